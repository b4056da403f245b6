//! Which files of the engagement's folder are read, and as what.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use super::markdown::is_picture;
use crate::audience::FOLDERS;
use crate::diagnostics::{Code, Diagnostic, Fact, Place};

/// A file to read: where it is, and what messages call it.
pub(super) struct Found {
    pub(super) path: PathBuf,
    pub(super) name: String,
}

/// What a walk over the folder found, every list in the order of the names' bytes.
#[derive(Default)]
pub(super) struct Walk {
    pub(super) engagement: Vec<Found>,
    pub(super) record: Vec<Found>,
    pub(super) handed_out: Vec<Found>,
    pub(super) notes: Vec<Found>,
    pub(super) pictures: Vec<Found>,
    pub(super) overrides: Vec<Found>,
    pub(super) file_names: Vec<String>,
    pub(super) problems: Vec<Diagnostic>,
}

const ENGAGEMENT: [&str; 4] = ["traject.yaml", "engagement.yaml", "traject.yml", "engagement.yml"];
const RECORD: [&str; 4] = ["vrijgave.yaml", "released.yaml", "vrijgave.yml", "released.yml"];
const HANDED_OUT: [&str; 2] = ["uitgereikt.yaml", "handed-out.yaml"];
const OVERRIDES: &str = "templates";

/// What a file is to us by its name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Engagement,
    Record,
    HandedOut,
    Note,
    Picture,
    Override,
    /// Never read.
    Loose,
}

/// Walks over `root`. No link is followed: what one inside points at is read where it stands.
pub(super) fn walk(root: &Path) -> Walk {
    let mut found = Walk::default();
    let real_root = root.canonicalize().unwrap_or_else(|_| root.to_path_buf());
    let entries = WalkDir::new(root).sort_by(|a, b| a.file_name().cmp(b.file_name())).into_iter();
    for entry in entries.filter_entry(|entry| entry.depth() == 0 || !is_passed_by(entry)) {
        match entry {
            Ok(entry) => found.take(root, &real_root, &entry),
            Err(error) => {
                let name = error.path().map_or_else(String::new, |path| name(root, path));
                let place = Place::whole(Arc::from(name));
                let why = Fact::Word("cannot-open");
                found.problems.push(Diagnostic::new(Code::UnreadableFile, place).fact("why", why));
            }
        }
    }
    for list in [&mut found.notes, &mut found.pictures, &mut found.overrides] {
        list.sort_by(|one, other| one.name.cmp(&other.name));
    }
    found
}

/// Our own output, and what editors and systems leave behind.
fn is_passed_by(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let ours = FOLDERS
        .iter()
        .any(|folder| name.eq_ignore_ascii_case(folder.dutch) || name.eq_ignore_ascii_case(folder.english));
    (entry.depth() == 1 && ours) || is_left_behind(&name)
}

fn is_left_behind(name: &str) -> bool {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    name.starts_with(['.', '~'])
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
        || ["swp", "swo", "bak", "orig", "tmp"].iter().any(|left| ending.eq_ignore_ascii_case(left))
        || ["thumbs.db", "desktop.ini"].iter().any(|left| name.eq_ignore_ascii_case(left))
}

/// The path seen from `root`, with `/`.
fn name(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    below.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn role(name: &str) -> Role {
    let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
    if name.split_once('/').is_some_and(|(first, _)| first == OVERRIDES) {
        return Role::Override;
    }
    if folder.is_empty() && ENGAGEMENT.contains(&file) {
        return Role::Engagement;
    }
    if folder.is_empty() && RECORD.contains(&file) {
        return Role::Record;
    }
    if folder.is_empty() && HANDED_OUT.contains(&file) {
        return Role::HandedOut;
    }
    let (stem, ending) = file.rsplit_once('.').unwrap_or((file, ""));
    let about = ["readme", "leesmij"].iter().any(|about| stem.eq_ignore_ascii_case(about));
    match ending.to_ascii_lowercase().as_str() {
        "md" if !about => Role::Note,
        _ if is_picture(file) => Role::Picture,
        _ => Role::Loose,
    }
}

impl Walk {
    fn take(&mut self, root: &Path, real_root: &Path, entry: &DirEntry) {
        let name = name(root, entry.path());
        if entry.path_is_symlink() && entry.depth() > 0 {
            self.link(real_root, entry, name);
            return;
        }
        if !entry.file_type().is_file() {
            return;
        }
        let role = role(&name);
        // The names of our own files say nothing of the notes.
        if !matches!(role, Role::Override | Role::HandedOut) {
            self.file_names.push(entry.file_name().to_string_lossy().into_owned());
        }
        let list = match role {
            Role::Engagement => &mut self.engagement,
            Role::Record => &mut self.record,
            Role::HandedOut => &mut self.handed_out,
            Role::Note => &mut self.notes,
            Role::Picture => &mut self.pictures,
            Role::Override => &mut self.overrides,
            Role::Loose => return,
        };
        list.push(Found { path: entry.path().to_path_buf(), name });
    }

    /// A link is an error when it leads outside to something that would have been read.
    fn link(&mut self, real_root: &Path, entry: &DirEntry, name: String) {
        let target = entry.path().canonicalize();
        let inside = target.as_ref().is_ok_and(|target| target.starts_with(real_root));
        let folder = target.as_ref().is_ok_and(|target| target.is_dir());
        if !inside && (folder || role(&name) != Role::Loose) {
            self.problems.push(Diagnostic::new(Code::LinkOutside, Place::whole(Arc::from(name))));
        }
    }
}
