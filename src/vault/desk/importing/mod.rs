//! A board's export, taken in as notes.
//!
//! Takes a table of values and a mapping, which says what its columns mean; gives a session file in which every row is a
//! note that nobody has decided on.
//! Touch this to read another sort of table (`table.rs`), to let a mapping say more (`mapping.rs`), or to change how a
//! row is written down (`notes.rs`).
//! Don't touch it to change what a note is or where it may go.
//! Invariant: nothing in a cell is ever markup, a key or a flag; what has no place in a note is kept in it all the same,
//! in a part that stays.

mod encoding;
mod import;
mod literal;
mod mapping;
mod notes;
mod table;
#[cfg(test)]
mod tests;

pub use self::import::{ImportRequest, Imported, NotImported, Notice};
