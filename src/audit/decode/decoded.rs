//! One file of the report folder, by its sort.

use super::super::finding::FindingKind;
#[cfg(feature = "pdf")]
use super::pdf;
use super::said::{At, Said};
use super::{asks, bytes, calendar, coded, escapes, html, json, picture, table};

/// How deep files may lie in one another.
pub(super) const DEEPEST: usize = 4;

/// What a file says, entities and escapes undone.
#[derive(Debug, Default)]
pub(in crate::audit) struct Decoded {
    /// What a reader sees: text between the tags.
    pub(in crate::audit) words: Said,
    /// What a reader may be told or find, and where the format's own words stand as well: no ids are sought there.
    pub(in crate::audit) hidden: Said,
    /// Attributes, addresses, styles, scripts, fields: here ids, file names and tags would show, too.
    pub(in crate::audit) data: Said,
    /// The pictures in it, their bytes.
    pub(in crate::audit) pictures: Vec<(Vec<u8>, At)>,
    /// Who is named as the author.
    pub(in crate::audit) authors: Vec<(String, At)>,
    /// What must not be there, or is good to know, whatever it says.
    pub(in crate::audit) other: Vec<(FindingKind, At)>,
}

impl Decoded {
    pub(super) fn find(&mut self, kind: FindingKind, at: At) {
        self.other.push((kind, at));
    }

    /// Keeps a piece of data, and what it says when its escapes are undone.
    pub(super) fn keep(&mut self, text: &str, at: At) {
        self.data.line(at, text);
        if text.contains('%') {
            self.data.line(at, &escapes::address(text));
        }
        if text.contains('\\') {
            self.data.line(at, &escapes::script(text));
        }
        self.keep_coded(text, at);
    }

    /// Keeps what the coded stretches of a text say.
    pub(super) fn keep_coded(&mut self, text: &str, at: At) {
        if let Some(said) = coded::inside(text) {
            self.data.line(at, &said);
        }
    }

    /// Takes over what a file inside this one says.
    pub(super) fn add(&mut self, inner: Self, at: At) {
        let Self { words, hidden, data, pictures, authors, other } = inner;
        self.hidden.line(at, words.text());
        self.hidden.line(at, hidden.text());
        self.data.line(at, data.text());
        self.pictures.extend(pictures.into_iter().map(|(bytes, _)| (bytes, at)));
        self.authors.extend(authors.into_iter().map(|(who, _)| (who, at)));
        self.other.extend(other.into_iter().map(|(kind, _)| (kind, at)));
    }
}

/// What a reader sees in `bytes`, whose path in the report folder is `file`.
pub fn words(file: &str, bytes: &[u8]) -> String {
    decode(file, bytes).words.text().to_owned()
}

/// Everything that can be found in `bytes`: what a reader sees, is told and may look for.
pub fn everything(file: &str, bytes: &[u8]) -> String {
    let Decoded { words, hidden, data, pictures: _, authors: _, other: _ } = decode(file, bytes);
    [words.text(), hidden.text(), data.text()].join("\n")
}

/// Reads `bytes`, whose path in the report folder is `file`.
pub(in crate::audit) fn decode(file: &str, bytes: &[u8]) -> Decoded {
    let name = file.rsplit('/').next().unwrap_or(file);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    sort(&ending.to_ascii_lowercase(), bytes, 0)
}

/// Reads a page that lies in another file.
pub(super) fn page(text: &str, depth: usize) -> Decoded {
    sort("html", text.as_bytes(), depth + 1)
}

/// Reads `bytes` of the sort that goes with `ending`.
pub(super) fn sort(ending: &str, bytes: &[u8], depth: usize) -> Decoded {
    if depth > DEEPEST {
        return strange(bytes);
    }
    let text = || bytes::text(bytes);
    match ending {
        "html" | "htm" | "xhtml" => text().map(|text| html::decode(&text, html::Dialect::Page, depth)),
        "svg" => text().map(|text| {
            let mut decoded = html::decode(&text, html::Dialect::Drawing, depth);
            decoded.pictures.push((bytes.to_vec(), At::Whole));
            decoded
        }),
        "xml" | "rels" | "vml" => text().map(|text| html::decode(&text, html::Dialect::Data, depth)),
        "css" | "js" => text().map(|text| code(&text)),
        "json" => text().map(|text| json::decode(&text)),
        "csv" | "tsv" => text().map(|text| table::decode(&text)),
        "ics" => text().map(|text| calendar::decode(&text)),
        "txt" | "sha256" => text().map(|text| lines(&text)),
        "jpg" | "jpeg" | "png" | "webp" => Some(picture::decode(ending, bytes)),
        #[cfg(feature = "pdf")]
        "pdf" => Some(pdf::decode(bytes)),
        _ => None,
    }
    .unwrap_or_else(|| strange(bytes))
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
