//! Every shape that a text can have.

use super::sample::anchor;
use crate::prose::{Alignment, Block, CalloutKind, Footnote, Inline, ListItem, PictureKey, WebAddress};
use crate::report::Anchor;

type Piece = Inline<Anchor, PictureKey>;

/// Words.
pub(super) fn words(text: &str) -> Piece {
    Inline::Text { text: text.to_owned() }
}

/// A paragraph.
pub(super) fn paragraph(pieces: Vec<Piece>) -> Block<Anchor, PictureKey> {
    Block::Paragraph { text: pieces }
}

/// Every shape that text can have, with `t` in each.
pub(super) fn every_shape(t: &str) -> Vec<Block<Anchor, PictureKey>> {
    let one = || vec![words(t)];
    let text = vec![
        words(t),
        Inline::Code { text: t.to_owned() },
        Inline::Emphasis { text: one() },
        Inline::Strong { text: one() },
        Inline::Struck { text: one() },
        Inline::Link { to: WebAddress::parse("https://example.org/a?b=1&c='2'").unwrap(), text: one() },
        Inline::Reference { to: anchor("situatie", "H1", t), text: one() },
        Inline::Reference { to: anchor("situatie", "X99", "Wijst nergens naar"), text: Vec::new() },
        Inline::Picture { picture: PictureKey(0), alt: t.to_owned() },
        Inline::FootnoteMark { number: 1 },
        Inline::LineBreak,
        Inline::FootnoteMark { number: 1 },
    ];
    let plain = |done| ListItem { done, blocks: vec![paragraph(one())] };
    vec![
        paragraph(text),
        Block::Heading { level: 1, text: one() },
        Block::Heading { level: 6, text: one() },
        Block::List { start: None, items: vec![plain(None), plain(Some(true)), plain(Some(false))] },
        Block::List { start: Some(3), items: vec![plain(None)] },
        Block::Quote { blocks: vec![paragraph(one())] },
        Block::Callout { kind: CalloutKind::Tip, title: one(), blocks: vec![paragraph(one())] },
        Block::Callout { kind: CalloutKind::Warning, title: Vec::new(), blocks: vec![paragraph(one())] },
        Block::Code { text: t.to_owned() },
        Block::Table {
            columns: vec![Alignment::Start, Alignment::Centre, Alignment::End],
            head: vec![one(), one(), one()],
            rows: vec![vec![one(), one(), one()]],
        },
        Block::Rule,
        Block::Footnotes { notes: vec![Footnote { number: 1, blocks: vec![paragraph(one())] }] },
    ]
}
