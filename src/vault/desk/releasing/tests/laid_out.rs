//! An engagement in a folder of its own.

use std::path::Path;

use jiff::civil::date;
use tempfile::TempDir;

use crate::audience::Edition;
use crate::vault::consent::How;
use crate::vault::desk::edit::{on_disk, replace};
use crate::vault::desk::{Named, ReleaseRequest, Vault};

const ENGAGEMENT: &str = "titel: Samen verder\npeildatum: 2025-09-22\nmensen:\n  - id: saskia\n    naam: Saskia Wierdsma\n  \
    - id: wil\n    naam: Wil de Kruijf\n";
pub(super) const FRONT: &str =
    "---\ndatum: 2025-03-13\ntype: werksessie\naanwezig: [saskia, wil]\n---\n# Werksessie\n\n";
pub(super) const SESSION: &str = "sessies/s1/sessie.md";

/// A session of which these are the notes.
pub(super) fn engagement(notes: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "traject.yaml", ENGAGEMENT);
    write(folder.path(), SESSION, &format!("{FRONT}{notes}"));
    folder
}

pub(super) fn write(root: &Path, file: &str, text: &str) {
    let path = root.join(file);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let before = on_disk(&path).unwrap();
    replace(path.parent().unwrap(), path.file_name().unwrap().to_str().unwrap(), before.as_deref(), text).unwrap();
}

pub(super) fn text(root: &Path, file: &str) -> String {
    on_disk(&root.join(file)).unwrap().unwrap()
}

pub(super) fn open(root: &Path) -> Vault {
    Vault::open(root, None)
}

pub(super) fn request(edition: Edition) -> ReleaseRequest {
    ReleaseRequest {
        sessions: Vec::new(),
        edition,
        date: date(2025, 4, 3),
        how: How::Unanimous,
        asked: None,
        named: Named::All,
        client_agreed: Some(date(2025, 4, 4)),
        anew: Vec::new(),
    }
}
