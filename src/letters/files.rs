//! Which families there are, and their files.

/// The family of running text.
pub(crate) const TEXT: &str = "Libertinus Serif";

/// The family in which every letter is as wide as the next.
pub(crate) const EVEN: &str = "DejaVu Sans Mono";

/// The families, in the order in which a character is sought.
#[cfg(feature = "pdf")]
pub(crate) const FAMILIES: [&str; 2] = [TEXT, EVEN];

/// Their files, laid out by `build.rs`, which seeks the same families; with another number of faces nothing compiles.
pub(crate) const FILES: [&[u8]; 10] = include!(concat!(env!("OUT_DIR"), "/fonts.rs"));
