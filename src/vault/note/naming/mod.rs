//! How somebody, or the client, is named in a text.
//!
//! Takes people and a text; gives every stretch that names one of them, and whether that is sure.
//! Touch this to know another way of naming (`patterns.rs`) or to tell a name from a word (`context.rs`).
//! Don't touch it to change who may be named (`check/names.rs`, `gate/`).
//! Invariant: case, accents, look-alike letters and characters that nobody sees make no other name.

mod context;
mod finder;
mod firm;
mod named;
mod ordinary;
mod patterns;
mod split;
#[cfg(test)]
mod tests;
mod words;

pub(in crate::vault) use self::finder::Names;
pub(in crate::vault) use self::firm::Firm;
pub(in crate::vault) use self::named::{Setting, Sureness};
pub(in crate::vault) use self::ordinary::WordList;
pub(in crate::vault) use self::words::{Token, begins_sentence, fold, tokens};
