//! The plain words of a text, with the way back to where they stand.

use std::ops::Range;

use super::made::Setting;
use crate::vault::read::mapped::Mapped;
use crate::vault::read::raw::Plain;

/// Gathers plain words block by block.
#[derive(Default)]
pub(super) struct PlainWords {
    plain: Plain,
    /// Addresses of the block: after its words, so that a name is not broken in two by a link's target.
    addresses: Vec<(String, Range<usize>)>,
    /// The end of the last run here and in the file, when the run is letter for letter what the file says.
    exact: Option<(usize, usize)>,
}

impl PlainWords {
    /// Adds `text`, which was read from `range` of `mapped`.
    pub(super) fn add(&mut self, setting: &Setting<'_, '_>, mapped: &Mapped, text: &str, range: Range<usize>) {
        if text.is_empty() {
            return;
        }
        let literal = mapped.as_str().get(range.clone()) == Some(text);
        if !literal {
            self.exact = None;
            self.run(setting, mapped, text, range);
            return;
        }
        let mut from = range.start;
        let seams = mapped.seams(range.clone()).chain([range.end]).collect::<Vec<_>>();
        for to in seams {
            if to > from {
                self.literal(setting, mapped, from..to);
            }
            from = to;
        }
    }

    fn literal(&mut self, setting: &Setting<'_, '_>, mapped: &Mapped, range: Range<usize>) {
        let piece = mapped.as_str().get(range.clone()).unwrap_or("");
        let source = mapped.source_range(range.clone());
        if self.exact == Some((self.plain.text.len(), source.start)) && setting.place.is_none() {
            if let Some((_, place)) = self.plain.runs.last_mut() {
                place.bytes.end = source.end;
            }
            self.plain.text.push_str(piece);
        } else {
            self.run(setting, mapped, piece, range);
        }
        self.exact = Some((self.plain.text.len(), source.end));
    }

    fn run(&mut self, setting: &Setting<'_, '_>, mapped: &Mapped, text: &str, range: Range<usize>) {
        self.plain.runs.push((self.plain.text.len(), setting.place_of(mapped, range)));
        self.plain.text.push_str(text);
    }

    /// Adds an address that stands in the block.
    pub(super) fn address(&mut self, address: &str, range: Range<usize>) {
        self.addresses.push((address.to_owned(), range));
    }

    /// Ends a block.
    pub(super) fn end(&mut self, setting: &Setting<'_, '_>, mapped: &Mapped) {
        self.end_line();
        for (address, range) in std::mem::take(&mut self.addresses) {
            self.run(setting, mapped, &address, range);
            self.end_line();
        }
    }

    fn end_line(&mut self) {
        if !self.plain.text.is_empty() && !self.plain.text.ends_with('\n') {
            self.plain.text.push('\n');
        }
        self.exact = None;
    }

    /// Adds all of `other`, as blocks of their own.
    pub(super) fn append(&mut self, other: Plain) {
        self.end_line();
        let shift = self.plain.text.len();
        self.plain.text.push_str(&other.text);
        self.plain.runs.extend(other.runs.into_iter().map(|(at, place)| (at + shift, place)));
        self.end_line();
    }

    pub(super) fn finish(mut self) -> Plain {
        self.end_line();
        self.plain
    }
}
