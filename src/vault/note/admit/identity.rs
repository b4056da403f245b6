//! Ids: written, or made from where a note stands and what it is called.

use std::collections::BTreeMap;

use super::note::Marks;
use crate::diagnostics::Place;
use crate::vault::kind::Kind;
use crate::vault::note::fields::{NoteKey, Problems, Sorted, values};
use crate::vault::note::{Note, Session, comparable, slug};
use crate::vault::read::Form;

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

/// Numbers passages that begin alike. Nobody refers to a passage, so two of them are no mistake.
pub(in crate::vault) fn number_passages(notes: &mut [Note], marks: &[Marks]) {
    let mut met: BTreeMap<String, usize> = BTreeMap::new();
    for (note, _) in notes.iter_mut().zip(marks).filter(|(_, marks)| marks.passage) {
        let times = met.entry(comparable(&note.id)).or_default();
        *times += 1;
        note.id = format!("{}/{times}", note.id);
    }
}
