//! The block `{#id .kind key=value key="two words"}` at the end of a heading or of a list item's first line.
//!
//! Ours to parse, from the source with places: Markdown's own heading attributes split quoted values and let doubles pass.

use std::ops::Range;

use super::front_matter::doubled;
use super::mapped::Mapped;
use super::raw::{Entry, RawValue, Word};
use super::text::Text;
use crate::diagnostics::{Code, Diagnostic};

/// What a line's braces turned out to be.
pub(super) enum Block {
    /// There are none.
    None,
    /// A block, from its brace on, with its keys and what is wrong with them.
    Read { at: Range<usize>, entries: Vec<Entry>, problems: Vec<Diagnostic> },
    /// A brace that begins or ends no block. It may have been meant to keep something in the room.
    Unreadable { problem: Diagnostic },
}

/// Finds the block in `range` of `text`, a heading's words or a first line.
pub(super) fn find(text: &Text<'_>, mapped: &Mapped, range: Range<usize>) -> Block {
    let line = mapped.as_str().get(range.clone()).unwrap_or("");
    let unreadable = |at: usize, end: usize| {
        let place = mapped.source_range(range.start + at..range.start + end);
        Block::Unreadable { problem: text.problem(Code::BadBlock, place) }
    };
    let Some(open) = unescaped(line, '{') else {
        return unescaped(line, '}').map_or(Block::None, |at| unreadable(at, at + 1));
    };
    let mut scanner = Scanner { rest: line.get(open + 1..).unwrap_or(""), at: open + 1 };
    let mut entries = Vec::new();
    let word = |text_of: &str, at: Range<usize>| Word {
        text: text_of.to_owned(),
        place: text.place(mapped.source_range(range.start + at.start..range.start + at.end)),
    };
    loop {
        scanner.spaces();
        let Some(token) = scanner.token() else { return unreadable(open, line.trim_end().len().max(open + 1)) };
        match token {
            Token::End => break,
            Token::Short { key, value, at } => entries.push(Entry {
                key: word(key, at.start..at.start + 1),
                value: RawValue::Text(word(value, at.start + 1..at.end)),
            }),
            Token::Pair { key, at, value, value_at } => {
                let key = word(key, at);
                let value = if value_at.is_empty() {
                    RawValue::Empty(key.place.clone())
                } else {
                    RawValue::Text(word(&value, value_at))
                };
                entries.push(Entry { key, value });
            }
        }
    }
    if !scanner.rest.trim().is_empty() {
        return unreadable(open, line.trim_end().len());
    }
    let problems = doubled(&entries);
    Block::Read { at: range.start + open..range.start + scanner.at, entries, problems }
}

/// Where a block begins, read or not.
pub(super) fn brace(line: &str) -> Option<usize> {
    unescaped(line, '{')
}

/// Where `brace` stands without a backslash before it.
fn unescaped(line: &str, brace: char) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in line.char_indices() {
        if c == brace && !escaped {
            return Some(at);
        }
        escaped = c == '\\' && !escaped;
    }
    None
}

enum Token<'l> {
    /// `}`.
    End,
    /// `#id` or `.kind`.
    Short { key: &'static str, value: &'l str, at: Range<usize> },
    /// `key=value`; `value_at` is empty when nothing follows the sign.
    Pair { key: &'l str, at: Range<usize>, value: String, value_at: Range<usize> },
}

struct Scanner<'l> {
    rest: &'l str,
    at: usize,
}

impl<'l> Scanner<'l> {
    fn step(&mut self, bytes: usize) -> &'l str {
        let (passed, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, ""));
        self.rest = rest;
        self.at += passed.len();
        passed
    }

    fn spaces(&mut self) {
        let blank = self.rest.len() - self.rest.trim_start_matches([' ', '\t', '\n']).len();
        self.step(blank);
    }

    fn name(&mut self) -> Option<&'l str> {
        let end =
            self.rest.find(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '_' | '/')).unwrap_or(self.rest.len());
        (end > 0).then(|| self.step(end))
    }

    /// Whether a word may end here.
    fn ends(&self) -> bool {
        self.rest.starts_with([' ', '\t', '\n', '}'])
    }

    /// The next token; `None` when there is none that can be read.
    fn token(&mut self) -> Option<Token<'l>> {
        let start = self.at;
        match self.rest.chars().next()? {
            '}' => {
                self.step(1);
                Some(Token::End)
            }
            sign @ ('#' | '.') => {
                self.step(1);
                let value = self.name()?;
                let key = if sign == '#' { "id" } else { "kind" };
                self.ends().then_some(Token::Short { key, value, at: start..self.at })
            }
            _ => {
                let key = self.name()?;
                let at = start..self.at;
                self.rest.starts_with('=').then(|| self.step(1))?;
                let begin = self.at;
                let value = self.value()?;
                self.ends().then_some(Token::Pair { key, at, value, value_at: begin..self.at })
            }
        }
    }

    /// What follows the sign, nothing included; `None` when it cannot be read.
    fn value(&mut self) -> Option<String> {
        if !self.rest.starts_with('"') {
            let end = self.rest.find([' ', '\t', '\n', '}']).unwrap_or(self.rest.len());
            let plain = self.step(end);
            let readable = !plain.contains(['"', '\'', '{', '“', '”', '„']);
            return readable.then(|| plain.to_owned());
        }
        self.step(1);
        let mut value = String::new();
        loop {
            let c = self.rest.chars().next()?;
            self.step(c.len_utf8());
            match c {
                '"' => return Some(value),
                '\\' if self.rest.starts_with(['"', '\\']) => value.push_str(self.step(1)),
                other => value.push(other),
            }
        }
    }
}
