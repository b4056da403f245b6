//! The tree while it grows: a stack of what is open, so that no depth of nesting can exhaust the machine's own.

use std::collections::BTreeMap;

use super::callout;
use super::plain::PlainWords;
use crate::prose::{Alignment, Block, Cell, Inline, ListItem, WebAddress};
use crate::vault::read::raw::{Wanted, WantedPicture};

pub(super) type Blocks = Vec<Block<Wanted, WantedPicture>>;
pub(super) type Inlines = Vec<Inline<Wanted, WantedPicture>>;

/// Deeper than anybody writes; what is nested deeper is a problem of the note.
pub(super) const DEPTH: usize = 48;

/// What holds blocks.
pub(super) enum Holder {
    Text,
    Quote {
        mark: Option<callout::Mark>,
    },
    Item {
        done: Option<bool>,
    },
    /// A footnote, by the number under which it is known while reading, and the words that were outside it.
    Footnote {
        known_as: u32,
        outside: Box<PlainWords>,
    },
}

/// What holds pieces of a line.
pub(super) enum LineKind {
    Paragraph,
    Heading(u8),
    Cell,
    Emphasis,
    Strong,
    Struck,
    /// Something that leaves only its words.
    Bare,
    Web(WebAddress),
    Note(Wanted),
    Picture(WantedPicture),
}

/// Something that is not closed yet.
pub(super) enum Open {
    Blocks { holder: Holder, blocks: Blocks, line: Inlines },
    Line { line: LineKind, text: Inlines },
    List { start: Option<u64>, items: Vec<ListItem<Wanted, WantedPicture>> },
    Code { text: String },
    Table { columns: Vec<Alignment>, head: Vec<CellOf>, rows: Vec<Vec<CellOf>>, row: Vec<CellOf> },
}

type CellOf = Cell<Wanted, WantedPicture>;

/// The stack of what is open, and the footnotes read so far.
pub(super) struct Builder {
    pub(super) open: Vec<Open>,
    pub(super) footnotes: BTreeMap<u32, (Blocks, crate::vault::read::raw::Plain)>,
}

impl Builder {
    pub(super) fn new() -> Self {
        let root = Open::Blocks { holder: Holder::Text, blocks: Vec::new(), line: Vec::new() };
        Self { open: vec![root], footnotes: BTreeMap::new() }
    }

    pub(super) fn is_full(&self) -> bool {
        self.open.len() >= DEPTH
    }

    /// Adds a block to what is open.
    pub(super) fn block(&mut self, block: Block<Wanted, WantedPicture>) {
        self.end_line();
        match self.open.last_mut() {
            Some(Open::Blocks { blocks, .. }) => blocks.push(block),
            // No block stands in a line, a list or a table itself; should one, it goes where the text goes on.
            Some(Open::Line { .. } | Open::List { .. } | Open::Code { .. } | Open::Table { .. }) | None => {
                if let Some(blocks) = self.open.iter_mut().rev().find_map(|open| match open {
                    Open::Blocks { blocks, .. } => Some(blocks),
                    Open::Line { .. } | Open::List { .. } | Open::Code { .. } | Open::Table { .. } => None,
                }) {
                    blocks.push(block);
                }
            }
        }
    }

    /// Adds a piece to the line that is open; in a list item without paragraphs that is the item's own line.
    pub(super) fn piece(&mut self, piece: Inline<Wanted, WantedPicture>) {
        let into = match self.open.last_mut() {
            Some(Open::Blocks { line, .. }) => line,
            Some(Open::Line { text, .. }) => text,
            Some(Open::Code { text }) => {
                if let Inline::Text { text: words } = piece {
                    text.push_str(&words);
                }
                return;
            }
            Some(Open::List { .. } | Open::Table { .. }) | None => {
                self.block(Block::Paragraph { text: vec![piece] });
                return;
            }
        };
        match (into.last_mut(), piece) {
            (Some(Inline::Text { text }), Inline::Text { text: more }) => text.push_str(&more),
            (_, piece) => into.push(piece),
        }
    }

    /// The line end of the source inside a paragraph.
    pub(super) fn soft_break(&mut self) {
        let kept = match self.open.as_slice() {
            [
                ..,
                Open::Blocks { holder: Holder::Quote { .. }, blocks, .. },
                Open::Line { line: LineKind::Paragraph, .. },
            ] => blocks.is_empty(),
            _ => false,
        };
        let text = if kept { "\n" } else { " " };
        self.piece(Inline::Text { text: text.to_owned() });
    }

    /// Ends the line of a list item without paragraphs.
    pub(super) fn end_line(&mut self) {
        if let Some(Open::Blocks { blocks, line, .. }) = self.open.last_mut()
            && !line.is_empty()
        {
            let text = std::mem::take(line);
            blocks.push(Block::Paragraph { text });
        }
    }

    /// Sets the mark of the task that is open.
    pub(super) fn task(&mut self, is_done: bool) {
        for open in self.open.iter_mut().rev() {
            if let Open::Blocks { holder: Holder::Item { done }, .. } = open {
                *done = Some(is_done);
                return;
            }
        }
    }

    /// Ends what is open last and puts it where it belongs. Gives back the words that stood outside a footnote.
    pub(super) fn close(&mut self) -> Option<(u32, Box<PlainWords>)> {
        self.end_line();
        match self.open.pop()? {
            Open::Blocks { holder, blocks, .. } => return self.close_holder(holder, blocks),
            Open::Line { line, text } => self.close_line(line, text),
            Open::List { start, items } => self.block(Block::List { start, items }),
            Open::Code { text } => {
                let text = text.strip_suffix('\n').map_or(text.clone(), str::to_owned);
                self.block(Block::Code { text });
            }
            Open::Table { columns, head, rows, .. } => self.block(table(columns, head, rows)),
        }
        None
    }

    fn close_holder(&mut self, holder: Holder, blocks: Blocks) -> Option<(u32, Box<PlainWords>)> {
        match holder {
            Holder::Text => {
                // Only the root: it stays open until the end.
                self.open.push(Open::Blocks { holder: Holder::Text, blocks, line: Vec::new() });
            }
            Holder::Quote { mark } => self.block(callout::block(mark, blocks)),
            Holder::Item { done } => match self.open.last_mut() {
                Some(Open::List { items, .. }) => items.push(ListItem { done, blocks }),
                Some(Open::Blocks { .. } | Open::Line { .. } | Open::Code { .. } | Open::Table { .. }) | None => {
                    self.block(Block::List { start: None, items: vec![ListItem { done, blocks }] });
                }
            },
            Holder::Footnote { known_as, outside } => {
                self.footnotes.entry(known_as).or_insert_with(|| (blocks, crate::vault::read::raw::Plain::default()));
                return Some((known_as, outside));
            }
        }
        None
    }

    fn close_line(&mut self, line: LineKind, mut text: Inlines) {
        match line {
            LineKind::Paragraph => {
                self.mark_quote(&mut text);
                trim(&mut text);
                if !text.is_empty() {
                    self.block(Block::Paragraph { text });
                }
            }
            LineKind::Heading(level) => {
                trim(&mut text);
                self.block(Block::Heading { level, text });
            }
            LineKind::Cell => {
                if let Some(Open::Table { row, .. }) = self.open.last_mut() {
                    row.push(text);
                } else {
                    self.block(Block::Paragraph { text });
                }
            }
            LineKind::Emphasis => self.piece(Inline::Emphasis { text }),
            LineKind::Strong => self.piece(Inline::Strong { text }),
            LineKind::Struck => self.piece(Inline::Struck { text }),
            LineKind::Bare => text.into_iter().for_each(|piece| self.piece(piece)),
            LineKind::Web(to) => self.piece(Inline::Link { to, text }),
            LineKind::Note(to) => {
                let own_words = to.own_words && !text.is_empty();
                let text = if own_words { text } else { Vec::new() };
                self.piece(Inline::Reference { to: Wanted { own_words, ..to }, text });
            }
            LineKind::Picture(picture) => self.piece(Inline::Picture { picture, alt: super::words(&text) }),
        }
    }

    /// Takes the mark of a callout off the first paragraph of a quotation.
    fn mark_quote(&mut self, text: &mut Inlines) {
        if let Some(Open::Blocks { holder: Holder::Quote { mark: mark @ None }, blocks, .. }) = self.open.last_mut()
            && blocks.is_empty()
        {
            *mark = callout::take(text);
            for piece in text {
                if let Inline::Text { text } = piece {
                    *text = text.replace('\n', " ");
                }
            }
        }
    }
}

/// Takes blanks off both ends.
fn trim(text: &mut Inlines) {
    if let Some(Inline::Text { text: last }) = text.last_mut() {
        last.truncate(last.trim_end_matches([' ', '\n']).len());
        if last.is_empty() {
            text.pop();
        }
    }
}

/// A table in which every row has as many cells as there are columns.
fn table(columns: Vec<Alignment>, mut head: Vec<CellOf>, mut rows: Vec<Vec<CellOf>>) -> Block<Wanted, WantedPicture> {
    head.resize_with(columns.len(), Vec::new);
    for row in &mut rows {
        row.resize_with(columns.len(), Vec::new);
    }
    Block::Table { columns, head, rows }
}
