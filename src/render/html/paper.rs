//! What stands in the margins of printed pages: style sheets have no other way to say it.

use std::fmt::Write as _;

use crate::report::Face;

/// The rules for the margins of every printed page: what it is, for whom, whether it is a draft, and its number.
pub(super) fn paper(face: &Face) -> String {
    let title = format!("{} · {}", face.kind, face.engagement);
    let reader =
        if face.draft { format!("{} · {}", face.draft_mark, face.edition_name) } else { face.edition_name.clone() };
    format!(
        "@page{{@top-left{{content:{}}}@top-right{{content:{}}}@bottom-left{{content:{}}}\
         @bottom-right{{content:counter(page) \" / \" counter(pages)}}}}\n",
        quoted(&title),
        quoted(&reader),
        quoted(&face.date),
    )
}

/// A string of a style sheet: what is neither letter nor digit nor space is written by its code.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars().filter(|c| !c.is_control()) {
        if c.is_alphanumeric() || c == ' ' {
            out.push(c);
        } else {
            let _ = write!(out, "\\{:06x}", u32::from(c));
        }
    }
    out.push('"');
    out
}
