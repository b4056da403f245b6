use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::sample::{Sample, anchor, item, sample};
use crate::render::folder::{Forms, files};
use crate::report::{Kind, Part};
use crate::wording::{Language, Wording};

fn pages(sample: &Sample) -> BTreeMap<String, String> {
    let (files, _) = files(sample.content(), &Wording::new(Language::Dutch), &[], Forms::WithoutPdf).unwrap();
    let html =
        |(path, bytes): (String, Vec<u8>)| path.contains(".html").then(|| (path, String::from_utf8(bytes).unwrap()));
    files.into_iter().filter_map(html).collect()
}

/// The values of an attribute, in order.
fn attributes<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    page.split(&format!(" {name}=\"")).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

/// What stands between two marks, each time.
fn between<'a>(page: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    page.split(open).skip(1).map(|rest| rest.split(close).next().unwrap()).collect()
}

#[test]
fn a_draft_is_page_one_a_page_per_section_a_register_the_whole_a_consent_sheet_and_its_pictures() {
    let (files, _) = files(sample("").content(), &Wording::new(Language::Dutch), &[], Forms::WithoutPdf).unwrap();
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    let expected = [
        "acties.html",
        "beeld-1.png",
        "begrippen.html",
        "concept-STAP-rapportage.html",
        "concept-acties.csv",
        "concept-acties.ics",
        "concept-acties.xlsx",
        "concept-rapportage.json",
        "evaluatie.html",
        "index.html",
        "situatie.html",
        "vrijgaveblad.html",
        "zoeken.html",
    ];
    assert_eq!(names, expected);
    let english = Wording::new(Language::English);
    let (english, _) = super::super::folder::files(sample("").content(), &english, &[], Forms::WithoutPdf).unwrap();
    for name in ["draft-STAP-report.html", "picture-1.png", "search.html"] {
        assert!(english.contains_key(name), "{name} is missing");
    }
}

#[test]
fn markup_in_any_field_comes_out_as_text() {
    let plain = pages(&sample(""));
    for hostile in [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='x",
        "</style><b>",
        "--><b>",
        "</title><b>",
    ] {
        let attacked = pages(&sample(hostile));
        for (path, page) in &attacked {
            let tags = |page: &str| {
                page.matches("<script").count() + page.matches("<img").count() + page.matches("<b>").count()
            };
            assert_eq!(tags(page), tags(&plain[path]), "{hostile} became markup in {path}");
            for attribute in ["onerror", "onmouseover"] {
                assert!(attributes(page, attribute).is_empty(), "{attribute} in {path}");
            }
        }
    }
}

#[test]
fn code_of_the_template_engine_in_any_field_is_text() {
    for (code, done) in
        [("{{ 6 * 111 }}", "666"), ("{% for x in [1] %}ran{{ x }}{% endfor %}", "ran1"), ("{# gone #}", "")]
    {
        for (path, page) in pages(&sample(code)) {
            assert!(page.contains(code) || page.contains(&code.replace('"', "&quot;")), "{code} is gone from {path}");
            assert!(done.is_empty() || !page.contains(done), "{code} was run in {path}");
        }
    }
}

#[test]
fn every_link_leads_somewhere() {
    let pages = pages(&sample(""));
    let (made, _) = files(sample("").content(), &Wording::new(Language::Dutch), &[], Forms::WithoutPdf).unwrap();
    let ids: BTreeMap<&str, BTreeSet<&str>> =
        pages.iter().map(|(path, page)| (path.as_str(), attributes(page, "id").into_iter().collect())).collect();
    let mut count = 0;
    for (path, page) in &pages {
        for href in attributes(page, "href").into_iter().filter(|href| !href.starts_with("https://")) {
            let (file, id) = href.split_once('#').unwrap_or((href, ""));
            let file = if file.is_empty() { path } else { file };
            // A page, or a list to take along.
            assert!(ids.contains_key(file) || made.contains_key(file), "{href} in {path} leads nowhere");
            assert!(id.is_empty() || ids[file].contains(id), "{href} in {path} leads to no place");
            count += 1;
        }
    }
    assert!(count > 60, "only {count} links");
}

#[test]
fn no_id_stands_twice_on_a_page() {
    for (path, page) in pages(&sample("")) {
        let ids = attributes(&page, "id");
        let different: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), different.len(), "{path}: {ids:?}");
    }
}

#[test]
fn the_policy_lets_nothing_in_but_the_page_s_own_style_and_script() {
    for (path, page) in pages(&sample("")) {
        let policy = between(&page, "http-equiv=\"Content-Security-Policy\" content=\"", "\"")[0].replace("&#39;", "'");
        assert!(
            policy.starts_with("default-src 'none'; ") && policy.ends_with("; base-uri 'none'; form-action 'none'")
        );
        let fingerprint = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())));
        let style = fingerprint(between(&page, "<style>", "</style>")[0]);
        assert!(policy.contains(&format!("; style-src {style};")), "{path}: {policy}");
        let scripts = between(&page, "<script>", "</script>");
        assert_eq!(scripts.len(), usize::from(path == "zoeken.html"), "{path}");
        for script in &scripts {
            assert!(policy.contains(&format!("; script-src {};", fingerprint(script))), "{path}: {policy}");
        }
        assert_eq!(policy.contains("script-src"), !scripts.is_empty());
        assert!(!policy.contains("unsafe") && !policy.contains("http") && !policy.contains('*'));
        assert!(attributes(&page, "style").is_empty(), "{path} has a style attribute");
    }
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let words = Wording::new(Language::Dutch);
    let pages = || files(sample("x").content(), &words, &[], Forms::WithoutPdf).unwrap();
    assert!(pages() == pages());
}

#[test]
fn a_draft_says_so_on_every_page_and_in_its_print() {
    let mut report = sample("");
    for (path, page) in pages(&report) {
        assert!(page.contains("draft-mark\">CONCEPT<"), "{path}");
        assert!(page.contains("@top-right{content:\"CONCEPT"), "{path}");
    }
    report.face.draft = false;
    for (path, page) in pages(&report) {
        assert!(!page.contains("CONCEPT"), "{path}");
    }
}

#[test]
fn every_page_says_for_whom_it_is() {
    for (path, page) in pages(&sample("")) {
        assert!(page.contains("Versie voor de directie") && page.contains("Bestemd voor de directie."), "{path}");
    }
}

#[test]
fn headings_never_skip_a_level() {
    for (path, page) in pages(&sample("")) {
        let body = between(&page, "<body", "</body>")[0];
        let levels: Vec<u8> = body
            .split("<h")
            .skip(1)
            .filter(|rest| rest.as_bytes()[0].is_ascii_digit())
            .map(|rest| rest.as_bytes()[0] - b'0')
            .collect();
        assert_eq!(levels.iter().filter(|level| **level < 2).count(), 1, "{path}: {levels:?}");
        for pair in levels.windows(2) {
            // A note's own text may skip within itself; that is the writer's.
            assert!(pair[1] <= pair[0] + 1 || pair[1] == 6, "{path}: {levels:?}");
        }
    }
}

#[test]
fn the_whole_report_needs_no_other_file() {
    let page = &pages(&sample(""))["concept-STAP-rapportage.html"];
    assert_eq!(
        attributes(page, "src"),
        [
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"
        ]
    );
    assert!(attributes(page, "href").iter().all(|href| href.starts_with('#') || href.starts_with("https://")));
}

#[test]
fn the_register_holds_every_item_and_its_words() {
    let page = &pages(&sample(""))["zoeken.html"];
    for words in [
        "Wij kennen onze klanten",
        "Je zit de hele week alleen in de auto.",
        "De belronde loopt",
        "Waarom de rayons veranderden",
    ] {
        assert!(page.contains(words), "{words} can't be found");
    }
}

#[test]
fn an_empty_report_still_has_its_pages() {
    let mut report = sample("");
    report.sections.clear();
    report.prose.clear();
    report.pictures.clear();
    report.glance.forces = None;
    report.glance.theme = None;
    report.glance.first.clear();
    report.glance.blocks.clear();
    let pages = pages(&report);
    assert_eq!(
        pages.keys().collect::<Vec<_>>(),
        ["concept-STAP-rapportage.html", "index.html", "vrijgaveblad.html", "zoeken.html"]
    );
    assert!(pages.values().all(|page| !page.contains("img-src")));
}

#[test]
fn a_page_does_not_grow_with_items_it_does_not_show() {
    let mut report = sample("");
    let before = pages(&report)["acties.html"].len();
    let more = |at: usize| item(Kind::Promoting, anchor("situatie", &format!("B{}", at + 2), "Nog een"), None, "");
    report.sections[0].parts.push(Part::Items { heading: None, items: (0..500).map(more).collect() });
    assert_eq!(pages(&report)["acties.html"].len(), before);
}

#[test]
fn a_final_report_holds_no_consent_sheet_and_the_sheet_alone_is_one_file() {
    let mut sample = sample("");
    sample.face.draft = false;
    assert!(!pages(&sample).contains_key("vrijgaveblad.html"));
    for (language, name) in [(Language::Dutch, "vrijgaveblad.html"), (Language::English, "consent-sheet.html")] {
        let (files, _) = files(sample.content(), &Wording::new(language), &[], Forms::Sheet).unwrap();
        assert_eq!(files.keys().collect::<Vec<_>>(), [name]);
        let sheet = String::from_utf8(files[name].clone()).unwrap();
        assert!(sheet.contains("K7M4P-X2R9T") && sheet.contains("data:image/png;base64,"));
        let away = attributes(&sheet, "href").into_iter().filter(|href| !href.starts_with(['#', 'h']));
        assert_eq!(away.collect::<Vec<_>>(), [""; 0], "it needs no other file");
    }
}
