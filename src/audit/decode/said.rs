//! Text out of a file, with where each piece of it stands there.

use super::super::finding::Within;

/// Where a piece stands, as cheap as it can be told; lines are counted only when something is found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::audit) enum At {
    /// Somewhere in the file.
    #[default]
    Whole,
    /// From this byte of the file's text on.
    Byte(usize),
    /// As a finding tells it.
    Known(Within),
}

/// Text with places.
#[derive(Debug, Default)]
pub(in crate::audit) struct Said {
    text: String,
    places: Vec<(usize, At)>,
}

impl Said {
    /// The text.
    pub(in crate::audit) fn text(&self) -> &str {
        &self.text
    }

    /// Adds a piece as it is: a word may run on into the next.
    pub(super) fn push(&mut self, at: At, text: &str) {
        if self.places.last().is_none_or(|(_, last)| *last != at) {
            self.places.push((self.text.len(), at));
        }
        self.text.push_str(text);
    }

    /// Adds a piece that stands by itself.
    pub(super) fn line(&mut self, at: At, text: &str) {
        self.push(at, text);
        self.text.push('\n');
    }

    /// Parts what was said from what comes.
    pub(super) fn part(&mut self) {
        self.text.push('\n');
    }

    /// Where the text at a byte of it comes from.
    pub(in crate::audit) fn at(&self, byte: usize) -> At {
        let before = self.places.partition_point(|(start, _)| *start <= byte);
        before.checked_sub(1).and_then(|last| self.places.get(last)).map_or(At::Whole, |(_, at)| *at)
    }
}

/// The place of a byte in the text of a file.
pub(in crate::audit) fn within(at: At, text: &str) -> Within {
    match at {
        At::Whole => Within::Whole,
        At::Known(within) => within,
        At::Byte(byte) => {
            let mut end = byte.min(text.len());
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            let before = text.get(..end).unwrap_or_default();
            let number = |count: usize| u32::try_from(count + 1).unwrap_or(u32::MAX);
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count();
            Within::Line(number(before.matches('\n').count()), number(column))
        }
    }
}
