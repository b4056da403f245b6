//! From finished bytes to what can be searched.
//!
//! Takes a file of the report folder; gives [`Decoded`]: its words, its hidden words, its marks, and what is wrong with it.
//! Touch this to let the audit read another sort of file: one file per sort.
//! Don't touch it to change what is sought.
//! Invariant: a sort of file that nothing here can read is a finding, never passed over.

mod decoded;
mod escapes;
mod html;
#[cfg(feature = "pdf")]
mod pdf;
mod picture;

pub(in crate::audit) use self::decoded::{Decoded, decode};
pub use self::decoded::{everything, words};
pub(in crate::audit) use self::escapes::script as plain;

#[cfg(test)]
mod tests;
