//! Owners and dates as people write them.

use jiff::civil::Date;

use super::choices::{PARTIES, find};
use super::details::Party;
use super::values::iso;
use crate::vault::note::{Owner, Person, PersonIndex, comparable};
use crate::wording::Language;

/// Words for the group as a whole.
const EVERYBODY: &[&str] = &[
    "allen",
    "allemaal",
    "iedereen",
    "wij",
    "we",
    "wij allen",
    "wij allemaal",
    "ons",
    "hele groep",
    "de groep",
    "het team",
    "team",
    "everybody",
    "everyone",
    "all",
    "all of us",
    "us",
    "the group",
    "the team",
];

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
    if let Some(party) = find(name, PARTIES) {
        return Some(Owner::Party(party));
    }
    if EVERYBODY.contains(&wanted.as_str()) {
        return Some(Owner::Party(Party::Group));
    }
    let by_id = people.iter().position(|person| comparable(&person.id.text) == wanted);
    if let Some(person) = by_id {
        return Some(Owner::Person(PersonIndex(person)));
    }
    let called = |person: &Person| {
        std::iter::once(&person.name).chain(&person.other_names).any(|name| comparable(name) == wanted)
    };
    let mut found = people.iter().enumerate().filter(|(_, person)| called(person));
    let first = found.next().map(|(index, _)| Owner::Person(PersonIndex(index)));
    // A name that two people bear means neither.
    first.filter(|_| found.next().is_none())
}

/// The day that `text` means to a reader of `language`, when there is one reading. Without a year it is the first such day
/// on or after `since`.
pub(in crate::vault) fn date(text: &str, language: Language, since: Option<Date>) -> Option<Date> {
    let text = text.trim().trim_end_matches('.');
    if let Some(date) = iso(text) {
        return Some(date);
    }
    let figure = |word: &str, most: usize| {
        let plain = !word.is_empty() && word.len() <= most && word.chars().all(|c| c.is_ascii_digit());
        plain.then(|| word.parse::<i16>().ok()).flatten()
    };
    let parts = text.split(['-', '/', '.']).collect::<Vec<_>>();
    if let ([day, month, year], Language::Dutch) = (parts.as_slice(), language)
        && year.len() == 4
    {
        let (day, month) = (i8::try_from(figure(day, 2)?).ok()?, i8::try_from(figure(month, 2)?).ok()?);
        return Date::new(figure(year, 4)?, month, day).ok();
    }
    let words = text.split_whitespace().collect::<Vec<_>>();
    let (day, month, year) = match words.as_slice() {
        [day, month] => (day, month, None),
        [day, month, year] if year.len() == 4 => (day, month, Some(figure(year, 4)?)),
        _ => return None,
    };
    let (day, month) = (i8::try_from(figure(day, 2)?).ok()?, self::month(month)?);
    if let Some(year) = year {
        return Date::new(year, month, day).ok();
    }
    let since = since?;
    let mut next = (since.year()..).take(9).filter_map(|year| Date::new(year, month, day).ok());
    next.find(|date| *date >= since)
}

fn month(word: &str) -> Option<i8> {
    let word = word.trim_matches(['.', ',']).to_lowercase();
    let at = MONTHS.iter().position(|(short, names)| *short == word || names.contains(&word.as_str()))?;
    i8::try_from(at + 1).ok()
}
