//! Reading, proved.

mod anything;
mod drawings;
mod front_matter;
mod markdown;
mod notes;
mod outside_in;
mod parts;
mod pictures;
mod sessions;
mod structure;

use std::path::Path;

use super::{RawNote, RawValue, Reading};
use crate::diagnostics::Code;

/// An engagement folder with these files, read.
pub(super) fn engagement(files: &[(&str, &str)]) -> Reading {
    bytes(&files.iter().map(|(name, text)| (*name, text.as_bytes())).collect::<Vec<_>>())
}

/// The same, of any bytes.
pub(super) fn bytes(files: &[(&str, &[u8])]) -> Reading {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "traject.yaml", b"titel: Proef\n");
    for (name, text) in files {
        put(folder.path(), name, text);
    }
    super::read(folder.path())
}

/// Writes a file of a test.
#[expect(clippy::disallowed_methods, reason = "a test lays down its own files")]
pub(super) fn put(folder: &Path, name: &str, text: &[u8]) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// One note file with these lines.
pub(super) fn note(text: &str) -> Reading {
    engagement(&[("notitie.md", text)])
}

/// One session file with this body.
pub(super) fn session(body: &str) -> Reading {
    engagement(&[("sessies/een/sessie.md", &format!("---\ndatum: 2025-03-13\n---\n{body}"))])
}

/// The codes of all problems.
pub(super) fn codes(reading: &Reading) -> Vec<&'static str> {
    reading.problems.iter().map(|problem| problem.code).filter(|code| *code != Code::NoNote).map(Code::as_str).collect()
}

/// The plain words of a note's body.
pub(super) fn plain(note: &RawNote) -> &str {
    note.body.plain.text.trim()
}

/// The titles of all notes.
pub(super) fn titles(reading: &Reading) -> Vec<&str> {
    reading.notes.iter().map(|note| note.title.as_ref().map_or("", |title| &title.text)).collect()
}

/// A note's keys and values, as `key=value`.
pub(super) fn fields(note: &RawNote) -> Vec<String> {
    note.fields.entries.iter().map(|entry| format!("{}={}", entry.key.text, show(&entry.value))).collect()
}

fn show(value: &RawValue) -> String {
    match value {
        RawValue::Empty(_) => "(empty)".to_owned(),
        RawValue::Text(word) => word.text.clone(),
        RawValue::List(items, _) => format!("[{}]", items.iter().map(show).collect::<Vec<_>>().join(";")),
        RawValue::Map(entries, _) => {
            let shown = entries.iter().map(|entry| format!("{}={}", entry.key.text, show(&entry.value)));
            format!("{{{}}}", shown.collect::<Vec<_>>().join(";"))
        }
    }
}

/// What stands at a place of a file.
pub(super) fn at<'r>(reading: &'r Reading, place: &crate::diagnostics::Place) -> &'r str {
    let source = reading.sources.iter().find(|source| source.file == place.file).unwrap();
    source.text.get(place.bytes.clone()).unwrap()
}
