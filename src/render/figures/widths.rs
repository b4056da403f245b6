//! How wide a text is, without a font at hand.
//!
//! A reader's own font is not known: each letter counts for as much as it takes in the widest of them, so that a text
//! stays within its box. A browser may also move letters to whole pixels, half a pixel at most for each; with letters
//! narrow here and wide there, a twenty-fifth more is enough, and every box has some air beside.

use super::letter_widths::RUNS;

/// Which letters a text is set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Letters {
    /// Upright or italic.
    Plain,
    Bold,
}

/// A character that is not listed: most are no wider in any font.
const UNLISTED: i32 = 1350;

fn width_of(c: char, letters: Letters) -> i32 {
    let code = u32::from(c);
    if c.is_control() {
        return 0;
    }
    let listed = RUNS.iter().find_map(|run| {
        let row = match letters {
            Letters::Plain => run.plain,
            Letters::Bold => run.bold,
        };
        row.get(usize::try_from(code.checked_sub(run.first)?).ok()?)
    });
    listed.copied().unwrap_or(UNLISTED)
}

/// The width of `text` in letters of `size`, rounded up.
pub(super) fn measure(text: &str, size: i32, letters: Letters) -> i32 {
    in_units(text.chars().map(|c| width_of(c, letters)).fold(0, i32::saturating_add), size)
}

fn in_units(thousandths: i32, size: i32) -> i32 {
    thousandths.saturating_mul(size).saturating_add(999) / 1000 * 26 / 25
}

/// Whether `text` is no wider than `room`. Looks no further than it must, for a word can be a whole book long.
fn fits(text: &str, (size, letters): (i32, Letters), room: i32) -> bool {
    let mut width = 0_i32;
    text.chars().all(|c| {
        width = width.saturating_add(width_of(c, letters));
        in_units(width, size) <= room
    })
}

/// The lines of `text` that fit into `width`; the first has `taken` less. A word that is too long is broken.
pub(super) fn wrap(text: &str, set: (i32, Letters), width: i32, taken: i32) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut room = width - taken;
    for word in text.split_whitespace() {
        let joined = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if fits(&joined, set, room) {
            line = joined;
            continue;
        }
        if !line.is_empty() || (lines.is_empty() && taken > 0) {
            lines.push(std::mem::take(&mut line));
            room = width;
        }
        let mut rest = word;
        // In an address a hyphen would be read as a part of it.
        let hyphen = if word.contains(['/', '@', '=']) { "" } else { "-" };
        while !fits(rest, set, room) {
            let (part, left) = break_word(rest, hyphen, set, room);
            lines.push(part);
            rest = left;
        }
        rest.clone_into(&mut line);
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

/// As much of `word` as fits with the hyphen, at least one character, and the rest.
fn break_word<'a>(word: &'a str, hyphen: &str, (size, letters): (i32, Letters), room: i32) -> (String, &'a str) {
    let room = room - measure(hyphen, size, letters);
    let fits = |end: usize| word.get(..end).is_some_and(|part| measure(part, size, letters) <= room);
    let ends = word.char_indices().map(|(at, _)| at).skip(1);
    let first = word.chars().next().map_or(0, char::len_utf8);
    let end = ends.take_while(|&end| fits(end)).last().unwrap_or(first);
    let (part, rest) = word.split_at_checked(end).unwrap_or((word, ""));
    (if rest.is_empty() { part.to_owned() } else { format!("{part}{hyphen}") }, rest)
}
