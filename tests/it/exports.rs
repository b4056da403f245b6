//! The exports: they say what the pages say, run nothing, and are the same for the same words.
//!
//! What other people's programs read in them is compared in `tests/exports`.

use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};

use crate::canaries;
use crate::support::{Edition, Engagement, Folder, Invented};

/// A file of a folder, as text.
fn text(folder: &Folder, name: &str) -> String {
    let (_, bytes) = folder.files().find(|(file, _)| *file == name).unwrap_or_else(|| panic!("{name} was written"));
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A part of the workbook, as text.
fn part(folder: &Folder, part: &str) -> String {
    let (_, bytes) = folder.files().find(|(name, _)| name.ends_with(".xlsx")).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(part).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The marks in a calendar.
fn marks(calendar: &str) -> Vec<&str> {
    calendar.lines().filter_map(|line| line.strip_prefix("UID:")).collect()
}

fn exports(folder: &Folder) -> Vec<&str> {
    let names = folder.names().into_iter();
    names.filter(|name| [".xlsx", ".csv", ".ics", ".json"].iter().any(|ending| name.ends_with(ending))).collect()
}

#[test]
fn the_lists_stand_beside_the_pages_in_the_language_of_the_report() {
    let dutch = Engagement::example();
    assert_eq!(
        exports(&dutch.build(Edition::Directors)),
        ["acties.csv", "acties.ics", "acties.xlsx", "rapportage.json"]
    );
    assert_eq!(
        exports(&dutch.build(Edition::Draft)),
        ["concept-acties.csv", "concept-acties.ics", "concept-acties.xlsx", "concept-rapportage.json"],
        "a draft says so in the names of what may go round by itself"
    );
    let english = Engagement::undecided_example().edit("traject.yaml", "taal: nl", "taal: en");
    english.run(Edition::Group.arguments()).ends_with(0);
    let built = english.folder("CONFIDENTIAL-group");
    let names: Vec<&str> = exports(&built);
    assert_eq!(names, ["actions.csv", "actions.ics", "actions.xlsx", "report.json"]);
    assert!(text(&built, "actions.csv").starts_with("\u{feff}No.,What,Who,"));
}

#[test]
fn the_public_edition_has_no_lists_and_tells_no_day() {
    let folder = Engagement::example().build(Edition::Public);
    assert_eq!(exports(&folder), ["rapportage.json"]);
    let data = text(&folder, "rapportage.json");
    let day = |at: usize| {
        data[at..].bytes().take(10).enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
    };
    assert!(!(0..data.len().saturating_sub(10)).any(|at| data.is_char_boundary(at) && day(at)), "a day of a month");
    assert!(data.contains("\"next_meeting\": null") && data.contains("\"client\": null"));
}

#[test]
fn without_actions_there_are_no_lists() {
    let engagement = Engagement::empty()
        .with("traject.yaml", "titel: Traject\ntaal: nl\npeildatum: 2025-06-01\nmensen:\n  - {id: anna, naam: Anna, is: deelnemer}\n")
        .with("sessies/een/sessie.md", "---\ndatum: 2025-03-10\ntype: werksessie\naanwezig: [anna]\n---\n\n## Hits\n\n- Wie belt, wordt geholpen {vertrouwelijk=nee}\n");
    assert_eq!(exports(&engagement.build(Edition::Draft)), ["concept-rapportage.json"]);
}

#[test]
fn only_the_pages_come_with_exports() {
    let example = Engagement::example();
    let folder = example.build(Edition::Directors);
    for page in ["acties.html", "begrippen-en-colofon.html"] {
        let html = text(&folder, page);
        for name in ["acties.xlsx", "acties.csv", "acties.ics"] {
            assert!(html.contains(&format!("href=\"{name}\"")), "{page} leads to {name}");
        }
    }
    assert!(text(&folder, "begrippen-en-colofon.html").contains("href=\"rapportage.json\""));
    assert!(!text(&folder, "situatie.html").contains("acties.xlsx"));
    assert!(!text(&folder, "STAP-rapportage.html").contains("acties.xlsx"), "that page goes by itself");
}

#[test]
fn the_data_say_all_that_goes() {
    let mut words = Invented::default();
    let engagement = canaries::engagement(&mut words);
    for (edition, class, file) in [
        (Edition::Directors, "goes:", "rapportage.json"),
        (Edition::Public, "public:", "rapportage.json"),
        (Edition::Group, "group:", "rapportage.json"),
    ] {
        let data = text(&engagement.build(edition), file);
        // What is drawn is in the picture's own file, which the data name.
        let drawn = |label: &str| label.ends_with("words in a sketch");
        let missing: Vec<_> =
            words.labelled(class).filter(|(label, word)| !drawn(label) && !data.contains(word)).collect();
        assert_eq!(missing, [], "{edition:?}");
    }
}

#[test]
fn every_list_says_what_the_actions_say() {
    let mut words = Invented::default();
    let folder = canaries::engagement(&mut words).build(Edition::Directors);
    let calendar = text(&folder, "acties.ics").replace("\r\n ", "");
    for (name, list, labels) in [
        (
            "csv",
            text(&folder, "acties.csv"),
            vec!["title of an action", "surname of an owner", "title of progress", "reason"],
        ),
        (
            "xlsx",
            part(&folder, "xl/sharedStrings.xml"),
            vec!["title of an action", "surname of an owner", "title of progress", "reason"],
        ),
        ("ics", calendar, vec!["title of an action", "surname of an owner"]),
    ] {
        for label in labels {
            let (_, word) =
                words.labelled("goes:").find(|(known, _)| known.strip_prefix("goes:") == Some(label)).unwrap();
            assert!(list.contains(word), "{name} holds the {label}");
        }
    }
}

const SIGNS: [&str; 8] = ["=1+1", "+31 6", "-2", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠x"];

/// An engagement whose actions begin as formulas do.
fn formulas() -> Engagement {
    let mut session = String::from("---\ndatum: 2025-03-10\ntype: werksessie\naanwezig: [anna]\n---\n\n");
    for (number, sign) in SIGNS.iter().enumerate() {
        session += &format!(
            "## “\u{a0}{sign} nummer {number} {{.actie uiterlijk=2025-05-01 vertrouwelijk=nee}}\n\n\\{sign} tekst {number}\n\n"
        );
        session += &format!("## {sign} kaal {number} {{.actie uiterlijk=2025-05-01 vertrouwelijk=nee}}\n\n");
    }
    Engagement::empty()
        .with("traject.yaml", "titel: '=Traject'\ntaal: nl\npeildatum: 2025-06-01\nmensen:\n  - {id: anna, naam: '=Anna', is: deelnemer}\n")
        .with("sessies/een/sessie.md", session)
}

#[test]
fn no_cell_can_become_a_formula() {
    let folder = formulas().build(Edition::Draft);
    let mut table =
        csv::ReaderBuilder::new().delimiter(b';').from_reader(Cursor::new(text(&folder, "concept-acties.csv")));
    let mut disarmed = 0;
    for record in table.records().map(Result::unwrap) {
        for cell in &record {
            let first = cell.trim_start_matches(['\u{a0}', ' ', '"', '“']).chars().next();
            assert!(!first.is_some_and(|c| "=+-@＝＋－＠".contains(c)), "{cell:?}");
            disarmed += usize::from(cell.starts_with('\''));
        }
    }
    assert!(disarmed >= 2 * SIGNS.len(), "only {disarmed} cells were dangerous");
    let sheet = part(&folder, "xl/worksheets/sheet1.xml");
    assert!(!sheet.contains("<f"), "a formula in the workbook");
    assert!(part(&folder, "xl/styles.xml").contains("quotePrefix=\"1\""), "a text stays one when it is edited");
}

#[test]
fn a_calendar_entry_keeps_its_mark_whatever_becomes_of_it() {
    let example = Engagement::example();
    let before = text(&example.build(Edition::Directors), "acties.ics");
    let draft = text(&example.build(Edition::Draft), "concept-acties.ics");
    let marked: BTreeSet<&str> = marks(&before).into_iter().collect();
    assert_eq!(marked, marks(&draft).into_iter().collect(), "the draft shows the same things");
    // Another action before it, so that the numbers change, and another date and state.
    let example = example.with(
        "sessies/2025-09-18-evaluatie/nog-iets.md",
        "---\nsoort: actie\nuiterlijk: 2025-04-01\nvertrouwelijk: nee\n---\n# Vooraan in de rij\n",
    );
    let example = example.with(
        "sessies/2025-09-18-evaluatie/bezoek-gedaan.md",
        "---\nsoort: voortgang\nvan: gezamenlijk-klantbezoek\nstand: doorgeschoven\nnieuwe-datum: 2026-01-15\nreden: weinig tijd\nvertrouwelijk: nee\n---\n# Bezoek verzet\n",
    );
    let after = text(&example.build(Edition::Draft), "concept-acties.ics");
    assert!(after.contains("DUE;VALUE=DATE:20260115"));
    let later: BTreeSet<&str> = marks(&after).into_iter().collect();
    assert!(marked.is_subset(&later), "what was there is known again");
    assert_eq!(later.len(), marked.len() + 2, "a task and a day for the new one");
}

#[test]
fn the_schema_is_printed_as_it_is_published() {
    let run = crate::support::Run::of(&mut crate::support::stap_report(&["schema"])).ends_with(0);
    let published = include_str!("../../templates/exports/report.schema.json");
    assert_eq!(run.stdout.trim(), published.trim());
    assert!(
        text(&Engagement::example().build(Edition::Directors), "rapportage.json").contains("urn:stap-report:report:1")
    );
    assert!(published.contains("\"$id\": \"urn:stap-report:report:1\""));
}

#[test]
fn every_name_that_the_data_may_hold_stands_in_the_published_shape() {
    let published = include_str!("../../templates/exports/report.schema.json");
    let words = include_str!("../../templates/wording/en/report.ftl");
    let facts = words.lines().filter_map(|line| line.strip_prefix("fact-")?.split_once(" =").map(|(name, _)| name));
    let kinds = stap_report::vault::Kind::ALL.iter().map(|kind| kind.english());
    let names: Vec<&str> = facts.chain(kinds).collect();
    assert!(names.len() > 40);
    for name in names {
        assert!(published.contains(&format!("\"{name}\"")), "{name} is not in templates/exports/report.schema.json");
    }
}
