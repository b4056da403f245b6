//! One file of the report folder, by its sort.

use super::super::finding::FindingKind;
#[cfg(feature = "pdf")]
use super::pdf;
use super::{escapes, html, picture};

/// What a file says, entities and escapes undone.
#[derive(Debug, Default)]
pub(in crate::audit) struct Decoded {
    /// What a reader sees: text between the tags.
    pub(in crate::audit) words: String,
    /// What a reader may be told or find: attributes, styles, scripts, data.
    pub(in crate::audit) hidden: String,
    /// Where ids, file names and tags would show: attributes, addresses, styles, scripts, data.
    pub(in crate::audit) marks: String,
    /// What must not be there, whatever it says.
    pub(in crate::audit) other: Vec<FindingKind>,
}

/// What a reader sees in `bytes`, whose path in the report folder is `file`.
pub fn words(file: &str, bytes: &[u8]) -> String {
    decode(file, bytes).words
}

/// Everything that can be found in `bytes`: what a reader sees, is told and may look for.
pub fn everything(file: &str, bytes: &[u8]) -> String {
    let Decoded { words, hidden, marks, other: _ } = decode(file, bytes);
    [words, hidden, marks].join("\n")
}

/// Reads `bytes`, whose path in the report folder is `file`.
pub(in crate::audit) fn decode(file: &str, bytes: &[u8]) -> Decoded {
    let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending);
    match (ending, std::str::from_utf8(bytes)) {
        ("html" | "svg", Ok(text)) => html::decode(text),
        ("css" | "js", Ok(text)) => {
            let plain = escapes::script(text);
            let other = if html::asks_network(text) { vec![FindingKind::Request] } else { Vec::new() };
            Decoded { words: String::new(), hidden: plain.clone(), marks: plain, other }
        }
        #[cfg(feature = "pdf")]
        ("pdf", _) => pdf::decode(bytes),
        _ => picture::decode(ending, bytes),
    }
}
