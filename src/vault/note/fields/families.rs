//! What a note of each family of kinds says: from its keys, the values that are its own.

use jiff::civil::Date;

use super::choices::{ACTION_STATES, ASSUMPTION_STATES, NEW_STATES, ORIGINS, PARTIES, QUESTIONS, RESULTS};
use super::details::{ActionState, AssumptionState, Details, Measure, Objective, Origin, Party};
use super::keys::{NoteKey, ObjectiveKey};
use super::people::require;
use super::sorted::Sorted;
use super::values::{self, Problems};
use crate::diagnostics::{Code, Diagnostic, Fact};
use crate::vault::read::RawValue;

/// An assignment: its objectives, each with its result once that is known.
pub(super) fn assignment(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    Details::Assignment { objectives: objectives(keys, problems) }
}

/// Objectives: texts, or texts with their results.
fn objectives(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Vec<Objective> {
    let values = keys.take(NoteKey::Objectives).map(values::several).unwrap_or_default();
    values.into_iter().filter_map(|value| objective(value, problems)).collect()
}

fn objective(value: RawValue, problems: &mut Problems) -> Option<Objective> {
    match value {
        RawValue::Map(entries, place) => {
            let mut keys = Sorted::<ObjectiveKey>::of(entries, problems);
            let text = require(&mut keys, ObjectiveKey::Objective, &place, problems);
            let result = keys.take(ObjectiveKey::Result);
            let result = result.and_then(|value| values::choice(value, RESULTS, problems));
            Some(Objective { text: values::text(text?, problems)?, result })
        }
        value @ (RawValue::Empty(_) | RawValue::Text(_) | RawValue::List(..)) => {
            Some(Objective { text: values::text(value, problems)?, result: None })
        }
    }
}

/// An assumption: to be tested, unless the note says what became of it.
pub(super) fn assumption(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    Details::Assumption { state: state(keys, problems).unwrap_or(AssumptionState::ToTest) }
}

/// What became of an assumption.
fn state(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Option<AssumptionState> {
    values::choice(keys.take(NoteKey::State)?, ASSUMPTION_STATES, problems)
}

/// A goal: what it is measured by, and when it is to be reached.
pub(super) fn goal(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    let measure = Measure {
        measure: line(keys, NoteKey::Measure, problems),
        baseline: line(keys, NoteKey::Baseline, problems),
        target: line(keys, NoteKey::Target, problems),
        actual: line(keys, NoteKey::Actual, problems),
    };
    Details::Goal { measure, due: day(keys, NoteKey::Due, problems) }
}

/// An action as it was agreed; its course is told by progress notes.
pub(super) fn action(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    let state = keys.take(NoteKey::State).and_then(|value| values::choice(value, ACTION_STATES, problems));
    let origin = keys.take(NoteKey::Origin).and_then(|value| values::choice(value, ORIGINS, problems));
    Details::Action {
        due: day(keys, NoteKey::Due, problems),
        state: state.unwrap_or(ActionState::Open),
        new_date: day(keys, NoteKey::NewDate, problems),
        reason: line(keys, NoteKey::Reason, problems),
        origin: origin.unwrap_or(Origin::Dialogue),
    }
}

/// Behaviour, with what it can be seen by.
pub(super) fn behaviour(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    Details::Behaviour { indicator: line(keys, NoteKey::Indicator, problems) }
}

/// The line of text that `key` holds.
fn line(keys: &mut Sorted<NoteKey>, key: NoteKey, problems: &mut Problems) -> Option<String> {
    values::text(keys.take(key)?, problems)
}

/// The date that `key` holds.
fn day(keys: &mut Sorted<NoteKey>, key: NoteKey, problems: &mut Problems) -> Option<Date> {
    values::date(keys.take(key)?, problems)
}

/// A question, to the directors unless it says otherwise.
pub(super) fn question(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    let to = keys.take(NoteKey::To).and_then(|value| values::choice(value, PARTIES, problems));
    Details::Question { to: to.unwrap_or(Party::Directors), due: day(keys, NoteKey::Due, problems) }
}

/// An explanation or a response, which may settle an assumption.
pub(super) fn answer(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    settling(keys, problems).map_or(Details::Plain, |state| Details::Settling { state, due: None })
}

/// An agreement, which may settle an assumption.
pub(super) fn agreement(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    let settled = settling(keys, problems);
    let due = day(keys, NoteKey::Due, problems);
    settled.map_or(Details::Agreement { due }, |state| Details::Settling { state, due })
}

/// What becomes of the assumption that a note settles. One that says nothing of it settles nothing.
fn settling(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Option<AssumptionState> {
    let settles = keys.written(NoteKey::Settles)?.clone();
    if keys.written(NoteKey::State).is_none() {
        problems.push(Diagnostic::new(Code::KindNeeds, settles).fact("what", Fact::Word("state")));
    }
    state(keys, problems)
}

/// What became of an item. Whether its state is one of that item's is seen when the links are known.
pub(super) fn progress(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    let state = keys.take(NoteKey::State).and_then(|value| values::choice(value, NEW_STATES, problems));
    Details::Progress {
        state,
        new_date: day(keys, NoteKey::NewDate, problems),
        reason: line(keys, NoteKey::Reason, problems),
        actual: line(keys, NoteKey::Actual, problems),
        objectives: objectives(keys, problems),
    }
}

/// What was gained or not yet, in the group's voice unless it says otherwise.
pub(super) fn evaluation(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    let question = keys.take(NoteKey::Question).and_then(|value| values::choice(value, QUESTIONS, problems));
    let voice = keys.take(NoteKey::Voice).and_then(|value| values::choice(value, PARTIES, problems));
    Details::Evaluation { question, voice: voice.unwrap_or(Party::Group) }
}
