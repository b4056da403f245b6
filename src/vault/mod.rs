//! Everything said in the room, from the disk to the gate.
//!
//! Takes an engagement's folder; gives, through two doors, [`Vault::open`] and [`Vault::release`], what an audience gets.
//! Touch this to change what a note is, how it is read, checked and released.
//! Don't touch it to change what a report says (`report`) or how it looks (`render`).
//! Invariant: the fields of a note are private to this subtree, and `gate.rs` is the only code that lets one out.

mod check;
mod consent;
mod desk;
mod gate;
mod kind;
mod note;
mod read;
#[cfg(test)]
mod tests;
mod vault;

#[cfg(test)]
pub(crate) use self::tests::sample;

pub use self::consent::{ConsentMark, How};
pub use self::desk::{
    AboutNote, AboutPerson, Begun, Decided, Decision, Docket, HandedItem, HandedOut, ImportRequest, Imported, Line,
    Meeting, Named, NotImported, NotRecorded, NoteRef, NoteStatus, Notice, Package, Proposal, ProposedText,
    ReleaseRequest, Reminder, Role, SessionStatus, SinceHandOver, State, Status, TextUp, UnknownPerson, Vault,
    WithdrawRequest, WithdrawnText,
};
pub use self::gate::{
    Earlier, EngagementFacts, Item, Origin, Picture, PrintedOwner, Reason, ReleaseFacts, Released, RoomFacts,
    SessionFacts, SessionKey, Standing, Trace, TraceKind, Was, Withheld,
};
pub use self::kind::Kind;
pub use self::note::fields::{
    ActionState, Area, AssumptionState, Details, EvaluationQuestion, Influence, Measure, NewState, Objective,
    ObjectiveResult, Origin as ActionOrigin, Party, Relation, Weight,
};
pub use self::note::{Moment, SessionKind, slug};
