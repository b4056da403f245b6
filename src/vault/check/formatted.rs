//! What formatted text holds besides words: links, pictures, marked beginnings of paragraphs.

use crate::prose::{Block, Inline};
use crate::vault::read::{Wanted, WantedPicture, Written};

type B = Block<Wanted, WantedPicture>;
type I = Inline<Wanted, WantedPicture>;

/// The links to notes.
pub(super) fn links(written: &Written) -> Vec<&Wanted> {
    let mut found = Vec::new();
    blocks(&written.markdown.0, &mut |inline| {
        if let Inline::Reference { to, .. } = inline {
            found.push(to);
        }
    });
    found
}

/// The pictures.
pub(super) fn pictures(written: &Written) -> Vec<&WantedPicture> {
    let mut found = Vec::new();
    blocks(&written.markdown.0, &mut |inline| {
        if let Inline::Picture { picture, .. } = inline {
            found.push(picture);
        }
    });
    found
}

/// The headings, and the bold words that begin a paragraph.
pub(super) fn labels(written: &Written) -> Vec<String> {
    written
        .markdown
        .0
        .iter()
        .filter_map(|block| match block {
            Block::Heading { text, .. } => Some(words(text)),
            Block::Paragraph { text } => match text.first() {
                Some(Inline::Strong { text }) => Some(words(text)),
                Some(
                    Inline::Text { .. }
                    | Inline::Code { .. }
                    | Inline::Emphasis { .. }
                    | Inline::Struck { .. }
                    | Inline::Link { .. }
                    | Inline::Reference { .. }
                    | Inline::Picture { .. }
                    | Inline::FootnoteMark { .. }
                    | Inline::LineBreak,
                )
                | None => None,
            },
            Block::List { .. }
            | Block::Quote { .. }
            | Block::Callout { .. }
            | Block::Code { .. }
            | Block::Table { .. }
            | Block::Rule
            | Block::Footnotes { .. } => None,
        })
        .collect()
}

fn words(text: &[I]) -> String {
    let mut found = String::new();
    inlines(text, &mut |inline| {
        if let Inline::Text { text } = inline {
            found.push_str(text);
        }
    });
    found
}

fn blocks<'w>(all: &'w [B], see: &mut impl FnMut(&'w I)) {
    for block in all {
        match block {
            Block::Paragraph { text } | Block::Heading { text, .. } => inlines(text, see),
            Block::List { items, .. } => items.iter().for_each(|item| blocks(&item.blocks, see)),
            Block::Quote { blocks: inner } => blocks(inner, see),
            Block::Callout { title, blocks: inner, .. } => {
                inlines(title, see);
                blocks(inner, see);
            }
            Block::Table { head, rows, .. } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| inlines(cell, see));
            }
            Block::Footnotes { notes } => notes.iter().for_each(|note| blocks(&note.blocks, see)),
            Block::Code { .. } | Block::Rule => {}
        }
    }
}

fn inlines<'w>(all: &'w [I], see: &mut impl FnMut(&'w I)) {
    for inline in all {
        see(inline);
        match inline {
            Inline::Emphasis { text }
            | Inline::Strong { text }
            | Inline::Struck { text }
            | Inline::Link { text, .. }
            | Inline::Reference { text, .. } => inlines(text, see),
            Inline::Text { .. }
            | Inline::Code { .. }
            | Inline::Picture { .. }
            | Inline::FootnoteMark { .. }
            | Inline::LineBreak => {}
        }
    }
}
