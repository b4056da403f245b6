//! What must hold of the PDF. Without the typesetter there is none to look into.

use super::editions::Written;

/// Whether these words or signs are in the text of a PDF among the files.
#[cfg(feature = "pdf")]
pub(super) fn never<'f>(words: &str, files: impl Iterator<Item = &'f Written>) -> Vec<String> {
    let papers: Vec<&Written> = files.filter(|file| file.has_ending("pdf")).collect();
    if papers.is_empty() {
        return vec!["there is no PDF".to_owned()];
    }
    let says = |file: &&&Written| text(&file.bytes).contains(words);
    papers.iter().filter(says).map(|file| format!("{words:?} is in {}", file.path)).collect()
}

/// The text that another program than the one under test reads in a PDF.
#[cfg(feature = "pdf")]
fn text(bytes: &[u8]) -> String {
    use std::io::Write as _;
    use std::process::{Command, Stdio};
    let program = Command::new("pdftotext").args(["-", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut program = program.expect("pdftotext, of poppler-utils, is needed");
    program.stdin.take().unwrap().write_all(bytes).unwrap();
    String::from_utf8(program.wait_with_output().unwrap().stdout).unwrap()
}

/// Without the typesetter nothing is set, and so nothing can be wrong with it.
#[cfg(not(feature = "pdf"))]
pub(super) fn never<'f>(_words: &str, files: impl Iterator<Item = &'f Written>) -> Vec<String> {
    files.filter(|file| file.has_ending("pdf")).map(|file| format!("who set {}?", file.path)).collect()
}

#[cfg(feature = "pdf")]
#[test]
fn what_is_set_holds_nothing_that_it_must_not() {
    super::hold(|case| !case.must.pdf_never.is_empty());
}
