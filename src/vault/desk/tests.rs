use jiff::civil::date;

use super::{Role, State, Vault};
use crate::audience::{Directors, Edition};
use crate::diagnostics::Code;
use crate::vault::gate::Reason;
use crate::vault::tests::sample::{engagement_of, record_all, write};

const NOTES: &str = "## Hits\n\n- Wij bellen {#bellen vertrouwelijk=nee inbrenger=saskia}\n- Wij lachen {#lachen vertrouwelijk=nee}\n\
    - Nog niets\n- Voor ons {vertrouwelijk=ja}\n- Saskia belt altijd {#naam vertrouwelijk=nee}\n\n## Acties\n\n\
    - Belronde – saskia – 2025-04-14 {#belronde vertrouwelijk=nee}\n\n## Observaties\n\n- Wil zei niets\n\n  <!-- Saskia keek weg -->\n";

fn states(vault: &Vault) -> Vec<(String, State, Option<Reason>)> {
    let status = vault.status(Edition::Directors, None).unwrap();
    let notes = status.sessions.iter().flat_map(|session| &session.notes);
    notes.map(|note| (note.note.title.clone(), note.state, note.reason)).collect()
}

#[test]
fn each_note_stands_somewhere_and_it_is_told_why() {
    let folder = engagement_of(NOTES);
    let before = states(&Vault::open(folder.path(), None));
    let expected = [
        ("Wij bellen", State::Proposed, None),
        ("Wij lachen", State::Proposed, None),
        ("Nog niets", State::Undecided, Some(Reason::Undecided)),
        ("Voor ons", State::Stays, Some(Reason::Flag)),
        ("Saskia belt altijd", State::Blocked, Some(Reason::Fault)),
        ("Belronde", State::Proposed, None),
        ("Wil zei niets", State::Stays, Some(Reason::Kind)),
    ];
    assert_eq!(before, expected.map(|(title, state, reason)| (title.to_owned(), state, reason)));
    let status = Vault::open(folder.path(), None).status(Edition::Directors, None).unwrap();
    assert_eq!(status.sessions[0].notes[4].errors, [Code::NameInText]);
    assert_eq!(State::ALL.map(|state| status.count(state)), [0, 3, 1, 1, 2]);
}

#[test]
fn what_is_on_record_goes_until_it_is_changed_and_who_must_still_be_asked_is_named() {
    let folder = engagement_of(NOTES);
    record_all(folder.path(), Some(&["saskia"]));
    let vault = Vault::open(folder.path(), None);
    let status = vault.status(Edition::Directors, Some("s1")).unwrap();
    assert_eq!(status.sessions[0].to_ask, ["Wil de Kruijf"]);
    assert_eq!(states(&vault)[0].2, Some(Reason::NotEverybodyAsked));
    record_all(folder.path(), None);
    write(folder.path(), &NOTES.replace("Wij lachen {", "Wij lachen veel {"));
    let told = states(&Vault::open(folder.path(), None));
    assert_eq!((told[0].1, told[1].1, told[1].2), (State::Goes, State::Blocked, Some(Reason::Changed)));
    assert!(Vault::open(folder.path(), None).status(Edition::Directors, Some("s9")).is_err());
}

#[test]
fn what_is_new_changed_and_gone_since_the_last_hand_over_is_told() {
    let folder = engagement_of(NOTES);
    record_all(folder.path(), None);
    let vault = Vault::open(folder.path(), None);
    assert!(vault.status(Edition::Directors, None).unwrap().since.is_none());
    vault.remember(&[vault.package::<Directors>(date(2025, 4, 10), "ab".repeat(32))]).unwrap();
    let since = Vault::open(folder.path(), None).status(Edition::Directors, None).unwrap().since.unwrap();
    assert_eq!((since.new.len(), since.changed.len(), since.gone.len()), (0, 0, 0));
    let later =
        NOTES.replace("Wij bellen {", "Wij bellen vaak {").replace("- Wij lachen {#lachen vertrouwelijk=nee}\n", "");
    write(folder.path(), &later.replace("- Nog niets", "- Nog niets {#nieuw vertrouwelijk=nee}"));
    record_all(folder.path(), None);
    let since = Vault::open(folder.path(), None).status(Edition::Directors, None).unwrap().since.unwrap();
    let titles = |notes: &[super::NoteRef]| notes.iter().map(|note| note.title.clone()).collect::<Vec<_>>();
    assert_eq!(since.date, date(2025, 4, 10));
    assert_eq!(titles(&since.new), ["Nog niets"]);
    assert_eq!(titles(&since.changed), ["Wij bellen vaak"]);
    assert_eq!(titles(&since.gone), ["lachen"]);
}

#[test]
fn everything_by_about_or_naming_somebody_is_found_comments_included() {
    let folder = engagement_of(NOTES);
    record_all(folder.path(), None);
    for asked in ["saskia", "Saskia Wierdsma", "SASKIA", "Sas"] {
        let about = Vault::open(folder.path(), None).about_person(asked).unwrap();
        let told: Vec<(&str, &[Role])> =
            about.notes.iter().map(|note| (note.note.title.as_str(), note.roles.as_slice())).collect();
        let expected: [(&str, &[Role]); 4] = [
            ("Wij bellen", &[Role::Contributor]),
            ("Saskia belt altijd", &[Role::Named]),
            ("Belronde", &[Role::Owner]),
            ("Wil zei niets", &[Role::Named]),
        ];
        assert_eq!(told, expected);
        assert_eq!(about.notes[0].editions, [Edition::Group, Edition::Directors]);
        assert_eq!(about.notes[3].editions, []);
        assert_eq!((about.present.len(), about.asked.len(), about.named.len()), (1, 1, 1));
        // The record prints the owner of the action; the engagement file has name and other name.
        let files: Vec<&str> = about.elsewhere.iter().map(|place| &*place.file).collect();
        assert!(files.contains(&"vrijgave.yaml") && files.contains(&"traject.yaml"), "{files:?}");
        assert!(!files.contains(&"sessies/s1/sessie.md"), "{files:?}");
    }
    assert!(Vault::open(folder.path(), None).about_person("piet").is_err());
}
