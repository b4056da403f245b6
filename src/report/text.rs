//! The texts of items: their references become anchors, their words a key to sort by.

use super::view::{Anchor, Prose};
use crate::prose::{Block, Inline, ItemKey, Markdown, Met, PictureKey};

/// The text as it stands in the report. `find` says where an item is printed; where it is printed nowhere, the words of the
/// link stay and the link goes.
pub(super) fn settle(text: &Markdown<ItemKey, PictureKey>, find: impl Fn(ItemKey) -> Option<Anchor>) -> Prose {
    text.map(
        &mut |to, text| match find(*to) {
            Some(to) => vec![Inline::Reference { to, text }],
            None => text,
        },
        &mut |picture, alt| Inline::Picture { picture: *picture, alt: alt.to_owned() },
    )
}

/// The words of a text, to sort by.
pub(super) fn plain(text: &Markdown<ItemKey, PictureKey>) -> String {
    let mut words = String::new();
    text.walk(&mut |met| match met {
        Met::Block(Block::Code { text }) | Met::Piece(Inline::Text { text } | Inline::Code { text }) => {
            words.push_str(text);
        }
        Met::Piece(Inline::Picture { picture: _, alt }) => words.push_str(alt),
        Met::Piece(Inline::FootnoteMark { number: _ } | Inline::LineBreak) => words.push(' '),
        Met::BlockEnd(_) => words.push('\n'),
        Met::Block(_) | Met::Piece(_) | Met::LineEnd(_) => {}
    });
    words
}
