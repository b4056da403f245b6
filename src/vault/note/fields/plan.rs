//! Goals, actions, behaviour.

use jiff::civil::Date;

use super::choices::{ACTION_STATES, ORIGINS};
use super::details::{ActionState, Details, Measure, Origin};
use super::keys::NoteKey;
use super::sorted::Sorted;
use super::values::{self, Problems};

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
pub(super) fn line(keys: &mut Sorted<NoteKey>, key: NoteKey, problems: &mut Problems) -> Option<String> {
    values::text(keys.take(key)?, problems)
}

/// The date that `key` holds.
pub(super) fn day(keys: &mut Sorted<NoteKey>, key: NoteKey, problems: &mut Problems) -> Option<Date> {
    values::date(keys.take(key)?, problems)
}
