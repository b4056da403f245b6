//! The units of which a file's lines are made: headings, items, and what stands between them.

use std::ops::Range;

/// A stretch of whole lines.
pub(super) struct Unit {
    pub(super) range: Range<usize>,
    pub(super) shape: Shape,
}

/// What a unit is.
pub(super) enum Shape {
    Heading(Heading),
    /// An item that stands in no other list, with all that belongs to it.
    Item(Bullet),
    /// Anything else.
    Other,
}

/// How an item is marked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Bullet {
    /// As Markdown has it.
    Markdown,
    /// With a sign that a word processor puts before an item: `•`.
    Pasted,
    /// With a dash that an editor made of a hyphen.
    Dash,
    /// With a hyphen or a number and no blank behind it: to Markdown, words.
    Glued,
}

/// A heading of level 1 or 2, or what was meant as one.
pub(super) struct Heading {
    pub(super) level: u8,
    /// Its words, a block included.
    pub(super) words: Range<usize>,
    /// Whether it only looks like a heading: nobody can tell whether it begins something new.
    pub(super) unclear: bool,
    /// Whether its words may be the last ones of the text above.
    pub(super) shared: bool,
}

/// The lines of `units`, or none at `otherwise`.
pub(super) fn stretch(units: &[Unit], otherwise: usize) -> Range<usize> {
    match (units.first(), units.last()) {
        (Some(first), Some(last)) => first.range.start..last.range.end,
        _ => otherwise..otherwise,
    }
}
