//! `audit` as people use it: folders, packages, single files; with the engagement and without.

use std::fs;

use serde_json::Value;

use super::leaks::Finished;
use super::plant::{package, page};
use crate::support::{Edition, Engagement, Run, stap_report};

fn audit(path: &std::path::Path, further: &[&str]) -> Run {
    Run::of(stap_report(&["audit"]).arg(path).args(further))
}

fn objects(run: &Run) -> Vec<Value> {
    run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn nothing_is_found_in_the_examples_own_editions() {
    let example = Engagement::example();
    let root = example.root();
    let root = root.to_str().unwrap();
    for (edition, further) in [
        (Edition::Directors, ["--for", "directors"].as_slice()),
        (Edition::Draft, &["--draft"]),
        (Edition::Public, &["--voor", "openbaar"]),
        (Edition::PublicDraft, &["--for", "public", "--concept"]),
        (Edition::Group, &["--for", "group"]),
        (Edition::Facilitator, &["--for", "facilitator"]),
    ] {
        example.build(edition);
        let folder = example.root().join(edition.folder());
        for arguments in [[["--engagement", root].as_slice(), further].concat(), Vec::new()] {
            let run = audit(&folder, &arguments).ends_with(0);
            assert_eq!(run.said().trim(), "", "{edition:?} {arguments:?}");
        }
    }
}

#[test]
fn what_another_edition_holds_is_found() {
    let example = Engagement::example();
    example.build(Edition::Group);
    let folder = example.root().join(Edition::Group.folder());
    let run = audit(&folder, &["--engagement", example.root().to_str().unwrap()]).ends_with(3);
    assert!(run.stderr.lines().count() > 10, "{}", run.stderr);
}

#[test]
fn a_package_is_looked_through_and_held_against_its_list() {
    let finished = Finished::new();
    let folder = crate::support::Folder::read(finished.folder());
    let place = tempfile::tempdir().unwrap();
    for above in ["", "rapportage-directie/"] {
        let files: Vec<(String, &[u8])> =
            folder.files().map(|(path, bytes)| (format!("{above}{path}"), bytes)).collect();
        let pack = |more: Option<(&str, &[u8])>| {
            let all = files.iter().map(|(path, bytes)| (path.as_str(), *bytes)).chain(more);
            let path = place.path().join("pakket.zip");
            fs::write(&path, package(all)).unwrap();
            path
        };
        let root = finished.engagement().root();
        let root = ["--traject", root.to_str().unwrap(), "--format", "json"];
        audit(&pack(None), &root).ends_with(0);
        let foreign = format!("{above}meer.txt");
        let run = audit(&pack(Some((&foreign, b"x"))), &root).ends_with(3);
        let found = objects(&run);
        assert_eq!((&found[0]["kind"], &found[0]["file"]), (&"foreign".into(), &foreign.as_str().into()));
        assert_eq!((&found[1]["reason"], &found[1]["errors"]), (&"audited".into(), &1.into()));
    }
}

#[test]
fn a_bomb_is_refused_in_time() {
    let place = tempfile::tempdir().unwrap();
    let zeros = vec![0; 60 * 1024 * 1024];
    let inner = package([("nullen.txt", zeros.as_slice()), ("meer.txt", &zeros)]);
    let copies: Vec<String> = (0..40).map(|number| format!("{number}.zip")).collect();
    let path = place.path().join("bom.zip");
    fs::write(&path, package(copies.iter().map(|name| (name.as_str(), inner.as_slice())))).unwrap();
    let watched = crate::support::watched(stap_report(&["audit"]).arg(&path), std::time::Duration::from_mins(2));
    assert_eq!(watched.run.code, Some(3), "{}", watched.run.said());
    assert!(watched.mebibytes.is_none_or(|used| used < 512), "{:?}", watched.mebibytes);
}

#[test]
fn a_single_page_is_looked_at_by_itself() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("a.html");
    fs::write(&path, page("<p>Niets bijzonders.</p>")).unwrap();
    assert_eq!(audit(&path, &[]).ends_with(0).said().trim(), "");
    fs::write(&path, page("<p>Kijk op <a href=\"https://a.example\">deze pagina</a>.</p>")).unwrap();
    let run = audit(&path, &["--lang", "nl"]).ends_with(0);
    assert!(run.stderr.contains("a.html:4:15: een koppeling naar buiten"), "{}", run.stderr);
}

#[test]
fn a_name_is_found_in_any_corner_of_what_somebody_else_made() {
    let engagement = Engagement::empty().with(
        "traject.yaml",
        "titel: Proef\nopdrachtgever: Vlietstra Smeermiddelen B.V.\nmensen:\n  - {id: s, naam: Saskia Wierdsma, is: deelnemer}\n",
    );
    let root = engagement.root().to_str().unwrap().to_owned();
    let place = tempfile::tempdir().unwrap();
    let files = [
        ("a.json", r#"{"wie": "met dank aan wierdsma"}"#),
        (
            "a.ics",
            "BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nSUMMARY:Bellen met Wier\r\n dsma\r\nEND:VTODO\r\nEND:VCALENDAR\r\n",
        ),
        ("a.csv", "actie;wie\nBellen;Wierdsma\n"),
        ("a.html", "<p title=\"volgens Wierdsma\">Bellen</p>"),
        ("b.html", "<script>const wie = 'Wierdsma';</script>"),
        ("a.svg", "<svg><text>Wier<tspan>dsma</tspan></text></svg>"),
        ("verslag-wierdsma.txt", "Niets."),
    ];
    for (name, text) in files {
        let path = place.path().join(name);
        fs::write(&path, text).unwrap();
        let run = audit(&path, &["--engagement", &root, "--format", "json"]).ends_with(3);
        let found = objects(&run);
        assert!(found.iter().any(|finding| finding["kind"] == "name"), "{name}: {}", run.stdout);
        assert!(!run.said().to_lowercase().contains("wierdsma"), "{name}: {}", run.said());
        fs::write(&path, text.replace("Wier", "Mier").replace("wierdsma", "iemand")).unwrap();
        let other = place.path().join(name.replace("wierdsma", "iemand"));
        fs::rename(&path, &other).unwrap();
        let run = audit(&other, &["--engagement", &root, "--format", "json"]);
        assert!(objects(&run).iter().all(|finding| finding["kind"] != "name"), "{name}: {}", run.stdout);
    }
    let path = place.path().join("brief.txt");
    fs::write(&path, "Bij Vlietstra werd het zwaarder.").unwrap();
    audit(&path, &["--engagement", &root]).ends_with(0);
    audit(&path, &["--engagement", &root, "--for", "public"]).ends_with(3);
}

#[test]
fn what_is_not_there_is_said() {
    let place = tempfile::tempdir().unwrap();
    let run = audit(&place.path().join("niets"), &["--lang", "en"]).ends_with(4);
    assert!(run.stderr.contains("cannot be read"), "{}", run.stderr);
    audit(place.path(), &["--engagement", "/nergens/te/vinden"]).ends_with(2);
}

#[test]
fn problems_for_programs_are_an_object_a_line() {
    let engagement = Engagement::empty()
        .with("traject.yaml", "titel: Proef\npeildatum: 2025-06-01\n")
        .with("a.md", "---\nsoort: hit\nkleur: rood\n---\n# Iets\n");
    let run = engagement.run(&["check", "--format", "json"]).ends_with(1);
    let found = objects(&run);
    let problem = &found[0];
    assert_eq!(
        [&problem["reason"], &problem["code"], &problem["severity"], &problem["file"]],
        ["problem", "unknown-key", "error", "a.md"]
    );
    assert_eq!((&problem["line"], &problem["column"]), (&3.into(), &1.into()));
    assert!(problem["message"].as_str().is_some_and(|said| !said.is_empty()));
    assert_eq!(found.last().unwrap()["reason"], "checked");
    let run = Engagement::example().run(&["build", "--format", "json"]).ends_with(0);
    let built = objects(&run);
    assert_eq!(built.last().unwrap()["reason"], "built");
    assert!(built.last().unwrap()["folder"].as_str().unwrap().ends_with("rapportage-directie"));
}
