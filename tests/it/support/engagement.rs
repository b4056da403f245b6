//! An engagement in a folder of its own, and everything one does to it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use tempfile::TempDir;

use super::{Edition, Folder, Run, stap_report};

/// A copy of an engagement, gone when it is dropped.
pub(crate) struct Engagement {
    place: TempDir,
}

impl Engagement {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        let place = tempfile::tempdir().unwrap();
        fs::create_dir(place.path().join("traject")).unwrap();
        Self { place }
    }

    /// The example as its facilitator wrote it, with nothing on record.
    pub(crate) fn undecided_example() -> Self {
        let engagement = Self::empty();
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("example-engagement"), &engagement.root());
        let built = Edition::ALL.map(Edition::folder);
        for name in built.into_iter().chain(["vrijgave.yaml"]) {
            let path = engagement.root().join(name);
            drop(fs::remove_file(&path).or_else(|_| fs::remove_dir_all(&path)));
        }
        engagement
    }

    /// The example as it stands, with the record of its four releases.
    pub(crate) fn story() -> Self {
        let record = Path::new(env!("CARGO_MANIFEST_DIR")).join("example-engagement/vrijgave.yaml");
        Self::undecided_example().with("vrijgave.yaml", fs::read(record).unwrap())
    }

    /// The example with everything it proposes on record, for the directors and for everybody.
    pub(crate) fn example() -> Self {
        static RECORD: OnceLock<Vec<u8>> = OnceLock::new();
        let engagement = Self::undecided_example();
        let record = RECORD.get_or_init(|| {
            let example = Self::undecided_example().released();
            fs::read(example.root().join("vrijgave.yaml")).unwrap()
        });
        engagement.with("vrijgave.yaml", record)
    }

    /// The folder.
    pub(crate) fn root(&self) -> PathBuf {
        self.place.path().join("traject")
    }

    /// The folder around it, for what does not belong to it.
    pub(crate) fn beside(&self) -> &Path {
        self.place.path()
    }

    /// With a file, new or changed.
    pub(crate) fn with(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    /// With `to` for the one place in a file where `from` stands.
    pub(crate) fn edit(self, path: &str, from: &str, to: &str) -> Self {
        let text = self.text(path);
        assert_eq!(text.matches(from).count(), 1, "{path} has {from:?} once");
        self.with(path, text.replace(from, to))
    }

    /// Without a file.
    pub(crate) fn without(self, path: &str) -> Self {
        fs::remove_file(self.root().join(path)).unwrap();
        self
    }

    /// With a file or folder under another name.
    pub(crate) fn moved(self, from: &str, to: &str) -> Self {
        let to = self.root().join(to);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::rename(self.root().join(from), to).unwrap();
        self
    }

    /// With everything proposed put on record, for both editions that leave the room.
    pub(crate) fn released(self) -> Self {
        self.release(&[]).ends_with(0);
        self.release(&["--for", "public", "--client-agreed", "2025-09-20"]).ends_with(0);
        self
    }

    /// Puts on record what is proposed for the directors, or as `further` says.
    pub(crate) fn release(&self, further: &[&str]) -> Run {
        let release = ["release", "--date", "2025-09-19", "--how", "unanimous", "--named", "all", "--yes"];
        self.run(&[&release, further].concat())
    }

    /// The text of a file.
    pub(crate) fn text(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap()
    }

    pub(crate) fn has(&self, path: &str) -> bool {
        self.root().join(path).exists()
    }

    /// What stands in one of its folders.
    pub(crate) fn folder(&self, path: &str) -> Folder {
        Folder::read(&self.root().join(path))
    }

    /// Runs a command on it.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        Run::of(stap_report(arguments).arg(self.root()))
    }

    /// Builds an edition, which must succeed, and gives what was written.
    pub(crate) fn build(&self, edition: Edition) -> Folder {
        self.run(edition.arguments()).ends_with(0);
        self.built(edition)
    }

    /// The same in spite of errors in its notes.
    pub(crate) fn build_anyway(&self, edition: Edition) -> Folder {
        self.run(&[edition.arguments(), &["--keep-going"]].concat()).ends_with(0);
        self.built(edition)
    }

    fn built(&self, edition: Edition) -> Folder {
        let folder = self.folder(edition.folder());
        assert!(!folder.is_empty(), "{edition:?} was written");
        folder
    }
}

/// Copies a folder with everything in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}
