//! Many phrases sought in one pass over a text, by their words.
//!
//! Words are numbered; a phrase of at most six words is found by a hash of its numbers and then compared word by word. The
//! tables are for looking up alone: nothing goes through them in their order.

use std::hash::Hasher as _;
use std::ops::Range;

use hashbrown::HashTable;
use rustc_hash::FxHasher;

use super::words::{Split, each_word};

/// The most words a phrase has; of longer ones every run of this many is a phrase.
pub(super) const RUN: usize = 6;
/// A title or a short text of fewer words is too ordinary to be sought.
pub(super) const SHORT: usize = 3;

/// What sort of thing was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MatchKind {
    /// A run of six words or more of a text, or a shorter text as a whole.
    Text,
    /// A title of three words or more.
    Title,
    /// A member's name.
    Name,
    /// An id, a file name or a tag.
    Mark,
    /// A picture.
    Picture,
}

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
    pub(super) what: MatchKind,
    pub(super) source: u32,
    pub(super) at: Range<usize>,
}

struct Phrase {
    start: u32,
    length: u8,
    what: MatchKind,
    source: u32,
    sought: bool,
    letters: Letters,
}

impl Phrase {
    /// Its words, out of all.
    fn of<'a>(&self, words: &'a [u32]) -> &'a [u32] {
        let start = self.start as usize;
        words.get(start..start + usize::from(self.length)).unwrap_or_default()
    }
}

/// The phrases.
pub(super) struct Phrases {
    split: Split,
    dictionary: Dictionary,
    words: Vec<u32>,
    known: Vec<Phrase>,
    /// The positions of what is known, by the words of each.
    places: HashTable<u32>,
}

impl Phrases {
    pub(super) fn new(split: Split) -> Self {
        let dictionary = Dictionary { letters: String::new(), ends: vec![0], places: HashTable::new() };
        Self { split, dictionary, words: Vec::new(), known: Vec::new(), places: HashTable::new() }
    }

    /// Adds `text`: as one phrase when it has between `least` and six words, as all its runs of six when it has more.
    pub(super) fn add(&mut self, text: &str, least: usize, what: MatchKind, source: u32) {
        self.add_spelt(text, least, what, source, &Letters::Any);
    }

    /// The same, for a name of one word whose letters matter.
    pub(super) fn add_spelt(&mut self, text: &str, least: usize, what: MatchKind, source: u32, letters: &Letters) {
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

    fn enter(&mut self, start: usize, length: usize, what: MatchKind, source: u32, letters: &Letters) {
        let Some(words) = self.words.get(start..start + length) else { return };
        let hash = hash(words);
        if self.place(hash, &words.iter().rev().copied()).is_some() {
            return;
        }
        let (Ok(start), Ok(length), Ok(number)) =
            (u32::try_from(start), u8::try_from(length), u32::try_from(self.known.len()))
        else {
            return;
        };
        self.known.push(Phrase { start, length, what, source, sought: true, letters: letters.clone() });
        self.index(hash, number);
    }

    /// The position of the phrase of these words, given the last first.
    fn place(&self, hash: u64, backwards: &(impl Iterator<Item = u32> + Clone)) -> Option<usize> {
        let same = |number: &u32| {
            let phrase = self.known.get(*number as usize);
            phrase.is_some_and(|phrase| self.words_of(phrase).iter().rev().copied().eq(backwards.clone()))
        };
        self.places.find(hash, same).map(|number| *number as usize)
    }

    fn index(&mut self, hash: u64, number: u32) {
        let Self { words, known, places, .. } = self;
        let again = |number: &u32| known.get(*number as usize).map_or(0, |phrase| self::hash(phrase.of(words)));
        places.insert_unique(hash, number, again);
    }

    fn words_of(&self, phrase: &Phrase) -> &[u32] {
        phrase.of(&self.words)
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
                phrase.sought && phrase.what != MatchKind::Name && seams.explain(self.words_of(phrase))
            });
            if let (true, Some(phrase)) = (across, self.known.get_mut(number)) {
                phrase.sought = false;
            }
        }
        self.known.retain(|phrase| phrase.sought);
        self.places = HashTable::with_capacity(self.known.len());
        for number in 0..self.known.len() {
            let hash = self.known.get(number).map(|phrase| hash(self.words_of(phrase)));
            if let (Some(hash), Ok(number)) = (hash, u32::try_from(number)) {
                self.index(hash, number);
            }
        }
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
            let mut hasher = FxHasher::default();
            for (length, (word, start)) in last.iter().take(known).enumerate() {
                hasher.write_u32(counted(*word));
                let window = last.iter().take(length + 1).map(|(word, _)| *word);
                if let Some(phrase) = self.place(hasher.finish(), &window) {
                    with(phrase, *start..at.end);
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

/// A word as a hash takes it: a nought would leave the hash as it is, whether it stands there or not.
const fn counted(word: u32) -> u32 {
    word.wrapping_add(1)
}

/// The hash of words, the last first, so that a text's last words are hashed one by one.
fn hash(words: &[u32]) -> u64 {
    let mut hasher = FxHasher::default();
    words.iter().rev().for_each(|word| hasher.write_u32(counted(*word)));
    hasher.finish()
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
                heads.extend(words.get(..length).and_then(known));
                tails.extend(words.get(words.len() - length..).and_then(known));
            }
            if words.len() < RUN {
                wholes.extend(known(&words));
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
        let is_in = |list: &[u64], from: usize, to: usize| {
            words.get(from..to).and_then(known).is_some_and(|hash| list.binary_search(&hash).is_ok())
        };
        let mut reached = vec![false; words.len() + 1];
        for to in 1..words.len() {
            let behind = (1..to).any(|from| reached.get(from) == Some(&true) && is_in(&self.wholes, from, to));
            let fits = is_in(&self.tails, 0, to) || behind;
            if let Some(place) = reached.get_mut(to) {
                *place = fits;
            }
            if fits && is_in(&self.heads, to, words.len()) {
                return true;
            }
        }
        false
    }
}

/// The hash of words that are all known.
fn known(words: &[u32]) -> Option<u64> {
    (!words.contains(&UNKNOWN) && !words.is_empty()).then(|| hash(words))
}

/// Words by number.
struct Dictionary {
    letters: String,
    ends: Vec<u32>,
    /// The numbers, by their words.
    places: HashTable<u32>,
}

impl Dictionary {
    fn find(&self, word: &str) -> Option<u32> {
        let same = |number: &u32| word_of(&self.letters, &self.ends, *number) == word;
        self.places.find(hash_of(word), same).copied()
    }

    /// The number of `word`, a new one when it has none.
    fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.find(word) {
            return number;
        }
        let number = u32::try_from(self.ends.len() - 1).unwrap_or(UNKNOWN);
        self.letters.push_str(word);
        self.ends.push(u32::try_from(self.letters.len()).unwrap_or(UNKNOWN));
        let Self { letters, ends, places } = self;
        places.insert_unique(hash_of(word), number, |number| hash_of(word_of(letters, ends, *number)));
        number
    }
}

fn word_of<'a>(letters: &'a str, ends: &[u32], number: u32) -> &'a str {
    let at = number as usize;
    let (Some(start), Some(end)) = (ends.get(at), ends.get(at + 1)) else { return "" };
    letters.get(*start as usize..*end as usize).unwrap_or("")
}

fn hash_of(word: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(word.as_bytes());
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_that_came_first_counts_where_two_texts_meet() {
        let mut phrases = Phrases::new(Split::Text);
        phrases.add("We bellen vaker", SHORT, MatchKind::Title, 0);
        phrases.add("Dan stoppen we", SHORT, MatchKind::Title, 1);
        phrases.allow(["eerst dit en dan", "stoppen met bellen"].into_iter());
        assert_eq!(phrases.find("Dan stoppen we.").len(), 1);
        phrases.allow(["eerst dit en dan", "stoppen we met bellen"].into_iter());
        assert!(phrases.find("Dan stoppen we.").is_empty());
    }
}
