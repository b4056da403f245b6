//! Flag and audience: nothing but a clear no proposes a note.

use proptest::prelude::*;

use super::written::{admitted, codes, file, one, reading, session, typed};
use crate::audience::Edition;
use crate::diagnostics::Code;
use crate::vault::consent::admit;
use crate::vault::kind::Kind;
use crate::vault::note::Flag;
use crate::vault::read::Form;

fn flagged(flag: &str) -> (Flag, Vec<Code>, bool) {
    let (note, codes) = one(&[("soort", "hit"), ("vertrouwelijk", flag)]);
    (note.flag, codes, note.sound)
}

#[test]
fn only_six_words_in_any_case_are_a_flag() {
    for stays in ["yes", "ja", "true", "Yes", "JA", "True", "TRUE", "jA"] {
        assert_eq!(flagged(stays), (Flag::Stays, vec![], true), "{stays}");
    }
    for goes in ["no", "nee", "false", "No", "NEE", "False", "FALSE", "Nee"] {
        assert_eq!(flagged(goes), (Flag::Proposed, vec![], true), "{goes}");
    }
}

#[test]
fn a_flag_that_only_looks_like_no_is_an_error_and_the_note_stays() {
    let spellings = [
        "n",
        "y",
        "j",
        "0",
        "1",
        "on",
        "off",
        "uit",
        "aan",
        "waar",
        "onwaar",
        "niet",
        "neen",
        "nope",
        "n0",
        "none",
        "null",
        "~",
        "never",
        "non",
        "nein",
        "nee.",
        "nee!",
        "nee?",
        "\"nee\"",
        "'no'",
        "nee nee",
        "ja/nee",
        "nee # nog vragen",
        "nee // later",
        " nee",
        "nee ",
        "nee\n",
        "nee\u{a0}",
        "\u{a0}nee",
        "\u{feff}no",
        "no\u{200b}",
        "n\u{ad}o",
        "\u{ff4e}\u{ff4f}",
        "n\u{43e}",
        "\u{578}o",
        "fal\u{17f}e",
        "n\u{e9}e",
        "nee\u{301}",
        "vertrouwelijk",
        "openbaar",
        "0.0",
        "-1",
        "false,",
        "[nee]",
        "[no, yes]",
        "{no}",
    ];
    for spelling in spellings {
        let (flag, codes, sound) = flagged(spelling);
        assert_eq!((flag, sound), (Flag::Undecided, false), "{spelling:?}");
        assert_eq!(codes, [Code::BadValue], "{spelling:?}");
    }
}

#[test]
fn an_empty_flag_is_an_error_and_the_note_stays() {
    assert_eq!(flagged(""), (Flag::Undecided, vec![Code::EmptyValue], false));
    assert_eq!(flagged("  "), (Flag::Undecided, vec![Code::EmptyValue], false));
}

#[test]
fn a_note_without_a_flag_is_undecided() {
    let (note, codes) = one(&[("soort", "hit")]);
    assert_eq!((note.flag, codes), (Flag::Undecided, vec![]));
}

#[test]
fn a_flag_given_twice_in_two_languages_is_an_error_and_the_note_stays() {
    let (note, codes) = one(&[("soort", "hit"), ("vertrouwelijk", "nee"), ("confidential", "no")]);
    assert_eq!((note.flag, note.sound, codes), (Flag::Undecided, false, vec![Code::DoubledKey]));
}

#[test]
fn a_misspelt_flag_key_is_an_error_with_the_right_one() {
    for key in ["vertrouwlijk", "vertrouwelijk?", "confidental", "confidentieel", "vertr\u{43e}uwelijk"] {
        let all = admitted(vec![file("een", &[("soort", "hit"), (key, "nee")])]);
        let note = &all.notes[0];
        assert_eq!((note.flag, note.sound), (Flag::Undecided, false), "{key}");
        assert_eq!(codes(&all), [Code::UnknownKey], "{key}");
        assert!(all.problems[0].nearest.is_some(), "{key}");
    }
}

#[test]
fn a_session_never_gives_its_notes_the_flag() {
    let mut reading = reading(vec![typed(Form::FlipOver(Kind::Promoting), 9, "Wij helpen elkaar", &[])]);
    reading.sessions = vec![session("s1", &[("vertrouwelijk", "nee")])];
    let all = admit(reading);
    assert_eq!(codes(&all), [Code::FlagInSession]);
    assert_eq!((all.notes[0].flag, all.notes[0].sound), (Flag::Undecided, false));
}

#[test]
fn a_passage_is_the_facilitators_alone_whatever_stands_in_it() {
    let all = admitted(vec![typed(Form::Passage, 9, "Voor mezelf", &[("vertrouwelijk", "nee"), ("soort", "hit")])]);
    let note = &all.notes[0];
    assert_eq!((note.kind, note.flag, note.sound), (Kind::Observation, Flag::Undecided, true));
    assert_eq!(codes(&all), []);
}

#[test]
fn a_wider_audience_than_the_flag_allows_is_an_error() {
    for flag in ["ja", "yes"] {
        let (note, codes) = one(&[("soort", "hit"), ("vertrouwelijk", flag), ("zichtbaar-voor", "directie")]);
        assert_eq!((codes, note.sound), (vec![Code::WiderThanAllowed], false));
    }
    for audience in ["directie", "openbaar", "directors", "public", "Directie"] {
        let (note, codes) = one(&[("soort", "hit"), ("zichtbaar-voor", audience)]);
        assert_eq!((codes, note.sound), (vec![Code::WiderThanAllowed], false), "{audience}");
    }
}

#[test]
fn a_narrower_audience_is_fine_with_any_flag() {
    for flag in ["ja", "nee"] {
        let (note, codes) = one(&[("soort", "hit"), ("vertrouwelijk", flag), ("zichtbaar-voor", "begeleider")]);
        assert_eq!((codes, note.audience, note.sound), (vec![], Some(Edition::Facilitator), true));
    }
    let (note, codes) = one(&[("soort", "hit"), ("vertrouwelijk", "nee"), ("audience", "public")]);
    assert_eq!((codes, note.audience), (vec![], Some(Edition::Public)));
}

#[test]
fn a_wider_audience_than_the_kind_allows_is_an_error() {
    let (_, codes) = one(&[("soort", "vraag"), ("vertrouwelijk", "nee"), ("zichtbaar-voor", "openbaar")]);
    assert_eq!(codes, [Code::WiderThanAllowed]);
    let (_, codes) = one(&[("soort", "ik-beeld"), ("zichtbaar-voor", "groep")]);
    assert_eq!(codes, [Code::WiderThanAllowed]);
}

#[test]
fn a_view_or_an_observation_cannot_be_proposed() {
    for kind in ["ik-beeld", "individual-view", "observatie", "observation"] {
        let (note, codes) = one(&[("soort", kind), ("vertrouwelijk", "nee")]);
        assert_eq!((codes, note.sound), (vec![Code::WiderThanAllowed], false), "{kind}");
    }
}

#[test]
fn a_sessions_audience_narrows_and_is_no_statement_about_a_note() {
    let mut reading = reading(vec![file("een", &[("soort", "hit")]), file("twee", &[("soort", "ik-beeld")])]);
    reading.sessions = vec![session("s1", &[("zichtbaar-voor", "directie")])];
    let all = admit(reading);
    assert_eq!(codes(&all), []);
    assert_eq!(all.notes[0].audience, Some(Edition::Directors));
}

/// Anything, and above all one of the six words with something in it that does not belong there.
fn nearly_a_flag() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec!["yes", "ja", "true", "no", "nee", "false", "No", "NEE"]);
    let slip = (word, 0usize..7, any::<char>(), any::<bool>()).prop_map(|(word, at, slip, instead)| {
        let at = at.min(word.len());
        let rest = word.get(at + usize::from(instead)..).unwrap_or_default();
        format!("{}{slip}{rest}", word.get(..at).unwrap_or_default())
    });
    prop_oneof![slip, "\\PC{0,8}", "[nNoO\u{ff4e}\u{43e} \u{a0}eEfFaAlLsS]{1,6}"]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]
    #[test]
    fn no_other_text_ever_proposes_a_note(text in nearly_a_flag()) {
        let clear = ["no", "nee", "false"].iter().any(|word| word.eq_ignore_ascii_case(&text));
        let (flag, ..) = flagged(&text);
        prop_assert_eq!(flag == Flag::Proposed, clear);
    }
}
