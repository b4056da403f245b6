//! What a note of each kind says: its keys and their values.
//!
//! Takes the keys and values of a note as they were read; gives what a note of its kind says.
//! Touch this to add a field: its keys in `keys.rs`, its words in `choices.rs`, what it says in `details.rs` and how it is
//! read in `families.rs`.
//! Don't touch it to add a kind (`vault/kind.rs`), or to change who may see a kind's notes (`gate/`) or where they stand in
//! a report (`report/sections/`).
//! Invariant: a value that cannot be read is a problem at its place and makes the note stay; nothing is guessed.

mod choices;
mod details;
mod families;
mod keys;
mod people;
mod sorted;
mod spoken;
mod understand;
pub(in crate::vault) mod values;

#[cfg(test)]
mod tests;

pub(in crate::vault) use self::choices::{
    ACTION_STATES, ASSUMPTION_STATES, Choice, EDITIONS, INFLUENCES, LANGUAGES, PARTIES, SESSION_KINDS, SIDES,
    find as find_choice,
};
pub use self::details::{
    ActionState, Area, AssumptionState, Details, EvaluationQuestion, Influence, Measure, NewState, Objective,
    ObjectiveResult, Origin, Party, Relation, Weight,
};
pub(in crate::vault) use self::keys::{
    AllowedKey, EngagementKey, MappingKey, NoteKey, PersonKey, SessionKey, key as find_key, key_language, nearest,
    plain,
};
pub(in crate::vault) use self::people::{consents, missing, nearest_person, owners, persons, require};
pub(in crate::vault) use self::sorted::Sorted;
pub(in crate::vault) use self::spoken::{date as spoken_date, owners as spoken_owners};
pub(in crate::vault) use self::understand::{details, relations};
pub(in crate::vault) use self::values::{Problems, area};
