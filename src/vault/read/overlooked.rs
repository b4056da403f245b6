//! A second look at the structure, with Markdown's own eyes.
//!
//! Each note's lines are read by themselves, and what Markdown makes of them may differ from what it makes of the whole
//! file: a rule below a list is an underline when the list's beginning is cut off. Whatever either takes for a heading is
//! one here as well, though an unclear one: nobody can be sure that it was meant.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag};

use super::line_kinds::{footnote, inner};
use super::mapped::lines;
use super::markdown::options;
use super::units::{Heading, Shape, Unit};

/// So often the lines are looked at again; what may be a heading still is taken for one then.
const LOOKS: usize = 8;

/// Adds the headings to `units` that only Markdown sees in `text`.
pub(super) fn add(text: &str, units: &mut Vec<Unit>) {
    let suspects = lines(text).filter(|(_, line)| is_suspect(line));
    let suspects = suspects.map(|(start, line)| start..start + line.len()).collect::<Vec<_>>();
    for _ in 0..LOOKS {
        if suspects.iter().all(|line| is_headed(units, line)) {
            return;
        }
        let found = found(text, units);
        if found.is_empty() {
            return;
        }
        insert(units, found);
    }
    insert(units, suspects);
}

/// Whether the line may be a heading, or underline one, in whatever it stands.
fn is_suspect(line: &str) -> bool {
    let mut words = inner(line).0;
    while let Some(label) = footnote(words) {
        words = inner(words.get(label..).unwrap_or("")).0;
    }
    let words = words.trim_end();
    let after = words.trim_start_matches('#');
    let marked = (1..3).contains(&(words.len() - after.len())) && (after.is_empty() || after.starts_with([' ', '\t']));
    // A single `-` is an item's mark or an underline.
    let bare = line.trim_matches([' ', '\t', '\n', '>']);
    let underlines = |mark: char| !bare.is_empty() && bare.chars().all(|c| c == mark);
    marked || underlines('-') || underlines('=')
}

fn is_headed(units: &[Unit], lines: &Range<usize>) -> bool {
    let first = units.partition_point(|unit| unit.range.end <= lines.start);
    let beside = units.iter().skip(first).take_while(|unit| unit.range.start < lines.end);
    beside.into_iter().any(|unit| matches!(unit.shape, Shape::Heading(_)))
}

/// The headings that Markdown sees in the whole text, between two headings of ours or in one unit, where we see none.
fn found(text: &str, units: &[Unit]) -> Vec<Range<usize>> {
    let mut looked_at = Vec::new();
    looked_at.push(0..text.len());
    let is_heading = |unit: &Unit| matches!(unit.shape, Shape::Heading(_));
    for between in units.split(is_heading) {
        if let ([first, ..], [.., last]) = (between, between) {
            looked_at.push(first.range.start..last.range.end);
        }
        if between.len() > 1 {
            looked_at.extend(between.iter().map(|unit| unit.range.clone()));
        }
    }
    let mut found = Vec::new();
    for stretch in looked_at {
        for (event, range) in Parser::new_ext(text.get(stretch.clone()).unwrap_or(""), options()).into_offset_iter() {
            if let Event::Start(Tag::Heading { level: HeadingLevel::H1 | HeadingLevel::H2, .. }) = event {
                let range = stretch.start + range.start..stretch.start + range.end;
                let start = text.get(..range.start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
                let end = range.end.max(1) - 1;
                let end = text.get(end..).and_then(|rest| rest.find('\n')).map_or(text.len(), |at| end + at + 1);
                found.push(start..end);
            }
        }
    }
    found.retain(|heading| !is_headed(units, heading));
    found
}

/// Makes whole lines of other units headings, but for those that hold one already.
fn insert(units: &mut Vec<Unit>, mut headings: Vec<Range<usize>>) {
    headings.retain(|heading| !is_headed(units, heading));
    headings.sort_by_key(|heading| heading.start);
    headings.dedup_by(|next, before| next.start < before.end);
    let mut headings = headings.into_iter().peekable();
    let mut whole = Vec::with_capacity(units.len());
    let mut at = 0;
    for Unit { range, shape } in units.drain(..) {
        let mut shape = Some(shape);
        let mut rest = |whole: &mut Vec<Unit>, range: Range<usize>| {
            if !range.is_empty() {
                whole.push(Unit { range, shape: shape.take().unwrap_or(Shape::Other) });
            }
        };
        at = range.start.max(at);
        while let Some(heading) = headings.next_if(|heading| heading.start < range.end) {
            if at == range.start {
                rest(&mut whole, at..heading.start);
            } else {
                whole.extend(other(at..heading.start));
            }
            at = heading.end;
            let shape = Shape::Heading(Heading { level: 2, words: heading.clone(), unclear: true, shared: true });
            whole.push(Unit { range: heading, shape });
        }
        if at == range.start {
            rest(&mut whole, at..range.end);
        } else {
            whole.extend(other(at..range.end));
        }
        at = range.end.max(at);
    }
    *units = whole;
}

/// What is left of a unit behind a heading.
fn other(range: Range<usize>) -> Option<Unit> {
    (range.start < range.end).then_some(Unit { range, shape: Shape::Other })
}
