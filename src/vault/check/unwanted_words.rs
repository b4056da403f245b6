//! Words that must not go out whatever note says them: those that the facilitator forbids, such as a customer's name, and
//! those that the group took back, where they stand in what the engagement says of itself.
//!
//! A note that says what was taken back stays (`gate/standing.rs`); the title of the engagement cannot.

use super::matter::Matter;
use super::phrases::Phrases;
use crate::diagnostics::{Code, Diagnostic};
use crate::vault::note::naming::tokens;

pub(super) fn check(matter: &Matter<'_>) -> Vec<Diagnostic> {
    [forbidden(matter), taken_back(matter)].concat()
}

fn forbidden(matter: &Matter<'_>) -> Vec<Diagnostic> {
    let words = &matter.admitted.engagement.forbidden_words;
    if words.is_empty() {
        return Vec::new();
    }
    let phrases = Phrases::new(words.iter().map(|word| word.text.as_str()));
    let mut problems = Vec::new();
    for passage in &matter.passages {
        for hit in phrases.find(&tokens(passage.text)) {
            let problem = matter.problem(Code::ForbiddenWord, passage, hit.range);
            let entry = words.get(hit.number).map(|word| word.place.clone());
            problems.push(entry.into_iter().fold(problem, Diagnostic::also));
        }
    }
    problems
}

fn taken_back(matter: &Matter<'_>) -> Vec<Diagnostic> {
    let own = matter.passages.iter().filter(|passage| passage.note.is_none());
    let held = own.filter_map(|passage| {
        let text = matter.admitted.withdrawn_words(passage.edition).said_in(passage.text)?;
        let problem = matter.problem(Code::WithdrawnWords, passage, 0..passage.text.len());
        Some(problem.also(text.clone()))
    });
    held.collect()
}
