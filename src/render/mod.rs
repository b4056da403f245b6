//! How the report looks.
//!
//! Takes [`Report<A>`](crate::report::Report); gives [`Pages<A>`]: every file of the report folder, in memory.
//! Touch this to change the look: `templates/` first, then `html/`, `figures/`.
//! Don't touch it to change what is said or in what order (`report`).
//! Invariant: it reads nothing but the report and the templates, and writes nothing.
//!
//! # The law of the rooms in here
//!
//! | room | rooms it may name | crates it may name | what may be touched here |
//! |---|---|---|---|
//! | `folder` | `content` `exports` `html` `names` `pages` `pdf` | | which files there are |
//! | `pdf` | `content` `figures` `pages` | `emojis` `serde` `serde_json` `typst` `typst_assets` `typst_layout` `typst_pdf` `unicode_segmentation` | the paper |
//! | `html` | `content` `escape` `exports` `figures` `names` `pages` | `base64` `serde` `sha2` `tera` | the pages |
//! | `figures` | `escape` | | how charts are drawn |
//! | `exports` | `content` `names` `pages` | `csv` `icalendar` `rust_xlsxwriter` `serde` `serde_json` `sha2` | the report as data, a file per format |
//! | `pages` | | | what comes of rendering |
//! | `names` | | | what files are called |
//! | `escape` | | | how text becomes harmless between tags |
//! | `content` | | | what every form is made from |

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

#[cfg(test)]
mod tests;

pub use self::exports::SCHEMA;
#[cfg(feature = "pdf")]
pub use self::folder::paper_sources;
pub use self::folder::{Forms, HAS_PDF, agenda, built_in, render};
pub use self::pages::{BadTemplate, Pages, Unset};
