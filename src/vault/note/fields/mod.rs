//! The kinds of notes.
//!
//! Takes the keys and values of a note as they were read; gives what a note of its kind says.
//! Touch this to add a kind or a field: its name in `names.rs`, its keys in `fields.rs`, its words in `choices.rs`, what
//! it says in `details.rs` and its family's file.
//! Don't touch it to change who may see a kind's notes (`gate.rs`) or where they stand in a report (`report/sections`).
//! Invariant: a value that cannot be read is a problem at its place and makes the note stay; nothing is guessed.

mod choices;
mod context;
mod conversation;
mod course;
mod details;
mod keys;
mod people;
mod plan;
mod situation;
mod sorted;
mod understand;
pub(in crate::vault) mod values;

#[cfg(test)]
mod tests;

pub(in crate::vault) use self::choices::{
    ACTION_STATES, ASSUMPTION_STATES, Choice, EDITIONS, INFLUENCES, LANGUAGES, PARTIES, SESSION_KINDS, SIDES, area,
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
pub(in crate::vault) use self::people::{consents, missing, owners, persons, require};
pub(in crate::vault) use self::sorted::Sorted;
pub(in crate::vault) use self::understand::{details, relations};
pub(in crate::vault) use self::values::Problems;
