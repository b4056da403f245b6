//! The chain from what hinders to what is done about it: where it breaks off.
//!
//! A group that ties nothing together is not told so note by note: only where some things are tied is a loose one a hole.

use std::collections::{BTreeMap, BTreeSet};

use super::matter::Matter;
use crate::diagnostics::{Code, Diagnostic};
use crate::vault::kind::Kind;
use crate::vault::note::fields::{ActionState, Details, NewState, Party, Relation};
use crate::vault::note::{Found, Note, SessionKind};

pub(super) fn check(matter: &Matter<'_>) -> Vec<Diagnostic> {
    let ties = Ties::of(matter);
    let mut problems = goals(matter, &ties);
    problems.extend(actions(matter, &ties));
    problems.extend(questions(matter, &ties));
    problems
}

/// What is tied to what, whichever of the two says so.
struct Ties<'a> {
    matter: &'a Matter<'a>,
    ties: BTreeMap<usize, BTreeSet<usize>>,
}

impl<'a> Ties<'a> {
    fn of(matter: &'a Matter<'a>) -> Self {
        let mut ties: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for (position, note) in matter.notes() {
            for (_, wanted) in note.relations.iter().filter(|(relation, _)| *relation != Relation::Of) {
                if let Found::One(other) = matter.find(&wanted.target) {
                    ties.entry(position).or_default().insert(other);
                    ties.entry(other).or_default().insert(position);
                }
            }
        }
        Self { matter, ties }
    }

    /// Whether a note is tied to one of these kinds.
    fn to(&self, note: usize, kinds: &[Kind]) -> bool {
        let is_of =
            |other: &usize| self.matter.admitted.notes.get(*other).is_some_and(|note| kinds.contains(&note.kind));
        self.ties.get(&note).is_some_and(|others| others.iter().any(is_of))
    }

    /// Whether a note is tied to anything.
    fn any(&self, note: usize) -> bool {
        self.ties.get(&note).is_some_and(|others| !others.is_empty())
    }
}

fn of_kind<'a>(matter: &'a Matter<'_>, kind: Kind) -> Vec<(usize, &'a Note)> {
    matter.notes().filter(|(_, note)| note.kind == kind).collect()
}

fn problem(code: Code, note: &Note) -> Diagnostic {
    Diagnostic::new(code, note.title.place.clone())
}

/// Goals that no action, agreement or behaviour serves, where others are served.
fn goals(matter: &Matter<'_>, ties: &Ties<'_>) -> Vec<Diagnostic> {
    let goals = of_kind(matter, Kind::Goal);
    let is_served = |note: usize| ties.to(note, &[Kind::Action, Kind::Agreement, Kind::Behaviour]);
    if !goals.iter().any(|(position, _)| is_served(*position)) {
        return Vec::new();
    }
    let loose = goals.into_iter().filter(|(position, _)| !is_served(*position));
    loose.map(|(_, note)| problem(Code::GoalWithoutAction, note)).collect()
}

/// Actions that belong to nothing, where others do. Where there are goals, `action-without-goal` says it.
fn actions(matter: &Matter<'_>, ties: &Ties<'_>) -> Vec<Diagnostic> {
    let actions = of_kind(matter, Kind::Action);
    let has_goals = matter.notes().any(|(_, note)| note.kind == Kind::Goal);
    if has_goals || !actions.iter().any(|(position, _)| ties.any(*position)) {
        return Vec::new();
    }
    let ended = [ActionState::Done, ActionState::Dropped].map(|state| Some(NewState::Action(state)));
    let runs = |note: &Note| !ended.contains(&note.details.state());
    let loose = actions.into_iter().filter(|(position, note)| !ties.any(*position) && runs(note));
    loose.map(|(_, note)| problem(Code::ActionServesNothing, note)).collect()
}

/// Questions to the directors that nothing answers although the group met them since.
fn questions(matter: &Matter<'_>, ties: &Ties<'_>) -> Vec<Diagnostic> {
    let today = matter.admitted.today();
    let meetings = matter.admitted.sessions.iter().filter(|session| session.kind == SessionKind::DirectorsMeeting);
    let Some(last) = meetings.filter_map(|session| session.date).filter(|date| *date <= today).max() else {
        return Vec::new();
    };
    let answers = [Kind::Explanation, Kind::Response, Kind::Agreement, Kind::Action, Kind::Evaluation];
    let told = |note: usize| {
        matter.notes().any(|(_, other)| {
            other.relations.iter().any(|(relation, wanted)| {
                *relation == Relation::Of && matches!(matter.find(&wanted.target), Found::One(about) if about == note)
            })
        })
    };
    let asked_before = |note: &Note| {
        let session = note.session.and_then(|session| matter.admitted.sessions.get(session));
        session.and_then(|session| session.date).is_none_or(|date| date < last)
    };
    let open = of_kind(matter, Kind::Question).into_iter().filter(|(position, note)| {
        matches!(note.details, Details::Question { to: Party::Directors, .. })
            && asked_before(note)
            && !ties.to(*position, &answers)
            && !told(*position)
    });
    open.map(|(_, note)| problem(Code::QuestionUnanswered, note)).collect()
}
