//! Everything the typesetter can reach: the templates, the data, the pictures, the fonts. It refuses the rest.

use std::collections::BTreeMap;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};

use super::fonts::fonts;

/// The template that the typesetter starts with.
pub(super) const MAIN: &str = "report.typ";

/// A world of a few files.
pub(super) struct Closed {
    library: LazyHash<Library>,
    main: FileId,
    sources: BTreeMap<String, Source>,
    files: BTreeMap<String, Bytes>,
    today: Option<Datetime>,
}

impl Closed {
    /// A world of templates and files by name; none when a name cannot be a path. What day it is, is for the caller.
    pub(super) fn of(
        templates: impl IntoIterator<Item = (String, String)>,
        files: impl IntoIterator<Item = (String, Vec<u8>)>,
        today: Option<Datetime>,
    ) -> Option<Self> {
        let mut sources = BTreeMap::new();
        for (name, text) in templates {
            let id = id(&name)?;
            sources.insert(name_of(id)?, Source::new(id, text));
        }
        let files = files.into_iter().filter_map(|(name, bytes)| Some((name_of(id(&name)?)?, Bytes::new(bytes))));
        let files = files.collect();
        Some(Self { library: LazyHash::new(Library::default()), main: id(MAIN)?, sources, files, today })
    }

    /// Where a byte of a template stands: its name, line and column, from 1.
    pub(super) fn place(&self, file: FileId, byte: usize) -> Option<(String, usize, usize)> {
        let text = self.sources.get(&name_of(file)?)?.text().get(..byte)?;
        let column = text.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let name = file.vpath().get_without_slash().to_owned();
        Some((name, text.matches('\n').count() + 1, column))
    }
}

fn id(name: &str) -> Option<FileId> {
    VirtualPath::new(name).ok().map(|path| RootedPath::new(VirtualRoot::Project, path).intern())
}

/// The name of a file of this report; packages have none here.
fn name_of(id: FileId) -> Option<String> {
    (*id.root() == VirtualRoot::Project).then(|| id.vpath().get_without_slash().to_owned())
}

impl World for Closed {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &fonts().book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        name_of(id).and_then(|name| self.sources.get(&name)).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        name_of(id).and_then(|name| self.files.get(&name)).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts().all.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        self.today
    }
}
