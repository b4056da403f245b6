//! Whether a progress note gives its item a state that such an item can have.

use super::note::Marks;
use crate::diagnostics::{Code, Diagnostic};
use crate::vault::kind::Kind;
use crate::vault::note::fields::{Details, NewState, Problems, Relation};
use crate::vault::note::{Found, Links, Note};

/// Makes every progress note stay whose state is not one of the kind it is about.
pub(in crate::vault) fn check(notes: &mut [Note], marks: &[Marks], problems: &mut Problems) {
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
