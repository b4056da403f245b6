//! Reading understood.
//!
//! Takes a [`Reading`](crate::vault::read::Reading): words with places; gives the engagement, its sessions and its notes, with
//! all that was wrong, in one run.
//! Touch this to change how keys and values become an engagement, a session or a note.
//! Don't touch it to change which keys and values there are (`note/fields/`) or who may see a note (`gate/`).
//! Invariant: whatever cannot be understood whole is admitted as unsound, so that it stays; nothing is dropped or guessed.

mod as_of;
mod ending;
mod engagement;
mod identity;
mod note;
mod session;
mod texts;
mod together;
mod who;

pub(in crate::vault) use self::as_of::{day as day_of, forget_later};
pub(in crate::vault) use self::engagement::understand as engagement;
pub(in crate::vault) use self::note::{Against, understand as note};
pub(in crate::vault) use self::session::{Understood, settle as settle_sessions, understand as sessions};
pub(in crate::vault) use self::together::{Marks, check_course, number_passages};
