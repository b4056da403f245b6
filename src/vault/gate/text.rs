//! A text as written becomes a text as it goes out: what points at something that stays keeps its words and points nowhere.

use crate::prose::{Change, Inline, ItemKey, PictureKey, pieces};
use crate::vault::read::{Wanted, WantedPicture, WrittenBlock};

type Out = Inline<ItemKey, PictureKey>;

/// What references and pictures become in one edition.
pub(super) struct ReferenceResolver<'a> {
    /// The item of this edition that a reference means.
    pub(super) item: &'a dyn Fn(&Wanted) -> Option<ItemKey>,
    /// The picture as it goes out.
    pub(super) picture: &'a mut dyn FnMut(&WantedPicture) -> Option<PictureKey>,
}

/// Every reference in `blocks`, in order.
pub(in crate::vault) fn references<'a>(blocks: &'a [WrittenBlock], found: &mut Vec<&'a Wanted>) {
    for piece in pieces(blocks) {
        if let Inline::Reference { to, .. } = piece {
            found.push(to);
        }
    }
}

impl Change<Wanted, WantedPicture> for ReferenceResolver<'_> {
    type Reference = ItemKey;
    type Picture = PictureKey;

    fn reference(&mut self, to: &Wanted, words: Vec<Out>) -> Vec<Out> {
        // The visible words of a bare link are its target's name, which nobody outside may see.
        let words = if to.own_words { words } else { Vec::new() };
        match (self.item)(to) {
            Some(to) => vec![Inline::Reference { to, text: words }],
            None => words,
        }
    }

    /// A picture that cannot go out leaves the words that stand for it.
    fn picture(&mut self, picture: &WantedPicture, alt: &str) -> Out {
        match (self.picture)(picture) {
            Some(picture) => Inline::Picture { picture, alt: alt.to_owned() },
            None => Inline::Text { text: alt.to_owned() },
        }
    }
}
