use std::collections::BTreeSet;

use crate::diagnostics::{Code, Fact, Nearest};
use crate::vault::note::fields::keys::{
    AllowedKey, ConsentKey, EngagementKey, Keys, NoteKey, ObjectiveKey, PersonKey, SessionKey, key, nearest_key,
};
use crate::vault::tests::written::{admitted, codes, file, one};

fn in_both_languages<K: Keys + std::fmt::Debug>() {
    let mut seen = BTreeSet::new();
    for (meant, names) in K::NAMES {
        for name in *names {
            assert_eq!(key::<K>(name), Some(*meant), "{name}");
            assert_eq!(key::<K>(&name.to_uppercase()), Some(*meant), "{name}");
            assert_eq!(key::<K>(&name.replace('-', "_")), Some(*meant), "{name}");
            assert_eq!(key::<K>(&format!(" {} ", name.replace('-', " "))), Some(*meant), "{name}");
            assert!(seen.insert(*name), "{name} names two keys");
        }
    }
}

#[test]
fn every_key_is_known_by_each_of_its_names_and_no_name_is_two_keys() {
    in_both_languages::<NoteKey>();
    in_both_languages::<SessionKey>();
    in_both_languages::<EngagementKey>();
    in_both_languages::<PersonKey>();
    in_both_languages::<AllowedKey>();
    in_both_languages::<ConsentKey>();
    in_both_languages::<ObjectiveKey>();
}

/// DOMAIN, "Front-matter fields": English, Dutch.
const PAIRS: &[(&str, &str)] = &[
    ("kind", "soort"),
    ("kind", "factor"),
    ("kind", "type"),
    ("title", "titel"),
    ("owner", "eigenaar"),
    ("owner", "wie"),
    ("confidential", "vertrouwelijk"),
    ("audience", "zichtbaar-voor"),
    ("session", "sessie"),
    ("contributor", "inbrenger"),
    ("weight", "gewicht"),
    ("area", "gebied"),
    ("influence", "invloed"),
    ("relates-to", "hoort-bij"),
    ("answers", "antwoord-op"),
    ("of", "van"),
    ("based-on", "gebaseerd-op"),
    ("settles", "beslist"),
    ("to", "aan"),
    ("due", "uiterlijk"),
    ("state", "stand"),
    ("reason", "reden"),
    ("new-date", "nieuwe-datum"),
    ("measure", "maatstaf"),
    ("baseline", "beginwaarde"),
    ("target", "streefwaarde"),
    ("actual", "huidige-waarde"),
    ("indicator", "indicator"),
    ("question", "evaluatievraag"),
    ("voice", "stem"),
    ("origin", "herkomst"),
    ("recognised", "herkend"),
    ("consent", "toestemming"),
    ("directors-text", "tekst-directie"),
    ("public-title", "titel-openbaar"),
    ("public-text", "tekst-openbaar"),
    ("tags", "trefwoorden"),
    ("lang", "taal"),
    ("objectives", "doelstellingen"),
    ("id", "id"),
];

#[test]
fn dutch_and_english_keys_are_equal_citizens() {
    for (english, dutch) in PAIRS {
        assert!(key::<NoteKey>(english).is_some(), "{english}");
        assert_eq!(key::<NoteKey>(english), key::<NoteKey>(dutch), "{english} {dutch}");
    }
}

#[test]
fn an_unknown_key_comes_with_the_nearest_known_one() {
    for (typed, meant) in [
        ("vertrouwlijk", Some("vertrouwelijk")),
        ("Confidentail", Some("confidential")),
        ("eigenaer", Some("eigenaar")),
        ("gewich", Some("gewicht")),
        ("hoortbij", Some("hoort-bij")),
        ("aliases", None),
        ("cssclasses", None),
    ] {
        assert_eq!(nearest_key::<NoteKey>(typed), meant, "{typed}");
    }
    let all = admitted(vec![file("een", &[("soort", "hit"), ("gewich", "3")])]);
    assert_eq!(codes(&all), [Code::UnknownKey]);
    assert_eq!(all.problems[0].nearest, Some(Nearest::Word("gewicht")));
    assert!(!all.notes[0].sound);
}

#[test]
fn a_key_in_dutch_and_in_english_is_a_doubled_key_and_neither_value_counts() {
    let (note, codes) = one(&[("soort", "hit"), ("gewicht", "3"), ("weight", "3")]);
    assert_eq!((codes, note.sound, note.weight), (vec![Code::DoubledKey], false, None));
}

#[test]
fn a_known_key_that_the_kind_does_not_take_is_worth_a_look() {
    for (kind, key, value) in [
        ("hit", "uiterlijk", "2025-05-01"),
        ("thema", "maatstaf", "iets"),
        ("actie", "van", "een"),
        ("vraag", "tekst-openbaar", "iets"),
        ("toelichting", "stand", "bevestigd"),
        ("ik-beeld", "tekst-directie", "iets"),
    ] {
        let (note, codes) = one(&[("soort", kind), (key, value)]);
        assert_eq!((codes, note.sound), (vec![Code::KeyNotHere], true), "{kind} {key}");
    }
    let all = admitted(vec![file("een", &[("soort", "hit"), ("uiterlijk", "2025-05-01")])]);
    assert_eq!(all.problems[0].facts, [("kind", Fact::Term("kind-promoting"))]);
}

#[test]
fn a_key_without_a_value_is_an_error() {
    for key in ["titel", "eigenaar", "zichtbaar-voor", "gewicht", "trefwoorden"] {
        let (note, codes) = one(&[("soort", "hit"), (key, "")]);
        assert_eq!((codes, note.sound), (vec![Code::EmptyValue], false), "{key}");
    }
}

#[test]
fn all_that_is_wrong_with_a_note_is_told_in_one_run() {
    let (_, mut codes) = one(&[
        ("soort", "actie"),
        ("eigenaar", "saskai"),
        ("uiterlijk", "13-03-2025"),
        ("vertrouwelijk", "nope"),
        ("gewicht", "9"),
        ("stant", "open"),
        ("sessie", "s9"),
    ]);
    codes.sort();
    let mut expected = vec![
        Code::UnknownPerson,
        Code::BadDate,
        Code::BadValue,
        Code::BadValue,
        Code::UnknownKey,
        Code::UnknownSession,
    ];
    expected.sort();
    assert_eq!(codes, expected);
}
