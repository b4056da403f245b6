//! Where in the engagement something stands.

use std::ops::Range;
use std::sync::Arc;

/// A stretch of a file of the engagement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file, seen from the engagement's folder, with `/` between its parts.
    pub file: Arc<str>,
    /// Line, from 1; 0 when the whole file is meant.
    pub line: u32,
    /// Column in characters, from 1; 0 when the whole file is meant.
    pub column: u32,
    /// The stretch, in bytes of the file.
    pub bytes: Range<usize>,
}

impl Place {
    /// The file as a whole.
    pub fn whole(file: Arc<str>) -> Self {
        Self { file, line: 0, column: 0, bytes: 0..0 }
    }

    /// The stretch `bytes` of `file`, whose content is `text`.
    pub fn within(file: Arc<str>, text: &str, bytes: Range<usize>) -> Self {
        let before = text.get(..bytes.start).unwrap_or(text);
        let (line, begin) = line_starts(before).zip(1..).last().map_or((1, 0), |(begin, line)| (line, begin));
        let column = before.get(begin..).unwrap_or("").chars().filter(|c| *c != '\u{feff}').count() + 1;
        Self { file, line, column: u32::try_from(column).unwrap_or(u32::MAX), bytes }
    }
}

/// Where the lines of `text` begin, as editors count them: behind `\n`, `\r\n` or a lone `\r`.
pub fn line_starts(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    let ends = bytes.iter().enumerate().filter_map(|(at, byte)| match byte {
        b'\n' => Some(at + 1),
        b'\r' if bytes.get(at + 1) != Some(&b'\n') => Some(at + 1),
        _ => None,
    });
    std::iter::once(0).chain(ends)
}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Place {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let key = |place: &Self| (place.line, place.column, place.bytes.start, place.bytes.end);
        self.file.cmp(&other.file).then_with(|| key(self).cmp(&key(other)))
    }
}
