//! What an edition prints of a note: the one place that picks between a note's own text and the texts written for others.

use crate::audience::Edition;
use crate::prose::{Block, Inline};
use crate::vault::kind::Kind;
use crate::vault::note::fields::{Area, Details, Influence, Weight};
use crate::vault::note::{ConsentTo, Note, Person, PersonIndex};
use crate::vault::read::{Wanted, WantedPicture, WrittenBlock};

/// A note as one edition prints it, before its references are looked up.
pub(in crate::vault) struct Printed<'a> {
    pub(in crate::vault) kind: Kind,
    pub(in crate::vault) title: String,
    pub(in crate::vault) body: &'a [WrittenBlock],
    pub(in crate::vault) weight: Option<Weight>,
    pub(in crate::vault) areas: Vec<Area>,
    pub(in crate::vault) influence: Option<Influence>,
    pub(in crate::vault) details: Details,
}

/// How many characters a title made of a paragraph may have.
const WHOLE_TITLE: usize = 120;
/// How many words of a longer paragraph make a title.
const TITLE_WORDS: usize = 12;

/// `note` as `edition` prints it.
pub(in crate::vault) fn printed<'a>(note: &'a Note, edition: Edition, people: &[Person]) -> Printed<'a> {
    let own = (note.title.text.clone(), note.body.markdown.0.as_slice());
    let (title, body) = match edition {
        Edition::Facilitator | Edition::Group => own,
        Edition::Directors => (own.0, note.directors_text.as_ref().map_or(own.1, |text| text.markdown.0.as_slice())),
        Edition::Public => public(note),
    };
    let areas = note.areas.iter().filter(|area| edition != Edition::Public || !matches!(area, Area::Own(_)));
    Printed {
        kind: note.kind,
        title,
        body,
        weight: note.weight,
        areas: areas.cloned().collect(),
        influence: note.influence,
        details: details(note, edition, people),
    }
}

/// Title and text of the public edition; nothing of them comes from what the note says to others.
fn public(note: &Note) -> (String, &[WrittenBlock]) {
    let body = note.public_text.as_ref().map_or(&[] as &[WrittenBlock], |text| text.markdown.0.as_slice());
    if let Some(title) = &note.public_title {
        return (title.text.clone(), body);
    }
    let Some((Block::Paragraph { text }, rest)) = body.split_first() else {
        let mut words = String::new();
        for block in body {
            super::words_of(block, &mut words);
        }
        return (first_words(&words), body);
    };
    let mut words = String::new();
    words_of_inlines(text, &mut words);
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= WHOLE_TITLE { (words, rest) } else { (first_words(&words), body) }
}

fn first_words(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.get(..TITLE_WORDS) {
        Some(first) if words.len() > TITLE_WORDS => format!("{} …", first.join(" ")),
        Some(_) | None => words.join(" "),
    }
}

fn words_of_inlines(inlines: &[Inline<Wanted, WantedPicture>], words: &mut String) {
    super::words_of(&Block::Paragraph { text: inlines.to_vec() }, words);
}

/// The people whose words a quotation holds; where it is not noted who said it, those who agreed to be quoted.
pub(in crate::vault) fn quoted(note: &Note) -> Vec<PersonIndex> {
    let mut people: Vec<PersonIndex> = if note.contributors.is_empty() {
        let quotes = note.consents.iter().filter(|consent| consent.to == ConsentTo::Quote);
        quotes.map(|consent| consent.person).collect()
    } else {
        note.contributors.clone()
    };
    people.sort_unstable();
    people.dedup();
    people
}

/// Whether `person` agreed to `what` for `note`.
pub(in crate::vault) fn agreed(note: &Note, person: PersonIndex, what: ConsentTo) -> bool {
    note.consents.iter().any(|consent| consent.person == person && consent.to == what)
}

fn details(note: &Note, edition: Edition, people: &[Person]) -> Details {
    match (&note.details, edition) {
        (details, Edition::Public) => details.for_anyone(),
        (Details::Quote { .. }, Edition::Facilitator | Edition::Group | Edition::Directors) => {
            Details::Quote { by: by(note, edition, people) }
        }
        (details, Edition::Facilitator | Edition::Group | Edition::Directors) => details.clone(),
    }
}

/// Who is quoted, where it may be said: all of them or nobody.
fn by(note: &Note, edition: Edition, people: &[Person]) -> Option<String> {
    let quoted = quoted(note);
    let may = match edition {
        Edition::Facilitator => true,
        Edition::Group | Edition::Directors => quoted.iter().all(|person| agreed(note, *person, ConsentTo::Name)),
        Edition::Public => false,
    };
    let names: Vec<&str> =
        quoted.iter().filter_map(|person| people.get(person.0)).map(|person| person.name.as_str()).collect();
    (may && !names.is_empty()).then(|| names.join(", "))
}
