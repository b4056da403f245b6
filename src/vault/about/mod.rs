//! What a facilitator may ask about an engagement: where everything stands, and what is about somebody.
//!
//! Takes an opened vault; gives plain lists with places, for the terminal of the facilitator alone.
//! Touch this to let such a question be answered.
//! Don't touch it to change who sees what (`gate/`): an answer only tells.
//! Invariant: nothing of it reaches an edition, and nothing of it decides anything.

mod faults;
mod person;
mod since;
mod status;
#[cfg(test)]
mod tests;

pub use self::person::{AboutNote, AboutPerson, Role, UnknownPerson};
pub use self::since::SinceHandOver;
pub use self::status::{NoteRef, NoteStatus, SessionStatus, State, Status};
