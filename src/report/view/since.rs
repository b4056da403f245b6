//! What is new.

use serde::Serialize;

/// A mark at an item that was not as it is now on the day that an edition is compared with.
#[derive(Clone, Debug, Serialize)]
pub struct SinceMark {
    /// Its name for styles: `new`, `settled`, `changed`, `moved`, `told`, `renumbered`.
    pub name: &'static str,
    /// "nieuw sinds 10 april 2025", "was A3".
    pub words: String,
}
