//! Small engagements with one thing in them, and what the checks notice of it.

use super::super::check;
use crate::diagnostics::Code;
use crate::vault::consent::{Admitted, admit};
use crate::vault::gate::Faulty;
use crate::vault::read::{Entry, RawNote, RawValue, Reading};
use crate::vault::tests::written::{at, body, entries, file, maps, reading, value, word};

/// The codes of what the checks notice in these notes.
pub(super) fn noticed(notes: Vec<RawNote>) -> Vec<Code> {
    noticed_in(&admit(reading(notes)))
}

pub(super) fn noticed_in(admitted: &Admitted) -> Vec<Code> {
    assert!(admitted.problems.is_empty(), "{:?}", admitted.problems);
    let faulty = Faulty::everywhere(vec![false; admitted.notes.len()]);
    check(admitted, &faulty).into_iter().map(|problem| problem.code).collect()
}

/// A hit that is proposed, with this title.
pub(super) fn proposed(title: &str) -> RawNote {
    let mut note = file("een", &[("soort", "bevorderend"), ("vertrouwelijk", "nee")]);
    note.title = Some(word(title, at("sessies/s1/een.md", 50)));
    note
}

/// A hit that is proposed, with this text.
pub(super) fn proposed_text(text: &str) -> RawNote {
    RawNote { body: body("sessies/s1/een.md", &[text]), ..proposed("Titel") }
}

/// The same reading with another key in the engagement file.
pub(super) fn with_key(mut reading: Reading, key: &str, given: RawValue) -> Reading {
    let place = at("traject.yaml", 80);
    reading.engagement.entries.push(Entry { key: word(key, place), value: given });
    reading
}

/// The same reading with one more member.
pub(super) fn with_member(mut reading: Reading, name: &str, other_names: &str) -> Reading {
    let people = reading.engagement.entries.iter_mut().find(|entry| entry.key.text == "mensen").unwrap();
    let RawValue::List(list, place) = &mut people.value else { panic!("a list of people") };
    let keys = [("id", "nieuw"), ("naam", name), ("andere-namen", other_names)];
    let keys = entries("traject.yaml", keys.get(..if other_names.is_empty() { 2 } else { 3 }).unwrap());
    list.push(RawValue::Map(keys, place.clone()));
    reading
}

/// Whether a proposed text names a member of this name.
pub(super) fn names(name: &str, other_names: &str, text: &str) -> bool {
    let reading = with_member(reading(vec![proposed_text(text)]), name, other_names);
    noticed_in(&admit(reading)).contains(&Code::NameInText)
}

pub(super) fn allowed(word: &str) -> RawValue {
    maps("traject.yaml", &[&[("woord", word), ("reden", "omdat")]])
}

pub(super) fn text_value(text: &str) -> RawValue {
    value(text, at("traject.yaml", 81))
}

/// Gives everybody an id of their own.
pub(super) fn renumber(reading: &mut Reading) {
    let people = reading.engagement.entries.iter_mut().find(|entry| entry.key.text == "mensen").unwrap();
    let RawValue::List(list, _) = &mut people.value else { panic!("a list of people") };
    for (number, person) in list.iter_mut().enumerate() {
        let RawValue::Map(entries, _) = person else { panic!("keys of a person") };
        let id = entries.iter_mut().find(|entry| entry.key.text == "id").unwrap();
        id.value = text_value(&format!("persoon-{number}"));
    }
}
