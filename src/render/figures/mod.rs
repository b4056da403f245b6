//! Pictures drawn from figures: SVG for the pages and for paper.
//!
//! Takes [`ForceField`](crate::report::ForceField), [`CourseView`](crate::report::CourseView),
//! [`Chain`](crate::report::Chain) and [`Measured`](crate::report::Measured); gives SVG that stands on its own, without `style=`.
//! Touch this to change how a chart is drawn: a `layout` places, an `svg` writes, `widths.rs` measures, `pen.rs` holds the colours.
//! Don't touch it to change what is in a chart or in what order (`report`).
//! Invariant: a text never leaves its box and no two boxes meet, however long a title is.

mod chain_layout;
mod chain_parts;
mod chain_svg;
mod course_layout;
mod course_svg;
mod goal_layout;
mod goal_svg;
mod layout;
mod letter_widths;
mod pen;
mod svg;
mod time_axis;
mod widths;

#[cfg(test)]
mod chain_tests;
#[cfg(test)]
mod course_tests;
#[cfg(test)]
mod goal_tests;
#[cfg(test)]
mod tests;

pub(in crate::render) use self::chain_svg::chain;
pub(in crate::render) use self::course_svg::course;
pub(in crate::render) use self::goal_svg::goal;
pub(in crate::render) use self::layout::Size;
pub(in crate::render) use self::svg::force_field;
