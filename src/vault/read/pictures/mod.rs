//! Pictures are pixels.
//!
//! Takes a picture's file; gives [`Shown`]: what it shows and nothing else, drawn anew, or why it cannot go out.
//! Touch this to read another format (`header.rs`), to bound what one may cost (`header.rs`, `bounds.rs`), or to write it
//! otherwise (`encoded.rs`).
//! Don't touch it to keep something of a file: whatever lies beside the pixels has no way out of here.
//! Invariant: what is written was encoded from pixels by this program; the same file gives the same bytes.

mod bounds;
mod canvas;
mod drawing;
mod encoded;
mod header;
mod redrawn;
mod styles;

pub(super) use self::redrawn::{Shown, read};
