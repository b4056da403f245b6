//! The title of a note in a file of its own: its first heading, or a line in bold letters that stands first.

use std::ops::Range;

use super::cursor::Cursor;
use super::line_kinds;
use super::mapped::Mapped;
use super::markdown::{self, Setting};
use super::raw::Word;
use super::structure;
use super::text::Text;
use super::units::Shape;
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
    let Some((words, rest)) = first(left.as_str()) else { return Taken::none(left) };
    let source = left.as_str().get(words.clone()).unwrap_or("");
    let blank = source.len() - source.trim_start().len();
    let kept = words.start + blank..words.start + blank + source.trim().len();
    let place = text.place(left.source_range(kept));
    let (words, problems) = markdown::heading_words(source, &place, setting);
    let title = (!words.is_empty()).then_some(Word { text: words, place });
    Taken { title, rest: rest..left.len(), problems }
}

/// The words of the heading with which the text begins, and where it ends.
fn first(text: &str) -> Option<(Range<usize>, usize)> {
    let units = structure::read(text);
    let says = |range: &Range<usize>| text.get(range.clone()).is_some_and(|lines| !lines.trim().is_empty());
    let unit = units.iter().find(|unit| says(&unit.range))?;
    let own = text.get(unit.range.clone())?;
    match &unit.shape {
        Shape::Heading(heading) if !heading.unclear && !is_marked(own.trim_start()) => {
            Some((heading.words.clone(), unit.range.end))
        }
        Shape::Heading(_) | Shape::Item(_) => None,
        // A deeper heading is a title as well.
        Shape::Other => {
            let at = unit.range.start + own.len() - own.trim_start_matches('\n').len();
            let line = text.get(at..)?.lines().next()?;
            let cursor = Cursor::new(line);
            let marks = cursor.rest().len() - cursor.rest().trim_start_matches('#').len();
            if let Some(words) = bold(line).filter(|_| cursor.indent() < 4) {
                let below = (at + line.len() + 1).min(text.len());
                let alone = text.get(below..)?.lines().next().is_none_or(|next| next.trim().is_empty());
                return alone.then_some((at + words.start..at + words.end, below));
            }
            let spaced = cursor.rest().get(marks..)?.starts_with([' ', '\t']);
            let deep = cursor.indent() < 4 && (3..=6).contains(&marks) && spaced;
            let begin = at + line.len() - cursor.rest().len() + marks;
            let end = at + unmarked(line).max(begin - at);
            deep.then(|| (begin..end, (at + line.len() + 1).min(text.len())))
        }
    }
}

/// The words of a line that is bold from end to end, as people write a heading where no key makes one.
fn bold(line: &str) -> Option<Range<usize>> {
    let words = line.trim().strip_prefix("**")?.strip_suffix("**")?;
    let begin = line.len() - line.trim_start().len() + 2;
    let plain = !words.trim().is_empty() && !words.contains('*') && !words.ends_with('\\');
    plain.then_some(begin..begin + words.len())
}

/// Whether a quotation's or a list's mark stands first: a heading in it stays where it is.
fn is_marked(own: &str) -> bool {
    own.starts_with('>') || line_kinds::mark(&Cursor::new(own.lines().next().unwrap_or(""))).is_some()
}

/// The title that a heading further down gives, which stays where it is.
pub(super) fn at(place: &Place, text: &Text<'_>, setting: &Setting<'_, '_>) -> (Option<Word>, Vec<Diagnostic>) {
    let heading = text.whole.get(place.bytes.clone()).unwrap_or("");
    // An underlined heading is all its lines but the last.
    let underlined =
        heading.trim_end().lines().next_back().is_some_and(|last| last.trim().chars().all(|c| matches!(c, '=' | '-')));
    let words = heading.trim_end().rsplit_once('\n').filter(|_| underlined).map_or(heading, |(words, _)| words);
    let lines = if underlined { words } else { heading.lines().next().unwrap_or("") };
    let source = lines.trim_matches(['#', ' ', '\t', '>']);
    let (words, problems) = markdown::heading_words(source, place, setting);
    ((!words.is_empty()).then(|| Word { text: words, place: place.clone() }), problems)
}

/// The length of a heading's line without blanks and closing marks at its end.
fn unmarked(line: &str) -> usize {
    let trimmed = line.trim_end();
    let bare = trimmed.trim_end_matches('#');
    if bare.ends_with([' ', '\t']) { bare.trim_end().len() } else { trimmed.len() }
}
