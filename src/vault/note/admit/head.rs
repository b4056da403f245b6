//! How a note's own keys are written.

use crate::vault::note::fields::{NoteKey, find_key, key_language};
use crate::vault::note::{Head, HeadForm};
use crate::vault::read::{Entry, Form, RawNote, RawValue};

/// Looks at the keys before they are understood.
pub(super) fn of(raw: &RawNote) -> Head {
    let entries = &raw.fields.entries;
    let has = |wanted: NoteKey| entries.iter().find(move |entry| find_key::<NoteKey>(&entry.key.text) == Some(wanted));
    let flag = has(NoteKey::Confidential).and_then(|entry| match &entry.value {
        RawValue::Text(word) => Some(word.place.bytes.clone()),
        RawValue::Empty(_) | RawValue::List(..) | RawValue::Map(..) => None,
    });
    Head {
        form: match raw.form {
            Form::File(_) => HeadForm::FrontMatter,
            Form::Heading | Form::FlipOver(_) => HeadForm::Block,
            Form::Passage => HeadForm::Nothing,
        },
        at: raw.fields.place.bytes.clone(),
        flag,
        has_id: has(NoteKey::Id).is_some(),
        language: entries
            .iter()
            .filter(|entry| is_typed(entry))
            .find_map(|entry| key_language::<NoteKey>(&entry.key.text)),
    }
}

/// Whether somebody typed the key: `#id`, `.kind` and the owner at the end of an action have one that nobody did.
fn is_typed(entry: &Entry) -> bool {
    let of_its_value = match &entry.value {
        RawValue::Text(word) => word.place.bytes == entry.key.place.bytes,
        RawValue::Empty(_) | RawValue::List(..) | RawValue::Map(..) => false,
    };
    entry.key.place.bytes.len() == entry.key.text.len() && !of_its_value
}
