//! The lines of one note, cleared of all that is no text of it: comments, parts that stay, what programs wrote.
//!
//! It sees one note's lines and no more. So nothing that is open in them can reach the next note; that it is open is told.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use super::mapped::Mapped;
use super::markdown::options;
use super::marks::Marks;
use super::{outliner_marks, parts};
use crate::diagnostics::Code;

/// What is left of a note's lines.
pub(super) struct Cleared {
    pub(super) left: Mapped,
    /// What was taken out.
    pub(super) cut: Vec<String>,
    /// What is wrong, and where in the file. Whatever it is, the note stays.
    pub(super) faults: Vec<(Code, Range<usize>)>,
    pub(super) ends: Ends,
}

/// Whether something reaches over one of the note's ends.
#[derive(Clone, Copy, Default)]
pub(super) struct Ends {
    /// Something begins here that does not end here.
    pub(super) opens: bool,
    /// Something ends here that did not begin here.
    pub(super) closes: bool,
}

impl Ends {
    pub(super) fn add(&mut self, other: Self) {
        self.opens |= other.opens;
        self.closes |= other.closes;
    }

    pub(super) fn of(marks: &Marks) -> Self {
        Self { opens: marks.opens, closes: marks.closes }
    }
}

/// Clears `lines`, which are one note's.
pub(super) fn clear(lines: &Mapped) -> Cleared {
    let (left, mut cuts) = parts::cut(lines);
    let (left, written) = outliner_marks::without(&left);
    cuts.cut.extend(written);
    let mut ends = Ends { opens: cuts.opens, closes: cuts.closes };
    if let Some(code) = open_code(left.as_str()) {
        cuts.problems.push((Code::CodeNotClosed, left.source_range(code)));
        ends.opens = true;
    }
    Cleared { left, cut: cuts.cut, faults: cuts.problems, ends }
}

/// The line that opens code which nothing closes.
fn open_code(text: &str) -> Option<Range<usize>> {
    if !text.contains("```") && !text.contains("~~~") {
        return None;
    }
    // The fenced code that is being read, and where its last line of code ends.
    let mut fenced: Option<(Range<usize>, usize)> = None;
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        if let Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) = &event {
            let first = text
                .get(range.start..)
                .and_then(|rest| rest.find('\n'))
                .map_or(text.len(), |end| range.start + end + 1);
            let inside = first.min(range.end);
            fenced = Some((range, inside));
        } else if let (Event::Text(_), Some((_, inside))) = (&event, &mut fenced) {
            *inside = range.end.max(*inside);
        } else if let Some((range, inside)) = fenced.take_if(|_| event == Event::End(TagEnd::CodeBlock)) {
            // Markdown itself knows which line closes it: the one that is not code.
            let closing = text.get(inside..range.end).unwrap_or("");
            if closing.trim_matches([' ', '\t', '>', '\n']).is_empty() {
                let first = text.get(range.clone()).unwrap_or("").lines().next().unwrap_or("");
                return Some(range.start..range.start + first.trim_end().len());
            }
        }
    }
    None
}
