//! Factors, common threads, assumptions.

use super::choices::ASSUMPTION_STATES;
use super::details::{AssumptionState, Details};
use super::keys::NoteKey;
use super::sorted::Sorted;
use super::values::{self, Problems};

/// An assumption: to be tested, unless the note says what became of it.
pub(super) fn assumption(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    Details::Assumption { state: state(keys, problems).unwrap_or(AssumptionState::ToTest) }
}

/// What became of an assumption.
pub(super) fn state(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Option<AssumptionState> {
    values::choice(keys.take(NoteKey::State)?, ASSUMPTION_STATES, problems)
}
