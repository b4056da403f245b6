//! What stands in a folder: names and bytes, to compare and to search.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Every file below a folder, by its path with `/`.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Folder(BTreeMap<String, Vec<u8>>);

impl Folder {
    /// Everything that stands in `root` now; nothing when it is not there.
    pub(crate) fn read(root: &Path) -> Self {
        let mut files = BTreeMap::new();
        read_into(root, "", &mut files);
        Self(files)
    }

    /// What a package holds: the name of the one folder in it, and everything in that.
    pub(crate) fn packed(package: &[u8]) -> (String, Self) {
        let (mut top, mut files) = (String::new(), BTreeMap::new());
        for (path, bytes) in members(package) {
            let (folder, name) = path.split_once('/').unwrap();
            assert!(top.is_empty() || top == folder, "everything is in one folder");
            folder.clone_into(&mut top);
            files.insert(name.to_owned(), bytes);
        }
        (top, Self(files))
    }

    /// The bytes of a file, which must be there.
    pub(crate) fn bytes(&self, name: &str) -> &[u8] {
        self.0.get(name).unwrap_or_else(|| panic!("{name} is there"))
    }

    /// The text of a file, which must be there.
    pub(crate) fn text(&self, name: &str) -> String {
        String::from_utf8(self.bytes(name).to_vec()).unwrap()
    }

    /// The files, by name.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn names(&self) -> Vec<&str> {
        self.0.keys().map(String::as_str).collect()
    }

    /// All names and all bytes, one after the other.
    pub(crate) fn everything(&self) -> Vec<u8> {
        let mut all = Vec::new();
        for (name, bytes) in &self.0 {
            all.extend(name.as_bytes());
            all.push(b'\n');
            all.extend(bytes);
            all.push(b'\n');
        }
        all
    }

    /// Fails with the first byte that differs, and with what stands around it.
    pub(crate) fn assert_same(&self, other: &Self, how: &str) {
        assert_eq!(self.names(), other.names(), "{how}: other files");
        for ((name, one), (_, two)) in self.files().zip(other.files()) {
            if one != two {
                let at = one.iter().zip(two).take_while(|(a, b)| a == b).count();
                panic!("{how}: {name} differs at byte {at}:\n{}\n{}", around(one, at), around(two, at));
            }
        }
    }
}

/// The files in a packed file, in the order in which they lie there.
pub(crate) fn members(package: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(package)).unwrap();
    let mut members = Vec::new();
    for at in 0..package.len() {
        let mut member = package.by_index(at).unwrap();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut member, &mut bytes).unwrap();
        members.push((member.name().unwrap().into_owned(), bytes));
    }
    members
}

fn around(bytes: &[u8], at: usize) -> String {
    let part = &bytes[at.saturating_sub(80)..bytes.len().min(at + 80)];
    String::from_utf8_lossy(part).into_owned()
}

fn read_into(folder: &Path, name: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.map(Result::unwrap) {
        let name = format!("{name}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            read_into(&entry.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read(entry.path()).unwrap());
        }
    }
}
