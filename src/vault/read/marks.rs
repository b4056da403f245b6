//! Marks of other programs and of people, line by line: what no text is printed with.
//!
//! Some are an error wherever they stand, for they may hold words that were taken back: the two sides of a merge, an
//! editor's remarks, a comment whose signs an editor changed. Others ask that the words beside them stay, or were meant
//! as a block; what they mean depends on whether the note may go, which is not known here.

use std::ops::Range;

use super::asking_to_stay;
use super::comments::SEPARATOR;
use super::line_kinds::inner;
use super::look_alikes::Skeleton;
use super::mapped::{Mapped, lines};
use super::raw::Ask;
use crate::diagnostics::Code;

/// What was found in the lines of one note.
#[derive(Default)]
pub(super) struct Marks {
    /// What is wrong, and where in the file.
    pub(super) faults: Vec<(Code, Range<usize>)>,
    /// Whether something began that does not end here.
    pub(super) opens: bool,
    /// Whether something ends that did not begin here.
    pub(super) closes: bool,
    /// Marks whose weight depends on the note's flag, and where in the file.
    pub(super) asks: Vec<(Ask, Range<usize>)>,
}

/// Signs that open and close what an editor keeps beside the text.
const REMARKS: [(&str, &str); 10] = [
    ("{++", "++}"),
    ("{--", "--}"),
    ("{~~", "~~}"),
    ("{==", "==}"),
    ("{>>", "<<}"),
    ("{ ++", "++ }"),
    ("{ --", "-- }"),
    ("{ ~~", "~~ }"),
    ("{ ==", "== }"),
    ("{ >>", "<< }"),
];

/// The same as tags of HTML.
const TAGS: [&str; 4] = ["del", "s", "strike", "comment"];

/// Looks through the lines of a note out of which everything was cut that is marked as it should be.
pub(super) fn find(text: &Mapped) -> Marks {
    let mut marks = Marks::default();
    let mut merging = false;
    let mut remarks = 0_i32;
    let mut commenting = false;
    for (start, line) in lines(text.as_str()) {
        let line = line.trim_end_matches('\n');
        // What a comment left behind is the reader's own; nobody can type it, for it is a comment itself.
        if line.trim().is_empty() || inner(line).0.trim() == SEPARATOR {
            continue;
        }
        let skeleton = Skeleton::of(line);
        let at = |range: Range<usize>| text.source_range(start + range.start..start + range.end);
        if let Some(sign) = merge(skeleton.as_str()) {
            marks.faults.push((Code::MergeMarker, at(0..line.trim_end().len())));
            marks.closes |= sign == '>' && !merging;
            merging = sign != '>' && (merging || sign == '<');
        }
        let (opened, closed, first) = remark(&skeleton);
        if let Some(first) = first {
            marks.faults.push((Code::EditorMark, at(first)));
        }
        remarks += opened - closed;
        marks.closes |= remarks < 0;
        remarks = remarks.max(0);
        let (begins, ends) = comment(line, &skeleton);
        if let Some(range) = &begins {
            marks.faults.push((Code::CommentMisspelt, at(range.clone())));
            commenting = true;
        }
        if let Some(range) = ends {
            let alone = inner(line).0.trim().len() <= range.len();
            if !commenting && alone {
                marks.faults.push((Code::CommentMisspelt, at(range)));
            }
            marks.closes |= !commenting;
            commenting = false;
        }
        marks.asks.extend(asking_to_stay::asks(&skeleton).map(|(ask, range)| (ask, at(range))));
    }
    marks.opens = merging || remarks > 0 || commenting;
    marks
}

/// Whether a value of a key, which is a line of plain words, holds a comment, a part, a remark or struck-out words: they
/// would be printed as they stand.
pub(in crate::vault) fn is_marked_up(value: &str) -> bool {
    let skeleton = Skeleton::of(value);
    let seen = skeleton.as_str();
    let signs = ["<!-", "-->", "%%", ":::", "~~"];
    signs.iter().any(|sign| seen.contains(sign)) || remark(&skeleton).2.is_some() || merge(seen).is_some()
}

/// The lines of a file that a merge left between two versions, also in what is cut: nobody knows which version holds.
pub(super) fn merges(text: &str) -> Vec<Range<usize>> {
    let all = lines(text).filter(|(_, line)| merge(Skeleton::of(line.trim_end_matches('\n')).as_str()).is_some());
    all.map(|(start, line)| start..start + line.trim_end().len()).collect()
}

/// The sign of the line that a merge leaves between two versions.
fn merge(line: &str) -> Option<char> {
    // In a quotation the marks of the quotation look like the signs of a merge.
    [line, inner(line).0].into_iter().find_map(|line| {
        let line = line.trim_start().trim_start_matches('\\');
        let sign = line.chars().next().filter(|sign| matches!(sign, '<' | '>' | '|'))?;
        let after = line.trim_start_matches(sign);
        // Bars alone are an empty row of a wide table.
        let count = line.len() - after.len();
        let enough = count == 7 || (count > 7 && sign != '|');
        (enough && (after.is_empty() || after.starts_with(' '))).then_some(sign)
    })
}

/// How many of an editor's remarks begin and end in the line, and where the first sign stands.
fn remark(skeleton: &Skeleton) -> (i32, i32, Option<Range<usize>>) {
    let line = skeleton.as_str().to_ascii_lowercase();
    let (mut opened, mut closed) = (0, 0);
    let mut first: Option<Range<usize>> = None;
    let mut note = |at: usize, length: usize| {
        let range = skeleton.range(at..at + length);
        if first.as_ref().is_none_or(|first| range.start < first.start) {
            first = Some(range);
        }
    };
    for (open, close) in REMARKS {
        for (at, _) in line.match_indices(open) {
            opened += 1;
            note(at, open.len());
        }
        for (at, _) in line.match_indices(close) {
            closed += 1;
            note(at, close.len());
        }
    }
    for (at, _) in line.match_indices('<') {
        let tag = line.get(at + 1..).unwrap_or("");
        let name = tag.strip_prefix('/').unwrap_or(tag);
        let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
        let whole = name.get(end..).is_some_and(|rest| rest.starts_with(['>', ' ', '/']));
        if let Some(name) = name.get(..end).filter(|name| whole && TAGS.contains(name)) {
            let begins = name.as_ptr() == tag.as_ptr();
            opened += i32::from(begins);
            closed += i32::from(!begins);
            note(at, tag.find('>').map_or(tag.len(), |end| end + 1) + 1);
        }
    }
    // Two signs that an editor made one: `{»`, `{–`.
    for (at, _) in line.match_indices(['{']) {
        let sign = skeleton.range(at + 1..at + 2);
        let joined = line.get(at + 1..).is_some_and(|rest| rest.starts_with(['>', '-']) && !rest.starts_with(">>"));
        if joined && sign.len() > 1 && !line.get(at..).is_some_and(|rest| rest.starts_with("{--")) {
            opened += 1;
            note(at, 2);
        }
    }
    (opened, closed, first)
}

/// What a comment begins with that was typed, or changed by an editor, in another way than it is read.
const COMMENTS: [&str; 9] = ["<!-", "< !-", "<! -", "< ! -", "&lt;!-", "<!&mdash;", "<!&ndash;", "<--!", "<-!"];

/// Where a comment begins whose signs are not the right ones, and where one ends; the right ones are gone already.
fn comment(line: &str, skeleton: &Skeleton) -> (Option<Range<usize>>, Option<Range<usize>>) {
    let seen = skeleton.as_str();
    let open = COMMENTS.into_iter().find_map(|sign| {
        let at = seen.find(sign)?;
        Some((at, sign.len()))
    });
    // An arrow to the left, and one to the right behind it.
    let arrows = || {
        let at = seen.find("<--")?;
        seen.get(at + 3..)?.contains("->").then_some((at, 3))
    };
    let percents = || {
        let at = seen.find("%%")?;
        (!line.contains("%%")).then_some((at, 2))
    };
    let begins = open.or_else(arrows).or_else(percents);
    let from = begins.map_or(0, |(at, length)| at + length);
    let end = seen.get(from..).and_then(|rest| {
        let trimmed = rest.trim_end();
        let inside = begins.is_some().then(|| rest.rfind("->")).flatten();
        let at = inside.or_else(|| trimmed.ends_with("->").then(|| trimmed.len() - 2))?;
        let dashes = trimmed.get(..at)?.len() - trimmed.get(..at)?.trim_end_matches('-').len();
        Some(from + at - dashes..from + at + 2)
    });
    let range = |(at, length): (usize, usize)| skeleton.range(at..at + length);
    (begins.map(range), end.map(|range| skeleton.range(range)))
}
