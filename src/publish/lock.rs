//! Two builds at once beside each other: the second waits.

use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};

use super::refused::Refused;

/// Its file name. It lies where the folder comes to lie, and only while something is written there.
const NAME: &str = ".stap-report.lock";

/// Held while something is written in a folder; let go when dropped, or when the program ends.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    _file: File,
}

/// Waits until nobody else writes in the folder `place`.
///
/// Whoever holds it knows that any working folder there is one that a stopped machine left behind.
pub(super) fn lock(place: &Path) -> Result<Lock, Refused> {
    let path = place.join(NAME);
    loop {
        let file =
            OpenOptions::new().create(true).truncate(false).write(true).open(&path).map_err(Refused::disk(&path))?;
        file.lock().map_err(Refused::disk(&path))?;
        // The one before us may have taken it away while we waited: then others cannot see that we hold it.
        if is_still(&path, &file) {
            return Ok(Lock { path, _file: file });
        }
    }
}

#[cfg(unix)]
fn is_still(path: &Path, file: &File) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    match (fs::metadata(path), file.metadata()) {
        (Ok(there), Ok(ours)) => (there.dev(), there.ino()) == (ours.dev(), ours.ino()),
        (Err(_), _) | (_, Err(_)) => false,
    }
}

#[cfg(not(unix))]
fn is_still(path: &Path, _: &File) -> bool {
    fs::metadata(path).is_ok()
}

impl Drop for Lock {
    fn drop(&mut self) {
        // While it is held: nobody can have begun to wait for another file of this name.
        let _removed = fs::remove_file(&self.path);
    }
}
