//! The plan: who does what by when, towards which goal, and how far it is.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::matter::Matter;
use crate::diagnostics::{Code, Diagnostic, Fact};
use crate::vault::kind::Kind;
use crate::vault::note::fields::{ActionState, Details, Measure, NewState, Party, Relation};
use crate::vault::note::{Found, Note, Owner};

/// More open actions than a group can carry.
const MANY: usize = 7;

pub(super) fn check(matter: &Matter<'_>) -> Vec<Diagnostic> {
    let courses = courses(matter);
    let serving = serving_a_goal(matter);
    let has_goals = matter.notes().any(|(_, note)| note.kind == Kind::Goal);
    let mut problems = Vec::new();
    let mut open = Vec::new();
    for (position, note) in matter.notes() {
        let problem = |code| Diagnostic::new(code, note.title.place.clone());
        if let Some(due) = too_early(matter, note) {
            problems.push(Diagnostic::new(Code::DueBeforeSession, matter.place_of(note, &due.to_string())));
        }
        if let Details::Goal { measure: Measure { measure: None, target: None, .. }, .. } = &note.details {
            problems.push(problem(Code::GoalWithoutMeasure));
        }
        let Details::Action { due, state, new_date, .. } = &note.details else { continue };
        let begun = Course { state: *state, date: new_date.or(*due), moves: u8::from(*state == ActionState::Moved) };
        let course = courses.get(&position).map_or(begun, |steps| begun.after(steps));
        if !course.is_open() {
            continue;
        }
        open.push(note);
        if note.owners.iter().all(|owner| *owner == Owner::Party(Party::Group)) {
            problems.push(problem(Code::ActionWithoutOwner));
        }
        if due.is_none() && course.date.is_none() {
            problems.push(problem(Code::ActionWithoutDate));
        }
        if has_goals && !serving.contains(&position) {
            problems.push(problem(Code::ActionWithoutGoal));
        }
        let reference_date = matter.admitted.today();
        if let Some(date) = course.date.filter(|date| *date < reference_date) {
            problems.push(Diagnostic::new(Code::DatePassed, matter.place_of(note, &date.to_string())));
        }
        if course.moves >= 2 {
            problems.push(problem(Code::MovedTwice).fact("times", Fact::Number(i64::from(course.moves))));
        }
    }
    if let Some(eighth) = open.get(MANY) {
        let count = i64::try_from(open.len()).unwrap_or(i64::MAX);
        problems.push(
            Diagnostic::new(Code::ManyOpenActions, eighth.title.place.clone()).fact("count", Fact::Number(count)),
        );
    }
    problems
}

/// How far an action is.
#[derive(Clone, Copy)]
struct Course {
    state: ActionState,
    date: Option<Date>,
    moves: u8,
}

/// What one progress note says of an action: when, what state, what date.
type Step = (Option<Date>, Option<ActionState>, Option<Date>);

impl Course {
    fn after(self, steps: &[Step]) -> Self {
        steps.iter().fold(self, |course, (_, state, date)| Self {
            state: state.unwrap_or(course.state),
            date: date.or(course.date),
            moves: course.moves.saturating_add(u8::from(*state == Some(ActionState::Moved))),
        })
    }

    fn is_open(self) -> bool {
        match self.state {
            ActionState::Open | ActionState::InProgress | ActionState::Moved => true,
            ActionState::Done | ActionState::Dropped => false,
        }
    }
}

/// What progress notes say of each action, the earliest meeting first.
fn courses(matter: &Matter<'_>) -> BTreeMap<usize, Vec<Step>> {
    let mut courses: BTreeMap<usize, Vec<Step>> = BTreeMap::new();
    for (_, note) in matter.notes() {
        let Details::Progress { state, new_date, .. } = &note.details else { continue };
        let state = match state {
            Some(NewState::Action(state)) => Some(*state),
            Some(NewState::Assumption(_)) | None => None,
        };
        for (_, wanted) in note.relations.iter().filter(|(relation, _)| *relation == Relation::Of) {
            if let Found::One(action) = matter.find(&wanted.target) {
                courses.entry(action).or_default().push((day(matter, note), state, *new_date));
            }
        }
    }
    for steps in courses.values_mut() {
        steps.sort_by_key(|(day, _, new_date)| (*day, *new_date));
    }
    courses
}

/// The actions that a relation, in either direction, ties to a goal.
fn serving_a_goal(matter: &Matter<'_>) -> BTreeSet<usize> {
    let is_goal = |note: usize| matter.admitted.notes.get(note).is_some_and(|note| note.kind == Kind::Goal);
    let mut serving = BTreeSet::new();
    for (position, note) in matter.notes() {
        for (_, wanted) in &note.relations {
            let Found::One(other) = matter.find(&wanted.target) else { continue };
            if is_goal(other) {
                serving.insert(position);
            }
            if is_goal(position) {
                serving.insert(other);
            }
        }
    }
    serving
}

/// What a note is due by, if that was before its meeting.
fn too_early(matter: &Matter<'_>, note: &Note) -> Option<Date> {
    let due = note.details.due();
    due.zip(day(matter, note)).filter(|(due, day)| due < day).map(|(due, _)| due)
}

/// When the meeting was at which a note was written.
fn day(matter: &Matter<'_>, note: &Note) -> Option<Date> {
    note.session.and_then(|session| matter.admitted.sessions.get(session)).and_then(|session| session.date)
}
