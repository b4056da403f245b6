//! Values that name people.

use jiff::civil::Date;

use super::keys::{ConsentKey, nearest};
use super::sorted::{Sorted, require};
use super::spoken;
use super::values::{self, Problems};
use crate::diagnostics::{Code, Diagnostic, Nearest, Place};
use crate::vault::note::{ConsentTo, Owner, Person, PersonIndex, PersonalConsent, comparable};
use crate::vault::read::{RawValue, Word};

/// The person of that id.
pub(in crate::vault) fn person(word: &Word, people: &[Person], problems: &mut Problems) -> Option<PersonIndex> {
    let wanted = comparable(&word.text);
    let found = people.iter().position(|person| comparable(&person.id.text) == wanted);
    if found.is_none() {
        let near = nearest_person(&wanted, people).map(Nearest::At);
        problems.push(Diagnostic::new(Code::UnknownPerson, word.place.clone()).nearest(near));
    }
    found.map(PersonIndex)
}

/// Where the id stands of the person who was probably meant: by name, else by an id that looks like it.
pub(in crate::vault) fn nearest_person(wanted: &str, people: &[Person]) -> Option<Place> {
    let called = |person: &&Person| {
        std::iter::once(&person.name).chain(&person.other_names).any(|name| {
            let name = comparable(name);
            name == wanted || name.split(' ').next() == Some(wanted)
        })
    };
    let by_name = people.iter().find(called);
    let by_id = || {
        let near = nearest(wanted, people.iter().map(|person| person.id.text.as_str()))?;
        people.iter().find(|person| person.id.text == near)
    };
    by_name.or_else(by_id).map(|person| person.id.place.clone())
}

/// The people of those ids.
pub(in crate::vault) fn persons(value: RawValue, people: &[Person], problems: &mut Problems) -> Vec<PersonIndex> {
    let words = values::words(value, problems);
    words.iter().filter_map(|word| person(word, people, problems)).collect()
}

/// Who takes something forward: parties and people.
pub(in crate::vault) fn owners(value: RawValue, people: &[Person], problems: &mut Problems) -> Vec<Owner> {
    let words = values::words(value, problems);
    let owners = |word: &Word| {
        spoken::owners(&word.text, people)
            .unwrap_or_else(|| person(word, people, problems).map(Owner::Person).into_iter().collect())
    };
    words.iter().flat_map(owners).collect()
}

/// What single people agreed to.
pub(in crate::vault) fn consents(value: RawValue, people: &[Person], problems: &mut Problems) -> Vec<PersonalConsent> {
    let mut consents = Vec::new();
    for (entries, place) in values::maps(value, problems) {
        let mut keys = Sorted::<ConsentKey>::of(entries, problems);
        let who = require(&mut keys, ConsentKey::Person, &place, problems);
        let what = require(&mut keys, ConsentKey::For, &place, problems);
        let when = require(&mut keys, ConsentKey::On, &place, problems);
        let who = who.and_then(|value| values::word(value, problems)).and_then(|word| person(&word, people, problems));
        let what: Vec<ConsentTo> = what.map(|value| agreed(value, problems)).unwrap_or_default();
        let when: Option<Date> = when.and_then(|value| values::date(value, problems));
        // The day must be given: a consent without one is no record of it.
        if let (Some(person), Some(_)) = (who, when) {
            consents.extend(what.into_iter().map(|to| PersonalConsent { person, to }));
        }
    }
    consents
}

fn agreed(value: RawValue, problems: &mut Problems) -> Vec<ConsentTo> {
    let words = values::words(value, problems);
    words.iter().filter_map(|word| super::choices::choose(word, problems)).collect()
}
