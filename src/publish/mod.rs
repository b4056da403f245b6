//! What reaches the disk.
//!
//! Takes [`Audited<A>`](crate::audit::Audited) and a [`Target<A>`]; gives the folder, replaced as a whole, or [`Refused`];
//! or a [`Label`], and gives a package to hand over.
//! Touch this to change how a folder is staged, swapped or refused, or how a package is wrapped.
//! Don't touch it to change what is in it.
//! Invariant: a folder that is not ours is never touched, and a failed build leaves the last good report.

mod compare;
mod folder;
mod lock;
mod manifest;
mod pack;
mod refused;
mod swap;
mod target;
mod workshop;

pub use self::compare::compare;
pub use self::folder::{Published, publish};
pub use self::pack::{Label, NotPacked, Parcel, Wrapping, pack};
pub use self::refused::Refused;
pub use self::target::Target;
