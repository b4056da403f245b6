//! A package is a whole edition that was released, the same on every machine, and remembered.

use std::fs;

use crate::support::{Edition, Engagement, Folder, Run, stap_report};

const ZIP: &str = "STAP-rapportage-directie-2025-09-22.zip";

fn bytes(engagement: &Engagement, path: &str) -> Vec<u8> {
    fs::read(engagement.root().join(path)).unwrap()
}

/// What a package holds, seen from the folder in it, and that folder's name.
fn members(package: &[u8]) -> (String, Folder) {
    Folder::packed(package)
}

#[test]
fn a_draft_of_an_engagement_without_any_day_is_packed_with_one_alone() {
    let engagement = Engagement::empty()
        .with("traject.yaml", "titel: Proef\nmensen:\n  - {id: anna, naam: Anna Zwanikken, is: deelnemer}\n")
        .with("een.md", "---\nsoort: hit\nvertrouwelijk: nee\n---\n# Wij lachen\n");
    engagement.run(&["pack", "--draft", "--files", "html"]).ends_with(2);
    assert!(!engagement.root().join("uitgereikt.yaml").exists());
    engagement.run(&["pack", "--draft", "--files", "html", "--date", "2025-03-13"]).ends_with(0);
}

#[test]
fn a_package_holds_every_file_of_the_edition_and_a_list_of_them() {
    for (edition, name) in [
        (Edition::Directors, ZIP),
        (Edition::Public, "STAP-rapportage-openbaar-2025.zip"),
        (Edition::Group, "STAP-rapportage-VERTROUWELIJK-groep-2025-09-22.zip"),
        (Edition::Draft, "STAP-rapportage-concept-voor-de-groep-2025-09-22.zip"),
    ] {
        let example = Engagement::example();
        let asked = &edition.arguments()[1..];
        example.run(&[&["pack"], asked].concat()).ends_with(0);
        let (folder, packed) = members(&bytes(&example, name));
        assert_eq!(folder, edition.folder());
        // The package is made with a PDF where the program has the typesetter; the folder of the tests is not.
        let built = example.build(edition);
        let list = packed.text("inhoud.sha256");
        for (file, bytes) in built.files().filter(|(file, _)| *file != ".stap-report.sha256") {
            assert_eq!(packed.bytes(file), bytes, "{file} of {edition:?}");
            assert!(list.contains(&format!("  {file}\n")), "{file} of {edition:?} stands in the list");
        }
        let pages = |name: &&str| !name.ends_with(".pdf") && *name != "inhoud.sha256";
        assert_eq!(packed.names().into_iter().filter(pages).count(), built.names().len() - 1, "{edition:?}");
        if edition == Edition::Public {
            bears_no_date_finer_than_a_year(bytes(&example, name));
        }
    }
}

fn bears_no_date_finer_than_a_year(package: Vec<u8>) {
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(package)).unwrap();
    for at in 0..package.len() {
        let time = package.by_index(at).unwrap().last_modified().unwrap();
        assert_eq!((time.year(), time.month(), time.day(), time.hour()), (2025, 1, 1, 0));
    }
}

#[test]
fn a_single_file_of_the_public_case_bears_no_date_finer_than_a_year() {
    let example = Engagement::example();
    example.run(&["pack", "--for", "public", "--files", "html"]).ends_with(0);
    assert!(example.has("STAP-rapportage-openbaar-2025.html"));
}

#[cfg(unix)]
#[test]
fn the_same_notes_give_the_same_package_whatever_the_machine_is_set_to() {
    let mut packages = Vec::new();
    for (mask, zone) in [("077", "Pacific/Kiritimati"), ("000", "America/Adak")] {
        let example = Engagement::example();
        let script = format!("umask {mask}; exec \"$0\" pack \"$1\"");
        let mut shell = std::process::Command::new("/bin/sh");
        shell.args(["-c", &script, env!("CARGO_BIN_EXE_stap-report")]).arg(example.root());
        Run::of(shell.env("TZ", zone).env("SOURCE_DATE_EPOCH", "7")).ends_with(0);
        packages.push((bytes(&example, ZIP), bytes(&example, "uitgereikt.yaml")));
    }
    assert!(packages.windows(2).all(|pair| pair[0] == pair[1]));
}

#[test]
fn nothing_is_packed_that_is_not_whole_and_released() {
    let undecided = Engagement::undecided_example();
    undecided.run(&["pack"]).ends_with(2);
    let fault = "---\nsoort: hit\nkleur: rood\n---\n# Wij lachen veel samen\n";
    let faulty = Engagement::example().with("sessies/2025-03-13-werksessie-1/lachen.md", fault);
    faulty.run(&["pack"]).ends_with(1);
    faulty.run(&["pack", "--keep-going"]).ends_with(2);
    for engagement in [&undecided, &faulty] {
        assert!(!engagement.has("uitgereikt.yaml"));
        assert!(!engagement.folder("").names().iter().any(|name| name.starts_with("STAP-")));
    }
    undecided.run(&["pack", "--draft"]).ends_with(0);
    let (_, draft) = members(&bytes(&undecided, "STAP-rapportage-concept-voor-de-groep-2025-09-22.zip"));
    for (name, page) in draft.files().filter(|(name, _)| name.ends_with(".html")) {
        assert!(String::from_utf8_lossy(page).contains("CONCEPT"), "{name}");
    }
    assert!(undecided.text("uitgereikt.yaml").contains("stand: concept"));
    undecided.run(&["pack", "--for", "group", "--draft"]).ends_with(2);
}

#[test]
fn what_is_packed_is_remembered_by_hash_and_fingerprints_and_by_no_word() {
    let example = Engagement::example();
    let packs = ["inpakken", "--bestanden", "html", "--datum", "2025-10-01"];
    example.run(&packs).ends_with(0);
    example.run(&packs).ends_with(0);
    let memory = example.text("uitgereikt.yaml");
    assert_eq!(memory.matches("versie: directie").count(), 1, "the same package is told once");
    assert!(memory.contains("datum: 2025-10-01") && memory.contains("stand: definitief"));
    let record = example.text("vrijgave.yaml");
    let fingerprint = |line: &str| line.trim().strip_prefix("kenmerk: ").map(|mark| mark.trim_matches('"').to_owned());
    let recorded: Vec<String> = record.lines().filter_map(fingerprint).collect();
    let remembered: Vec<String> = memory.lines().filter_map(fingerprint).collect();
    assert!(!remembered.is_empty() && remembered.iter().all(|mark| recorded.contains(mark)));
    assert!(!memory.contains("belronde van een half uur"));
    // Another package under the same name is one that this program made, and may take its place.
    let changed = example.edit("traject.yaml", "colofon: ", "colofon: Nieuw. ");
    changed.run(&packs).ends_with(0);
    assert_eq!(changed.text("uitgereikt.yaml").matches("versie: directie").count(), 2);
    assert!(changed.text("uitgereikt.yaml").starts_with(&memory));
}

#[test]
fn a_file_that_is_not_ours_is_never_replaced_by_a_package() {
    let example = Engagement::example().with(ZIP, "van een ander");
    example.run(&["pack"]).ends_with(4);
    assert_eq!(example.text(ZIP), "van een ander");
    let note = "sessies/2025-03-13-werksessie-1/wie-belt.md";
    let before = example.text(note);
    let place = example.root().join(note);
    Run::of(stap_report(&["pack", "--files", "html", "--out"]).arg(&place).arg(example.root())).ends_with(4);
    assert_eq!(example.text(note), before);
    assert!(!example.has("uitgereikt.yaml"), "nothing was handed out");
}

#[test]
fn single_files_are_packed_as_they_are_in_the_folder() {
    let example = Engagement::example();
    let packed = example.run(&["pack", "--files", "html,csv"]).ends_with(0);
    assert_eq!(packed.stdout.lines().count(), 2, "{}", packed.stdout);
    let built = example.build(Edition::Directors);
    assert_eq!(bytes(&example, "STAP-rapportage-directie-2025-09-22.html"), built.bytes("STAP-rapportage.html"));
    assert_eq!(bytes(&example, "STAP-rapportage-directie-2025-09-22.csv"), built.bytes("acties.csv"));
    assert_eq!(example.text("uitgereikt.yaml").matches("versie: directie").count(), 2);
    let elsewhere = example.beside().join("uit");
    fs::create_dir(&elsewhere).unwrap();
    Run::of(stap_report(&["pack", "--files", "html,csv", "--out"]).arg(&elsewhere).arg(example.root())).ends_with(0);
    assert_eq!(Folder::read(&elsewhere).names().len(), 2);
    let one_name = elsewhere.join("een-naam.html");
    Run::of(stap_report(&["pack", "--files", "html,csv", "--out"]).arg(&one_name).arg(example.root())).ends_with(2);
}

#[test]
fn packages_and_their_memory_are_nothing_to_the_next_build() {
    let example = Engagement::example();
    let before = example.build(Edition::Directors);
    example.run(&["pack", "--files", "html,csv"]).ends_with(0);
    example.run(&["pack", "--for", "group", "--files", "html"]).ends_with(0);
    before.assert_same(&example.build(Edition::Directors), "after packing");
}
