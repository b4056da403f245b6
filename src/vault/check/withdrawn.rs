//! Words that were taken back and stand in what the engagement says of itself, on every page.
//!
//! A note that says them stays (`gate/standing.rs`); the title of the engagement cannot.

use super::matter::Matter;
use crate::audience::Edition;
use crate::diagnostics::{Code, Diagnostic};

pub(super) fn check(matter: &Matter<'_>) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for edition in [Edition::Directors, Edition::Public] {
        let withdrawn = matter.admitted.record.withdrawn_words(edition);
        let own = matter.passages.iter().filter(|passage| passage.note.is_none() && passage.edition == edition);
        let held = own.filter(|passage| withdrawn.said_in(passage.text));
        problems.extend(held.map(|passage| matter.problem(Code::WithdrawnWords, passage, 0..passage.text.len())));
    }
    problems
}
