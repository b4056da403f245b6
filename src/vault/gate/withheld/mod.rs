//! What an audience does not get, to be searched for and never to be shown.
//!
//! Takes everything that was admitted and what goes to an audience; gives [`Withheld<A>`], which finds the rest in a text.
//! Touch this to seek another sort of matter (`matter.rs`) or to know more of what may stand in a page (`allowed.rs`).
//! Don't touch it to make a page pass: what is found is either a leak or stands in no released text.
//! Invariant: searching is linear in what is searched, and nothing found is ever told, only where it comes from.

mod allowed;
mod found;
mod matter;
mod names;
mod phrases;
mod second_look;
mod texts;
mod words;

pub use self::found::{Match, Withheld};
pub use self::phrases::MatchKind;

pub(in crate::vault) use self::matter::withhold;
