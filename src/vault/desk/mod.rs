//! What a facilitator does with an engagement.
//!
//! Takes an engagement's folder; gives [`Vault`], and what may be asked of it and done with it: where everything stands,
//! what is about somebody, a release, a withdrawal, a meeting to come, a board's export taken in, what was handed out.
//! Touch this to let a facilitator ask or do something.
//! Don't touch it to change who sees what (`gate/`), what the record holds (`consent/`) or what is noticed (`check/`).
//! Invariant: an answer only tells; what is written goes through `edit.rs`, and nothing is released that the record does
//! not hold word for word.

mod drafted;
pub(in crate::vault) mod edit;
mod handed_out;
mod importing;
mod meeting;
mod opened;
mod person;
mod places;
mod releasing;
mod since;
mod status;
#[cfg(test)]
mod tests;

pub use self::drafted::DRAFT_LISTS;
pub use self::handed_out::{HandedItem, HandedOut, Package};
pub use self::importing::{ImportRequest, Imported, NotImported, Notice};
pub use self::meeting::{Begun, Meeting, Reminder};
pub use self::opened::Vault;
pub use self::person::{AboutNote, AboutPerson, Role, UnknownPerson};
pub use self::places::{NoteRef, SourceLine};
pub use self::releasing::{
    Decided, Decision, Docket, Named, NotRecorded, Proposal, ProposedText, ReleaseRequest, TextUp, WithdrawRequest,
    WithdrawnText,
};
pub use self::since::SinceHandOver;
pub use self::status::{NoteStatus, SessionStatus, State, Status};
