//! The whole vault, on a disk: what is released is written down, and read again.

use std::path::Path;

use jiff::civil::date;

use crate::audience::{Directors, Draft, Edition};
use crate::diagnostics::Code;
use crate::vault::consent::How;
use crate::vault::desk::edit::{on_disk, replace};
use crate::vault::desk::{Named, NotRecorded, ReleaseRequest, Vault};
use crate::vault::gate::PrintedOwner;
use crate::vault::tests::sample::record;

const ENGAGEMENT: &str = "titel: Samen verder\npeildatum: 2025-09-22\nmensen:\n  - id: saskia\n    naam: Saskia Wierdsma\n    \
    is: deelnemer\n  - id: bram\n    naam: Bram Tolkamp\n    is: deelnemer\n";
const SESSION: &str = "---\ndatum: 2025-03-13\ntype: werksessie\naanwezig: [saskia, bram]\n---\n# Werksessie\n\n\
    ## Wij zien elkaar te weinig {.belemmerend gewicht=5 vertrouwelijk=nee}\n\nWij bellen *zelden*.\n\n- soms\n- nooit\n\n\
    ```\n\ta: b\n--- x\n```\n\n\
    ## Elkaar bellen {.actie wie=saskia uiterlijk=2025-04-14 vertrouwelijk=nee}\n\nElke week \"even\": # niet overslaan\n\n\
    ## Wie er altijd te laat komt {.belemmerend vertrouwelijk=ja}\n\nDat is bekend.\n";

fn write(root: &Path, file: &str, text: &str) {
    let path = root.join(file);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let before = on_disk(&path).unwrap();
    replace(path.parent().unwrap(), path.file_name().unwrap().to_str().unwrap(), before.as_deref(), text).unwrap();
}

fn engagement() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "traject.yaml", ENGAGEMENT);
    write(folder.path(), "sessies/s1/sessie.md", SESSION);
    folder
}

fn request(sessions: &[&str], asked: Option<&[&str]>) -> ReleaseRequest {
    let own = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    ReleaseRequest {
        sessions: own(sessions),
        edition: Edition::Directors,
        date: date(2025, 4, 3),
        how: How::Written,
        asked: asked.map(own),
        named: Named::All,
        client_agreed: None,
        anew: Vec::new(),
    }
}

fn titles(folder: &Path) -> Vec<String> {
    let (released, _) = Vault::open(folder, None).release::<Directors>();
    released.items().iter().map(|item| item.title.clone()).collect()
}

fn codes(folder: &Path) -> Vec<Code> {
    let vault = Vault::open(folder, None);
    assert!(vault.is_readable());
    vault.problems().iter().map(|problem| problem.code).collect()
}

#[test]
fn what_is_put_on_record_is_what_the_directors_get() {
    let folder = engagement();
    let root = folder.path();
    assert_eq!(titles(root), [""; 0]);
    assert_eq!(Vault::open(root, None).release::<Draft<Directors>>().0.items().len(), 2);
    let told = record(&Vault::open(root, None), &request(&["s1"], None)).unwrap();
    assert_eq!((told.texts.len(), told.still_to_ask.len()), (2, 0));
    assert_eq!(titles(root), ["Wij zien elkaar te weinig", "Elkaar bellen"]);
    let (released, _) = Vault::open(root, None).release::<Directors>();
    assert_eq!(released.release().map(|release| release.how), Some(How::Written));
    assert!(!codes(root).contains(&Code::BadRecord));
}

#[test]
fn a_second_release_leaves_every_earlier_byte_and_nothing_is_recorded_twice() {
    let folder = engagement();
    let root = folder.path();
    let file = root.join("vrijgave.yaml");
    record(&Vault::open(root, None), &request(&[], None)).unwrap();
    let first = on_disk(&file).unwrap().unwrap();
    let again =
        record(&Vault::open(root, None), &ReleaseRequest { named: Named::Only(Vec::new()), ..request(&[], None) });
    assert!(matches!(again, Err(NotRecorded::NothingProposed)));
    write(root, "sessies/s1/sessie.md", &format!("{SESSION}\n## Veel vrijheid {{.bevorderend vertrouwelijk=nee}}\n"));
    assert!(codes(root).contains(&Code::NotOnRecord));
    record(&Vault::open(root, None), &request(&[], None)).unwrap();
    let second = on_disk(&file).unwrap().unwrap();
    assert!(second.starts_with(&first) && second.len() > first.len());
    assert_eq!(titles(root), ["Veel vrijheid", "Wij zien elkaar te weinig", "Elkaar bellen"]);
}

#[test]
fn a_released_text_that_was_changed_is_an_error_and_can_be_released_again() {
    let folder = engagement();
    let root = folder.path();
    record(&Vault::open(root, None), &request(&[], None)).unwrap();
    write(root, "sessies/s1/sessie.md", &SESSION.replace("Wij bellen *zelden*.", "Wij bellen nooit."));
    assert!(codes(root).contains(&Code::ReleasedTextChanged));
    assert_eq!(titles(root), ["Elkaar bellen"]);
    let told = record(&Vault::open(root, None), &request(&[], None)).unwrap();
    assert!(told.texts[0].before.as_ref().is_some_and(|before| before.contains("*zelden*")));
    assert!(!codes(root).contains(&Code::ReleasedTextChanged));
    assert_eq!(titles(root).len(), 2);
}

/// What stands at a place of the engagement.
fn shown<'v>(vault: &'v Vault, place: &crate::diagnostics::Place) -> &'v str {
    let source = vault.admitted.sources.iter().find(|source| source.file == place.file).unwrap();
    source.text.get(place.bytes.clone()).unwrap()
}

#[test]
fn a_changed_text_is_shown_old_against_new_where_the_two_part() {
    let folder = engagement();
    let root = folder.path();
    record(&Vault::open(root, None), &request(&[], None)).unwrap();
    for (old, new, recorded) in [
        ("Wij bellen *zelden*.", "Wij bellen nooit.", "Wij bellen *zelden*."),
        (
            "Wij zien elkaar te weinig {",
            "Wij zien elkaar nooit {#s1/hindering/wij-zien-elkaar-te-weinig ",
            "belemmerend: Wij zien elkaar te weinig",
        ),
        ("uiterlijk=2025-04-14", "uiterlijk=2025-05-14", "uiterlijk: 2025-04-14"),
    ] {
        write(root, "sessies/s1/sessie.md", &SESSION.replace(old, new));
        let vault = Vault::open(root, None);
        let changed: Vec<_> =
            vault.problems().iter().filter(|problem| problem.code == Code::ReleasedTextChanged).collect();
        let [changed] = changed.as_slice() else { panic!("{new}: {}", changed.len()) };
        let written = shown(&vault, &changed.place);
        assert!(new.contains(written) && !old.contains(written), "{new}: {written}");
        assert_eq!(shown(&vault, &changed.also[0]), recorded, "{new}");
    }
}

#[test]
fn a_released_line_in_other_words_is_an_error_and_not_two_remarks() {
    let line = |words: &str| SESSION.replace("# Werksessie", &format!("# Werksessie\n\n## Hits\n\n- {words}\n"));
    let folder = engagement();
    let root = folder.path();
    write(root, "sessies/s1/sessie.md", &line("Wie belt, wordt altijd geholpen {vertrouwelijk=nee}"));
    record(&Vault::open(root, None), &request(&[], None)).unwrap();
    let told = |words: &str| {
        write(root, "sessies/s1/sessie.md", &line(words));
        let seen = [Code::ReleasedTextChanged, Code::RecordedTextMissing, Code::NotOnRecord];
        codes(root).into_iter().filter(|code| seen.contains(code)).collect::<Vec<_>>()
    };
    for words in ["Wie belt, wordt meestal geholpen {vertrouwelijk=nee}", "Wie belt, wordt bijna altijd geholpen"] {
        assert_eq!(told(words), [Code::ReleasedTextChanged], "{words}");
        let vault = Vault::open(root, None);
        let changed = vault.problems().iter().find(|problem| problem.code == Code::ReleasedTextChanged).unwrap();
        assert!(words.contains(shown(&vault, &changed.place)), "{words}");
        assert_eq!(shown(&vault, &changed.also[0]), "bevorderend: Wie belt, wordt altijd geholpen");
    }
    // What stays by its flag, what has a name of its own and what is another text altogether is no rewording.
    assert_eq!(told("Wie belt, wordt zelden geholpen {vertrouwelijk=ja}"), [Code::RecordedTextMissing]);
    let own = told("Wie belt, wordt zelden geholpen {#hulp vertrouwelijk=nee}");
    assert!(own.contains(&Code::RecordedTextMissing) && own.contains(&Code::NotOnRecord), "{own:?}");
    let other = told("Wij lachen veel samen {vertrouwelijk=nee}");
    assert!(other.contains(&Code::RecordedTextMissing) && other.contains(&Code::NotOnRecord), "{other:?}");
    // Released in the new words it is a text of its own.
    told("Wie belt, wordt meestal geholpen {vertrouwelijk=nee}");
    record(&Vault::open(root, None), &request(&[], None)).unwrap();
    assert_eq!(told("Wie belt, wordt meestal geholpen {vertrouwelijk=nee}"), [Code::RecordedTextMissing]);
}

#[test]
fn that_somebody_was_not_asked_is_said_once_for_a_session() {
    let folder = engagement();
    let root = folder.path();
    record(&Vault::open(root, None), &request(&["s1"], Some(&["saskia"]))).unwrap();
    let vault = Vault::open(root, None);
    let told: Vec<_> = vault.problems().iter().filter(|problem| problem.code == Code::NotEverybodyAsked).collect();
    let [told] = told.as_slice() else { panic!("{}", told.len()) };
    assert_eq!((&*told.place.file, told.also.len()), ("sessies/s1/sessie.md", 2));
}

#[test]
fn a_release_without_everybody_keeps_the_session_in_the_room_until_the_last_is_asked() {
    let folder = engagement();
    let root = folder.path();
    let told = record(&Vault::open(root, None), &request(&["s1"], Some(&["saskia"]))).unwrap();
    assert_eq!(told.still_to_ask, ["Bram Tolkamp"]);
    assert!(codes(root).contains(&Code::NotEverybodyAsked));
    assert_eq!(titles(root), [""; 0]);
    record(&Vault::open(root, None), &request(&["s1"], Some(&["bram"]))).unwrap();
    assert_eq!(titles(root).len(), 2);
}

#[test]
fn a_record_that_was_tampered_with_or_half_joined_is_refused_whole() {
    let folder = engagement();
    let root = folder.path();
    record(&Vault::open(root, None), &request(&[], None)).unwrap();
    let good = on_disk(&root.join("vrijgave.yaml")).unwrap().unwrap();
    let bad = [
        good.replace("te weinig", "genoeg"),
        good.replace("versie:", "editie:"),
        good.replace("schriftelijk", "misschien"),
        good.replace("    genoemd", "<<<<<<< HEAD\n    genoemd"),
        good.replace("    teksten:", "=======\n    teksten:"),
        format!("{good}  - datum: 2025-05-01\n"),
        format!("{good}extra: 1\n"),
        good.replace("  - datum: 2025-04-03\n", "  - datum: 3 april\n"),
        "vrijgaven: [\n".to_owned(),
    ];
    for text in bad {
        assert_ne!(text, good);
        write(root, "vrijgave.yaml", &text);
        let vault = Vault::open(root, None);
        let problem = vault.problems().iter().find(|problem| matches!(problem.code, Code::BadRecord | Code::BadYaml));
        assert!(problem.is_some_and(|problem| &*problem.place.file == "vrijgave.yaml"), "{text}");
        assert!(!vault.is_readable() && vault.release::<Directors>().0.items().is_empty(), "{text}");
        assert!(matches!(record(&vault, &request(&[], None)), Err(NotRecorded::NotReadable)));
        assert_eq!(on_disk(&root.join("vrijgave.yaml")).unwrap().as_deref(), Some(text.as_str()));
    }
}

#[test]
fn a_record_that_was_changed_meanwhile_is_not_written_over() {
    let folder = engagement();
    let root = folder.path();
    let vault = Vault::open(root, None);
    record(&vault, &request(&[], Some(&["saskia"]))).unwrap();
    let other = on_disk(&root.join("vrijgave.yaml")).unwrap();
    assert!(matches!(record(&vault, &request(&[], None)), Err(NotRecorded::RecordChanged)));
    assert_eq!(on_disk(&root.join("vrijgave.yaml")).unwrap(), other);
}

#[test]
fn only_what_was_shown_is_recorded() {
    let folder = engagement();
    let root = folder.path();
    let vault = Vault::open(root, None);
    let asked = request(&[], None);
    let shown = vault.proposal(&asked).unwrap();
    write(root, "sessies/s1/sessie.md", &SESSION.replace("Wij bellen *zelden*.", "Wij bellen nooit."));
    assert!(matches!(vault.record(&asked, &shown), Err(NotRecorded::OtherThanShown)));
    write(root, "sessies/s1/sessie.md", &format!("{SESSION}\n## Veel vrijheid {{.bevorderend vertrouwelijk=nee}}\n"));
    assert!(matches!(vault.record(&asked, &shown), Err(NotRecorded::OtherThanShown)));
    assert_eq!(on_disk(&root.join("vrijgave.yaml")).unwrap(), None);
    write(root, "sessies/s1/sessie.md", SESSION);
    vault.record(&asked, &shown).unwrap();
    assert_eq!(titles(root).len(), 2);
}

#[test]
fn what_was_recorded_before_the_meeting_at_which_it_was_said_is_released_to_nobody() {
    let folder = engagement();
    let root = folder.path();
    record(&Vault::open(root, None), &request(&[], None)).unwrap();
    assert_eq!(titles(root).len(), 2);
    let recorded = on_disk(&root.join("vrijgave.yaml")).unwrap().unwrap();
    let moved = recorded.replace("datum: 2025-04-03", "datum: 2025-03-12");
    assert_ne!(recorded, moved);
    write(root, "vrijgave.yaml", &moved);
    assert!(titles(root).is_empty());
    // And it is told where the record has it.
    let vault = Vault::open(root, None);
    let told: Vec<_> = vault.problems().iter().filter(|problem| problem.code == Code::NotOnRecord).collect();
    assert!(told.len() == 2 && told.iter().all(|problem| &*problem.also[0].file == "vrijgave.yaml"));
}

#[test]
fn a_release_before_the_session_and_one_without_members_are_refused() {
    let folder = engagement();
    let early = ReleaseRequest { date: date(2025, 3, 12), ..request(&[], None) };
    let refused = record(&Vault::open(folder.path(), None), &early);
    assert!(matches!(refused, Err(NotRecorded::BeforeSession(day)) if day == date(2025, 3, 13)));
    for people in ["mensen: []\n", "mensen: [{id: marit, naam: Marit Oosterling, is: begeleider}]\n"] {
        write(folder.path(), "traject.yaml", &format!("titel: Samen verder\npeildatum: 2025-09-22\n{people}"));
        write(
            folder.path(),
            "sessies/s1/sessie.md",
            &SESSION.replace("aanwezig: [saskia, bram]\n", "").replace("wie=saskia ", ""),
        );
        let refused = record(&Vault::open(folder.path(), None), &request(&[], None));
        assert!(matches!(refused, Err(NotRecorded::NoPeople)), "{people}");
    }
}

#[test]
fn an_owner_who_was_not_asked_has_not_agreed_to_be_named() {
    let folder = engagement();
    let root = folder.path();
    write(root, "sessies/s1/sessie.md", &SESSION.replace("aanwezig: [saskia, bram]", "aanwezig: [bram]"));
    let told = record(&Vault::open(root, None), &request(&[], None)).unwrap();
    assert_eq!(told.owners_to_ask, ["Saskia Wierdsma"]);
    let (released, _) = Vault::open(root, None).release::<Directors>();
    let owners: Vec<_> = released.items().iter().flat_map(|item| item.owners.clone()).collect();
    assert_eq!(owners, [PrintedOwner::Participant]);
    // Once she was asked herself, she is.
    let asked = ReleaseRequest { named: Named::Only(vec!["saskia".to_owned()]), ..request(&[], Some(&["saskia"])) };
    record(&Vault::open(root, None), &asked).unwrap();
    let (released, _) = Vault::open(root, None).release::<Directors>();
    let owners: Vec<_> = released.items().iter().flat_map(|item| item.owners.clone()).collect();
    assert_eq!(owners, [PrintedOwner::Named("Saskia Wierdsma".to_owned())]);
}

#[test]
fn an_english_engagement_keeps_an_english_record() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    write(
        root,
        "engagement.yaml",
        "title: Together\nreference-date: 2025-09-22\npeople: [{id: sam, name: Sam Tollard}]\n",
    );
    write(root, "sessions/s1/session.md", "---\ndate: 2025-03-13\n---\n## We call {.promoting confidential=no}\n");
    record(&Vault::open(root, None), &request(&[], None)).unwrap();
    assert!(
        on_disk(&root.join("released.yaml")).unwrap().unwrap().contains("  - date: 2025-04-03\n    how: written\n")
    );
    assert_eq!(titles(root), ["We call"]);
}
