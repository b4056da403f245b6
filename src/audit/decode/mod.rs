//! From finished bytes to what can be searched.
//!
//! Takes a file of the report folder; gives [`Decoded`]: its words, its hidden words, its marks, and what is wrong with it.
//! Touch this to let the audit read another sort of file: one file per sort.
//! Don't touch it to change what is sought.
//! Invariant: a sort of file that nothing here can read is a finding, never passed over.

mod address;
mod archive;
mod asks;
mod bytes;
mod calendar;
mod coded;
mod decoded;
mod escapes;
mod html;
mod json;
#[cfg(feature = "pdf")]
mod pdf;
mod picture;
mod said;
mod sorts;
mod styles;
mod table;
mod unseen;
mod workbook;

pub(in crate::audit) use self::archive::{is_package, room, unpack};
pub(in crate::audit) use self::bytes::text;
pub(in crate::audit) use self::decoded::Decoded;
pub(in crate::audit) use self::escapes::script as plain;
pub(in crate::audit) use self::said::{At, Said, within};
pub(in crate::audit) use self::sorts::decode;
pub use self::sorts::{everything, words};
pub(in crate::audit) use self::unseen::unseen;
pub(in crate::audit) use self::workbook::{is_document, parts};

#[cfg(test)]
mod tests;
