//! Putting on record what those present release, and taking it back.
//!
//! Takes a request of the facilitator; gives what it comes to, word for word, and writes it into record and notes.
//! Touch this to change how a decision of those present is asked for and written down.
//! Don't touch it to change what the record holds (`consent/`), what follows from it (`gate/`) or how files are replaced.
//! Invariant: nothing is released that the record does not hold word for word, and who objected is written nowhere.

mod deciding;
mod docket;
mod finding;
mod flag;
mod plan;
mod recording;
mod request;
#[cfg(test)]
mod tests;
mod withdrawing;

pub use self::deciding::Decided;
pub use self::docket::{Docket, TextUp};
pub use self::request::{Decision, Named, NotRecorded, Proposal, ProposedText, ReleaseRequest};
pub use self::withdrawing::{WithdrawRequest, WithdrawnText};
