//! What a text is read in, and what reading it gives.

use std::ops::Range;

use crate::diagnostics::{Diagnostic, Place};
use crate::vault::read::mapped::Mapped;
use crate::vault::read::raw::Written;
use crate::vault::read::text::Text;

/// Where a text stands, and what it can show.
#[derive(Clone, Copy)]
pub(in crate::vault::read) struct Setting<'s, 't> {
    pub(in crate::vault::read) text: Option<&'s Text<'t>>,
    /// One place for all of it: a value of the front matter, whose bytes are not those of the file.
    pub(in crate::vault::read) place: Option<&'s Place>,
    /// The folder of its file.
    pub(in crate::vault::read) folder: &'s str,
    /// The paths of all pictures, sorted.
    pub(in crate::vault::read) pictures: &'s [String],
}

impl<'s, 't> Setting<'s, 't> {
    /// How a file's text is read: in its own folder, with all pictures at hand.
    pub(in crate::vault::read) fn of_file(text: &'s Text<'t>, name: &'s str, pictures: &'s [String]) -> Self {
        let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
        Self { text: Some(text), place: None, folder, pictures }
    }

    /// The place in the file of `range` of `mapped`.
    pub(in crate::vault::read) fn place_of(&self, mapped: &Mapped, range: Range<usize>) -> Place {
        match (self.place, self.text) {
            (Some(place), _) => place.clone(),
            (None, Some(text)) => text.place(mapped.source_range(range)),
            (None, None) => Place::whole(std::sync::Arc::from("")),
        }
    }
}

/// A text, read.
#[derive(Default)]
pub(in crate::vault::read) struct Made {
    pub(in crate::vault::read) written: Written,
    /// What does not go out with it: definitions that nothing uses, footnotes that nothing mentions, links' titles.
    pub(in crate::vault::read) unused: Vec<String>,
    pub(in crate::vault::read) problems: Vec<Diagnostic>,
    /// Where its first block ends.
    pub(in crate::vault::read) first_block: usize,
    /// The first heading's place.
    pub(in crate::vault::read) heading: Option<Place>,
}
