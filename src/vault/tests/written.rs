//! Small builders: what reading would have given.

use crate::diagnostics::{Code, Place};
use crate::prose::{Block, Inline, Markdown};
use crate::vault::consent::{Admitted, admit};
use crate::vault::note::Note;
use crate::vault::read::{
    Entry, Fields, Form, Plain, RawNote, RawSession, RawValue, Reading, Wanted, WantedPicture, Word, Written,
};

/// The place of the `line`th line of `file`; lines are taken to be a hundred bytes long.
pub(in crate::vault) fn at(file: &str, line: u32) -> Place {
    let start = line as usize * 100;
    Place { file: file.into(), line, column: 1, bytes: start..start + 50 }
}

pub(in crate::vault) fn word(text: &str, place: Place) -> Word {
    Word { text: text.to_owned(), place }
}

/// A value: `[a, b]` is a list, nothing is empty, the rest is text, as `[[link]]` is.
pub(in crate::vault) fn value(text: &str, place: Place) -> RawValue {
    if text.is_empty() {
        return RawValue::Empty(place);
    }
    let link = text.starts_with("[[") && !text.starts_with("[[[");
    match text.strip_prefix('[').filter(|_| !link).and_then(|text| text.strip_suffix(']')) {
        Some(list) => {
            let values = list.split(", ").filter(|one| !one.is_empty());
            RawValue::List(values.map(|one| value(one, place.clone())).collect(), place)
        }
        None => RawValue::Text(word(text, place)),
    }
}

/// Keys with values, one on a line, in `file`.
pub(in crate::vault) fn entries(file: &str, keys: &[(&str, &str)]) -> Vec<Entry> {
    let entry = |(line, (key, text)): (usize, &(&str, &str))| {
        let place = at(file, u32::try_from(line).unwrap() + 2);
        let start = place.bytes.start + 60;
        let behind = Place { column: 20, bytes: start..start + text.len(), ..place.clone() };
        Entry { key: word(key, place), value: value(text, behind) }
    };
    keys.iter().enumerate().map(entry).collect()
}

/// A list of maps.
pub(in crate::vault) fn maps(file: &str, all: &[&[(&str, &str)]]) -> RawValue {
    let place = at(file, 40);
    RawValue::List(all.iter().map(|keys| RawValue::Map(entries(file, keys), place.clone())).collect(), place)
}

pub(in crate::vault) fn fields(file: &str, keys: &[(&str, &str)]) -> Fields {
    Fields { place: at(file, 1), entries: entries(file, keys) }
}

/// Paragraphs of plain words.
pub(in crate::vault) fn body(file: &str, paragraphs: &[&str]) -> Written {
    let paragraph = |text: &&str| -> Block<Wanted, WantedPicture> {
        Block::Paragraph { text: vec![Inline::Text { text: (*text).to_owned() }] }
    };
    let mut runs = Vec::new();
    let mut start = 0;
    for (line, text) in paragraphs.iter().enumerate() {
        runs.push((start, at(file, u32::try_from(line).unwrap() + 60)));
        start += text.len() + 1;
    }
    Written {
        markdown: Markdown(paragraphs.iter().map(paragraph).collect()),
        plain: Plain { text: paragraphs.join("\n"), runs },
    }
}

/// A note in a file of its own, with a title.
pub(in crate::vault) fn file(stem: &str, keys: &[(&str, &str)]) -> RawNote {
    let name = format!("sessies/s1/{stem}.md");
    RawNote {
        place: at(&name, 1),
        extent: 0..10_000,
        session: Some(0),
        form: Form::File(stem.to_owned()),
        fields: fields(&name, keys),
        title: Some(word(&format!("Titel van {stem}"), at(&name, 50))),
        body: body(&name, &["Tekst."]),
        cut: Vec::new(),
        asks: Vec::new(),
        endings: Vec::new(),
        sound: true,
    }
}

/// A note in the session's own file.
pub(in crate::vault) fn typed(form: Form, line: u32, title: &str, keys: &[(&str, &str)]) -> RawNote {
    let name = "sessies/s1/sessie.md";
    RawNote { place: at(name, line), form, title: Some(word(title, at(name, line))), ..file_of(name, keys) }
}

fn file_of(name: &str, keys: &[(&str, &str)]) -> RawNote {
    RawNote { fields: fields(name, keys), ..file("sessie", &[]) }
}

/// A session with a date and these keys.
pub(in crate::vault) fn session(name: &str, keys: &[(&str, &str)]) -> RawSession {
    let file = format!("sessies/{name}/sessie.md");
    let all: Vec<_> = [("datum", "2025-03-13")].iter().chain(keys).copied().collect();
    RawSession { fields: fields(&file, &all), heading: None, name: name.to_owned() }
}

/// An engagement of two members and a director, with one session.
pub(in crate::vault) fn reading(notes: Vec<RawNote>) -> Reading {
    let traject = "traject.yaml";
    let mut engagement = fields(traject, &[("titel", "Samen verder"), ("peildatum", "2025-09-01")]);
    let people = maps(
        traject,
        &[
            &[("id", "saskia"), ("naam", "Saskia Wierdsma")],
            &[("id", "bram"), ("naam", "Bram Tolkamp"), ("is", "deelnemer")],
            &[("id", "carla"), ("naam", "Carla Verstegen"), ("is", "directie")],
        ],
    );
    engagement.entries.push(Entry { key: word("mensen", at(traject, 39)), value: people });
    Reading {
        sources: Vec::new(),
        engagement,
        sessions: vec![session("s1", &[])],
        notes,
        record: None,
        handed_out: None,
        pictures: Vec::new(),
        overrides: Vec::new(),
        file_names: Vec::new(),
        problems: Vec::new(),
    }
}

pub(in crate::vault) fn admitted(notes: Vec<RawNote>) -> Admitted {
    admit(reading(notes))
}

/// The one note of these keys, with the codes of what was wrong.
pub(in crate::vault) fn one(keys: &[(&str, &str)]) -> (Note, Vec<Code>) {
    let mut admitted = admitted(vec![file("een", keys)]);
    let codes = codes(&admitted);
    (admitted.notes.remove(0), codes)
}

pub(in crate::vault) fn codes(admitted: &Admitted) -> Vec<Code> {
    admitted.problems.iter().map(|problem| problem.code).collect()
}
