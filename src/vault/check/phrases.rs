//! Lists of words and phrases, sought in one pass over a text's words.

use std::collections::BTreeMap;
use std::ops::Range;

use aho_corasick::AhoCorasick;

use crate::vault::note::naming::{Token, tokens};

/// Words and phrases; one that ends in `*` also stands for every longer last word, a word that begins with one for every
/// longer word before it, and what begins with `!` is passed over.
pub(super) struct Phrases {
    /// By the first characters of the first word.
    by_beginning: BTreeMap<String, Vec<Phrase>>,
    /// Words that are sought inside longer ones, all at once.
    inside: Option<AhoCorasick>,
    stems: Vec<Stem>,
}

/// A word that is sought inside longer ones.
struct Stem {
    /// Whether the longer word may go on behind it.
    open: bool,
    number: usize,
}

struct Phrase {
    words: Vec<String>,
    /// Whether the last word may go on.
    open: bool,
    /// Whether it is no hit, whatever else would be one there.
    passed_over: bool,
    /// Its position in the list it came from.
    number: usize,
}

/// Where a phrase stands.
pub(super) struct Hit {
    /// In bytes of the text.
    pub(super) range: Range<usize>,
    /// The token after it.
    pub(super) next: usize,
    /// The phrase's position in its list.
    pub(super) number: usize,
}

/// Enough to part most words, short enough for the shortest prefix.
const BEGINNING: usize = 2;

impl Phrases {
    /// The phrases that a facilitator gave.
    pub(super) fn new<'a>(list: impl IntoIterator<Item = &'a str>) -> Self {
        Self::of(list.into_iter().map(|text| text.trim_start_matches(['!', '*'])))
    }

    fn of<'a>(list: impl IntoIterator<Item = &'a str>) -> Self {
        let mut by_beginning: BTreeMap<String, Vec<Phrase>> = BTreeMap::new();
        let (mut inside, mut stems) = (Vec::new(), Vec::new());
        for (number, text) in list.into_iter().enumerate() {
            if let Some(stem) = text.strip_prefix('*') {
                inside.extend(tokens(stem).into_iter().map(|token| token.folded.into_owned()).take(1));
                stems.push(Stem { open: stem.ends_with('*'), number });
                continue;
            }
            let words: Vec<String> = tokens(text).into_iter().map(|token| token.folded.into_owned()).collect();
            let Some(first) = words.first() else { continue };
            let phrase =
                Phrase { open: text.ends_with('*'), passed_over: text.starts_with('!'), number, words: words.clone() };
            by_beginning.entry(beginning(first).to_owned()).or_default().push(phrase);
        }
        let inside = (!inside.is_empty()).then(|| AhoCorasick::new(inside).ok()).flatten();
        Self { by_beginning, inside, stems }
    }

    /// The phrases of a file in `lists/`.
    pub(super) fn read(file: &'static str) -> Self {
        let lines = file.lines().filter(|line| !line.starts_with('#'));
        Self::of(lines.flat_map(|line| line.split(',')).map(str::trim))
    }

    /// The longest phrase at every place where one begins; phrases do not overlap.
    pub(super) fn find(&self, tokens: &[Token<'_>]) -> Vec<Hit> {
        let mut hits = Vec::new();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            match self.longest_at(tokens, at) {
                Some((length, None)) => at += length,
                Some((length, Some(number))) => {
                    let end = tokens.get(at + length - 1).map_or(token.range.end, |last| last.range.end);
                    hits.push(Hit { range: token.range.start..end, next: at + length, number });
                    at += length;
                }
                None => at += 1,
            }
        }
        hits
    }

    /// Of how many words the longest phrase at a place is, and its number unless it is passed over.
    fn longest_at(&self, tokens: &[Token<'_>], at: usize) -> Option<(usize, Option<usize>)> {
        let first = tokens.get(at)?;
        let candidates = self.by_beginning.get(beginning(&first.folded)).into_iter().flatten();
        let fits = candidates.filter(|phrase| phrase.stands_at(tokens, at));
        let longest = fits.max_by_key(|phrase| (phrase.words.len(), phrase.passed_over));
        let longest = longest.map(|phrase| (phrase.words.len(), (!phrase.passed_over).then_some(phrase.number)));
        longest.or_else(|| Some((1, Some(self.inside(&first.folded)?))))
    }

    /// The number of a word that stands inside this one.
    fn inside(&self, word: &str) -> Option<usize> {
        let mut found = self.inside.as_ref()?.find_overlapping_iter(word).filter_map(|hit| {
            let stem = self.stems.get(hit.pattern().as_usize())?;
            (stem.open || hit.end() == word.len()).then_some(stem.number)
        });
        found.next()
    }
}

impl Phrase {
    fn stands_at(&self, tokens: &[Token<'_>], at: usize) -> bool {
        let last = self.words.len() - 1;
        self.words.iter().enumerate().all(|(step, word)| {
            tokens.get(at + step).is_some_and(|token| {
                if step == last && self.open { token.folded.starts_with(word.as_str()) } else { token.folded == *word }
            })
        })
    }
}

fn beginning(word: &str) -> &str {
    word.char_indices().nth(BEGINNING).and_then(|(end, _)| word.get(..end)).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::{Phrases, tokens};

    #[test]
    fn the_longest_phrase_is_found_whatever_stands_between_its_words() {
        let phrases = Phrases::new(["burn out", "zwanger*", "out"]);
        let text = "Een Burn-Out en een zwangerschap, zwanger, out";
        let words = tokens(text);
        let found: Vec<_> = phrases.find(&words).into_iter().map(|hit| text.get(hit.range).unwrap()).collect();
        assert_eq!(found, ["Burn-Out", "zwangerschap", "zwanger", "out"]);
    }

    #[test]
    fn a_stem_is_found_in_longer_words_and_what_is_passed_over_is_not() {
        let phrases = Phrases::of(["*kanker*", "*fobie", "!kankeren"]);
        let text = "Huidkankeronderzoek, hoogtefobie, fobieën, kankeren, kanker";
        let words = tokens(text);
        let found: Vec<_> = phrases.find(&words).into_iter().map(|hit| text.get(hit.range).unwrap()).collect();
        assert_eq!(found, ["Huidkankeronderzoek", "hoogtefobie", "kanker"]);
    }
}
