//! The report folder as a whole.

use std::collections::{BTreeMap, BTreeSet};

use super::content::Content;
use super::names::Names;
use super::pages::Pages;
use super::template::BadTemplate;
use super::unset::Unset;
use super::{exports, html};
use crate::audience::{Audience, Group};
use crate::report::{Agenda, Report};
use crate::wording::Wording;

/// Whether this program was built with the typesetter.
pub const HAS_PDF: bool = cfg!(feature = "pdf");

/// In which forms a report comes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Forms {
    /// Pages, and a PDF when the program has it.
    #[default]
    Everything,
    /// Pages alone.
    WithoutPdf,
    /// The PDF alone.
    PdfOnly,
    /// The consent sheet alone.
    Sheet,
}

/// Everything the typesetter gets, by path, for another program that can set it; the bench holds ours against it.
///
/// # Errors
/// When a template of the user's own cannot be used.
#[cfg(feature = "pdf")]
pub fn paper_sources<A: Audience>(
    report: &Report<A>,
    words: &Wording,
    templates: &[(String, String)],
) -> Result<BTreeMap<String, Vec<u8>>, BadTemplate> {
    super::pdf::sources(Content::of(report), words, templates)
}

/// Every file of the report folder. `templates` are the engagement's own, by their path below `templates/`.
///
/// # Errors
/// When a template of the user's own cannot be used.
pub fn render<A: Audience>(
    report: &Report<A>,
    words: &Wording,
    templates: &[(String, String)],
    forms: Forms,
) -> Result<Pages<A>, BadTemplate> {
    files(Content::of(report), words, templates, forms).map(|(files, unset)| Pages::new(files, unset))
}

/// The agenda of a meeting, for the group alone.
///
/// # Errors
/// When a template of the user's own cannot be used.
pub fn agenda(agenda: &Agenda, templates: &[(String, String)]) -> Result<Pages<Group>, BadTemplate> {
    html::agenda(&agenda.view, templates).map(|files| Pages::new(files, BTreeSet::new()))
}

/// Our own words in what a report is made of: they tell nothing of a note.
pub fn built_in() -> impl Iterator<Item = &'static str> {
    html::built_in().chain(exports::VOCABULARY)
}

/// What a form has.
#[derive(Clone, Copy)]
struct Has {
    pages: bool,
    sheet: bool,
    paper: bool,
}

impl Has {
    const fn of(forms: Forms) -> Self {
        let (pages, sheet, paper) = match forms {
            Forms::Everything => (true, false, true),
            Forms::WithoutPdf => (true, false, false),
            Forms::PdfOnly => (false, false, true),
            Forms::Sheet => (false, true, false),
        };
        Self { pages, sheet, paper }
    }
}

/// Files by path, and what paper could not show as it was written.
type Files = (BTreeMap<String, Vec<u8>>, BTreeSet<Unset>);

/// The files of [`render`], by path, and what paper could not show as it was written.
pub(in crate::render) fn files(
    content: Content<'_>,
    words: &Wording,
    templates: &[(String, String)],
    forms: Forms,
) -> Result<Files, BadTemplate> {
    let language = words.language();
    let names = Names::of(language);
    let names = if content.face.draft { names.of_draft(language) } else { names };
    let mut files = BTreeMap::new();
    let has = Has::of(forms);
    if has.pages {
        files = html::files(content, words, templates, names)?;
        files.extend(exports::files(content, words, names)?);
        for (position, picture) in content.pictures.iter().enumerate() {
            files.insert(names.picture(position, picture.extension), picture.bytes.clone());
        }
    }
    // A draft is there to be decided on; what was decided on is kept apart from what the reader gets.
    if has.sheet || (has.pages && content.face.draft) {
        files.extend(html::sheet(content, words, templates, names)?);
    }
    let mut unset = BTreeSet::new();
    if has.paper {
        unset = paper(content, words, templates, names, &mut files)?;
    }
    Ok((files, unset))
}

#[cfg(feature = "pdf")]
fn paper(
    content: Content<'_>,
    words: &Wording,
    templates: &[(String, String)],
    names: Names,
    files: &mut BTreeMap<String, Vec<u8>>,
) -> Result<BTreeSet<Unset>, BadTemplate> {
    let (bytes, unset) = super::pdf::sheet(content, words, templates)?;
    files.insert(names.paper.to_owned(), bytes);
    Ok(unset)
}

#[cfg(not(feature = "pdf"))]
#[expect(clippy::unnecessary_wraps, reason = "as with the typesetter, which may fail")]
fn paper(
    _: Content<'_>,
    _: &Wording,
    _: &[(String, String)],
    _: Names,
    _: &mut BTreeMap<String, Vec<u8>>,
) -> Result<BTreeSet<Unset>, BadTemplate> {
    Ok(BTreeSet::new())
}
