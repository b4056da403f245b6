//! A text as the words that are compared: small letters, without accents and punctuation, whatever way they were typed.

use std::ops::Range;

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

use crate::prose::{is_invisible, look_alike};

/// Where words end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Split {
    /// `foto's` and `noord-zuid` are one word, as in a text that may be broken at the end of a line.
    Text,
    /// Every sign parts, as in an id or a file name.
    Marks,
}

/// Calls `with` for every word of `text`, with where it stands.
pub(super) fn each_word(text: &str, split: Split, mut with: impl FnMut(&str, Range<usize>)) {
    let mut word = String::new();
    let mut at = 0..0;
    let mut rest = text;
    loop {
        let start = text.len() - rest.len();
        let (plain, after) = rest.split_at(plain_letters(rest));
        if !plain.is_empty() {
            let grown = word.len();
            word.push_str(plain);
            word.get_mut(grown..).unwrap_or_default().make_ascii_lowercase();
            at = if grown == 0 { start..start + plain.len() } else { at.start..start + plain.len() };
            rest = after;
            continue;
        }
        let mut chars = rest.chars();
        let Some(c) = chars.next() else { break };
        rest = chars.as_str();
        let end = start + c.len_utf8();
        let grown = word.len();
        if c.is_ascii() || joins(c) {
            let inside = split == Split::Text && joins(c) && !word.is_empty();
            let goes_on = chars.next().is_some_and(char::is_alphanumeric);
            if !(inside && goes_on) {
                finish(&mut word, &at, &mut with);
            }
        } else if !is_invisible(c) {
            let mut parts = false;
            decompose_compatible(c, |part| {
                if part.is_alphanumeric() {
                    let part = look_alike(part).unwrap_or(part);
                    word.extend(part.to_lowercase().filter(|small| !is_combining_mark(*small)));
                } else if !is_combining_mark(part) {
                    parts = true;
                }
            });
            if parts && word.len() == grown {
                finish(&mut word, &at, &mut with);
            }
        }
        if word.len() > grown {
            at = if grown == 0 { start..end } else { at.start..end };
        }
    }
    finish(&mut word, &at, &mut with);
}

/// How many letters and digits of ASCII `text` begins with: most of most texts, taken together.
fn plain_letters(text: &str) -> usize {
    let mut rest = text.as_bytes();
    while let [b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9', after @ ..] = rest {
        rest = after;
    }
    text.len() - rest.len()
}

fn finish(word: &mut String, at: &Range<usize>, with: &mut impl FnMut(&str, Range<usize>)) {
    if !word.is_empty() {
        with(word, at.clone());
        word.clear();
    }
}

/// Signs that can stand inside a word.
fn joins(c: char) -> bool {
    matches!(c, '\'' | '-' | '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{2010}' | '\u{2011}')
}
