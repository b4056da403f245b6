//! How values are read: words, lists, dates, figures, flags.
//!
//! What cannot be read is a problem at its place and gives nothing: a wrong value never counts as a right one.

use jiff::civil::Date;

use super::choices::{Choice, Flag, choose};
use super::keys::one_line;
use super::said::Weight;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::vault::read::{Entry, RawValue, Word, is_marked_up, shown};

/// What was wrong with the values read so far.
pub(in crate::vault) type Problems = Vec<Diagnostic>;

/// One value, as written.
pub(in crate::vault) fn word(value: RawValue, problems: &mut Problems) -> Option<Word> {
    match value {
        RawValue::Text(word) if word.text.trim().is_empty() => {
            problems.push(Diagnostic::new(Code::EmptyValue, word.place));
            None
        }
        RawValue::Text(word) => Some(word),
        RawValue::Empty(place) => {
            problems.push(Diagnostic::new(Code::EmptyValue, place));
            None
        }
        RawValue::List(_, place) | RawValue::Map(_, place) => {
            problems.push(Diagnostic::new(Code::BadValue, place));
            None
        }
    }
}

/// One line of text.
pub(in crate::vault) fn text(value: RawValue, problems: &mut Problems) -> Option<String> {
    word(value, problems).and_then(|word| line(word, problems)).map(|word| word.text)
}

/// `word` as one line. Comments, parts that stay, an editor's remarks and links to notes are no part of a key's line: they
/// would be printed as they stand.
pub(in crate::vault) fn line(word: Word, problems: &mut Problems) -> Option<Word> {
    if is_marked_up(&word.text) || word.text.contains("[[") {
        problems.push(Diagnostic::new(Code::BadValue, word.place));
        return None;
    }
    Some(Word { text: one_line(&shown(&word.text)), place: word.place })
}

/// A mark of the reading direction comes along from other programs, and is no part of what was typed.
fn plain_words(word: Word) -> Word {
    Word { text: shown(&word.text).into_owned(), ..word }
}

/// Short words, as a list or parted by commas. A list within a list counts as well: `[[note]]` is one in YAML.
pub(in crate::vault) fn words(value: RawValue, problems: &mut Problems) -> Vec<Word> {
    match value {
        RawValue::List(values, _) => values.into_iter().flat_map(|value| words(value, problems)).collect(),
        value @ (RawValue::Empty(_) | RawValue::Text(_) | RawValue::Map(..)) => {
            let word = word(value, problems);
            if let Some(marked) = word.as_ref().filter(|word| is_marked_up(&word.text)) {
                problems.push(Diagnostic::new(Code::BadValue, marked.place.clone()));
                return Vec::new();
            }
            word.map(|word| parts(&plain_words(word))).unwrap_or_default()
        }
    }
}

/// Texts that may hold commas: a list, or one.
pub(in crate::vault) fn several(value: RawValue) -> Vec<RawValue> {
    match value {
        RawValue::List(values, _) => values,
        value @ (RawValue::Empty(_) | RawValue::Text(_) | RawValue::Map(..)) => vec![value],
    }
}

/// A list of keys with values; anything else in it is a problem.
pub(in crate::vault) fn maps(value: RawValue, problems: &mut Problems) -> Vec<(Vec<Entry>, Place)> {
    let mut maps = Vec::new();
    for value in several(value) {
        match value {
            RawValue::Map(entries, place) => maps.push((entries, place)),
            RawValue::Empty(place) => problems.push(Diagnostic::new(Code::EmptyValue, place)),
            RawValue::Text(Word { place, .. }) | RawValue::List(_, place) => {
                problems.push(Diagnostic::new(Code::BadValue, place));
            }
        }
    }
    maps
}

/// A flag: `yes` or `no`, `ja` or `nee`, `true` or `false`, in any case and nothing else. A value that only looks like
/// one of these is a mistake, and a mistake never releases anything.
pub(in crate::vault) fn flag(value: RawValue, problems: &mut Problems) -> Option<Flag> {
    let word = word(value, problems)?;
    let found = Flag::all().find(|(names, _)| names.iter().any(|name| name.eq_ignore_ascii_case(&word.text)));
    if found.is_none() {
        problems.push(Diagnostic::new(Code::BadValue, word.place));
    }
    found.map(|(_, flag)| flag)
}

/// A date, written year-month-day.
pub(in crate::vault) fn date(value: RawValue, problems: &mut Problems) -> Option<Date> {
    let word = word(value, problems)?;
    let date = iso(shown(&word.text).trim());
    if date.is_none() {
        problems.push(Diagnostic::new(Code::BadDate, word.place));
    }
    date
}

pub(super) fn iso(text: &str) -> Option<Date> {
    let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    if shape != "0000-00-00" {
        return None;
    }
    let mut parts = text.split('-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let day = parts.next()?.parse().ok()?;
    Date::new(year, month, day).ok()
}

/// A whole number from `least` to `most`.
pub(in crate::vault) fn number(value: RawValue, least: u32, most: u32, problems: &mut Problems) -> Option<u32> {
    let word = word(value, problems)?;
    let digits = word.text.trim();
    let plain = digits.chars().all(|c| c.is_ascii_digit());
    let number = digits.parse().ok().filter(|number| plain && (least..=most).contains(number));
    if number.is_none() {
        problems.push(Diagnostic::new(Code::BadValue, word.place));
    }
    number
}

/// A weight from 1 to 5.
pub(in crate::vault) fn weight(value: RawValue, problems: &mut Problems) -> Option<Weight> {
    number(value, 1, 5, problems).and_then(|weight| u8::try_from(weight).ok()).and_then(Weight::new)
}

/// One of the words that a key takes.
pub(in crate::vault) fn choice<T: Choice>(value: RawValue, problems: &mut Problems) -> Option<T> {
    choose(&word(value, problems)?, problems)
}

/// An id: letters, digits and `-`, `_`, `.`, `/`.
pub(in crate::vault) fn id(value: RawValue, problems: &mut Problems) -> Option<Word> {
    let mut word = word(value, problems)?;
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '/');
    word.text = word.text.trim().to_owned();
    if word.text.chars().all(fits) {
        return Some(word);
    }
    problems.push(Diagnostic::new(Code::BadValue, word.place));
    None
}

/// The parts of `word` between commas, each at its own place where that can be told.
fn parts(word: &Word) -> Vec<Word> {
    let mut parts = Vec::new();
    let mut start = 0;
    for part in word.text.split(',') {
        let lead = part.len() - part.trim_start().len();
        let text = part.trim();
        if !text.is_empty() {
            parts.push(Word { text: text.to_owned(), place: within(word, start + lead, text.len()) });
        }
        start += part.len() + 1;
    }
    parts
}

/// The place of a stretch of `word`. A word with escapes in it has no telling which byte is which: then all of it.
fn within(word: &Word, start: usize, length: usize) -> Place {
    let quotes = match word.place.bytes.len().checked_sub(word.text.len()) {
        Some(0) => 0,
        Some(2) => 1,
        Some(_) | None => return word.place.clone(),
    };
    let before = word.text.get(..start).unwrap_or("").chars().count() + quotes;
    let first = word.place.bytes.start + quotes + start;
    Place {
        file: word.place.file.clone(),
        line: word.place.line,
        column: word.place.column.saturating_add(u32::try_from(before).unwrap_or(0)),
        bytes: first..first + length,
    }
}
