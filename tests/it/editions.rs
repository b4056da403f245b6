//! What every edition keeps to, on every page of it.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use stap_report::audit;

use crate::support::{Edition, Engagement, Folder};

/// Every edition of the example, everything proposed on record.
fn editions() -> &'static BTreeMap<&'static str, (Edition, Folder)> {
    static EDITIONS: OnceLock<BTreeMap<&str, (Edition, Folder)>> = OnceLock::new();
    EDITIONS.get_or_init(|| {
        let example = Engagement::example();
        Edition::ALL.into_iter().map(|edition| (edition.folder(), (edition, example.build(edition)))).collect()
    })
}

fn pages(folder: &Folder) -> impl Iterator<Item = (&str, String)> {
    let pages = folder.files().filter(|(name, _)| name.ends_with(".html"));
    pages.map(|(name, bytes)| (name, audit::words(name, bytes)))
}

#[test]
fn every_page_of_every_edition_says_for_whom_it_is() {
    for (edition, folder) in editions().values() {
        let (whom, draft) = match edition {
            Edition::Draft => ("Concept voor de groep: dit zou de directie lezen", true),
            Edition::PublicDraft => ("Concept voor de groep: dit zou iedereen kunnen lezen", true),
            Edition::Directors | Edition::Sheet => ("Versie voor de directie", false),
            Edition::Public => ("Openbare versie", false),
            Edition::Group => ("Versie voor de groep", false),
            Edition::Facilitator => ("Versie voor de begeleider", false),
        };
        let mut count = 0;
        for (name, words) in pages(folder) {
            assert!(words.contains(whom), "{name} of {edition:?} does not say “{whom}”");
            assert_eq!(words.contains("CONCEPT"), draft, "{name} of {edition:?}");
            count += 1;
        }
        assert!(count >= 1, "{edition:?} has pages");
    }
}

#[test]
fn the_directors_edition_and_the_sheet_bear_the_consent_mark_and_no_inner_edition_has_one() {
    for (edition, folder) in editions().values() {
        let marked = folder.files().any(|(_, bytes)| String::from_utf8_lossy(bytes).contains("Vrijgavekenmerk"));
        assert_eq!(marked, !matches!(edition, Edition::Group | Edition::Facilitator), "{edition:?}");
    }
}

/// Whether words hold a day or a month: `2025-03-13`, `13 maart`, `maart 2025`.
fn finer_than_a_year(words: &str) -> Option<String> {
    let months = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];
    let pieces: Vec<&str> = words.split(|c: char| !c.is_alphanumeric() && c != '-').collect();
    let figures = |piece: &str| !piece.is_empty() && piece.bytes().all(|byte| byte.is_ascii_digit());
    let date = |piece: &&&str| {
        let parts: Vec<&str> = piece.split('-').collect();
        parts.len() >= 2 && parts[0].len() == 4 && parts[1].len() == 2 && parts.iter().all(|part| figures(part))
    };
    let compact = |piece: &&&str| piece.len() >= 8 && figures(&piece[..8]) && piece.starts_with("20");
    let month = |pair: &&[&str]| {
        let [one, other] = pair else { return false };
        months.contains(&one.to_lowercase().as_str()) && figures(other)
            || months.contains(&other.to_lowercase().as_str()) && figures(one)
    };
    let found = pieces.iter().find(date).or_else(|| pieces.iter().find(compact)).map(|piece| (*piece).to_owned());
    found.or_else(|| pieces.windows(2).find(month).map(|pair| pair.join(" ")))
}

#[test]
fn a_date_finer_than_a_year_is_seen_where_there_is_one() {
    let (_, directors) = &editions()["rapportage-directie"];
    assert!(finer_than_a_year(&audit::words("index.html", directors.bytes("index.html"))).is_some());
    assert!(finer_than_a_year("op 2025-03-13 of").is_some() && finer_than_a_year("in maart 2025").is_some());
    assert!(finer_than_a_year("DTSTART:20250313T080000").is_some());
    assert!(finer_than_a_year("in 2025, en vanaf mei weer").is_none());
}

#[test]
fn the_public_case_names_no_day_no_company_no_person_and_no_head_count() {
    let example = Engagement::example();
    let engagement = example.text("traject.yaml");
    let value = |key: &str| {
        let line = engagement.lines().find_map(|line| line.trim_start_matches(['-', ' ']).strip_prefix(key)).unwrap();
        line.trim().trim_matches(['"', '\'']).to_owned()
    };
    let names = engagement.lines().filter_map(|line| line.split_once("naam: ")).map(|(_, rest)| rest);
    let names: Vec<String> =
        names.map(|rest| rest.split([',', '}']).next().unwrap().trim_matches('"').trim().to_owned()).collect();
    assert!(names.len() >= 8, "{names:?}");
    let mut never: Vec<String> = names.iter().flat_map(|name| name.split(' ')).map(str::to_owned).collect();
    never.retain(|part| part.len() > 3);
    never.extend([value("opdrachtgever:"), value("titel:"), value("sector:")]);
    let people = ["deelnemers", "collega's", "mensen", "personen", "verkopers", "groepsleden", "aanwezigen"];
    for name in ["rapportage-openbaar", "concept-openbaar-voor-de-groep"] {
        let (_, folder) = &editions()[name];
        assert!(folder.files().count() > 8);
        for (file, bytes) in folder.files().filter(|(file, _)| !file.ends_with(".sha256")) {
            let words = audit::everything(file, bytes);
            assert_eq!(finer_than_a_year(&words), None, "{file} of {name}");
            for word in &never {
                let parted = words.split(|c: char| !c.is_alphanumeric());
                let stands = if word.contains(' ') { words.contains(word) } else { parted.clone().any(|w| w == word) };
                assert!(!stands, "{word} in {file} of {name}");
            }
            let parted: Vec<&str> = words.split(|c: char| !c.is_alphanumeric() && c != '\'').collect();
            let counted = |pair: &&[&str]| {
                pair[0].bytes().all(|b| b.is_ascii_digit()) && !pair[0].is_empty() && people.contains(&pair[1])
            };
            assert_eq!(parted.windows(2).find(counted), None, "{file} of {name}");
        }
    }
}

#[test]
fn the_groups_edition_gives_exact_weights_and_each_owner_a_list_and_says_what_stays() {
    let (_, group) = &editions()["VERTROUWELIJK-groep"];
    let words = |name| audit::words(name, group.bytes(name));
    let situation = words("situatie.html");
    assert!(situation.contains("Onze hits") && situation.contains("Onze shits"));
    assert!(situation.contains("(5 van 5)"), "the weight is exact");
    assert!(!group.text("situatie.html").contains("Bevorderende factoren"));
    let actions = group.text("acties.html");
    for owner in ["Bram", "Saskia"] {
        let heading = actions.split("class=\"minor\">").skip(1).any(|rest| rest.starts_with(owner));
        assert!(heading, "{owner} has a list of their own");
    }
    let stays = group.text("blijft-in-de-groep.html");
    assert!(stays.contains("De besten houden hun kennis voor zichzelf"));
    let (_, directors) = &editions()["rapportage-directie"];
    assert!(!directors.names().contains(&"blijft-in-de-groep.html"));
    assert!(!String::from_utf8_lossy(&directors.everything()).contains("van 5)"), "the directors read words");
}

#[test]
fn the_facilitators_edition_has_every_note_with_its_state_and_why() {
    let (_, facilitator) = &editions()["VERTROUWELIJK-begeleider"];
    let overview = audit::words("overzicht.html", facilitator.bytes("overzicht.html"));
    for (title, state, why) in [
        ("De besten houden hun kennis voor zichzelf", "blijft in de groep", "zo aangegeven in de notitie"),
        ("Mijn hits en shits – Bram", "blijft in de groep", "deze soort gaat nooit naar de directie"),
        ("Elke twee weken een belronde", "vrijgegeven", ""),
    ] {
        let (_, rest) = overview.split_once(title).unwrap_or_else(|| panic!("{title} stands in the overview"));
        let row: String = rest.chars().take(160).collect();
        assert!(row.contains(state) && row.contains(why), "{title}: {row}");
    }
}
