//! The source of one list item, as if it stood by itself.

use std::ops::Range;

use super::mapped::{Mapped, lines};
use super::markdown::Made;
use super::parts::list_mark;
use crate::prose::Block;

/// The item in `range` of `text` without its mark and without the indentation of what stands under it.
pub(super) fn dedented(text: &Mapped, range: Range<usize>) -> Mapped {
    let source = text.as_str().get(range.clone()).unwrap_or("");
    let before = text.as_str().get(..range.start).unwrap_or("");
    let column = before.chars().rev().take_while(|c| *c != '\n').count();
    let mut item = Mapped::default();
    let mut width = 0;
    for (at, line) in lines(source) {
        let from = range.start + at;
        let skipped = if at == 0 {
            let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
            let after = list_mark(line.trim_start_matches([' ', '\t'])).unwrap_or("");
            let mark = line.len() - indent - after.len();
            let words = after.trim_start_matches([' ', '\t']);
            let spaces = after.len() - words.len();
            // The column of the words is what the lines below are indented to; an indentation of five is code.
            let inner = if words.trim().is_empty() || spaces > 4 { mark + 1 } else { mark + spaces };
            width = column + indent + inner;
            (indent + inner).min(line.trim_end_matches('\n').len())
        } else {
            indented(line, width)
        };
        item.copy(text, from + skipped..from + line.len());
    }
    item
}

/// The bytes of the first blanks of `line` that make up at most `width` columns.
fn indented(line: &str, width: usize) -> usize {
    let mut columns = 0;
    for (at, c) in line.char_indices() {
        let next = match c {
            ' ' => columns + 1,
            '\t' => (columns / 4 + 1) * 4,
            _ => return at,
        };
        if columns >= width {
            return at;
        }
        columns = next;
    }
    line.trim_end_matches('\n').len()
}

/// The first line of the item in `range` that belongs to it without being indented: to Markdown it goes on with the line
/// above, to whoever wrote it it may be something else.
pub(super) fn not_indented(text: &Mapped, range: Range<usize>) -> Option<Range<usize>> {
    let source = text.as_str().get(range.clone()).unwrap_or("");
    let mut below = lines(source).skip(1).filter(|(_, line)| !line.trim().is_empty());
    let (at, line) = below.find(|(_, line)| !line.starts_with([' ', '\t']))?;
    Some(range.start + at..range.start + at + line.trim_end().len())
}

/// Whether the item begins with a box to tick, ticked or not, and where its words begin.
pub(super) fn checkbox(item: &Mapped) -> Option<(bool, usize)> {
    let mark = item.as_str().get(..4)?;
    match mark {
        "[ ] " => Some((false, 4)),
        "[x] " | "[X] " => Some((true, 4)),
        _ => None,
    }
}

/// The first paragraph of an item, from its first byte on.
pub(super) fn first_paragraph(item: &Mapped, made: &Made) -> Range<usize> {
    let paragraph = matches!(made.written.markdown.0.first(), Some(Block::Paragraph { .. }));
    0..if paragraph { made.first_block.min(item.len()) } else { 0 }
}

/// The end of an action: ` – saskia – 2025-04-14`.
pub(super) struct End {
    /// Where it begins, the blank before it included.
    pub(super) from: usize,
    pub(super) owner: Range<usize>,
    pub(super) date: Range<usize>,
}

/// Finds owner and date at the end of an action's words.
pub(super) fn owner_and_date(words: &str) -> Option<End> {
    let trimmed = words.trim_end();
    let (before_date, date) = last_part(trimmed)?;
    // Looks like a date, right or wrong: what is wrong with it is said where dates are read.
    let digits = date.chars().filter(char::is_ascii_digit).count();
    if digits < 3 || !date.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '/' | '.')) {
        return None;
    }
    let before = trimmed.get(..before_date)?.trim_end();
    let (from, owner) = last_part(before)?;
    let known = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '\'' | '’' | '.' | ',');
    if owner.is_empty() || owner.chars().count() > 60 || !owner.chars().all(known) {
        return None;
    }
    let kept = before.get(..from)?.trim_end().len();
    if kept == 0 {
        return None;
    }
    Some(End {
        from: kept,
        owner: before.len() - owner.len()..before.len(),
        date: trimmed.len() - date.len()..trimmed.len(),
    })
}

/// What stands after the last dash between blanks, and where that dash stands.
fn last_part(words: &str) -> Option<(usize, &str)> {
    let dashes = [" – ", " — ", " - ", " -- "];
    let (at, dash) = dashes.iter().filter_map(|dash| words.rfind(dash).map(|at| (at, *dash))).max()?;
    Some((at, words.get(at + dash.len()..)?.trim()))
}
