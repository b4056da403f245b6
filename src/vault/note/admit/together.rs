//! What is looked at once all notes are known.

use std::collections::BTreeMap;

use crate::diagnostics::{Code, Diagnostic, Place};
use crate::vault::kind::Kind;
use crate::vault::note::fields::{Details, NewState, Problems, Relation};
use crate::vault::note::{Found, Links, Note, comparable};

/// Where things stand that are looked at once all notes are known.
pub(in crate::vault) struct Marks {
    /// The id, or else the note.
    pub(in crate::vault) id_at: Place,
    /// The state.
    pub(in crate::vault) state_at: Option<Place>,
    /// Whether it is a passage that nobody marked as a note.
    pub(in crate::vault) passage: bool,
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

/// Makes every progress note stay whose state is not one of the kind it is about.
pub(in crate::vault) fn check_course(notes: &mut [Note], marks: &[Marks], problems: &mut Problems) {
    let links = Links::of(notes);
    let mut wrong = Vec::new();
    for (position, (note, marks)) in notes.iter().zip(marks).enumerate() {
        let (Details::Progress { state: Some(state), .. }, Some(at)) = (&note.details, &marks.state_at) else {
            continue;
        };
        let about = note.relations.iter().filter(|(relation, _)| *relation == Relation::Of);
        let mut kinds = about.filter_map(|(_, wanted)| match links.find(&wanted.target) {
            Found::One(item) => notes.get(item).map(|item| item.kind),
            // That nothing, or more than one thing, is meant is said by the check of the links.
            Found::Nothing | Found::Several(_) => None,
        });
        if kinds.any(|kind| !takes(kind, *state)) {
            problems.push(Diagnostic::new(Code::BadValue, at.clone()));
            wrong.push(position);
        }
    }
    for position in wrong {
        if let Some(note) = notes.get_mut(position) {
            note.sound = false;
        }
    }
}

fn takes(kind: Kind, state: NewState) -> bool {
    match state {
        NewState::Action(_) => kind == Kind::Action,
        NewState::Assumption(_) => kind == Kind::Assumption,
    }
}
