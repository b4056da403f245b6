//! The report as data: the action list for a spreadsheet and for a calendar, and everything it says as JSON.
//!
//! Takes a report's content and the words; gives files, by path, that pass the same audit as the pages.
//! Touch this to add a format (a file here, a decoder in `audit/decode`) or to change what a list holds (`list.rs`).
//! Don't touch it to change what is said, or what an edition may say (`report`).
//! Invariant: an export says what the pages say; no cell can become a formula; the same report gives the same bytes.

mod blocks;
mod csv;
mod files;
mod formula;
mod ics;
mod json;
mod list;
mod parts;
mod pictures;
mod plain;
mod xlsx;

pub(in crate::render) use self::files::{Download, Downloads, VOCABULARY, downloads, files};
pub use self::json::SCHEMA;
