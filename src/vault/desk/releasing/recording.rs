//! A release shown, and put on record.

use super::request::{NotRecorded, Proposal, ProposedText, ReleaseRequest};
use crate::vault::consent::{RecordedText, append, record_file, same_lines};
use crate::vault::desk::{Vault, edit};

impl Vault {
    /// What `request` would put on record, word for word, and who must still be asked.
    pub fn proposal(&self, request: &ReleaseRequest) -> Result<Proposal, NotRecorded> {
        let plan = self.plan(request)?;
        let before = |text: &RecordedText| {
            let earlier = self.admitted.record.of(&text.note, text.edition).next();
            earlier
                .filter(|(_, earlier)| earlier.fingerprint != text.fingerprint)
                .map(|(_, earlier)| earlier.wording.clone())
        };
        let note = |id: &str| self.admitted.notes.iter().find(|note| note.id == *id);
        let sessions = plan.release.texts.iter().filter_map(|text| note(&text.note)?.session);
        let latest_session = sessions.filter_map(|session| self.admitted.sessions.get(session)?.date).max();
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

    /// Puts it on record: appends it to the file, whose earlier bytes stay as they are.
    pub fn record(&self, request: &ReleaseRequest) -> Result<Proposal, NotRecorded> {
        let release = self.plan(request)?.release;
        if release.texts.is_empty() && release.named.is_none() {
            return Err(NotRecorded::NothingProposed);
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
