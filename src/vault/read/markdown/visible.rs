//! The words of a text as a reader sees them.

use std::borrow::Cow;

use crate::prose::{Inline, has_direction_marks, is_noncharacter};
use crate::vault::read::raw::{Wanted, WantedPicture};

/// Stands for a character that cannot be printed.
const SHOWN: char = '\u{fffd}';

/// `text` as it is seen: without marks of the reading direction, and with what cannot be printed made visible.
pub(in crate::vault) fn shown(text: &str) -> Cow<'_, str> {
    let plain = |c: char| (!c.is_control() && !is_noncharacter(c)) || matches!(c, '\n' | '\t');
    let breaks = ['\u{2028}', '\u{2029}'];
    if text.chars().all(plain) && !text.contains(breaks) && !has_direction_marks(text) {
        return Cow::Borrowed(text);
    }
    let mut buffer = [0; 4];
    text.chars()
        .filter_map(|c| match c {
            _ if breaks.contains(&c) => Some(' '),
            // A mark of the reading direction comes along from other programs; without it the words stand as they were read.
            _ if has_direction_marks(c.encode_utf8(&mut buffer)) => None,
            _ if plain(c) => Some(c),
            _ => Some(SHOWN),
        })
        .collect::<String>()
        .into()
}

/// The words of `inlines`, their formatting taken off. Where nothing can be shown as struck out, what is struck out does
/// not stand as if it were said.
pub(in crate::vault) fn words(inlines: &[Inline<Wanted, WantedPicture>]) -> String {
    let mut all = String::new();
    add(inlines, &mut all);
    all.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn add(inlines: &[Inline<Wanted, WantedPicture>], all: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text { text } | Inline::Code { text } => all.push_str(text),
            Inline::Emphasis { text }
            | Inline::Strong { text }
            | Inline::Link { text, .. }
            | Inline::Reference { text, .. } => add(text, all),
            Inline::Picture { alt, .. } => all.push_str(alt),
            Inline::FootnoteMark { .. } | Inline::Struck { .. } => {}
            Inline::LineBreak => all.push(' '),
        }
    }
}
