//! The texts of a note: those that stand for its own in one edition, and the title that its first words make.

use crate::audience::Edition;
use crate::prose::{Block, Inline, pieces_of};
use crate::vault::kind::Kind;
use crate::vault::note::fields::{NoteKey, Problems, Sorted, one_line, values};
use crate::vault::read::{PictureFile, Plain, Word, Written, words as unstruck, written};

/// What a note says instead of its text, for the directors and in public.
#[derive(Default)]
pub(super) struct Texts {
    pub(super) directors_text: Option<Written>,
    pub(super) public_title: Option<Word>,
    pub(super) public_text: Option<Written>,
    /// What was cut out of these texts.
    pub(super) cut: Vec<String>,
}

/// Takes the texts that a note of this kind may have; for an edition it never reaches it has none.
pub(super) fn understand(
    kind: Kind,
    keys: &mut Sorted<NoteKey>,
    pictures: &[PictureFile],
    problems: &mut Problems,
) -> Texts {
    let mut texts = Texts::default();
    if kind.ceiling() >= Edition::Directors {
        texts.directors_text = text(NoteKey::DirectorsText, keys, pictures, &mut texts.cut, problems);
    }
    if kind.ceiling() >= Edition::Public {
        texts.public_text = text(NoteKey::PublicText, keys, pictures, &mut texts.cut, problems);
        let title = keys.take(NoteKey::PublicTitle).and_then(|value| values::word(value, problems));
        texts.public_title = title.and_then(|word| values::line(word, problems));
    }
    texts
}

fn text(
    key: NoteKey,
    keys: &mut Sorted<NoteKey>,
    pictures: &[PictureFile],
    cut: &mut Vec<String>,
    problems: &mut Problems,
) -> Option<Written> {
    let word = values::word(keys.take(key)?, problems)?;
    let read = written(&word, pictures);
    cut.extend(read.cut);
    problems.extend(read.problems);
    Some(read.written)
}

/// A first paragraph up to this many characters is the title as a whole.
const WHOLE: usize = 120;
/// From a longer one this many words are taken, unless its first sentence is short enough.
const WORDS: usize = 12;

/// The title that the text begins with. A short first paragraph of nothing but words becomes the title and leaves the
/// text; of a longer one the text keeps every word.
pub(super) fn from_body(body: &mut Written) -> Option<Word> {
    let (paragraph, rest) = body.plain.text.split_once('\n').unwrap_or((&body.plain.text, ""));
    let words = match body.markdown.0.first() {
        // What is struck out is not said, and a title cannot show that it is.
        Some(Block::Paragraph { text })
            if pieces_of(text).iter().any(|piece| matches!(piece, Inline::Struck { .. })) =>
        {
            unstruck(text)
        }
        Some(_) | None => one_line(paragraph),
    };
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
