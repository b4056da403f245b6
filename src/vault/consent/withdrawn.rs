//! Words that were taken back, known again wherever they turn up.
//!
//! The words themselves leave the record; what is left of them are fingerprints. Ids do not count: a copy of a note, a file
//! of another name or the same line in another session is the same text.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::fingerprint::fingerprint;
use super::record::{Record, RecordedText};
use crate::audience::Edition;
use crate::diagnostics::Place;
use crate::vault::note::Note;
use crate::vault::note::fields::{Field, Flag};
use crate::vault::note::naming::fold;
use crate::vault::read::PictureFile;

/// A sentence of so many words and letters is known again also in the midst of a longer one.
const ANYWHERE: Least = Least { words: 4, letters: 16 };
/// How many characters the mark of a picture has in a wording.
const PICTURE_MARK: usize = 16;
/// One of so many is known again where it stands alone: as a title, a sentence or a clause. What is shorter is said by anybody.
const ALONE: Least = Least { words: 2, letters: 9 };

/// What was taken back of an edition, or of a narrower one, and does not stand on record in other texts.
#[derive(Default)]
pub(in crate::vault) struct WithdrawnWords {
    /// The fingerprints of whole wordings.
    wordings: BTreeSet<String>,
    /// What their words are known by, see [`words_marks`]; with the place of the text in the record.
    marks: BTreeMap<String, Place>,
    /// Of how many words the sentences are that are known again in the midst of others.
    lengths: BTreeSet<usize>,
}

/// What was taken back, worked out when it is first asked for.
#[derive(Default)]
pub(in crate::vault) struct Withdrawn {
    directors: OnceLock<WithdrawnWords>,
    public: OnceLock<WithdrawnWords>,
}

impl Withdrawn {
    /// What was taken back of `edition`, one that leaves the room.
    pub(super) fn of(&self, record: &Record, notes: &[Note], edition: Edition) -> &WithdrawnWords {
        match edition {
            Edition::Facilitator | Edition::Group | Edition::Directors => {
                self.directors.get_or_init(|| WithdrawnWords::of(record, notes, Edition::Directors))
            }
            Edition::Public => self.public.get_or_init(|| WithdrawnWords::of(record, notes, Edition::Public)),
        }
    }
}

impl WithdrawnWords {
    /// What is not for the directors is for nobody else either. What stands on record in the text of a note that is still
    /// proposed may be said: those present released it there.
    fn of(record: &Record, notes: &[Note], edition: Edition) -> Self {
        let texts = || record.releases.iter().flat_map(|release| &release.texts);
        let mut taken = Self::default();
        if texts().all(|text| text.withdrawn.is_none()) {
            return taken;
        }
        let proposed = notes.iter().filter(|note| note.flag == Flag::Proposed);
        let proposed: BTreeSet<&str> = proposed.map(|note| note.id.as_str()).collect();
        for edition in [Edition::Directors, Edition::Public].into_iter().filter(|one| *one <= edition) {
            let of_it = || texts().filter(|text| text.edition == edition);
            for text in of_it().filter(|text| text.withdrawn.is_some()) {
                taken.wordings.insert(text.fingerprint.clone());
                taken.marks.extend(text.words_marks.iter().map(|mark| (mark.clone(), text.place.clone())));
            }
            taken.lengths = taken.marks.keys().filter_map(|mark| mark.split_once(' ')?.0.parse().ok()).collect();
            // Of each note the newest text: an older one was replaced, perhaps for a sentence in it.
            let newest: BTreeMap<&str, &RecordedText> = of_it().map(|text| (text.note.as_str(), text)).collect();
            let stands = |text: &&RecordedText| text.withdrawn.is_none() && proposed.contains(text.note.as_str());
            for standing in newest.into_values().filter(stands) {
                taken.wordings.remove(&standing.fingerprint);
                for mark in taken.found(&standing.wording) {
                    taken.marks.remove(&mark);
                }
            }
        }
        taken
    }

    /// Whether nothing was.
    pub(in crate::vault) fn is_empty(&self) -> bool {
        self.wordings.is_empty() && self.marks.is_empty()
    }

    /// Whether a note with this wording says what was taken back, or a sentence of it.
    pub(in crate::vault) fn holds(&self, wording: &str) -> bool {
        self.wordings.contains(&fingerprint(wording)) || !self.found(wording).is_empty()
    }

    /// The text on record that was taken back and of which words that are no note's say a sentence.
    pub(in crate::vault) fn said_in(&self, words: &str) -> Option<&Place> {
        let known = self.known([without_signs(words).as_str()]);
        known.first().and_then(|mark| self.marks.get(mark))
    }

    /// What of it a wording says, by the marks.
    fn found(&self, wording: &str) -> BTreeSet<String> {
        let (said, values) = parted(wording);
        let mut known = self.known(std::iter::once(&said).chain(&values).map(String::as_str));
        known.extend(Some(fingerprint(&whole(&said))).filter(|mark| self.marks.contains_key(mark)));
        known
    }

    fn known<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> BTreeSet<String> {
        let mut known = BTreeSet::new();
        // A record of before lengths were written down has the fingerprint alone.
        let mut recall = |sentence: &str| {
            let mark = mark_of(sentence);
            let alone = mark.split_once(' ').map_or("", |(_, fingerprint)| fingerprint);
            let known_marks = [mark.as_str(), alone].into_iter().filter(|mark| self.marks.contains_key(*mark));
            known.extend(known_marks.map(str::to_owned));
        };
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
    fingerprint(&whole(&parted(wording).0))
}

/// All words of a text; one without a letter is known by its signs.
fn whole(said: &str) -> String {
    let words = bare(said);
    if words.is_empty() { said.trim().to_owned() } else { words }
}

/// That fingerprint first, then of each sentence of the title, the text and the values that hold the group's own words:
/// how many words it has, a blank and its fingerprint, so that it is known again in another note.
/// The words of the `pictures` that it shows count as well.
pub(in crate::vault) fn words_marks(wording: &str, pictures: &[PictureFile]) -> Vec<String> {
    let (said, values) = parted(wording);
    let shown = pictures.iter().filter(|picture| !picture.mark.is_empty() && said.contains(&picture.mark));
    let all = std::iter::once(&said).chain(&values).chain(shown.map(|picture| &picture.words));
    let sentences = all.flat_map(|text| text.split(|c| ends_a_sentence(c) || ends_a_line(c))).map(bare);
    let marks: BTreeSet<String> =
        sentences.filter(|sentence| is_known_alone(sentence)).map(|sentence| mark_of(&sentence)).collect();
    std::iter::once(fingerprint(&whole(&said))).chain(marks).collect()
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
fn parted(wording: &str) -> (String, Vec<String>) {
    let said = wording.split_once(": ").map_or(wording, |(_, said)| said);
    let (text, last) = said.rsplit_once("\n\n").unwrap_or((said, ""));
    let value = |line| {
        let (label, value) = str::split_once(line, ": ")?;
        Some((Field::called(label)?, value))
    };
    match last.lines().map(value).collect::<Option<Vec<_>>>() {
        Some(values) => {
            let own = values.into_iter().filter(|(field, _)| field.holds_own_words() || *field == Field::Area);
            (without_signs(text), own.map(|(_, value)| without_signs(value)).collect())
        }
        None => (without_signs(&[text, last].join("\n")), Vec::new()),
    }
}

/// A text without what stands among its words and is none of them: the address of a link, a tag, the mark of a footnote.
fn without_signs(text: &str) -> String {
    let mut left = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '[']) {
        let (before, sign) = rest.split_at(at);
        left.push_str(before);
        let opens = |c: char| c.is_ascii_alphabetic() || c == '/';
        let (begins, close) = if sign.starts_with('<') {
            (sign.get(1..).is_some_and(|inner| inner.starts_with(opens)), '>')
        } else {
            (sign.starts_with("[^"), ']')
        };
        // Words between such signs are words: an address, a tag or a mark has no blank in it.
        let closes = |end: &usize| begins && sign.get(*end..).is_some_and(|rest| rest.starts_with(close));
        let end = sign.find(|c: char| c == close || c.is_whitespace()).filter(closes);
        let length = end.map_or(1, |end| end + 1);
        if end.is_none() {
            left.push_str(sign.get(..1).unwrap_or(""));
        }
        rest = sign.get(length..).unwrap_or("");
    }
    left + rest
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
    use super::{Place, WithdrawnWords, fingerprint, words_mark, words_marks};

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
        let marks = words_marks(taken, &[]);
        let mut withdrawn = WithdrawnWords::default();
        withdrawn.lengths.extend(marks.iter().filter_map(|mark| mark.split_once(' ')?.0.parse::<usize>().ok()));
        withdrawn.marks.extend(marks.into_iter().map(|mark| (mark, Place::whole("vrijgave.yaml".into()))));
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
            ("hit: Bellen\n\nWie belt krijgt <http://a.nl/b> hulp van ons", true),
            ("hit: Bellen\n\nWie belt[^1] krijgt <b>hulp</b> van ons", true),
            ("hit: Bellen\n\nVoortaan <wie belt krijgt hulp van ons> en meer", true),
            ("hit: Bellen\n\nDat helpt.", false),
            ("hit: Wie belt krijgt hulp van iedereen", false),
        ] {
            assert_eq!(knows(taken, wording), known, "{wording}");
        }
        assert_eq!(words_marks("hit: Bellen\n\nDat helpt.", &[]).len(), 1);
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
    fn a_word_or_a_sign_is_known_again_as_a_whole_note_alone() {
        assert!(knows("hit: Samenwerking", "actie: *Samenwerking*"));
        assert!(!knows("hit: Samenwerking", "actie: Samen\n\nSamenwerking."));
        assert!(knows("hit: 👍", "actie: 👍"));
        assert!(!knows("hit: 👍", "actie: 👎") && !knows("hit: 👍", "actie: Bellen"));
        let marks = words_marks("hit: 👍", &[]);
        let mut withdrawn = WithdrawnWords::default();
        withdrawn.marks.extend(marks.into_iter().map(|mark| (mark, Place::whole("vrijgave.yaml".into()))));
        assert!(withdrawn.said_in("").is_none() && withdrawn.said_in("👍").is_none());
    }

    #[test]
    fn a_record_of_before_lengths_were_written_down_is_understood() {
        let old = fingerprint("wij bellen elke week");
        let mut withdrawn = WithdrawnWords::default();
        withdrawn.marks.insert(old, Place::whole("vrijgave.yaml".into()));
        assert!(withdrawn.holds("hit: Zo\n\nWij bellen. Wij *bellen* elke week!"));
        assert!(!withdrawn.holds("hit: Zo\n\nWij bellen elke dag."));
    }
}
