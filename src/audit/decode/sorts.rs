//! One file of the report folder, by its sort.

use super::super::finding::FindingKind;
use super::decoded::{Decoded, Inside};
#[cfg(feature = "pdf")]
use super::pdf;
use super::said::At;
use super::{asks, bytes, calendar, escapes, html, json, picture, table};

/// How deep files may lie in one another.
const DEEPEST: usize = 4;

/// What a reader sees in `bytes`, whose path in the report folder is `file`.
pub fn words(file: &str, bytes: &[u8]) -> String {
    decode(file, bytes).words.text().to_owned()
}

/// Everything that can be found in `bytes`: what a reader sees, is told and may look for.
pub fn everything(file: &str, bytes: &[u8]) -> String {
    let Decoded { words, hidden, data, .. } = decode(file, bytes);
    [words.text(), hidden.text(), data.text()].join("\n")
}

/// Reads `bytes`, whose path in the report folder is `file`.
pub(in crate::audit) fn decode(file: &str, bytes: &[u8]) -> Decoded {
    let name = file.rsplit('/').next().unwrap_or(file);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    sort(&ending.to_ascii_lowercase(), bytes, 0)
}

/// Reads what lies inside a file that was read at a depth, and all that lies inside that.
pub(super) fn whole(mut decoded: Decoded, depth: usize) -> Decoded {
    for Inside { ending, bytes, at } in std::mem::take(&mut decoded.inside) {
        let inner = if depth < DEEPEST { sort(ending, &bytes, depth + 1) } else { strange(&bytes) };
        decoded.add(inner, at);
    }
    decoded
}

/// Reads `bytes` of the sort that goes with `ending`.
fn sort(ending: &str, bytes: &[u8], depth: usize) -> Decoded {
    let text = || bytes::text(bytes);
    let decoded = match ending {
        "html" | "htm" | "xhtml" => text().map(|text| html::decode(&text, html::Dialect::Page)),
        "svg" => text().map(|text| {
            let mut decoded = html::decode(&text, html::Dialect::Drawing);
            decoded.pictures.push((bytes.to_vec(), At::Whole));
            decoded
        }),
        "xml" | "rels" | "vml" => text().map(|text| html::decode(&text, html::Dialect::Data)),
        "css" | "js" => text().map(|text| code(&text)),
        "json" => text().map(|text| json::decode(&text)),
        "csv" | "tsv" => text().map(|text| table::decode(&text)),
        "ics" => text().map(|text| calendar::decode(&text)),
        "txt" | "sha256" => text().map(|text| lines(&text)),
        "jpg" | "jpeg" | "png" | "webp" => Some(picture::decode(ending, bytes)),
        #[cfg(feature = "pdf")]
        "pdf" => Some(pdf::decode(bytes)),
        _ => None,
    };
    whole(decoded.unwrap_or_else(|| strange(bytes)), depth)
}

fn code(text: &str) -> Decoded {
    let mut decoded = Decoded::default();
    if asks::network(text) {
        decoded.find(FindingKind::Request, At::Whole);
    }
    decoded.keep(&escapes::script(text), At::Whole);
    decoded
}

fn lines(text: &str) -> Decoded {
    let mut decoded = Decoded::default();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        decoded.words.push(At::Byte(start), line);
        decoded.keep(line, At::Byte(start));
        start += line.len();
    }
    decoded
}

/// A file that nothing here reads: looked through as it is.
fn strange(bytes: &[u8]) -> Decoded {
    let mut decoded = Decoded::default();
    decoded.find(FindingKind::Unreadable, At::Whole);
    let text = bytes::text(bytes).map_or_else(|| bytes::strewn(bytes), std::borrow::Cow::into_owned);
    decoded.keep(&text, At::Whole);
    decoded
}
