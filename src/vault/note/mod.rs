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
pub(in crate::vault) mod naming;
mod note;

pub use self::engagement::Moment;
pub(in crate::vault) use self::engagement::{Engagement, Person, Session};
pub use self::fields::SessionKind;
pub(in crate::vault) use self::fields::{ConsentTo, Flag, Side};
pub use self::links::slug;
pub(in crate::vault) use self::links::{Found, Links, comparable};
pub(in crate::vault) use self::note::{Head, HeadForm, Note, Owner, PersonIndex, PersonalConsent, Reach, Said};
