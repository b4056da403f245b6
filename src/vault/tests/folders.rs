//! From the disk to notes, the whole way.

use std::fs;
use std::path::Path;

use super::written::codes;
use crate::audience::Edition;
use crate::diagnostics::{Code, Nearest, Severity};
use crate::vault::consent::{Admitted, admit};
use crate::vault::kind::Kind;
use crate::vault::note::fields::{ActionState, Details};
use crate::vault::note::{Flag, Found, Links, Note, Owner, PersonIndex};
use crate::vault::read::read;

const TRAJECT: &str =
    "titel: Samen verder\npeildatum: 2025-09-01\nmensen:\n  - id: saskia\n    naam: Saskia Wierdsma\n";

/// An engagement of these files, understood.
fn engagement(files: &[(&str, &str)]) -> Admitted {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        put(&path, text);
    }
    admit(read(folder.path()))
}

#[expect(clippy::disallowed_methods, reason = "a folder that is only this test's")]
fn put(path: &Path, text: &str) {
    fs::write(path, text).unwrap();
}

fn note<'a>(all: &'a Admitted, target: &str) -> &'a Note {
    match Links::of(&all.notes).find(target) {
        Found::One(at) => &all.notes[at],
        found @ (Found::Nothing | Found::Several(_)) => panic!("{target}: {found:?}"),
    }
}

#[test]
fn the_three_ways_to_write_a_note_come_together() {
    let all = engagement(&[
        ("traject.yaml", TRAJECT),
        (
            "sessies/2025-03-13-werksessie/sessie.md",
            "---\ndatum: 2025-03-13\naanwezig: [saskia]\ngebied: tijd\n---\n# Werksessie\n\n## Shits\n\n- Wij zien elkaar te weinig\n\n  \
             Alleen op maandag.\n\n## Acties\n\n- Elkaar bellen – saskia – 2025-04-14\n\n\
             ## Wij helpen elkaar {.hit #helpen gewicht=4 vertrouwelijk=nee}\n\nAltijd.\n\n## Voor mezelf\n\nStil.\n",
        ),
        (
            "sessies/2025-03-13-werksessie/eenzame-baan.md",
            "---\nsoort: shit\neigenaar: saskia\nvertrouwelijk: nee\nzichtbaar-voor: directie\ntekst-directie: Het *werk* is eenzaam. %%Jan%%\n---\n# Eenzame baan\n\nTekst.\n",
        ),
    ]);
    assert_eq!((codes(&all), all.readable), (vec![], true));
    let shit = note(&all, "wij-zien-elkaar-te-weinig");
    assert_eq!(shit.id, "2025-03-13-werksessie/hindering/wij-zien-elkaar-te-weinig");
    assert_eq!((shit.kind, shit.flag, shit.areas.len()), (Kind::Hindering, Flag::Undecided, 1));
    let action = note(&all, "elkaar-bellen");
    assert_eq!(action.owners, [Owner::Person(PersonIndex(0))]);
    assert!(matches!(action.details, Details::Action { due: Some(_), state: ActionState::Open, .. }));
    let hit = note(&all, "helpen");
    assert_eq!((hit.flag, hit.weight.map(crate::vault::note::fields::Weight::get)), (Flag::Proposed, Some(4)));
    let lonely = note(&all, "eenzame-baan");
    assert_eq!((lonely.audience, lonely.contributors.len()), (Some(Edition::Directors), 1));
    let text = lonely.directors_text.as_ref().unwrap();
    assert_eq!(text.plain.text.trim(), "Het werk is eenzaam.");
    assert!(lonely.cut.iter().any(|cut| cut.contains("Jan")));
    let passage = all.notes.iter().find(|note| note.title.text == "Voor mezelf").unwrap();
    assert_eq!((passage.kind, passage.flag), (Kind::Observation, Flag::Undecided));
}

/// A file note with `lines` as its front matter.
fn written(lines: &str) -> (Flag, bool, Vec<Code>) {
    let text = format!("---\nsoort: hit\n{lines}\n---\n# Titel\n\nTekst.\n");
    let all = engagement(&[("traject.yaml", TRAJECT), ("een.md", &text)]);
    let note = &all.notes[0];
    (note.flag, note.sound, codes(&all))
}

#[test]
fn a_flag_written_in_any_of_the_ways_of_yaml_is_read_as_written() {
    for goes in [
        "vertrouwelijk: nee",
        "Vertrouwelijk: Nee",
        "confidential: no",
        "confidential: false",
        "confidential: FALSE",
        "confidential: \"false\"",
        "confidential: 'no'",
        "confidential: no # besloten op 13 maart",
        "confidential:    no   ",
        "\"confidential\": no",
        "confidential: no\r",
    ] {
        assert_eq!(written(goes), (Flag::Proposed, true, vec![]), "{goes:?}");
    }
}

#[test]
fn a_flag_that_is_wrongly_written_is_an_error_and_the_note_stays() {
    for stays in [
        "vertrouwelijk:",
        "vertrouwelijk: \"\"",
        "vertrouwelijk: ~",
        "vertrouwelijk: null",
        "vertrouwelijk: n",
        "vertrouwelijk: 0",
        "vertrouwelijk: off",
        "vertrouwelijk: \" nee\"",
        "vertrouwelijk: nee\u{a0}",
        "vertrouwelijk: |\n  nee",
        "vertrouwelijk: >\n  nee",
        "vertrouwelijk: nee\n  toch",
        "vertrouwelijk: [nee]",
        "vertrouwelijk: {nee: nee}",
        "vertrouwelijk: !!bool no",
        "vertrouwelijk: &vlag nee",
        "vertrouwelijk: *vlag",
        "vertrouwelijk:nee",
        "vertrouwelijk : nee\nvertrouwelijk: nee",
        "vertrouwelijk: nee\nconfidential: ja",
        "vertrouwelijk\t: nee",
        "vertrouwelijk:\tnee",
        "vertrouwlijk: nee",
        "nietvertrouwelijk: ja",
    ] {
        let (flag, sound, codes) = written(stays);
        assert!(flag != Flag::Proposed || !sound, "{stays:?}");
        assert!(!sound && codes.iter().any(|code| code.severity() == Severity::Error), "{stays:?} {codes:?}");
    }
}

#[test]
fn a_misspelt_person_is_told_with_the_right_one() {
    let all = engagement(&[("traject.yaml", TRAJECT), ("een.md", "---\nsoort: actie\nwie: saskai\n---\n# Bellen\n")]);
    assert_eq!(codes(&all), [Code::UnknownPerson]);
    let Some(Nearest::At(place)) = &all.problems[0].nearest else { panic!() };
    assert_eq!((&*place.file, place.line), ("traject.yaml", 4));
    assert_eq!(TRAJECT.get(place.bytes.clone()), Some("saskia"));
}

#[test]
fn the_example_has_no_errors() {
    let all = admit(read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("example-engagement")));
    let errors: Vec<_> = all.problems.iter().filter(|problem| problem.severity() == Severity::Error).collect();
    assert!(errors.is_empty() && all.readable, "{errors:#?}");
    assert!(all.notes.len() > 30 && all.notes.iter().all(|note| note.sound));
}
