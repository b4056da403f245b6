//! Which exports there are, and what they are called.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{csv, ics, json, list, xlsx};
use crate::render::content::Content;
use crate::render::names::Names;
use crate::render::template::BadTemplate;
use crate::report::Face;
use crate::wording::Wording;

/// The words that the formats themselves are written in.
pub(in crate::render) const VOCABULARY: [&str; 2] = [json::SCHEMA, ics::VOCABULARY];

/// A file beside the pages that a reader can take along.
#[derive(Clone, Debug, Serialize)]
pub(in crate::render) struct Download {
    /// Its name.
    file: String,
    /// What it is for, in words.
    label: String,
}

/// What can be taken along.
#[derive(Clone, Debug, Default)]
pub(in crate::render) struct Downloads {
    /// The action list.
    pub actions: Vec<Download>,
    /// The report as a whole.
    pub report: Vec<Download>,
}

/// Whether the actions leave the report as lists. An anonymous case is told; who does what by when is not in it.
fn has_lists(content: Content<'_>) -> bool {
    content.face.edition != "public" && list::actions(content.sections).next().is_some()
}

/// A draft says so in the name of every file that may go round by itself.
fn name(face: &Face, words: &Wording, stem: &str, ending: &str) -> String {
    let draft = if face.draft { Names::of(words.language()).draft } else { "" };
    format!("{draft}{stem}.{ending}")
}

/// The exports of a report, as pages link to them.
pub(in crate::render) fn downloads(content: Content<'_>, words: &Wording) -> Downloads {
    let names = Names::of(words.language());
    let download = |stem, ending, key: &str| Download {
        file: name(content.face, words, stem, ending),
        label: words.say(&format!("download-{key}")),
    };
    let lists = [("xlsx", "spreadsheet"), ("csv", "table"), ("ics", "calendar")];
    let lists = lists.iter().filter(|_| has_lists(content));
    Downloads {
        actions: lists.map(|(ending, key)| download(names.actions, ending, key)).collect(),
        report: vec![download(names.report, "json", "data")],
    }
}

/// The exports of a report, by path.
pub(in crate::render) fn files(
    content: Content<'_>,
    words: &Wording,
    names: Names,
) -> Result<BTreeMap<String, Vec<u8>>, BadTemplate> {
    let mut files = BTreeMap::new();
    let called = |stem, ending| name(content.face, words, stem, ending);
    let report = called(names.report, "json");
    let bytes = json::file(content, names).map_err(|error| ours(&report, &error.to_string()))?;
    files.insert(report, bytes);
    if has_lists(content) {
        let rows = list::rows(content);
        let book = called(names.actions, "xlsx");
        let bytes = xlsx::file(content.face, words, &rows).map_err(|error| ours(&book, &error.to_string()))?;
        files.insert(book, bytes);
        files.insert(called(names.actions, "csv"), csv::file(content.face, words, &rows));
        files.insert(called(names.actions, "ics"), ics::file(content, words));
    }
    Ok(files)
}

/// Something in a format's own rules that a report cannot bring about; it is told as a file that cannot be made.
fn ours(file: &str, message: &str) -> BadTemplate {
    BadTemplate { file: file.to_owned(), line: 0, column: 0, message: message.to_owned() }
}
