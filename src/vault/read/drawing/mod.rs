//! Drawings (SVG), written anew from what is known to be harmless.
//!
//! Takes the bytes of a drawing; gives [`Drawing`]: other bytes that look the same, and the words in it, or why it is refused.
//! Touch this to let another element or attribute through (`allowed.rs`) or to bound what a drawing may cost (`bounds.rs`).
//! Don't touch it to drop something: what nothing here names is dropped already.
//! Invariant: nothing of the file is copied unread; what a reader does not see, titles, comments, names, hidden layers, is
//! not in what is written, and what is written asks for nothing and does nothing.

mod allowed;
mod bounds;
mod rewrite;
mod styles;

pub(super) use self::rewrite::{Drawing, drawing};
