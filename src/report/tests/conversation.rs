//! The conversation with the directors, before and after.

use jiff::civil::date;

use super::reading::section;
use crate::audience::Directors;
use crate::prose::ItemKey;
use crate::report::{ListView, Part, Report, Section};
use crate::vault::{AssumptionState, Details, Item, Kind, Party, PrintedOwner, Relation, sample};
use crate::wording::{Language, Wording};

/// The report before the conversation, or after it.
fn report(spoken: bool, items: Vec<Item>) -> Report<Directors> {
    let mut released = sample::released(items);
    if !spoken {
        sample::before_the_conversation(&mut released);
    }
    Report::compose(released, &Wording::new(Language::Dutch))
}

fn lists(section: &Section) -> Vec<&ListView> {
    let lists =
        section.parts.iter().filter_map(|part| if let Part::Lists { lists } = part { Some(lists) } else { None });
    lists.flatten().collect()
}

/// Name, and number and remark of every line.
fn told(section: &Section) -> Vec<(&str, Vec<String>)> {
    let line = |list: &ListView| {
        list.lines.iter().map(|line| format!("{} {}", line.item.number, line.aside).trim().to_owned()).collect()
    };
    lists(section).into_iter().map(|list| (list.name, line(list))).collect()
}

fn to_talk_about() -> Vec<Item> {
    let assumed =
        |title, state| Item { details: Details::Assumption { state }, ..sample::item(Kind::Assumption, title) };
    vec![
        sample::item(Kind::Question, "Wat was de bedoeling?"),
        sample::item(Kind::Question, "Blijft het zo?"),
        sample::action("Een dag vrijmaken", PrintedOwner::Party(Party::Directors), date(2025, 7, 1)),
        sample::action("Zelf bellen", PrintedOwner::Party(Party::Group), date(2025, 7, 1)),
        assumed("Zij kijken naar cijfers", AssumptionState::ToTest),
        assumed("Wie hulp vraagt, is zwak", AssumptionState::LetGo),
    ]
}

#[test]
fn before_the_conversation_its_section_is_the_agenda() {
    let report = report(false, to_talk_about());
    let conversation = section(&report, "gesprek");
    let expected = vec![
        ("agenda-questions", vec!["Q1 uiterlijk 1 mei 2025".to_owned(), "Q2 uiterlijk 1 mei 2025".to_owned()]),
        ("agenda-asks", vec!["A2 uiterlijk 1 juli 2025".to_owned()]),
        ("agenda-assumptions", vec!["V2".to_owned()]),
    ];
    assert_eq!(told(conversation), expected);
    assert!(conversation.lead.as_deref().unwrap().starts_with("Waar de groep het in het gesprek over wil hebben"));
}

#[test]
fn after_the_conversation_its_section_says_what_came_of_it() {
    let mut items = to_talk_about();
    let answer = sample::item(Kind::Explanation, "Waarom het zo ging");
    items.push(Item {
        relations: vec![(Relation::Answers, ItemKey(0))],
        session: Some(sample::DIRECTORS_MEETING),
        ..answer
    });
    let report = report(true, items);
    let expected = vec![
        ("asked", vec!["Q1 nog geen antwoord".to_owned(), "Q2 beantwoord".to_owned()]),
        ("tested", vec!["V1 losgelaten".to_owned(), "V2 te toetsen".to_owned()]),
        ("taken-on", vec!["A2 de directie · uiterlijk 1 juli 2025 · open".to_owned()]),
    ];
    assert_eq!(told(section(&report, "gesprek")), expected);
}

#[test]
fn agreements_stand_by_who_keeps_them_numbered_as_they_are_met() {
    let agreed = |title, owners: &[Party]| Item {
        owners: owners.iter().map(|party| PrintedOwner::Party(*party)).collect(),
        session: Some(sample::DIRECTORS_MEETING),
        ..sample::item(Kind::Agreement, title)
    };
    let report = report(
        true,
        vec![
            agreed("A", &[Party::Directors]),
            agreed("B", &[Party::Group]),
            agreed("C", &[Party::Group, Party::Directors]),
        ],
    );
    let headings: Vec<(&str, &str)> = section(&report, "gesprek")
        .parts
        .iter()
        .filter_map(|part| {
            if let Part::Items { heading: Some(heading), items } = part {
                Some((heading.as_str(), items[0].anchor.number.as_str()))
            } else {
                None
            }
        })
        .collect();
    let expected = [
        ("Afspraken van groep en directie samen", "S1"),
        ("Afspraken van de groep", "S2"),
        ("Afspraken van de directie", "S3"),
    ];
    assert_eq!(headings, expected);
}

#[test]
fn with_nothing_to_talk_about_there_is_no_section() {
    let report = report(false, vec![sample::item(Kind::Goal, "Vier bezoeken")]);
    assert!(report.sections.iter().all(|section| section.slug != "gesprek"));
}
