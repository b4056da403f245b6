//! From a world to a PDF: layout, then export as PDF/UA-1 and PDF/A-2a in one file.

use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst::{WorldExt as _, compile};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::world::{Closed, MAIN};
use crate::render::template::BadTemplate;

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
