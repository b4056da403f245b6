//! What was handed out, to whom and when: the only memory this program keeps.
//!
//! Takes the file as it was read, and what an edition holds; gives [`HandedOut`], and puts one more package at its end.
//! Touch this to change what is remembered of a package.
//! Don't touch it to change what a package holds (`publish`), or how the file is replaced (`edit.rs`).
//! Invariant: it holds ids and fingerprints, never a text, and no edition depends on it.

mod file;
mod handing;
mod memory;
#[cfg(test)]
mod tests;
mod understand;

pub use self::memory::{HandedItem, HandedOut, Package};
