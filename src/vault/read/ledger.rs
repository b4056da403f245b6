//! What became of every line of a file.
//!
//! Each line is booked once. A line that nobody booked was lost without a word: it is told.

use std::ops::Range;

/// What became of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// Says what a session or its sections are: front matter, a title, a section's heading.
    Frame,
    /// A note, its text included.
    Note,
    /// Taken out: a comment, a part that stays, a blank line.
    Cut,
    /// A passage that stays with the facilitator.
    Passage,
    /// Not understood; there is a message at it.
    Told,
}

/// The lines of one file, by what became of them.
#[derive(Default)]
pub(super) struct Ledger {
    booked: Vec<(Range<usize>, Fate)>,
}

impl Ledger {
    /// Books the lines in `range`.
    pub(super) fn book(&mut self, range: Range<usize>, fate: Fate) {
        if !range.is_empty() {
            self.booked.push((range, fate));
        }
    }

    /// The stretches of `0..len` that are not booked, or booked twice.
    pub(super) fn amiss(&self, len: usize) -> Vec<Range<usize>> {
        let mut booked = self.booked.iter().map(|(range, _)| range.clone()).collect::<Vec<_>>();
        booked.sort_by_key(|range| range.start);
        let mut amiss = Vec::new();
        let mut at = 0;
        for range in booked.into_iter().chain(std::iter::once(len..len)) {
            if range.start != at {
                amiss.push(range.start.min(at)..range.start.max(at));
            }
            at = range.end.max(at);
        }
        amiss
    }

    /// What became of the line at `at`.
    #[cfg(test)]
    pub(super) fn fate(&self, at: usize) -> Option<Fate> {
        self.booked.iter().find(|(range, _)| range.contains(&at)).map(|(_, fate)| *fate)
    }
}
