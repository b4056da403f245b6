//! Everything said in the room, from the disk to the gate.
//!
//! Takes an engagement's folder; gives, through two doors, [`Vault::open`] and [`Vault::release`], what an audience gets.
//! Touch this to change what a note is, how it is read, checked and released.
//! Don't touch it to change what a report says (`report`) or how it looks (`render`).
//! Invariant: the fields of a note are private to this subtree, and `gate/` is the only code that lets one out.
//!
//! # The law of its rooms
//!
//! Each names only those below it, and never through this page, which is for the other rooms of the house. Tests may look
//! at everything. `tests/it/architecture.rs` reads this table as it reads the one in `src/lib.rs`.
//!
//! | room | rooms it may name | crates it may name | what may be touched here |
//! |---|---|---|---|
//! | `vault` | `desk` `gate` `note` | `jiff` | the two doors, nothing else |
//! | `desk` | `check` `gate` `consent` `note` `read` `kind` | `jiff` `sha2` `csv` `encoding_rs` `tempfile` `thiserror` | what a facilitator asks of an engagement and does with it |
//! | `check` | `gate` `consent` `note` `read` `kind` | `jiff` `strsim` `aho_corasick` | what is noticed |
//! | `gate` | `consent` `note` `read` `kind` | `jiff` `unicode_normalization` `sha2` `hashbrown` `rustc_hash` | who gets what, and what must not be found in it |
//! | `consent` | `note` `read` `kind` | `jiff` `sha2` | what those present agreed to, word for word |
//! | `note` | `read` `kind` | `jiff` `unicode_normalization` `strsim` | what a note is and what its keys mean |
//! | `read` | `kind` | `walkdir` `serde_yaml` `pulldown_cmark` `unicode_normalization` `strsim` `sha2` `image` `jpeg_encoder` `resvg` `ttf_parser` | how notes are found on disk and written down |
//! | `kind` | | | the kinds of notes: their names, headings, and how far each may travel |

mod check;
mod consent;
mod desk;
mod gate;
mod kind;
mod note;
mod read;
#[cfg(test)]
mod tests;
#[expect(clippy::module_inception, reason = "the doors of the vault are the vault as others see it")]
mod vault;

#[cfg(test)]
pub(crate) use self::tests::sample;

pub use self::consent::{ConsentMark, How};
pub use self::desk::{
    AboutNote, AboutPerson, Begun, DRAFT_LISTS, Decided, Decision, Docket, HandedItem, HandedOut, ImportRequest,
    Imported, Meeting, Named, NotImported, NotRecorded, NoteRef, NoteStatus, Notice, Package, Proposal, ProposedText,
    ReleaseRequest, Reminder, Role, SessionStatus, SinceHandOver, SourceLine, State, Status, TextUp, UnknownPerson,
    Vault, WithdrawRequest, WithdrawnText,
};
pub use self::gate::{
    Earlier, EngagementFacts, Item, Match, MatchKind, Origin, Picture, PrintedOwner, Reason, ReleaseFacts, Released,
    RoomFacts, SessionFacts, SessionKey, Standing, Was, Withheld,
};
pub use self::kind::Kind;
pub use self::note::fields::{
    ActionState, Area, AssumptionState, Details, EvaluationQuestion, Field, Influence, Measure, NewState, Objective,
    ObjectiveResult, Origin as ActionOrigin, Party, Relation, Value, Weight,
};
pub use self::note::{Moment, SessionKind, slug};
