//! The whole engagement, read.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use super::raw::{Fields, PictureFile, Reading};
use super::text::{Source, Text};
use super::walk::{Found, walk};
use super::{file, front_matter, note_file, pictures, shown_pictures};
use crate::diagnostics::{Code, Diagnostic, Place};

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
    let pictures = found.pictures.iter().map(|picture| picture.name.clone()).collect::<Vec<_>>();
    note_file::read_all(&found.notes, &pictures, &mut reading);
    let wanted = shown_pictures::of(&reading, &pictures);
    reading.pictures = found.pictures.iter().filter_map(|picture| picture_file(picture, &wanted)).collect();
    overrides(&found.overrides, &mut reading);
    reading.problems.sort();
    reading.problems.dedup();
    reading
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
    let (entries, problems) = front_matter::entries(&text, first..text.whole.len());
    (Fields { place: Place::whole(Arc::clone(&text.file)), entries }, problems)
}

fn picture_file(found: &Found, wanted: &BTreeSet<String>) -> Option<PictureFile> {
    wanted.contains(&found.name).then(|| {
        let place = Place::whole(Arc::from(found.name.as_str()));
        let mut words = String::new();
        let content = pictures::read(&found.path)
            .map(|(bytes, ending, said)| {
                words = said;
                (bytes, ending)
            })
            .map_err(|why| Diagnostic::new(Code::PictureRefused, place).fact("why", why));
        PictureFile { path: found.name.clone(), content, words }
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
