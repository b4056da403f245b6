//! A PDF: what is printed, and everything else that is in the file.
//!
//! Takes the bytes; gives the words in reading order, and as hidden words and marks whatever any object holds.
//! Touch this to look into another sort of object; `file.rs` looks through the objects, `text.rs` reads pages, `font.rs` what the signs on them mean.
//! Don't touch it to excuse an object: one that nothing here knows is looked at as text.
//! Invariant: it reads the file with another hand than wrote it, and trusts nothing that the writer says of it.
//!
//! Source: ISO 32000-1.

mod file;
mod font;
mod text;

pub(super) use self::file::decode;

#[cfg(test)]
mod tests;
