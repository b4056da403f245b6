//! From the file as it was read to what it says. Nothing is guessed: one thing that does not fit refuses it whole.

use super::file::handed_out_file;
use super::memory::{HandedItem, HandedOut, Package};
use crate::audience::{Basis, Edition};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::vault::consent::{Keys, conflict, date, map};
use crate::vault::read::{Fields, Source, Word};

impl HandedOut {
    /// What was handed out, or nothing and what was wrong with the file.
    pub(in crate::vault) fn understand(fields: Option<Fields>, sources: &[Source]) -> (Self, Vec<Diagnostic>) {
        let files: Vec<&Source> = sources.iter().filter(|source| handed_out_file(&source.file)).collect();
        let marks: Vec<Diagnostic> = files.iter().filter_map(|source| conflict(source)).map(bad).collect();
        if !marks.is_empty() {
            return (Self::default(), marks);
        }
        match fields.map_or_else(|| Ok(Self::default()), packages) {
            Ok(handed_out) => (handed_out, marks),
            Err(place) => (Self::default(), vec![bad(place)]),
        }
    }
}

fn bad(place: Place) -> Diagnostic {
    Diagnostic::new(Code::BadHandedOut, place)
}

fn packages(fields: Fields) -> Result<HandedOut, Place> {
    let mut keys = Keys::new(fields.entries, fields.place);
    let packages = keys.list(&["uitgereikt", "handed-out"])?.unwrap_or_default();
    keys.end()?;
    let packages = packages.into_iter().map(|value| map(value).and_then(package)).collect::<Result<_, _>>()?;
    Ok(HandedOut { packages })
}

fn package(mut keys: Keys) -> Result<Package, Place> {
    let edition = edition(&keys.word(&["versie", "edition"])?)?;
    let package = Package {
        edition,
        basis: basis(&keys.word(&["stand", "state"])?, edition)?,
        date: date(&keys.word(&["datum", "date"])?)?,
        hash: hash(keys.word(&["sha256"])?)?,
        items: keys
            .list(&["teksten", "texts"])?
            .unwrap_or_default()
            .into_iter()
            .map(|value| map(value).and_then(item))
            .collect::<Result<_, _>>()?,
    };
    keys.end()?;
    Ok(package)
}

fn item(mut keys: Keys) -> Result<HandedItem, Place> {
    let note = keys.word(&["notitie", "note"])?.text;
    let fingerprint = hash(keys.word(&["kenmerk", "fingerprint"])?)?;
    keys.end()?;
    Ok(HandedItem { note, fingerprint })
}

fn edition(word: &Word) -> Result<Edition, Place> {
    match word.text.as_str() {
        "begeleider" | "facilitator" => Ok(Edition::Facilitator),
        "groep" | "group" => Ok(Edition::Group),
        "directie" | "directors" => Ok(Edition::Directors),
        "openbaar" | "public" => Ok(Edition::Public),
        _ => Err(word.place.clone()),
    }
}

/// The group sees drafts of what goes outside; what stays in the room has none.
fn basis(word: &Word, edition: Edition) -> Result<Basis, Place> {
    match (word.text.as_str(), edition) {
        ("concept" | "draft", Edition::Directors | Edition::Public) => Ok(Basis::Proposed),
        ("definitief" | "final", Edition::Directors | Edition::Public) => Ok(Basis::Record),
        ("definitief" | "final", Edition::Facilitator | Edition::Group) => Ok(Basis::Room),
        _ => Err(word.place.clone()),
    }
}

fn hash(word: Word) -> Result<String, Place> {
    let whole = word.text.len() == 64 && word.text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if whole { Ok(word.text) } else { Err(word.place) }
}
