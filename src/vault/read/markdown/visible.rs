//! The words of a text as a reader sees them.

use std::borrow::Cow;

use crate::prose::{Inline, has_direction_marks, is_noncharacter};
use crate::vault::read::raw::{Wanted, WantedPicture};

/// Stands for a character that would turn the reading direction or cannot be printed.
const SHOWN: char = '\u{fffd}';

/// `text` without characters that nobody sees but that change what is seen: they are made visible.
pub(in crate::vault::read) fn shown(text: &str) -> Cow<'_, str> {
    let plain = |c: char| (!c.is_control() && !is_noncharacter(c)) || matches!(c, '\n' | '\t');
    let breaks = ['\u{2028}', '\u{2029}'];
    if text.chars().all(plain) && !text.contains(breaks) && !has_direction_marks(text) {
        return Cow::Borrowed(text);
    }
    let mut buffer = [0; 4];
    text.chars()
        .map(|c| match c {
            _ if breaks.contains(&c) => ' ',
            _ if plain(c) && !has_direction_marks(c.encode_utf8(&mut buffer)) => c,
            _ => SHOWN,
        })
        .collect::<String>()
        .into()
}

/// The words of `inlines`, their formatting taken off.
pub(in crate::vault::read) fn words(inlines: &[Inline<Wanted, WantedPicture>]) -> String {
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
            | Inline::Struck { text }
            | Inline::Link { text, .. }
            | Inline::Reference { text, .. } => add(text, all),
            Inline::Picture { alt, .. } => all.push_str(alt),
            Inline::FootnoteMark { .. } => {}
            Inline::LineBreak => all.push(' '),
        }
    }
}
