//! A small engagement, built by hand.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::{Date, date};

use crate::audience::{Audience, Basis, Edition};
use crate::diagnostics::Place;
use crate::prose::{Block, Inline, Markdown};
use crate::vault::consent::{Admitted, How, Record, RecordedText, Release, Withdrawn, Wordings, fingerprint};
use crate::vault::gate::withheld::withhold;
use crate::vault::gate::{Released, Standing, Withheld, judge, release};
use crate::vault::kind::Kind;
use crate::vault::note::fields::{Party, Relation};
use crate::vault::note::{
    Engagement, Flag, Head, HeadForm, Links, Note, Owner, Person, PersonIndex, Session, SessionKind, Side,
};
use crate::vault::read::{PictureFile, Plain, Wanted, WantedPicture, Word, Written};
use crate::vault::sample;
use crate::wording::Language;

pub(super) const SASKIA: PersonIndex = PersonIndex(0);
pub(super) const WIL: PersonIndex = PersonIndex(1);
pub(super) const ANNE: PersonIndex = PersonIndex(2);

pub(super) type WrittenInline = Inline<Wanted, WantedPicture>;

pub(super) fn place(file: &str) -> Place {
    Place { file: Arc::from(file), line: 1, column: 1, bytes: 0..10 }
}

pub(super) fn word(text: &str) -> Word {
    Word { text: text.to_owned(), place: place("traject.yaml") }
}

fn person(id: &str, name: &str, others: &[&str], side: Side) -> Person {
    Person {
        id: word(id),
        name: name.to_owned(),
        other_names: others.iter().map(|name| (*name).to_owned()).collect(),
        side,
    }
}

pub(super) fn session(id: &str, day: Date, present: Option<Vec<PersonIndex>>) -> Session {
    Session {
        id: id.to_owned(),
        place: place(&format!("sessies/{id}/sessie.md")),
        title: Some(format!("Bijeenkomst {id}")),
        date: Some(day),
        kind: SessionKind::WorkingSession,
        present,
    }
}

/// Two members, a director and a facilitator; a session where both members were, and one of which nobody wrote who came.
pub(super) fn engagement(notes: Vec<Note>) -> Admitted {
    Admitted {
        engagement: Engagement {
            place: place("traject.yaml"),
            language: Language::Dutch,
            title: "Samen verder bij Taling".to_owned(),
            client: Some("Taling".to_owned()),
            sector: Some("smeermiddelen".to_owned()),
            facilitator: Some("Marit Oosterling".to_owned()),
            people: vec![
                person("saskia", "Saskia Brandsma", &["Sas"], Side::Member),
                person("wil-dk", "Wil", &["WK"], Side::Member),
                person("anne", "Anne Verweij", &[], Side::Director),
                person("marit", "Marit Oosterling", &[], Side::Facilitator),
            ],
            reference_date: Some(date(2025, 9, 1)),
            next_meeting: Some(date(2025, 10, 1)),
            allowed_words: Vec::new(),
            forbidden_words: Vec::new(),
            public_title: Some("Van alleen naar samen".to_owned()),
            colophon: Some("Opgesteld op de bank bij het raam".to_owned()),
            smallest_group: 5,
        },
        sessions: vec![
            session("s1", date(2025, 3, 13), Some(vec![SASKIA, WIL, PersonIndex(3)])),
            session("s2", date(2025, 3, 27), None),
        ],
        notes,
        record: Record::default(),
        pictures: vec![picture("beelden/een.png", b"een"), picture("beelden/twee.png", b"twee")],
        overrides: Vec::new(),
        file_names: Vec::new(),
        sources: Vec::new(),
        problems: Vec::new(),
        readable: true,
        withdrawn: Withdrawn::default(),
    }
}

fn picture(path: &str, bytes: &[u8]) -> PictureFile {
    let mark = String::from_utf8_lossy(bytes).into_owned();
    PictureFile { path: path.to_owned(), content: Ok((bytes.to_vec(), "png")), mark, words: String::new() }
}

pub(super) fn text(text: &str) -> WrittenInline {
    Inline::Text { text: text.to_owned() }
}

pub(super) fn wanted(target: &str, own_words: bool) -> Wanted {
    Wanted { target: target.to_owned(), own_words, place: place("x.md") }
}

pub(super) fn link(target: &str, words: &str) -> WrittenInline {
    Inline::Reference { to: wanted(target, true), text: vec![text(words)] }
}

pub(super) fn bare(target: &str) -> WrittenInline {
    Inline::Reference { to: wanted(target, false), text: vec![text(target)] }
}

pub(super) fn shows(path: &str) -> WrittenInline {
    let picture = WantedPicture { path: path.to_owned(), place: place("x.md"), other: None };
    Inline::Picture { picture, alt: "een foto".to_owned() }
}

pub(super) fn paragraphs(paragraphs: Vec<Vec<WrittenInline>>) -> Written {
    let blocks = paragraphs.into_iter().map(|text| Block::Paragraph { text }).collect();
    Written { markdown: Markdown(blocks), plain: Plain::default() }
}

/// Paragraphs of plain words, parted by line ends.
pub(super) fn written(words: &str) -> Written {
    let mut written = paragraphs(words.lines().map(|line| vec![text(line)]).collect());
    written.plain.text = words.to_owned();
    written
}

/// A proposed note of session `s1`, owner the group.
pub(super) fn note(id: &str, kind: Kind, title: &str, body: &str) -> Note {
    Note {
        id: id.to_owned(),
        file_stem: None,
        place: place(&format!("sessies/s1/{id}.md")),
        extent: 0..100,
        kind,
        title: word(title),
        body: written(body),
        directors_text: None,
        public_title: None,
        public_text: None,
        flag: Flag::Proposed,
        head: Head { form: HeadForm::FrontMatter, at: 0..0, flag: None, has_id: false, language: None },
        audience: None,
        session: Some(0),
        owners: vec![Owner::Party(Party::Group)],
        contributors: Vec::new(),
        weight: None,
        areas: Vec::new(),
        influence: None,
        relations: Vec::new(),
        details: sample::details(kind),
        consents: Vec::new(),
        tags: Vec::new(),
        language: None,
        recognised: None,
        asks: Vec::new(),
        cut: Vec::new(),
        sound: true,
        on_record: false,
    }
}

pub(super) fn hit(id: &str) -> Note {
    note(id, Kind::Promoting, &format!("Titel van {id}"), &format!("Wat er over {id} te zeggen valt"))
}

pub(super) fn secret(id: &str) -> Note {
    Note { flag: Flag::Stays, ..hit(id) }
}

pub(super) fn relating(note: Note, relation: Relation, target: &str) -> Note {
    let mut relations = note.relations;
    relations.push((relation, wanted(target, true)));
    Note { relations, ..note }
}

/// A release of everything proposed for `edition`, for which these people were asked.
pub(super) fn a_release(admitted: &Admitted, edition: Edition, asked: &[&str]) -> Release {
    let links = Links::of(&admitted.notes);
    let wordings = Wordings::new(admitted, &links);
    let texts = admitted.notes.iter().filter(|note| note.flag == Flag::Proposed).map(|note| {
        let wording = wordings.wording(note, edition);
        RecordedText {
            place: place("vrijgave.yaml"),
            note: note.id.clone(),
            edition,
            fingerprint: fingerprint(&wording),
            wording,
            words_marks: Vec::new(),
            words_at: 0..0,
            withdrawn: None,
        }
    });
    Release {
        date: date(2025, 4, 3),
        how: How::Unanimous,
        sessions: Vec::new(),
        asked: asked.iter().map(|id| (*id).to_owned()).collect(),
        named: None,
        client_agreed: None,
        texts: texts.collect(),
    }
}

pub(super) fn recorded(mut admitted: Admitted, edition: Edition) -> Admitted {
    let release = a_release(&admitted, edition, &["saskia", "wil-dk"]);
    admitted.record.releases.push(release);
    admitted
}

pub(super) fn faultless(admitted: &Admitted) -> Vec<bool> {
    vec![false; admitted.notes.len()]
}

pub(super) fn goes<A: Audience>(admitted: &Admitted) -> Released<A> {
    release(admitted, &faultless(admitted))
}

pub(super) fn finder<A: Audience>(admitted: &Admitted) -> Withheld<A> {
    withhold(admitted, &goes::<A>(admitted))
}

pub(super) fn titles<A: Audience>(admitted: &Admitted) -> Vec<String> {
    goes::<A>(admitted).items.into_iter().map(|item| item.title).collect()
}

/// Where the note stands for the directors, on record.
pub(super) fn standing(admitted: &Admitted, at: usize) -> Standing {
    standing_for(admitted, Edition::Directors, at)
}

pub(super) fn standing_for(admitted: &Admitted, edition: Edition, at: usize) -> Standing {
    let links = Links::of(&admitted.notes);
    judge(admitted, &faultless(admitted), &links, edition, Basis::Record)[at].standing
}

/// Everything that goes, written out.
pub(super) fn all_of<A: Audience>(admitted: &Admitted) -> String {
    let Released { engagement, sessions, items, release, mark, pictures, audience: _ } = goes::<A>(admitted);
    format!("{engagement:#?}\n{sessions:#?}\n{items:#?}\n{release:#?}\n{mark:#?}\n{pictures:#?}")
}

pub(super) fn nowhere() -> PathBuf {
    PathBuf::new()
}
