//! A text as written becomes a text as it goes out: what points at something that stays keeps its words and points nowhere.

use crate::prose::{Block, Cell, Footnote, Inline, ItemKey, ListItem, Markdown, PictureKey};
use crate::vault::read::{Wanted, WantedPicture, WrittenBlock};

type In = Inline<Wanted, WantedPicture>;
type Out = Inline<ItemKey, PictureKey>;

/// What references and pictures become in one edition.
pub(super) struct Ink<'a> {
    /// The item of this edition that a reference means.
    pub(super) item: &'a dyn Fn(&Wanted) -> Option<ItemKey>,
    /// The picture as it goes out.
    pub(super) picture: &'a mut dyn FnMut(&WantedPicture) -> Option<PictureKey>,
}

/// Every reference in `blocks`, in order.
pub(in crate::vault) fn references<'a>(blocks: &'a [WrittenBlock], found: &mut Vec<&'a Wanted>) {
    for block in blocks {
        match block {
            Block::Paragraph { text } | Block::Heading { text, .. } => references_in(text, found),
            Block::List { items, .. } => items.iter().for_each(|item| references(&item.blocks, found)),
            Block::Quote { blocks } => references(blocks, found),
            Block::Callout { title, blocks, .. } => {
                references_in(title, found);
                references(blocks, found);
            }
            Block::Code { .. } | Block::Rule => {}
            Block::Table { head, rows, .. } => {
                std::iter::once(head).chain(rows).flatten().for_each(|cell| references_in(cell, found));
            }
            Block::Footnotes { notes } => notes.iter().for_each(|note| references(&note.blocks, found)),
        }
    }
}

fn references_in<'a>(inlines: &'a [In], found: &mut Vec<&'a Wanted>) {
    for inline in inlines {
        match inline {
            Inline::Emphasis { text }
            | Inline::Strong { text }
            | Inline::Struck { text }
            | Inline::Link { text, .. } => {
                references_in(text, found);
            }
            Inline::Reference { to, text } => {
                found.push(to);
                references_in(text, found);
            }
            Inline::Text { .. }
            | Inline::Code { .. }
            | Inline::Picture { .. }
            | Inline::FootnoteMark { .. }
            | Inline::LineBreak => {}
        }
    }
}

impl Ink<'_> {
    /// `blocks` as they go out.
    pub(super) fn write(&mut self, blocks: &[WrittenBlock]) -> Markdown<ItemKey, PictureKey> {
        Markdown(self.blocks(blocks))
    }

    fn blocks(&mut self, blocks: &[WrittenBlock]) -> Vec<Block<ItemKey, PictureKey>> {
        blocks.iter().filter_map(|block| self.block(block)).collect()
    }

    fn block(&mut self, block: &WrittenBlock) -> Option<Block<ItemKey, PictureKey>> {
        Some(match block {
            Block::Paragraph { text } => {
                let text = self.inlines(text);
                if text.is_empty() {
                    return None;
                }
                Block::Paragraph { text }
            }
            Block::Heading { level, text } => Block::Heading { level: *level, text: self.inlines(text) },
            Block::List { start, items } => Block::List {
                start: *start,
                items: items
                    .iter()
                    .map(|item| ListItem { done: item.done, blocks: self.blocks(&item.blocks) })
                    .collect(),
            },
            Block::Quote { blocks } => Block::Quote { blocks: self.blocks(blocks) },
            Block::Callout { kind, title, blocks } => {
                Block::Callout { kind: *kind, title: self.inlines(title), blocks: self.blocks(blocks) }
            }
            Block::Code { text } => Block::Code { text: text.clone() },
            Block::Table { columns, head, rows } => Block::Table {
                columns: columns.clone(),
                head: self.row(head),
                rows: rows.iter().map(|row| self.row(row)).collect(),
            },
            Block::Rule => Block::Rule,
            Block::Footnotes { notes } => Block::Footnotes {
                notes: notes
                    .iter()
                    .map(|note| Footnote { number: note.number, blocks: self.blocks(&note.blocks) })
                    .collect(),
            },
        })
    }

    fn row(&mut self, cells: &[Cell<Wanted, WantedPicture>]) -> Vec<Cell<ItemKey, PictureKey>> {
        cells.iter().map(|cell| self.inlines(cell)).collect()
    }

    fn inlines(&mut self, inlines: &[In]) -> Vec<Out> {
        inlines.iter().flat_map(|inline| self.inline(inline)).collect()
    }

    fn inline(&mut self, inline: &In) -> Vec<Out> {
        vec![match inline {
            Inline::Text { text } => Inline::Text { text: text.clone() },
            Inline::Code { text } => Inline::Code { text: text.clone() },
            Inline::Emphasis { text } => Inline::Emphasis { text: self.inlines(text) },
            Inline::Strong { text } => Inline::Strong { text: self.inlines(text) },
            Inline::Struck { text } => Inline::Struck { text: self.inlines(text) },
            Inline::Link { to, text } => Inline::Link { to: to.clone(), text: self.inlines(text) },
            Inline::Reference { to, text } => return self.reference(to, text),
            // A picture that cannot go out leaves the words that stand for it.
            Inline::Picture { picture, alt } => match (self.picture)(picture) {
                Some(picture) => Inline::Picture { picture, alt: alt.clone() },
                None => Inline::Text { text: alt.clone() },
            },
            Inline::FootnoteMark { number } => Inline::FootnoteMark { number: *number },
            Inline::LineBreak => Inline::LineBreak,
        }]
    }

    fn reference(&mut self, to: &Wanted, text: &[In]) -> Vec<Out> {
        // The visible words of a bare link are its target's name, which nobody outside may see.
        let words = if to.own_words { self.inlines(text) } else { Vec::new() };
        match (self.item)(to) {
            Some(to) => vec![Inline::Reference { to, text: words }],
            None => words,
        }
    }
}
