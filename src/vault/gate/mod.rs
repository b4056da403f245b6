//! Who gets what: the only code that lets a note out.
//!
//! Takes what was admitted, and which notes have an error; gives each note's standing, and [`Released`] for an audience.
//! Touch this to change a rule of the promise; every rule has a sentence in `gate/tests/`.
//! Don't touch it to change what a report makes of what is released (`report`).
//! Invariant: filter first; nothing that comes after sees, counts or orders by what stays.

mod earlier;
mod faulty;
mod mark;
mod order;
mod owners;
mod release;
mod released;
mod standing;
mod text;
mod withheld;

pub(in crate::vault) use self::earlier::earlier;
pub use self::earlier::{Earlier, Was};
pub(in crate::vault) use self::faulty::Faulty;
pub(in crate::vault) use self::owners::members;
pub(in crate::vault) use self::release::release;
pub use self::released::{
    EngagementFacts, Item, Origin, Picture, PrintedOwner, Reason, ReleaseFacts, Released, RoomFacts, SessionFacts,
    SessionKey, Standing,
};
pub(in crate::vault) use self::standing::{judge, judge_alone, judge_anew, must_be_asked};
pub(in crate::vault) use self::text::references;
pub(in crate::vault) use self::withheld::withhold;
pub use self::withheld::{Match, MatchKind, Withheld};

#[cfg(test)]
mod tests;
