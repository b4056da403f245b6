//! From templates and data to a PDF: what the typesetter can reach, layout, then export as PDF/UA-1 and PDF/A-2a in one file.

use std::collections::BTreeMap;

use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::diag::{FileError, FileResult};
use typst::foundations::Smart;
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};
use typst::{WorldExt as _, compile};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::fonts::fonts;
use crate::render::pages::BadTemplate;

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

/// Sets the pages. What goes wrong is the template's.
pub(super) fn typeset(world: &Closed) -> Result<Vec<u8>, BadTemplate> {
    // The engine keeps what it worked out for a next time: nothing of one report may stay for another. Before, not after,
    // for what the last report leaves goes with the program.
    comemo::evict(0);
    let bad = |problems: &[SourceDiagnostic]| bad_template(world, problems);
    let done = compile::<PagedDocument>(world);
    // What the engine warns of, it leaves out: a built-in template must not give it cause.
    #[cfg(test)]
    assert!(done.warnings.is_empty(), "{:?}", done.warnings);
    let document = done.output.map_err(|problems| bad(&problems))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|problem| general(problem.message().to_string()))?;
    // No name of a producer: the metadata says what the report says, and nothing else.
    let options = PdfOptions { standards, creator: Smart::Custom(None), ..PdfOptions::default() };
    typst_pdf::pdf(&document, &options).map_err(|problems| bad(&problems))
}

fn bad_template(world: &Closed, problems: &[SourceDiagnostic]) -> BadTemplate {
    let Some(first) = problems.first() else { return general(String::new()) };
    let message = first.message.to_string();
    let place = first.span.id().zip(world.range(first.span));
    match place.and_then(|(file, range)| world.place(file, range.start)) {
        None => general(message),
        Some((name, line, column)) => BadTemplate { file: format!("templates/pdf/{name}"), line, column, message },
    }
}

fn general(message: String) -> BadTemplate {
    BadTemplate { file: format!("templates/pdf/{MAIN}"), line: 0, column: 0, message }
}
