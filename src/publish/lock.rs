//! Two builds of one folder at once: the second waits.

use std::fs::{File, OpenOptions};
use std::path::Path;

use super::manifest::hash;
use super::refused::Refused;

/// Held while a folder is looked through and swapped; let go when dropped, or when the program ends.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

/// Waits until nobody else writes `folder`.
///
/// The lock lies with the system's temporary files under a name that tells nothing, so that neither the engagement nor
/// the folder that is shared gets a file that nobody asked for.
pub(super) fn lock(folder: &Path) -> Result<Lock, Refused> {
    let name = hash(folder.as_os_str().as_encoded_bytes());
    let path = std::env::temp_dir().join(format!("stap-report-{name}.lock"));
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(&path).map_err(Refused::disk(&path))?;
    file.lock().map_err(Refused::disk(&path))?;
    Ok(Lock { _file: file })
}
