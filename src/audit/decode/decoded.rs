//! What a file says.

use super::super::finding::FindingKind;
use super::said::{At, Said};
use super::{coded, escapes};

/// What a file says, entities and escapes undone.
#[derive(Debug, Default)]
pub(in crate::audit) struct Decoded {
    /// What a reader sees: text between the tags.
    pub(in crate::audit) words: Said,
    /// What a reader may be told or find, and where the format's own words stand as well: no ids are sought there.
    pub(in crate::audit) hidden: Said,
    /// Attributes, addresses, styles, scripts, fields: here ids, file names and tags would show, too.
    pub(in crate::audit) data: Said,
    /// The pictures in it, their bytes.
    pub(in crate::audit) pictures: Vec<(Vec<u8>, At)>,
    /// Who is named as the author.
    pub(in crate::audit) authors: Vec<(String, At)>,
    /// What must not be there, or is good to know, whatever it says.
    pub(in crate::audit) other: Vec<(FindingKind, At)>,
    /// Files inside it, still to be read.
    pub(super) inside: Vec<Inside>,
}

/// A file inside another one.
#[derive(Debug)]
pub(super) struct Inside {
    /// What its name would end in.
    pub(super) ending: &'static str,
    pub(super) bytes: Vec<u8>,
    pub(super) at: At,
}

impl Decoded {
    pub(super) fn find(&mut self, kind: FindingKind, at: At) {
        self.other.push((kind, at));
    }

    /// Keeps a piece of data, and what it says when its escapes are undone.
    pub(super) fn keep(&mut self, text: &str, at: At) {
        self.data.line(at, text);
        if text.contains('%') {
            self.data.line(at, &escapes::address(text));
        }
        if text.contains('\\') {
            self.data.line(at, &escapes::script(text));
        }
        self.keep_coded(text, at);
    }

    /// Keeps what the coded stretches of a text say.
    pub(super) fn keep_coded(&mut self, text: &str, at: At) {
        if let Some(said) = coded::inside(text) {
            self.data.line(at, &said);
        }
    }

    /// Takes over what a file inside this one says.
    pub(super) fn add(&mut self, inner: Self, at: At) {
        let Self { words, hidden, data, pictures, authors, other, inside } = inner;
        self.inside.extend(inside.into_iter().map(|file| Inside { at, ..file }));
        self.hidden.line(at, words.text());
        self.hidden.line(at, hidden.text());
        self.data.line(at, data.text());
        self.pictures.extend(pictures.into_iter().map(|(bytes, _)| (bytes, at)));
        self.authors.extend(authors.into_iter().map(|(who, _)| (who, at)));
        self.other.extend(other.into_iter().map(|(kind, _)| (kind, at)));
    }
}
