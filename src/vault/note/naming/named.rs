//! What is found, and where it was sought.

use std::ops::Range;

/// A stretch of a text that names somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::vault) struct Named {
    /// In bytes of the text.
    pub(in crate::vault) range: Range<usize>,
    /// Everybody whom it can mean, by position.
    pub(in crate::vault) people: Vec<usize>,
    pub(in crate::vault) sureness: Sureness,
    /// Whether the name is a word as well, so that what stands around it was asked.
    pub(in crate::vault) common: bool,
}

/// Whether a name is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::vault) enum Sureness {
    /// It may be a word.
    Perhaps,
    Sure,
}

/// What a text is to the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::vault) enum Setting {
    Text,
    /// A title may be written With Capitals Throughout.
    Title,
    /// A firm may be called after its founder, who may be a member's namesake: only whole names count.
    Firm,
}
