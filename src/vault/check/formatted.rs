//! What formatted text holds besides words: links, pictures, marked beginnings of paragraphs.

use crate::prose::{Block, Inline, pieces, pieces_of};
use crate::vault::read::{Wanted, WantedPicture, Written};

type I = Inline<Wanted, WantedPicture>;

/// The links to notes.
pub(super) fn links(written: &Written) -> Vec<&Wanted> {
    let all = pieces(&written.markdown.0).into_iter();
    all.filter_map(|inline| if let Inline::Reference { to, .. } = inline { Some(to) } else { None }).collect()
}

/// The pictures.
pub(super) fn pictures(written: &Written) -> Vec<&WantedPicture> {
    let all = pieces(&written.markdown.0).into_iter();
    all.filter_map(|inline| if let Inline::Picture { picture, .. } = inline { Some(picture) } else { None }).collect()
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
    let said = pieces_of(text)
        .into_iter()
        .filter_map(|inline| if let Inline::Text { text } = inline { Some(text.as_str()) } else { None });
    said.collect()
}
