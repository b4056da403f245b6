//! What is otherwise now than in what was last handed out.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::status::{NoteRef, reference};
use super::{HandedItem, Vault};
use crate::audience::{Directors, Edition, Public};
use crate::diagnostics::Place;

/// What an edition would hold now, against what its readers have in hand.
#[derive(Clone, Debug)]
pub struct SinceHandOver {
    /// When it was handed out.
    pub date: Date,
    /// What they do not have yet.
    pub new: Vec<NoteRef>,
    /// What they have in other words.
    pub changed: Vec<NoteRef>,
    /// What they have and would not get now.
    pub gone: Vec<NoteRef>,
}

impl Vault {
    /// What changed for the readers of `edition` since something final was handed to them.
    pub(super) fn since_hand_over(&self, edition: Edition) -> Option<SinceHandOver> {
        let last = self.handed_out().last(edition)?;
        let now = match edition {
            Edition::Facilitator | Edition::Group => return None,
            Edition::Directors => self.package::<Directors>(last.date, String::new()),
            Edition::Public => self.package::<Public>(last.date, String::new()),
        };
        let by_note = |items: &[HandedItem]| -> BTreeMap<String, String> {
            items.iter().map(|item| (item.note.clone(), item.fingerprint.clone())).collect()
        };
        let (then, now) = (by_note(&last.items), by_note(&now.items));
        let told = |ids: Vec<&String>| ids.into_iter().map(|id| self.referred(id)).collect::<Vec<_>>();
        Some(SinceHandOver {
            date: last.date,
            new: told(now.keys().filter(|id| !then.contains_key(*id)).collect()),
            changed: told(
                now.iter()
                    .filter(|(id, mark)| then.get(*id).is_some_and(|was| was != *mark))
                    .map(|(id, _)| id)
                    .collect(),
            ),
            gone: told(then.keys().filter(|id| !now.contains_key(*id)).collect()),
        })
    }

    /// The note of that id; or, when it is gone, the memory that holds the id.
    fn referred(&self, id: &str) -> NoteRef {
        let gone = || {
            let file = match self.language() {
                crate::wording::Language::Dutch => "uitgereikt.yaml",
                crate::wording::Language::English => "handed-out.yaml",
            };
            NoteRef { place: Place::whole(Arc::from(file)), kind: None, title: id.to_owned() }
        };
        self.admitted.notes.iter().find(|note| note.id == id).map_or_else(gone, reference)
    }
}
