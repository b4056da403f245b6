//! The texts of items: their references become anchors, their words a key to sort by.

use super::view::{Anchor, Prose};
use crate::prose::{Block, Footnote, Inline, ItemKey, ListItem, Markdown, PictureKey};

type From = Inline<ItemKey, PictureKey>;
type To = Inline<Anchor, PictureKey>;
type Blocks = Vec<Block<ItemKey, PictureKey>>;

/// Where an item is printed; nothing when it is printed nowhere: the words of the link stay, the link goes.
pub(super) type Find<'a> = &'a dyn Fn(ItemKey) -> Option<Anchor>;

/// The text as it stands in the report.
pub(super) fn settle(text: &Markdown<ItemKey, PictureKey>, find: Find<'_>) -> Prose {
    Markdown(blocks(&text.0, find))
}

fn blocks(from: &Blocks, find: Find<'_>) -> Vec<Block<Anchor, PictureKey>> {
    from.iter().map(|one| block(one, find)).collect()
}

fn block(from: &Block<ItemKey, PictureKey>, find: Find<'_>) -> Block<Anchor, PictureKey> {
    match from {
        Block::Paragraph { text } => Block::Paragraph { text: inlines(text, find) },
        Block::Heading { level, text } => Block::Heading { level: *level, text: inlines(text, find) },
        Block::List { start, items } => {
            let item = |item: &ListItem<_, _>| ListItem { done: item.done, blocks: blocks(&item.blocks, find) };
            Block::List { start: *start, items: items.iter().map(item).collect() }
        }
        Block::Quote { blocks: inner } => Block::Quote { blocks: blocks(inner, find) },
        Block::Callout { kind, title, blocks: inner } => {
            Block::Callout { kind: *kind, title: inlines(title, find), blocks: blocks(inner, find) }
        }
        Block::Code { text } => Block::Code { text: text.clone() },
        Block::Table { columns, head, rows } => {
            let row = |cells: &Vec<Vec<From>>| cells.iter().map(|cell| inlines(cell, find)).collect();
            Block::Table { columns: columns.clone(), head: row(head), rows: rows.iter().map(row).collect() }
        }
        Block::Rule => Block::Rule,
        Block::Footnotes { notes } => {
            let note = |note: &Footnote<_, _>| Footnote { number: note.number, blocks: blocks(&note.blocks, find) };
            Block::Footnotes { notes: notes.iter().map(note).collect() }
        }
    }
}

fn inlines(from: &[From], find: Find<'_>) -> Vec<To> {
    from.iter().flat_map(|one| inline(one, find)).collect()
}

fn inline(from: &From, find: Find<'_>) -> Vec<To> {
    let one = match from {
        Inline::Text { text } => Inline::Text { text: text.clone() },
        Inline::Code { text } => Inline::Code { text: text.clone() },
        Inline::Emphasis { text } => Inline::Emphasis { text: inlines(text, find) },
        Inline::Strong { text } => Inline::Strong { text: inlines(text, find) },
        Inline::Struck { text } => Inline::Struck { text: inlines(text, find) },
        Inline::Link { to, text } => Inline::Link { to: to.clone(), text: inlines(text, find) },
        Inline::Reference { to, text } => match find(*to) {
            Some(to) => Inline::Reference { to, text: inlines(text, find) },
            None => return inlines(text, find),
        },
        Inline::Picture { picture, alt } => Inline::Picture { picture: *picture, alt: alt.clone() },
        Inline::FootnoteMark { number } => Inline::FootnoteMark { number: *number },
        Inline::LineBreak => Inline::LineBreak,
    };
    vec![one]
}

/// The words of a text, to sort by.
pub(super) fn plain(text: &Markdown<ItemKey, PictureKey>) -> String {
    let mut words = String::new();
    say_blocks(&text.0, &mut words);
    words
}

fn say_blocks(from: &Blocks, words: &mut String) {
    for block in from {
        match block {
            Block::Paragraph { text } | Block::Heading { text, .. } => say(text, words),
            Block::List { items, .. } => items.iter().for_each(|item| say_blocks(&item.blocks, words)),
            Block::Quote { blocks } => say_blocks(blocks, words),
            Block::Callout { title, blocks, .. } => {
                say(title, words);
                say_blocks(blocks, words);
            }
            Block::Code { text } => words.push_str(text),
            Block::Table { head, rows, .. } => {
                for cell in head.iter().chain(rows.iter().flatten()) {
                    say(cell, words);
                }
            }
            Block::Rule => {}
            Block::Footnotes { notes } => notes.iter().for_each(|note| say_blocks(&note.blocks, words)),
        }
        words.push('\n');
    }
}

fn say(from: &[From], words: &mut String) {
    for inline in from {
        match inline {
            Inline::Text { text } | Inline::Code { text } => words.push_str(text),
            Inline::Emphasis { text }
            | Inline::Strong { text }
            | Inline::Struck { text }
            | Inline::Link { text, .. }
            | Inline::Reference { text, .. } => say(text, words),
            Inline::Picture { alt, .. } => words.push_str(alt),
            Inline::FootnoteMark { .. } | Inline::LineBreak => words.push(' '),
        }
    }
}
