//! Ids: written, or made from where a note stands and what it is called.

use std::collections::{BTreeMap, BTreeSet};

use super::admitted::Admitted;
use super::note::Marks;
use crate::audience::Edition;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::vault::consent::{Record, Writer, fingerprint};
use crate::vault::engagement::Session;
use crate::vault::kind::{Kind, NoteKey, Problems, Sorted, values};
use crate::vault::links::{Links, comparable};
use crate::vault::note::{Note, Reach};
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

/// Marks the notes of which a text stands on record.
pub(super) fn mark_recorded(notes: &mut [Note], record: &Record) {
    let texts = record.releases.iter().flat_map(|release| &release.texts);
    let recorded: BTreeSet<&str> = texts.map(|text| text.note.as_str()).collect();
    for note in notes {
        note.on_record = recorded.contains(note.id.as_str());
    }
}

/// Makes every note stay whose id is another's as well; nobody can say which of them a link or a release means.
///
/// Only a note that stays anyway takes nothing from one that goes: then the other keeps the id, and one that reads as it
/// was released keeps it from one that does not.
pub(super) fn refuse_doubled(admitted: &mut Admitted, marks: &[Marks]) {
    let mut holders: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (position, note) in admitted.notes.iter().enumerate() {
        holders.entry(comparable(&note.id)).or_default().push(position);
    }
    holders.retain(|_, holders| holders.len() > 1);
    if holders.is_empty() {
        return;
    }
    let keepers: Vec<Option<usize>> = {
        let links = Links::of(&admitted.notes);
        let writer = Writer::new(admitted, &links);
        holders.values().map(|holders| keeper(holders, admitted, &writer)).collect()
    };
    for (holders, keeper) in holders.values().zip(keepers) {
        for position in holders.iter().filter(|position| Some(**position) != keeper) {
            let other = keeper.or_else(|| holders.iter().find(|other| *other != position).copied());
            let other = other.and_then(|other| marks.get(other));
            if let (Some(here), Some(there)) = (marks.get(*position), other) {
                let problem = Diagnostic::new(Code::DoubledId, here.id_at.clone()).also(there.id_at.clone());
                admitted.problems.push(problem);
            }
            if let Some(note) = admitted.notes.get_mut(*position) {
                note.sound = false;
            }
        }
    }
}

/// Which of the holders of one id keeps it.
fn keeper(holders: &[usize], admitted: &Admitted, writer: &Writer<'_>) -> Option<usize> {
    let notes = || holders.iter().filter_map(|position| Some((*position, admitted.notes.get(*position)?)));
    let going: Vec<(usize, &Note)> = notes().filter(|(_, note)| note.reach() > Reach::Stays).collect();
    if let [(one, _)] = going.as_slice() {
        return Some(*one);
    }
    let as_released = |note: &Note| {
        [Edition::Directors, Edition::Public].into_iter().any(|edition| {
            let recorded = admitted.record.of(&note.id, edition).next();
            recorded.is_some_and(|(_, text)| text.fingerprint == fingerprint(&writer.wording(note, edition)))
        })
    };
    let mut released = going.iter().filter(|(_, note)| as_released(note));
    let one = released.next().map(|(position, _)| *position);
    one.filter(|_| released.next().is_none())
}
