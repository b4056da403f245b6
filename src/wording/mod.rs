//! Every word the tool itself says, in a report and on the terminal.
//!
//! Takes a language and, if there are, a user's own messages; gives sentences by their key.
//! Touch this to change how words are looked up or to add a language.
//! Don't touch it to change what is said: that stands in `templates/wording/`.
//! Invariant: every key stands in every language with the same arguments (`tests/it/words.rs`).

mod language;
mod words;

pub use self::language::Language;
pub use self::words::{Argument, BadMessages, Wording};
