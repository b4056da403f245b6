//! Where a file's front matter begins and ends.

use std::ops::Range;

use super::mapped::lines;
use crate::diagnostics::Code;

/// What stands at the top of a Markdown file.
pub(super) struct Head {
    /// The front matter with its fences, when there is one.
    pub(super) whole: Option<Range<usize>>,
    /// The YAML between the fences.
    pub(super) yaml: Range<usize>,
    /// What follows it.
    pub(super) body: Range<usize>,
    /// What is wrong with the fences themselves.
    pub(super) problem: Option<(Code, Range<usize>)>,
}

/// Finds the front matter of `text`, whose lines end in `\n`.
pub(super) fn find(text: &str) -> Head {
    let first = text.len() - text.trim_start_matches('\u{feff}').len();
    let rest = text.get(first..).unwrap_or("");
    let end = text.len();
    let mut all = lines(rest).map(|(start, line)| (first + start, line));
    match all.next() {
        Some((start, line)) if is_fence(line) => {
            let begin = start + line.len();
            let Some((close, fence)) = all.find(|(_, line)| is_fence(line)) else {
                let problem = Some((Code::FrontMatterNotClosed, start..start + line.trim_end().len()));
                return Head { whole: None, yaml: 0..0, body: begin..end, problem };
            };
            let body = close + fence.len()..end;
            let second = text.get(body.clone()).and_then(keys_then_fence);
            let problem = second.map(|range| (Code::SecondDocument, body.start + range.start..body.start + range.end));
            Head { whole: Some(start..body.start), yaml: begin..close, body, problem }
        }
        _ => {
            let problem =
                late_fence(rest).map(|range| (Code::TextBeforeFrontMatter, first + range.start..first + range.end));
            Head { whole: None, yaml: 0..0, body: first..end, problem }
        }
    }
}

fn is_fence(line: &str) -> bool {
    line.trim_end() == "---"
}

/// Whether the line looks like `key: value`, with a key as front matter has them.
fn is_key(line: &str) -> bool {
    let Some((key, value)) = line.split_once(':') else { return false };
    let spaced = value.is_empty() || value.starts_with([' ', '\t', '\r', '\n']);
    let name = key.trim_matches(['"', '\'', ' ']);
    spaced && !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
}

/// Lines that only belong to front matter: keys, what is indented under them, lists, comments.
fn is_yaml(line: &str) -> bool {
    is_key(line) || line.trim().is_empty() || line.starts_with([' ', '\t', '-', '#', ']', '}'])
}

/// A block between `---` that is front matter in all but its place: its opening line.
fn late_fence(text: &str) -> Option<Range<usize>> {
    let mut open: Option<(Range<usize>, bool)> = None;
    for (start, line) in lines(text) {
        let here = start..start + line.trim_end().len();
        // `---` with something invisible before it, such as a space, counts as one.
        let fence = line.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\u{200b}') == "---";
        open = match open {
            Some((place, true)) if fence => return Some(place),
            Some(_) | None if fence => Some((here, false)),
            Some((place, keys)) if is_yaml(line) => Some((place, keys || is_key(line))),
            Some(_) | None => None,
        };
    }
    // Keys at the very top, closed by `---` but not opened.
    keys_then_fence(text)
}

/// Keys and nothing else from the start of `text`, up to a `---`.
fn keys_then_fence(text: &str) -> Option<Range<usize>> {
    let mut first = None;
    for (start, line) in lines(text) {
        if is_fence(line) {
            return first.map(|(from, to)| from..to);
        }
        if !is_yaml(line) {
            return None;
        }
        if first.is_none() && !line.trim().is_empty() {
            if !is_key(line) {
                return None;
            }
            first = Some((start, start + line.trim_end().len()));
        }
    }
    None
}
