//! What a facilitator's check says.
//!
//! Takes everything that was understood; gives what is wrong with it, or worth a look, each at its place.
//! Touch this to let the program notice something: a file per family, called from `families.rs`.
//! Don't touch it to change who sees what (`gate/`): a check only speaks.
//! Invariant: a check never changes a note, and never puts a note's words into a problem.

mod blame;
mod chain;
mod changed;
mod consent;
mod families;
mod formatted;
mod head_counts;
mod kind_needs;
mod links;
mod marks;
mod matter;
mod names;
mod numbers;
mod passage;
mod phrases;
mod pictures;
mod plan;
mod public_edition;
mod situation;
mod small_groups;
mod special_category;
#[cfg(test)]
mod tests;
mod traceable;
mod unwanted_words;
mod upkeep;
mod whereabouts;

pub(in crate::vault) use self::blame::faults;
pub(in crate::vault) use self::names::naming;
pub(in crate::vault) use self::whereabouts::{in_engagement, in_note};
#[cfg(test)]
pub(in crate::vault) use self::{families::check, upkeep::upkeep};
