//! Progress and evaluation.

use super::choices::{NEW_STATES, PARTIES, QUESTIONS};
use super::context::objectives;
use super::details::{Details, Party};
use super::keys::NoteKey;
use super::plan::{day, line};
use super::sorted::Sorted;
use super::values::{self, Problems};

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
