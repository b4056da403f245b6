//! Which notes have a text on record, and which of two with one id keeps it.

use std::collections::{BTreeMap, BTreeSet};

use super::admitted::Admitted;
use super::fingerprint::fingerprint;
use super::record::Record;
use super::wording::Wordings;
use crate::audience::Edition;
use crate::diagnostics::{Code, Diagnostic};
use crate::vault::note::admit::Marks;
use crate::vault::note::{Links, Note, Reach, comparable};

/// Marks the notes of which a text stands on record.
pub(super) fn mark_recorded(notes: &mut [Note], record: &Record) {
    let texts = record.releases.iter().flat_map(|release| &release.texts);
    let recorded: BTreeSet<&str> = texts.map(|text| text.note.as_str()).collect();
    for note in notes {
        note.on_record = recorded.contains(note.id.as_str());
    }
}

/// Makes every note stay whose id is another's as well; nobody can say which of them a link or a release means.
///
/// Only a note that stays anyway takes nothing from one that goes: then the other keeps the id, and one that reads as it
/// was released keeps it from one that does not.
pub(super) fn refuse_doubled(admitted: &mut Admitted, marks: &[Marks]) {
    let mut holders: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (position, note) in admitted.notes.iter().enumerate() {
        holders.entry(comparable(&note.id)).or_default().push(position);
    }
    holders.retain(|_, holders| holders.len() > 1);
    if holders.is_empty() {
        return;
    }
    let keepers: Vec<Option<usize>> = {
        let links = Links::of(&admitted.notes);
        let wordings = Wordings::new(admitted, &links);
        holders.values().map(|holders| keeper(holders, admitted, &wordings)).collect()
    };
    for (holders, keeper) in holders.values().zip(keepers) {
        for position in holders.iter().filter(|position| Some(**position) != keeper) {
            let other = keeper.or_else(|| holders.iter().find(|other| *other != position).copied());
            let other = other.and_then(|other| marks.get(other));
            if let (Some(here), Some(there)) = (marks.get(*position), other) {
                let problem = Diagnostic::new(Code::DoubledId, here.id_at.clone()).also(there.id_at.clone());
                admitted.problems.push(problem);
            }
            if let Some(note) = admitted.notes.get_mut(*position) {
                note.sound = false;
            }
        }
    }
}

/// Which of the holders of one id keeps it.
fn keeper(holders: &[usize], admitted: &Admitted, wordings: &Wordings<'_>) -> Option<usize> {
    let notes = || holders.iter().filter_map(|position| Some((*position, admitted.notes.get(*position)?)));
    let going: Vec<(usize, &Note)> = notes().filter(|(_, note)| note.reach() > Reach::Stays).collect();
    if let [(one, _)] = going.as_slice() {
        return Some(*one);
    }
    let as_released = |note: &Note| {
        [Edition::Directors, Edition::Public].into_iter().any(|edition| {
            let recorded = admitted.record.of(&note.id, edition).next();
            recorded.is_some_and(|(_, text)| text.fingerprint == fingerprint(&wordings.wording(note, edition)))
        })
    };
    let mut released = going.iter().filter(|(_, note)| as_released(note));
    let one = released.next().map(|(position, _)| *position);
    one.filter(|_| released.next().is_none())
}
