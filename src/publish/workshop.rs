//! Where a folder or a package is made before it takes its place, and what a stopped machine left of it.
//!
//! What is made lies beside its place, hidden, under the name of its edition, and only the user may look into it. Where that
//! is outside the engagement, the engagement has a list of such places, so that its next build finds them again.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::lock::{Lock, lock};
use super::refused::Refused;
use crate::audience::FOLDERS;

/// Ends the name of whatever is being made.
const MARK: &str = ".stap-report-work";

/// Begins the name of a file of the engagement that is being written: the record, a flag of a note.
const WRITTEN: &str = ".vrijgave-";

/// The list of places outside the engagement in which something is being made.
const LIST: &str = ".stap-report.places";

/// How deep notes lie in their folders.
const DEEPEST: usize = 12;

/// A folder in which something is being made; nobody else makes anything there.
#[derive(Debug)]
pub(super) struct Workshop {
    parent: PathBuf,
    list: Option<PathBuf>,
    _locks: Vec<Lock>,
}

/// What is being made. Dropped, it leaves nothing behind.
#[derive(Debug)]
pub(super) struct Work {
    path: PathBuf,
    /// Closed when the last of its works is done.
    _workshop: Rc<Workshop>,
}

impl Workshop {
    /// Opens the one for what comes to lie beside `place`, for the engagement in `home`. What an earlier one left is removed,
    /// there and wherever the engagement's builds went. Who makes several things opens it once: a second one would wait for
    /// the first.
    pub(super) fn open(place: &Path, home: &Path) -> Result<Rc<Self>, Refused> {
        let parent = place.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(parent).map_err(Refused::disk(parent))?;
        let (parent, home) = (real(parent)?, real(home)?);
        let mut locks = Vec::new();
        let mut list = None;
        match lock(&home) {
            Ok(lock) => {
                locks.push(lock);
                clear_home(&home);
                list = (parent != home).then(|| home.join(LIST));
            }
            // An engagement on a disk that takes no files can be built to another.
            Err(_) if parent != home => {}
            Err(refused) => return Err(refused),
        }
        if parent != home {
            locks.push(lock(&parent)?);
            clear(&parent);
        }
        if let Some(list) = &list {
            write_list(list, &parent).map_err(Refused::disk(list))?;
        }
        Ok(Rc::new(Self { parent, list, _locks: locks }))
    }

    /// Begins what comes to lie at `place`, which is beside the one it was opened for.
    pub(super) fn begin(self: &Rc<Self>, place: &Path) -> Work {
        let name = place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Work { path: self.parent.join(format!(".{name}{MARK}")), _workshop: Rc::clone(self) }
    }
}

impl Work {
    /// Where it is made: nothing is there yet.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The folder in which it is made.
    pub(super) fn folder(&self) -> Result<&Path, Refused> {
        let mut builder = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&self.path).map_err(Refused::disk(&self.path))?;
        Ok(&self.path)
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        remove(&self.path);
    }
}

impl Drop for Workshop {
    fn drop(&mut self) {
        if let Some(list) = &self.list {
            let _removed = fs::remove_file(list);
        }
    }
}

fn real(folder: &Path) -> Result<PathBuf, Refused> {
    folder.canonicalize().map_err(Refused::disk(folder))
}

/// Takes away what was left in an engagement, and in the places that it has a list of.
fn clear_home(home: &Path) {
    let list = home.join(LIST);
    if let Ok(places) = fs::read(&list) {
        let places = String::from_utf8_lossy(&places).into_owned();
        for place in places.lines().map(Path::new).filter(|place| place.is_absolute()) {
            // Nobody who builds this engagement is there now; others may be.
            if let Ok(_lock) = lock(place) {
                clear(place);
            }
        }
        let _removed = fs::remove_file(&list);
    }
    clear(home);
    clear_written(home, 0);
}

/// Takes away what was being made in a folder whose lock is held.
fn clear(place: &Path) {
    let entries = fs::read_dir(place).into_iter().flatten().flatten();
    for entry in entries {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with('.') && name.ends_with(MARK) {
            remove(&entry.path());
        }
    }
}

/// Takes away what was being written over the record or a note, and that nobody writes any more.
fn clear_written(folder: &Path, depth: usize) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let Ok(kind) = entry.file_type() else { continue };
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if kind.is_dir() {
            let ours = FOLDERS.iter().any(|ours| *name == *ours.dutch || *name == *ours.english);
            if depth < DEEPEST && !name.starts_with('.') && !ours {
                clear_written(&entry.path(), depth + 1);
            }
        } else if kind.is_file() && is_written(&name) {
            // Whoever writes it holds its lock.
            let free = File::open(entry.path()).is_ok_and(|file| file.try_lock().is_ok());
            if free {
                let _removed = fs::remove_file(entry.path());
            }
        }
    }
}

/// Whether a name is one that only we give: with six letters and figures behind it. Other hidden files are their owner's.
fn is_written(name: &str) -> bool {
    let chance = name.strip_prefix(WRITTEN).map(str::as_bytes);
    chance.is_some_and(|chance| chance.len() == 6 && chance.iter().all(u8::is_ascii_alphanumeric))
}

/// Removes a working folder or file. A link is taken away, never followed.
#[expect(clippy::disallowed_methods, reason = "its name says that it is ours, and its lock that nobody works in it")]
fn remove(path: &Path) {
    let _removed = match fs::symlink_metadata(path) {
        Ok(there) if there.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) => Err(error),
    };
}

fn write_list(list: &Path, place: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).open(list)?;
    file.write_all(place.to_string_lossy().as_bytes())?;
    file.sync_all()
}
