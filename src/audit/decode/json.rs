//! JSON: every text in it, its escapes undone. Read by its quotation marks alone, so that no fault in it hides anything.

use super::said::At;
use super::{Decoded, escapes};

/// Reads JSON.
pub(super) fn decode(text: &str) -> Decoded {
    let mut decoded = Decoded::default();
    let mut start = 0;
    while let Some(open) = text.get(start..).and_then(|rest| rest.find('"')) {
        between(text, start, start + open, &mut decoded);
        let begin = start + open + 1;
        let rest = text.get(begin..).unwrap_or_default();
        let length = end(rest);
        let said = escapes::json(rest.get(..length).unwrap_or(rest));
        start = begin + (length + 1).min(rest.len());
        let is_key = text.get(start..).is_some_and(|behind| behind.trim_start().starts_with(':'));
        let plain = said.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        if is_key && plain {
            // The format's own words.
            decoded.hidden.line(At::Byte(begin), &said);
        } else {
            decoded.keep(&said, At::Byte(begin));
        }
    }
    between(text, start, text.len(), &mut decoded);
    decoded
}

/// Where the text ends that begins here.
fn end(text: &str) -> usize {
    let mut escaped = false;
    text.bytes()
        .position(|byte| {
            let ends = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends
        })
        .unwrap_or(text.len())
}

/// Between texts nothing is said but numbers and three words.
fn between(text: &str, from: usize, to: usize, decoded: &mut Decoded) {
    let between = text.get(from..to).unwrap_or_default();
    let mut words = between.split(|c: char| !c.is_alphanumeric()).filter(|word| word.contains(char::is_alphabetic));
    if words.any(|word| !matches!(word, "true" | "false" | "null")) {
        decoded.keep(between, At::Byte(from));
    }
}
