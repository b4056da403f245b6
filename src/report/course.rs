//! What was told of an item since: its state as it is now.

use jiff::civil::Date;

use crate::prose::ItemKey;
use crate::vault::{ActionState, AssumptionState, Details, Item, NewState, Objective, Relation, SessionFacts};

use super::text;

/// An item's state after everything that was told of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Course {
    /// How far an action is.
    pub(super) action: Option<ActionState>,
    /// What became of an assumption.
    pub(super) assumption: Option<AssumptionState>,
    /// By when, after it was moved.
    pub(super) due: Option<Date>,
    /// By when at first, if it was moved.
    pub(super) first_due: Option<Date>,
    /// Where a goal stands.
    pub(super) actual: Option<String>,
    /// An assignment's objectives with their results.
    pub(super) objectives: Vec<Objective>,
}

/// The courses of all items, by position.
pub(super) fn of(items: &[Item], sessions: &[SessionFacts]) -> Vec<Course> {
    let mut courses: Vec<Course> = items.iter().map(begin).collect();
    let mut told: Vec<usize> = (0..items.len()).collect();
    told.sort_by_cached_key(|at| {
        items.get(*at).map(|item| (date_of(item, sessions), item.kind, item.title.clone(), text::plain(&item.body)))
    });
    for at in told {
        let Some(item) = items.get(at) else { continue };
        for (relation, to) in &item.relations {
            if let Some(course) = courses.get_mut(position(*to)) {
                tell(course, item, *relation);
            }
        }
    }
    courses
}

/// When the meeting was in which it was said.
pub(super) fn date_of(item: &Item, sessions: &[SessionFacts]) -> Option<Date> {
    item.session.and_then(|key| sessions.get(key.position())).and_then(|session| session.date)
}

/// A key as a position.
pub(super) fn position(key: ItemKey) -> usize {
    usize::try_from(key.0).unwrap_or(usize::MAX)
}

fn begin(item: &Item) -> Course {
    let mut course = Course { due: item.details.due(), ..Course::default() };
    match &item.details {
        Details::Plain
        | Details::Settling { .. }
        | Details::Behaviour { .. }
        | Details::Question { .. }
        | Details::Agreement { .. }
        | Details::Quote { .. }
        | Details::Progress { .. }
        | Details::Evaluation { .. } => {}
        Details::Assignment { objectives } => course.objectives.clone_from(objectives),
        Details::Assumption { state } => course.assumption = Some(*state),
        Details::Goal { measure, .. } => course.actual.clone_from(&measure.actual),
        Details::Action { state, new_date, .. } => {
            course.action = Some(*state);
            move_to(&mut course, *new_date);
        }
    }
    course
}

fn move_to(course: &mut Course, new_date: Option<Date>) {
    if new_date.is_some() && new_date != course.due {
        course.first_due = course.first_due.or(course.due);
        course.due = new_date;
    }
}

fn tell(course: &mut Course, teller: &Item, relation: Relation) {
    match (&teller.details, relation) {
        (Details::Progress { state, new_date, reason: _, actual, objectives }, Relation::Of) => {
            match state {
                Some(NewState::Action(state)) if course.action.is_some() => course.action = Some(*state),
                Some(NewState::Assumption(state)) if course.assumption.is_some() => course.assumption = Some(*state),
                Some(NewState::Action(_) | NewState::Assumption(_)) | None => {}
            }
            move_to(course, *new_date);
            course.actual = actual.clone().or_else(|| course.actual.take());
            for told in objectives {
                match course.objectives.iter_mut().find(|objective| objective.text.trim() == told.text.trim()) {
                    Some(objective) => objective.result = told.result.or(objective.result),
                    None => course.objectives.push(told.clone()),
                }
            }
        }
        (Details::Settling { state, .. }, Relation::Settles) if course.assumption.is_some() => {
            course.assumption = Some(*state);
        }
        (_, Relation::RelatesTo | Relation::Answers | Relation::Of | Relation::BasedOn | Relation::Settles) => {}
    }
}
