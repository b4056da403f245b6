//! Text that goes between tags or into an attribute.

use crate::prose::is_noncharacter;

/// Adds `text` to `out` so that nothing in it can be read as markup. Characters that HTML forbids are left out.
pub(in crate::render) fn escape_into(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(c),
            _ if c.is_control() || is_noncharacter(c) => {}
            _ => out.push(c),
        }
    }
}

/// `text` as it goes between tags or into an attribute.
pub(in crate::render) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    escape_into(&mut out, text);
    out
}
