//! How the report looks.
//!
//! Takes [`Report<A>`](crate::report::Report); gives [`Pages<A>`]: every file of the report folder, in memory.
//! Touch this to change the look: `templates/` first, then `html/`, `figures/`.
//! Don't touch it to change what is said or in what order (`report`).
//! Invariant: it reads nothing but the report and the templates, and writes nothing.

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
