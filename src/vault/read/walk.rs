//! Which files of the engagement's folder are read, and as what.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use super::markdown::is_picture;
use super::unread::{Unread, bin, unread};
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
    /// Copies of the engagement file, the record and the list of what was handed out that a synchroniser made.
    pub(super) copies: Vec<(Found, Copied)>,
    pub(super) file_names: Vec<String>,
    pub(super) problems: Vec<Diagnostic>,
}

const ENGAGEMENT: [&str; 4] = ["traject.yaml", "engagement.yaml", "traject.yml", "engagement.yml"];
const RECORD: [&str; 4] = ["vrijgave.yaml", "released.yaml", "vrijgave.yml", "released.yml"];
const HANDED_OUT: [&str; 2] = ["uitgereikt.yaml", "handed-out.yaml"];
const OVERRIDES: &str = "templates";

/// What a copy is a copy of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Copied {
    Engagement,
    Record,
    HandedOut,
}

/// What a file is to us by its name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Engagement,
    Record,
    HandedOut,
    Note,
    Picture,
    Override,
    /// Another version of one of our own files.
    Copy(Copied),
    /// Somebody may have typed in it, and it is not read.
    Unread(Unread),
    /// Never read.
    Loose,
}

/// Walks over `root`. No link is followed: what one inside points at is read where it stands.
pub(super) fn walk(root: &Path) -> Walk {
    let mut found = Walk::default();
    let real_root = root.canonicalize().unwrap_or_else(|_| root.to_path_buf());
    let entries = WalkDir::new(root).sort_by(|a, b| a.file_name().cmp(b.file_name())).into_iter();
    let mut unread_folders = Vec::new();
    let entries = entries.filter_entry(|entry| {
        let passed = entry.depth() > 0 && is_passed_by(root, entry);
        if passed && entry.file_type().is_dir() {
            let name = name(root, entry.path());
            let aside = entry.file_name().to_string_lossy().starts_with('~').then_some(Unread::Hidden);
            let why = if bin(&name) { Some(Unread::Bin) } else { aside };
            unread_folders.extend(why.filter(|_| holds_notes(entry.path())).map(|why| told(name, why)));
        }
        !passed
    });
    for entry in entries {
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
    found.problems.append(&mut unread_folders);
    for list in [&mut found.notes, &mut found.pictures, &mut found.overrides] {
        list.sort_by(|one, other| one.name.cmp(&other.name));
    }
    found
}

/// A file or a folder that is not read, and why.
pub(super) fn told(name: String, why: Unread) -> Diagnostic {
    Diagnostic::new(Code::FileNotRead, Place::whole(Arc::from(name))).fact("why", Fact::Word(why.word()))
}

/// Whether there is Markdown anywhere in a folder that is passed by. Nothing of it is read.
fn holds_notes(folder: &Path) -> bool {
    let mut files = WalkDir::new(folder).into_iter().filter_map(Result::ok);
    files.any(|entry| entry.path().extension().is_some_and(|ending| ending.eq_ignore_ascii_case("md")))
}

/// Our own output, what was thrown away or kept aside, and what editors and systems leave behind.
fn is_passed_by(root: &Path, entry: &DirEntry) -> bool {
    if entry.file_type().is_dir() && bin(&name(root, entry.path())) {
        return true;
    }
    let name = entry.file_name().to_string_lossy();
    let ours = FOLDERS
        .iter()
        .any(|folder| name.eq_ignore_ascii_case(folder.dutch) || name.eq_ignore_ascii_case(folder.english));
    let told = entry.file_type().is_file() && matches!(unread(&name), Some(Unread::Aside | Unread::Hidden));
    (entry.depth() == 1 && ours) || (is_left_behind(&name) && !told)
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
        let is_note = file.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("md"));
        return if is_note { Role::Unread(Unread::Template) } else { Role::Override };
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
    if [&ENGAGEMENT[..], &RECORD, &HANDED_OUT].concat().contains(&file) && !folder.is_empty() {
        return Role::Unread(Unread::Elsewhere);
    }
    if folder.is_empty()
        && let Some(copied) = copied(file)
    {
        return Role::Copy(copied);
    }
    if let Some(why) = unread(file) {
        return Role::Unread(why);
    }
    let (stem, ending) = file.rsplit_once('.').unwrap_or((file, ""));
    let about = ["readme", "leesmij"].iter().any(|about| stem.eq_ignore_ascii_case(about));
    match ending.to_ascii_lowercase().as_str() {
        "md" if !about => Role::Note,
        _ if is_picture(file) => Role::Picture,
        _ => Role::Loose,
    }
}

/// The file of ours that another one is a version of: `vrijgave (conflicted copy).yaml`, `traject-LAPTOP.yaml`.
fn copied(file: &str) -> Option<Copied> {
    let file = file.to_lowercase();
    // Something behind the whole name: `vrijgave.yaml (conflicted copy)`, `vrijgave.yaml.conflict`.
    let whole = file.find(".yaml").map(|at| at + 5).or_else(|| file.find(".yml").map(|at| at + 4));
    let file = match whole.and_then(|end| file.split_at_checked(end)) {
        Some((own, rest)) if rest.starts_with([' ', '.', '-', '_', '(']) && unread(&file) != Some(Unread::Aside) => {
            own.to_owned()
        }
        Some(_) | None => file,
    };
    let (stem, ending) = file.rsplit_once('.')?;
    if !matches!(ending, "yaml" | "yml") {
        return None;
    }
    let version_of = |own: &str| {
        let apart = |rest: &str, beside: Option<char>| rest.is_empty() || beside.is_some_and(|c| !c.is_alphanumeric());
        stem.strip_prefix(own).is_some_and(|rest| apart(rest, rest.chars().next()))
            || stem.strip_suffix(own).is_some_and(|rest| apart(rest, rest.chars().next_back()))
    };
    [
        (Copied::Record, ["vrijgave", "released"]),
        (Copied::Engagement, ["traject", "engagement"]),
        (Copied::HandedOut, ["uitgereikt", "handed-out"]),
    ]
    .into_iter()
    .find_map(|(copied, names)| names.into_iter().any(version_of).then_some(copied))
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
        if !matches!(role, Role::Override | Role::HandedOut | Role::Copy(_)) {
            self.file_names.push(entry.file_name().to_string_lossy().into_owned());
        }
        let list = match role {
            Role::Engagement => &mut self.engagement,
            Role::Record => &mut self.record,
            Role::HandedOut => &mut self.handed_out,
            Role::Note => &mut self.notes,
            Role::Picture => &mut self.pictures,
            Role::Override => &mut self.overrides,
            Role::Copy(copied) => {
                self.copies.push((Found { path: entry.path().to_path_buf(), name }, copied));
                return;
            }
            Role::Unread(why) => {
                self.problems.push(told(name, why));
                return;
            }
            Role::Loose => return,
        };
        list.push(Found { path: entry.path().to_path_buf(), name });
    }

    /// A link is an error when it leads outside to something that would have been read.
    fn link(&mut self, real_root: &Path, entry: &DirEntry, name: String) {
        let target = entry.path().canonicalize();
        let inside = target.as_ref().is_ok_and(|target| target.starts_with(real_root));
        let folder = target.as_ref().is_ok_and(|target| target.is_dir());
        if !inside && (folder || !matches!(role(&name), Role::Loose | Role::Unread(_))) {
            self.problems.push(Diagnostic::new(Code::LinkOutside, Place::whole(Arc::from(name))));
        }
    }
}
