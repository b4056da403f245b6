//! Words that the facilitator forbids: a customer's name, a project's code name.

use super::matter::Matter;
use super::phrases::Phrases;
use crate::diagnostics::{Code, Diagnostic};
use crate::vault::note::naming::tokens;

pub(super) fn check(matter: &Matter<'_>) -> Vec<Diagnostic> {
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
