//! Words that were taken back, known again wherever they turn up.
//!
//! The words themselves leave the record; what is left of them are fingerprints. Ids do not count: a copy of a note, a file
//! of another name or the same line in another session is the same text.

use std::collections::BTreeSet;

use super::labels;
use super::record::{Record, RecordedText};
use super::wording::fingerprint;
use crate::audience::Edition;
use crate::vault::note::naming::fold;

/// What was taken back of an edition and not released again since.
pub(in crate::vault) struct WithdrawnWords<'a> {
    /// Of whole wordings.
    wordings: BTreeSet<&'a str>,
    /// Of title and text alone, see [`words_mark`].
    words: BTreeSet<&'a str>,
}

impl WithdrawnWords<'_> {
    /// Whether nothing was.
    pub(in crate::vault) fn is_empty(&self) -> bool {
        self.wordings.is_empty()
    }

    /// Whether a note with this wording says what was taken back.
    pub(in crate::vault) fn holds(&self, wording: &str) -> bool {
        self.wordings.contains(fingerprint(wording).as_str()) || self.words.contains(words_mark(wording).as_str())
    }
}

impl Record {
    /// What was taken back of `edition` and not released again since.
    pub(in crate::vault) fn withdrawn_words(&self, edition: Edition) -> WithdrawnWords<'_> {
        let mut taken = WithdrawnWords { wordings: BTreeSet::new(), words: BTreeSet::new() };
        for (at, release) in self.releases.iter().enumerate() {
            for text in release.texts.iter().filter(|text| text.edition == edition && text.withdrawn.is_some()) {
                let mark = text.words_mark.as_deref();
                let same = |other: &RecordedText| {
                    other.edition == edition
                        && other.withdrawn.is_none()
                        && (other.fingerprint == text.fingerprint
                            || mark.is_some_and(|mark| mark == words_mark(&other.wording)))
                };
                if !self.releases.iter().skip(at + 1).any(|later| later.texts.iter().any(same)) {
                    taken.wordings.insert(&text.fingerprint);
                    taken.words.extend(mark);
                }
            }
        }
        taken
    }
}

/// The fingerprint of a wording's title and text: without the kind, the values of keys, case, marks and blanks, so that
/// the same words are known again under another kind, owner or date.
pub(in crate::vault) fn words_mark(wording: &str) -> String {
    let said = wording.split_once(": ").map_or(wording, |(_, said)| said);
    let (text, last) = said.rsplit_once("\n\n").unwrap_or((said, ""));
    let is_value = |line: &str| line.split_once(": ").is_some_and(|(label, _)| labels::ALL.contains(&label));
    let last = if last.lines().all(is_value) { "" } else { last };
    // Stress in the midst of a word parts nothing.
    let said = [text, last].join(" ").replace(['*', '~'], "");
    let words = fold(&said);
    let words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    fingerprint(&words.collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::words_mark;

    #[test]
    fn the_same_words_are_known_again_whatever_stands_around_them() {
        let taken = words_mark("belemmerend: We zien elkaar te weinig\n\nIedereen rijdt *alleen*.\n\ngewicht: 5");
        for again in [
            "belemmerend: We zien elkaar te weinig\n\nIedereen rijdt alleen.",
            "actie: We zien elkaar te weinig\n\nIedereen rijdt alleen\n\neigenaar: groep\nuiterlijk: 2025-05-01",
            "hindering: we zien elkaar te weinig\n\niedereen  rijdt alleen!",
        ] {
            assert_eq!(words_mark(again), taken, "{again}");
        }
        assert_ne!(words_mark("belemmerend: We zien elkaar te weinig"), taken);
        assert_ne!(
            words_mark("belemmerend: We zien elkaar te weinig\n\nlater: 5"),
            words_mark("hit: We zien elkaar te weinig")
        );
    }
}
