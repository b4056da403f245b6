//! Formatted text, safe by construction.
//!
//! Takes what `vault/read/markdown/` found in a note; gives a tree that every renderer walks exhaustively.
//! Touch this to let text have another shape; don't touch it to change how a shape looks (`render`).
//! Invariant: raw HTML, a script's address and a picture from elsewhere cannot be in it, for there is no way to write
//! them down: text is text, an address is a [`WebAddress`], a picture is a key.

use std::borrow::Cow;

use icu_properties::props::{BidiControl, DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};
use percent_encoding::percent_decode_str;
use serde::Serialize;
use unicode_security::skeleton;

/// Formatted text whose references to notes are `N` and whose pictures are `P`.
///
/// The vault holds `Markdown<as written>`; past the gate there is only `Markdown<ItemKey, PictureKey>`, and in a
/// report `Markdown<Anchor, PictureKey>`: a text that still points at a note cannot be rendered.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Markdown<N, P>(pub Vec<Block<N, P>>);

/// A released item, by its place in its own edition's order. It tells nothing of what is not in that edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct ItemKey(pub u32);

/// A picture that goes out with an edition, by its place in that edition's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct PictureKey(pub u32);

/// A block of text.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the line above each shape says what its fields are")]
pub enum Block<N, P> {
    /// A paragraph.
    Paragraph { text: Vec<Inline<N, P>> },
    /// A heading inside a note's text; 1 is the highest below the note's own title.
    Heading { level: u8, text: Vec<Inline<N, P>> },
    /// A list, numbered when `start` is given.
    List { start: Option<u64>, items: Vec<ListItem<N, P>> },
    /// A quotation.
    Quote { blocks: Vec<Self> },
    /// A marked passage, such as a tip or a warning.
    Callout { kind: CalloutKind, title: Vec<Inline<N, P>>, blocks: Vec<Self> },
    /// Text set as it was typed.
    Code { text: String },
    /// A table; every row has as many cells as `columns`.
    Table { columns: Vec<Alignment>, head: Vec<Cell<N, P>>, rows: Vec<Vec<Cell<N, P>>> },
    /// A line between two passages.
    Rule,
    /// The footnotes of this text, in order of first mention.
    Footnotes { notes: Vec<Footnote<N, P>> },
}

/// One item of a list; `done` is set for a task.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ListItem<N, P> {
    /// Whether the task is done; `None` for a plain item.
    pub done: Option<bool>,
    /// What the item says.
    pub blocks: Vec<Block<N, P>>,
}

/// The text of one cell.
pub type Cell<N, P> = Vec<Inline<N, P>>;

/// A footnote with its number in this text, from 1.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Footnote<N, P> {
    /// Its number.
    pub number: u32,
    /// What it says.
    pub blocks: Vec<Block<N, P>>,
}

/// How a column is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Alignment {
    /// As the language reads.
    Start,
    /// In the middle.
    Centre,
    /// Against the end of the line.
    End,
}

/// What a marked passage is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CalloutKind {
    /// To be known.
    Note,
    /// To be tried.
    Tip,
    /// Not to be missed.
    Important,
    /// To be watched.
    Warning,
    /// A quotation or an example.
    Example,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the line above each shape says what its fields are")]
pub enum Inline<N, P> {
    /// Words, literally.
    Text { text: String },
    /// Words set as they were typed.
    Code { text: String },
    /// Stressed words.
    Emphasis { text: Vec<Self> },
    /// Heavily stressed words.
    Strong { text: Vec<Self> },
    /// Words struck out.
    Struck { text: Vec<Self> },
    /// A link to an address outside the report.
    Link { to: WebAddress, text: Vec<Self> },
    /// A link to another note; without words of its own, that note's number and title stand for them.
    Reference { to: N, text: Vec<Self> },
    /// A picture with the text that stands for it.
    Picture { picture: P, alt: String },
    /// A mention of footnote `number` of this text.
    FootnoteMark { number: u32 },
    /// A line end that the writer meant.
    LineBreak,
}

/// An address that a reader may follow: `http`, `https`, `mailto` or `tel`, without control characters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct WebAddress(String);

impl WebAddress {
    /// The address, or nothing when following it could run code or read a file.
    pub fn parse(address: &str) -> Option<Self> {
        let (scheme, rest) = address.split_once(':')?;
        let known = ["http", "https", "mailto", "tel"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
        let harmless = |c: char| !c.is_control() && !c.is_whitespace() && !matches!(c, '"' | '<' | '>' | '\\' | '`');
        (known && !rest.is_empty() && rest.chars().all(harmless) && !has_direction_marks(rest))
            .then(|| Self(address.to_owned()))
    }

    /// As it goes into an attribute, not yet escaped.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a program may use it inside and never pass it on: such a code is no character, and no page may hold one.
pub fn is_noncharacter(c: char) -> bool {
    let code = u32::from(c);
    (0xfdd0..=0xfdef).contains(&code) || code & 0xfffe == 0xfffe
}

/// Whether `text` holds characters that turn the reading direction, which can make an address look like another.
pub fn has_direction_marks(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(|c| CodePointSetData::new::<BidiControl>().contains(c))
}

/// Whether nobody sees `c`, so that a word with it reads as the word without: what Unicode lets be ignored, and what only
/// says how to set the rest.
pub fn is_invisible(c: char) -> bool {
    // No character of ASCII is either, and nearly all text is that.
    !c.is_ascii()
        && (CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
            || CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::Format)
}

/// The small letter of ours that `c`, a letter of another alphabet, looks like to a reader: `a` for the Cyrillic one.
///
/// A capital may look like one of ours where its small letter does not, and the other way round: `В` and `в`.
pub fn look_alike(c: char) -> Option<char> {
    if c.is_ascii() {
        return None;
    }
    let mut written = [0; 4];
    let mut alike = |c: char| {
        let mut letters = skeleton(c.encode_utf8(&mut written));
        match (letters.next(), letters.next(), letters.next()) {
            (Some(one), None, None) if one.is_ascii_alphabetic() => Some(one.to_ascii_lowercase()),
            // What looks like `rn` to the table looks like `m` to a reader.
            (Some('r'), Some('n'), None) => Some('m'),
            _ => None,
        }
    };
    // The table takes a capital I for a small l.
    let own = alike(c).filter(|found| *found != 'l' || !c.is_uppercase());
    let mut other_cases = [only(c.to_lowercase()), only(c.to_uppercase())].into_iter().flatten();
    own.or_else(|| other_cases.find_map(alike))
}

/// The character that is all there is.
fn only(mut characters: impl Iterator<Item = char>) -> Option<char> {
    characters.next().filter(|_| characters.next().is_none())
}

/// What an address says once its percent signs are undone, as often as they were put in.
pub fn percent_decoded(address: &str) -> Cow<'_, str> {
    let mut decoded = percent_decode_str(address).decode_utf8_lossy();
    for _ in 0..2 {
        if !decoded.contains('%') {
            break;
        }
        decoded = Cow::Owned(percent_decode_str(&decoded).decode_utf8_lossy().into_owned());
    }
    decoded
}

impl<N, P> Default for Markdown<N, P> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

#[cfg(test)]
mod tests {
    use super::{has_direction_marks, is_invisible, look_alike, percent_decoded};

    #[test]
    fn what_nobody_sees_is_known_and_what_is_seen_is_not() {
        for c in "\u{ad}\u{34f}\u{61c}\u{115f}\u{180e}\u{200b}\u{200d}\u{202e}\u{2060}\u{2063}\u{206a}\u{3164}\u{fe0f}\u{feff}\u{ffa0}\u{1bca0}\u{1d173}\u{e0020}\u{e0101}"
            .chars()
        {
            assert!(is_invisible(c), "{c:?}");
        }
        for c in "a é-\u{a0}\u{308}\n\u{2028}’€漢".chars() {
            assert!(!is_invisible(c), "{c:?}");
        }
        assert!(
            has_direction_marks("a\u{202e}b") && has_direction_marks("\u{61c}") && !has_direction_marks("a\u{ad}é")
        );
    }

    #[test]
    fn a_letter_of_another_alphabet_is_what_a_reader_takes_it_for() {
        let read: String = "ЅаѕкіаВвНКМТтиԁΑΒΝΙνορχ".chars().map(|c| look_alike(c).unwrap_or('?')).collect();
        assert_eq!(read, "saskiabbhkmtt?dabnivopx");
        assert_eq!([look_alike('a'), look_alike('漢'), look_alike('я')], [None, None, None]);
    }

    #[test]
    fn percent_signs_are_undone_as_often_as_they_were_put_in() {
        assert_eq!(percent_decoded("s%61skia/karad%C3%BCman"), "saskia/karadüman");
        assert_eq!(percent_decoded("s%2561skia"), "saskia");
        assert_eq!(percent_decoded("100% zeker"), "100% zeker");
    }
}
