//! One walk over a text, for whoever seeks something in it.

use super::shapes::{Block, Inline};

/// What stands by itself in a text.
#[derive(Debug)]
pub enum Said<'a, N, P> {
    /// A paragraph, a heading, the title of a marked passage or a cell.
    Line(&'a [Inline<N, P>]),
    /// Text set as it was typed.
    Code(&'a str),
}

/// Everything that blocks say, in the order of reading.
pub fn said<N, P>(blocks: &[Block<N, P>]) -> Vec<Said<'_, N, P>> {
    let mut all = Vec::new();
    of_blocks(blocks, &mut all);
    all
}

/// Every piece of every line of blocks, in the order of reading; what a piece holds comes right behind it.
pub fn pieces<N, P>(blocks: &[Block<N, P>]) -> Vec<&Inline<N, P>> {
    let lines = said(blocks).into_iter().filter_map(|said| match said {
        Said::Line(line) => Some(line),
        Said::Code(_) => None,
    });
    lines.flat_map(pieces_of).collect()
}

/// Every piece of a line, what it holds right behind it.
pub fn pieces_of<N, P>(line: &[Inline<N, P>]) -> Vec<&Inline<N, P>> {
    let mut all = Vec::new();
    of_line(line, &mut all);
    all
}

fn of_blocks<'a, N, P>(blocks: &'a [Block<N, P>], all: &mut Vec<Said<'a, N, P>>) {
    for block in blocks {
        of_block(block, all);
    }
}

fn of_block<'a, N, P>(block: &'a Block<N, P>, all: &mut Vec<Said<'a, N, P>>) {
    match block {
        Block::Paragraph { text } | Block::Heading { text, level: _ } => all.push(Said::Line(text)),
        Block::List { items, start: _ } => items.iter().for_each(|item| of_blocks(&item.blocks, all)),
        Block::Quote { blocks } => of_blocks(blocks, all),
        Block::Callout { title, blocks, kind: _ } => {
            all.push(Said::Line(title));
            of_blocks(blocks, all);
        }
        Block::Code { text } => all.push(Said::Code(text)),
        Block::Table { head, rows, columns: _ } => {
            all.extend(head.iter().chain(rows.iter().flatten()).map(|cell| Said::Line(cell)));
        }
        Block::Rule => {}
        Block::Footnotes { notes } => notes.iter().for_each(|note| of_blocks(&note.blocks, all)),
    }
}

fn of_line<'a, N, P>(line: &'a [Inline<N, P>], all: &mut Vec<&'a Inline<N, P>>) {
    for piece in line {
        all.push(piece);
        match piece {
            Inline::Emphasis { text }
            | Inline::Strong { text }
            | Inline::Struck { text }
            | Inline::Link { text, to: _ }
            | Inline::Reference { text, to: _ } => of_line(text, all),
            Inline::Text { .. }
            | Inline::Code { .. }
            | Inline::Picture { .. }
            | Inline::FootnoteMark { .. }
            | Inline::LineBreak => {}
        }
    }
}
