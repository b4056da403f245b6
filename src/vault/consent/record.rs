//! The record of what was released.

use jiff::civil::Date;

use super::super::How;
use crate::audience::Edition;
use crate::diagnostics::Place;

/// Everything that was ever released, oldest first, as it stands in the file.
#[derive(Default)]
pub(in crate::vault) struct Record {
    /// The releases, in the order of the file.
    pub(in crate::vault) releases: Vec<Release>,
}

/// One decision of those present.
pub(in crate::vault) struct Release {
    /// When they decided.
    pub(in crate::vault) date: Date,
    /// How they decided.
    pub(in crate::vault) how: How,
    /// The ids of the sessions it is about; none for all of them.
    pub(in crate::vault) sessions: Vec<String>,
    /// The ids of the people who were asked.
    pub(in crate::vault) asked: Vec<String>,
    /// The ids of the owners who agreed to be printed. An empty list takes every earlier agreement back.
    pub(in crate::vault) named: Option<Vec<String>>,
    /// When the client agreed; the public edition needs it.
    pub(in crate::vault) client_agreed: Option<Date>,
    /// What was released, word for word.
    pub(in crate::vault) texts: Vec<RecordedText>,
}

/// One text as it was released for one edition.
pub(in crate::vault) struct RecordedText {
    /// Where it stands.
    pub(in crate::vault) place: Place,
    /// The note's id.
    pub(in crate::vault) note: String,
    /// The edition it was released for.
    pub(in crate::vault) edition: Edition,
    /// The fingerprint of the wording.
    pub(in crate::vault) fingerprint: String,
    /// The wording, as it was shown and agreed to.
    pub(in crate::vault) wording: String,
}

impl Record {
    /// What stands on record for a note and an edition, the newest first.
    pub(in crate::vault) fn of<'a>(
        &'a self,
        note: &'a str,
        edition: Edition,
    ) -> impl Iterator<Item = (&'a Release, &'a RecordedText)> {
        self.releases.iter().rev().flat_map(move |release| {
            let texts = release.texts.iter().rev();
            texts.filter(move |text| text.note == note && text.edition == edition).map(move |text| (release, text))
        })
    }

    /// Who agreed to be printed as an owner: everybody named since the last time it was taken back.
    pub(in crate::vault) fn named(&self) -> Vec<&str> {
        let mut named = Vec::new();
        for list in self.releases.iter().filter_map(|release| release.named.as_ref()) {
            if list.is_empty() {
                named.clear();
            }
            named.extend(list.iter().map(String::as_str));
        }
        named
    }
}
