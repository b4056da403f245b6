//! What the last draft showed: a list of ids and fingerprints beside the record, never a text. No edition depends on it.

use std::fmt::Write as _;

use super::releasing::ProposedText;
use super::{NotRecorded, Vault, edit};
use crate::audience::{Audience, Edition};
use crate::diagnostics::Place;
use crate::vault::consent::fingerprint;
use crate::wording::Language;

/// The list, in Dutch and in English.
pub const DRAFT_LISTS: [&str; 2] = ["laatste-concept.yaml", "last-draft.yaml"];

impl Vault {
    /// Remembers what a draft shows, in place of what the one before it showed.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn remember_draft<A: Audience>(&self) -> Result<(), NotRecorded> {
        let name = self.draft_list();
        let before = edit::on_disk(&self.root.join(name))?;
        let own = begin(A::EDITION);
        let others = before.iter().flat_map(|text| text.lines()).filter(|line| !line.starts_with(own));
        let mut text = String::new();
        for line in others {
            text.extend([line, "\n"]);
        }
        for item in self.package::<A>(self.date(), String::new()).items {
            let _ = writeln!(text, "{own}{} {}", item.fingerprint, item.note);
        }
        if before.as_ref() == Some(&text) {
            return Ok(());
        }
        edit::replace(&self.root, name, before.as_deref(), &text)
    }

    /// Where those of the texts stand that read otherwise than in the last draft, or were not in it. None when no draft of
    /// the edition was written yet.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn unlike_the_draft(&self, edition: Edition, texts: &[ProposedText]) -> Result<Vec<Place>, NotRecorded> {
        let remembered = edit::on_disk(&self.root.join(self.draft_list()))?.unwrap_or_default();
        let own = begin(edition);
        let shown: Vec<&str> = remembered.lines().filter_map(|line| line.strip_prefix(own)).collect();
        if shown.is_empty() {
            return Ok(Vec::new());
        }
        let unlike = texts.iter().filter(|text| {
            let line = format!("{} {}", fingerprint(&text.wording), text.note);
            !shown.contains(&line.as_str())
        });
        let place = |text: &ProposedText| {
            self.admitted.notes.iter().find(|note| note.id == text.note).map(|note| note.place.clone())
        };
        Ok(unlike.filter_map(place).collect())
    }

    /// The name of the list: the one that is there, or the one in the engagement's language.
    fn draft_list(&self) -> &'static str {
        let [dutch, english] = DRAFT_LISTS;
        let own = match self.language() {
            Language::Dutch => dutch,
            Language::English => english,
        };
        DRAFT_LISTS.into_iter().find(|name| self.root.join(name).exists()).unwrap_or(own)
    }
}

/// What the lines of an edition begin with.
const fn begin(edition: Edition) -> &'static str {
    match edition {
        Edition::Facilitator => "- facilitator ",
        Edition::Group => "- group ",
        Edition::Directors => "- directors ",
        Edition::Public => "- public ",
    }
}
