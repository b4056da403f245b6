//! Everybody who is named in a text.

use super::context::Scene;
use super::named::{Named, Setting};
use super::patterns::{Pattern, Patterns};
use super::words::{Token, joins, tokens};
use crate::prose::percent_decoded;
use crate::vault::note::Person;

/// Finds people by their names.
pub(in crate::vault) struct Names(Patterns);

impl Names {
    /// Of people, each with a position of the caller's.
    pub(in crate::vault) fn of(people: &[(usize, &Person)]) -> Self {
        Self(Patterns::of(people))
    }

    /// Every stretch of a text that names somebody; the longest at each place, in the order of the text.
    pub(in crate::vault) fn find(&self, text: &str, setting: Setting) -> Vec<Named> {
        let mut found = self.in_words(text, setting);
        if text.contains('%') {
            self.in_addresses(text, &mut found);
        }
        found.sort_by(|one, other| {
            let by = |named: &Named| {
                (named.range.start, std::cmp::Reverse(named.sureness), std::cmp::Reverse(named.range.end))
            };
            by(one).cmp(&by(other))
        });
        let mut kept: Vec<Named> = Vec::new();
        for named in found {
            let inside = kept.last().is_some_and(|last| named.range.start < last.range.end);
            match kept.last_mut() {
                // What is sure stands for what only may be, where the two meet.
                Some(last) if inside && last.sureness < named.sureness => *last = named,
                Some(_) if inside => {}
                _ => kept.push(named),
            }
        }
        kept
    }

    fn in_words(&self, text: &str, setting: Setting) -> Vec<Named> {
        let tokens = tokens(text);
        let scene = Scene::of(text, &tokens, setting);
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let named = self.at(&scene, at);
            let words = named.as_ref().map_or(1, |(_, words)| *words);
            if let (Some((mut named, words)), Some(_)) = (named, Some(token)) {
                named.range.end = tokens.get(at + words - 1).map_or(named.range.end, |last| last.range.end);
                found.push(named);
            }
            at += words;
        }
        if setting != Setting::Firm {
            self.0.split(&scene, &mut found);
        }
        found
    }

    /// The longest name that begins at token `at`, and of how many words it is.
    fn at(&self, scene: &Scene<'_>, at: usize) -> Option<(Named, usize)> {
        let token = scene.tokens.get(at)?;
        let mut best: Option<(Named, usize)> = None;
        for pattern in self.candidates(token) {
            let words = pattern.words.len();
            if (scene.setting == Setting::Firm && words < 2) || !stands_at(scene, at, pattern) {
                continue;
            }
            let letters = self.0.letters.get(&pattern.person).copied();
            let Some(sureness) = scene.weigh(pattern, at, at + words - 1, letters) else { continue };
            let rank = |named: &Named, words: usize| (words, named.sureness);
            match &mut best {
                Some((named, known)) if rank(named, *known) == (words, sureness) => {
                    if !named.people.contains(&pattern.person) {
                        named.people.push(pattern.person);
                    }
                }
                Some((named, known)) if rank(named, *known) > (words, sureness) => {}
                _ => {
                    let common = self.0.whole.get(&pattern.words.concat()).is_some_and(|whole| whole.common);
                    let named = Named { range: token.range.clone(), people: vec![pattern.person], sureness, common };
                    best = Some((named, words));
                }
            }
        }
        best
    }

    /// The patterns that may begin with this word, with and without the `s` of a possessive.
    fn candidates(&self, token: &Token<'_>) -> impl Iterator<Item = &Pattern> {
        let index = &self.0.by_word;
        let plain = index.get(token.folded.as_ref());
        let possessive =
            token.folded.strip_suffix('s').filter(|word| word.chars().count() > 2).and_then(|word| index.get(word));
        plain.into_iter().chain(possessive).flatten()
    }

    /// Names in what is written with percent signs.
    fn in_addresses(&self, text: &str, found: &mut Vec<Named>) {
        for chunk in text.split_whitespace().filter(|chunk| chunk.contains('%')) {
            let decoded = percent_decoded(chunk);
            if decoded == chunk {
                continue;
            }
            let start = chunk.as_ptr() as usize - text.as_ptr() as usize;
            let named = self.in_words(&decoded, Setting::Text).into_iter();
            found.extend(named.map(|named| Named { range: start..start + chunk.len(), ..named }));
        }
    }
}

/// Whether the words of `pattern` stand at token `at`, joined as a name's are.
fn stands_at(scene: &Scene<'_>, at: usize, pattern: &Pattern) -> bool {
    let last = pattern.words.len().saturating_sub(1);
    let words_fit = pattern.words.iter().enumerate().all(|(step, word)| {
        let possessive = |token: &Token<'_>| step == last && token.folded.strip_suffix('s') == Some(word.as_str());
        scene.tokens.get(at + step).is_some_and(|token| token.folded == *word || possessive(token))
    });
    words_fit && (at..at + last).all(|step| scene.gap(step).is_some_and(joins))
}
