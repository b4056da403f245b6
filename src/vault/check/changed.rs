//! A released text that reads otherwise now: old against new, and which note it probably is.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Code, Diagnostic, Fact, Place};
use crate::vault::consent::{Admitted, RecordedText, Wordings};
use crate::vault::note::{Flag, Note};
use crate::vault::read::sought;

/// From how much likeness on a line is the same line in other words.
const ALIKE: f64 = 0.5;

/// Recorded texts without a note, and the notes that probably are those texts in other words.
///
/// A line typed on the spot is called after its first words. Who mends its wording gives it another name without knowing,
/// and the released text would fall out of the report in silence.
pub(super) struct Rewordings<'a> {
    by_text: BTreeMap<&'a str, &'a Note>,
    notes: BTreeSet<usize>,
}

impl<'a> Rewordings<'a> {
    /// Pairs the texts `gone` with notes of the same session and kind that are named after their own first words.
    pub(super) fn of(admitted: &'a Admitted, gone: &[&'a RecordedText]) -> Self {
        let mut pairs = Self { by_text: BTreeMap::new(), notes: BTreeSet::new() };
        for text in gone {
            let Some((home, words)) = text.note.rsplit_once('/').filter(|(home, _)| home.contains('/')) else {
                continue;
            };
            let likeness = |(at, note): (usize, &'a Note)| {
                let (own_home, own_words) = note.id.rsplit_once('/')?;
                let eligible = own_home == home && !note.on_record && note.flag != Flag::Stays;
                let likeness = strsim::sorensen_dice(words, own_words);
                (eligible && likeness >= ALIKE && !pairs.notes.contains(&at)).then_some((likeness, at, note))
            };
            let candidates = admitted.notes.iter().enumerate().filter_map(likeness);
            let best = candidates.reduce(|best, other| if other.0 > best.0 { other } else { best });
            if let Some((_, at, note)) = best {
                pairs.notes.insert(at);
                pairs.by_text.insert(&text.note, note);
            }
        }
        pairs
    }

    /// The note that probably is this text in other words.
    pub(super) fn of_text(&self, text: &RecordedText) -> Option<&'a Note> {
        self.by_text.get(text.note.as_str()).copied()
    }

    /// Whether the note at this position probably is a recorded text.
    pub(super) fn of_note(&self, at: usize) -> Option<usize> {
        self.notes.get(&at).copied()
    }
}

/// Old against new: where the two wordings part, in the record and in the note.
pub(super) fn changed(admitted: &Admitted, note: &Note, text: &RecordedText, wordings: &Wordings<'_>) -> Diagnostic {
    let now = wordings.wording(note, text.edition);
    let (old, new) = (apart(&text.wording, &now), apart(&now, &text.wording));
    let recorded =
        old.and_then(|line| sought(&admitted.sources, &text.place, text.place.bytes.start..usize::MAX, line.trim()));
    // The first line of a wording is the kind and the title, which has a place of its own.
    let written = new.filter(|line| !now.starts_with(*line)).and_then(|line| in_note(admitted, note, line));
    let why = if note.id == text.note { "changed" } else { "reworded" };
    Diagnostic::new(Code::ReleasedTextChanged, written.unwrap_or_else(|| note.title.place.clone()))
        .also(recorded.unwrap_or_else(|| text.place.clone()))
        .fact("why", Fact::Word(why))
        .only_for(text.edition)
}

/// The first line of `one` that `other` does not have.
fn apart<'t>(one: &'t str, other: &str) -> Option<&'t str> {
    let known: BTreeSet<&str> = other.lines().collect();
    one.lines().find(|line| !line.trim().is_empty() && !known.contains(line))
}

/// Where a line of a wording stands in its note; a value stands there without its label.
fn in_note(admitted: &Admitted, note: &Note, line: &str) -> Option<Place> {
    let value = line.split_once(": ").map(|(_, value)| value);
    [Some(line), value]
        .into_iter()
        .flatten()
        .find_map(|text| sought(&admitted.sources, &note.place, note.extent.clone(), text.trim()))
}
