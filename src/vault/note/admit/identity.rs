//! How a note is told from others: its id, written or made from where it stands and what it is called, and how its keys
//! are written.

use crate::diagnostics::Place;
use crate::vault::kind::Kind;
use crate::vault::note::fields::{NoteKey, Problems, Sorted, find_key, key_language, values};
use crate::vault::note::{Head, HeadForm, Session, slug};
use crate::vault::read::{Entry, Form, RawNote, RawValue};

/// The id that a note has of itself, the name of its file when it is one, and where the id stands.
pub(super) fn given(
    form: &Form,
    keys: &mut Sorted<NoteKey>,
    place: &Place,
    problems: &mut Problems,
) -> (Option<String>, Option<String>, Place) {
    let stem = match form {
        Form::File(stem) => Some(stem.clone()),
        Form::FlipOver(_) | Form::Heading | Form::Passage => None,
    };
    match keys.take(NoteKey::Id).and_then(|value| values::id(value, problems)) {
        Some(id) => (Some(id.text), stem, id.place),
        None => (stem.clone(), stem, place.clone()),
    }
}

/// The id of a note in a session file that has none of its own.
pub(super) fn made(session: Option<&Session>, kind: Kind, title: &str, passage: bool) -> String {
    let sort = if passage { "passage" } else { kind.english() };
    let slug = slug(title);
    match session {
        Some(session) => format!("{}/{sort}/{slug}", session.id),
        None => format!("{sort}/{slug}"),
    }
}

/// Looks at the keys before they are understood.
pub(super) fn head(raw: &RawNote) -> Head {
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
