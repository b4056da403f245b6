//! Pages and SVG: text, attributes, styles and scripts, by the tokenizer of the HTML standard.

use html5gum::{StartTag, Token, Tokenizer};

use super::super::finding::FindingKind;
use super::{Decoded, escapes, picture};

/// Elements inside a line: a word may run through them.
const INLINE: [&str; 13] = ["a", "abbr", "b", "code", "del", "em", "i", "mark", "q", "s", "span", "strong", "tspan"];

/// Attributes whose value is fetched when the page is opened. A link (`a href`) is followed by a reader only.
const FETCHED: [&str; 9] =
    ["src", "srcset", "poster", "data", "background", "action", "formaction", "ping", "manifest"];

/// Reads a page.
pub(super) fn decode(text: &str) -> Decoded {
    let mut decoded = Decoded::default();
    let mut raw = false;
    for token in Tokenizer::new(text) {
        match token {
            Ok(Token::StartTag(tag)) => {
                raw = matches!(tag.name.as_slice(), b"style" | b"script");
                start(&tag, &mut decoded);
            }
            Ok(Token::EndTag(tag)) => {
                raw = false;
                part(&tag.name, &mut decoded.words);
            }
            Ok(Token::String(string)) if raw => {
                let text = String::from_utf8_lossy(&string);
                if asks_network(&text) {
                    decoded.other.push(FindingKind::Request);
                }
                keep(&escapes::script(&text), &mut decoded);
            }
            Ok(Token::String(string)) => decoded.words.push_str(&String::from_utf8_lossy(&string)),
            Ok(Token::Comment(comment)) => {
                decoded.other.push(FindingKind::Comment);
                keep(&String::from_utf8_lossy(&comment), &mut decoded);
            }
            Ok(Token::Doctype(_) | Token::Error(_)) => {}
            Err(never) => match never {},
        }
    }
    decoded
}

fn start(tag: &StartTag<()>, decoded: &mut Decoded) {
    part(&tag.name, &mut decoded.words);
    let element = String::from_utf8_lossy(&tag.name);
    for (name, value) in &tag.attributes {
        let (name, value) = (String::from_utf8_lossy(name), String::from_utf8_lossy(value));
        let fetched = FETCHED.contains(&name.as_ref())
            || (matches!(name.as_ref(), "href" | "xlink:href") && !matches!(element.as_ref(), "a" | "area"));
        if value.starts_with("data:") {
            decoded.other.extend(picture::in_address(&value));
            continue;
        }
        if (fetched && leaves_the_folder(&value)) || (name == "style" && asks_network(&value)) {
            decoded.other.push(FindingKind::Request);
        }
        keep(&value, decoded);
        if value.contains('%') {
            keep(&escapes::address(&value), decoded);
        }
    }
}

fn keep(text: &str, decoded: &mut Decoded) {
    for place in [&mut decoded.hidden, &mut decoded.marks] {
        place.push_str(text);
        place.push('\n');
    }
}

/// Parts the words before a block from those behind it.
fn part(element: &[u8], words: &mut String) {
    if !INLINE.iter().any(|inline| inline.as_bytes() == element) {
        words.push('\n');
    }
}

fn leaves_the_folder(address: &str) -> bool {
    let address = address.trim_start();
    address.starts_with("//")
        || address.starts_with("\\\\")
        || address.split_once(':').is_some_and(|(scheme, _)| !scheme.contains('/'))
}

/// Whether a style or a script names something outside the folder.
pub(super) fn asks_network(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    text.contains("@import")
        || text.contains("://") && !text.match_indices("://").all(|(at, _)| is_a_namespace(&text, at))
        || text.contains("url(//")
        || text.contains("url('//")
        || text.contains("url(\"//")
}

/// The names of SVG and its like are addresses that nothing fetches.
fn is_a_namespace(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| rest.starts_with("://www.w3.org/"))
}
