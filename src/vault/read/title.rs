//! The title of a note in a file of its own: its first heading.

use std::ops::Range;

use super::mapped::{Mapped, lines};
use super::markdown::{self, Setting};
use super::raw::Word;
use super::text::Text;
use crate::diagnostics::{Diagnostic, Place};

/// The title, and what of the text is left for the body.
pub(super) struct Taken {
    pub(super) title: Option<Word>,
    pub(super) rest: Range<usize>,
    pub(super) problems: Vec<Diagnostic>,
}

impl Taken {
    /// No title: all of it is body.
    pub(super) fn none(left: &Mapped) -> Self {
        Self { title: None, rest: 0..left.len(), problems: Vec::new() }
    }
}

/// Takes the heading off with which the text begins.
pub(super) fn take(left: &Mapped, text: &Text<'_>, setting: &Setting<'_, '_>) -> Taken {
    let mut all = lines(left.as_str()).skip_while(|(_, line)| line.trim().is_empty());
    let Some((start, line)) = all.next() else { return Taken::none(left) };
    let indent = line.len() - line.trim_start_matches(' ').len();
    let heading = line.trim_start_matches(' ').trim_start_matches('#');
    let marks = line.len() - indent - heading.len();
    let is_atx = indent < 4 && (1..=6).contains(&marks) && heading.starts_with([' ', '\t']);
    let underline = all.next().filter(|(_, below)| is_underline(below) && indent < 4 && is_words(line));
    let (words, rest) = match (is_atx, underline) {
        (true, _) => (start + indent + marks..start + unmarked(line), start + line.len()),
        (false, Some((at, below))) => (start..start + line.trim_end().len(), at + below.len()),
        (false, None) => return Taken::none(left),
    };
    let source = left.as_str().get(words.clone()).unwrap_or("");
    let blank = source.len() - source.trim_start().len();
    let place = text.place(left.source_range(words.start + blank..words.end.max(words.start + blank)));
    let (words, problems) = markdown::heading_words(source, &place, setting);
    let title = (!words.is_empty()).then_some(Word { text: words, place });
    Taken { title, rest: rest..left.len(), problems }
}

/// The title that a heading further down gives, which stays where it is.
pub(super) fn at(place: &Place, text: &Text<'_>, setting: &Setting<'_, '_>) -> (Option<Word>, Vec<Diagnostic>) {
    let heading = text.whole.get(place.bytes.clone()).unwrap_or("");
    let source = heading.lines().next().unwrap_or("").trim_matches(['#', ' ', '\t', '>']);
    let (words, problems) = markdown::heading_words(source, place, setting);
    ((!words.is_empty()).then(|| Word { text: words, place: place.clone() }), problems)
}

fn is_underline(line: &str) -> bool {
    let bare = line.trim();
    !bare.is_empty() && !line.starts_with("    ") && (bare.chars().all(|c| c == '=') || bare.chars().all(|c| c == '-'))
}

/// Whether the line begins as a paragraph does.
fn is_words(line: &str) -> bool {
    line.trim_start().starts_with(|c: char| c.is_alphanumeric() || matches!(c, '"' | '“' | '‘' | '\'' | '(' | '*'))
        && super::parts::list_mark(line.trim_start()).is_none()
}

/// The length of a heading's line without blanks and closing marks at its end.
fn unmarked(line: &str) -> usize {
    let trimmed = line.trim_end();
    let bare = trimmed.trim_end_matches('#');
    if bare.ends_with([' ', '\t']) { bare.trim_end().len() } else { trimmed.len() }
}
