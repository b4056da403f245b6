use super::noticing::noticed;
use crate::diagnostics::Code;

use crate::vault::read::RawNote;
use crate::vault::tests::written::{at, file, word};

fn theme(stem: &str, title: &str) -> RawNote {
    let keys = [("soort", "thema"), ("vertrouwelijk", "nee")];
    RawNote { title: Some(word(title, at(stem, 50))), ..file(stem, &keys) }
}

#[test]
fn one_theme_that_says_together_raises_nothing() {
    assert_eq!(noticed(vec![theme("een", "Samen door kennis delen groeien")]), []);
    assert_eq!(noticed(vec![theme("een", "Growing together")]), []);
}

#[test]
fn two_themes_and_a_theme_without_together_are_noticed() {
    assert_eq!(noticed(vec![theme("een", "Samen verder"), theme("twee", "Samen beter")]), [Code::TwoThemes]);
    assert_eq!(noticed(vec![theme("een", "Meer omzet")]), [Code::ThemeWithoutTogether]);
}

#[test]
fn a_heavy_factor_needs_an_answer() {
    let heavy = || file("zwaar", &[("soort", "belemmerend"), ("gewicht", "4")]);
    assert_eq!(noticed(vec![heavy()]), [Code::HeavyFactorUnanswered]);
    let question = file("vraag", &[("soort", "vraag"), ("hoort-bij", "zwaar")]);
    assert_eq!(noticed(vec![heavy(), question]), []);
    assert_eq!(noticed(vec![file("licht", &[("soort", "belemmerend"), ("gewicht", "3")])]), []);
}

#[test]
fn only_hits_or_only_shits_is_one_side() {
    let of = |kinds: &[&str]| {
        let notes = kinds.iter().enumerate().map(|(n, kind)| file(&format!("n{n}"), &[("soort", *kind)]));
        noticed(notes.collect())
    };
    assert_eq!(of(&["hit", "hit"]), [Code::OneSided]);
    assert_eq!(of(&["shit", "shit", "shit"]), [Code::OneSided]);
    assert_eq!(of(&["hit", "shit"]), []);
}

#[test]
fn a_kind_says_what_it_lacks() {
    assert_eq!(noticed(vec![file("een", &[("soort", "rode-draad")])]), [Code::KindNeeds]);
    assert_eq!(noticed(vec![file("een", &[("soort", "opdracht")])]), [Code::KindNeeds]);
    let found = noticed(vec![file("een", &[("soort", "toelichting")])]);
    assert!(found.contains(&Code::ExplanationIncomplete) && found.contains(&Code::KindNeeds));
}
