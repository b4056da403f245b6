//! Words that were taken back, known again wherever they turn up.
//!
//! The words themselves leave the record; what is left of them are fingerprints. Ids do not count: a copy of a note, a file
//! of another name or the same line in another session is the same text.

use std::collections::{BTreeMap, BTreeSet};

use super::record::{Record, RecordedText};
use super::wording::fingerprint;
use crate::audience::Edition;
use crate::vault::note::fields::Field;
use crate::vault::note::naming::fold;

/// What was taken back of an edition and not released again since.
#[derive(Default)]
pub(in crate::vault) struct WithdrawnWords<'a> {
    /// Of whole wordings.
    wordings: BTreeSet<&'a str>,
    /// Of title and text together.
    words: BTreeSet<&'a str>,
    /// Of sentences.
    sentences: BTreeSet<&'a str>,
}

impl WithdrawnWords<'_> {
    /// Whether nothing was.
    pub(in crate::vault) fn is_empty(&self) -> bool {
        self.wordings.is_empty()
    }

    /// Whether a note with this wording says what was taken back, or a sentence of it.
    pub(in crate::vault) fn holds(&self, wording: &str) -> bool {
        let marks = words_marks(wording);
        let mut marks = marks.iter().map(String::as_str);
        self.wordings.contains(fingerprint(wording).as_str())
            || marks.next().is_some_and(|whole| self.words.contains(whole))
            || marks.any(|sentence| self.sentences.contains(sentence))
    }
}

impl Record {
    /// What was taken back of `edition` and not released again since. A sentence that stands in another text on record may be
    /// said: those present released it there.
    pub(in crate::vault) fn withdrawn_words(&self, edition: Edition) -> WithdrawnWords<'_> {
        let texts = || self.releases.iter().flat_map(|release| &release.texts).filter(|text| text.edition == edition);
        let mut taken = WithdrawnWords::default();
        if texts().all(|text| text.withdrawn.is_none()) {
            return taken;
        }
        // Of each note the newest text: an older one was replaced, perhaps for a sentence in it.
        let newest: BTreeMap<&str, &RecordedText> = texts().map(|text| (text.note.as_str(), text)).collect();
        let standing = newest.into_values().filter(|text| text.withdrawn.is_none());
        let said: BTreeSet<String> = standing.flat_map(|text| words_marks(&text.wording).into_iter().skip(1)).collect();
        for (at, release) in self.releases.iter().enumerate() {
            for text in release.texts.iter().filter(|text| text.edition == edition && text.withdrawn.is_some()) {
                let mark = text.words_marks.first();
                let same = |other: &RecordedText| {
                    other.edition == edition
                        && other.withdrawn.is_none()
                        && (other.fingerprint == text.fingerprint
                            || mark.is_some_and(|mark| *mark == words_mark(&other.wording)))
                };
                if !self.releases.iter().skip(at + 1).any(|later| later.texts.iter().any(same)) {
                    taken.wordings.insert(&text.fingerprint);
                    taken.words.extend(mark.map(String::as_str));
                    let sentences = text.words_marks.iter().skip(1).filter(|mark| !said.contains(*mark));
                    taken.sentences.extend(sentences.map(String::as_str));
                }
            }
        }
        taken
    }
}

/// A sentence is known again from so many words and letters on: shorter ones are said by anybody.
const WORDS: usize = 4;
const LETTERS: usize = 16;

/// The fingerprint of a wording's title and text: without the kind, the values of keys, case, marks and blanks, so that
/// the same words are known again under another kind, owner or date.
pub(in crate::vault) fn words_mark(wording: &str) -> String {
    let (said, _) = parted(wording);
    fingerprint(&bare(&said))
}

/// That fingerprint first, then those of each sentence of the title, the text and the values that hold the group's own
/// words, so that they are known again in another note.
pub(in crate::vault) fn words_marks(wording: &str) -> Vec<String> {
    let (said, values) = parted(wording);
    let ends = |c: char| matches!(c, '.' | '!' | '?' | '…' | '\n' | '(' | ')' | '[' | ']' | '|' | '"' | '“' | '”');
    let all = said.split(ends).chain(values.iter().flat_map(|value| value.split(ends))).map(bare);
    let known_again = |sentence: &String| {
        sentence.split(' ').count() >= WORDS && sentence.chars().filter(|c| c.is_alphabetic()).count() >= LETTERS
    };
    let sentences: BTreeSet<String> = all.filter(known_again).map(|sentence| fingerprint(&sentence)).collect();
    let mut marks = vec![fingerprint(&bare(&said))];
    marks.extend(sentences);
    marks
}

/// What a wording says in its title and text, and the values in which the group's own words stand.
fn parted(wording: &str) -> (String, Vec<&str>) {
    let said = wording.split_once(": ").map_or(wording, |(_, said)| said);
    let (text, last) = said.rsplit_once("\n\n").unwrap_or((said, ""));
    let value = |line| {
        let (label, value) = str::split_once(line, ": ")?;
        Some((Field::called(label)?, value))
    };
    match last.lines().map(value).collect::<Option<Vec<_>>>() {
        Some(values) => {
            let own = values.into_iter().filter(|(field, _)| field.holds_own_words());
            (text.to_owned(), own.map(|(_, value)| value).collect())
        }
        None => ([text, last].join("\n"), Vec::new()),
    }
}

/// The words of a text in small letters, a blank between each two. Stress in the midst of a word parts nothing.
fn bare(text: &str) -> String {
    let whole = text.replace(['*', '~'], "");
    let words = fold(&whole);
    let words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{words_mark, words_marks};

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

    #[test]
    fn a_sentence_is_known_again_in_another_note_and_a_few_words_are_not() {
        let taken = words_marks(
            "hit: Wie belt krijgt hulp van ons\n\nDat helpt. De auto's van al onze klanten. Zo *rijdt* niemand meer alleen!\n\nreden: de bus was elke dag vol",
        );
        for (wording, known) in [
            ("actie: Bellen\n\nVoortaan: wie belt.\nWie belt, krijgt hulp van ons!", true),
            ("hit: Rijden\n\n> zo rijdt niemand meer alleen", true),
            ("hit: Rijden (de bus was elke dag vol)", true),
            ("doel: Rijden\n\nindicator: Wie belt krijgt hulp van ons.", true),
            ("hit: Bellen\n\nDat helpt.", false),
            ("hit: Wie belt krijgt hulp van iedereen", false),
        ] {
            assert_eq!(words_marks(wording).iter().any(|mark| taken.contains(mark)), known, "{wording}");
        }
        assert_eq!(words_marks("hit: Bellen\n\nDat helpt.").len(), 1);
    }
}
