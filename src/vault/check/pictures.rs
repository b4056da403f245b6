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
            problems.extend(text(matter, note.directors_text.as_ref().unwrap_or(&note.body)));
        }
        if Matter::proposes(note, Edition::Public) {
            let public = note.public_text.iter().flat_map(|public| text(matter, public));
            problems.extend(public.map(|problem| problem.only_for(Edition::Public)));
        }
    }
    problems
}

fn text(matter: &Matter<'_>, written: &Written) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
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
            Err(why) => {
                let mut refused =
                    Diagnostic::new(Code::PictureRefused, wanted.place.clone()).nearest(why.nearest.clone());
                refused.also = std::iter::once(why.place.clone()).chain(why.also.iter().cloned()).collect();
                refused.facts.clone_from(&why.facts);
                refused
            }
        });
    }
    problems
}
