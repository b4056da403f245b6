//! Theme, occasion, assignment.

use super::choices::RESULTS;
use super::details::{Details, Objective};
use super::keys::{NoteKey, ObjectiveKey};
use super::people::require;
use super::sorted::Sorted;
use super::values::{self, Problems};
use crate::vault::read::RawValue;

/// An assignment: its objectives, each with its result once that is known.
pub(super) fn assignment(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    Details::Assignment { objectives: objectives(keys, problems) }
}

/// Objectives: texts, or texts with their results.
pub(super) fn objectives(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Vec<Objective> {
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
