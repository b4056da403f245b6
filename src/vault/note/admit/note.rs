//! A note.

use super::session::{Defaults, Understood};
use super::texts::{self, from_body};
use super::together::Marks;
use super::{ending, identity, who};
use crate::diagnostics::{Code, Diagnostic, Fact, Nearest, Place, Severity};
use crate::vault::kind::Kind;
use crate::vault::note::fields::{self, Area, Choice, Details, NoteKey, Problems, Sorted, values};
use crate::vault::note::{Note, Person, comparable};
use crate::vault::read::{Form, PictureFile, RawNote, RawValue, Word, Written};
use crate::wording::Language;

/// What notes are understood against.
pub(in crate::vault) struct Against<'a> {
    pub(in crate::vault) people: &'a [Person],
    /// The engagement's language.
    pub(in crate::vault) language: Language,
    pub(in crate::vault) sessions: &'a [Understood],
    pub(in crate::vault) pictures: &'a [PictureFile],
}

/// Understands one note; what is wrong with it makes it unsound, and all of it is told in one run.
pub(in crate::vault) fn understand(raw: RawNote, against: &Against<'_>, problems: &mut Problems) -> (Note, Marks) {
    let faults = &mut Problems::new();
    let (mut note, marks) = one(raw, against, faults);
    if faults.iter().any(|problem| problem.severity() == Severity::Error) {
        note.sound = false;
    }
    problems.append(faults);
    (note, marks)
}

fn one(mut raw: RawNote, against: &Against<'_>, problems: &mut Problems) -> (Note, Marks) {
    let people = against.people;
    let own = raw.session.and_then(|session| against.sessions.get(session));
    let language = own.and_then(|own| own.defaults.language).unwrap_or(against.language);
    ending::settle(&mut raw, people, language, own.and_then(|own| own.session.date), problems);
    let head = identity::head(&raw);
    let entries = match raw.form {
        // What nobody marked as a note says nothing but its text.
        Form::Passage => Vec::new(),
        Form::FlipOver(_) | Form::Heading | Form::File(_) => raw.fields.entries,
    };
    let keys = &mut Sorted::<NoteKey>::of(entries, problems);
    let known = kind(&raw.form, keys, &raw.place, problems);
    // A note of no known kind is the facilitator's alone.
    let kind = known.unwrap_or(Kind::Observation);
    let session = session(keys, raw.session, against.sessions, problems);
    let home = session.and_then(|session| against.sessions.get(session));
    let nothing = Defaults::default();
    let defaults = home.map_or(&nothing, |home| &home.defaults);
    let title = title(keys, (&raw.form, &raw.place), raw.title.take(), &mut raw.body, problems);
    let state_at = keys.written(NoteKey::State).cloned();
    let reach = who::reach(known, keys, problems);
    let (id, file_stem, id_at) = identity::given(&raw.form, keys, &raw.place, problems);
    let mut details = fields::details(kind, keys, problems);
    let relations = fields::relations(kind, keys, problems);
    let (owners, contributors) = who::understand(kind, keys, defaults, people, problems);
    let consents = take(keys, NoteKey::Consent, |value| fields::consents(value, people, problems)).unwrap_or_default();
    if let Details::Quote { by } = &mut details {
        *by = who::speaker(&contributors, &consents, people);
    }
    let texts = texts::understand(kind, keys, against.pictures, problems);
    let passage = matches!(raw.form, Form::Passage);
    let note = Note {
        id: id.unwrap_or_else(|| identity::made(home.map(|home| &home.session), kind, &title.text, passage)),
        file_stem,
        extent: raw.extent,
        kind,
        title,
        body: raw.body,
        directors_text: texts.directors_text,
        public_title: texts.public_title,
        public_text: texts.public_text,
        flag: reach.flag,
        head,
        audience: reach.audience.or(defaults.audience),
        session,
        owners,
        contributors,
        weight: take(keys, NoteKey::Weight, |value| values::weight(value, problems)).flatten(),
        areas: take(keys, NoteKey::Area, |value| areas(value, problems)).unwrap_or_else(|| defaults.areas.clone()),
        influence: choice(keys, NoteKey::Influence, problems).or(defaults.influence),
        relations,
        details,
        consents,
        tags: take(keys, NoteKey::Tags, |value| tags(value, problems)).unwrap_or_else(|| defaults.tags.clone()),
        language: choice(keys, NoteKey::Lang, problems).or(defaults.language),
        recognised: take(keys, NoteKey::Recognised, |value| values::number(value, 0, 9999, problems)).flatten(),
        asks: raw.asks,
        cut: [raw.cut, texts.cut].concat(),
        sound: raw.sound && home.is_none_or(|home| home.sound),
        on_record: false,
        place: raw.place,
    };
    if let Some(kind) = known {
        let not_here = |key| Diagnostic::new(Code::KeyNotHere, key).fact("kind", Fact::Term(kind.message()));
        problems.extend(keys.rest().into_iter().map(not_here));
    }
    (note, Marks { id_at, state_at, passage })
}

fn take<T>(keys: &mut Sorted<NoteKey>, key: NoteKey, read: impl FnOnce(RawValue) -> T) -> Option<T> {
    keys.take(key).map(read)
}

fn choice<T: Choice>(keys: &mut Sorted<NoteKey>, key: NoteKey, problems: &mut Problems) -> Option<T> {
    values::choice(keys.take(key)?, problems)
}

/// What the note is: what its key says, else the section it stands in.
fn kind(form: &Form, keys: &mut Sorted<NoteKey>, place: &Place, problems: &mut Problems) -> Option<Kind> {
    let section = match form {
        Form::FlipOver(kind) => Some(*kind),
        Form::Passage => Some(Kind::Observation),
        Form::Heading | Form::File(_) => None,
    };
    let Some(value) = keys.take(NoteKey::Kind) else {
        if section.is_none() && keys.written(NoteKey::Kind).is_none() {
            problems.push(Diagnostic::new(Code::MissingKind, place.clone()));
        }
        return section.filter(|_| keys.written(NoteKey::Kind).is_none());
    };
    let word = values::word(value, problems)?;
    let written = fields::plain(&word.text);
    let found = Kind::parse(&written);
    if found.is_none() {
        let names = Kind::ALL.iter().flat_map(|kind| kind.names().iter().copied());
        let near = fields::nearest(&written, names).map(Nearest::Word);
        problems.push(Diagnostic::new(Code::UnknownKind, word.place).nearest(near));
    }
    found
}

/// The session the note names, else the one in whose folder or file it stands.
fn session(
    keys: &mut Sorted<NoteKey>,
    home: Option<usize>,
    sessions: &[Understood],
    problems: &mut Problems,
) -> Option<usize> {
    let Some(word) = keys.take(NoteKey::Session).and_then(|value| values::word(value, problems)) else { return home };
    let wanted = comparable(&word.text);
    let found = sessions.iter().position(|one| comparable(&one.session.id) == wanted);
    if found.is_none() {
        let near = fields::nearest(&wanted, sessions.iter().map(|one| one.session.id.as_str()));
        let near = near.and_then(|near| sessions.iter().find(|one| one.session.id == near)?.id_at.clone());
        problems.push(Diagnostic::new(Code::UnknownSession, word.place).nearest(near.map(Nearest::At)));
    }
    found.or(home)
}

/// The title: the key, else the heading, else the first words of the text.
fn title(
    keys: &mut Sorted<NoteKey>,
    (form, place): (&Form, &Place),
    heading: Option<Word>,
    body: &mut Written,
    problems: &mut Problems,
) -> Word {
    let key = keys.take(NoteKey::Title).and_then(|value| values::word(value, problems));
    let key = key.and_then(|word| values::line(word, problems));
    let heading = heading.map(|word| Word { text: fields::one_line(&word.text), place: word.place });
    let given = key.or(heading).filter(|title| !title.text.is_empty());
    given.or_else(|| from_body(body)).unwrap_or_else(|| {
        match form {
            Form::Passage => {}
            // Of a key without a value it was told already.
            Form::FlipOver(_) | Form::Heading | Form::File(_) if keys.written(NoteKey::Title).is_some() => {}
            Form::FlipOver(_) | Form::Heading | Form::File(_) => {
                problems.push(fields::missing(NoteKey::Title, place.clone()));
            }
        }
        Word { text: "…".to_owned(), place: place.clone() }
    })
}

fn areas(value: RawValue, problems: &mut Problems) -> Vec<Area> {
    let words = values::words(value, problems).into_iter();
    words.filter_map(|word| values::line(word, problems)).map(|word| Area::named(&word.text)).collect()
}

fn tags(value: RawValue, problems: &mut Problems) -> Vec<String> {
    values::words(value, problems).into_iter().map(|word| word.text.trim_start_matches('#').to_owned()).collect()
}
