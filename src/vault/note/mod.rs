//! What a note is.
//!
//! Takes a [`Reading`](crate::vault::read::Reading): words with places; gives notes, the engagement with its people, its
//! sessions, and which note a reference means.
//! Touch this to change what a note holds (`fields/`), how it becomes one (`admit/`) or what a reference finds (`links.rs`).
//! Don't touch it to change who may see a note (`gate/`) or how it is read from disk (`read/`).
//! Invariant: nobody outside the vault can read, show or write a note.

pub(in crate::vault) mod admit;
mod engagement;
pub(in crate::vault) mod fields;
mod links;
mod moment;
mod note;
mod slug;

pub use self::engagement::SessionKind;
pub(in crate::vault) use self::engagement::{Engagement, Person, Session, Side};
pub(in crate::vault) use self::links::{Found, Links, comparable};
pub use self::moment::Moment;
pub(in crate::vault) use self::note::{
    ConsentTo, Flag, Head, HeadForm, Note, Owner, PersonIndex, PersonalConsent, Reach,
};
pub use self::slug::slug;
