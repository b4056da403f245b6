//! The report on paper: one PDF, tagged, for readers and for archives.
//!
//! Takes what a report says and the words; gives the bytes of a PDF, and what could not be set as it was written.
//! Touch this to change what the typesetter gets; to change how paper looks, touch `templates/pdf/`.
//! Don't touch it to change what is said (`report`) or how a chart is drawn (`figures`).
//! Invariant: no markup is ever made here. A template gets data; text in it is a string until it is set, never code.

mod characters;
mod data;
mod emoji;
mod fonts;
mod prose;
mod setting;
mod sheet;
mod typeset;
mod world;

pub(in crate::render) use self::sheet::{sheet, sources};
