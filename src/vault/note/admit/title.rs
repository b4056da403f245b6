//! The title of a note that has none: the first words of its text.

use crate::prose::{Block, Inline};
use crate::vault::note::fields::values;
use crate::vault::read::{Plain, Word, Written};

/// A first paragraph up to this many characters is the title as a whole.
const WHOLE: usize = 120;
/// From a longer one this many words are taken, unless its first sentence is short enough.
const WORDS: usize = 12;

/// The title that the text begins with. A short first paragraph of nothing but words becomes the title and leaves the
/// text; of a longer one the text keeps every word.
pub(super) fn from_body(body: &mut Written) -> Option<Word> {
    let (paragraph, rest) = body.plain.text.split_once('\n').unwrap_or((&body.plain.text, ""));
    let words = values::one_line(paragraph);
    let (_, place) = body.plain.runs.first()?;
    if words.is_empty() {
        return None;
    }
    if words.chars().count() > WHOLE {
        return Some(Word { text: beginning(&words), place: place.clone() });
    }
    let title = Word { text: words, place: place.clone() };
    if only_words(body) {
        let (gone, rest) = (body.plain.text.len() - rest.len(), rest.to_owned());
        let runs = body.plain.runs.iter().filter(|(start, _)| *start >= gone);
        let runs = runs.map(|(start, place)| (start - gone, place.clone())).collect();
        body.plain = Plain { text: rest, runs };
        body.markdown.0.remove(0);
    }
    Some(title)
}

/// Whether the text begins with a paragraph that says nothing but words.
fn only_words(body: &Written) -> bool {
    match body.markdown.0.first() {
        Some(Block::Paragraph { text }) => text.iter().all(|inline| matches!(inline, Inline::Text { .. })),
        Some(_) | None => false,
    }
}

fn beginning(words: &str) -> String {
    let sentence = words.split_inclusive(['.', '!', '?']).next().unwrap_or(words);
    let followed = words.get(sentence.len()..).is_some_and(|rest| rest.starts_with(' '));
    if followed && sentence.chars().count() <= WHOLE {
        return sentence.to_owned();
    }
    let first: Vec<&str> = words.split(' ').take(WORDS).collect();
    format!("{} …", first.join(" "))
}
