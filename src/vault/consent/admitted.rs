//! Everything that was read, understood, with what was agreed about it.

use jiff::civil::Date;

use super::record::{Record, Release};
use super::withdrawn::{Withdrawn, WithdrawnWords};
use crate::audience::Edition;
use crate::diagnostics::Diagnostic;
use crate::vault::note::{Engagement, Note, Session};
use crate::vault::read::{PictureFile, Source};

/// An engagement, understood.
pub(in crate::vault) struct Admitted {
    pub(in crate::vault) engagement: Engagement,
    /// By position in [`Note::session`].
    pub(in crate::vault) sessions: Vec<Session>,
    /// In the order of reading.
    pub(in crate::vault) notes: Vec<Note>,
    /// What was released.
    pub(in crate::vault) record: Record,
    /// The pictures of the engagement.
    pub(in crate::vault) pictures: Vec<PictureFile>,
    /// A user's own templates and messages: path below `templates/`, and text.
    pub(in crate::vault) overrides: Vec<(String, String)>,
    /// Every file name seen, for the audit.
    pub(in crate::vault) file_names: Vec<String>,
    /// The text of every file, for the terminal.
    pub(in crate::vault) sources: Vec<Source>,
    /// What was wrong, reading included.
    pub(in crate::vault) problems: Vec<Diagnostic>,
    /// Whether engagement file and record could be understood; if not, nothing can be built.
    pub(in crate::vault) readable: bool,
    /// What was taken back.
    pub(in crate::vault) withdrawn: Withdrawn,
}

impl Admitted {
    /// What was taken back of `edition`, one that leaves the room, and may be said nowhere.
    pub(in crate::vault) fn withdrawn_words(&self, edition: Edition) -> &WithdrawnWords {
        self.withdrawn.of(&self.record, &self.notes, edition)
    }

    /// Whether a release can hold for a note: none does that lies before the meeting at which it was said, for nobody can
    /// have agreed to it; one of the two dates was changed since.
    pub(in crate::vault) fn can_hold(&self, release: &Release, note: &Note) -> bool {
        let session = note.session.and_then(|session| self.sessions.get(session));
        session.and_then(|session| session.date).is_none_or(|said| said <= release.date)
    }

    /// The day on which stock is taken, for whoever may see everything: the one in the engagement file, or the latest of a
    /// meeting or a release. No edition is dated by it, for a meeting of which nothing was released would show.
    pub(in crate::vault) fn today(&self) -> Date {
        let met = self.sessions.iter().filter_map(|session| session.date);
        let released = self.record.releases.iter().map(|release| release.date);
        self.engagement.reference_date.or_else(|| met.chain(released).max()).unwrap_or(Date::ZERO)
    }
}
