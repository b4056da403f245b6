//! Formatted text as the templates get it: the same shapes, made fit for paper.
//!
//! Headings never skip a level, nothing lies deeper than the typesetter can go, and a link says its address.

use std::fmt::Write as _;

use serde::Serialize;

use super::characters::{Fit, LONG};
use crate::prose::{Alignment, Block, CalloutKind, Inline, PictureKey, WebAddress, walk_line};
use crate::report::{Anchor, Prose, Texts as _};

/// How deep lists, quotes and callouts may lie in one another, and stress in stress; deeper ones are set as their content.
const DEEPEST: usize = 8;

type From = Block<Anchor, PictureKey>;
type FromPiece = Inline<Anchor, PictureKey>;

/// A block on paper.
#[derive(Debug, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub(super) enum Shape {
    /// Ragged where a word is so long that the line before it would be stretched over the room that is left.
    Paragraph {
        text: Vec<Piece>,
        ragged: bool,
    },
    Heading {
        level: u8,
        text: Vec<Piece>,
    },
    List {
        start: Option<u64>,
        items: Vec<Listed>,
    },
    Quote {
        blocks: Vec<Self>,
    },
    Callout {
        kind: CalloutKind,
        title: Vec<Piece>,
        blocks: Vec<Self>,
    },
    Code {
        text: String,
    },
    Table {
        columns: Vec<Alignment>,
        head: Vec<Vec<Piece>>,
        rows: Vec<Vec<Vec<Piece>>>,
    },
    Rule,
    Footnotes {
        notes: Vec<Noted>,
    },
}

/// An item of a list.
#[derive(Debug, Serialize)]
pub(super) struct Listed {
    done: Option<bool>,
    blocks: Vec<Shape>,
}

/// A footnote.
#[derive(Debug, Serialize)]
pub(super) struct Noted {
    number: u32,
    blocks: Vec<Shape>,
}

/// A piece of a line on paper.
#[derive(Debug, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub(super) enum Piece {
    Text {
        text: String,
    },
    Code {
        text: String,
    },
    Emphasis {
        text: Vec<Self>,
    },
    Strong {
        text: Vec<Self>,
    },
    Struck {
        text: Vec<Self>,
    },
    /// The address as addresses are written, in a list of one; as it is shown; and whether it must be.
    Link {
        to: [String; 1],
        shown: String,
        said: bool,
        text: Vec<Self>,
    },
    Reference {
        to: Anchor,
        text: Vec<Self>,
    },
    Picture {
        picture: PictureKey,
        alt: String,
    },
    FootnoteMark {
        number: u32,
    },
    LineBreak,
}

/// Makes one text ready; it belongs to the item at `at`.
pub(super) fn set(prose: &Prose, key: usize, at: Option<&str>, fit: &mut Fit<'_>) -> Vec<Shape> {
    Setter { fit, key, at, heading: 0 }.blocks(&prose.0, 0)
}

struct Setter<'a, 'b> {
    fit: &'a mut Fit<'b>,
    key: usize,
    at: Option<&'a str>,
    /// The level of the heading before, in this text.
    heading: u8,
}

impl Setter<'_, '_> {
    fn fit(&mut self, text: &str) -> String {
        let mut text = text.to_owned();
        self.fit.text(self.at, &mut text);
        text
    }

    fn blocks(&mut self, blocks: &[From], depth: usize) -> Vec<Shape> {
        let mut these: Vec<&From> = blocks.iter().collect();
        if depth > DEEPEST {
            these = blocks.iter().flat_map(unwrapped).collect();
        }
        these.into_iter().map(|block| self.block(block, depth)).collect()
    }

    fn block(&mut self, block: &From, depth: usize) -> Shape {
        match block {
            Block::Paragraph { text } => Shape::Paragraph { ragged: longest_word(text) > LONG, text: self.line(text) },
            Block::Heading { level, text } => {
                self.heading = (*level).clamp(1, self.heading + 1);
                Shape::Heading { level: self.heading, text: self.line(text) }
            }
            Block::List { start, items } => {
                let items =
                    items.iter().map(|item| Listed { done: item.done, blocks: self.blocks(&item.blocks, depth + 1) });
                Shape::List { start: *start, items: items.collect() }
            }
            Block::Quote { blocks } => Shape::Quote { blocks: self.blocks(blocks, depth + 1) },
            Block::Callout { kind, title, blocks } => {
                Shape::Callout { kind: *kind, title: self.line(title), blocks: self.blocks(blocks, depth + 1) }
            }
            Block::Code { text } => Shape::Code { text: self.fit(text) },
            Block::Table { columns, head, rows } => {
                let mut row = |cells: &[Vec<FromPiece>]| cells.iter().map(|cell| self.line(cell)).collect::<Vec<_>>();
                Shape::Table {
                    columns: columns.clone(),
                    head: row(head),
                    rows: rows.iter().map(|cells| row(cells)).collect(),
                }
            }
            Block::Rule => Shape::Rule,
            Block::Footnotes { notes } => {
                let notes = notes.iter().map(|note| {
                    self.fit.footnotes.insert(format!("footnote-{}-{}", self.key, note.number));
                    Noted { number: note.number, blocks: self.blocks(&note.blocks, depth + 1) }
                });
                Shape::Footnotes { notes: notes.collect() }
            }
        }
    }

    fn line(&mut self, pieces: &[FromPiece]) -> Vec<Piece> {
        self.pieces(pieces, 0)
    }

    fn pieces(&mut self, pieces: &[FromPiece], depth: usize) -> Vec<Piece> {
        if depth > DEEPEST {
            return vec![Piece::Text { text: self.fit(&words(pieces)) }];
        }
        pieces.iter().map(|piece| self.piece(piece, depth + 1)).collect()
    }

    fn piece(&mut self, piece: &FromPiece, depth: usize) -> Piece {
        match piece {
            Inline::Text { text } => Piece::Text { text: self.fit(text) },
            Inline::Code { text } => Piece::Code { text: self.fit(text) },
            Inline::Emphasis { text } => Piece::Emphasis { text: self.pieces(text, depth) },
            Inline::Strong { text } => Piece::Strong { text: self.pieces(text, depth) },
            Inline::Struck { text } => Piece::Struck { text: self.pieces(text, depth) },
            Inline::Link { to, text } => Piece::Link {
                // A link says where it leads, unless its words do.
                said: !words(text).contains(shown(to)),
                shown: self.fit(shown(to)),
                to: [written(to.as_str())],
                text: self.pieces(text, depth),
            },
            Inline::Reference { to, text } => {
                let mut to = to.clone();
                to.texts(self.at, &mut |at, text| self.fit.text(at, text));
                Piece::Reference { to, text: self.pieces(text, depth) }
            }
            Inline::Picture { picture, alt } => {
                self.fit.shown(*picture, self.at);
                Piece::Picture { picture: *picture, alt: self.fit(alt) }
            }
            Inline::FootnoteMark { number } => Piece::FootnoteMark { number: *number },
            Inline::LineBreak => Piece::LineBreak,
        }
    }
}

/// An address as a reader says it.
fn shown(to: &WebAddress) -> &str {
    let to = to.as_str();
    let schemes = ["https://", "http://", "mailto:", "tel:"];
    schemes.iter().find_map(|scheme| to.strip_prefix(scheme)).unwrap_or(to).trim_end_matches('/')
}

/// An address in ASCII: it stays what it is, to the letter, and is no text to be made fit.
fn written(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// What stands inside a block that holds blocks; else the block itself.
fn unwrapped(block: &From) -> Vec<&From> {
    match block {
        Block::List { start: _, items } => items.iter().flat_map(|item| &item.blocks).flat_map(unwrapped).collect(),
        Block::Quote { blocks } | Block::Callout { kind: _, title: _, blocks } => {
            blocks.iter().flat_map(unwrapped).collect()
        }
        Block::Paragraph { text: _ }
        | Block::Heading { level: _, text: _ }
        | Block::Code { text: _ }
        | Block::Table { columns: _, head: _, rows: _ }
        | Block::Rule
        | Block::Footnotes { notes: _ } => vec![block],
    }
}

/// How many characters stand together without a space, addresses included.
fn longest_word(pieces: &[FromPiece]) -> usize {
    let said = words(pieces);
    let addresses =
        pieces.iter().filter_map(|piece| if let Inline::Link { to, .. } = piece { Some(shown(to)) } else { None });
    said.split_whitespace().chain(addresses).map(|word| word.chars().count()).max().unwrap_or(0)
}

/// The words of a line.
fn words(pieces: &[FromPiece]) -> String {
    let mut words = String::new();
    walk_line(pieces, &mut |piece| {
        if let Inline::Text { text } | Inline::Code { text } = piece {
            words.push_str(text);
        }
    });
    words
}
