//! Everything said in the room, from the disk to the gate.
//!
//! Takes an engagement's folder; gives, through two doors, [`Vault::open`] and [`Vault::release`], what an audience gets.
//! Touch this to change what a note is, how it is read, checked and released.
//! Don't touch it to change what a report says (`report`) or how it looks (`render`).
//! Invariant: the fields of a note are private to this subtree, and `gate.rs` is the only code that lets one out.

mod about;
mod admit;
mod check;
mod consent;
mod doors;
mod earlier;
mod edit;
mod engagement;
mod gate;
mod handed_out;
mod importing;
mod kind;
mod links;
mod mark;
mod meeting;
mod moment;
mod note;
mod printed;
mod read;
mod released;
mod releasing;
#[cfg(test)]
pub(crate) mod sample;
mod slug;
mod withheld;

pub use self::about::{
    AboutNote, AboutPerson, NoteRef, NoteStatus, Role, SessionStatus, SinceHandOver, State, Status, UnknownPerson,
};
pub use self::doors::{Line, Vault};
pub use self::earlier::{Earlier, Was};
#[cfg(test)]
mod tests;

pub use self::handed_out::{HandedItem, HandedOut, Package};
pub use self::importing::{ImportRequest, Imported, NotImported, Notice};
pub use self::kind::{
    ActionState, Area, AssumptionState, Details, EvaluationQuestion, Influence, Kind, Measure, NewState, Objective,
    ObjectiveResult, Origin as ActionOrigin, Party, Relation, Weight,
};
pub use self::mark::ConsentMark;
pub use self::meeting::{Begun, Meeting, Reminder};
pub use self::moment::Moment;
pub use self::released::{
    EngagementFacts, How, Item, Origin, Picture, PrintedOwner, Reason, ReleaseFacts, Released, RoomFacts, SessionFacts,
    SessionKey, SessionKind, Standing,
};
pub use self::releasing::{
    Decided, Decision, Docket, Named, NotRecorded, Proposal, ProposedText, ReleaseRequest, TextUp, WithdrawRequest,
    WithdrawnText,
};
pub use self::slug::slug;
pub use self::withheld::{Trace, TraceKind, Withheld};
