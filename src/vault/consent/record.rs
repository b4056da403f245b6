//! The record of what was released.

use std::collections::BTreeSet;
use std::ops::Range;

use jiff::civil::Date;

use crate::audience::Edition;
use crate::diagnostics::Place;

/// How those present decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// Everybody said yes, in the room.
    Unanimous,
    /// Everybody said yes, in writing.
    Written,
}

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
    /// The ids of the owners who agreed to be printed. Whoever was asked and is not among them has said no by that; an empty
    /// list takes every earlier agreement back.
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
    /// The wording, as it was shown and agreed to; empty once consent was taken back.
    pub(in crate::vault) wording: String,
    /// What the words that were taken back are known by, see [`super::words_marks`].
    pub(in crate::vault) words_marks: Vec<String>,
    /// Where the words stand in the file, from their key on, or the day that stands in their place.
    pub(in crate::vault) words_at: Range<usize>,
    /// When consent was taken back. Who asked for that is written nowhere.
    pub(in crate::vault) withdrawn: Option<Date>,
}

impl Record {
    /// What stands on record for a note and an edition, the newest first, without what was taken back.
    pub(in crate::vault) fn of<'a>(
        &'a self,
        note: &'a str,
        edition: Edition,
    ) -> impl Iterator<Item = (&'a Release, &'a RecordedText)> {
        self.releases.iter().rev().flat_map(move |release| {
            let texts = release.texts.iter().rev();
            let those = texts.filter(move |text| text.note == note && text.edition == edition);
            those.filter(|text| text.withdrawn.is_none()).map(move |text| (release, text))
        })
    }

    /// What was taken back of a note for an edition, if it was not given again since.
    pub(in crate::vault) fn withdrawn(&self, note: &str, edition: Edition) -> Option<&RecordedText> {
        let mut texts = self.releases.iter().rev().flat_map(|release| release.texts.iter().rev());
        let newest = texts.find(|text| text.note == note && text.edition == edition)?;
        newest.withdrawn.is_some().then_some(newest)
    }

    /// The record as it was on `day`, but for the names of owners: a no that came later holds for every edition built
    /// from then on.
    pub(in crate::vault) fn forget_after(&mut self, day: Date) {
        let still: BTreeSet<String> = self.named().into_iter().map(str::to_owned).collect();
        self.releases.retain(|release| release.date <= day);
        for named in self.releases.iter_mut().filter_map(|release| release.named.as_mut()) {
            named.retain(|person| still.contains(person));
        }
    }

    /// Whether it was said last that no owner is printed by name.
    pub(in crate::vault) fn names_refused(&self) -> bool {
        self.releases.iter().rev().find_map(|release| release.named.as_ref()).is_some_and(Vec::is_empty)
    }

    /// Who agreed to be printed as an owner: everybody named who did not say no later.
    pub(in crate::vault) fn named(&self) -> BTreeSet<&str> {
        self.releases.iter().fold(BTreeSet::new(), |named, release| release.named_after(named))
    }
}

impl Release {
    /// Who agreed to be printed, of those who had agreed before and those who were asked now.
    pub(in crate::vault) fn named_after<'a>(&'a self, mut named: BTreeSet<&'a str>) -> BTreeSet<&'a str> {
        if let Some(list) = &self.named {
            named.retain(|person| !list.is_empty() && !self.asked.iter().any(|asked| asked == person));
            named.extend(list.iter().map(String::as_str));
        }
        named
    }
}
