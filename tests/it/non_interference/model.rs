//! Small engagements out of chance: what goes is one value, what stays is another, and any two can be put together.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use crate::support::Engagement;

/// How a note is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    FlipOver,
    Heading,
    File,
}

/// A note that is proposed.
#[derive(Clone, Debug)]
pub(super) struct Goes {
    way: Way,
    session: usize,
    kind: usize,
    words: (usize, usize),
    weight: Option<u8>,
    /// What it is tied to: a number of one that goes, or of one that stays.
    tied_to: Option<(bool, usize)>,
    points: bool,
}

/// What stays of a note that goes.
#[derive(Clone, Debug)]
pub(super) struct Aside {
    contributor: Option<usize>,
    tag: Option<String>,
    comment: Option<String>,
    part: Option<String>,
}

/// A note that stays.
#[derive(Clone, Debug)]
pub(super) struct Stays {
    way: Way,
    session: usize,
    kind: usize,
    flag: bool,
    owner: Option<usize>,
    weight: Option<u8>,
    title: String,
    text: String,
    /// Before which of those that go it stands.
    before: usize,
}

/// Everything that stays of an engagement.
#[derive(Clone, Debug)]
pub(super) struct Room {
    notes: Vec<Stays>,
    asides: Vec<Aside>,
    talk: String,
    turned: bool,
    loose: Option<String>,
}

const PEOPLE: [&str; 4] = ["anna", "bert", "cees", "dora"];
const SESSIONS: [&str; 2] = ["sessies/2025-03-10-een", "sessies/2025-03-20-twee"];
/// Sections that may hold what goes, with the kind of their items.
const SECTIONS: [(&str, &str); 5] =
    [("Hits", "bevorderend"), ("Shits", "belemmerend"), ("Acties", "actie"), ("Gedrag", "gedrag"), ("Vragen", "vraag")];
const OTHER_KINDS: [&str; 6] = ["ik-beeld", "observatie", "thema", "prestatie", "afspraak", "rode-draad"];
const WORDS: [&str; 8] = ["rustig", "overleg", "koffie", "planning", "samen", "gereedschap", "ruimte", "bezoek"];

fn way() -> impl Strategy<Value = Way> {
    prop_oneof![Just(Way::FlipOver), Just(Way::Heading), Just(Way::File)]
}

fn some_words() -> impl Strategy<Value = String> {
    "[a-z]{2,9}( [a-z]{2,9}){0,8}"
}

prop_compose! {
    fn goes()(
        way in way(), session in 0..2_usize, kind in 0..SECTIONS.len(), words in (0..8_usize, 0..8_usize),
        weight in option::of(1..=5_u8), tied_to in option::of((any::<bool>(), 0..4_usize)), points in any::<bool>(),
    ) -> Goes {
        Goes { way, session, kind, words, weight, tied_to, points }
    }
}

prop_compose! {
    fn aside()(
        contributor in option::of(0..4_usize), tag in option::of("[a-z]{3,8}"),
        comment in option::of(some_words()), part in option::of(some_words()),
    ) -> Aside {
        Aside { contributor, tag, comment, part }
    }
}

prop_compose! {
    fn stays()(
        way in way(), session in 0..2_usize, kind in 0..SECTIONS.len() + OTHER_KINDS.len(), flag in any::<bool>(),
        owner in option::of(0..4_usize), weight in option::of(1..=5_u8), title in some_words(), text in some_words(),
        before in 0..6_usize,
    ) -> Stays {
        Stays { way, session, kind, flag, owner, weight, title, text, before }
    }
}

/// Between one and five notes that go.
pub(super) fn what_goes() -> impl Strategy<Value = Vec<Goes>> {
    vec(goes(), 1..6)
}

prop_compose! {
    /// Anything that may stay.
    pub(super) fn what_stays()(
        notes in vec(stays(), 0..5), asides in vec(aside(), 6), talk in some_words(), turned in any::<bool>(),
        loose in option::of(some_words()),
    ) -> Room {
        Room { notes, asides, talk, turned, loose }
    }
}

/// A note ready to be written in any way.
struct Page {
    way: Way,
    session: usize,
    section: Option<usize>,
    kind: &'static str,
    id: String,
    title: String,
    keys: Vec<(&'static str, String)>,
    body: String,
}

/// The title of the note that goes with this number.
pub(super) fn title(goes: &Goes, number: usize) -> String {
    format!("{} en {} nummer {number}", WORDS[goes.words.0], WORDS[goes.words.1])
}

fn going(goes: &Goes, number: usize, aside: &Aside) -> Page {
    let (_, kind) = SECTIONS[goes.kind];
    let mut keys = vec![("vertrouwelijk", "nee".to_owned())];
    keys.extend(goes.weight.map(|weight| ("gewicht", weight.to_string())));
    keys.extend(goes.tied_to.map(|(goes, to)| ("hoort-bij", format!("{}{to}", if goes { "g" } else { "s" }))));
    if kind == "actie" {
        keys.extend([("eigenaar", PEOPLE[number % 4].to_owned()), ("uiterlijk", format!("2025-05-{:02}", number + 1))]);
    }
    keys.extend(aside.contributor.map(|person| ("inbrenger", PEOPLE[person].to_owned())));
    keys.extend(aside.tag.clone().map(|tag| ("trefwoorden", tag)));
    let mut body = format!("Over {} valt dit te zeggen.", WORDS[goes.words.1]);
    if let Some(comment) = &aside.comment {
        body += &format!(" <!-- {comment} -->");
    }
    if goes.points {
        body += "\n\nZie ook [[s1|wat we eerder zeiden]].";
    }
    if let Some(part) = &aside.part {
        body += &format!("\n\n:::vertrouwelijk\n{part}\n:::");
    }
    let (way, session, id) = (goes.way, goes.session, format!("g{number}"));
    Page { way, session, section: Some(goes.kind), kind, id, title: title(goes, number), keys, body }
}

fn staying(stays: &Stays, number: usize) -> Page {
    let section = (stays.kind < SECTIONS.len()).then_some(stays.kind);
    let kind = section.map_or_else(|| OTHER_KINDS[stays.kind - SECTIONS.len()], |section| SECTIONS[section].1);
    let mut keys = Vec::new();
    keys.extend(stays.flag.then(|| ("vertrouwelijk", "ja".to_owned())));
    keys.extend(stays.owner.map(|owner| ("eigenaar", PEOPLE[owner].to_owned())));
    keys.extend(stays.weight.map(|weight| ("gewicht", weight.to_string())));
    // Only some kinds have a section; the others are written under a heading of their own.
    let way = if section.is_none() && stays.way == Way::FlipOver { Way::Heading } else { stays.way };
    let title = format!("{} {number} blijft", stays.title);
    Page { way, session: stays.session, section, kind, id: format!("s{number}"), title, keys, body: stays.text.clone() }
}

/// The engagement in which `goes` goes and `room` stays.
pub(super) fn engagement(goes: &[Goes], room: &Room) -> Engagement {
    let mut pages: Vec<Page> =
        goes.iter().zip(&room.asides).enumerate().map(|(number, (goes, aside))| going(goes, number, aside)).collect();
    for (number, stays) in room.notes.iter().enumerate() {
        pages.insert(stays.before.min(pages.len()), staying(stays, number));
    }
    let mut engagement = Engagement::empty().with("traject.yaml", TRAJECT);
    let present = if room.turned { "dora, anna, cees, bert" } else { "anna, bert, cees, dora" };
    for (number, folder) in SESSIONS.iter().enumerate() {
        let date = &folder[8..18];
        let here = |way: Way| pages.iter().filter(move |page| page.session == number && page.way == way);
        let mut text = format!(
            "---\nid: sessie-{number}\ndatum: {date}\ntype: werksessie\naanwezig: [{present}]\n---\n# Werksessie {number}\n\n{}\n\n",
            room.talk
        );
        for (section, (heading, _)) in SECTIONS.iter().enumerate() {
            text += &format!("## {heading}\n\n");
            for page in here(Way::FlipOver).filter(|page| page.section == Some(section)) {
                let body = page.body.replace('\n', "\n  ");
                text += &format!("- {} {{#{} {}}}\n\n  {body}\n", page.title, page.id, block(&page.keys));
            }
            text += "\n";
        }
        for page in here(Way::Heading) {
            text += &format!(
                "## {} {{.{} #{} {}}}\n\n{}\n\n",
                page.title,
                page.kind,
                page.id,
                block(&page.keys),
                page.body
            );
        }
        for page in here(Way::File) {
            let keys: String = page.keys.iter().map(|(key, value)| format!("{key}: {value}\n")).collect();
            let note = format!("---\nsoort: {}\n{keys}---\n# {}\n\n{}\n", page.kind, page.title, page.body);
            engagement = engagement.with(&format!("{folder}/{}.md", page.id), note);
        }
        engagement = engagement.with(&format!("{folder}/sessie.md"), text);
    }
    match &room.loose {
        Some(text) => engagement.with("sessies/los.txt", text),
        None => engagement,
    }
}

fn block(keys: &[(&str, String)]) -> String {
    keys.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join(" ")
}

const TRAJECT: &str = "\
titel: Een klein traject
opdrachtgever: Proefbedrijf
taal: nl
peildatum: 2025-06-01
mensen:
  - {id: anna, naam: Anna Zwanikken, is: deelnemer}
  - {id: bert, naam: Bert Olthof, is: deelnemer}
  - {id: cees, naam: Cees Ploegmakers, is: deelnemer}
  - {id: dora, naam: Dora Wiersum, is: deelnemer}
";
