//! Pictures in what is proposed: a look at names, faces and handwriting is a person's work.

use super::formatted;
use super::matter::Matter;
use crate::audience::Edition;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::vault::read::Written;

pub(super) fn check(matter: &Matter<'_>) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for (_, note) in matter.notes() {
        if Matter::proposes(note, Edition::Directors) {
            text(matter, note.directors_text.as_ref().unwrap_or(&note.body), &mut problems);
        }
        if Matter::proposes(note, Edition::Public) {
            note.public_text.iter().for_each(|public| text(matter, public, &mut problems));
        }
    }
    problems
}

fn text(matter: &Matter<'_>, written: &Written, problems: &mut Vec<Diagnostic>) {
    for wanted in formatted::pictures(written) {
        let mut files = matter.admitted.pictures.iter();
        // A picture that is nowhere was told of when it was sought.
        let Some(file) = files.find(|picture| picture.path == wanted.path) else { continue };
        if let Some(other) = &wanted.other {
            let places = [&wanted.path, other].map(|path| Place::whole(path.as_str().into()));
            let two = Diagnostic::new(Code::PictureOfTwo, wanted.place.clone());
            problems.push(places.into_iter().fold(two, Diagnostic::also));
        }
        problems.push(match &file.content {
            Ok(_) => Diagnostic::new(Code::PictureInText, wanted.place.clone()),
            Err(why) => Diagnostic {
                code: Code::PictureRefused,
                place: wanted.place.clone(),
                also: std::iter::once(why.place.clone()).chain(why.also.iter().cloned()).collect(),
                nearest: why.nearest.clone(),
                facts: why.facts.clone(),
            },
        });
    }
}
