//! The engagement file.

use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic, Place};
use crate::vault::note::fields::{
    AllowedKey, Choice as _, EngagementKey, Party, PersonKey, Problems, Sorted, one_line, require, values,
};
use crate::vault::note::{Engagement, Person, Side, comparable};
use crate::vault::read::{Fields, RawValue, Word};
use crate::wording::Language;

/// The smallest group that a text may speak of, where the facilitator names no other.
const SMALLEST_GROUP: u32 = 5;

/// The engagement of `fields`. What is missing is a problem; then nothing is built from the value that stands for it.
pub(in crate::vault) fn understand(fields: Fields, problems: &mut Problems) -> Engagement {
    let place = fields.place;
    let keys = &mut Sorted::<EngagementKey>::of(fields.entries, problems);
    let people = keys.take(EngagementKey::People).map(|value| people(value, problems)).unwrap_or_default();
    let facilitator = line(keys, EngagementKey::Facilitator, problems).map(|who| called(who, &people));
    let language = keys.take(EngagementKey::Language).and_then(|value| values::choice(value, problems));
    let title = require(keys, EngagementKey::Title, &place, problems);
    Engagement {
        language: language.unwrap_or_else(|| usual_language(&place.file)),
        title: title.and_then(|value| values::text(value, problems)).unwrap_or_default(),
        client: line(keys, EngagementKey::Client, problems),
        sector: line(keys, EngagementKey::Sector, problems),
        facilitator,
        people,
        reference_date: keys.take(EngagementKey::ReferenceDate).and_then(|value| values::date(value, problems)),
        next_meeting: keys.take(EngagementKey::NextMeeting).and_then(|value| values::date(value, problems)),
        allowed_words: keys.take(EngagementKey::AllowedWords).map(|v| allowed(v, problems)).unwrap_or_default(),
        forbidden_words: keys.take(EngagementKey::ForbiddenWords).map(|v| forbidden(v, problems)).unwrap_or_default(),
        public_title: line(keys, EngagementKey::PublicTitle, problems),
        colophon: line(keys, EngagementKey::Colophon, problems),
        smallest_group: keys
            .take(EngagementKey::SmallestGroup)
            .and_then(|value| values::number(value, 1, 99, problems))
            .unwrap_or(SMALLEST_GROUP),
        place,
    }
}

fn line(keys: &mut Sorted<EngagementKey>, key: EngagementKey, problems: &mut Problems) -> Option<String> {
    values::text(keys.take(key)?, problems)
}

/// The language that the file's own name is in.
fn usual_language(file: &Arc<str>) -> Language {
    let name = file.rsplit('/').next().unwrap_or_default();
    if name.starts_with("engagement") { Language::English } else { Language::Dutch }
}

/// The name of a person given by id, or the name as it was given.
fn called(who: String, people: &[Person]) -> String {
    let wanted = comparable(&who);
    people.iter().find(|person| comparable(&person.id.text) == wanted).map_or(who, |person| person.name.clone())
}

fn people(value: RawValue, problems: &mut Problems) -> Vec<Person> {
    let mut people: Vec<Person> = Vec::new();
    for (entries, place) in values::maps(value, problems) {
        let mut keys = Sorted::<PersonKey>::of(entries, problems);
        let Some(person) = person(&mut keys, &place, problems) else { continue };
        match people.iter().find(|known| comparable(&known.id.text) == comparable(&person.id.text)) {
            Some(first) => {
                let (first, second) = (first.id.place.clone(), person.id.place);
                problems.push(Diagnostic::new(Code::DoubledId, first.clone()).also(second.clone()));
                problems.push(Diagnostic::new(Code::DoubledId, second).also(first));
            }
            None => people.push(person),
        }
    }
    people
}

fn person(keys: &mut Sorted<PersonKey>, place: &Place, problems: &mut Problems) -> Option<Person> {
    let id = require(keys, PersonKey::Id, place, problems).and_then(|value| values::id(value, problems));
    let name = require(keys, PersonKey::Name, place, problems).and_then(|value| values::text(value, problems));
    let other_names = keys.take(PersonKey::OtherNames).map(|value| values::words(value, problems)).unwrap_or_default();
    // A role is for the facilitator's own eyes: it is read for its mistakes and goes no further.
    keys.take(PersonKey::Role).and_then(|value| values::text(value, problems));
    let side = keys.take(PersonKey::Is).and_then(|value| values::choice(value, problems));
    let id = id?;
    if Party::named(&id.text).is_some() {
        // As an owner such an id would mean the party.
        problems.push(Diagnostic::new(Code::BadValue, id.place));
        return None;
    }
    Some(Person {
        id,
        name: name?,
        other_names: other_names.iter().map(|word| one_line(&word.text)).collect(),
        side: side.unwrap_or(Side::Member),
    })
}

/// Words that a check lets pass, each with the reason that the facilitator gives.
fn allowed(value: RawValue, problems: &mut Problems) -> Vec<Word> {
    let mut words = Vec::new();
    for (entries, place) in values::maps(value, problems) {
        let mut keys = Sorted::<AllowedKey>::of(entries, problems);
        let word = require(&mut keys, AllowedKey::Word, &place, problems);
        let reason = require(&mut keys, AllowedKey::Reason, &place, problems);
        let reason = reason.and_then(|value| values::text(value, problems));
        if let (Some(word), Some(_)) = (word.and_then(|value| values::word(value, problems)), reason) {
            words.push(word);
        }
    }
    words
}

fn forbidden(value: RawValue, problems: &mut Problems) -> Vec<Word> {
    values::words(value, problems)
}
