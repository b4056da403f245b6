//! An engagement, opened: everything that lies on the desk.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::handed_out::HandedOut;
use crate::audience::Edition;
use crate::diagnostics::{Diagnostic, Severity};
use crate::vault::check::faults;
use crate::vault::consent::{Admitted, admit, admit_as_of};
use crate::vault::gate::Faulty;
use crate::vault::note::{Moment, Note, comparable};
use crate::vault::read::{Reading, read};
use crate::wording::Language;

/// Everything said in the room. Nothing can be read from it but through its doors.
pub struct Vault {
    pub(in crate::vault) root: PathBuf,
    pub(in crate::vault) admitted: Admitted,
    pub(in crate::vault) faulty: Faulty,
    /// What was handed out. No edition depends on it.
    pub(super) handed_out: HandedOut,
    problems: Vec<Diagnostic>,
    /// The day that editions are held beside.
    pub(in crate::vault) since: Option<Date>,
}

impl Vault {
    /// The engagement in the folder `root` as it stands on disk now, on `date` or else on its own reference date.
    pub(in crate::vault) fn opened(root: &Path, date: Option<Date>) -> Self {
        let mut reading = read(root);
        let remembered = remembered(&mut reading);
        let mut admitted = admit(reading);
        if let Some(date) = date {
            admitted.engagement.reference_date = Some(date);
        }
        Self::of(root.to_owned(), admitted, remembered)
    }

    /// The same as it was at a moment.
    pub(in crate::vault) fn opened_as_of(root: &Path, until: &Moment, date: Option<Date>) -> Option<Self> {
        let mut reading = read(root);
        let remembered = remembered(&mut reading);
        Some(Self::of(root.to_owned(), admit_as_of(reading, until, date)?, remembered))
    }

    /// Checks what was admitted.
    pub(in crate::vault) fn of(
        root: PathBuf,
        admitted: Admitted,
        (handed_out, of_handed_out): (HandedOut, Vec<Diagnostic>),
    ) -> Self {
        let (mut problems, faulty) = faults(&admitted);
        problems.extend(of_handed_out);
        problems.sort();
        problems.dedup();
        Self { root, admitted, faulty, handed_out, problems, since: None }
    }

    /// Everything that is wrong or worth a look, by place.
    pub fn problems(&self) -> &[Diagnostic] {
        &self.problems
    }

    /// Whether the engagement's own words, which every page bears, may not be printed in `edition`. Unlike a note they
    /// cannot stay.
    pub fn is_unfit(&self, edition: Edition) -> bool {
        let own = |problem: &&Diagnostic| problem.place.file == self.admitted.engagement.place.file;
        let mut errors = self.problems().iter().filter(|problem| problem.severity() == Severity::Error).filter(own);
        errors.any(|error| error.editions.contains(&edition))
    }

    /// Whether the note at `at` has an error for `edition`.
    pub(super) fn is_faulty(&self, at: usize, edition: Edition) -> bool {
        self.faulty.of(edition).get(at).copied().unwrap_or(true)
    }

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

    /// Whether the engagement file and the record could be understood. If not, nothing can be built.
    pub fn is_readable(&self) -> bool {
        self.admitted.readable
    }

    /// The language of the engagement.
    pub fn language(&self) -> Language {
        self.admitted.engagement.language
    }

    /// Whether anything of an edition stands on record.
    pub fn has_record(&self, edition: Edition) -> bool {
        let releases = &self.admitted.record.releases;
        releases.iter().any(|release| release.texts.iter().any(|text| text.edition == edition))
    }

    /// Whether anything of an edition was taken back since it was released.
    pub fn has_withdrawn(&self, edition: Edition) -> bool {
        let texts = self.admitted.record.releases.iter().flat_map(|release| &release.texts);
        texts.filter(|text| text.edition == edition).any(|text| text.withdrawn.is_some())
    }

    /// Has editions held beside what they were at a moment; whether there is such a moment.
    pub fn compare_with(&mut self, moment: &Moment) -> bool {
        self.since = match moment {
            Moment::Day(day) => Some(*day),
            Moment::Session(id) => {
                let wanted = comparable(id);
                let session = self.admitted.sessions.iter().find(|session| comparable(&session.id) == wanted);
                session.and_then(|session| session.date)
            }
        };
        self.since.is_some()
    }

    /// The user's own templates: path below `templates/`, and text.
    pub fn templates(&self) -> &[(String, String)] {
        &self.admitted.overrides
    }

    /// The user's own messages in a language, when there are.
    pub fn messages(&self, language: Language) -> Option<&str> {
        let path = format!("wording/{}.ftl", language.code());
        self.admitted.overrides.iter().find(|(file, _)| *file == path).map(|(_, text)| text.as_str())
    }
}

/// What was handed out, and what is wrong with the file that tells it.
fn remembered(reading: &mut Reading) -> (HandedOut, Vec<Diagnostic>) {
    HandedOut::understand(reading.handed_out.take(), &reading.sources)
}
