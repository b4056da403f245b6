//! What is withheld from an audience: everything that was said and written, less what goes there.

use std::collections::{BTreeMap, BTreeSet};
use std::marker::PhantomData;

use super::found::Withheld;
use super::names::Unnamed;
use super::phrases::{Letters, MatchKind, Phrases, RUN, SHORT};
use super::words::{Split, each_word};
use super::{allowed, second_look, texts};
use crate::audience::{Audience, Edition};
use crate::diagnostics::Place;
use crate::vault::consent::Admitted;
use crate::vault::gate::Released;
use crate::vault::note::{Note, Person, Said, Side};
use crate::vault::read::{Source, Written};

/// A mark of one word of letters is sought from this length on …
const LONG_WORD: usize = 8;
/// … one of several pieces, or with a figure, from this length on, and a person's id from this one.
const ODD_WORD: usize = 5;
const PERSON: usize = 4;

/// The finder of what `A` does not get.
pub(in crate::vault) fn withhold<A: Audience>(admitted: &Admitted, released: &Released<A>) -> Withheld<A> {
    let mut matter = Matter {
        said: Phrases::new(Split::Text),
        marks: Phrases::new(Split::Marks),
        pictures: BTreeMap::new(),
        sources: Vec::new(),
        edition: A::EDITION,
    };
    match A::EDITION {
        Edition::Facilitator => {}
        Edition::Group => {
            matter.said(admitted);
            let goes: BTreeSet<usize> = released.items.iter().map(|item| item.origin.0).collect();
            let stays = admitted.notes.iter().enumerate().filter(|(at, _)| !goes.contains(at));
            stays.for_each(|(_, note)| matter.ids(note));
        }
        Edition::Directors | Edition::Public => {
            matter.names(admitted);
            matter.said(admitted);
            matter.marks(admitted);
        }
    }
    let vouched = second_look::vouched(released, admitted);
    if A::EDITION != Edition::Facilitator {
        matter.pictures(admitted, &second_look::shown(&vouched, released));
    }
    let allowed = allowed::texts(released, &vouched, admitted);
    let client = admitted.engagement.client.as_deref().filter(|_| A::EDITION == Edition::Public);
    let client = client.map(|client| (client, &admitted.engagement.place));
    let unnamed = Unnamed::of(&matter.unnamed(admitted), client, allowed.iter().map(String::as_str));
    matter.said.allow(allowed.iter().map(String::as_str));
    let marks: Vec<String> = allowed.into_iter().chain(allowed::ordinary_marks()).collect();
    matter.marks.allow(marks.iter().map(String::as_str));
    Withheld {
        said: matter.said,
        marks: matter.marks,
        pictures: matter.pictures,
        unnamed,
        sources: matter.sources,
        audience: PhantomData,
    }
}

struct Matter {
    said: Phrases,
    marks: Phrases,
    pictures: BTreeMap<[u8; 32], u32>,
    sources: Vec<Place>,
    edition: Edition,
}

impl Matter {
    fn source(&mut self, place: &Place) -> u32 {
        if self.sources.last() != Some(place) {
            self.sources.push(place.clone());
        }
        u32::try_from(self.sources.len() - 1).unwrap_or(u32::MAX)
    }

    /// Those who may not be named. In the room everybody knows who was there.
    fn unnamed<'a>(&self, admitted: &'a Admitted) -> Vec<&'a Person> {
        let people = admitted.engagement.people.iter();
        match self.edition {
            Edition::Facilitator | Edition::Group => Vec::new(),
            Edition::Directors => people.filter(|person| person.side == Side::Member).collect(),
            Edition::Public => people.collect(),
        }
    }

    /// Their names as they are in the list, by a rule of their own.
    fn names(&mut self, admitted: &Admitted) {
        let public = self.edition == Edition::Public;
        for person in self.unnamed(admitted) {
            let source = self.source(&person.id.place);
            for name in std::iter::once(&person.name).chain(&person.other_names) {
                self.name(name, source);
            }
            let first = person.name.split_whitespace().next().unwrap_or("");
            if first.chars().count() >= SHORT && first.starts_with(char::is_uppercase) {
                self.name(first, source);
            }
        }
        if public {
            let engagement = &admitted.engagement;
            let source = self.source(&engagement.place);
            engagement.client.iter().chain(&engagement.facilitator).for_each(|name| self.name(name, source));
        }
    }

    fn name(&mut self, name: &str, source: u32) {
        let name = name.trim();
        let letters = match words(name, Split::Text) {
            1 if name.chars().count() < 2 => return,
            1 if name.chars().count() == 2 => Letters::Just(name.to_owned()),
            1 if name.chars().any(char::is_uppercase) => Letters::NotAllSmall,
            _ => Letters::Any,
        };
        self.said.add_spelt(name, 1, MatchKind::Name, source, &letters);
    }

    /// The pictures that no text of this edition shows.
    fn pictures(&mut self, admitted: &Admitted, shown: &BTreeSet<[u8; 32]>) {
        for picture in &admitted.pictures {
            let Ok((bytes, _)) = &picture.content else { continue };
            let fingerprint = second_look::fingerprint(bytes);
            if !shown.contains(&fingerprint) {
                let source = self.source(&Place::whole(picture.path.as_str().into()));
                self.pictures.insert(fingerprint, source);
            }
        }
    }

    /// All texts: what goes of them is taken out again afterwards.
    fn said(&mut self, admitted: &Admitted) {
        for note in &admitted.notes {
            let source = self.source(&note.place);
            for said in note.said() {
                match said {
                    Said::Title(title) => self.said.add(title, SHORT, MatchKind::Title, source),
                    Said::Text(written) => self.written(written, source),
                    Said::Words(words) => self.said.add(words, SHORT, MatchKind::Text, source),
                    Said::Id(_) | Said::Tag(_) => {}
                }
            }
            if !note.sound {
                self.unread(note, &admitted.sources, source);
            }
        }
        let engagement = &admitted.engagement;
        for (title, place) in
            admitted.sessions.iter().filter_map(|session| Some((session.title.as_ref()?, &session.place)))
        {
            let source = self.source(place);
            self.said.add(title, SHORT, MatchKind::Title, source);
        }
        let source = self.source(&engagement.place);
        self.said.add(&engagement.title, SHORT, MatchKind::Title, source);
        engagement.colophon.iter().for_each(|text| self.said.add(text, SHORT, MatchKind::Text, source));
        self.loose(admitted);
        for picture in admitted.pictures.iter().filter(|picture| !picture.words.is_empty()) {
            let source = self.source(&Place::whole(picture.path.as_str().into()));
            picture.words.lines().for_each(|line| self.said.add(line, SHORT, MatchKind::Text, source));
        }
    }

    fn written(&mut self, written: &Written, source: u32) {
        let mut blocks = Vec::new();
        texts::of_blocks(&written.markdown.0, &mut blocks);
        let text = blocks.join("\n");
        self.said.add(&text, SHORT, MatchKind::Text, source);
        if !written.plain.text.split_whitespace().eq(text.split_whitespace()) {
            self.said.add(&written.plain.text, RUN, MatchKind::Text, source);
        }
    }

    /// A note that could not be read whole is sought as it was typed.
    fn unread(&mut self, note: &Note, sources: &[Source], source: u32) {
        let typed = sources.iter().find(|source| source.file == note.place.file);
        let text = typed.and_then(|typed| typed.text.get(note.extent.clone())).unwrap_or("");
        self.said.add(text, RUN, MatchKind::Text, source);
    }

    /// Files in which no note was found.
    fn loose(&mut self, admitted: &Admitted) {
        let with_notes: BTreeSet<&str> = admitted.notes.iter().map(|note| &*note.place.file).collect();
        for typed in &admitted.sources {
            let markdown = typed.file.ends_with(".md") || typed.file.ends_with(".markdown");
            if markdown && !with_notes.contains(&*typed.file) && !typed.file.starts_with("templates/") {
                let source = self.source(&Place::whole(typed.file.clone()));
                self.said.add(&typed.text, RUN, MatchKind::Text, source);
            }
        }
    }

    fn ids(&mut self, note: &Note) {
        let source = self.source(&note.place);
        for said in note.said() {
            if let Said::Id(id) = said {
                self.mark(id, source);
            }
        }
    }

    fn marks(&mut self, admitted: &Admitted) {
        for note in &admitted.notes {
            let source = self.source(&note.place);
            for said in note.said() {
                if let Said::Id(mark) | Said::Tag(mark) = said {
                    self.mark(mark, source);
                }
            }
        }
        for session in &admitted.sessions {
            let source = self.source(&session.place);
            self.mark(&session.id, source);
        }
        let public = self.edition == Edition::Public;
        for person in admitted.engagement.people.iter().filter(|person| public || person.side == Side::Member) {
            let source = self.source(&person.id.place);
            if person.id.text.chars().count() >= PERSON {
                self.marks.add(&person.id.text, 1, MatchKind::Mark, source);
            }
        }
        for file in admitted.file_names.iter().filter(|file| !file.starts_with("templates/")) {
            let source = self.source(&Place::whole(file.as_str().into()));
            for part in file.split('/') {
                let stem = part.rsplit_once('.').map_or(part, |(stem, _)| stem);
                self.mark(stem, source);
            }
        }
    }

    fn mark(&mut self, mark: &str, source: u32) {
        let length = mark.chars().filter(|c| c.is_alphanumeric()).count();
        let odd = words(mark, Split::Marks) > 1 || mark.chars().any(char::is_numeric);
        let telling = mark.chars().any(char::is_alphabetic);
        if telling && length >= if odd { ODD_WORD } else { LONG_WORD } {
            self.marks.add(mark, 1, MatchKind::Mark, source);
        }
    }
}

fn words(text: &str, split: Split) -> usize {
    let mut count = 0;
    each_word(text, split, |_, _| count += 1);
    count
}
