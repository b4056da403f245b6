//! Where things stand: places for messages, and the lines around them for the terminal alone.

use std::path::PathBuf;

use super::opened::Vault;
use crate::audience::Audience;
use crate::diagnostics::Place;
use crate::vault::check::{in_engagement, in_note};
use crate::vault::gate::Origin;
use crate::vault::kind::Kind;
use crate::vault::note::Note;

/// The source around a place, for the terminal alone.
#[derive(Clone, Copy, Debug)]
pub struct SourceLine<'a> {
    /// The line or lines the place stands on, whole.
    pub text: &'a str,
    /// Where `text` starts in the file, in bytes.
    pub start: usize,
}

/// A note, by where it stands and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteRef {
    /// Where.
    pub place: Place,
    /// What it is.
    pub kind: Option<Kind>,
    /// Its title, or the id it had when it is gone.
    pub title: String,
}

impl Vault {
    /// The source line or lines of a place, for the terminal alone.
    pub fn line(&self, place: &Place) -> Option<SourceLine<'_>> {
        let text = &self.admitted.sources.iter().find(|source| source.file == place.file)?.text;
        let before = text.get(..place.bytes.start)?;
        let start = before.rfind(['\n', '\r']).map_or(0, |end| end + 1);
        let last = place.bytes.end.max(place.bytes.start);
        let end = text.get(last..)?.find(['\n', '\r']).map_or(text.len(), |end| last + end);
        (place.line > 0).then_some(SourceLine { text: text.get(start..end)?, start })
    }

    /// Where the note of a released item stands.
    pub fn place(&self, origin: Origin) -> Place {
        let engagement = &self.admitted.engagement.place;
        self.admitted.notes.get(origin.0).map_or_else(|| engagement.clone(), |note| note.place.clone())
    }

    /// Where a character that `A` gets was written: in the note of a released item, or in what belongs to none.
    pub fn sign<A: Audience>(&self, origin: Option<Origin>, sign: &str) -> Option<Place> {
        let note = origin.and_then(|Origin(note)| in_note(&self.admitted, note, A::EDITION, sign));
        note.or_else(|| in_engagement(&self.admitted, sign))
    }

    /// The engagement as a whole, for what belongs to no note.
    pub fn home(&self) -> Place {
        self.admitted.engagement.place.clone()
    }

    /// The folder for a new note of a session, or of the latest one, and the session's id where the folder does not tell
    /// it, for the session is a file that has none of its own; `None` when there is no such session.
    pub fn session_home(&self, id: Option<&str>) -> Option<(PathBuf, Option<&str>)> {
        let sessions = &self.admitted.sessions;
        let session = match id {
            Some(id) => sessions.iter().find(|session| session.id == id)?,
            None => sessions.iter().max_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)))?,
        };
        let file = self.root.join(&*session.place.file);
        let stem = file.file_stem()?;
        let has_folder = ["sessie", "session"].iter().any(|known| stem.eq_ignore_ascii_case(known));
        Some((file.parent()?.to_owned(), (!has_folder).then_some(session.id.as_str())))
    }
}

/// A note as it is told of.
pub(super) fn reference(note: &Note) -> NoteRef {
    NoteRef { place: note.title.place.clone(), kind: Some(note.kind), title: note.title.text.clone() }
}
