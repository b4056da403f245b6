//! How the report looks.
//!
//! Takes [`Report<A>`](crate::report::Report); gives [`Pages<A>`]: every file of the report folder, in memory.
//! Touch this to change the look: `templates/` first, then `html/`, `figures/`.
//! Don't touch it to change what is said or in what order (`report`).
//! Invariant: it reads nothing but the report and the templates, and writes nothing.
//!
//! # The law of its rooms
//!
//! Each names only those below it. `tests/it/architecture.rs` reads this table as it reads the one in `src/lib.rs`.
//!
//! | room | rooms it may name | crates it may name | what may be touched here |
//! |---|---|---|---|
//! | `folder` | `html` `pdf` `exports` `pages` `content` `names` `template` `unset` | | the report folder as a whole |
//! | `html` | `exports` `figures` `content` `escape` `names` `template` | `base64` `serde` `sha2` `tera` | the report as web pages, and as one file that holds everything |
//! | `pdf` | `figures` `content` `template` `unset` | `emojis` `serde_json` `typst` `typst_layout` `typst_pdf` `unicode_segmentation` | the report on paper: one PDF, tagged, for readers and for archives |
//! | `exports` | `content` `names` `template` | `csv` `icalendar` `rust_xlsxwriter` `serde` `serde_json` `sha2` | the report as data: the action list for a spreadsheet and for a calendar, and everything it says as JSON |
//! | `figures` | `escape` | | pictures drawn from figures: SVG for the pages and for paper |
//! | `pages` | `unset` | | the files of a report folder, in memory |
//! | `content` | | | what is rendered |
//! | `escape` | | | text that goes between tags or into an attribute |
//! | `names` | | | the names of the files of a report folder, in the report's language |
//! | `template` | | | what can be wrong with a template of the user's own |
//! | `unset` | | | what paper could not show as it was written |

mod content;
mod escape;
mod exports;
mod figures;
mod folder;
mod html;
mod names;
mod pages;
#[cfg(feature = "pdf")]
mod pdf;
mod template;
mod unset;

#[cfg(test)]
mod tests;

pub use self::exports::SCHEMA;
#[cfg(feature = "pdf")]
pub use self::folder::paper_sources;
pub use self::folder::{Forms, HAS_PDF, agenda, built_in, render};
pub use self::pages::Pages;
pub use self::template::BadTemplate;
pub use self::unset::Unset;
