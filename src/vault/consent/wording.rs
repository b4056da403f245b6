//! The canonical text of what an edition prints of a note, and its fingerprint.
//!
//! The words of this file are part of the record: changing one changes every fingerprint that holds it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

use super::labels::{self, Labels};
use super::plain::{Placeholders, clean, plain_text};
use super::{Admitted, Printed, printed};
use crate::audience::Edition;
use crate::vault::note::fields::{Details, Measure, Objective, Relation};
use crate::vault::note::{Found, Links, Note, Owner, comparable};
use crate::vault::read::{PictureFile, Wanted, WantedPicture};

/// What a wording is written from.
pub(in crate::vault) struct Wordings<'a> {
    admitted: &'a Admitted,
    links: &'a Links,
    pictures: BTreeMap<&'a str, &'a PictureFile>,
    words: &'static Labels,
}

/// The sha256 of a wording, in hexadecimal.
pub(in crate::vault) fn fingerprint(wording: &str) -> String {
    hexadecimal(wording.as_bytes())
}

impl<'a> Wordings<'a> {
    /// A wordings for the notes of `admitted`.
    pub(in crate::vault) fn new(admitted: &'a Admitted, links: &'a Links) -> Self {
        let pictures = admitted.pictures.iter().map(|picture| (picture.path.as_str(), picture)).collect();
        Self { admitted, links, pictures, words: labels::of(admitted.engagement.language) }
    }

    /// The canonical text of what `edition` prints of `note`.
    pub(in crate::vault) fn wording(&self, note: &Note, edition: Edition) -> String {
        let printed = printed(note, edition, &self.admitted.engagement.people);
        let kind = match self.admitted.engagement.language {
            crate::wording::Language::Dutch => printed.kind.dutch(),
            crate::wording::Language::English => printed.kind.english(),
        };
        let mut text = format!("{kind}: {}\n", one_line(&printed.title));
        let bare = |wanted: &Wanted| format!("[[{}]]", self.id(wanted));
        let picture = |wanted: &WantedPicture| self.picture(wanted);
        let body = plain_text(printed.body, &Placeholders { bare: &bare, picture: &picture });
        if !body.is_empty() {
            let _ = write!(text, "\n{body}\n");
        }
        let facts = self.facts(note, edition, &printed);
        if !facts.is_empty() {
            text.push('\n');
        }
        for (label, value) in facts {
            let _ = writeln!(text, "{label}: {}", one_line(&value));
        }
        clean(&text)
    }

    fn facts(&self, note: &Note, edition: Edition, printed: &Printed<'_>) -> Vec<(&'static str, String)> {
        let words = self.words;
        let mut facts = Vec::new();
        if note.kind.prints_owner() && edition != Edition::Public {
            facts.push((words.owner, self.owners(&note.owners)));
        }
        // What a text settles, answers or belongs to was agreed to with it. A course goes with its subject alone, whose id
        // may be said; the other notes may stay, and then not even their ids are anybody's business.
        facts.extend(note.relations.iter().map(|(relation, wanted)| match relation {
            Relation::Of => (words.of, self.id(wanted)),
            Relation::RelatesTo => (words.relates_to, reference_mark(wanted)),
            Relation::Answers => (words.answers, reference_mark(wanted)),
            Relation::BasedOn => (words.based_on, reference_mark(wanted)),
            Relation::Settles => (words.settles, reference_mark(wanted)),
        }));
        facts.extend(self.fields(printed));
        facts
    }

    /// What an edition prints of a note beside title, text, owners and references.
    pub(in crate::vault) fn fields(&self, printed: &Printed<'_>) -> Vec<(&'static str, String)> {
        let words = self.words;
        let mut facts = Vec::new();
        facts.extend(printed.weight.map(|weight| (words.weight, weight.get().to_string())));
        let areas: Vec<&str> = printed.areas.iter().map(|area| words.area(area)).collect();
        if !areas.is_empty() {
            facts.push((words.area, areas.join(", ")));
        }
        facts.extend(printed.influence.map(|influence| (words.influence, words.influence_of(influence).to_owned())));
        facts.extend(self.details(&printed.details));
        facts
    }

    fn details(&self, details: &Details) -> Vec<(&'static str, String)> {
        let words = self.words;
        let mut facts = Vec::new();
        let date = |facts: &mut Vec<_>, label, date: &Option<Date>| {
            facts.extend(date.map(|date| (label, date.to_string())));
        };
        let text = |facts: &mut Vec<_>, label, text: &Option<String>| {
            facts.extend(text.clone().map(|text| (label, text)));
        };
        match details {
            Details::Plain => {}
            Details::Assignment { objectives } => facts.extend(self.objectives(objectives)),
            Details::Assumption { state } => facts.push((words.state, words.assumption(*state).to_owned())),
            Details::Settling { state, due } => {
                facts.push((words.state, words.assumption(*state).to_owned()));
                date(&mut facts, words.due, due);
            }
            Details::Goal { measure: Measure { measure, baseline, target, actual }, due } => {
                text(&mut facts, words.measure, measure);
                text(&mut facts, words.baseline, baseline);
                text(&mut facts, words.target, target);
                text(&mut facts, words.actual, actual);
                date(&mut facts, words.due, due);
            }
            Details::Action { due, state, new_date, reason, origin } => {
                date(&mut facts, words.due, due);
                facts.push((words.state, words.action(*state).to_owned()));
                date(&mut facts, words.new_date, new_date);
                text(&mut facts, words.reason, reason);
                facts.push((words.origin, words.origin_of(*origin).to_owned()));
            }
            Details::Behaviour { indicator } => text(&mut facts, words.indicator, indicator),
            Details::Question { to, due } => {
                facts.push((words.to, words.party(*to).to_owned()));
                date(&mut facts, words.due, due);
            }
            Details::Agreement { due } => date(&mut facts, words.due, due),
            Details::Quote { by } => text(&mut facts, words.by, by),
            Details::Progress { state, new_date, reason, actual, objectives } => {
                facts.extend(state.map(|state| (words.state, words.new_state(state).to_owned())));
                date(&mut facts, words.new_date, new_date);
                text(&mut facts, words.reason, reason);
                text(&mut facts, words.actual, actual);
                facts.extend(self.objectives(objectives));
            }
            Details::Evaluation { question, voice } => {
                facts.extend(question.map(|question| (words.question, words.question_of(question).to_owned())));
                facts.push((words.voice, words.party(*voice).to_owned()));
            }
        }
        facts
    }

    fn objectives(&self, objectives: &[Objective]) -> Vec<(&'static str, String)> {
        let line = |objective: &Objective| match objective.result {
            None => one_line(&objective.text),
            Some(result) => format!("{} – {}", one_line(&objective.text), self.words.result(result)),
        };
        objectives.iter().map(|objective| (self.words.objective, line(objective))).collect()
    }

    fn owners(&self, owners: &[Owner]) -> String {
        let name = |owner: &Owner| match owner {
            Owner::Party(party) => Some(self.words.party(*party)),
            Owner::Person(person) => self.admitted.engagement.people.get(person.0).map(|person| person.name.as_str()),
        };
        owners.iter().filter_map(name).collect::<Vec<_>>().join(", ")
    }

    /// The whole id of what a reference means, where there is one.
    fn id(&self, wanted: &Wanted) -> String {
        match self.links.find(&wanted.target) {
            Found::One(note) => self.admitted.notes.get(note).map_or_else(String::new, |note| note.id.clone()),
            Found::Nothing | Found::Several(_) => wanted.target.clone(),
        }
    }

    /// A mark of what a picture shows: another picture is another wording.
    pub(in crate::vault) fn picture(&self, wanted: &WantedPicture) -> String {
        self.pictures.get(wanted.path.as_str()).map(|picture| picture.mark.clone()).unwrap_or_default()
    }
}

/// A mark of the reference as it is written: another one is another wording. Nothing of what it leads to counts, so that no
/// note that stays, nor its being there, can change what was released.
fn reference_mark(wanted: &Wanted) -> String {
    short_mark(comparable(&wanted.target).as_bytes())
}

fn short_mark(bytes: &[u8]) -> String {
    hexadecimal(bytes).chars().take(16).collect()
}

fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
