//! The words of formatted texts and of fields, piece by piece, as a reader meets them.

use crate::prose::{Block, Inline, Said, pieces, pieces_of, said};

/// The text of every block, by itself.
pub(super) fn of_blocks<N, P>(blocks: &[Block<N, P>], texts: &mut Vec<String>) {
    texts.extend(said(blocks).into_iter().map(|said| match said {
        Said::Line(line) => of_inlines(line),
        Said::Code(text) => text.to_owned(),
    }));
}

fn of_inlines<N, P>(line: &[Inline<N, P>]) -> String {
    let mut all = String::new();
    for piece in pieces_of(line) {
        match piece {
            Inline::Text { text } | Inline::Code { text } => all.push_str(text),
            Inline::Picture { alt, .. } => all.extend([" ", alt, " "]),
            Inline::LineBreak => all.push('\n'),
            Inline::Emphasis { .. }
            | Inline::Strong { .. }
            | Inline::Struck { .. }
            | Inline::Link { .. }
            | Inline::Reference { .. }
            | Inline::FootnoteMark { .. } => {}
        }
    }
    all
}

/// The addresses that a text links to, and the words that stand for its pictures, each by itself.
pub(super) fn beside_blocks<N, P>(blocks: &[Block<N, P>], texts: &mut Vec<String>) {
    for piece in pieces(blocks) {
        match piece {
            Inline::Reference { text, .. } => texts.push(of_inlines(text)),
            Inline::Link { to, text } => texts.extend([to.as_str().to_owned(), of_inlines(text)]),
            Inline::Picture { alt, .. } => texts.push(alt.clone()),
            Inline::Text { .. }
            | Inline::Code { .. }
            | Inline::Emphasis { .. }
            | Inline::Strong { .. }
            | Inline::Struck { .. }
            | Inline::FootnoteMark { .. }
            | Inline::LineBreak => {}
        }
    }
}
