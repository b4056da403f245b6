//! Front matter where none is read: a second note, or another program's, pasted into a file.

use std::ops::Range;

use super::mapped::lines;
use crate::prose::is_invisible;

/// Keys that nothing but front matter begins a line with.
const KEYS: &[&str] = &[
    "kind",
    "soort",
    "factor",
    "confidential",
    "vertrouwelijk",
    "audience",
    "zichtbaar-voor",
    "owner",
    "eigenaar",
    "session",
    "sessie",
    "contributor",
    "inbrenger",
    "weight",
    "gewicht",
    "area",
    "gebied",
    "influence",
    "invloed",
    "relates-to",
    "hoort-bij",
    "title",
    "titel",
    "tags",
    "trefwoorden",
    "id",
    "due",
    "uiterlijk",
    "state",
    "stand",
    "date",
    "datum",
    "consent",
    "toestemming",
    "directors-text",
    "tekst-directie",
    "public-title",
    "titel-openbaar",
    "public-text",
    "tekst-openbaar",
];

/// Every block of keys in `text` that stands by a fence, as front matter does: from its first line to its last.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut block: Option<Block> = None;
    let mut fence: Option<usize> = None;
    // In an item all of it is indented, as far as its fence.
    let mut indent = 0;
    for (start, line) in lines(text) {
        let end = start + line.trim_end().len();
        let blanks = line.len() - line.trim_start_matches(' ').len();
        if is_fence(line) {
            indent = blanks;
            if let Some(block) = block.take().filter(|block| block.counts(true)) {
                found.push(block.from..end);
                fence = None;
                continue;
            }
            fence = Some(start);
            continue;
        }
        let line = line.get(blanks.min(indent)..).unwrap_or(line);
        let key = key(line);
        match (&mut block, key) {
            (Some(block), Some(known)) => {
                block.count(known);
                block.to = end;
            }
            (Some(block), None) if is_below(line) => block.to = end.max(block.to),
            (Some(_), None) => {
                let ended = block.take();
                found.extend(ended.filter(|block| block.counts(false)).map(|block| block.from..block.to));
                fence = None;
            }
            (None, Some(known)) => {
                let fenced = fence.take();
                let from = fenced.unwrap_or(start);
                let mut begun =
                    Block { from, to: end, fenced: fenced.is_some(), keys: 0, small: 0, known: 0, flags: 0 };
                begun.count(known);
                block = Some(begun);
            }
            (None, None) if line.trim().is_empty() => {}
            (None, None) => fence = None,
        }
    }
    found.extend(block.filter(|block| block.counts(false)).map(|block| block.from..block.to));
    found
}

/// The first line of such a block, where it is told.
pub(super) fn first_line(text: &str, block: &Range<usize>) -> Range<usize> {
    let line = text.get(block.clone()).and_then(|block| block.lines().next()).unwrap_or("");
    block.start..block.start + line.len()
}

/// Lines of keys.
struct Block {
    from: usize,
    to: usize,
    /// Whether a fence stands above.
    fenced: bool,
    keys: usize,
    /// How many of them are written small, as nobody begins a line of a text.
    small: usize,
    known: usize,
    /// How many of them say what may go.
    flags: usize,
}

/// Keys that nobody begins a sentence with.
const FLAGS: &[&str] = &["kind", "soort", "confidential", "vertrouwelijk", "zichtbaar-voor", "audience"];

impl Block {
    fn count(&mut self, key: Key) {
        self.keys += 1;
        self.small += usize::from(key != Key::Capital);
        self.known += usize::from(matches!(key, Key::Flag | Key::Known));
        self.flags += usize::from(key == Key::Flag);
    }

    fn counts(&self, closed: bool) -> bool {
        match (self.fenced, closed) {
            (true, true) => self.known > 0 || self.small > 0 || self.keys > 1,
            (true, false) | (false, true) => self.flags > 0 || self.known > 1,
            (false, false) => false,
        }
    }
}

/// Three dashes or more, as an editor may have changed them, or the fence of another sort of front matter.
fn is_fence(line: &str) -> bool {
    let bare = line.chars().filter(|c| !c.is_whitespace() && !is_invisible(*c)).collect::<String>();
    let dash = |c: char| matches!(c, '-' | '–' | '—' | '―' | '−');
    let dashes = !bare.is_empty() && bare.chars().all(dash) && (bare.chars().count() > 2 || bare.contains(['—', '―']));
    dashes || ["+++", "...", ";;;"].contains(&bare.as_str())
}

/// What a line's key is to us.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Key {
    Flag,
    Known,
    /// Another one, written small.
    Other,
    /// Another one, with a capital: "Sport: voetbal" may be a sentence.
    Capital,
}

/// The key with which the line begins.
fn key(line: &str) -> Option<Key> {
    let seen = line.trim_start_matches(is_invisible).trim_end();
    let (key, value) = seen.split_once([':', '='])?;
    let name = key.trim_matches(['{', '"', '\'', ' ']);
    let one = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let spelt = FLAGS.iter().any(|flag| flag.replace('-', " ") == name.to_lowercase());
    let single = !name.is_empty() && name.chars().all(one) || spelt;
    let small = name.to_lowercase().replace(['_', ' '], "-");
    let known = KEYS.contains(&small.as_str());
    let near = |most: usize, flag: &str| strsim::osa_distance(flag, &small) <= most;
    // A short key one letter off may be a word of its own ("Sport:"): it counts between two fences alone.
    let flag = FLAGS.iter().any(|flag| near(if flag.len() > 8 { 2 } else { 0 }, flag));
    let found = match (flag, known || FLAGS.iter().any(|flag| near(1, flag))) {
        (true, _) => Key::Flag,
        (false, true) => Key::Known,
        (false, false) if name.starts_with(char::is_uppercase) => Key::Capital,
        (false, false) => Key::Other,
    };
    let spaced = value.is_empty() || value.starts_with([' ', '\t']) || (known && seen.contains('='));
    (single && spaced && !key.starts_with([' ', '\t'])).then_some(found)
}

/// A line that goes on with the key above: indented, of a list, blank or a remark.
fn is_below(line: &str) -> bool {
    line.trim().is_empty() || line.starts_with([' ', '\t', '-', ']', '}'])
}
