//! What a problem is.
//!
//! Takes nothing; gives [`Diagnostic`]: a stable code, a severity, places, the nearest known word, and figures.
//! Touch this to add a code or a sort of hint; don't touch it to change what a message says (`templates/wording`) or how
//! it looks (`cli/terminal.rs`).
//! Invariant: a diagnostic holds places and the tool's own words, never a note's text, title or name.

mod code;
mod diagnostic;
mod place;

pub use self::code::{Code, Severity};
pub use self::diagnostic::{Diagnostic, Fact, Nearest};
pub use self::place::{Place, line_starts};
