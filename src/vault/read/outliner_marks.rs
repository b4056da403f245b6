//! What programs write into a note for themselves: properties of an outliner, its drawers, the names of its blocks.

use std::ops::Range;

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

/// Properties that hold the moment at which something was ticked, as a number.
const MOMENTS: &[&str] = &["todo", "doing", "done", "now", "later", "waiting"];

/// Signs before the day on which a program saw something made, done or given up; the last one stands before a name.
const DATED: &[&str] = &["➕ ", "✅ ", "❌ "];
const NAMED: &str = "🆔 ";
/// The same, as fields within a line: `[created:: 2025-03-13]`.
const FIELDS: &[&str] = &["created", "completion", "cancelled"];

/// Drawers, from their first line to [`DRAWER_END`].
const DRAWERS: &[&str] = &[":LOGBOOK:", ":PROPERTIES:"];
const DRAWER_END: &str = ":END:";

/// When something is planned, on a line of its own.
const PLANNED: &[&str] = &["SCHEDULED: <", "DEADLINE: <", "CLOCK: ["];

/// `text` without them, and what was taken out.
pub(super) fn without(text: &Mapped) -> (Mapped, Vec<String>) {
    if !["::", "^", ":END:", ": <", "((", "➕ ", "✅ ", "❌ ", "🆔 "].iter().any(|sign| text.as_str().contains(sign))
    {
        return (text.clone(), Vec::new());
    }
    let all = lines(text.as_str()).collect::<Vec<_>>();
    let mut left = Mapped::default();
    let mut cut = Vec::new();
    // The mark of an item whose first line is the program's: the words below it are the item's.
    let mut marked = false;
    let mut drawer = 0;
    for (number, (start, line)) in all.iter().copied().enumerate() {
        let (words, listed) = inner(line);
        if DRAWERS.contains(&words.trim()) {
            let end = all.iter().skip(number).position(|(_, line)| inner(line).0.trim() == DRAWER_END);
            drawer = end.map_or(0, |end| number + end + 1).max(drawer);
        }
        if number < drawer || is_property(words) || is_planned(words) {
            cut.push(line.trim().to_owned());
            if number == 0 && listed {
                left.copy(text, start..start + line.len() - words.len());
                marked = true;
            }
            continue;
        }
        let blank = if marked { line.len() - line.trim_start().len() } else { 0 };
        marked = marked && line.trim().is_empty();
        let mut from = start + blank.min(line.trim_end().len());
        for at in names(line) {
            cut.push(line.get(at.clone()).unwrap_or("").to_owned());
            let kept = line.get(..at.start).unwrap_or("").trim_end().len();
            left.copy(text, from..(start + kept).max(from));
            from = start + at.end;
        }
        let rest = line.get(from - start..).unwrap_or("");
        // A line on which nothing else stood is gone.
        if from == start || !rest.trim().is_empty() || !left.as_str().is_empty() && !left.as_str().ends_with('\n') {
            left.copy(text, from..start + line.len());
        }
    }
    (left, cut)
}

fn is_property(line: &str) -> bool {
    let Some((key, value)) = line.split_once("::") else { return false };
    let ours = PROPERTIES.contains(&key) || key.starts_with("logseq.");
    let value = value.trim_end();
    // What a program writes is one word or a list of its own; a sentence was typed.
    let written = value.split_whitespace().count() < 2 || value.trim_start().starts_with(['[', '{']);
    if MOMENTS.contains(&key) {
        return value.trim().len() >= 10 && value.trim().bytes().all(|byte| byte.is_ascii_digit());
    }
    ours && written && (value.is_empty() || value.starts_with(' ')) && !value.contains("::")
}

fn is_planned(line: &str) -> bool {
    let line = line.trim();
    PLANNED.iter().any(|sign| line.starts_with(sign)) && line.ends_with(['>', ']'])
}

/// Where a line names blocks, its own at its end (`^a1b2c4`) or another (`((…))`), or the moment of something.
fn names(line: &str) -> Vec<Range<usize>> {
    let mut found = others(line);
    found.extend(moments(line));
    found.sort_by_key(|range| range.start);
    found.extend(own(line).filter(|own| found.iter().all(|other| other.end <= own.start)));
    found
}

/// Where a program wrote down when something was made or done, and what it calls it.
fn moments(line: &str) -> Vec<Range<usize>> {
    let day = |text: &str| {
        let written = |(at, c): (usize, char)| if matches!(at, 4 | 7) { c == '-' } else { c.is_ascii_digit() };
        text.get(..10)?.char_indices().all(written).then_some(10)
    };
    let name = |text: &str| {
        let length = text.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(text.len());
        (length == 6).then_some(length)
    };
    let behind = |sign: &'static str, length: &dyn Fn(&str) -> Option<usize>| {
        let found = line.match_indices(sign).filter_map(|(at, _)| {
            let value = at + sign.len();
            Some(at..value + length(line.get(value..)?)?)
        });
        found.collect::<Vec<_>>()
    };
    let mut found = behind(NAMED, &name);
    found.extend(DATED.iter().flat_map(|sign| behind(sign, &day)));
    found.extend(line.match_indices(['[', '(']).filter_map(|(at, _)| {
        let inside = line.get(at + 1..)?;
        let value = FIELDS.iter().find_map(|key| inside.strip_prefix(key)?.strip_prefix("::"))?.trim_start();
        let after = value.get(day(value)?..)?;
        after.starts_with([']', ')']).then(|| at..line.len() - after.len() + 1)
    }));
    found
}

/// Where the name of a block stands at the line's end, or before the keys there.
fn own(line: &str) -> Option<Range<usize>> {
    let mut trimmed = line.trim_end();
    if let Some(keys) = trimmed.rfind('{').filter(|_| trimmed.ends_with('}')) {
        trimmed = trimmed.get(..keys)?.trim_end();
    }
    let at = trimmed.rfind('^')?;
    let name = trimmed.get(at + 1..)?;
    let parted = trimmed.get(..at)?.chars().next_back().is_none_or(char::is_whitespace);
    let made = name.len() > 2 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (parted && made).then_some(at..trimmed.len())
}

/// Where other blocks are named by their number, alone or as a block to be shown.
fn others(line: &str) -> Vec<Range<usize>> {
    let number = |name: &str| {
        name.len() == 36 && name.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-') && name.contains('-')
    };
    let named = line.match_indices("((").filter_map(|(at, _)| {
        let (name, after) = line.get(at + 2..)?.split_once("))")?;
        number(name).then(|| (at, line.len() - after.len(), after))
    });
    let whole = |(at, end, after): (usize, usize, &str)| {
        let before = line.get(..at).unwrap_or("");
        let shown = before.strip_suffix("{{embed ").filter(|_| after.starts_with("}}"));
        shown.map_or(at..end, |before| before.len()..end + 2)
    };
    named.map(whole).collect()
}
