//! The texts that are proposed to leave the room, each with the way back to its place.

use std::ops::Range;

use crate::audience::Edition;
use crate::diagnostics::Place;
use crate::vault::read::{Source, Word, Written, sought};

/// A text that is proposed for an edition outside the room.
pub(super) struct Passage<'a> {
    /// Whose, by position in the list of notes; none for what the engagement or a session says.
    pub(super) note: Option<usize>,
    /// For whom.
    pub(super) edition: Edition,
    /// What it is to the report.
    pub(super) kind: PassageKind,
    pub(super) text: &'a str,
    runs: Runs<'a>,
}

/// What a passage is to the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PassageKind {
    Title,
    Text,
    /// A value of a key that is printed.
    Field,
    /// The client's name.
    Client,
}

enum Runs<'a> {
    /// Stretches of the text, by where they start.
    Many(&'a [(usize, Place)]),
    /// The whole text stands here.
    One(Place),
    /// The text stands in another file, which is shown here.
    Shown(Place),
    /// The text is somewhere in these bytes of the file of this place; it is sought when there is something to say.
    Somewhere(Place, Range<usize>),
}

impl<'a> Passage<'a> {
    /// Formatted text.
    pub(super) fn written(note: usize, edition: Edition, written: &'a Written) -> Self {
        let runs = Runs::Many(&written.plain.runs);
        Self { note: Some(note), edition, kind: PassageKind::Text, text: &written.plain.text, runs }
    }

    /// A title.
    pub(super) fn title(note: usize, edition: Edition, word: &'a Word) -> Self {
        let runs = Runs::One(word.place.clone());
        Self { note: Some(note), edition, kind: PassageKind::Title, text: &word.text, runs }
    }

    /// The words of a drawing, at the place that shows it.
    pub(super) fn drawn(note: usize, edition: Edition, text: &'a str, shown: &Place) -> Self {
        Self { note: Some(note), edition, kind: PassageKind::Text, text, runs: Runs::Shown(shown.clone()) }
    }

    /// A value without a place of its own: it is sought in the bytes `within` of the file of `near`.
    pub(super) fn value(
        (note, edition, kind): (Option<usize>, Edition, PassageKind),
        text: &'a str,
        (near, within): (&Place, Range<usize>),
    ) -> Self {
        Self { note, edition, kind, text, runs: Runs::Somewhere(near.clone(), within) }
    }

    /// Where the stretch `range` of the text stands.
    pub(super) fn place(&self, sources: &[Source], range: Range<usize>) -> Option<Place> {
        let words = self.text.get(range.clone())?;
        if let Runs::Shown(shown) = &self.runs {
            return Some(shown.clone());
        }
        if let Runs::Somewhere(near, within) = &self.runs {
            let whole = sought(sources, near, within.clone(), self.text);
            let here = whole.and_then(|whole| {
                let part = whole.bytes.start + range.start..whole.bytes.start + range.end;
                sought(sources, near, part, words)
            });
            return here.or_else(|| Some(near.clone()));
        }
        let (run, offset, length) = self.run(range.start)?;
        let source = source(sources, run)?;
        let written = source.text.get(run.bytes.clone())?;
        let within = |start: usize, end: usize| {
            let bytes = run.bytes.start + start..run.bytes.start + end;
            Some(Place::within(source.file.clone(), &source.text, bytes))
        };
        if written.len() == length && written.get(offset..offset + words.len()) == Some(words) {
            return within(offset, offset + words.len());
        }
        if let Some(start) = written.find(words) {
            return within(start, start + words.len());
        }
        // It begins in this run and ends in another, as in `Sas*kia*`.
        if written.len() == length && offset < length {
            let end = self.run(range.end.saturating_sub(1)).map_or(run.bytes.end, |(last, ..)| last.bytes.end);
            let end = if end > run.bytes.start + offset { end - run.bytes.start } else { length };
            return within(offset, end);
        }
        Some(run.clone())
    }

    /// The run in which `at` stands, how far into it, and how long it is.
    fn run(&self, at: usize) -> Option<(&Place, usize, usize)> {
        match &self.runs {
            Runs::One(place) | Runs::Shown(place) | Runs::Somewhere(place, _) => Some((place, at, self.text.len())),
            Runs::Many(runs) => {
                let position = runs.partition_point(|(start, _)| *start <= at).checked_sub(1)?;
                let (start, place) = runs.get(position)?;
                let end = runs.get(position + 1).map_or(self.text.len(), |(next, _)| *next);
                let words = self.text.get(*start..end)?.trim_end_matches('\n');
                Some((place, at - start, words.len()))
            }
        }
    }
}

fn source<'s>(sources: &'s [Source], place: &Place) -> Option<&'s Source> {
    sources.iter().find(|source| source.file == place.file)
}
