//! A file's text with the way from a byte to its line and column.

use std::cell::Cell;
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic, Place, line_starts};

/// The text of one file. Places are found from an index of its lines, so that a file of many lines stays cheap.
pub(super) struct Text<'a> {
    pub(super) file: Arc<str>,
    pub(super) whole: &'a str,
    starts: Vec<usize>,
    /// The last place asked for: its line's start, the byte and the column there. Places are mostly asked for in
    /// order, and one line can be very long.
    last: Cell<(usize, usize, usize)>,
}

impl<'a> Text<'a> {
    pub(super) fn new(file: Arc<str>, text: &'a str) -> Self {
        let starts = line_starts(text).collect();
        Self { file, whole: text, starts, last: Cell::new((0, 0, 1)) }
    }

    /// The place of `bytes` in this file.
    pub(super) fn place(&self, bytes: Range<usize>) -> Place {
        // A line end of several bytes is one byte to the reader.
        let bound =
            |at: usize| (at.min(self.whole.len())..=self.whole.len()).find(|at| self.whole.is_char_boundary(*at));
        let start = bound(bytes.start).unwrap_or(self.whole.len());
        let end = bound(bytes.end).unwrap_or(self.whole.len()).max(start);
        let line = self.starts.partition_point(|begin| *begin <= start);
        let begin = line.checked_sub(1).and_then(|before| self.starts.get(before)).copied().unwrap_or(0);
        let (known_line, known_byte, known_column) = self.last.get();
        let (from, column) =
            if known_line == begin && known_byte <= start { (known_byte, known_column) } else { (begin, 1) };
        let passed = self.whole.get(from..start).unwrap_or("");
        let column = column + passed.chars().filter(|c| *c != '\u{feff}').count();
        self.last.set((begin, start, column));
        Place {
            file: Arc::clone(&self.file),
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: u32::try_from(column).unwrap_or(u32::MAX),
            bytes: start..end,
        }
    }

    /// A problem at `bytes`.
    pub(super) fn problem(&self, code: Code, bytes: Range<usize>) -> Diagnostic {
        Diagnostic::new(code, self.place(bytes))
    }
}

/// A file of the engagement as it was read.
pub(in crate::vault) struct Source {
    /// Its path seen from the engagement's folder, with `/`.
    pub(in crate::vault) file: Arc<str>,
    /// Its text.
    pub(in crate::vault) text: String,
}

/// Where `text` stands in the bytes `within` of the file of `near`.
pub(in crate::vault) fn sought(sources: &[Source], near: &Place, within: Range<usize>, text: &str) -> Option<Place> {
    let source = sources.iter().find(|source| source.file == near.file)?;
    let within = within.start..within.end.min(source.text.len());
    let at = within.start + source.text.get(within)?.find(text)?;
    Some(Place::within(source.file.clone(), &source.text, at..at + text.len()))
}
