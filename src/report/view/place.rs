//! Texts and places of the report, and ways between them.

use serde::{Serialize, Serializer};

use crate::prose::{Markdown, PictureKey};
use crate::vault::Kind;

/// Formatted text as it stands in a report: its references are anchors.
pub type Prose = Markdown<Anchor, PictureKey>;

/// A text of the report, by position in [`Report::prose`](crate::report::Report::prose); templates print it with `prose(key=…)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct ProseKey(pub u32);

/// A place in the report that can be pointed at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Anchor {
    /// The slug of the section (the page of the site) it stands in.
    pub section: &'static str,
    /// The anchor itself, unique in the report: `b1`.
    pub id: String,
    /// The item's number as printed: `B1`; empty when it has none.
    pub number: String,
    /// The item's title.
    pub title: String,
}

/// A kind as templates and styles know it: by its English name.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape that serde asks for")]
pub(super) fn by_name<S: Serializer>(kind: &Kind, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(kind.english())
}

/// Links of one sort.
#[derive(Clone, Debug, Serialize)]
pub struct LinkGroup {
    /// "Antwoord op".
    pub label: String,
    /// Where to.
    pub to: Vec<Anchor>,
}
