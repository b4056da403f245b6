//! Reading understood.
//!
//! Takes a [`super::read::Reading`]: words with places; gives [`Admitted`]: the engagement, its sessions, its notes, and
//! all that was wrong, in one run.
//! Touch this to change how keys and values become an engagement, a session or a note.
//! Don't touch it to change which keys and values there are (`vault/kind`) or who may see a note (`vault/gate.rs`).
//! Invariant: whatever cannot be understood whole is admitted as unsound, so that it stays; nothing is dropped or guessed.

mod as_of;
mod course;
mod engagement;
mod head;
mod identity;
mod note;
mod reach;
mod session;
mod texts;
mod title;
mod who;

pub(in crate::vault) use self::as_of::{day as day_of, forget_later};
pub(in crate::vault) use self::course::check as check_course;
pub(in crate::vault) use self::engagement::understand as engagement;
pub(in crate::vault) use self::identity::number_passages;
pub(in crate::vault) use self::note::{Against, Marks, understand as note};
pub(in crate::vault) use self::session::{Understood, settle as settle_sessions, understand as sessions};
