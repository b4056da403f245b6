//! What comes of rendering: the files, what paper could not show, or the template that cannot be used.

use std::collections::{BTreeMap, BTreeSet};
use std::marker::PhantomData;

use crate::audience::Audience;

/// Every file of `A`'s report folder: path with `/` → bytes.
pub struct Pages<A: Audience> {
    files: BTreeMap<String, Vec<u8>>,
    unset: BTreeSet<Unset>,
    audience: PhantomData<A>,
}

impl<A: Audience> Pages<A> {
    /// Only this room makes pages.
    pub(in crate::render) fn new(files: BTreeMap<String, Vec<u8>>, unset: BTreeSet<Unset>) -> Self {
        Self { files, unset, audience: PhantomData }
    }

    /// The files, by path.
    pub fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }

    /// What paper could not show as it was written.
    pub fn unset(&self) -> &BTreeSet<Unset> {
        &self.unset
    }
}

/// Something that stands differently on paper, by the anchor of the item it belongs to; without one, the report's own.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unset {
    /// A character that no font has: an emoji is told by its name, another by its code.
    Sign {
        /// The anchor of the item.
        at: Option<String>,
        /// The character as it was written, so that its place can be found; it is for nobody to read.
        sign: String,
    },
    /// A picture that cannot be put into a PDF; its words stand for it.
    Picture(Option<String>),
}

impl Unset {
    /// The anchor of the item.
    pub fn anchor(&self) -> Option<&str> {
        match self {
            Self::Sign { at, .. } | Self::Picture(at) => at.as_deref(),
        }
    }

    /// The character.
    pub fn sign(&self) -> Option<&str> {
        match self {
            Self::Sign { sign, .. } => Some(sign),
            Self::Picture(_) => None,
        }
    }
}

impl std::fmt::Debug for Unset {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let name = match self {
            Self::Sign { .. } => "Sign",
            Self::Picture(_) => "Picture",
        };
        f.debug_tuple(name).field(&self.anchor()).finish()
    }
}

/// A template that cannot be used, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadTemplate {
    /// The file, as the user knows it: `templates/html/section.html`.
    pub file: String,
    /// Its line, from 1; 0 when the file as a whole is meant.
    pub line: usize,
    /// Its column, from 1; 0 when the file as a whole is meant.
    pub column: usize,
    /// What is wrong, in the template engine's words.
    pub message: String,
}

impl std::fmt::Display for BadTemplate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.line, self.column) {
            (0, _) => write!(f, "{}: {}", self.file, self.message),
            (line, column) => write!(f, "{}:{line}:{column}: {}", self.file, self.message),
        }
    }
}

impl std::error::Error for BadTemplate {}
