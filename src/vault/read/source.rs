//! A file's text, kept for the terminal.

use std::sync::Arc;

/// A file of the engagement as it was read.
pub(in crate::vault) struct Source {
    /// Its path seen from the engagement's folder, with `/`.
    pub(in crate::vault) file: Arc<str>,
    /// Its text.
    pub(in crate::vault) text: String,
}
