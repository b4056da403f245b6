//! Ids: written, or made from where a note stands and what it is called.

use std::collections::BTreeMap;

use super::note::Marks;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::vault::engagement::Session;
use crate::vault::kind::{Kind, NoteKey, Problems, Sorted, values};
use crate::vault::links::comparable;
use crate::vault::note::Note;
use crate::vault::read::Form;
use crate::vault::slug::slug;

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
pub(super) fn number_passages(notes: &mut [Note], marks: &[Marks]) {
    let mut met: BTreeMap<String, usize> = BTreeMap::new();
    for (note, _) in notes.iter_mut().zip(marks).filter(|(_, marks)| marks.passage) {
        let times = met.entry(comparable(&note.id)).or_default();
        *times += 1;
        note.id = format!("{}/{times}", note.id);
    }
}

/// Makes every note stay whose id is another's as well; nobody can say which of them a link or a release means.
pub(super) fn refuse_doubled(notes: &mut [Note], marks: &[Marks], problems: &mut Problems) {
    let mut holders: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (position, note) in notes.iter().enumerate() {
        holders.entry(comparable(&note.id)).or_default().push(position);
    }
    for (position, note) in notes.iter_mut().enumerate() {
        let Some(holders) = holders.get(&comparable(&note.id)) else { continue };
        let Some(other) = holders.iter().find(|other| **other != position) else { continue };
        if let (Some(here), Some(there)) = (marks.get(position), marks.get(*other)) {
            problems.push(Diagnostic::new(Code::DoubledId, here.id_at.clone()).also(there.id_at.clone()));
        }
        note.sound = false;
    }
}
