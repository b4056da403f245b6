//! Short lists that point at items which stand elsewhere in the report.

use serde::Serialize;

use super::place::Anchor;

/// A list with its heading.
#[derive(Clone, Debug, Serialize)]
pub struct ListView {
    /// Its name for styles: `new`, `settled`, `asks`…
    pub name: &'static str,
    /// Its heading.
    pub heading: String,
    /// Its lines, in order.
    pub lines: Vec<ListLine>,
}

/// A line of a list.
#[derive(Clone, Debug, Serialize)]
pub struct ListLine {
    /// The item it points at.
    pub item: Anchor,
    /// What else there is to say of it: by when, how far, which number it had; empty when there is nothing.
    pub aside: String,
}
