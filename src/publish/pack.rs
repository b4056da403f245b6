//! A package to hand over: wrapped in memory, written beside its place, moved over it.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use super::folder::Published;
use super::manifest;
use super::refused::Refused;
use super::workshop::{Work, Workshop};
use crate::audience::{Audience, Folder};
use crate::audit::Audited;
use crate::wording::Language;

/// How an edition is wrapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrapping {
    /// All of it in one zip, with a list of hashes.
    Zip,
    /// The one file with this ending; of the pages the one that holds the whole report.
    Single(&'static str),
}

/// Where a package goes and what it is called.
#[derive(Clone, Copy, Debug)]
pub struct Label<'a> {
    /// The engagement's folder.
    pub engagement: &'a Path,
    /// What the user asked for instead: a file, or a folder that is there.
    pub out: Option<&'a Path>,
    /// The language of the names.
    pub language: Language,
    /// The report's date as ISO 8601, no finer than the edition gives it.
    pub date: &'a str,
}

/// A package that is wrapped and written, but not in its place yet.
#[derive(Debug)]
pub struct Parcel {
    path: PathBuf,
    hash: String,
    /// Nothing when the place holds exactly this already.
    made: Option<Work>,
}

/// Why nothing is packed.
#[derive(Debug)]
pub enum NotPacked {
    /// The edition has no file of this kind.
    NoSuchFile(Wrapping),
    /// It cannot be written.
    Refused(Refused),
}

impl From<Refused> for NotPacked {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}

/// Wraps what was audited, once in each of the ways of `wrappings`, into the same folder. `known` are the hashes of packages
/// that were handed out before: a file with one of them is ours and may be replaced; any other stays as it is.
///
/// # Errors
/// When the folder may not be written or the disk refuses.
pub fn pack<A: Audience>(
    audited: &Audited<A>,
    wrappings: &[Wrapping],
    label: Label<'_>,
    known: &[&str],
) -> Result<Vec<Parcel>, NotPacked> {
    let Some(first) = wrappings.first() else { return Ok(Vec::new()) };
    let workshop = Workshop::open(&label.path(A::FOLDER, *first), label.engagement)?;
    wrappings.iter().map(|wrapping| wrap(audited, *wrapping, label, known, &workshop)).collect()
}

fn wrap<A: Audience>(
    audited: &Audited<A>,
    wrapping: Wrapping,
    label: Label<'_>,
    known: &[&str],
    workshop: &Rc<Workshop>,
) -> Result<Parcel, NotPacked> {
    let path = label.path(A::FOLDER, wrapping);
    let files = audited.pages().files();
    let bytes = match wrapping {
        Wrapping::Zip => {
            zip(files, A::FOLDER, label).map_err(|error| Refused::Disk(path.clone(), std::io::Error::other(error)))?
        }
        Wrapping::Single(ending) => match single(files, ending) {
            Some(bytes) => bytes.clone(),
            None => return Err(NotPacked::NoSuchFile(wrapping)),
        },
    };
    let hash = manifest::hash(&bytes);
    let made = match there(&path)? {
        Some(there) if there == hash => None,
        Some(there) if !known.contains(&there.as_str()) => {
            let name = path.file_name().map(PathBuf::from).unwrap_or_default();
            return Err(Refused::ForeignFile(name).into());
        }
        Some(_) | None => {
            let work = workshop.begin(&path);
            write(work.path(), &bytes, A::FOLDER).map_err(Refused::disk(&path))?;
            Some(work)
        }
    };
    Ok(Parcel { path, hash, made })
}

impl Parcel {
    /// The sha256 of its bytes, in hexadecimal.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// Puts it in its place.
    ///
    /// # Errors
    /// When the disk refuses; what was there is there still.
    pub fn deliver(self) -> Result<Published, Refused> {
        let Self { path, hash: _, made } = self;
        let Some(made) = made else { return Ok(Published::Unchanged(path)) };
        fs::rename(made.path(), &path).map_err(Refused::disk(&path))?;
        Ok(Published::Written(path))
    }
}

impl Label<'_> {
    fn path(self, edition: Folder, wrapping: Wrapping) -> PathBuf {
        let own = self.name(edition, wrapping);
        match self.out {
            None => self.engagement.join(own),
            Some(folder) if folder.is_dir() => folder.join(own),
            Some(file) => file.to_owned(),
        }
    }

    /// `STAP-rapportage-directie-2025-09-18.zip`.
    fn name(self, edition: Folder, wrapping: Wrapping) -> String {
        let (report, folder) = self.words(edition);
        let whose = folder.split_once('-').filter(|(first, _)| matches!(*first, "rapportage" | "report"));
        let whose = whose.map_or(folder, |(_, whose)| whose);
        let ending = match wrapping {
            Wrapping::Zip => "zip",
            Wrapping::Single(ending) => ending,
        };
        format!("{report}-{whose}-{}.{ending}", self.date)
    }

    const fn words(self, edition: Folder) -> (&'static str, &'static str) {
        match self.language {
            Language::Dutch => ("STAP-rapportage", edition.dutch),
            Language::English => ("STAP-report", edition.english),
        }
    }

    /// The list of hashes inside a package.
    const fn contents(self) -> &'static str {
        match self.language {
            Language::Dutch => "inhoud.sha256",
            Language::English => "contents.sha256",
        }
    }

    /// The day that every file of a package bears, whatever the clock says; no finer than the edition gives it.
    fn day(self) -> DateTime {
        let mut parts = self.date.split('-').map(|part| part.parse::<u16>().unwrap_or(1));
        let mut part = || parts.next().unwrap_or(1);
        let (year, month, day) = (part(), part(), part());
        let small = |figure: u16| u8::try_from(figure).unwrap_or(1);
        // A zip knows no year before 1980, nor after 2107.
        DateTime::from_date_and_time(year, small(month), small(day), 0, 0, 0).unwrap_or_default()
    }
}

/// All files in one folder, in the order of their names; nothing in it depends on the machine.
fn zip(files: &BTreeMap<String, Vec<u8>>, edition: Folder, label: Label<'_>) -> zip::result::ZipResult<Vec<u8>> {
    let list = manifest::of(files, edition).into_bytes();
    let mut members: BTreeMap<&str, &[u8]> =
        files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect();
    members.insert(label.contents(), &list);
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(6))
        .last_modified_time(label.day())
        .unix_permissions(0o644)
        .system(System::Unix);
    let (_, folder) = label.words(edition);
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in members {
        package.start_file(format!("{folder}/{path}"), options)?;
        package.write_all(bytes)?;
    }
    Ok(package.finish()?.into_inner())
}

/// The one file with an ending.
fn single<'a>(files: &'a BTreeMap<String, Vec<u8>>, ending: &str) -> Option<&'a Vec<u8>> {
    let has = |name: &str| name.rsplit_once('.').is_some_and(|(_, own)| own == ending);
    // Of many pages, the one that holds all.
    let whole = |name: &str| ending != "html" || name.contains("STAP-");
    files.iter().find(|(name, _)| has(name) && whole(name)).map(|(_, bytes)| bytes)
}

/// The hash of what stands at `path`; nothing when it is free.
fn there(path: &Path) -> Result<Option<String>, Refused> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Refused::Disk(path.to_owned(), error)),
        Ok(metadata) if !metadata.is_file() => {
            Err(Refused::ForeignFile(path.file_name().map(PathBuf::from).unwrap_or_default()))
        }
        Ok(_) => fs::read(path).map(|bytes| Some(manifest::hash(&bytes))).map_err(Refused::disk(path)),
    }
}

/// Writes a package where it is made; one for those who were there is for nobody else on the machine.
fn write(path: &Path, bytes: &[u8], edition: Folder) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if edition.is_inner() {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
