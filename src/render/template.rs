//! What can be wrong with a template of the user's own.

/// A template that cannot be used, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadTemplate {
    /// The file, as the user knows it: `templates/html/section.html`.
    pub file: String,
    /// Its line, from 1; 0 when the file as a whole is meant.
    pub line: usize,
    /// Its column, from 1; 0 when the file as a whole is meant.
    pub column: usize,
    /// What is wrong, in the template engine's words.
    pub message: String,
}

impl std::fmt::Display for BadTemplate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.line, self.column) {
            (0, _) => write!(f, "{}: {}", self.file, self.message),
            (line, column) => write!(f, "{}:{line}:{column}: {}", self.file, self.message),
        }
    }
}

impl std::error::Error for BadTemplate {}
