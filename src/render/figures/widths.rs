//! How wide a text is, without a font at hand.
//!
//! The widths are those of a wide serif, so that a reader's own font, mostly narrower, stays within its box.

/// Widths of the characters from space to tilde, in thousandths of the font size.
const WIDTHS: [i32; 95] = [
    292, 370, 423, 771, 585, 874, 819, 253, 359, 359, 460, 771, 292, 311, 292, 310, 585, 585, 585, 585, 585, 585, 585,
    585, 585, 585, 310, 310, 771, 771, 771, 493, 920, 664, 676, 704, 738, 672, 638, 735, 802, 363, 369, 687, 611, 942,
    805, 754, 619, 754, 693, 630, 614, 775, 664, 946, 655, 607, 639, 359, 310, 359, 771, 460, 460, 548, 589, 515, 589,
    544, 341, 589, 593, 294, 285, 557, 294, 872, 593, 554, 589, 589, 440, 472, 370, 593, 520, 787, 519, 520, 485, 585,
    310, 585, 771,
];

/// An accented Latin letter, at its widest in running text.
const LATIN: i32 = 640;

/// A letter of a script that is set in squares, or one we know nothing of.
const SQUARE: i32 = 1000;

fn width_of(c: char) -> i32 {
    let code = c as usize;
    match code.checked_sub(0x20).and_then(|place| WIDTHS.get(place)) {
        Some(width) => *width,
        None if code < 0x20 => 0,
        None if code < 0x500 => LATIN,
        None => SQUARE,
    }
}

/// The width of `text` in a font of `size`, rounded up.
pub(super) fn measure(text: &str, size: i32) -> i32 {
    in_units(text.chars().map(width_of).fold(0, i32::saturating_add), size)
}

fn in_units(thousandths: i32, size: i32) -> i32 {
    thousandths.saturating_mul(size).saturating_add(999) / 1000
}

/// Whether `text` is no wider than `room`. Looks no further than it must, for a word can be a whole book long.
fn fits(text: &str, size: i32, room: i32) -> bool {
    let mut width = 0_i32;
    text.chars().all(|c| {
        width = width.saturating_add(width_of(c));
        in_units(width, size) <= room
    })
}

/// The lines of `text` that fit into `width`; the first has `taken` less. A word that is too long is broken.
pub(super) fn wrap(text: &str, size: i32, width: i32, taken: i32) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut room = width - taken;
    for word in text.split_whitespace() {
        let joined = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if fits(&joined, size, room) {
            line = joined;
            continue;
        }
        if !line.is_empty() || (lines.is_empty() && taken > 0) {
            lines.push(std::mem::take(&mut line));
            room = width;
        }
        let mut rest = word;
        while !fits(rest, size, room) {
            let (part, left) = break_word(rest, size, room);
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

/// As much of `word` as fits with a hyphen, at least one character, and the rest.
fn break_word(word: &str, size: i32, room: i32) -> (String, &str) {
    let fits = |end: usize| word.get(..end).is_some_and(|part| measure(part, size) + measure("-", size) <= room);
    let ends = word.char_indices().map(|(at, _)| at).skip(1);
    let first = word.chars().next().map_or(0, char::len_utf8);
    let end = ends.take_while(|&end| fits(end)).last().unwrap_or(first);
    let (part, rest) = word.split_at_checked(end).unwrap_or((word, ""));
    (if rest.is_empty() { part.to_owned() } else { format!("{part}-") }, rest)
}
