//! What one line is to the structure: a heading, an underline, an item's mark, or something that stands apart.

use std::ops::Range;

use super::cursor::Cursor;
use super::units::Bullet;
use super::{attributes, sections};
use crate::prose::is_invisible;

/// A line that is a heading, or looks like one.
pub(super) struct HeadingLine {
    pub(super) level: u8,
    /// Its words, from the cursor on.
    pub(super) words: Range<usize>,
    pub(super) unclear: bool,
}

/// The heading of level 1 or 2 that the line is or was meant to be. `apart` tells that no paragraph is open: then what is
/// indented by four columns is code.
pub(super) fn heading(cursor: &Cursor<'_>, apart: bool) -> Option<HeadingLine> {
    let rest = cursor.rest();
    // Blanks that Markdown does not take for blanks, as a keyboard or a web page leaves them.
    let content = rest.trim_start_matches(is_odd_blank);
    if !content.starts_with('#') {
        return None;
    }
    let marks = content.len() - content.trim_start_matches('#').len();
    let after = content.get(marks..).unwrap_or("");
    let odd = content.len() < rest.len() || after.starts_with(is_odd_blank);
    let is_atx = !odd && marks < 7 && (after.is_empty() || after.starts_with([' ', '\t']));
    // `##Geheim`: no heading to Markdown, but nobody writes it for another reason.
    let meant = marks == 2;
    let named = sections::kind(after).is_some();
    let block = attributes::brace(content).is_some();
    let unclear = if cursor.indent() < 4 {
        if is_atx && marks < 3 {
            let words = marks..unmarked(content).len().max(marks);
            return Some(HeadingLine { level: if marks == 1 { 1 } else { 2 }, words, unclear: false });
        }
        meant || block || (!is_atx && (odd || named))
    } else if apart {
        // Indented code: a remark with one `#` may stand in it.
        is_atx && (meant || (marks == 1 && (block || named)))
    } else {
        meant || block || odd || named || (is_atx && marks < 3)
    };
    let begin = rest.len() - content.len();
    unclear.then(|| HeadingLine { level: 2, words: begin..begin + content.trim_end().len(), unclear: true })
}

/// A blank that is none to Markdown: no space and no tab.
fn is_odd_blank(c: char) -> bool {
    !matches!(c, ' ' | '\t' | '\n') && (c.is_whitespace() || is_invisible(c))
}

/// A heading's line without blanks and closing `#` at its end.
fn unmarked(line: &str) -> &str {
    let trimmed = line.trim_end();
    let bare = trimmed.trim_end_matches('#');
    if bare.ends_with([' ', '\t']) { bare.trim_end() } else { trimmed }
}

/// How many signs underline the words above, when the line does nothing else.
pub(super) fn underline(cursor: &Cursor<'_>) -> Option<usize> {
    let marks = cursor.rest().trim_end_matches([' ', '\t']);
    let underlines = ['=', '-'].iter().any(|mark| marks.chars().all(|c| c == *mark));
    (cursor.indent() < 4 && underlines).then_some(marks.len())
}

/// The mark of a list item.
pub(super) struct Mark {
    pub(super) bytes: usize,
    /// How far the item's words are indented.
    pub(super) width: usize,
    /// Whether nothing follows it.
    pub(super) empty: bool,
    /// Whether it may stand right below a paragraph.
    pub(super) interrupts: bool,
}

/// The mark with which the line begins an item.
pub(super) fn mark(cursor: &Cursor<'_>) -> Option<Mark> {
    let rest = cursor.rest();
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (bytes, first) = match digits {
        0 => (rest.starts_with(['-', '*', '+']).then_some(1)?, true),
        1..=9 => (rest.get(digits..)?.starts_with(['.', ')']).then_some(digits + 1)?, rest.get(..digits) == Some("1")),
        _ => return None,
    };
    let after = rest.get(bytes..)?;
    let empty = after.trim_matches([' ', '\t']).is_empty();
    if !empty && !after.starts_with([' ', '\t']) {
        return None;
    }
    let mut behind = cursor.clone();
    behind.take(bytes);
    let blanks = behind.indent();
    let width = cursor.indent() + bytes + if empty || blanks > 4 { 1 } else { blanks };
    Some(Mark { bytes, width, empty, interrupts: first && !empty })
}

/// The sign of a word processor's list with which the line begins, and how far its words are indented.
pub(super) fn pasted(cursor: &Cursor<'_>) -> Option<(Bullet, usize)> {
    let rest = cursor.rest();
    let first = rest.chars().next()?;
    let after = rest.get(first.len_utf8()..)?;
    let words = after.trim_start();
    let bullet = match first {
        _ if words.is_empty() => return None,
        '•' | '‣' | '▪' | '▫' | '●' | '○' | '◦' | '■' | '□' | '∙' | '⁃' | '\u{f0b7}' | '\u{f0a7}' => {
            Bullet::Pasted
        }
        '·' if after.len() > words.len() => Bullet::Pasted,
        '–' | '—' | '‒' | '−' | '‐' | '‑' if after.len() > words.len() => Bullet::Dash,
        '-' | '+' if begins_word(after) => Bullet::Glued,
        '0'..='9' if numbered(rest).is_some_and(begins_word) => Bullet::Glued,
        _ => return None,
    };
    // Two columns, whatever blanks follow: what stands below is indented by two spaces or a tab.
    Some((bullet, cursor.indent() + 2))
}

fn begins_word(words: &str) -> bool {
    words.trim_start_matches(['\u{a0}', '“', '"', '‘', '\'', '*', '_', '[', '(']).starts_with(char::is_alphabetic)
}

/// What follows a number and its bracket.
fn numbered(line: &str) -> Option<&str> {
    line.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix(')')
}

/// The length of a footnote's label, when the line begins its text.
pub(super) fn footnote(line: &str) -> Option<usize> {
    let label = line.strip_prefix("[^")?.find("]:")?;
    (label > 0).then_some(label + 4)
}

/// Whether the line defines a link, as `[a]: address`.
pub(super) fn is_definition(line: &str) -> bool {
    line.starts_with('[')
        && line.find("]:").is_some_and(|end| line.get(end + 2..).is_some_and(|to| !to.trim().is_empty()))
}

/// Whether the line is a block of its own: a rule, a fence of code, a deeper heading or the beginning of HTML. `continues`
/// tells that a paragraph is open.
pub(super) fn is_apart(line: &str, continues: bool) -> bool {
    is_rule(line) || is_fence(line) || is_deep_heading(line) || is_html(line, continues)
}

fn is_deep_heading(line: &str) -> bool {
    let after = line.trim_start_matches('#');
    (3..=6).contains(&(line.len() - after.len())) && (after.is_empty() || after.starts_with([' ', '\t']))
}

fn is_rule(line: &str) -> bool {
    let mut marks = line.chars().filter(|c| !matches!(c, ' ' | '\t'));
    let Some(first @ ('-' | '*' | '_')) = marks.next() else { return false };
    let mut count = 1;
    marks.all(|c| {
        c == first && {
            count += 1;
            true
        }
    }) && count > 2
}

/// Whether the line opens or closes fenced code.
pub(super) fn is_fence(line: &str) -> bool {
    let marks = line.len() - line.trim_start_matches('`').len();
    if marks > 2 {
        return !line.get(marks..).unwrap_or("").contains('`');
    }
    line.starts_with("~~~")
}

const BLOCKS: &str = " address article aside base basefont blockquote body caption center col colgroup dd details dialog dir \
    div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li \
    link main menu menuitem nav noframes ol optgroup option p param pre script search section style summary table tbody td \
    textarea tfoot th thead title tr track ul ";

fn is_html(line: &str, continues: bool) -> bool {
    let Some(tag) = line.strip_prefix('<') else { return false };
    if tag.starts_with("!--") || tag.starts_with('?') {
        return true;
    }
    let name = tag.trim_start_matches('/');
    let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    let (name, after) = name.split_at_checked(end).unwrap_or((name, ""));
    if name.is_empty() {
        return false;
    }
    if BLOCKS.contains(&format!(" {} ", name.to_ascii_lowercase())) && after.starts_with([' ', '\t', '>', '/']) {
        return true;
    }
    // Any other tag, when the line holds nothing else.
    !continues
        && line.trim_end().strip_suffix('>').is_some_and(|inner| !inner.get(1..).unwrap_or("").contains(['<', '>']))
}

/// A line without the marks of the lists and quotations around it, and whether there was a list's mark.
pub(super) fn inner(line: &str) -> (&str, bool) {
    let mut rest = line;
    let mut listed = false;
    loop {
        rest = rest.trim_start_matches([' ', '\t']);
        if let Some(quoted) = rest.strip_prefix('>') {
            rest = quoted;
        } else if let Some(item) = list_mark(rest) {
            rest = item;
            listed = true;
        } else {
            return (rest, listed);
        }
    }
}

/// What follows a list's mark and its space.
fn list_mark(line: &str) -> Option<&str> {
    let after = line.strip_prefix(['-', '*', '+']).or_else(|| {
        let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
        (digits.len() < line.len()).then(|| digits.strip_prefix(['.', ')'])).flatten()
    })?;
    after.starts_with([' ', '\t']).then_some(after)
}
