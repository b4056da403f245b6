use jiff::civil::date;

use super::written::{at, codes, entries, fields, file, maps, reading, session, word};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::vault::consent::{Admitted, admit};
use crate::vault::note::fields::{Area, Influence};
use crate::vault::note::{PersonIndex, SessionKind, Side};
use crate::vault::read::{Entry, Reading};
use crate::wording::Language;

fn with(file: &str, keys: &[(&str, &str)]) -> Admitted {
    admit(Reading { engagement: fields(file, keys), ..reading(Vec::new()) })
}

#[test]
fn an_engagement_reads_the_same_in_both_languages() {
    let dutch = with(
        "traject.yaml",
        &[
            ("titel", "Samen verder"),
            ("opdrachtgever", "Taling"),
            ("sector", "smeermiddelen"),
            ("begeleider", "Marit Oosterling"),
            ("peildatum", "2025-09-01"),
            ("volgende-bijeenkomst", "2025-10-01"),
            ("verboden-woorden", "Randstad, binnenvaart"),
            ("openbare-titel", "Van alleen naar samen"),
            ("colofon", "Met dank"),
        ],
    );
    let english = with(
        "engagement.yaml",
        &[
            ("title", "Samen verder"),
            ("client", "Taling"),
            ("Sector", "smeermiddelen"),
            ("facilitator", "Marit Oosterling"),
            ("reference_date", "2025-09-01"),
            ("next meeting", "2025-10-01"),
            ("forbidden-words", "[Randstad, binnenvaart]"),
            ("public-title", "Van alleen naar samen"),
            ("colophon", "Met dank"),
        ],
    );
    for all in [&dutch, &english] {
        let one = &all.engagement;
        assert_eq!((codes(all), all.readable), (vec![], true));
        assert_eq!(one.title, "Samen verder");
        assert_eq!(one.client.as_deref(), Some("Taling"));
        assert_eq!(one.sector.as_deref(), Some("smeermiddelen"));
        assert_eq!(one.facilitator.as_deref(), Some("Marit Oosterling"));
        assert_eq!((one.reference_date, one.next_meeting), (Some(date(2025, 9, 1)), Some(date(2025, 10, 1))));
        assert_eq!(
            one.forbidden_words.iter().map(|w| w.text.as_str()).collect::<Vec<_>>(),
            ["Randstad", "binnenvaart"]
        );
        assert_eq!(one.public_title.as_deref(), Some("Van alleen naar samen"));
        assert_eq!(one.colophon.as_deref(), Some("Met dank"));
    }
    assert_eq!((dutch.engagement.language, english.engagement.language), (Language::Dutch, Language::English));
    let told = with("traject.yaml", &[("titel", "x"), ("peildatum", "2025-09-01"), ("taal", "en")]);
    assert_eq!(told.engagement.language, Language::English);
}

#[test]
fn an_engagement_needs_a_title_and_a_reference_date_is_a_day() {
    let all = with("traject.yaml", &[("sector", "x")]);
    assert_eq!((codes(&all), all.readable), (vec![Code::MissingKey], false));
    let all = with("traject.yaml", &[("titel", "x"), ("peildatum", "1-9-2025")]);
    assert_eq!((codes(&all), all.readable), (vec![Code::BadDate], false));
}

#[test]
fn any_error_in_the_engagement_file_leaves_nothing_to_build_from() {
    let all = with("traject.yaml", &[("titel", "x"), ("peildatum", "2025-09-01"), ("verboden-woorde", "geheim")]);
    assert_eq!((codes(&all), all.readable), (vec![Code::UnknownKey], false));
}

#[test]
fn without_an_engagement_file_its_absence_is_all_that_is_told() {
    let mut nothing = Reading { engagement: fields("", &[]), ..reading(Vec::new()) };
    nothing.problems.push(Diagnostic::new(Code::NoEngagementFile, Place::whole("".into())));
    let all = admit(nothing);
    assert_eq!((codes(&all), all.readable), (vec![Code::NoEngagementFile], false));
}

fn people(all: &[&[(&str, &str)]]) -> Admitted {
    let name = "traject.yaml";
    let mut engagement = fields(name, &[("titel", "x"), ("peildatum", "2025-09-01"), ("begeleider", "marit")]);
    engagement.entries.push(Entry { key: word("mensen", at(name, 30)), value: maps(name, all) });
    admit(Reading { engagement, ..reading(Vec::new()) })
}

#[test]
fn people_have_an_id_a_name_other_names_and_a_side() {
    let all = people(&[
        &[("id", "pj"), ("naam", "Pieter-Jan Holtrop"), ("andere-namen", "[PJ, Pieter Jan]"), ("rol", "verkoper")],
        &[("id", "carla"), ("name", "Carla"), ("other-names", "Car, CV"), ("role", "ceo"), ("is", "director")],
        &[("id", "marit"), ("naam", "Marit Oosterling"), ("is", "begeleider")],
    ]);
    assert_eq!(codes(&all), []);
    let people = &all.engagement.people;
    assert_eq!(
        people.iter().map(|one| one.side).collect::<Vec<_>>(),
        [Side::Member, Side::Director, Side::Facilitator]
    );
    assert_eq!(people[0].other_names, ["PJ", "Pieter Jan"]);
    assert_eq!(people[1].other_names, ["Car", "CV"]);
    assert_eq!(all.engagement.facilitator.as_deref(), Some("Marit Oosterling"));
}

#[test]
fn a_person_without_a_name_or_with_anothers_id_leaves_nothing_to_build_from() {
    let all = people(&[&[("id", "pj")]]);
    assert_eq!((codes(&all), all.readable), (vec![Code::MissingKey], false));
    let all = people(&[&[("id", "pj"), ("naam", "Pieter")], &[("id", "PJ"), ("naam", "Paul")]]);
    assert!(!all.readable);
    assert!(codes(&all).contains(&Code::DoubledId));
    let all = people(&[&[("id", "groep"), ("naam", "Groep")]]);
    assert_eq!((codes(&all), all.readable), (vec![Code::BadValue], false));
}

#[test]
fn an_allowed_word_needs_a_reason() {
    let allowed = |keys: &[(&str, &str)]| {
        let name = "traject.yaml";
        let mut engagement = fields(name, &[("titel", "x"), ("peildatum", "2025-09-01")]);
        let value = maps(name, &[keys]);
        engagement.entries.push(Entry { key: word("toegestane-woorden", at(name, 30)), value });
        let all = admit(Reading { engagement, ..reading(Vec::new()) });
        (all.engagement.allowed_words.len(), codes(&all))
    };
    assert_eq!(allowed(&[("woord", "druk"), ("reden", "de markt")]), (1, vec![]));
    assert_eq!(allowed(&[("word", "druk"), ("reason", "the market")]), (1, vec![]));
    assert_eq!(allowed(&[("woord", "druk")]), (0, vec![Code::MissingKey]));
}

fn sessions(all: Vec<crate::vault::read::RawSession>) -> Admitted {
    admit(Reading { sessions: all, ..reading(vec![file("een", &[("soort", "hit"), ("vertrouwelijk", "nee")])]) })
}

#[test]
fn a_session_has_a_date_a_sort_and_those_present() {
    for (name, kind) in [
        ("intake", SessionKind::Intake),
        ("introductie", SessionKind::Introduction),
        ("introduction", SessionKind::Introduction),
        ("werksessie", SessionKind::WorkingSession),
        ("working-session", SessionKind::WorkingSession),
        ("directiegesprek", SessionKind::DirectorsMeeting),
        ("directors-meeting", SessionKind::DirectorsMeeting),
        ("opvolging", SessionKind::FollowUp),
        ("follow-up", SessionKind::FollowUp),
        ("evaluatie", SessionKind::Evaluation),
        ("evaluation", SessionKind::Evaluation),
    ] {
        for key in ["type", "soort"] {
            let all = sessions(vec![session("s1", &[(key, name), ("aanwezig", "[saskia, bram]")])]);
            assert_eq!(codes(&all), [], "{name}");
            let one = &all.sessions[0];
            assert_eq!((one.kind, one.date, one.id.as_str()), (kind, Some(date(2025, 3, 13)), "s1"));
            assert_eq!(one.present, Some(vec![PersonIndex(0), PersonIndex(1)]));
        }
    }
    assert_eq!(sessions(vec![session("s1", &[])]).sessions[0].present, None);
}

#[test]
fn the_notes_of_a_session_that_cannot_be_understood_stay() {
    for (key, value, code) in [
        ("aanwezig", "[saskai]", Code::UnknownPerson),
        ("aanwezg", "[saskia]", Code::UnknownKey),
        ("type", "feest", Code::BadValue),
        ("zichtbaar-voor", "iedereen", Code::BadValue),
    ] {
        let all = sessions(vec![session("s1", &[(key, value)])]);
        assert_eq!((codes(&all), all.notes[0].sound), (vec![code], false), "{key}");
    }
    let mut dateless = session("s1", &[]);
    dateless.fields.entries.clear();
    let all = sessions(vec![dateless]);
    assert_eq!((codes(&all), all.notes[0].sound), (vec![Code::MissingKey], false));
}

#[test]
fn two_sessions_with_one_id_are_an_error_at_both() {
    let all = sessions(vec![session("s1", &[]), session("s2", &[("id", "S1")])]);
    assert_eq!(codes(&all), [Code::DoubledId, Code::DoubledId]);
    assert!(!all.notes[0].sound);
}

#[test]
fn a_note_takes_over_what_it_does_not_say_itself() {
    let keys = [
        ("inbrenger", "bram"),
        ("gebied", "tijd"),
        ("invloed", "samen"),
        ("taal", "en"),
        ("trefwoorden", "a, b"),
        ("eigenaar", "saskia"),
    ];
    let own = [("soort", "hit"), ("gebied", "geld"), ("trefwoorden", "c"), ("invloed", "zelf")];
    let notes = vec![file("een", &[("soort", "hit")]), file("twee", &own)];
    let all = admit(Reading { sessions: vec![session("s1", &keys)], ..reading(notes) });
    assert_eq!(codes(&all), []);
    let (first, second) = (&all.notes[0], &all.notes[1]);
    assert_eq!(first.contributors, [PersonIndex(1), PersonIndex(0)]);
    assert_eq!((&first.areas, first.influence), (&vec![Area::Time], Some(Influence::Together)));
    assert_eq!((first.language, first.tags.len()), (Some(Language::English), 2));
    assert_eq!((&second.areas, second.influence, second.tags.len()), (&vec![Area::Money], Some(Influence::Self_), 1));
}

#[test]
fn a_note_may_name_its_session() {
    let named = |value: &str| {
        let notes = vec![file("een", &[("soort", "hit"), ("sessie", value)])];
        admit(Reading { sessions: vec![session("s1", &[]), session("s2", &[("id", "tweede")])], ..reading(notes) })
    };
    assert_eq!(named("tweede").notes[0].session, Some(1));
    assert_eq!(named("S1").notes[0].session, Some(0));
    let all = named("tweed");
    assert_eq!((codes(&all), all.notes[0].sound), (vec![Code::UnknownSession], false));
    assert!(all.problems[0].nearest.is_some());
}

#[test]
fn what_reading_found_wrong_is_told_with_the_rest() {
    let mut all = reading(vec![file("een", &[("soort", "hitt")])]);
    all.problems.push(Diagnostic::new(Code::NotUtf8, Place::whole("sessies/s1/x.md".into())));
    let all = admit(all);
    assert_eq!(codes(&all), [Code::UnknownKind, Code::NotUtf8]);
    assert!(all.readable);
    assert_eq!(entries("x", &[]).len(), 0);
}
