//! A text with its shape, for a program: its references by anchor, its pictures by file name.

use serde::Serialize;

use crate::prose::{Block, Footnote, Inline, ListItem, Markdown, PictureKey};
use crate::render::names::Names;
use crate::report::{Anchor, Picture, Prose};

/// Something in the report that is pointed at.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Reference {
    anchor: String,
    /// As printed; nothing for an item without a number.
    number: Option<String>,
    title: String,
}

impl Reference {
    /// To `anchor`.
    pub(super) fn to(anchor: &Anchor) -> Self {
        let number = Some(anchor.number.clone()).filter(|number| !number.is_empty());
        Self { anchor: anchor.id.clone(), number, title: anchor.title.clone() }
    }
}

/// A text as a program gets it.
pub(super) type Text = Markdown<Reference, String>;

type From = Inline<Anchor, PictureKey>;
type Into = Inline<Reference, String>;

/// What is needed to name a picture.
#[derive(Clone, Copy)]
pub(super) struct Pictures<'a> {
    pub(super) names: Names,
    pub(super) all: &'a [Picture],
}

impl Pictures<'_> {
    /// The text with references and pictures as a program can follow them.
    pub(super) fn settle(self, prose: &Prose) -> Text {
        Markdown(self.blocks(&prose.0))
    }

    fn blocks(self, from: &[Block<Anchor, PictureKey>]) -> Vec<Block<Reference, String>> {
        from.iter().map(|block| self.block(block)).collect()
    }

    fn block(self, from: &Block<Anchor, PictureKey>) -> Block<Reference, String> {
        match from {
            Block::Paragraph { text } => Block::Paragraph { text: self.inlines(text) },
            Block::Heading { level, text } => Block::Heading { level: *level, text: self.inlines(text) },
            Block::List { start, items } => {
                let item = |item: &ListItem<_, _>| ListItem { done: item.done, blocks: self.blocks(&item.blocks) };
                Block::List { start: *start, items: items.iter().map(item).collect() }
            }
            Block::Quote { blocks } => Block::Quote { blocks: self.blocks(blocks) },
            Block::Callout { kind, title, blocks } => {
                Block::Callout { kind: *kind, title: self.inlines(title), blocks: self.blocks(blocks) }
            }
            Block::Code { text } => Block::Code { text: text.clone() },
            Block::Table { columns, head, rows } => {
                let row = |cells: &Vec<Vec<From>>| cells.iter().map(|cell| self.inlines(cell)).collect();
                Block::Table { columns: columns.clone(), head: row(head), rows: rows.iter().map(row).collect() }
            }
            Block::Rule => Block::Rule,
            Block::Footnotes { notes } => {
                let note = |note: &Footnote<_, _>| Footnote { number: note.number, blocks: self.blocks(&note.blocks) };
                Block::Footnotes { notes: notes.iter().map(note).collect() }
            }
        }
    }

    fn inlines(self, from: &[From]) -> Vec<Into> {
        from.iter().map(|piece| self.inline(piece)).collect()
    }

    fn inline(self, from: &From) -> Into {
        match from {
            Inline::Text { text } => Inline::Text { text: text.clone() },
            Inline::Code { text } => Inline::Code { text: text.clone() },
            Inline::Emphasis { text } => Inline::Emphasis { text: self.inlines(text) },
            Inline::Strong { text } => Inline::Strong { text: self.inlines(text) },
            Inline::Struck { text } => Inline::Struck { text: self.inlines(text) },
            Inline::Link { to, text } => Inline::Link { to: to.clone(), text: self.inlines(text) },
            Inline::Reference { to, text } => Inline::Reference { to: Reference::to(to), text: self.inlines(text) },
            Inline::Picture { picture, alt } => {
                let at = usize::try_from(picture.0).unwrap_or(usize::MAX);
                let name = self.all.get(at).map(|picture| self.names.picture(at, picture.extension));
                Inline::Picture { picture: name.unwrap_or_default(), alt: alt.clone() }
            }
            Inline::FootnoteMark { number } => Inline::FootnoteMark { number: *number },
            Inline::LineBreak => Inline::LineBreak,
        }
    }
}
