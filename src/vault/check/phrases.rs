//! Lists of words and phrases, sought in one pass over a text's words.

use std::collections::BTreeMap;
use std::ops::Range;

use super::words::{Token, tokens};

/// Words and phrases; one that ends in `*` also stands for every longer last word.
pub(super) struct Phrases {
    /// By the first characters of the first word.
    by_beginning: BTreeMap<String, Vec<Phrase>>,
}

struct Phrase {
    words: Vec<String>,
    /// Whether the last word may go on.
    open: bool,
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
    /// The phrases of a list.
    pub(super) fn new<'a>(list: impl IntoIterator<Item = &'a str>) -> Self {
        let mut by_beginning: BTreeMap<String, Vec<Phrase>> = BTreeMap::new();
        for (number, text) in list.into_iter().enumerate() {
            let words: Vec<String> = tokens(text).into_iter().map(|token| token.folded.into_owned()).collect();
            let Some(first) = words.first() else { continue };
            let phrase = Phrase { open: text.ends_with('*'), number, words: words.clone() };
            by_beginning.entry(beginning(first).to_owned()).or_default().push(phrase);
        }
        Self { by_beginning }
    }

    /// The phrases of a file in `lists/`.
    pub(super) fn read(file: &'static str) -> Self {
        let lines = file.lines().filter(|line| !line.starts_with('#'));
        Self::new(lines.flat_map(|line| line.split(',')).map(str::trim))
    }

    /// The longest phrase at every place where one begins; phrases do not overlap.
    pub(super) fn find(&self, tokens: &[Token<'_>]) -> Vec<Hit> {
        let mut hits = Vec::new();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            match self.longest_at(tokens, at) {
                Some((length, number)) => {
                    let end = tokens.get(at + length - 1).map_or(token.range.end, |last| last.range.end);
                    hits.push(Hit { range: token.range.start..end, next: at + length, number });
                    at += length;
                }
                None => at += 1,
            }
        }
        hits
    }

    fn longest_at(&self, tokens: &[Token<'_>], at: usize) -> Option<(usize, usize)> {
        let first = tokens.get(at)?;
        let candidates = self.by_beginning.get(beginning(&first.folded))?;
        let fits = candidates.iter().filter(|phrase| phrase.stands_at(tokens, at));
        fits.map(|phrase| (phrase.words.len(), phrase.number)).max_by_key(|(length, _)| *length)
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
}
