//! Pictures drawn from figures: SVG for the pages and for paper.
//!
//! Takes [`ForceField`](crate::report::ForceField); gives SVG that stands on its own, without `style=`.
//! Touch this to change how a chart is drawn: `layout.rs` places, `svg.rs` writes, `widths.rs` measures.
//! Don't touch it to change what is in a chart or in what order (`report`).
//! Invariant: a text never leaves its box and no two boxes meet, however long a title is.

mod layout;
mod svg;
mod widths;

#[cfg(test)]
mod tests;

pub(in crate::render) use self::layout::Size;
pub(in crate::render) use self::svg::force_field;
