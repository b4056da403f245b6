//! What the audit found: where, what sort, how long. Never what it says.

use crate::diagnostics::Place;

/// Something that must not be in a report folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file of the report folder.
    pub file: String,
    /// What sort.
    pub kind: FindingKind,
    /// How long, in characters; 0 where that says nothing.
    pub length: usize,
    /// The note it comes from, for the facilitator's terminal.
    pub source: Option<Place>,
}

/// What sort of thing must not be in a report folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingKind {
    /// A run of words of a text that stays.
    Text,
    /// A title that stays.
    Title,
    /// A member's name.
    Name,
    /// An id, a file name or a tag that stays.
    Mark,
    /// Something that would ask the network when the page is opened.
    Request,
    /// A comment in a page.
    Comment,
    /// Metadata in a picture, or bytes behind its end.
    Metadata,
    /// A file of a sort that the audit cannot read.
    Unreadable,
}

impl FindingKind {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Text,
        Self::Title,
        Self::Name,
        Self::Mark,
        Self::Request,
        Self::Comment,
        Self::Metadata,
        Self::Unreadable,
    ];

    /// Its name in the message files: `finding-…`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Text => "finding-text",
            Self::Title => "finding-title",
            Self::Name => "finding-name",
            Self::Mark => "finding-mark",
            Self::Request => "finding-request",
            Self::Comment => "finding-comment",
            Self::Metadata => "finding-metadata",
            Self::Unreadable => "finding-unreadable",
        }
    }
}
