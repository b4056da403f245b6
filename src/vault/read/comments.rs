//! Comments, `<!-- … -->` and `%% … %%`, taken out of a text before anything else looks at it.

use std::ops::Range;

use super::mapped::Mapped;
use crate::diagnostics::Code;

/// What was taken out of a text, and what could not be.
#[derive(Default)]
pub(super) struct Cuts {
    /// The passages, by where they stand in the file.
    pub(super) cut: Vec<(Range<usize>, String)>,
    /// What is wrong, and where in the file.
    pub(super) problems: Vec<(Code, Range<usize>)>,
    /// Stretches of the file where it is not certain what was meant to stay: all of it stays.
    pub(super) doubtful: Vec<Range<usize>>,
}

/// `text`, which stands at byte `from` of its file, without comments and with plain line ends. What a comment leaves
/// behind is tidied, so that neither its length nor its being there can be seen.
pub(super) fn cut(text: &str, from: usize, cuts: &mut Cuts) -> Mapped {
    let mut left = Left::default();
    let mut at = 0;
    while let Some((start, open, close)) = opening(text, at) {
        left.push(text.get(at..start).unwrap_or(""), from + at);
        let inner = start + open.len();
        let end = if let Some(length) = text.get(inner..).and_then(|rest| rest.find(close)) {
            inner + length + close.len()
        } else {
            cuts.problems.push((Code::CommentNotClosed, from + start..from + inner));
            cuts.doubtful.push(from + start..from + text.len());
            text.len()
        };
        let passage = text.get(inner..end).unwrap_or("");
        cuts.cut.push((from + start..from + end, passage.strip_suffix(close).unwrap_or(passage).to_owned()));
        at = end + left.tidy(text.get(end..).unwrap_or(""));
    }
    left.push(text.get(at..).unwrap_or(""), from + at);
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
}

impl Left {
    fn push(&mut self, piece: &str, from: usize) {
        let mut at = from;
        for line in piece.split_inclusive('\n') {
            let ended = line.strip_suffix('\n');
            let words = ended.map_or(line, |line| line.strip_suffix('\r').unwrap_or(line));
            self.text.push(words, at);
            self.words |= !is_blank(words);
            if ended.is_some() {
                // `\r\n` stands for one line end.
                self.text.push("\n", at + words.len());
                self.blank_before = !self.words;
                self.words = false;
                self.line = self.text.len();
            }
            at += line.len();
        }
    }

    /// Tidies what stands on both sides of a cut; how much of `rest` goes with it.
    fn tidy(&mut self, rest: &str) -> usize {
        let spaces = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        let line_end = rest.get(spaces..).map_or(0, |after| match after {
            _ if after.starts_with("\r\n") => 2,
            _ if after.starts_with('\n') => 1,
            _ => 0,
        });
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
