//! Links between notes: a text must not show the name of what stays, and a key's link to it is cut.

use super::formatted;
use super::matter::Matter;
use crate::audience::Edition;
use crate::diagnostics::{Code, Diagnostic, Fact, Nearest};
use crate::vault::note::{Found, Note};
use crate::vault::read::{Wanted, Written};

pub(super) fn check(matter: &Matter<'_>) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for (position, note) in matter.notes() {
        ambiguous(matter, note, &mut problems);
        relations(matter, note, &mut problems);
        if Matter::proposes(note, Edition::Directors) {
            let text = note.directors_text.as_ref().unwrap_or(&note.body);
            bare(matter, position, text, Edition::Directors, &mut problems);
        }
        if let Some(text) = note.public_text.as_ref().filter(|_| Matter::proposes(note, Edition::Public)) {
            bare(matter, position, text, Edition::Public, &mut problems);
        }
    }
    problems
}

/// A link that more than one note answers to is wrong wherever it stands. Where all but one of them stay it means that
/// one, for what stays must not take a link from what goes; the facilitator hears of it.
fn ambiguous(matter: &Matter<'_>, note: &Note, problems: &mut Vec<Diagnostic>) {
    let texts = [Some(&note.body), note.directors_text.as_ref(), note.public_text.as_ref()];
    let in_texts = texts.into_iter().flatten().flat_map(formatted::links);
    for wanted in in_texts.chain(note.relations.iter().map(|(_, wanted)| wanted)) {
        let (code, others) = match matter.find(&wanted.target) {
            Found::Several(several) => (Code::AmbiguousLink, several),
            Found::One(_) => (Code::LinkOfTwo, matter.answering(&wanted.target)),
            Found::Nothing => continue,
        };
        if others.len() > 1 {
            let notes = others.into_iter().filter_map(|other| matter.admitted.notes.get(other));
            let problem = Diagnostic::new(code, wanted.place.clone());
            problems.push(notes.map(|note| note.title.place.clone()).fold(problem, Diagnostic::also));
        }
    }
}

/// A link without words of its own shows the name of its target.
fn bare(matter: &Matter<'_>, from: usize, text: &Written, edition: Edition, problems: &mut Vec<Diagnostic>) {
    for wanted in formatted::links(text).into_iter().filter(|wanted| !wanted.own_words) {
        let problem = || {
            let problem = Diagnostic::new(Code::BareLink, wanted.place.clone());
            if edition == Edition::Public { problem.only_for(edition) } else { problem }
        };
        match matter.find(&wanted.target) {
            Found::One(to) if to == from || matter.gets_both(from, to, edition) => {}
            Found::One(to) => {
                let place = matter.admitted.notes.get(to).map(|note| note.title.place.clone());
                let problem = problem().fact("why", Fact::Word("stays"));
                problems.push(place.into_iter().fold(problem, Diagnostic::also));
            }
            Found::Nothing => {
                problems.push(problem().fact("why", Fact::Word("unknown")).nearest(nearest(matter, wanted)));
            }
            Found::Several(_) => {}
        }
    }
}

/// A link in the keys is cut when its target stays; the note goes without it.
fn relations(matter: &Matter<'_>, note: &Note, problems: &mut Vec<Diagnostic>) {
    for (_, wanted) in &note.relations {
        let problem = || Diagnostic::new(Code::LinkCut, wanted.place.clone());
        match matter.find(&wanted.target) {
            Found::Nothing => {
                problems.push(problem().fact("why", Fact::Word("unknown")).nearest(nearest(matter, wanted)));
            }
            Found::One(to) if Matter::proposes(note, Edition::Directors) && !matter.goes(to, Edition::Directors) => {
                let place = matter.admitted.notes.get(to).map(|note| note.title.place.clone());
                let problem = problem().fact("why", Fact::Word("stays"));
                problems.push(place.into_iter().fold(problem, Diagnostic::also));
            }
            Found::One(_) | Found::Several(_) => {}
        }
    }
}

/// The note whose id looks most like what was written.
fn nearest(matter: &Matter<'_>, wanted: &Wanted) -> Option<Nearest> {
    let written = last_part(&wanted.target).to_lowercase();
    let likeness = |note: &Note| strsim::normalized_damerau_levenshtein(&written, &last_part(&note.id).to_lowercase());
    let scored = matter.admitted.notes.iter().map(|note| (likeness(note), note));
    let best = scored.filter(|(score, _)| *score >= 0.6).max_by(|(one, _), (other, _)| one.total_cmp(other))?;
    Some(Nearest::At(best.1.place.clone()))
}

fn last_part(id: &str) -> &str {
    id.rsplit('/').next().unwrap_or(id)
}
