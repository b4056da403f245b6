//! The report's own letters: the font files that come with the program.
//!
//! Takes nothing; gives [`FAMILIES`] and [`FILES`].
//! Touch this to set reports in other letters.
//! Don't touch it to change how a text is set (`templates/pdf`, `vault/read/pictures`).
//! Invariant: no font of the machine is ever used, so every machine sets the same page and draws the same picture.

mod files;

#[cfg(feature = "pdf")]
pub(crate) use self::files::FAMILIES;
pub(crate) use self::files::FILES;
pub(crate) use self::files::{EVEN, TEXT};
