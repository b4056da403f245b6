//! A text with other references and other pictures, and all else as it is.

use super::shapes::{Block, Cell, Footnote, Inline, ListItem, Markdown};

/// What becomes of references and pictures.
pub trait Change<N, P> {
    /// What a reference points at afterwards.
    type Reference;
    /// What a picture is afterwards.
    type Picture;

    /// What stands where a reference stood, whose own words are changed already.
    fn reference(
        &mut self,
        to: &N,
        words: Vec<Inline<Self::Reference, Self::Picture>>,
    ) -> Vec<Inline<Self::Reference, Self::Picture>>;

    /// What stands where a picture stood.
    fn picture(&mut self, picture: &P, alt: &str) -> Inline<Self::Reference, Self::Picture>;
}

/// Blocks as a change leaves them.
type Blocks<C, N, P> = Vec<Block<<C as Change<N, P>>::Reference, <C as Change<N, P>>::Picture>>;
/// A line as a change leaves it.
type Line<C, N, P> = Vec<Inline<<C as Change<N, P>>::Reference, <C as Change<N, P>>::Picture>>;

/// The text with the change. A paragraph of which nothing is left is gone.
pub fn changed<N, P, C: Change<N, P>>(text: &[Block<N, P>], change: &mut C) -> Markdown<C::Reference, C::Picture> {
    Markdown(blocks(text, change))
}

fn blocks<N, P, C: Change<N, P>>(all: &[Block<N, P>], change: &mut C) -> Blocks<C, N, P> {
    let mut changed = Vec::with_capacity(all.len());
    for one in all {
        changed.push(match one {
            Block::Paragraph { text } => match line(text, change) {
                text if text.is_empty() => continue,
                text => Block::Paragraph { text },
            },
            Block::Heading { level, text } => Block::Heading { level: *level, text: line(text, change) },
            Block::List { start, items } => {
                let mut item =
                    |item: &ListItem<N, P>| ListItem { done: item.done, blocks: blocks(&item.blocks, change) };
                Block::List { start: *start, items: items.iter().map(&mut item).collect() }
            }
            Block::Quote { blocks: inner } => Block::Quote { blocks: blocks(inner, change) },
            Block::Callout { kind, title, blocks: inner } => {
                Block::Callout { kind: *kind, title: line(title, change), blocks: blocks(inner, change) }
            }
            Block::Code { text } => Block::Code { text: text.clone() },
            Block::Table { columns, head, rows } => {
                let mut row = |cells: &Vec<Cell<N, P>>| cells.iter().map(|cell| line(cell, change)).collect();
                Block::Table { columns: columns.clone(), head: row(head), rows: rows.iter().map(row).collect() }
            }
            Block::Rule => Block::Rule,
            Block::Footnotes { notes } => {
                let mut note =
                    |note: &Footnote<N, P>| Footnote { number: note.number, blocks: blocks(&note.blocks, change) };
                Block::Footnotes { notes: notes.iter().map(&mut note).collect() }
            }
        });
    }
    changed
}

fn line<N, P, C: Change<N, P>>(pieces: &[Inline<N, P>], change: &mut C) -> Line<C, N, P> {
    let mut changed = Vec::with_capacity(pieces.len());
    for piece in pieces {
        changed.push(match piece {
            Inline::Text { text } => Inline::Text { text: text.clone() },
            Inline::Code { text } => Inline::Code { text: text.clone() },
            Inline::Emphasis { text } => Inline::Emphasis { text: line(text, change) },
            Inline::Strong { text } => Inline::Strong { text: line(text, change) },
            Inline::Struck { text } => Inline::Struck { text: line(text, change) },
            Inline::Link { to, text } => Inline::Link { to: to.clone(), text: line(text, change) },
            Inline::Reference { to, text } => {
                let words = line(text, change);
                changed.extend(change.reference(to, words));
                continue;
            }
            Inline::Picture { picture, alt } => change.picture(picture, alt),
            Inline::FootnoteMark { number } => Inline::FootnoteMark { number: *number },
            Inline::LineBreak => Inline::LineBreak,
        });
    }
    changed
}
