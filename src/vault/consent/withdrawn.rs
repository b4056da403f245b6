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

/// A sentence of so many words and letters is known again also in the midst of a longer one.
const ANYWHERE: Least = Least { words: 4, letters: 16 };
/// How many characters the mark of a picture has in a wording.
const PICTURE_MARK: usize = 16;
/// One of so many is known again where it stands alone: as a title, a sentence or a clause. What is shorter is said by anybody.
const ALONE: Least = Least { words: 2, letters: 9 };

/// What was taken back of an edition, or of a narrower one, and does not stand on record in other texts.
#[derive(Default)]
pub(in crate::vault) struct WithdrawnWords<'a> {
    /// The fingerprints of whole wordings.
    wordings: BTreeSet<&'a str>,
    /// What their words are known by, see [`words_marks`].
    marks: BTreeSet<&'a str>,
    /// Of how many words the sentences are that are known again in the midst of others.
    lengths: BTreeSet<usize>,
}

impl<'a> WithdrawnWords<'a> {
    /// Whether nothing was.
    pub(in crate::vault) fn is_empty(&self) -> bool {
        self.wordings.is_empty()
    }

    /// Whether a note with this wording says what was taken back, or a sentence of it.
    pub(in crate::vault) fn holds(&self, wording: &str) -> bool {
        self.wordings.contains(fingerprint(wording).as_str()) || !self.found(wording).is_empty()
    }

    /// Whether words that are part of no note say it.
    pub(in crate::vault) fn said_in(&self, words: &str) -> bool {
        !self.known(words, [words]).is_empty()
    }

    /// What of it a wording says, by the marks.
    fn found(&self, wording: &str) -> BTreeSet<&'a str> {
        let (said, values) = parted(wording);
        self.known(&said, std::iter::once(said.as_str()).chain(values))
    }

    fn known<'t>(&self, whole: &str, texts: impl IntoIterator<Item = &'t str>) -> BTreeSet<&'a str> {
        let mut known = BTreeSet::new();
        // A record of before lengths were written down has the fingerprint alone.
        let mut recall = |sentence: &str| {
            let mark = mark_of(sentence);
            let alone = mark.split_once(' ').map_or("", |(_, fingerprint)| fingerprint);
            known.extend([mark.as_str(), alone].into_iter().filter_map(|mark| self.marks.get(mark).copied()));
        };
        recall(&bare(whole));
        for piece in texts.into_iter().flat_map(|text| text.split(ends_a_sentence)) {
            let clauses = piece.split(|c| ends_a_line(c) || ends_a_clause(c)).chain(piece.split(ends_a_line));
            clauses.map(bare).filter(|clause| is_known_alone(clause)).for_each(|clause| recall(&clause));
            let bare = bare(piece);
            let words: Vec<&str> = bare.split(' ').collect();
            for length in self.lengths.iter().filter(|length| **length >= ANYWHERE.words) {
                let runs = words.windows(*length).map(|run| run.join(" "));
                runs.filter(|run| ANYWHERE.is_reached_by(run)).for_each(|run| recall(&run));
            }
        }
        known
    }
}

impl Record {
    /// What was taken back of `edition`. What is not for the directors is for nobody else either; what stands in another
    /// text on record may be said, for those present released it there.
    pub(in crate::vault) fn withdrawn_words(&self, edition: Edition) -> WithdrawnWords<'_> {
        let texts = || self.releases.iter().flat_map(|release| &release.texts);
        let mut taken = WithdrawnWords::default();
        for text in texts().filter(|text| text.edition <= edition && text.withdrawn.is_some()) {
            taken.wordings.insert(&text.fingerprint);
            taken.marks.extend(text.words_marks.iter().map(String::as_str));
        }
        taken.lengths.extend(taken.marks.iter().filter_map(|mark| mark.split_once(' ')?.0.parse::<usize>().ok()));
        if taken.wordings.is_empty() {
            return taken;
        }
        // Of each note the newest text: an older one was replaced, perhaps for a sentence in it.
        let of_it = texts().filter(|text| text.edition == edition);
        let newest: BTreeMap<&str, &RecordedText> = of_it.map(|text| (text.note.as_str(), text)).collect();
        for standing in newest.into_values().filter(|text| text.withdrawn.is_none()) {
            taken.wordings.remove(standing.fingerprint.as_str());
            for mark in taken.found(&standing.wording) {
                taken.marks.remove(mark);
            }
        }
        taken
    }
}

/// How long words must be to be known again.
struct Least {
    words: usize,
    letters: usize,
}

impl Least {
    fn is_reached_by(&self, words: &str) -> bool {
        words.split(' ').count() >= self.words && words.chars().filter(|c| c.is_alphabetic()).count() >= self.letters
    }
}

/// Whether a sentence is known again where it stands alone. The mark of a picture is: no two pictures have the same.
fn is_known_alone(sentence: &str) -> bool {
    let is_mark = || sentence.len() == PICTURE_MARK && sentence.chars().all(|c| c.is_ascii_hexdigit());
    ALONE.is_reached_by(sentence) || is_mark()
}

/// The fingerprint of a wording's title and text: without the kind, the values of keys, case, marks and blanks, so that
/// the same words are known again under another kind, owner or date.
pub(in crate::vault) fn words_mark(wording: &str) -> String {
    fingerprint(&bare(&parted(wording).0))
}

/// That fingerprint first, then of each sentence of the title, the text and the values that hold the group's own words:
/// how many words it has, a blank and its fingerprint, so that it is known again in another note.
pub(in crate::vault) fn words_marks(wording: &str) -> Vec<String> {
    let (said, values) = parted(wording);
    let all = std::iter::once(said.as_str()).chain(values);
    let sentences = all.flat_map(|text| text.split(|c| ends_a_sentence(c) || ends_a_line(c))).map(bare);
    let marks: BTreeSet<String> =
        sentences.filter(|sentence| is_known_alone(sentence)).map(|sentence| mark_of(&sentence)).collect();
    std::iter::once(fingerprint(&bare(&said))).chain(marks).collect()
}

/// What a sentence is known by.
fn mark_of(sentence: &str) -> String {
    format!("{} {}", sentence.split(' ').count(), fingerprint(sentence))
}

fn ends_a_sentence(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '(' | ')' | '[' | ']' | '|' | '"' | '“' | '”')
}

fn ends_a_line(c: char) -> bool {
    c == '\n'
}

fn ends_a_clause(c: char) -> bool {
    matches!(c, ',' | ';' | ':' | '–' | '—')
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
            let own = values.into_iter().filter(|(field, _)| field.holds_own_words() || *field == Field::Area);
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
    use super::{WithdrawnWords, fingerprint, words_mark, words_marks};

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

    /// What is known again of `taken` in `wording`.
    fn knows(taken: &str, wording: &str) -> bool {
        let marks = words_marks(taken);
        let mut withdrawn = WithdrawnWords::default();
        withdrawn.marks.extend(marks.iter().map(String::as_str));
        withdrawn.lengths.extend(marks.iter().filter_map(|mark| mark.split_once(' ')?.0.parse::<usize>().ok()));
        withdrawn.holds(wording)
    }

    #[test]
    fn a_sentence_is_known_again_in_another_note_and_a_few_words_are_not() {
        let taken = "hit: Wie belt krijgt hulp van ons\n\nDat helpt. De auto's van al onze klanten. Zo *rijdt* niemand \
                     meer alleen!\n\nreden: de bus was elke dag vol";
        for (wording, known) in [
            ("actie: Bellen\n\nVoortaan: wie belt.\nWie belt, krijgt hulp van ons!", true),
            ("hit: Rijden\n\n> zo rijdt niemand meer alleen", true),
            ("hit: Rijden (de bus was elke dag vol)", true),
            ("doel: Rijden\n\nindicator: Wie belt krijgt hulp van ons.", true),
            ("doel: Rijden\n\ngebied: tijd, de bus was elke dag vol", true),
            ("hit: Iedereen zegt dat wie belt hulp krijgt van ons", false),
            ("hit: Iedereen zegt: wie belt krijgt hulp van ons, altijd", true),
            ("hit: Voortaan geldt\n\nniemand zegt dat wie belt\nkrijgt hulp van ons en van anderen", true),
            ("hit: Bellen\n\nDat helpt.", false),
            ("hit: Wie belt krijgt hulp van iedereen", false),
        ] {
            assert_eq!(knows(taken, wording), known, "{wording}");
        }
        assert_eq!(words_marks("hit: Bellen\n\nDat helpt.").len(), 1);
    }

    #[test]
    fn a_short_sentence_is_known_again_where_it_stands_alone() {
        let taken = "shit: Geen vertrouwen\n\nTe weinig tijd. ![vel](0123456789abcdef)";
        for (wording, known) in [
            ("hit: Iets\n\n- geen vertrouwen", true),
            ("hit: Geen vertrouwen, zeggen wij", true),
            ("hit: Wij zeggen het: te weinig tijd", true),
            ("hit: Er is geen vertrouwen meer nodig", false),
            ("hit: Vertrouwen", false),
            ("hit: Een ander vel\n\n![iets](0123456789abcdef)", true),
            ("hit: Een ander vel\n\n![vel](fedcba9876543210)", false),
        ] {
            assert_eq!(knows(taken, wording), known, "{wording}");
        }
    }

    #[test]
    fn a_record_of_before_lengths_were_written_down_is_understood() {
        let old = fingerprint("wij bellen elke week");
        let mut withdrawn = WithdrawnWords::default();
        withdrawn.marks.insert(&old);
        assert!(withdrawn.holds("hit: Zo\n\nWij bellen. Wij *bellen* elke week!"));
        assert!(!withdrawn.holds("hit: Zo\n\nWij bellen elke dag."));
    }
}
