//! A text in the front matter, read as the Markdown it is: `tekst-directie`, `tekst-openbaar`.

use super::mapped::Mapped;
use super::markdown::{self, Setting};
use super::raw::{PictureFile, Word, Written};
use super::{clear, marks};
use crate::diagnostics::Diagnostic;

/// A value's text, what was cut out of it, and what was wrong with it.
pub(in crate::vault) struct WrittenValue {
    pub(in crate::vault) written: Written,
    pub(in crate::vault) cut: Vec<String>,
    pub(in crate::vault) problems: Vec<Diagnostic>,
}

/// Reads a value's text as a body is read: comments and parts that stay are cut first. Every place is the value's.
pub(in crate::vault) fn written(word: &Word, pictures: &[PictureFile]) -> WrittenValue {
    let cleared = clear::clear(&Mapped::of_file(&word.text, 0..word.text.len()));
    let marks = marks::find(&cleared.left);
    let paths = pictures.iter().map(|picture| picture.path.clone()).collect::<Vec<_>>();
    let folder = word.place.file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let setting = Setting { text: None, place: Some(&word.place), folder, pictures: &paths };
    let made = markdown::read(&cleared.left, &setting);
    let mut problems = made.problems;
    problems
        .extend(cleared.faults.iter().chain(&marks.faults).map(|(code, _)| Diagnostic::new(*code, word.place.clone())));
    let cut = cleared.cut.into_iter().chain(made.unused).collect();
    WrittenValue { written: made.written, cut, problems }
}
