//! What the vault keeps to, proved inside its walls, where a note can be looked at.

mod engagements;
mod folders;
mod identities;
mod linking;
mod reach;
pub(crate) mod sample;
mod titles;
pub(in crate::vault) mod written;
