//! What programs write into a note for themselves: properties of an outliner, the names of its blocks.

use super::line_kinds::inner;
use super::mapped::{Mapped, lines};

/// Properties that nobody types.
const PROPERTIES: &[&str] = &[
    "id",
    "collapsed",
    "created-at",
    "updated-at",
    "heading",
    "background-color",
    "ls-type",
    "hl-page",
    "hl-color",
    "hl-stamp",
    "hl-type",
    "file",
    "file-path",
    "exclude-from-graph-view",
    "query-table",
    "query-properties",
    "query-sort-by",
    "query-sort-desc",
    "card-last-interval",
    "card-repeats",
    "card-ease-factor",
    "card-next-schedule",
    "card-last-reviewed",
    "card-last-score",
    "template-including-parent",
    "public",
    "filters",
];

/// `text` without them, and what was taken out.
pub(super) fn without(text: &Mapped) -> (Mapped, Vec<String>) {
    if !text.as_str().contains("::") && !text.as_str().contains('^') {
        return (text.clone(), Vec::new());
    }
    let mut left = Mapped::default();
    let mut cut = Vec::new();
    let mut first = true;
    for (start, line) in lines(text.as_str()) {
        let whole = start..start + line.len();
        if !first && is_property(inner(line).0) {
            cut.push(line.trim().to_owned());
            continue;
        }
        first = false;
        if let Some(at) = block_name(line) {
            let kept = line.get(..at).unwrap_or("").trim_end().len();
            cut.push(line.get(at..).unwrap_or("").trim().to_owned());
            if kept > 0 {
                left.copy(text, start..start + kept);
                left.copy(text, start + line.trim_end().len()..whole.end);
            }
            continue;
        }
        left.copy(text, whole);
    }
    (left, cut)
}

fn is_property(line: &str) -> bool {
    let Some((key, value)) = line.split_once("::") else { return false };
    let ours = PROPERTIES.contains(&key) || key.starts_with("logseq.");
    ours && (value.trim().is_empty() || value.starts_with(' ')) && !value.contains("::")
}

/// Where the name of a block stands at the line's end: `^a1b2c4`.
fn block_name(line: &str) -> Option<usize> {
    let trimmed = line.trim_end();
    let at = trimmed.rfind('^')?;
    let name = trimmed.get(at + 1..)?;
    let parted = trimmed.get(..at)?.chars().next_back().is_none_or(char::is_whitespace);
    let made = name.len() > 2 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (parted && made).then_some(at)
}
