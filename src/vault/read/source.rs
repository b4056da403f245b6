//! A file's text, kept for the terminal.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostics::Place;

/// A file of the engagement as it was read.
pub(in crate::vault) struct Source {
    /// Its path seen from the engagement's folder, with `/`.
    pub(in crate::vault) file: Arc<str>,
    /// Its text.
    pub(in crate::vault) text: String,
}

/// Where `text` stands in the bytes `within` of the file of `near`.
pub(in crate::vault) fn sought(sources: &[Source], near: &Place, within: Range<usize>, text: &str) -> Option<Place> {
    let source = sources.iter().find(|source| source.file == near.file)?;
    let within = within.start..within.end.min(source.text.len());
    let at = within.start + source.text.get(within)?.find(text)?;
    Some(Place::within(source.file.clone(), &source.text, at..at + text.len()))
}
