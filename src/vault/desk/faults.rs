//! The errors for which a note stays.

use super::Vault;
use crate::diagnostics::{Diagnostic, Severity};
use crate::vault::note::Note;

impl Vault {
    /// The errors that keep the note at `at` in the room: its own, and those of its session.
    pub(in crate::vault) fn errors_of(&self, at: usize) -> Vec<&Diagnostic> {
        let notes = &self.admitted.notes;
        let lies_in = |problem: &Diagnostic, note: &Note| {
            note.place.file == problem.place.file && note.extent.contains(&problem.place.bytes.start)
        };
        let note = notes.get(at);
        let session = note.and_then(|note| self.admitted.sessions.get(note.session?));
        let own = |problem: &Diagnostic| note.is_some_and(|note| lies_in(problem, note));
        let of_session = |problem: &Diagnostic| {
            session.is_some_and(|session| session.place.file == problem.place.file)
                && !notes.iter().any(|note| lies_in(problem, note))
        };
        let errors = self.problems().iter().filter(|problem| problem.severity() == Severity::Error);
        errors.filter(|error| own(error) || of_session(error)).collect()
    }
}
