//! STAP reports: session notes in, a report that is safe to hand over out.
//!
//! # What is stable
//!
//! The command: its options, its exit codes, and the files that it reads and writes (`CHANGELOG.md` tells what changes of
//! them). This library is how the command is made, and may change with every version. `examples/counts.rs` shows its way
//! from a folder to a report in memory.
//!
//! # The road
//!
//! `vault` (read, understand, check, release) → `report` → `render` → `audit` → `publish`.
//! What the vault withholds walks past the renderers, straight to `audit`.
//!
//! # The law of the rooms
//!
//! A room names only the rooms and the crates in its row. `tests/it/architecture.rs` reads this table and fails when the
//! code disagrees, so this page cannot grow stale.
//!
//! | room | rooms it may name | crates it may name | what may be touched here |
//! |---|---|---|---|
//! | `audience` | | | who an edition is for |
//! | `diagnostics` | `audience` | | what a problem is, its code, its place |
//! | `prose` | | `serde` `icu_properties` `unicode_security` `percent_encoding` | the shapes that text can have |
//! | `wording` | | `fluent_bundle` `unic_langid` `thiserror` | every word the tool itself says |
//! | `letters` | | `typst_assets` | the report's own letters |
//! | `vault` | `audience` `diagnostics` `prose` `wording` `letters` | `walkdir` `serde_yaml` `pulldown_cmark` `jiff` `unicode_normalization` `aho_corasick` `strsim` `sha2` `image` `jpeg_encoder` `resvg` `ttf_parser` `csv` `tempfile` `hashbrown` `rustc_hash` `encoding_rs` `thiserror` | what a note is, how it is read, and who may see it |
//! | `report` | `vault` `audience` `prose` `wording` | `serde` `jiff` | what the report says and in what order |
//! | `render` | `report` `audience` `prose` `wording` `letters` | `tera` `serde` `sha2` `base64` `typst` `typst_layout` `typst_pdf` `emojis` `unicode_segmentation` `serde_json` `rust_xlsxwriter` `csv` `icalendar` | how the report looks |
//! | `audit` | `render` `vault` `audience` `prose` `diagnostics` | `html5gum` `base64` `hayro_syntax` `zip` | what must not be found in the pages |
//! | `publish` | `audit` `audience` `wording` | `rustix` `sha2` `tempfile` `zip` `thiserror` | what reaches the disk |
//! | `pipeline` | `vault` `report` `render` `audit` `publish` `audience` `wording` `diagnostics` | `thiserror` | the order of the road, nothing else |
//! | `cli` | `pipeline` `vault` `audit` `publish` `audience` `prose` `wording` `diagnostics` | `clap` `annotate_snippets` `strsim` `jiff` `serde_json` `sys_locale` `open` | arguments, messages, exit codes |

pub mod audience;
pub mod audit;
pub mod cli;
pub mod diagnostics;
mod letters;
pub mod pipeline;
pub mod prose;
pub mod publish;
pub mod render;
pub mod report;
pub mod vault;
pub mod wording;
