//! Formatted text, safe by construction.
//!
//! Takes what `vault/read/markdown/` found in a note; gives a tree that every renderer walks exhaustively.
//! Touch this to let text have another shape; don't touch it to change how a shape looks (`render`).
//! Invariant: raw HTML, a script's address and a picture from elsewhere cannot be in it, for there is no way to write
//! them down: text is text, an address is a [`WebAddress`], a picture is a key.

use serde::Serialize;

/// Formatted text whose references to notes are `N` and whose pictures are `P`.
///
/// [`Markdown::map`] turns it into a text with other references and pictures, [`Markdown::walk`] meets everything in it:
/// who only asks something of a text walks. A renderer, which writes around what is inside, matches the shapes itself.
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
    text.chars()
        .any(|c| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}'))
}

impl<N, P> Default for Markdown<N, P> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

/// Something met on a walk over a text.
#[derive(Debug)]
pub enum Met<'a, N, P> {
    /// A block, before what is in it.
    Block(&'a Block<N, P>),
    /// A piece of a line, before the pieces in it.
    Piece(&'a Inline<N, P>),
    /// The end of a line of pieces: a paragraph, a heading, the title of a callout, a cell.
    LineEnd(&'a [Inline<N, P>]),
    /// A block, after what is in it.
    BlockEnd(&'a Block<N, P>),
}

impl<N, P> Markdown<N, P> {
    /// The same text with other references and pictures. `reference` gets where one leads and the words it has by then, and says
    /// what stands in its place: a reference, its words alone, or nothing. `picture` gets a picture and its words.
    pub fn map<M, Q>(
        &self,
        reference: &mut impl FnMut(&N, Vec<Inline<M, Q>>) -> Vec<Inline<M, Q>>,
        picture: &mut impl FnMut(&P, &str) -> Inline<M, Q>,
    ) -> Markdown<M, Q> {
        Markdown(blocks(&self.0, reference, picture))
    }

    /// Meets everything in the text, in the order in which it is read.
    pub fn walk<'a>(&'a self, see: &mut impl FnMut(Met<'a, N, P>)) {
        walk(&self.0, see);
    }
}

/// Meets everything in these blocks, in the order in which it is read.
pub fn walk<'a, N, P>(blocks: &'a [Block<N, P>], see: &mut impl FnMut(Met<'a, N, P>)) {
    for block in blocks {
        see(Met::Block(block));
        match block {
            Block::Paragraph { text } | Block::Heading { level: _, text } => line(text, see),
            Block::List { start: _, items } => items.iter().for_each(|item| walk(&item.blocks, see)),
            Block::Quote { blocks } => walk(blocks, see),
            Block::Callout { kind: _, title, blocks } => {
                line(title, see);
                walk(blocks, see);
            }
            Block::Table { columns: _, head, rows } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| line(cell, see));
            }
            Block::Footnotes { notes } => notes.iter().for_each(|note| walk(&note.blocks, see)),
            Block::Code { text: _ } | Block::Rule => {}
        }
        see(Met::BlockEnd(block));
    }
}

fn line<'a, N, P>(pieces: &'a [Inline<N, P>], see: &mut impl FnMut(Met<'a, N, P>)) {
    walk_line(pieces, &mut |piece| see(Met::Piece(piece)));
    see(Met::LineEnd(pieces));
}

/// Meets every piece of a line, each before the pieces in it.
pub fn walk_line<'a, N, P>(pieces: &'a [Inline<N, P>], see: &mut impl FnMut(&'a Inline<N, P>)) {
    for piece in pieces {
        see(piece);
        match piece {
            Inline::Emphasis { text }
            | Inline::Strong { text }
            | Inline::Struck { text }
            | Inline::Link { to: _, text }
            | Inline::Reference { to: _, text } => walk_line(text, see),
            Inline::Text { text: _ }
            | Inline::Code { text: _ }
            | Inline::Picture { picture: _, alt: _ }
            | Inline::FootnoteMark { number: _ }
            | Inline::LineBreak => {}
        }
    }
}

fn blocks<N, P, M, Q>(
    from: &[Block<N, P>],
    reference: &mut impl FnMut(&N, Vec<Inline<M, Q>>) -> Vec<Inline<M, Q>>,
    picture: &mut impl FnMut(&P, &str) -> Inline<M, Q>,
) -> Vec<Block<M, Q>> {
    let block = |block: &Block<N, P>| match block {
        Block::Paragraph { text } => Block::Paragraph { text: pieces(text, reference, picture) },
        Block::Heading { level, text } => Block::Heading { level: *level, text: pieces(text, reference, picture) },
        Block::List { start, items } => {
            let mut item =
                |item: &ListItem<N, P>| ListItem { done: item.done, blocks: blocks(&item.blocks, reference, picture) };
            Block::List { start: *start, items: items.iter().map(&mut item).collect() }
        }
        Block::Quote { blocks: inner } => Block::Quote { blocks: blocks(inner, reference, picture) },
        Block::Callout { kind, title, blocks: inner } => Block::Callout {
            kind: *kind,
            title: pieces(title, reference, picture),
            blocks: blocks(inner, reference, picture),
        },
        Block::Code { text } => Block::Code { text: text.clone() },
        Block::Table { columns, head, rows } => {
            let mut row = |cells: &[Cell<N, P>]| -> Vec<Cell<M, Q>> {
                cells.iter().map(|cell| pieces(cell, reference, picture)).collect()
            };
            Block::Table {
                columns: columns.clone(),
                head: row(head),
                rows: rows.iter().map(|cells| row(cells)).collect(),
            }
        }
        Block::Rule => Block::Rule,
        Block::Footnotes { notes } => {
            let mut note = |note: &Footnote<N, P>| Footnote {
                number: note.number,
                blocks: blocks(&note.blocks, reference, picture),
            };
            Block::Footnotes { notes: notes.iter().map(&mut note).collect() }
        }
    };
    from.iter().map(block).collect()
}

fn pieces<N, P, M, Q>(
    from: &[Inline<N, P>],
    reference: &mut impl FnMut(&N, Vec<Inline<M, Q>>) -> Vec<Inline<M, Q>>,
    picture: &mut impl FnMut(&P, &str) -> Inline<M, Q>,
) -> Vec<Inline<M, Q>> {
    let mut to = Vec::with_capacity(from.len());
    for piece in from {
        to.push(match piece {
            Inline::Text { text } => Inline::Text { text: text.clone() },
            Inline::Code { text } => Inline::Code { text: text.clone() },
            Inline::Emphasis { text } => Inline::Emphasis { text: pieces(text, reference, picture) },
            Inline::Strong { text } => Inline::Strong { text: pieces(text, reference, picture) },
            Inline::Struck { text } => Inline::Struck { text: pieces(text, reference, picture) },
            Inline::Link { to, text } => Inline::Link { to: to.clone(), text: pieces(text, reference, picture) },
            Inline::Reference { to: target, text } => {
                let words = pieces(text, reference, picture);
                to.extend(reference(target, words));
                continue;
            }
            Inline::Picture { picture: shown, alt } => picture(shown, alt),
            Inline::FootnoteMark { number } => Inline::FootnoteMark { number: *number },
            Inline::LineBreak => Inline::LineBreak,
        });
    }
    to
}
