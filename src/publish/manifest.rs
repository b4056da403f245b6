//! The list of what we wrote, in the form that `sha256sum -c` reads: so that a folder can be known as ours, and a file
//! that somebody else put there or changed is seen before anything is replaced.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::refused::Refused;
use crate::audience::{FOLDERS, Folder};

/// Its file name; no page has it.
pub(super) const NAME: &str = ".stap-report.sha256";

/// Begins the line that names the edition; `sha256sum -c` takes it for a remark.
const EDITION: &str = "# edition: ";

/// The manifest of `files`, which are the edition that goes to `edition`.
pub(super) fn of(files: &BTreeMap<String, Vec<u8>>, edition: Folder) -> String {
    let lines = files.iter().map(|(path, bytes)| format!("{}  {path}", hash(bytes)));
    lines.fold(format!("{EDITION}{}\n", edition.english), |list, line| list + &line + "\n")
}

/// The edition that a manifest names; nothing when it names none that we know.
pub(super) fn edition(manifest: &str) -> Option<Folder> {
    let name = manifest.lines().next()?.strip_prefix(EDITION)?;
    FOLDERS.into_iter().find(|folder| folder.english == name)
}

/// What stands in a folder that we may write.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Nothing is there.
    Nothing,
    /// An empty folder.
    Empty,
    /// A report of ours, whole and unchanged; its manifest.
    Ours(String),
}

/// Looks through `folder` and refuses it unless it is free, empty, or wholly ours.
pub(super) fn look(folder: &Path) -> Result<Found, Refused> {
    match fs::symlink_metadata(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(error) => return Err(Refused::Disk(folder.to_owned(), error)),
        Ok(metadata) if !metadata.is_dir() => return Err(Refused::NotAFolder),
        Ok(_) => {}
    }
    let mut there = Vec::new();
    list(folder, folder, &mut there)?;
    if there.is_empty() {
        return Ok(Found::Empty);
    }
    let bytes = match fs::read(folder.join(NAME)) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(Refused::NotOurs),
        Err(error) => return Err(Refused::Disk(folder.join(NAME), error)),
    };
    let manifest = String::from_utf8(bytes).map_err(|_| Refused::NotOurs)?;
    let ours: BTreeMap<&str, &str> =
        manifest.lines().filter_map(|line| line.split_once("  ")).map(|(hash, path)| (path, hash)).collect();
    for path in there {
        let name = path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        if name == NAME {
            continue;
        }
        let expected = ours.get(name.as_str()).ok_or_else(|| Refused::ForeignFile(path.clone()))?;
        let bytes = fs::read(folder.join(&path)).map_err(Refused::disk(folder.join(&path)))?;
        if hash(&bytes) != *expected {
            return Err(Refused::ForeignFile(path));
        }
    }
    Ok(Found::Ours(manifest))
}

/// What file managers and office programs leave in any folder that is looked at; nobody misses it.
fn left_by_the_system(name: &std::ffi::OsStr) -> bool {
    let name = name.to_string_lossy();
    matches!(name.as_ref(), ".DS_Store" | "Thumbs.db" | "desktop.ini")
        || name.starts_with("._")
        || name.starts_with("~$")
}

/// Every file below `folder`, seen from `top`; a link counts as a file, so that it is found foreign.
fn list(top: &Path, folder: &Path, there: &mut Vec<PathBuf>) -> Result<(), Refused> {
    for entry in fs::read_dir(folder).map_err(Refused::disk(folder))? {
        let entry = entry.map_err(Refused::disk(folder))?;
        let kind = entry.file_type().map_err(Refused::disk(entry.path()))?;
        if left_by_the_system(&entry.file_name()) {
            continue;
        }
        if kind.is_dir() {
            list(top, &entry.path(), there)?;
        } else {
            let path = entry.path();
            there.push(path.strip_prefix(top).unwrap_or(&path).to_owned());
        }
    }
    there.sort();
    Ok(())
}

/// The SHA-256 of `bytes` in hexadecimal digits.
pub(super) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
