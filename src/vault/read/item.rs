//! The source of one list item, as if it stood by itself.

use std::ops::Range;

use super::cursor::Cursor;
use super::mapped::{Mapped, lines};
use super::markdown::Made;
use super::{attributes, line_kinds};
use crate::prose::Block;
use crate::vault::kind::Kind;

/// The item that is `text` without its mark and without the indentation of what stands under it.
pub(super) fn dedented(text: &Mapped) -> Mapped {
    let mut item = Mapped::default();
    let mut width = 0;
    for (at, line) in lines(text.as_str()) {
        let words = line.trim_end_matches('\n');
        let skipped = if at == 0 {
            let (skipped, inner) = first(words);
            width = inner;
            skipped
        } else {
            indented(line, width)
        };
        item.copy(text, at + skipped..at + line.len());
    }
    item
}

/// Where the words of an item's first line begin, and the column to which what stands below is indented.
fn first(line: &str) -> (usize, usize) {
    let cursor = Cursor::new(line);
    let at = line.len() - cursor.rest().len();
    if let Some(mark) = line_kinds::mark(&cursor) {
        // An indentation of five is code: only one of its blanks belongs to the mark. A tab is one byte and several blanks.
        let blanks = mark.width.saturating_sub(cursor.indent() + mark.bytes);
        let begin = at + mark.bytes;
        let column = columns(line.get(..begin).unwrap_or(""));
        let skipped = line.get(begin..).unwrap_or("").char_indices().find(|(passed, c)| {
            let reached = columns(line.get(..begin + passed).unwrap_or(""));
            reached - column >= blanks || !matches!(c, ' ' | '\t')
        });
        return (skipped.map_or(line.len(), |(passed, _)| begin + passed), mark.width);
    }
    match line_kinds::pasted(&cursor) {
        Some((_, width)) => {
            let rest = cursor.rest();
            let sign = rest.chars().next().map_or(0, char::len_utf8);
            let words = rest.get(sign..).unwrap_or("").trim_start();
            (line.len() - words.len(), width)
        }
        None => (at, cursor.indent()),
    }
}

/// How many columns `text` takes up at the beginning of a line.
fn columns(text: &str) -> usize {
    text.chars().fold(0, |column, c| if c == '\t' { (column / 4 + 1) * 4 } else { column + 1 })
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

/// The first line of an item that belongs to it without being indented: to Markdown it goes on with the line above, to
/// whoever wrote it it may be something else. What begins with a small letter right below the first line goes on with it,
/// unless a block ended that.
pub(super) fn not_indented(text: &Mapped) -> Option<Range<usize>> {
    let mut goes_on = true;
    let mut above = "";
    for (at, line) in lines(text.as_str()) {
        let said = std::mem::replace(&mut above, line);
        if at == 0 {
            continue;
        }
        if line.trim().is_empty() {
            goes_on = false;
            continue;
        }
        goes_on = goes_on && begins_small(line) && attributes::brace(said).is_none();
        if !line.starts_with([' ', '\t']) && !goes_on {
            return Some(at..at + line.trim_end().len());
        }
    }
    None
}

fn begins_small(line: &str) -> bool {
    line.trim_start().trim_start_matches(['"', '\'', '“', '‘', '(', '*', '_', '‘']).starts_with(char::is_lowercase)
}

/// The end of the title in the item's first paragraph: the first line, and those that an editor broke off it; with an
/// action's ending, if it may have one.
pub(super) fn title(item: &Mapped, paragraph: Range<usize>, with_ending: bool) -> usize {
    let all = lines(item.as_str().get(paragraph.clone()).unwrap_or(""));
    let all = all.map(|(start, line)| (start + line.len(), line)).collect::<Vec<_>>();
    let block = |line: &str| attributes::brace(line).is_some();
    let mut end = 0;
    for (index, (to, line)) in all.iter().enumerate() {
        end = *to;
        let goes_on =
            all.get(index + 1).is_some_and(|(_, next)| begins_small(next) || (with_ending && begins_ending(next)));
        if block(line) || !goes_on {
            break;
        }
    }
    let closed = |line: &str| block(line) && line.trim_end().ends_with('}');
    match all.split_last() {
        // The block at the end of the paragraph is the whole paragraph's.
        Some(((to, last), above)) if closed(last) && !above.iter().any(|(_, line)| block(line)) => *to,
        Some(_) | None => end,
    }
}

/// Whether the line begins with a dash, as the ending of an action does.
fn begins_ending(line: &str) -> bool {
    let line = line.trim_start();
    let words = line.trim_start_matches(is_dash);
    words.len() < line.len() && words.starts_with(char::is_whitespace)
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '−' | '‒' | '‑' | '―')
}

/// What an item begins with that can be ticked, and whether it is.
const BOXES: [(&str, bool); 3] = [("[ ] ", false), ("[x] ", true), ("[X] ", true)];
/// The words that an outliner puts before an action instead.
const TO_DO: [(&str, bool); 5] =
    [("TODO ", false), ("DOING ", false), ("LATER ", false), ("WAITING ", false), ("DONE ", true)];

/// Whether the item begins with a mark of what is to do, whether that is done, and where its words begin.
pub(super) fn checkbox(item: &Mapped, kind: Kind) -> Option<(bool, usize)> {
    let words = TO_DO.iter().filter(|_| kind == Kind::Action);
    let mut all = BOXES.iter().chain(words);
    all.find(|(mark, _)| item.as_str().starts_with(mark)).map(|(mark, done)| (*done, mark.len()))
}

/// The first paragraph of an item, from its first byte on.
pub(super) fn first_paragraph(item: &Mapped, made: &Made) -> Range<usize> {
    let paragraph = matches!(made.written.markdown.0.first(), Some(Block::Paragraph { .. }));
    0..if paragraph { made.first_block.min(item.len()) } else { 0 }
}

/// The last two parts of an action's words behind a dash between blanks, the last one first: how much stands before it,
/// and where it stands.
pub(super) fn last_parts(words: &str) -> Vec<(usize, Range<usize>)> {
    let mut parts = Vec::new();
    let mut end = words.trim_end().len();
    while parts.len() < 2 {
        let Some((at, dash)) = words.get(..end).and_then(last_dash) else { break };
        let kept = words.get(..at).unwrap_or("").trim_end().len();
        let part = words.get(at + dash..end).unwrap_or("");
        let begin = at + dash + part.len() - part.trim_start().len();
        parts.push((kept, begin..end.max(begin)));
        end = kept;
    }
    parts
}

/// The last dash between blanks, and how long it is with them.
fn last_dash(words: &str) -> Option<(usize, usize)> {
    let spelt = ["&ndash;", "&mdash;"];
    let mut end = words.len();
    loop {
        let before = words.get(..end)?;
        let sign = before
            .rfind(is_dash)
            .map(|at| (at, before.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)));
        let named = spelt.iter().filter_map(|name| before.rfind(name).map(|at| (at, name.len()))).max();
        let (at, length) = sign.max(named)?;
        let first = before.get(..at)?.trim_end_matches(is_dash).len();
        let (said, after) = (words.get(..first)?, words.get(at + length..)?);
        let blank = said.len() - said.trim_end().len();
        if (blank > 0 || said.is_empty()) && after.starts_with(char::is_whitespace) {
            let behind = after.len() - after.trim_start().len();
            return Some((first - blank, blank + at + length - first + behind));
        }
        end = first;
    }
}
