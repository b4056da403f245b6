//! What those present agreed to release.
//!
//! Takes what was read and understood; gives [`Admitted`], everything understood with what stands on record of it, and the
//! wording that a release is about.
//! Touch this to change what the record holds or how a wording is written down.
//! Don't touch it to change who decides or what follows from it (`gate/`), or how the file is replaced (`desk/edit.rs`).
//! Invariant: a record that cannot be trusted whole is refused whole; a wording holds what that edition prints, no more.

mod admit;
mod admitted;
mod file;
mod fingerprint;
mod mark;
mod plain;
mod printed;
mod recall;
mod record;
mod recorded;
mod understand;
mod withdrawn;
mod wording;

pub(in crate::vault) use self::admit::{admit, admit_as_of};
pub(in crate::vault) use self::admitted::Admitted;
pub(in crate::vault) use self::file::{append, record_file, same_lines, scalar, take_back};
pub(in crate::vault) use self::fingerprint::fingerprint;
pub use self::mark::ConsentMark;
pub(in crate::vault) use self::plain::{Placeholders, plain_text, words_of};
pub(in crate::vault) use self::printed::{Printed, agreed, printed, quoted};
pub(in crate::vault) use self::recall::{Recalled, recall};
pub use self::record::How;
pub(in crate::vault) use self::record::{Record, RecordedText, Release};
pub(in crate::vault) use self::understand::{KeysLeft, conflict, date, map};
#[cfg(test)]
pub(in crate::vault) use self::withdrawn::Withdrawn;
pub(in crate::vault) use self::withdrawn::{WithdrawnWords, words_mark, words_marks};
pub(in crate::vault) use self::wording::Wordings;
