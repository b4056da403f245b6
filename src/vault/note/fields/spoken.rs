//! Owners and dates as people write them.

use std::sync::LazyLock;

use jiff::civil::Date;

use super::choices::{Choice as _, Party};
use super::values::iso;
use crate::vault::note::naming::{WordList, fold};
use crate::vault::note::{Owner, Person, PersonIndex, comparable};
use crate::wording::Language;

/// Words for the group as a whole.
static EVERYBODY: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/everybody.txt")));

const MONTHS: [(&str, &[&str]); 12] = [
    ("jan", &["januari", "january"]),
    ("feb", &["februari", "february"]),
    ("mrt", &["maart", "march", "mar"]),
    ("apr", &["april"]),
    ("mei", &["may"]),
    ("jun", &["juni", "june"]),
    ("jul", &["juli", "july"]),
    ("aug", &["augustus", "august"]),
    ("sep", &["september", "sept"]),
    ("okt", &["oktober", "october", "oct"]),
    ("nov", &["november"]),
    ("dec", &["december"]),
];

/// The owners that `text` names, when it names nobody else: ids, names and other names, in any case, and words for a party.
pub(in crate::vault) fn owners(text: &str, people: &[Person]) -> Option<Vec<Owner>> {
    let joined = text.replace(['&', ';', '+', '/'], ",");
    let mut all = vec![String::new()];
    for word in joined.split_inclusive([',', ' ']) {
        let bare = word.trim_matches([',', ' ']).to_lowercase();
        if ["en", "and"].contains(&bare.as_str()) {
            all.push(String::new());
            continue;
        }
        if let Some(last) = all.last_mut() {
            last.push_str(word.trim_end_matches(','));
        }
        if word.ends_with(',') {
            all.push(String::new());
        }
    }
    let named = all.iter().map(|name| name.trim()).filter(|name| !name.is_empty());
    let owners = named.map(|name| owner(name, people)).collect::<Option<Vec<Owner>>>()?;
    (!owners.is_empty()).then_some(owners)
}

/// Whom one name means.
pub(in crate::vault) fn owner(name: &str, people: &[Person]) -> Option<Owner> {
    let wanted = comparable(name);
    let bare = ["de ", "het ", "the "].iter().find_map(|article| wanted.strip_prefix(article)).unwrap_or(&wanted);
    if let Some(party) = Party::named(name).or_else(|| Party::named(bare)) {
        return Some(Owner::Party(party));
    }
    if EVERYBODY.has(&wanted) {
        return Some(Owner::Party(Party::Group));
    }
    let by_id = people.iter().position(|person| comparable(&person.id.text) == wanted);
    if let Some(person) = by_id {
        return Some(Owner::Person(PersonIndex(person)));
    }
    let wanted = fold(name.trim());
    let whole = |person: &Person| {
        std::iter::once(&person.name).chain(&person.other_names).any(|name| fold(name.trim()) == wanted)
    };
    // By first name, or by surname with or without what stands before it.
    let part = |person: &Person| {
        let own = fold(&person.name);
        let words: Vec<&str> = own.split_whitespace().collect();
        words.len() > 1
            && (words.first() == Some(&&*wanted)
                || (1..words.len()).any(|from| words.get(from..).is_some_and(|rest| rest.join(" ") == wanted)))
    };
    // A name that two people bear means neither.
    let only = |called: &dyn Fn(&Person) -> bool| {
        let mut found = people.iter().enumerate().filter(|(_, person)| called(person));
        let first = found.next().map(|(index, _)| Owner::Person(PersonIndex(index)));
        first.filter(|_| found.next().is_none())
    };
    only(&whole).or_else(|| only(&part))
}

/// Words that may stand before a day, and say nothing of which it is. "Before 1 May" is another day than that.
static BEFORE_A_DAY: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/before-a-day.txt")));

/// The day that `text` means to a reader of `language`, when there is one reading. Without a year it is the first such day
/// on or after `since`.
pub(in crate::vault) fn date(text: &str, language: Language, since: Option<Date>) -> Option<Date> {
    let mut text = text.trim().trim_end_matches('.');
    while let Some((word, rest)) = text.split_once(char::is_whitespace) {
        let bare = word.trim_end_matches(['.', ',']).to_lowercase();
        if !BEFORE_A_DAY.has(&bare) {
            break;
        }
        text = rest.trim_start();
    }
    if let Some(date) = iso(text) {
        return Some(date);
    }
    let (day, month, year) = in_figures(text, language).or_else(|| in_words(text))?;
    if let Some(year) = year {
        return Date::new(year, month, day).ok();
    }
    let since = since?;
    let mut next = (since.year()..).take(9).filter_map(|year| Date::new(year, month, day).ok());
    next.find(|date| *date >= since)
}

/// A day, a month and perhaps a year.
type Day = (i8, i8, Option<i16>);

/// `14-4-2025`, `14/4`. Who reads English may take the month for the first of the two, unless that can be none.
fn in_figures(text: &str, language: Language) -> Option<Day> {
    let parts = text.split(['-', '/', '.']).collect::<Vec<_>>();
    // Without a year, a stroke may part the two figures of a count, and a point those of a measure.
    if parts.len() == 2 && !text.contains('-') {
        return None;
    }
    let (day, month, year) = match parts.as_slice() {
        [day, month] => (day, month, None),
        [day, month, year] => (day, month, Some(self::year(year)?)),
        _ => return None,
    };
    let (day, month) = (i8::try_from(figure(day, 2)?).ok()?, i8::try_from(figure(month, 2)?).ok()?);
    (language == Language::Dutch || day > 12).then_some((day, month, year))
}

/// `14 april 2025`, `14e april`, `April 14th, '25`.
fn in_words(text: &str) -> Option<Day> {
    let words = text.split_whitespace().map(|word| word.trim_end_matches(',')).collect::<Vec<_>>();
    let (one, other, year) = match words.as_slice() {
        [one, other] => (one, other, None),
        [one, other, year] => (one, other, Some(self::year(year)?)),
        _ => return None,
    };
    let day = |word: &str| {
        let plain = ["ste", "de", "e", "st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end));
        i8::try_from(figure(plain.unwrap_or(word), 2)?).ok()
    };
    let (day, month) = match (day(one), month(other)) {
        (Some(day), Some(month)) => (day, month),
        _ => (day(other)?, month(one)?),
    };
    Some((day, month, year))
}

/// A year of four figures, or of two behind an apostrophe.
fn year(word: &str) -> Option<i16> {
    match word.strip_prefix(['\'', '’', '‘']) {
        Some(short) if short.len() == 2 => figure(short, 2).map(|year| 2000 + year),
        Some(_) => None,
        None => figure(word, 4).filter(|_| word.len() == 4),
    }
}

fn figure(word: &str, most: usize) -> Option<i16> {
    let plain = !word.is_empty() && word.len() <= most && word.chars().all(|c| c.is_ascii_digit());
    plain.then(|| word.parse().ok()).flatten()
}

fn month(word: &str) -> Option<i8> {
    let word = word.trim_matches(['.', ',']).to_lowercase();
    let at = MONTHS.iter().position(|(short, names)| *short == word || names.contains(&word.as_str()))?;
    i8::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date as day;

    use super::*;

    #[test]
    fn a_day_is_read_as_people_write_it_when_there_is_one_reading() {
        let since = Some(day(2025, 3, 13));
        let april = Some(day(2025, 4, 14));
        for text in [
            "2025-04-14",
            "14-04-2025",
            "14-4",
            "14 april",
            "14e april",
            "ma 14 april",
            "maandag 14 apr. 2025",
            "uiterlijk 14 april '25",
            "op 14-4-2025",
        ] {
            assert_eq!(date(text, Language::Dutch, since), april, "{text}");
        }
        for text in
            ["April 14th, 2025", "Apr 14", "by Monday 14 April", "14th April 2025", "14/04/2025", "due 14-04-2025"]
        {
            assert_eq!(date(text, Language::English, since), april, "{text}");
        }
        assert_eq!(date("4 maart", Language::Dutch, since), Some(day(2026, 3, 4)));
        for text in [
            "eind mei",
            "voor 1 mei",
            "tot 1 mei",
            "6/7",
            "4.5",
            "14",
            "april",
            "14 april of later",
            "31 april",
            "Bram",
            "14-4-25",
            "week 12",
        ] {
            assert_eq!(date(text, Language::Dutch, since), None, "{text}");
        }
        assert_eq!(date("4-3-2025", Language::English, since), None);
        assert_eq!(date("14 april", Language::Dutch, None), None);
    }
}
