//! Who gets what: the only code that lets a note out.
//!
//! Takes what was admitted, and which notes have an error; gives each note's standing, and [`Released`] for an audience.
//! Touch this to change a rule of the promise; every rule has a sentence in `vault/tests/`.
//! Don't touch it to change what a report makes of what is released (`report`).
//! Invariant: filter first; nothing that comes after sees, counts or orders by what stays.
//!
//! [`Released`]: super::Released

mod earlier;
mod mark;
mod order;
mod owners;
mod release;
mod standing;
mod text;

pub(in crate::vault) use self::earlier::earlier;
pub(in crate::vault) use self::owners::members;
pub(in crate::vault) use self::release::release;
pub(in crate::vault) use self::standing::{judge, judge_alone, judge_anew, must_be_asked};
pub(in crate::vault) use self::text::references;

#[cfg(test)]
mod tests;
