//! What those present agreed to release.
//!
//! Takes the record as it was read, and notes; gives what stands on record, and the wording that a release is about.
//! Touch this to change what the record holds or how a wording is written down.
//! Don't touch it to change who decides or what follows from it (`gate/`), or how the file is replaced (`edit.rs`).
//! Invariant: a record that cannot be trusted whole is refused whole; a wording holds what that edition prints, no more.

mod changed;
mod file;
mod plain;
mod recall;
mod record;
mod understand;
mod upkeep;
mod withdrawn;
mod wording;
mod words;

pub(in crate::vault) use self::file::{append, record_file, same_lines, scalar, take_back};
pub(in crate::vault) use self::plain::{Look, plain_text, words_of};
pub(in crate::vault) use self::recall::{Recalled, recall};
pub(in crate::vault) use self::record::{Record, RecordedText, Release};
pub(in crate::vault) use self::understand::{Keys, conflict, date, map};
pub(in crate::vault) use self::upkeep::upkeep;
pub(in crate::vault) use self::withdrawn::{WithdrawnWords, words_mark};
pub(in crate::vault) use self::wording::{Writer, fingerprint};
