//! Which note a reference means.
//!
//! A reference is a relation's key or a wiki link. It may be a note's whole id, the end of it behind a `/`, or the name of
//! the note's file with or without its folder and ending. What more than one note answers to means none of them; but what
//! stays does not count where something goes, for it must not change what a released text says.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization as _;

use super::{Note, Reach};

/// The names of all notes.
pub(in crate::vault) struct Links {
    whole: BTreeMap<String, Vec<usize>>,
    ends: BTreeMap<String, Vec<usize>>,
    reach: Vec<Reach>,
}

/// What a reference points at: positions in the list of notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::vault) enum Found {
    /// One note.
    One(usize),
    /// No note.
    Nothing,
    /// More than one: it is for the writer to say which.
    Several(Vec<usize>),
}

impl Links {
    /// The names of `notes`.
    pub(in crate::vault) fn of(notes: &[Note]) -> Self {
        let reach = notes.iter().map(Note::reach).collect();
        let mut links = Self { whole: BTreeMap::new(), ends: BTreeMap::new(), reach };
        for (position, note) in notes.iter().enumerate() {
            let id = comparable(&note.id);
            for end in ends(&id) {
                enter(&mut links.ends, end, position);
            }
            if note.file_stem.is_some() {
                let path = comparable(without_ending(&note.place.file));
                for end in ends(&path) {
                    enter(&mut links.ends, end, position);
                }
                enter(&mut links.ends, &path, position);
            }
            enter(&mut links.whole, &id, position);
        }
        links
    }

    /// The note that `target` means: of all that answer to it, the one that reaches furthest.
    pub(in crate::vault) fn find(&self, target: &str) -> Found {
        let answering = self.answering(target);
        let reach = |note: &usize| self.reach.get(*note).copied();
        let furthest = answering.iter().map(reach).max().flatten();
        let mut found = answering;
        found.retain(|note| reach(note) == furthest);
        match found.as_slice() {
            [] => Found::Nothing,
            [one] => Found::One(*one),
            _ => Found::Several(found),
        }
    }

    /// Every note that answers to `target`.
    pub(in crate::vault) fn answering(&self, target: &str) -> Vec<usize> {
        let target = comparable(without_ending(bare(target)));
        // A whole id does not go before the end of another: a new note that stays would take over the links of one that goes.
        let mut found: Vec<usize> =
            [&self.whole, &self.ends].into_iter().filter_map(|names| names.get(&target)).flatten().copied().collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// How names are compared: two spellings that look the same are the same.
pub(in crate::vault) fn comparable(name: &str) -> String {
    name.trim().nfc().collect::<String>().to_lowercase().nfc().collect()
}

/// Every part of `name` that begins behind a `/`.
fn ends(name: &str) -> impl Iterator<Item = &str> {
    name.match_indices('/').filter_map(|(slash, _)| name.get(slash + 1..)).filter(|end| !end.is_empty())
}

fn enter(names: &mut BTreeMap<String, Vec<usize>>, name: &str, position: usize) {
    let positions = names.entry(name.to_owned()).or_default();
    if positions.last() != Some(&position) {
        positions.push(position);
    }
}

/// A target without what points inside the note (`#heading`, `^block`) and without what leads to its folder (`./`).
fn bare(target: &str) -> &str {
    let target = target.split(['#', '^']).next().unwrap_or("").trim();
    target.trim_start_matches("./").trim_start_matches("../").trim_start_matches('/')
}

fn without_ending(path: &str) -> &str {
    match path.rsplit_once('.') {
        Some((stem, ending)) if ending.eq_ignore_ascii_case("md") || ending.eq_ignore_ascii_case("markdown") => stem,
        Some(_) | None => path,
    }
}
