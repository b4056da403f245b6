//! A release shown, and put on record.

use jiff::civil::Date;

use super::request::{NotRecorded, Proposal, ProposedText, ReleaseRequest};
use crate::vault::consent::{RecordedText, Release, append, record_file, same_lines};
use crate::vault::desk::{Vault, edit};

impl Vault {
    /// What `request` would put on record, word for word, and who must still be asked.
    ///
    /// # Errors
    /// When there is nothing to release, or the request does not fit the engagement.
    pub fn proposal(&self, request: &ReleaseRequest) -> Result<Proposal, NotRecorded> {
        let plan = self.plan(request)?;
        let before = |text: &RecordedText| {
            let earlier = self.admitted.record.of(&text.note, text.edition).next();
            earlier
                .filter(|(_, earlier)| earlier.fingerprint != text.fingerprint)
                .map(|(_, earlier)| earlier.wording.clone())
        };
        let note = |id: &str| self.admitted.notes.iter().find(|note| note.id == *id);
        let latest_session = self.latest_session(&plan.release);
        let texts = plan.release.texts.iter().map(|text| ProposedText {
            note: text.note.clone(),
            title: note(&text.note).map(|note| note.title.text.clone()).unwrap_or_default(),
            wording: text.wording.clone(),
            before: before(text),
        });
        Ok(Proposal {
            texts: texts.collect(),
            asked: self.names(&plan.release.asked),
            asked_ids: plan.release.asked.clone(),
            still_to_ask: self.names(&plan.still_to_ask),
            owners_to_ask: self.names(&plan.owners_to_ask),
            names_refused: self.admitted.record.names_refused(),
            latest_session,
        })
    }

    /// The day of the latest session in which one of these texts was said.
    fn latest_session(&self, release: &Release) -> Option<Date> {
        let note = |text: &RecordedText| self.admitted.notes.iter().find(|note| note.id == text.note);
        let session = |text| self.admitted.sessions.get(note(text)?.session?)?.date;
        release.texts.iter().filter_map(session).max()
    }

    /// Puts on record what those present were shown: appends it to the file, whose earlier bytes stay as they are.
    ///
    /// The notes are read once more, and nothing is recorded unless every text still reads as it was `shown`.
    ///
    /// # Errors
    /// When the request does not fit, or what is on disk is not what was shown any more; then nothing is recorded.
    pub fn record(&self, request: &ReleaseRequest, shown: &Proposal) -> Result<Proposal, NotRecorded> {
        let now = self.anew();
        let record = |vault: &Self| {
            let source = vault.admitted.sources.iter().find(|source| record_file(&source.file));
            source.map(|source| source.text.clone())
        };
        if record(self) != record(&now) {
            return Err(NotRecorded::RecordChanged);
        }
        now.record_as_shown(request, shown)
    }

    fn record_as_shown(&self, request: &ReleaseRequest, shown: &Proposal) -> Result<Proposal, NotRecorded> {
        let release = self.plan(request)?.release;
        // Who may be named can change of what stands on record; without any of it there is nobody to name.
        let is_named = release.named.is_some() && self.has_record(request.edition);
        if release.texts.is_empty() && !is_named {
            return Err(NotRecorded::NothingProposed);
        }
        let words = |text: &RecordedText| (text.note.clone(), text.wording.clone());
        let seen = shown.texts.iter().map(|text| (text.note.clone(), text.wording.clone()));
        if !release.texts.iter().map(words).eq(seen) {
            return Err(NotRecorded::OtherThanShown);
        }
        if let Some(day) = self.latest_session(&release).filter(|day| *day > request.date) {
            return Err(NotRecorded::BeforeSession(day));
        }
        let read = self.admitted.sources.iter().find(|source| record_file(&source.file));
        let before = match read {
            None => None,
            Some(source) => edit::on_disk(&self.root.join(&*source.file))?,
        };
        if let (Some(read), Some(before)) = (read, &before) {
            if !same_lines(&read.text, before) {
                return Err(NotRecorded::RecordChanged);
            }
            let written = |line: &str| !line.trim().is_empty() && !line.starts_with('#');
            if self.admitted.record.releases.is_empty() && before.lines().any(written) {
                return Err(NotRecorded::NotReadable);
            }
        }
        let earlier = read.map(|source| &*source.file).zip(before.clone());
        let (name, text) = append(earlier, self.language(), &release);
        edit::replace(&self.root, name, before.as_deref(), &text)?;
        self.proposal(request)
    }
}
