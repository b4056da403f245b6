//! Everything by, about or naming one person: what that person may ask to see.

use std::ops::Range;

use jiff::civil::Date;

use super::Vault;
use super::places::{NoteRef, reference};
use crate::audience::{Basis, Edition};
use crate::diagnostics::Place;
use crate::vault::check::naming;
use crate::vault::gate::judge;
use crate::vault::note::{ConsentTo, Links, Note, Owner, Person, PersonIndex, comparable};

/// Nobody in the engagement is called so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("nobody in the engagement is called so")]
pub struct UnknownPerson;

/// All there is of one person.
#[derive(Clone, Debug)]
pub struct AboutPerson {
    /// The person's name.
    pub name: String,
    /// Where the engagement file has the person.
    pub place: Place,
    /// The notes by, about or naming the person.
    pub notes: Vec<AboutNote>,
    /// The sessions at which the person was, by place and title.
    pub present: Vec<NoteRef>,
    /// When the person was asked about a release.
    pub asked: Vec<Date>,
    /// When it was recorded that the person may be named as an owner.
    pub named: Vec<Date>,
    /// Where else the name stands: in the record, in a comment of a file, in a template.
    pub elsewhere: Vec<Place>,
}

/// A note that has to do with the person.
#[derive(Clone, Debug)]
pub struct AboutNote {
    /// Which.
    pub note: NoteRef,
    /// In what way.
    pub roles: Vec<Role>,
    /// Where in it the name stands.
    pub naming: Vec<Place>,
    /// The editions in which the note stands, the facilitator's aside.
    pub editions: Vec<Edition>,
    /// When it was handed out, in whatever edition.
    pub handed_out: Vec<Date>,
}

/// What a person has to do with a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Said it.
    Contributor,
    /// Takes it forward.
    Owner,
    /// Agreed to be named in it.
    AgreedToName,
    /// Agreed to be quoted in it.
    AgreedToQuote,
    /// Is named in it.
    Named,
}

impl Vault {
    /// Everything by, about or naming the person who is meant: by id, name or another name.
    ///
    /// # Errors
    /// When nobody in the engagement is called so.
    pub fn about_person(&self, asked: &str) -> Result<AboutPerson, UnknownPerson> {
        let people = &self.admitted.engagement.people;
        let wanted = comparable(asked);
        let position = people.iter().position(|person| comparable(&person.id.text) == wanted);
        let position = position.or_else(|| people.iter().position(|person| person.is_called(asked)));
        let at = position.ok_or(UnknownPerson)?;
        let person = people.get(at).ok_or(UnknownPerson)?;
        let mut places = self.naming(person);
        let notes = self.notes_about(PersonIndex(at), &mut places);
        let record = &self.admitted.record;
        let has = |list: &Vec<String>| list.contains(&person.id.text);
        let asked = record.releases.iter().filter(|release| has(&release.asked)).map(|release| release.date);
        let named = record.releases.iter().filter(|release| release.named.as_ref().is_some_and(has));
        let present = self
            .admitted
            .sessions
            .iter()
            .filter(|session| session.present.as_ref().is_some_and(|present| present.contains(&PersonIndex(at))));
        Ok(AboutPerson {
            name: person.name.clone(),
            place: person.id.place.clone(),
            notes,
            present: present
                .map(|session| NoteRef {
                    place: session.place.clone(),
                    kind: None,
                    title: session.title.clone().unwrap_or_else(|| session.id.clone()),
                })
                .collect(),
            asked: asked.collect(),
            named: named.map(|release| release.date).collect(),
            elsewhere: places,
        })
    }

    /// Every place in every file at which the person is named. The id as a value of a key is not told here: what it
    /// stands for is.
    fn naming(&self, person: &Person) -> Vec<Place> {
        let mut places = Vec::new();
        for source in &self.admitted.sources {
            let found = naming(&source.text, person).into_iter();
            let found = found.filter(|range| !is_a_value(&source.text, range, &person.id.text));
            places.extend(found.map(|range| Place::within(source.file.clone(), &source.text, range)));
        }
        places.sort();
        places
    }

    /// The notes that have to do with the person; takes the places that lie in one of them.
    fn notes_about(&self, person: PersonIndex, places: &mut Vec<Place>) -> Vec<AboutNote> {
        let links = Links::of(&self.admitted.notes);
        let judged = |edition, basis| {
            let judged = judge(&self.admitted, self.faulty.of(edition), &links, edition, basis);
            (edition, judged.into_iter().map(|judged| judged.goes(basis)).collect::<Vec<_>>())
        };
        let editions = [
            judged(Edition::Group, Basis::Room),
            judged(Edition::Directors, Basis::Record),
            judged(Edition::Public, Basis::Record),
        ];
        let mut about = Vec::new();
        for (at, note) in self.admitted.notes.iter().enumerate() {
            let lies_in = |place: &mut Place| place.file == note.place.file && note.extent.contains(&place.bytes.start);
            let naming: Vec<Place> = places.extract_if(.., lies_in).collect();
            let roles = roles(note, person, !naming.is_empty());
            if roles.is_empty() {
                continue;
            }
            let goes = |goes: &Vec<bool>| goes.get(at).copied().unwrap_or(false);
            about.push(AboutNote {
                note: reference(note),
                roles,
                naming,
                editions: editions.iter().filter(|(_, all)| goes(all)).map(|(edition, _)| *edition).collect(),
                handed_out: self.handed_out().holding(&note.id).map(|(package, _)| package.date).collect(),
            });
        }
        about
    }
}

fn roles(note: &Note, person: PersonIndex, named: bool) -> Vec<Role> {
    let agreed = |what: ConsentTo| note.consents.iter().any(|consent| consent.person == person && consent.to == what);
    let roles = [
        (note.contributors.contains(&person), Role::Contributor),
        (note.owners.contains(&Owner::Person(person)), Role::Owner),
        (agreed(ConsentTo::Name), Role::AgreedToName),
        (agreed(ConsentTo::Quote), Role::AgreedToQuote),
        (named, Role::Named),
    ];
    roles.into_iter().filter_map(|(holds, role)| holds.then_some(role)).collect()
}

/// Whether an id stands there as the value of a key, or as one of a list: `wie: saskia`, `[bram, saskia]`, `– saskia –`.
fn is_a_value(text: &str, range: &Range<usize>, id: &str) -> bool {
    let blank = |c: char| matches!(c, ' ' | '\t' | '"' | '\'');
    let before = text.get(..range.start).and_then(|before| before.trim_end_matches(blank).chars().next_back());
    let after = text.get(range.end..).and_then(|after| after.trim_start_matches(blank).chars().next());
    text.get(range.clone()) == Some(id)
        && before.is_some_and(|c| matches!(c, ':' | '=' | '[' | ',' | '-' | '–' | '—'))
        && after.is_none_or(|c| matches!(c, ']' | ',' | '}' | '-' | '–' | '—' | '\n' | '\r'))
}
