//! A line of a note on the terminal: nothing in it moves the cursor, and a long one is clipped around the caret.

use std::ops::Range;

use crate::prose::is_invisible;

/// A line, fit to be shown, and where the caret goes in it, in bytes.
pub(super) struct Excerpt {
    pub(super) text: String,
    pub(super) caret: Range<usize>,
    /// Whether it shows every character of the line as one.
    pub(super) is_whole: bool,
}

/// How much of a long line is shown before the caret, in characters.
const BEFORE: usize = 50;
/// How much of a long line is shown from the caret on.
const AFTER: usize = 70;
/// Stands for a part of the line that is not shown.
const CLIPPED: char = '…';

impl Excerpt {
    /// The first line of `text`, which starts at byte `start` of its file, with a caret at `bytes` of that file.
    pub(super) fn of(text: &str, start: usize, bytes: &Range<usize>) -> Self {
        let line = text.split('\n').next().unwrap_or("").trim_end_matches('\r');
        let from = bytes.start.saturating_sub(start).min(line.len());
        let to = bytes.end.saturating_sub(start).clamp(from, line.len());
        let first = line.char_indices().take_while(|(at, _)| *at < from).count();
        let all = line.chars().count();
        let skipped = if all > BEFORE + AFTER { first.saturating_sub(BEFORE) } else { 0 };
        let last = if all > BEFORE + AFTER { first + AFTER } else { all };
        let mut shown = Self { text: String::new(), caret: 0..0, is_whole: false };
        if skipped > 0 {
            shown.text.push(CLIPPED);
        }
        let (mut caret_start, mut caret_end) = (None, None);
        for (_, (at, c)) in line.char_indices().enumerate().skip(skipped).take_while(|(number, _)| *number < last) {
            if at >= from && caret_start.is_none() {
                caret_start = Some(shown.text.len());
            }
            if at >= to && caret_end.is_none() {
                caret_end = Some(shown.text.len());
            }
            push(&mut shown.text, c);
        }
        let end = shown.text.len();
        shown.caret = caret_start.unwrap_or(end)..caret_end.unwrap_or(end);
        if last < all {
            shown.text.push(CLIPPED);
        }
        shown.is_whole = skipped == 0 && !line.contains('\t');
        shown
    }
}

/// `text` without anything that a terminal obeys.
pub(super) fn harmless(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    text.chars().for_each(|c| push(&mut shown, c));
    shown
}

fn push(shown: &mut String, c: char) {
    match c {
        '\t' => shown.push_str("    "),
        '\u{feff}' => {}
        c if c.is_control() || is_invisible(c) || parts_lines(c) => shown.push('\u{fffd}'),
        c => shown.push(c),
    }
}

/// Line ends that are none to the file.
const fn parts_lines(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::Excerpt;

    fn pointed_at(excerpt: &Excerpt) -> &str {
        excerpt.text.get(excerpt.caret.clone()).unwrap()
    }

    #[test]
    fn a_short_line_is_shown_whole_with_the_caret_on_the_word() {
        let excerpt = Excerpt::of("Met één Saskia erbij\r\nen meer", 100, &(109..115));
        assert_eq!(excerpt.text, "Met één Saskia erbij");
        assert_eq!(pointed_at(&excerpt), " Saski");
        let excerpt = Excerpt::of("Met één Saskia erbij", 100, &(110..116));
        assert_eq!(pointed_at(&excerpt), "Saskia");
    }

    #[test]
    fn a_long_line_is_clipped_around_the_caret() {
        let line = format!("{}Saskia{}", "é ".repeat(5000), " ü".repeat(5000));
        let at = "é ".repeat(5000).len();
        let excerpt = Excerpt::of(&line, 0, &(at..at + 6));
        assert_eq!(pointed_at(&excerpt), "Saskia");
        assert_eq!(excerpt.text.chars().count(), 122);
        assert!(excerpt.text.starts_with('…') && excerpt.text.ends_with('…'));
    }

    #[test]
    fn nothing_in_a_line_moves_the_cursor() {
        let excerpt = Excerpt::of("\u{feff}a\u{1b}[2Jb\u{202e}c\u{9b}d\te", 0, &(3..4));
        assert_eq!(excerpt.text, "a\u{fffd}[2Jb\u{fffd}c\u{fffd}d    e");
        assert_eq!(pointed_at(&excerpt), "a");
    }

    #[test]
    fn a_caret_over_several_lines_ends_with_the_first() {
        let excerpt = Excerpt::of("---\nsoort: actie\n---", 0, &(0..20));
        assert_eq!((excerpt.text.as_str(), excerpt.caret), ("---", 0..3));
    }
}
