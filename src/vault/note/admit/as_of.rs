//! The engagement as it was on a day: what came later counts as absent, errors and all.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use super::session::Understood;
use crate::diagnostics::{Diagnostic, Place};
use crate::vault::note::fields::{NoteKey, find_key};
use crate::vault::note::{Moment, comparable};
use crate::vault::read::{Form, RawNote, RawValue, Reading};

/// The day of a moment; nothing when no session of that name has one.
pub(in crate::vault) fn day(moment: &Moment, sessions: &[Understood]) -> Option<Date> {
    match moment {
        Moment::Day(day) => Some(*day),
        Moment::Session(id) => {
            let wanted = comparable(id);
            sessions.iter().find(|one| comparable(&one.session.id) == wanted)?.session.date
        }
    }
}

/// Takes the sessions after `day` away, with their notes, their files and all that was wrong with them.
pub(in crate::vault) fn forget_later(reading: &mut Reading, sessions: &mut Vec<Understood>, day: Date) {
    let later: Vec<bool> = sessions.iter().map(|one| one.session.date.is_some_and(|date| date > day)).collect();
    let is_later = |session: usize| later.get(session).copied().unwrap_or(false);
    let mut gone = Gone::default();
    let ids = |wanted: bool| -> BTreeSet<String> {
        let those = sessions.iter().enumerate().filter(|(at, _)| is_later(*at) == wanted);
        those.map(|(_, one)| comparable(&one.session.id)).collect()
    };
    let (ids_gone, ids_left) = (ids(true), ids(false));
    let goes = |note: &RawNote| match named_session(note) {
        Some(id) if ids_left.contains(&id) => false,
        Some(id) if ids_gone.contains(&id) => true,
        Some(_) | None => note.session.is_some_and(is_later),
    };
    let (forgotten, mut left): (Vec<RawNote>, Vec<RawNote>) =
        std::mem::take(&mut reading.notes).into_iter().partition(goes);
    let kept: BTreeSet<Arc<str>> = left.iter().map(|note| note.place.file.clone()).collect();
    for note in forgotten {
        if !kept.contains(&note.place.file) {
            gone.files.insert(note.place.file.clone());
        }
        gone.places.push((note.place.file, note.extent));
    }
    for (_, one) in sessions.iter().enumerate().filter(|(at, _)| is_later(*at)) {
        gone.session(&one.session.place.file, &kept);
    }
    gone.found_in_folders(reading, &kept);

    // What is left is counted anew.
    let mut position = 0;
    let places: Vec<Option<usize>> = later
        .iter()
        .map(|later| {
            let here = (!later).then_some(position);
            position += usize::from(!later);
            here
        })
        .collect();
    for note in &mut left {
        note.session = note.session.and_then(|session| places.get(session).copied().flatten());
    }
    reading.notes = left;
    let mut at = later.iter();
    sessions.retain(|_| !at.next().copied().unwrap_or(false));
    gone.clear_out(reading);
}

/// The session that a note names itself.
fn named_session(note: &RawNote) -> Option<String> {
    let entries = match note.form {
        Form::Passage => return None,
        Form::FlipOver(_) | Form::Heading | Form::File(_) => &note.fields.entries,
    };
    let entry = entries.iter().find(|entry| find_key(&entry.key.text) == Some(NoteKey::Session))?;
    match &entry.value {
        RawValue::Text(word) => Some(comparable(&word.text)),
        RawValue::Empty(_) | RawValue::List(..) | RawValue::Map(..) => None,
    }
}

/// What is not there yet.
#[derive(Default)]
struct Gone {
    files: BTreeSet<Arc<str>>,
    folders: Vec<String>,
    places: Vec<(Arc<str>, std::ops::Range<usize>)>,
}

impl Gone {
    fn session(&mut self, file: &Arc<str>, kept: &BTreeSet<Arc<str>>) {
        if !kept.contains(file) {
            self.files.insert(file.clone());
        }
        let (folder, name) = file.rsplit_once('/').unwrap_or(("", file));
        if name.starts_with("sessi") && !folder.is_empty() {
            self.folders.push(format!("{folder}/"));
        }
    }

    /// Files of a later session's folder in which no note was found, a file that could not be read among them.
    fn found_in_folders(&mut self, reading: &Reading, kept: &BTreeSet<Arc<str>>) {
        let named = reading.sources.iter().map(|source| &source.file);
        let blamed = reading.problems.iter().map(|problem| &problem.place.file);
        let inside = |file: &&Arc<str>| self.folders.iter().any(|folder| file.starts_with(folder.as_str()));
        let files: Vec<Arc<str>> =
            named.chain(blamed).filter(inside).filter(|file| !kept.contains(*file)).cloned().collect();
        self.files.extend(files);
    }

    fn holds(&self, place: &Place) -> bool {
        let within = |(file, extent): &(Arc<str>, std::ops::Range<usize>)| {
            *file == place.file && place.line > 0 && extent.contains(&place.bytes.start)
        };
        self.files.contains(&place.file) || self.places.iter().any(within)
    }

    fn clear_out(&self, reading: &mut Reading) {
        reading.problems.retain(|problem: &Diagnostic| !self.holds(&problem.place));
        reading.sources.retain(|source| !self.files.contains(&source.file));
        let name = |file: &str| file.rsplit('/').next().unwrap_or(file).to_owned();
        let left: BTreeSet<String> = reading.sources.iter().map(|source| name(&source.file)).collect();
        let gone: BTreeSet<String> = self.files.iter().map(|file| name(file)).collect();
        reading.file_names.retain(|file| left.contains(file) || !gone.contains(file));
    }
}
