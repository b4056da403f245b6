//! Questions, explanations, responses, agreements, quotes.

use super::choices::PARTIES;
use super::details::{AssumptionState, Details, Party};
use super::keys::NoteKey;
use super::plan::day;
use super::situation::state;
use super::sorted::Sorted;
use super::values::{self, Problems};
use crate::diagnostics::{Code, Diagnostic, Fact};

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
