//! The end of an action's line: who takes it forward, and by when.

use jiff::civil::Date;

use crate::diagnostics::{Code, Diagnostic, Nearest};
use crate::vault::note::fields::{self, NoteKey, Problems, find_key, nearest_person};
use crate::vault::note::{Person, comparable};
use crate::vault::read::{Ending, Entry, RawNote, RawValue, Word};
use crate::wording::Language;

/// What a part of an ending is.
enum Part {
    Owner,
    Due(Date),
    /// Both in one: how much of it is the owner.
    Both(usize, Date),
}

/// Gives an action its owner and its date out of its line. A last part that is neither is an error, and no part of the
/// title: a name may hide in it.
pub(super) fn settle(
    raw: &mut RawNote,
    people: &[Person],
    language: Language,
    since: Option<Date>,
    problems: &mut Problems,
) {
    let given = |key| raw.fields.entries.iter().any(|entry| find_key(&entry.key.text) == Some(key));
    let (owned, dated) = (given(NoteKey::Owner), given(NoteKey::Due));
    let mut endings = std::mem::take(&mut raw.endings).into_iter();
    let Some(last) = endings.next().filter(|_| !(owned && dated)) else { return };
    let before = endings.next();
    let read = |word: &Word| match fields::spoken_date(&word.text, language, since) {
        Some(date) => Some(Part::Due(date)),
        None => fields::spoken_owners(&word.text, people)
            .map(|_| Part::Owner)
            .or_else(|| in_one(&word.text, people, language, since)),
    };
    let mut entries = Vec::new();
    let mut add = |word: &Word, part: &Part| entries.extend(entries_of(word, part));
    let mut wrong = |word: &Word| {
        let near = nearest_person(&comparable(&word.text), people).map(Nearest::At);
        problems.push(Diagnostic::new(Code::BadEnding, word.place.clone()).nearest(near));
    };
    let found = read(&last.part);
    let above = before.as_ref().and_then(|before| read(&before.part));
    let both = match (&found, &above) {
        (Some(found @ Part::Due(_)), Some(Part::Owner)) | (Some(found @ Part::Owner), Some(Part::Due(_))) => {
            add(&last.part, found);
            true
        }
        (Some(found @ Part::Both(..)), _) => {
            add(&last.part, found);
            false
        }
        (Some(found @ (Part::Owner | Part::Due(_))), _) => {
            add(&last.part, found);
            // Before a date stands who takes it forward.
            let unread = matches!(found, Part::Due(_)) && !owned && above.is_none();
            before.as_ref().filter(|_| unread).is_some_and(|before| {
                wrong(&before.part);
                true
            })
        }
        (None, above) => {
            wrong(&last.part);
            above.is_some()
        }
    };
    if let (true, Some(before), Some(above)) = (both, &before, &above) {
        add(&before.part, above);
    }
    raw.fields.entries.extend(entries);
    let Ending { part: _, title, body } = before.filter(|_| both).unwrap_or(last);
    raw.title = title;
    raw.body = body;
}

/// `bram, 14 april`, `bram (14 april)`: an owner and a day, and nothing besides.
fn in_one(text: &str, people: &[Person], language: Language, since: Option<Date>) -> Option<Part> {
    let ends = text.char_indices().filter(|(_, c)| c.is_whitespace() || matches!(c, ',' | '(')).map(|(at, _)| at);
    ends.into_iter().find_map(|at| {
        let (owner, day) = text.split_at_checked(at)?;
        let day = fields::spoken_date(day.trim_matches([' ', ',', '(', ')']), language, since)?;
        fields::spoken_owners(owner, people).map(|_| Part::Both(owner.len(), day))
    })
}

fn entries_of(word: &Word, part: &Part) -> Vec<Entry> {
    let entry = |key: &str, text: String| {
        let key = Word { text: key.to_owned(), place: word.place.clone() };
        Entry { key, value: RawValue::Text(Word { text, place: word.place.clone() }) }
    };
    match part {
        Part::Owner => vec![entry("owner", word.text.clone())],
        Part::Due(date) => vec![entry("due", date.to_string())],
        Part::Both(owner, date) => {
            let owner = word.text.get(..*owner).unwrap_or("").trim().to_owned();
            vec![entry("owner", owner), entry("due", date.to_string())]
        }
    }
}
