//! The shapes that text can have.

use serde::Serialize;

use super::address::WebAddress;

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

impl<N, P> Default for Markdown<N, P> {
    fn default() -> Self {
        Self(Vec::new())
    }
}
