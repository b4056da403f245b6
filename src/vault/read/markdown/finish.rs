//! The last touches to a tree: footnotes in order of first mention, headings counted from 1.

use std::collections::BTreeMap;

use crate::prose::{Block, Footnote, Inline, ListItem};
use crate::vault::read::raw::{Wanted, WantedPicture};

type Blocks = Vec<Block<Wanted, WantedPicture>>;
type Inlines = Vec<Inline<Wanted, WantedPicture>>;

/// Makes the highest heading a level-1 heading.
pub(super) fn headings(blocks: &mut Blocks) {
    let mut highest = u8::MAX;
    each_heading(blocks, &mut |level| highest = highest.min(*level));
    each_heading(blocks, &mut |level| *level = level.saturating_sub(highest.saturating_sub(1)).max(1));
}

fn each_heading(blocks: &mut Blocks, found: &mut dyn FnMut(&mut u8)) {
    for block in blocks {
        match block {
            Block::Heading { level, .. } => found(level),
            Block::Quote { blocks } | Block::Callout { blocks, .. } => each_heading(blocks, found),
            Block::List { items, .. } => items.iter_mut().for_each(|item| each_heading(&mut item.blocks, found)),
            Block::Footnotes { notes } => notes.iter_mut().for_each(|note| each_heading(&mut note.blocks, found)),
            Block::Paragraph { .. } | Block::Code { .. } | Block::Table { .. } | Block::Rule => {}
        }
    }
}

/// Numbers the footnotes in the order in which a reader meets them and puts the mentioned ones at the end. Marks hold
/// the number under which `written` knows them. Gives those numbers, in the order of the text.
pub(super) fn footnotes(blocks: &mut Blocks, mut written: BTreeMap<u32, Blocks>) -> Vec<u32> {
    let mut order: Vec<u32> = Vec::new();
    let mut numbers = BTreeMap::<u32, u32>::new();
    let mut notes = Vec::new();
    number(blocks, &mut order, &mut numbers);
    let mut at = 0;
    while let Some(known_as) = order.get(at).copied() {
        at += 1;
        let mut said = written.remove(&known_as).unwrap_or_default();
        number(&mut said, &mut order, &mut numbers);
        notes.push(Footnote { number: u32::try_from(at).unwrap_or(u32::MAX), blocks: said });
    }
    if !notes.is_empty() {
        blocks.push(Block::Footnotes { notes });
    }
    order
}

fn number(blocks: &mut Blocks, order: &mut Vec<u32>, numbers: &mut BTreeMap<u32, u32>) {
    each_mark(blocks, &mut |mark| {
        *mark = *numbers.entry(*mark).or_insert_with(|| {
            order.push(*mark);
            u32::try_from(order.len()).unwrap_or(u32::MAX)
        });
    });
}

fn each_mark(blocks: &mut Blocks, found: &mut dyn FnMut(&mut u32)) {
    for block in blocks {
        match block {
            Block::Paragraph { text } | Block::Heading { text, .. } => marks(text, found),
            Block::List { items, .. } => {
                for ListItem { blocks, .. } in items {
                    each_mark(blocks, found);
                }
            }
            Block::Quote { blocks } => each_mark(blocks, found),
            Block::Callout { title, blocks, .. } => {
                marks(title, found);
                each_mark(blocks, found);
            }
            Block::Table { head, rows, .. } => {
                head.iter_mut().chain(rows.iter_mut().flatten()).for_each(|cell| marks(cell, found));
            }
            Block::Footnotes { notes } => notes.iter_mut().for_each(|note| each_mark(&mut note.blocks, found)),
            Block::Code { .. } | Block::Rule => {}
        }
    }
}

fn marks(inlines: &mut Inlines, found: &mut dyn FnMut(&mut u32)) {
    for inline in inlines {
        match inline {
            Inline::FootnoteMark { number } => found(number),
            Inline::Emphasis { text }
            | Inline::Strong { text }
            | Inline::Struck { text }
            | Inline::Link { text, .. }
            | Inline::Reference { text, .. } => marks(text, found),
            Inline::Text { .. } | Inline::Code { .. } | Inline::Picture { .. } | Inline::LineBreak => {}
        }
    }
}
