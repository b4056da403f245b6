//! Comments, `<!-- … -->` and `%% … %%`, taken out of a text before anything else looks at it.

use std::ops::Range;

use super::line_kinds::{inner, is_fence};
use super::mapped::{Mapped, lines};
use crate::diagnostics::Code;

/// What a comment leaves behind where it stood between two blank lines: to Markdown such a line ends a list and code. No
/// text can hold it otherwise, for it is a comment itself.
pub(super) const SEPARATOR: &str = "<!---->";

/// What was taken out of a text, and what could not be.
#[derive(Default)]
pub(super) struct Cuts {
    /// The passages.
    pub(super) cut: Vec<String>,
    /// What is wrong, and where in the file.
    pub(super) problems: Vec<(Code, Range<usize>)>,
    /// Whether something began that does not end here: nobody can tell how much was meant to stay.
    pub(super) opens: bool,
    /// Whether something ends that did not begin here.
    pub(super) closes: bool,
}

/// `text` without comments. What a comment leaves behind is tidied, so that neither its length nor, but for
/// [`SEPARATOR`], its being there can be seen.
pub(super) fn cut(text: &Mapped, cuts: &mut Cuts) -> Mapped {
    let source = text.as_str();
    let mut left = Left::default();
    let mut at = 0;
    while let Some((start, open, close)) = opening(source, at) {
        left.copy(text, at..start);
        let inner = start + open.len();
        let end = if let Some(length) = source.get(inner..).and_then(|rest| rest.find(close)) {
            inner + length + close.len()
        } else {
            cuts.problems.push((Code::CommentNotClosed, text.source_range(start..inner)));
            cuts.opens = true;
            source.len()
        };
        let passage = source.get(inner..end).unwrap_or("");
        // A comment in a comment ends where the inner one does, and its last words would go out.
        if passage.contains("<!--") && end < source.len() {
            cuts.problems.push((Code::CommentNotClosed, text.source_range(start..inner)));
        }
        cuts.cut.push(passage.strip_suffix(close).unwrap_or(passage).to_owned());
        let rest = source.get(end..).unwrap_or("");
        if left.stands_alone(rest) {
            left.text.push(SEPARATOR, text.source(start));
            left.words = true;
            at = end;
        } else {
            at = end + left.tidy(rest);
        }
    }
    left.copy(text, at..source.len());
    left.text
}

/// The next comment's opening from `at` on, and the marks it opens and closes with.
fn opening(text: &str, mut at: usize) -> Option<(usize, &'static str, &'static str)> {
    loop {
        let next = at + text.get(at..)?.find(['<', '%'])?;
        let rest = text.get(next..)?;
        if rest.starts_with("<!--") {
            return Some((next, "<!--", "-->"));
        }
        if rest.starts_with("%%") {
            return Some((next, "%%", "%%"));
        }
        at = next + 1;
    }
}

/// What is left of the text so far.
#[derive(Default)]
struct Left {
    text: Mapped,
    /// Where the last line begins, whether it says anything yet, and whether the line before it does.
    line: usize,
    words: bool,
    blank_before: bool,
    /// Whether the lines are those of fenced code.
    fenced: bool,
}

impl Left {
    fn copy(&mut self, text: &Mapped, range: Range<usize>) {
        let start = range.start;
        for (at, line) in lines(text.as_str().get(range).unwrap_or("")) {
            self.text.copy(text, start + at..start + at + line.len());
            self.words |= !is_blank(line);
            self.fenced ^= is_fence(inner(line).0);
            if line.ends_with('\n') {
                self.blank_before = !self.words;
                self.words = false;
                self.line = self.text.len();
            }
        }
    }

    /// Whether the comment before `rest` has its line for itself, with a blank line above and below and words beyond.
    fn stands_alone(&self, rest: &str) -> bool {
        let mut below = lines(rest).map(|(_, line)| line);
        let own = below.next().is_some_and(|line| line.ends_with('\n') && line.trim().is_empty());
        let bare = self.text.as_str().get(self.line..).is_some_and(|begin| begin.trim().is_empty());
        let parted = self.blank_before && below.next().is_some_and(|line| line.trim().is_empty());
        let above = self.text.as_str().get(..self.line).is_some_and(|above| !above.trim().is_empty());
        !self.fenced && own && bare && parted && above && below.any(|line| !line.trim().is_empty())
    }

    /// Tidies what stands on both sides of a cut; how much of `rest` goes with it.
    fn tidy(&mut self, rest: &str) -> usize {
        let spaces = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        let line_end = usize::from(rest.get(spaces..).is_some_and(|after| after.starts_with('\n')));
        let ends = line_end > 0 || rest.len() == spaces;
        match (self.words, ends) {
            // Nothing else on the line: the line goes, and a second blank line with it.
            (false, true) => {
                self.text.truncate(self.line);
                let gone = spaces + line_end;
                let doubled = self.blank_before || self.line == 0;
                gone + if doubled { blank_line(rest.get(gone..).unwrap_or("")) } else { 0 }
            }
            (false, false) => spaces,
            (true, true) => {
                let kept = self.text.as_str().trim_end_matches([' ', '\t']).len();
                self.text.truncate(kept);
                spaces
            }
            (true, false) if self.text.as_str().ends_with([' ', '\t']) => spaces,
            (true, false) => 0,
        }
    }
}

/// Nothing but blanks and the marks of a quotation.
pub(super) fn is_blank(line: &str) -> bool {
    line.chars().all(|c| c.is_whitespace() || c == '>')
}

/// The length of the blank line that `rest` begins with.
fn blank_line(rest: &str) -> usize {
    let line = rest.split_inclusive('\n').next().unwrap_or("");
    if line.ends_with('\n') && line.trim().is_empty() { line.len() } else { 0 }
}
