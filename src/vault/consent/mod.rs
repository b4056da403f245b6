//! What those present agreed to release.
//!
//! Takes the record as it was read, and notes; gives what stands on record, and the wording that a release is about.
//! Touch this to change what the record holds or how a wording is written down.
//! Don't touch it to change who decides or what follows from it (`gate/`), or how the file is replaced (`edit.rs`).
//! Invariant: a record that cannot be trusted whole is refused whole; a wording holds what that edition prints, no more.

mod admitted;
mod file;
mod mark;
mod plain;
mod printed;
mod recall;
mod record;
mod recorded;
mod understand;
mod wording;
mod words;

pub(in crate::vault) use self::admitted::{Admitted, admit, admit_as_of};
pub(in crate::vault) use self::file::{append, record_file, same_lines, scalar, take_back};
pub use self::mark::ConsentMark;
pub(in crate::vault) use self::plain::{Look, plain_text, words_of};
pub(in crate::vault) use self::printed::{Printed, agreed, printed, quoted};
pub(in crate::vault) use self::recall::{Recalled, recall};
pub use self::record::How;
pub(in crate::vault) use self::record::{Record, RecordedText, Release};
pub(in crate::vault) use self::understand::{Keys, conflict, date, map};
pub(in crate::vault) use self::wording::{Writer, fingerprint};
