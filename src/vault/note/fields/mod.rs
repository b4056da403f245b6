//! What a note of each kind says: its keys and their values.
//!
//! Takes the keys and values of a note as they were read; gives what a note of its kind says.
//! Touch this to add a field: its key and its name on record in `keys.rs`, how it is held, walked over and read in
//! `details.rs`; what it may be, if that is one of a few words, in `choices.rs`.
//! Don't touch it to name a kind (`vault/kind.rs`), or to change who may see a kind's notes (`gate/`) or where they stand in
//! a report (`report/sections/`).
//! Invariant: a value that cannot be read is a problem at its place and makes the note stay; nothing is guessed.

mod choices;
mod details;
mod keys;
mod people;
mod relations;
mod said;
mod sorted;
mod spoken;
pub(in crate::vault) mod values;

#[cfg(test)]
mod tests;

pub use self::choices::{
    ActionState, Area, AssumptionState, EvaluationQuestion, Influence, NewState, ObjectiveResult, Origin, Party,
    SessionKind,
};
pub(in crate::vault) use self::choices::{Choice, ConsentTo, Flag, Side};
pub use self::details::Details;
pub(in crate::vault) use self::details::details;
pub use self::keys::Field;
pub(in crate::vault) use self::keys::{
    AllowedKey, EngagementKey, MappingKey, NoteKey, PersonKey, SessionKey, key as find_key, key_language, nearest,
    one_line, plain,
};
pub(in crate::vault) use self::people::{consents, nearest_person, owners, persons};
pub use self::relations::Relation;
pub(in crate::vault) use self::relations::relations;
pub use self::said::{Measure, Objective, Value, Weight};
pub(in crate::vault) use self::sorted::{Sorted, missing, require};
pub(in crate::vault) use self::spoken::{date as spoken_date, owners as spoken_owners};
pub(in crate::vault) use self::values::Problems;
