//! A text with its shape, for a program: its references by anchor, its pictures by file name.

use serde::Serialize;

use crate::prose::{Change, Inline, Markdown, PictureKey, changed};
use crate::render::names::Names;
use crate::report::{Anchor, Picture, Prose};

/// Something in the report that is pointed at.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Reference {
    anchor: String,
    /// As printed; nothing for an item without a number.
    number: Option<String>,
    title: String,
}

impl Reference {
    /// To `anchor`.
    pub(super) fn to(anchor: &Anchor) -> Self {
        let number = Some(anchor.number.clone()).filter(|number| !number.is_empty());
        Self { anchor: anchor.id.clone(), number, title: anchor.title.clone() }
    }
}

/// A text as a program gets it.
pub(super) type Text = Markdown<Reference, String>;

/// What is needed to name a picture.
#[derive(Clone, Copy)]
pub(super) struct Pictures<'a> {
    pub(super) names: Names,
    pub(super) all: &'a [Picture],
}

impl Pictures<'_> {
    /// The text with references and pictures as a program can follow them.
    pub(super) fn settle(mut self, prose: &Prose) -> Text {
        changed(&prose.0, &mut self)
    }
}

impl Change<Anchor, PictureKey> for Pictures<'_> {
    type Reference = Reference;
    type Picture = String;

    fn reference(&mut self, to: &Anchor, words: Vec<Inline<Reference, String>>) -> Vec<Inline<Reference, String>> {
        vec![Inline::Reference { to: Reference::to(to), text: words }]
    }

    fn picture(&mut self, picture: &PictureKey, alt: &str) -> Inline<Reference, String> {
        let at = usize::try_from(picture.0).unwrap_or(usize::MAX);
        let name = self.all.get(at).map(|picture| self.names.picture(at, picture.extension));
        Inline::Picture { picture: name.unwrap_or_default(), alt: alt.to_owned() }
    }
}
