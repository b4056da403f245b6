//! Parts that stay: `:::vertrouwelijk` … `:::`, cut out line by line before Markdown is parsed.
//!
//! Only the exact spelling is a part. Whatever merely looks like one is an error, and everything it may have been meant
//! to hold stays: a slip of the finger must never let a secret out.

use std::ops::Range;

use super::comments::{self, Cuts, is_blank};
use super::line_kinds::inner;
use super::look_alikes::Skeleton;
use super::mapped::{Mapped, lines};
use crate::diagnostics::Code;

const WORDS: [&str; 2] = ["vertrouwelijk", "confidential"];

/// `text`, the lines of one note, without comments and without the parts that stay.
pub(super) fn cut(text: &Mapped) -> (Mapped, Cuts) {
    let mut cuts = Cuts::default();
    let commentless = comments::cut(text, &mut cuts);
    let mut cutter = Cutter {
        text: &commentless,
        left: Mapped::default(),
        cuts,
        inside: None,
        doubt: false,
        blank: true,
        skip_blank: false,
    };
    for (start, line) in lines(commentless.as_str()) {
        cutter.line(start..start + line.len(), line);
    }
    let Cutter { left, mut cuts, inside, doubt, .. } = cutter;
    cuts.opens |= doubt;
    if let Some(Inside { opened, passage, .. }) = inside {
        cuts.problems.push((Code::PartNotClosed, opened));
        cuts.cut.push(passage);
        cuts.opens = true;
    }
    (left, cuts)
}

/// What a line is to us.
enum Line {
    /// Ordinary words.
    Words,
    /// Begins a part.
    Open,
    /// Ends one.
    Close,
    /// Looks like either, at this stretch of the line; `opens` when a part was probably meant to begin.
    Misspelt { at: Range<usize>, opens: bool },
}

struct Cutter<'m> {
    text: &'m Mapped,
    left: Mapped,
    cuts: Cuts,
    inside: Option<Inside>,
    /// Whether something began that nobody can read, and did not end yet.
    doubt: bool,
    /// Whether the last line kept was blank.
    blank: bool,
    /// Whether a part has just ended after a blank line: a second blank line would show that it was there.
    skip_blank: bool,
}

struct Inside {
    /// The line that opened it, in the file.
    opened: Range<usize>,
    depth: usize,
    passage: String,
}

impl Cutter<'_> {
    fn line(&mut self, range: Range<usize>, line: &str) {
        // A comment may have stood in the line: its length here is not its length in the file.
        let words = self.text.source_range(range.start..range.start + line.trim_end().len());
        let found = read(line);
        if let Line::Misspelt { at, .. } = &found {
            let at = self.text.source_range(range.start + at.start..range.start + at.end);
            self.cuts.problems.push((Code::PartMisspelt, at));
            self.doubt = true;
        }
        match (&mut self.inside, found) {
            (Some(inside), Line::Close) if inside.depth == 1 => self.close(),
            (Some(inside), Line::Close) => inside.depth -= 1,
            (Some(inside), Line::Open | Line::Misspelt { opens: true, .. }) => inside.depth += 1,
            (Some(inside), Line::Words | Line::Misspelt { opens: false, .. }) => inside.passage.push_str(line),
            (None, Line::Open | Line::Misspelt { opens: true, .. }) => {
                self.inside = Some(Inside { opened: words, depth: 1, passage: String::new() });
            }
            (None, Line::Close) => {
                // A misspelt part was meant to end here; or one began that we did not even recognise, or in another note.
                if !self.doubt {
                    self.cuts.problems.push((Code::PartMisspelt, words));
                    self.cuts.closes = true;
                }
                self.doubt = false;
            }
            (None, Line::Words | Line::Misspelt { opens: false, .. }) => self.keep(range, line),
        }
    }

    fn keep(&mut self, range: Range<usize>, line: &str) {
        let blank = is_blank(line);
        if !(blank && self.skip_blank) {
            self.left.copy(self.text, range);
            self.blank = blank;
        }
        self.skip_blank = self.skip_blank && blank;
    }

    fn close(&mut self) {
        self.cuts.cut.extend(self.inside.take().map(|inside| inside.passage));
        self.doubt = false;
        self.skip_blank = self.blank;
    }
}

/// Reads a line, whatever list or quotation it stands in.
fn read(line: &str) -> Line {
    let (content, listed) = inner(line);
    let begin = line.len() - content.len();
    let words = content.trim_end_matches([' ', '\t', '\n']);
    let at = begin..begin + words.len();
    let exact = words.strip_prefix(":::").is_some_and(|name| WORDS.contains(&name));
    // After a list's mark, cutting the line would glue what follows to the item before.
    if exact && !listed {
        return Line::Open;
    }
    if words == ":::" && !listed {
        return Line::Close;
    }
    // Meant as a part that stays, and code to Markdown, which would print it.
    let code = words.trim_start_matches(['`', '~']);
    let first = code.split_whitespace().next().unwrap_or("").trim_start_matches(['{', '.']).trim_end_matches('}');
    if words.len() - code.len() >= 3 && WORDS.iter().any(|word| first.eq_ignore_ascii_case(word)) {
        return Line::Misspelt { at, opens: false };
    }
    let skeleton = Skeleton::of(line);
    let seen = inner(skeleton.as_str()).0.trim();
    let is_colon = |c: char| matches!(c, ':' | ';');
    let begins = seen.trim_start_matches(|c: char| is_colon(c) || c == ' ');
    let colons = seen.len() - begins.len() - seen.get(..seen.len() - begins.len()).unwrap_or("").matches(' ').count();
    let glued = seen.chars().take_while(|c| is_colon(*c)).count();
    let bare = seen.trim_matches(|c: char| is_colon(c) || c.is_whitespace() || c.is_ascii_punctuation());
    let named = WORDS.iter().any(|word| bare.eq_ignore_ascii_case(word));
    if glued > 1 || colons > 2 || (colons > 0 && named) {
        return Line::Misspelt { at, opens: !bare.is_empty() };
    }
    elsewhere(&skeleton).map_or(Line::Words, |at| Line::Misspelt { at, opens: false })
}

/// Three colons with a word, in the middle of a line.
fn elsewhere(skeleton: &Skeleton) -> Option<Range<usize>> {
    let line = skeleton.as_str();
    let mut from = 0;
    loop {
        let at = from + line.get(from..)?.find(":::")?;
        let after = line.get(at..)?.trim_start_matches(':');
        let word = after.trim_start();
        let named = WORDS.iter().any(|name| word.get(..name.len()).is_some_and(|w| w.eq_ignore_ascii_case(name)));
        if named || after.starts_with(char::is_alphabetic) {
            return Some(skeleton.range(at..at + 3));
        }
        from = line.len() - after.len();
    }
}
