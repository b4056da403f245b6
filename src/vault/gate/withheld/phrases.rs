//! Many phrases sought in one pass over a text, by their words.
//!
//! Words are numbered; a phrase of at most six words is found by a hash of its numbers and then compared word by word.

use std::ops::Range;

use super::trace::TraceKind;
use super::words::{Split, each_word};

/// The most words a phrase has; of longer ones every run of this many is a phrase.
pub(super) const RUN: usize = 6;

/// A word that is in no phrase.
const UNKNOWN: u32 = u32::MAX;

/// How the letters of a one-word name must stand in a text to be that name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Letters {
    /// However they are.
    Any,
    /// Not all small: "Wil" the person, not "wil" the verb.
    NotAllSmall,
    /// Just so, and standing alone: initials.
    Just(String),
}

/// A phrase that was found.
pub(super) struct Hit {
    pub(super) what: TraceKind,
    pub(super) source: u32,
    pub(super) at: Range<usize>,
}

struct Phrase {
    start: u32,
    length: u8,
    what: TraceKind,
    source: u32,
    sought: bool,
    letters: Letters,
}

/// The phrases.
pub(super) struct Phrases {
    split: Split,
    dictionary: Dictionary,
    words: Vec<u32>,
    known: Vec<Phrase>,
    table: Vec<u32>,
}

impl Phrases {
    pub(super) fn new(split: Split) -> Self {
        let table = vec![UNKNOWN; 64];
        Self { split, dictionary: Dictionary::new(), words: Vec::new(), known: Vec::new(), table }
    }

    /// Adds `text`: as one phrase when it has between `least` and six words, as all its runs of six when it has more.
    pub(super) fn add(&mut self, text: &str, least: usize, what: TraceKind, source: u32) {
        self.add_spelt(text, least, what, source, &Letters::Any);
    }

    /// The same, for a name of one word whose letters matter.
    pub(super) fn add_spelt(&mut self, text: &str, least: usize, what: TraceKind, source: u32, letters: &Letters) {
        let start = self.words.len();
        let Self { dictionary, words, .. } = self;
        each_word(text, self.split, |word, _| words.push(dictionary.number(word)));
        let count = self.words.len() - start;
        if count < least.max(1) {
            self.words.truncate(start);
            return;
        }
        let runs = count.saturating_sub(RUN) + 1;
        for run in start..start + runs {
            self.enter(run, count.min(RUN), what, source, letters);
        }
    }

    fn enter(&mut self, start: usize, length: usize, what: TraceKind, source: u32, letters: &Letters) {
        let Some(words) = self.words.get(start..start + length) else { return };
        let slot = self.slot(&words.iter().rev().copied());
        if self.table.get(slot).is_some_and(|phrase| *phrase != UNKNOWN) {
            return;
        }
        let (Ok(start), Ok(length), Ok(number)) =
            (u32::try_from(start), u8::try_from(length), u32::try_from(self.known.len()))
        else {
            return;
        };
        self.known.push(Phrase { start, length, what, source, sought: true, letters: letters.clone() });
        if let Some(slot) = self.table.get_mut(slot) {
            *slot = number;
        }
        if self.known.len() * 2 > self.table.len() {
            self.spread(self.table.len() * 4);
        }
    }

    /// Where the phrase of these words, given the last first, stands in the table or would stand.
    fn slot(&self, backwards: &(impl Iterator<Item = u32> + Clone)) -> usize {
        let hash = backwards.clone().fold(0, step);
        let length = backwards.clone().count();
        let mask = self.table.len() - 1;
        let mut slot = place(hash) & mask;
        while let Some(number) = self.table.get(slot).filter(|number| **number != UNKNOWN) {
            let phrase = self.known.get(*number as usize);
            let same = phrase.is_some_and(|phrase| {
                usize::from(phrase.length) == length
                    && self.words_of(phrase).iter().rev().copied().eq(backwards.clone())
            });
            if same {
                break;
            }
            slot = (slot + 1) & mask;
        }
        slot
    }

    fn words_of(&self, phrase: &Phrase) -> &[u32] {
        let start = phrase.start as usize;
        self.words.get(start..start + usize::from(phrase.length)).unwrap_or_default()
    }

    fn spread(&mut self, size: usize) {
        self.table = vec![UNKNOWN; size];
        for number in 0..self.known.len() {
            let Some(phrase) = self.known.get(number) else { continue };
            let slot = self.slot(&self.words_of(phrase).iter().rev().copied());
            if let (Some(slot), Ok(number)) = (self.table.get_mut(slot), u32::try_from(number)) {
                *slot = number;
            }
        }
    }

    /// Every phrase that is still sought, in `text`.
    pub(super) fn find(&self, text: &str) -> Vec<Hit> {
        let mut hits = Vec::new();
        self.each(text, |number, at| {
            if let Some(phrase) = self.known.get(number)
                && phrase.sought
                && spelt(&phrase.letters, text, &at)
            {
                hits.push(Hit { what: phrase.what, source: phrase.source, at });
            }
        });
        hits
    }

    /// Seeks no longer what stands in `texts`, nor what reads so where one of them ends and another begins.
    pub(super) fn allow<'a>(&mut self, texts: impl Iterator<Item = &'a str> + Clone) {
        for text in texts.clone() {
            let mut found = Vec::new();
            self.each(text, |number, at| {
                if self.known.get(number).is_some_and(|phrase| spelt(&phrase.letters, text, &at)) {
                    found.push(number);
                }
            });
            for number in found {
                if let Some(phrase) = self.known.get_mut(number) {
                    phrase.sought = false;
                }
            }
        }
        let seams = Seams::of(self, texts);
        for number in 0..self.known.len() {
            let across = self.known.get(number).is_some_and(|phrase| {
                phrase.sought && phrase.what != TraceKind::Name && seams.explain(self.words_of(phrase))
            });
            if let (true, Some(phrase)) = (across, self.known.get_mut(number)) {
                phrase.sought = false;
            }
        }
        self.known.retain(|phrase| phrase.sought);
        self.spread((self.known.len() * 2).next_power_of_two().max(64));
    }

    /// Every phrase in `text`, by number, with where it stands.
    fn each(&self, text: &str, mut with: impl FnMut(usize, Range<usize>)) {
        let mut last: [(u32, usize); RUN] = [(UNKNOWN, 0); RUN];
        let mut known = 0;
        each_word(text, self.split, |word, at| {
            let Some(number) = self.dictionary.find(word) else {
                known = 0;
                return;
            };
            last.rotate_right(1);
            if let Some(newest) = last.first_mut() {
                *newest = (number, at.start);
            }
            known = (known + 1).min(RUN);
            for length in 1..=known {
                let Some(window) = last.get(..length) else { continue };
                let slot = self.slot(&window.iter().map(|(word, _)| *word));
                let found = self.table.get(slot).filter(|phrase| **phrase != UNKNOWN);
                if let (Some(phrase), Some((_, start))) = (found, window.last()) {
                    with(*phrase as usize, *start..at.end);
                }
            }
        });
    }

    /// The numbers of the words of `text`.
    fn numbers(&self, text: &str) -> Vec<u32> {
        let mut numbers = Vec::new();
        each_word(text, self.split, |word, _| numbers.push(self.dictionary.find(word).unwrap_or(UNKNOWN)));
        numbers
    }
}

fn step(hash: u64, word: u32) -> u64 {
    (hash ^ u64::from(word).wrapping_add(1)).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23)
}

/// A hash as a position: its upper half is better mixed.
fn place(hash: u64) -> usize {
    let mixed = (hash ^ (hash >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    usize::try_from(mixed >> 32).unwrap_or_default()
}

fn spelt(letters: &Letters, text: &str, at: &Range<usize>) -> bool {
    let Some(found) = text.get(at.clone()) else { return false };
    match letters {
        Letters::Any => true,
        Letters::NotAllSmall => found.chars().any(char::is_uppercase),
        Letters::Just(written) => {
            // Inside encoded data two letters mean nothing.
            let data = |c: char| matches!(c, '+' | '/' | '=' | '_' | '-' | '\\' | '#' | '%');
            let before = text.get(..at.start).and_then(|before| before.chars().next_back());
            let after = text.get(at.end..).and_then(|after| after.chars().next());
            found == written && !before.is_some_and(data) && !after.is_some_and(data)
        }
    }
}

/// How allowed texts begin and end: one may stand behind the other on a page.
struct Seams {
    heads: Vec<u64>,
    tails: Vec<u64>,
    wholes: Vec<u64>,
}

impl Seams {
    fn of<'a>(phrases: &Phrases, texts: impl Iterator<Item = &'a str>) -> Self {
        let (mut heads, mut tails, mut wholes) = (Vec::new(), Vec::new(), Vec::new());
        for text in texts {
            let words = phrases.numbers(text);
            for length in 1..RUN.min(words.len() + 1) {
                heads.extend(words.get(..length).and_then(hash));
                tails.extend(words.get(words.len() - length..).and_then(hash));
            }
            if words.len() < RUN {
                wholes.extend(hash(&words));
            }
        }
        for list in [&mut heads, &mut tails, &mut wholes] {
            list.sort_unstable();
            list.dedup();
        }
        Self { heads, tails, wholes }
    }

    /// Whether `words` can be the end of one allowed text, then whole ones, then the beginning of another.
    fn explain(&self, words: &[u32]) -> bool {
        let known = |list: &[u64], from: usize, to: usize| {
            words.get(from..to).and_then(hash).is_some_and(|hash| list.binary_search(&hash).is_ok())
        };
        let mut reached = vec![false; words.len() + 1];
        for to in 1..words.len() {
            let behind = (1..to).any(|from| reached.get(from) == Some(&true) && known(&self.wholes, from, to));
            let fits = known(&self.tails, 0, to) || behind;
            if let Some(place) = reached.get_mut(to) {
                *place = fits;
            }
            if fits && known(&self.heads, to, words.len()) {
                return true;
            }
        }
        false
    }
}

fn hash(words: &[u32]) -> Option<u64> {
    (!words.contains(&UNKNOWN) && !words.is_empty()).then(|| words.iter().rev().copied().fold(0, step))
}

/// Words by number.
struct Dictionary {
    letters: String,
    ends: Vec<u32>,
    table: Vec<u32>,
}

impl Dictionary {
    fn new() -> Self {
        Self { letters: String::new(), ends: vec![0], table: vec![UNKNOWN; 256] }
    }

    fn word(&self, number: u32) -> &str {
        let at = number as usize;
        let (Some(start), Some(end)) = (self.ends.get(at), self.ends.get(at + 1)) else { return "" };
        self.letters.get(*start as usize..*end as usize).unwrap_or("")
    }

    fn slot(&self, word: &str) -> usize {
        let hash = word.bytes().fold(0, |hash, byte| step(hash, byte.into()));
        let mask = self.table.len() - 1;
        let mut slot = place(hash) & mask;
        while self.table.get(slot).is_some_and(|number| *number != UNKNOWN && self.word(*number) != word) {
            slot = (slot + 1) & mask;
        }
        slot
    }

    fn find(&self, word: &str) -> Option<u32> {
        self.table.get(self.slot(word)).copied().filter(|number| *number != UNKNOWN)
    }

    /// The number of `word`, a new one when it has none.
    fn number(&mut self, word: &str) -> u32 {
        let slot = self.slot(word);
        if let Some(number) = self.table.get(slot).filter(|number| **number != UNKNOWN) {
            return *number;
        }
        let number = u32::try_from(self.ends.len() - 1).unwrap_or(UNKNOWN);
        self.letters.push_str(word);
        self.ends.push(u32::try_from(self.letters.len()).unwrap_or(UNKNOWN));
        if let Some(slot) = self.table.get_mut(slot) {
            *slot = number;
        }
        if self.ends.len() * 2 > self.table.len() {
            self.table = vec![UNKNOWN; self.table.len() * 4];
            for number in 0..u32::try_from(self.ends.len() - 1).unwrap_or(0) {
                let slot = self.slot(self.word(number));
                if let Some(slot) = self.table.get_mut(slot) {
                    *slot = number;
                }
            }
        }
        number
    }
}
