use jiff::civil::date;

use super::built::*;
use crate::audience::Edition;
use crate::diagnostics::Code;
use crate::vault::check::upkeep;
use crate::vault::consent::{Admitted, How, append};
use crate::vault::desk::{Named, NotRecorded, ReleaseRequest, Vault};
use crate::vault::gate::Faulty;
use crate::vault::kind::Kind;
use crate::vault::note::{Flag, Note, Owner};
use crate::wording::Language;

fn vault(admitted: Admitted) -> Vault {
    Vault::of(nowhere(), admitted, Default::default())
}

fn request() -> ReleaseRequest {
    ReleaseRequest {
        sessions: Vec::new(),
        edition: Edition::Directors,
        date: date(2025, 4, 3),
        how: How::Unanimous,
        asked: None,
        named: Named::Only(Vec::new()),
        client_agreed: None,
        anew: Vec::new(),
    }
}

fn proposed(admitted: Admitted, request: &ReleaseRequest) -> Vec<String> {
    vault(admitted).proposal(request).unwrap().texts.into_iter().map(|text| text.note).collect()
}

#[test]
fn a_release_is_of_all_that_is_proposed_and_not_on_record_unchanged() {
    let all = || recorded(engagement(vec![hit("a"), hit("b")]), Edition::Directors);
    assert_eq!(proposed(all(), &request()), [""; 0]);
    let mut more = all();
    more.notes.extend([hit("c"), secret("d"), Note { flag: Flag::Undecided, ..hit("e") }]);
    more.notes[1].title = word("Andere woorden");
    let told = vault(more).proposal(&request()).unwrap();
    let texts: Vec<_> = told.texts.iter().map(|text| (text.note.as_str(), text.before.as_deref())).collect();
    assert_eq!(texts, [("b", Some("bevorderend: Titel van b\n\nWat er over b te zeggen valt")), ("c", None)]);
    assert_eq!(told.texts[0].wording, "bevorderend: Andere woorden\n\nWat er over b te zeggen valt");
}

#[test]
fn a_release_of_a_session_is_of_its_notes_alone() {
    let notes = || vec![hit("a"), Note { session: Some(1), ..hit("b") }, Note { session: None, ..hit("c") }];
    let of = |sessions: &[&str]| ReleaseRequest {
        sessions: sessions.iter().map(|id| (*id).to_owned()).collect(),
        ..request()
    };
    assert_eq!(proposed(engagement(notes()), &of(&["s2"])), ["b"]);
    assert_eq!(proposed(engagement(notes()), &of(&["s1", "s2"])), ["a", "b"]);
    assert_eq!(proposed(engagement(notes()), &of(&[])), ["a", "b", "c"]);
}

#[test]
fn who_was_there_and_was_not_asked_must_still_be() {
    let asked = |asked: Option<Vec<String>>| {
        let told = vault(engagement(vec![hit("a")])).proposal(&ReleaseRequest { asked, ..request() }).unwrap();
        (told.asked, told.still_to_ask)
    };
    assert_eq!(asked(None), (vec!["Saskia Brandsma".to_owned(), "Wil".to_owned()], vec![]));
    assert_eq!(asked(Some(vec!["wil-dk".to_owned()])), (vec!["Wil".to_owned()], vec!["Saskia Brandsma".to_owned()]));
}

#[test]
fn who_is_asked_later_is_asked_about_the_same_texts_and_nobody_is_asked_twice() {
    let mut all = engagement(vec![hit("a")]);
    all.record.releases.push(a_release(&all, Edition::Directors, &["saskia"]));
    let later = ReleaseRequest { asked: Some(vec!["wil-dk".to_owned()]), ..request() };
    let told = vault(all).proposal(&later).unwrap();
    assert_eq!(told.texts.len(), 1);
    assert_eq!(told.still_to_ask, [""; 0]);
}

#[test]
fn owners_are_asked_once_whether_they_may_be_named() {
    let action =
        || Note { owners: vec![Owner::Person(SASKIA), Owner::Person(ANNE)], ..note("a", Kind::Action, "Bellen", "") };
    let to_ask = |named| {
        let told = vault(engagement(vec![action()])).proposal(&ReleaseRequest { named, ..request() });
        told.unwrap().owners_to_ask
    };
    assert_eq!(to_ask(Named::Only(vec![])), ["Saskia Brandsma"]);
    assert_eq!(to_ask(Named::All), [""; 0]);
    assert_eq!(to_ask(Named::Nobody), [""; 0]);
    let mut all = recorded(engagement(vec![action(), hit("b")]), Edition::Directors);
    all.record.releases[0].named = Some(vec!["saskia".to_owned()]);
    all.record.releases[0].texts.retain(|text| text.note == "a");
    assert_eq!(vault(all).proposal(&request()).unwrap().owners_to_ask, [""; 0]);
}

#[test]
fn who_is_asked_again_and_is_not_named_then_has_said_no() {
    let mut all = engagement(vec![hit("a")]);
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    for (asked, named, expected) in [
        (["saskia", "wil-dk"].as_slice(), Some(["saskia", "wil-dk"].as_slice()), ["saskia", "wil-dk"].as_slice()),
        (&["saskia", "wil-dk"], None, &["saskia", "wil-dk"]),
        (&["saskia"], Some(&["saskia"]), &["saskia", "wil-dk"]),
        (&["saskia", "wil-dk"], Some(&["wil-dk"]), &["wil-dk"]),
        (&["wil-dk"], Some(&[]), &[]),
    ] {
        let mut release = a_release(&all, Edition::Directors, asked);
        release.named = named.map(owned);
        all.record.releases.push(release);
        let found = all.record.named();
        assert_eq!(found.into_iter().collect::<Vec<_>>(), expected, "{asked:?} {named:?}");
    }
}

#[test]
fn an_unknown_session_or_person_is_refused() {
    let refused = |request: ReleaseRequest| vault(engagement(vec![hit("a")])).proposal(&request).unwrap_err();
    let session = refused(ReleaseRequest { sessions: vec!["s9".to_owned()], ..request() });
    assert!(matches!(session, NotRecorded::UnknownSession(id) if id == "s9"));
    let person = refused(ReleaseRequest { asked: Some(vec!["joost".to_owned()]), ..request() });
    assert!(matches!(person, NotRecorded::UnknownPerson(id) if id == "joost"));
    assert!(matches!(refused(ReleaseRequest { edition: Edition::Group, ..request() }), NotRecorded::NoReleaseNeeded));
}

#[test]
fn a_release_stands_in_the_record_as_lines_that_can_be_read() {
    let all = recorded(
        engagement(vec![note("s1/gedrag/bellen", Kind::Behaviour, "Bellen", "Elke week.")]),
        Edition::Directors,
    );
    let mut release = a_release(&all, Edition::Directors, &["saskia", "wil-dk"]);
    release.named = Some(vec!["saskia".to_owned()]);
    let (name, text) = append(None, Language::Dutch, &release);
    let mark = &release.texts[0].fingerprint;
    assert_eq!(name, "vrijgave.yaml");
    let expected = format!(
        "# Wat de aanwezigen hebben vrijgegeven, woord voor woord. Niet met de hand wijzigen.\nvrijgaven:\n  \
         - datum: 2025-04-03\n    hoe: eenstemmig\n    sessies: []\n    gevraagd: [\"saskia\", \"wil-dk\"]\n    \
         genoemd: [\"saskia\"]\n    teksten:\n      - notitie: \"s1/gedrag/bellen\"\n        versie: directie\n        \
         kenmerk: \"{mark}\"\n        woorden: |-\n          gedrag: Bellen\n\n          Elke week.\n\n          \
         eigenaar: groep\n          indicator: wie belt, wordt teruggebeld\n"
    );
    assert_eq!(text, expected);
    let (name, longer) = append(Some(("vrijgave.yaml", text.clone())), Language::English, &release);
    assert_eq!(
        (name, longer.strip_prefix(&text)),
        ("vrijgave.yaml", expected.split_once("vrijgaven:\n").map(|(_, r)| r))
    );
}

#[test]
fn a_changed_released_text_a_text_not_on_record_and_a_text_without_a_note_are_told() {
    let mut all = recorded(engagement(vec![hit("a"), hit("b"), hit("c")]), Edition::Directors);
    all.notes[0].title = word("Andere woorden");
    all.notes[1].id = "nieuw".to_owned();
    let codes: Vec<Code> =
        upkeep(&all, &Faulty::everywhere(faultless(&all))).into_iter().map(|problem| problem.code).collect();
    for code in [Code::ReleasedTextChanged, Code::NotOnRecord, Code::RecordedTextMissing] {
        assert_eq!(codes.iter().filter(|found| **found == code).count(), 1, "{code:?} in {codes:?}");
    }
    assert_eq!(upkeep(&engagement(vec![hit("a")]), &Faulty::everywhere(vec![false])), []);
}

#[test]
fn an_error_where_a_note_begins_is_not_one_of_the_note_before_it() {
    use crate::audience::Directors;
    use crate::diagnostics::{Diagnostic, Place};
    let at = |start| Place { bytes: start..start + 1, ..place("sessies/s1/sessie.md") };
    let in_file = |note: Note, extent| Note { place: place("sessies/s1/sessie.md"), extent, ..note };
    let going = |start| {
        let mut all =
            recorded(engagement(vec![in_file(hit("a"), 0..50), in_file(hit("b"), 50..90)]), Edition::Directors);
        all.problems = vec![Diagnostic::new(Code::BadBlock, at(start))];
        let (released, _) = vault(all).release::<Directors>();
        released.items.into_iter().map(|item| item.title).collect::<Vec<_>>()
    };
    assert_eq!(going(49), ["Titel van b"]);
    assert_eq!(going(50), ["Titel van a"]);
    assert_eq!(going(90), ["Titel van a"]);
}

#[test]
fn an_error_in_a_sessions_own_words_keeps_all_its_notes_in_the_room() {
    use crate::audience::Directors;
    use crate::diagnostics::Diagnostic;
    let mut all = recorded(engagement(vec![hit("a"), Note { session: Some(1), ..hit("b") }]), Edition::Directors);
    all.problems = vec![Diagnostic::new(Code::UnknownPerson, place("sessies/s1/sessie.md"))];
    let (released, _) = vault(all).release::<Directors>();
    assert_eq!(released.items.into_iter().map(|item| item.title).collect::<Vec<_>>(), ["Titel van b"]);
}
