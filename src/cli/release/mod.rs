//! `release`: what those present agreed to, shown word for word, decided and put on record.
//!
//! Takes the options, and the answers of the person at the terminal; gives a record, or nothing.
//! Touch this to change how a release is talked through.
//! Don't touch it to change what a release is (`vault/desk/releasing/`) or what is said (`templates/wording`).
//! Invariant: nothing is put on record without a clear yes, by answer or by option, and each answer stands in its note.

mod by_options;
mod decide;
mod options;
mod run;
mod shown;
mod talk;
#[cfg(test)]
mod tests;
mod walk;

pub(super) use self::options::Release;
pub(super) use self::run::run;
