//! Tables in text: fields between commas, semicolons or tabs, quoted where they hold one. Source: RFC 4180.

use super::Decoded;
use super::said::At;

/// Reads a table, whatever parts its fields.
pub(super) fn decode(text: &str) -> Decoded {
    let mut decoded = Decoded::default();
    let mut field = String::new();
    let (mut start, mut quoted) = (0, false);
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match (quoted, c) {
            (true, '"') if chars.peek().is_some_and(|(_, next)| *next == '"') => {
                field.push('"');
                chars.next();
            }
            (true, '"') => quoted = false,
            (false, '"') if field.trim().is_empty() => quoted = true,
            (false, ',' | ';' | '\t' | '\n' | '\r') => {
                settle(&mut field, start, &mut decoded);
                start = at + 1;
            }
            (true | false, c) => field.push(c),
        }
    }
    settle(&mut field, start, &mut decoded);
    decoded
}

fn settle(field: &mut String, start: usize, decoded: &mut Decoded) {
    if !field.trim().is_empty() {
        decoded.keep(field, At::Byte(start));
    }
    field.clear();
}
