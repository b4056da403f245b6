//! The whole engagement, read.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use super::mapped::Mapped;
use super::pictures::{self, Shown};
use super::raw::{Fields, PictureFile, Reading};
use super::text::{Source, Text};
use super::unread::{Unread, first_name, much_the_same};
use super::walk::{Copied, Found, told, walk};
use super::{file, front_matter, note_file, shown_pictures};
use crate::diagnostics::{Code, Diagnostic, Fact, Place};

/// Reads the engagement in the folder `root`.
pub(in crate::vault) fn read(root: &Path) -> Reading {
    let mut found = walk(root);
    let mut reading = Reading {
        sources: Vec::new(),
        engagement: Fields { place: Place::whole(Arc::from("traject.yaml")), entries: Vec::new() },
        sessions: Vec::new(),
        notes: Vec::new(),
        record: None,
        handed_out: None,
        pictures: Vec::new(),
        overrides: Vec::new(),
        file_names: std::mem::take(&mut found.file_names),
        problems: std::mem::take(&mut found.problems),
    };
    numbered_copies(&mut found.notes, &mut reading.problems);
    if let Some(found) = one_of(&found.engagement, Code::TwoEngagementFiles, &mut reading.problems) {
        reading.engagement = yaml_file(found, &mut reading);
    } else {
        let place = reading.engagement.place.clone();
        reading.problems.push(Diagnostic::new(Code::NoEngagementFile, place));
    }
    if let Some(found) = one_of(&found.record, Code::BadRecord, &mut reading.problems) {
        reading.record = Some(yaml_file(found, &mut reading));
    }
    if let Some(found) = one_of(&found.handed_out, Code::BadHandedOut, &mut reading.problems) {
        reading.handed_out = Some(yaml_file(found, &mut reading));
    }
    for (copy, of) in &found.copies {
        let (code, own) = match of {
            Copied::Engagement => (Code::TwoEngagementFiles, found.engagement.first()),
            Copied::Record => (Code::BadRecord, found.record.first()),
            Copied::HandedOut => (Code::BadHandedOut, found.handed_out.first()),
        };
        // Which of them is true, nobody here can say: what is on record counts as unread until one is left.
        match of {
            Copied::Record => reading.record = None,
            Copied::HandedOut => reading.handed_out = None,
            Copied::Engagement => {}
        }
        let place = |found: &Found| Place::whole(Arc::from(found.name.as_str()));
        let problem = Diagnostic::new(code, place(copy)).fact("why", Fact::Word("copy"));
        reading.problems.push(own.map(place).into_iter().fold(problem, Diagnostic::also));
    }
    let pictures = found.pictures.iter().map(|picture| picture.name.clone()).collect::<Vec<_>>();
    note_file::read_all(&found.notes, &pictures, &mut reading);
    let wanted = shown_pictures::of(&reading, &pictures);
    reading.pictures = found.pictures.iter().filter_map(|picture| picture_file(picture, &wanted)).collect();
    overrides(&found.overrides, &mut reading);
    reading.problems.sort();
    reading.problems.dedup();
    reading
}

/// Takes out the notes that a synchroniser or a file manager put beside another one with a number or its own name behind
/// it: `gesprek (1).md`. Whether it is a version of the other or a note of its own, what stands in them tells.
fn numbered_copies(notes: &mut Vec<Found>, problems: &mut Vec<Diagnostic>) {
    let by_name: BTreeMap<&str, &Path> = notes.iter().map(|note| (note.name.as_str(), note.path.as_path())).collect();
    let original = |note: &Found| {
        let (stem, ending) = note.name.rsplit_once('.')?;
        let (folder, stem) = stem.rsplit_once('/').map_or(("", stem), |(folder, stem)| (folder, stem));
        let slash = if folder.is_empty() { "" } else { "/" };
        let name = format!("{folder}{slash}{}.{ending}", first_name(stem)?);
        let path = by_name.get(name.as_str())?;
        let (one, other) = (file::read(&note.path, &note.name), file::read(path, &name));
        much_the_same(&one.source.text, &other.source.text).then_some(name)
    };
    let copies: BTreeMap<String, String> =
        notes.iter().filter_map(|note| Some((note.name.clone(), original(note)?))).collect();
    notes.retain(|note| !copies.contains_key(&note.name));
    for (copy, own) in copies {
        problems.push(told(copy, Unread::Copy).also(Place::whole(Arc::from(own))));
    }
}

/// The first of them; a second one is a problem at its own place.
fn one_of<'f>(found: &'f [Found], code: Code, problems: &mut Vec<Diagnostic>) -> Option<&'f Found> {
    let (first, others) = found.split_first()?;
    let place = |found: &Found| Place::whole(Arc::from(found.name.as_str()));
    problems.extend(others.iter().map(|other| Diagnostic::new(code, place(other)).also(place(first))));
    Some(first)
}

/// A file that is YAML from its first line to its last.
fn yaml_file(found: &Found, reading: &mut Reading) -> Fields {
    let file = file::read(&found.path, &found.name);
    reading.problems.extend(file.problems);
    let (fields, problems) = yaml(&file.source);
    reading.problems.extend(problems);
    reading.sources.push(file.source);
    fields
}

/// The keys of a file that is YAML throughout, and what is wrong with them.
pub(in crate::vault) fn yaml(source: &Source) -> (Fields, Vec<Diagnostic>) {
    let text = Text::new(Arc::clone(&source.file), &source.text);
    let first = if text.whole.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let (entries, problems) = front_matter::entries(&text, &Mapped::of_file(text.whole, first..text.whole.len()));
    (Fields { place: Place::whole(Arc::clone(&text.file)), entries }, problems)
}

fn picture_file(found: &Found, wanted: &BTreeSet<String>) -> Option<PictureFile> {
    wanted.contains(&found.name).then(|| {
        let path = found.name.clone();
        match pictures::read(&found.path) {
            Ok(Shown { bytes, ending, mark, words }) => PictureFile { path, content: Ok((bytes, ending)), mark, words },
            Err(why) => {
                let place = Place::whole(Arc::from(found.name.as_str()));
                let refused = Diagnostic::new(Code::PictureRefused, place).fact("why", why);
                PictureFile { path, content: Err(refused), mark: String::new(), words: String::new() }
            }
        }
    })
}

/// A user's own templates, styles and messages.
fn overrides(found: &[Found], reading: &mut Reading) {
    for found in found {
        let file = file::read(&found.path, &found.name);
        let name = found.name.split_once('/').map_or("", |(_, below)| below);
        if file.sound {
            reading.overrides.push((name.to_owned(), file.source.text.clone()));
        }
        reading.problems.extend(file.problems);
        reading.sources.push(file.source);
    }
}
