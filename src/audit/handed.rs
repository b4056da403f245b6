//! What somebody hands over: a folder, a package or a single file, as it lies on the disk.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

use super::decode;
use super::finding::FindingKind;

/// No file of a report is larger.
const MOST: u64 = 256 * 1024 * 1024;

/// Files by path, read whole.
#[derive(Debug, Default)]
pub struct Handed {
    files: BTreeMap<String, Vec<u8>>,
    /// What can be told before any file is opened, by path.
    pub(super) other: Vec<(String, FindingKind)>,
    /// What lies beside the members of a package.
    pub(super) beside: String,
    single: bool,
}

impl Handed {
    /// Reads what lies at `path`. No link is followed.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn read(path: &Path) -> io::Result<Self> {
        let mut handed = Self::default();
        if fs::metadata(path)?.is_dir() {
            handed.folder(path, "")?;
            return Ok(handed);
        }
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        handed.file(path, name.clone())?;
        let is_zip = name.to_ascii_lowercase().rsplit_once('.').is_some_and(|(_, ending)| ending == "zip");
        let package = handed.files.get(&name).filter(|bytes| is_zip && decode::is_package(bytes));
        if let Some(unpacked) = package.and_then(|bytes| decode::unpack(bytes, &mut decode::room())) {
            handed.other.extend(unpacked.other.into_iter().map(|kind| (name.clone(), kind)));
            handed.files = unpacked.members;
            handed.beside = unpacked.beside;
        } else {
            handed.single = true;
        }
        Ok(handed)
    }

    /// The files.
    pub fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }

    /// Whether it is one file by itself, of which no list is to be expected.
    pub fn is_single(&self) -> bool {
        self.single
    }

    fn folder(&mut self, folder: &Path, above: &str) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = format!("{above}{}", entry.file_name().to_string_lossy());
            let kind = entry.file_type()?;
            if kind.is_dir() {
                self.folder(&entry.path(), &format!("{name}/"))?;
            } else if kind.is_file() {
                self.file(&entry.path(), name)?;
            } else {
                // A link, or a thing of the system: what it points at is not handed over, where it points is.
                let target = fs::read_link(entry.path()).unwrap_or_default();
                self.beside.push_str(&target.to_string_lossy());
                self.beside.push('\n');
                self.other.push((name, FindingKind::Unreadable));
            }
        }
        Ok(())
    }

    fn file(&mut self, path: &Path, name: String) -> io::Result<()> {
        let mut bytes = Vec::new();
        fs::File::open(path)?.take(MOST + 1).read_to_end(&mut bytes)?;
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MOST {
            self.other.push((name.clone(), FindingKind::TooLarge));
        }
        self.files.insert(name, bytes);
        Ok(())
    }
}
