//! A session, and what its notes take over from it.

use crate::audience::Edition;
use crate::diagnostics::{Code, Diagnostic, Place, Severity};
use crate::vault::note::fields::{
    Area, Influence, Problems, SessionKey, Sorted, one_line, owners, persons, require, values,
};
use crate::vault::note::{Owner, Person, PersonIndex, Session, SessionKind, comparable};
use crate::vault::read::RawSession;
use crate::wording::Language;

/// A session with its defaults.
pub(in crate::vault) struct Understood {
    pub(in crate::vault) session: Session,
    pub(in crate::vault) defaults: Defaults,
    /// Where the id is written, when it is.
    pub(in crate::vault) id_at: Option<Place>,
    /// Whether all of it was understood. Otherwise nobody knows who was present or what its notes take over: they stay.
    pub(in crate::vault) sound: bool,
    /// What was wrong with it, taken by itself.
    faults: Problems,
}

/// What a note takes over when it does not say it itself. Never the flag.
#[derive(Default)]
pub(in crate::vault) struct Defaults {
    pub(in crate::vault) owners: Vec<Owner>,
    pub(in crate::vault) contributors: Vec<PersonIndex>,
    pub(in crate::vault) audience: Option<Edition>,
    pub(in crate::vault) areas: Vec<Area>,
    pub(in crate::vault) influence: Option<Influence>,
    pub(in crate::vault) language: Option<Language>,
    pub(in crate::vault) tags: Vec<String>,
}

/// All sessions, each by itself, in the order of reading.
pub(in crate::vault) fn understand(raw: Vec<RawSession>, people: &[Person]) -> Vec<Understood> {
    let alone = |raw| {
        let mut faults = Problems::new();
        let mut session = one(raw, people, &mut faults);
        session.sound = faults.iter().all(|problem| problem.severity() != Severity::Error);
        session.faults = faults;
        session
    };
    raw.into_iter().map(alone).collect()
}

/// Looks at the sessions together, and tells all that is wrong with them.
pub(in crate::vault) fn settle(sessions: &mut [Understood], problems: &mut Problems) {
    for session in sessions.iter_mut() {
        problems.append(&mut session.faults);
    }
    refuse_doubled_ids(sessions, problems);
}

fn one(raw: RawSession, people: &[Person], problems: &mut Problems) -> Understood {
    let place = raw.fields.place;
    let keys = &mut Sorted::<SessionKey>::of(raw.fields.entries, problems);
    if let Some(flag) = keys.written(SessionKey::Confidential) {
        problems.push(Diagnostic::new(Code::FlagInSession, flag.clone()));
    }
    let id = keys.take(SessionKey::Id).and_then(|value| values::id(value, problems));
    let title = keys.take(SessionKey::Title).and_then(|value| values::text(value, problems));
    let kind = keys.take(SessionKey::Type).and_then(|value| values::choice(value, problems));
    let date = require(keys, SessionKey::Date, &place, problems);
    let present = keys.take(SessionKey::Present);
    Understood {
        defaults: defaults(keys, people, problems),
        session: Session {
            id: id.as_ref().map_or(raw.name, |id| id.text.clone()),
            title: title.or_else(|| raw.heading.map(|heading| one_line(&heading.text))),
            date: date.and_then(|value| values::date(value, problems)),
            kind: kind.unwrap_or(SessionKind::WorkingSession),
            present: present.map(|value| persons(value, people, problems)),
            place,
        },
        id_at: id.map(|id| id.place),
        sound: true,
        faults: Problems::new(),
    }
}

fn defaults(keys: &mut Sorted<SessionKey>, people: &[Person], problems: &mut Problems) -> Defaults {
    let owner = keys.take(SessionKey::Owner).map(|value| owners(value, people, problems));
    let contributor = keys.take(SessionKey::Contributor).map(|value| persons(value, people, problems));
    let areas = keys.take(SessionKey::Area).map(|value| values::words(value, problems)).unwrap_or_default();
    let tags = keys.take(SessionKey::Tags).map(|value| values::words(value, problems)).unwrap_or_default();
    Defaults {
        owners: owner.unwrap_or_default(),
        contributors: contributor.unwrap_or_default(),
        audience: keys.take(SessionKey::Audience).and_then(|value| values::choice(value, problems)),
        areas: areas
            .into_iter()
            .filter_map(|word| values::line(word, problems))
            .map(|word| Area::named(&word.text))
            .collect(),
        influence: keys.take(SessionKey::Influence).and_then(|value| values::choice(value, problems)),
        language: keys.take(SessionKey::Lang).and_then(|value| values::choice(value, problems)),
        tags: tags.into_iter().map(|word| word.text).collect(),
    }
}

fn refuse_doubled_ids(sessions: &mut [Understood], problems: &mut Problems) {
    let at = |session: &Understood| session.id_at.clone().unwrap_or_else(|| session.session.place.clone());
    let names: Vec<(String, Place)> = sessions.iter().map(|one| (comparable(&one.session.id), at(one))).collect();
    for (position, session) in sessions.iter_mut().enumerate() {
        let Some((id, place)) = names.get(position) else { continue };
        let other = names.iter().enumerate().find(|(other, (name, _))| *other != position && name == id);
        if let Some((_, (_, other))) = other {
            problems.push(Diagnostic::new(Code::DoubledId, place.clone()).also(other.clone()));
            session.sound = false;
        }
    }
}
