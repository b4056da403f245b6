//! The canonical text of what an edition prints of a note, and its fingerprint.
//!
//! Its shape is part of the record, with the names of fields (`note/fields/keys.rs`) and the words of values
//! (`note/fields/choices.rs`): changing one changes every fingerprint that holds it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::fingerprint::fingerprint;
use super::plain::{Placeholders, clean, plain_text};
use super::{Admitted, Printed, printed};
use crate::audience::Edition;
use crate::vault::note::fields::{Choice as _, Field, Relation};
use crate::vault::note::{Found, Links, Note, Owner, comparable};
use crate::vault::read::{PictureFile, Wanted, WantedPicture};
use crate::wording::Language;

/// What a wording is written from.
pub(in crate::vault) struct Wordings<'a> {
    admitted: &'a Admitted,
    links: &'a Links,
    pictures: BTreeMap<&'a str, &'a PictureFile>,
    language: Language,
}

impl<'a> Wordings<'a> {
    /// A wordings for the notes of `admitted`.
    pub(in crate::vault) fn new(admitted: &'a Admitted, links: &'a Links) -> Self {
        let pictures = admitted.pictures.iter().map(|picture| (picture.path.as_str(), picture)).collect();
        Self { admitted, links, pictures, language: admitted.engagement.language }
    }

    /// The canonical text of what `edition` prints of `note`.
    pub(in crate::vault) fn wording(&self, note: &Note, edition: Edition) -> String {
        let printed = printed(note, edition, &self.admitted.engagement.people);
        let kind = match self.language {
            Language::Dutch => printed.kind.dutch(),
            Language::English => printed.kind.english(),
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
        for (name, value) in facts {
            let _ = writeln!(text, "{name}: {}", one_line(&value));
        }
        clean(&text)
    }

    fn facts(&self, note: &Note, edition: Edition, printed: &Printed<'_>) -> Vec<(&'static str, String)> {
        let mut facts = Vec::new();
        if note.kind.prints_owner() && edition != Edition::Public {
            facts.push((Field::Owner.name(self.language), self.owners(&note.owners)));
        }
        // What a text settles, answers or belongs to was agreed to with it. A course goes with its subject alone, whose id
        // may be said; the other notes may stay, and then not even their ids are anybody's business.
        facts.extend(note.relations.iter().map(|(relation, wanted)| {
            let what = match relation {
                Relation::Of => self.id(wanted),
                Relation::RelatesTo | Relation::Answers | Relation::BasedOn | Relation::Settles => {
                    reference_mark(wanted)
                }
            };
            (relation.field().name(self.language), what)
        }));
        facts.extend(self.fields(printed));
        facts
    }

    /// What an edition prints of a note beside title, text, owners and references, by name.
    pub(in crate::vault) fn fields(&self, printed: &Printed<'_>) -> Vec<(&'static str, String)> {
        let language = self.language;
        let mut facts = Vec::new();
        facts.extend(printed.weight.map(|weight| (Field::Weight, weight.get().to_string())));
        let areas: Vec<&str> = printed.areas.iter().map(|area| area.word(language)).collect();
        if !areas.is_empty() {
            facts.push((Field::Area, areas.join(", ")));
        }
        let influence = printed.influence.map(|influence| influence.word(language).to_owned());
        facts.extend(influence.map(|influence| (Field::Influence, influence)));
        facts.extend(printed.details.fields().map(|(field, value)| (field, value.on_record(language))));
        facts.into_iter().map(|(field, value)| (field.name(language), value)).collect()
    }

    fn owners(&self, owners: &[Owner]) -> String {
        let name = |owner: &Owner| match owner {
            Owner::Party(party) => Some(party.word(self.language)),
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

    /// The text that `edition` prints of `note`, with the words of each drawing on a line where it is shown.
    pub(in crate::vault) fn with_drawn_words(&self, note: &Note, edition: Edition) -> String {
        let printed = printed(note, edition, &self.admitted.engagement.people);
        let drawn = |wanted: &WantedPicture| {
            self.pictures.get(wanted.path.as_str()).map(|picture| picture.words.clone()).unwrap_or_default()
        };
        plain_text(printed.body, &Placeholders { bare: &|_| String::new(), picture: &drawn })
    }
}

/// A mark of the reference as it is written: another one is another wording. Nothing of what it leads to counts, so that no
/// note that stays, nor its being there, can change what was released.
fn reference_mark(wanted: &Wanted) -> String {
    short_mark(&comparable(&wanted.target))
}

fn short_mark(text: &str) -> String {
    fingerprint(text).chars().take(16).collect()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
