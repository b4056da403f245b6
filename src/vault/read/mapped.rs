//! Text out of which something was cut, with the way back from each byte to its place in the file.

use std::ops::Range;

/// What is left of a text, and where each stretch of it came from.
#[derive(Clone, Default)]
pub(super) struct Mapped {
    text: String,
    /// Where a stretch begins here, and where in the file.
    stretches: Vec<(usize, usize)>,
}

impl Mapped {
    /// All of `text`, which stands at byte `from` of the file.
    pub(super) fn whole(text: &str, from: usize) -> Self {
        let mut whole = Self::default();
        whole.push(text, from);
        whole
    }

    /// `range` of a file's text with every line end made one: whatever a program writes to end a line, it ends one.
    pub(super) fn of_file(text: &str, range: Range<usize>) -> Self {
        let mut whole = Self::default();
        let mut at = range.start;
        let mut rest = text.get(range).unwrap_or("");
        while let Some((words, length)) = first_line_end(rest) {
            whole.push(rest.get(..words).unwrap_or(""), at);
            // Its last byte, so that what ends with the line ends behind it.
            whole.push("\n", at + words + length - 1);
            at += words + length;
            rest = rest.get(words + length..).unwrap_or("");
        }
        whole.push(rest, at);
        whole
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// Adds `piece`, which stands at byte `from` of the file.
    pub(super) fn push(&mut self, piece: &str, from: usize) {
        let at = self.text.len();
        let continues = self.stretches.last().is_some_and(|(start, source)| source + (at - start) == from);
        if !continues && !piece.is_empty() {
            self.stretches.push((at, from));
        }
        self.text.push_str(piece);
    }

    /// Takes off everything from `len` on.
    pub(super) fn truncate(&mut self, len: usize) {
        self.text.truncate(len);
        while self.stretches.last().is_some_and(|(start, _)| *start >= len) {
            self.stretches.pop();
        }
    }

    /// The byte of the file where byte `at` of this text came from.
    pub(super) fn source(&self, at: usize) -> usize {
        let after = self.stretches.partition_point(|(start, _)| *start <= at);
        let stretch = after.checked_sub(1).and_then(|before| self.stretches.get(before)).or(self.stretches.first());
        stretch.map_or(0, |(start, source)| source + at.saturating_sub(*start))
    }

    /// The stretch of the file that `range` of this text came from.
    pub(super) fn source_range(&self, range: Range<usize>) -> Range<usize> {
        let start = self.source(range.start);
        let last = if range.end > range.start { self.source(range.end - 1) + 1 } else { start };
        start..last.max(start)
    }

    /// Adds `range` of `other`.
    pub(super) fn copy(&mut self, other: &Self, range: Range<usize>) {
        let mut at = range.start;
        let mut next = other.stretches.partition_point(|(start, _)| *start <= at);
        while at < range.end {
            let until = other.stretches.get(next).map_or(range.end, |(start, _)| (*start).min(range.end));
            self.push(other.text.get(at..until).unwrap_or(""), other.source(at));
            at = until;
            next += 1;
        }
    }

    /// Only `range` of this text.
    pub(super) fn slice(&self, range: Range<usize>) -> Self {
        let mut slice = Self::default();
        slice.copy(self, range);
        slice
    }

    /// This text without `range`.
    pub(super) fn without(&self, range: Range<usize>) -> Self {
        let mut rest = self.slice(0..range.start);
        rest.copy(self, range.end..self.len());
        rest
    }

    /// Where a stretch begins in `range`, so that a run of words is not taken for one stretch of the file.
    pub(super) fn seams(&self, range: Range<usize>) -> impl Iterator<Item = usize> {
        let first = self.stretches.partition_point(|(start, _)| *start <= range.start);
        self.stretches.iter().skip(first).map(|(start, _)| *start).take_while(move |start| *start < range.end)
    }
}

/// Where the first line of `text` ends, and how long its line end is.
fn first_line_end(text: &str) -> Option<(usize, usize)> {
    let may_end = |byte: &u8| matches!(byte, b'\n'..=b'\r' | 0xc2 | 0xe2);
    let mut from = 0;
    loop {
        let at = from + text.as_bytes().get(from..)?.iter().position(may_end)?;
        let rest = text.as_bytes().get(at..)?;
        match rest {
            // A carriage return with its line feed; U+0085.
            [b'\r', b'\n', ..] | [0xc2, 0x85, ..] => return Some((at, 2)),
            // A line feed, a vertical tab, a form feed, a carriage return.
            [b'\n'..=b'\r', ..] => return Some((at, 1)),
            // U+2028, U+2029.
            [0xe2, 0x80, 0xa8 | 0xa9, ..] => return Some((at, 3)),
            _ => from = at + 1,
        }
    }
}

/// Whether the character ends a line.
pub(super) fn ends_line(c: char) -> bool {
    matches!(c, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The lines of `text` with their line ends, and where they begin.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line)
    })
}

/// Whether the two stretches share a byte; an empty one counts as a byte.
pub(super) fn meet(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end.max(other.start + 1) && other.start < one.end.max(one.start + 1)
}
