//! The texts of items: their references become anchors, their words a key to sort by.

use super::view::{Anchor, Prose};
use crate::prose::{Change, Inline, ItemKey, Markdown, PictureKey, Said, changed, pieces_of, said};

/// Where an item is printed; nothing when it is printed nowhere: the words of the link stay, the link goes.
pub(super) type Find<'a> = &'a dyn Fn(ItemKey) -> Option<Anchor>;

/// The text as it stands in the report.
pub(super) fn settle(text: &Markdown<ItemKey, PictureKey>, find: Find<'_>) -> Prose {
    changed(&text.0, &mut Anchors(find))
}

/// References by anchor.
struct Anchors<'a>(Find<'a>);

impl Change<ItemKey, PictureKey> for Anchors<'_> {
    type Reference = Anchor;
    type Picture = PictureKey;

    fn reference(&mut self, to: &ItemKey, words: Vec<Inline<Anchor, PictureKey>>) -> Vec<Inline<Anchor, PictureKey>> {
        match (self.0)(*to) {
            Some(to) => vec![Inline::Reference { to, text: words }],
            None => words,
        }
    }

    fn picture(&mut self, picture: &PictureKey, alt: &str) -> Inline<Anchor, PictureKey> {
        Inline::Picture { picture: *picture, alt: alt.to_owned() }
    }
}

/// The words of a text, to sort by.
pub(super) fn plain(text: &Markdown<ItemKey, PictureKey>) -> String {
    let mut words = String::new();
    for said in said(&text.0) {
        match said {
            Said::Line(line) => pieces_of(line).into_iter().for_each(|piece| say(piece, &mut words)),
            Said::Code(text) => words.push_str(text),
        }
        words.push('\n');
    }
    words
}

fn say(piece: &Inline<ItemKey, PictureKey>, words: &mut String) {
    match piece {
        Inline::Text { text } | Inline::Code { text } => words.push_str(text),
        Inline::Picture { alt, .. } => words.push_str(alt),
        Inline::FootnoteMark { .. } | Inline::LineBreak => words.push(' '),
        Inline::Emphasis { .. }
        | Inline::Strong { .. }
        | Inline::Struck { .. }
        | Inline::Link { .. }
        | Inline::Reference { .. } => {}
    }
}
