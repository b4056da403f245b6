use super::noticing::{allowed, noticed, noticed_in, proposed, proposed_text, text_value, with_key};
use crate::diagnostics::Code;
use crate::vault::consent::admit;
use crate::vault::read::RawValue;
use crate::vault::tests::written::{at, file, reading};

#[test]
fn a_word_about_health_or_belief_is_an_error() {
    for text in [
        "Een burn-out.",
        "Door de burn out",
        "Zij is zwanger.",
        "Na de diagnose",
        "De Islam",
        "vakbondslid",
        "on sick leave",
        "pregnant",
    ] {
        assert_eq!(noticed(vec![proposed_text(text)]), [Code::SpecialCategory], "{text}");
    }
}

#[test]
fn a_word_that_may_be_about_health_is_a_warning_that_a_reason_settles() {
    for word in ["ziek", "uitval", "druk", "pauze"] {
        let text = format!("Er was {word} in het team.");
        assert_eq!(noticed(vec![proposed_text(&text)]), [Code::AmbiguousHealthWord], "{word}");
        let reading = with_key(reading(vec![proposed_text(&text)]), "toegestane-woorden", allowed(word));
        assert_eq!(noticed_in(&admit(reading)), [], "{word}");
    }
}

#[test]
fn a_reason_settles_a_word_that_is_about_nobody_s_health() {
    for (word, told) in [("burn-out", &[][..]), ("burn", &[Code::SpecialCategory])] {
        let text = proposed_text("Een burn-out.");
        let reading = with_key(reading(vec![text]), "toegestane-woorden", allowed(word));
        assert_eq!(noticed_in(&admit(reading)), told, "{word}");
    }
}

#[test]
fn what_makes_a_person_traceable_is_a_warning_that_a_reason_settles() {
    for (text, code, word) in [
        ("Er werd gezegd: \"dit houdt niemand vol\".", Code::LiteralQuotation, "dit houdt niemand vol"),
        ("Een order van € 12.450 liep mis.", Code::ExactAmount, "12.450"),
        ("Zij is de enige die dat kan.", Code::TheOnlyOne, "de enige"),
    ] {
        assert_eq!(noticed(vec![proposed_text(text)]), [code], "{text}");
        let reading = with_key(reading(vec![proposed_text(text)]), "toegestane-woorden", allowed(word));
        assert_eq!(noticed_in(&admit(reading)), [], "{text}");
    }
}

#[test]
fn a_forbidden_word_is_an_error_wherever_it_is_proposed() {
    let words = RawValue::List(vec![text_value("Project Regenboog")], at("traject.yaml", 80));
    let reading = with_key(reading(vec![proposed("Samen in project regenboog")]), "verboden-woorden", words);
    assert_eq!(noticed_in(&admit(reading)), [Code::ForbiddenWord]);
}

#[test]
fn a_quote_needs_the_yes_of_whoever_said_it() {
    let keys = [("soort", "citaat"), ("vertrouwelijk", "nee"), ("inbrenger", "saskia")];
    assert_eq!(noticed(vec![file("een", &keys)]), [Code::QuoteWithoutConsent]);
}

#[test]
fn a_link_of_the_keys_to_what_stays_is_cut_and_an_unknown_one_too() {
    let stays = file("twee", &[("soort", "ik-beeld")]);
    let keys = |target| [("soort", "bevorderend"), ("vertrouwelijk", "nee"), ("hoort-bij", target)];
    assert_eq!(noticed(vec![file("een", &keys("twee")), stays]), [Code::LinkCut]);
    assert_eq!(noticed(vec![file("een", &keys("drie"))]), [Code::LinkCut]);
    let goes = file("twee", &[("soort", "bevorderend"), ("vertrouwelijk", "nee")]);
    assert!(!noticed(vec![file("een", &keys("twee")), goes]).contains(&Code::LinkCut));
}

#[test]
fn a_doubled_target_is_an_error_in_what_stays_too() {
    let mut notes = vec![file("een", &[("soort", "bevorderend"), ("hoort-bij", "x")])];
    for (stem, id) in [("twee", "a/x"), ("drie", "b/x")] {
        notes.push(file(stem, &[("soort", "gedrag"), ("id", id)]));
    }
    assert!(noticed(notes).contains(&Code::AmbiguousLink));
}

#[test]
fn a_mark_that_nothing_reads_keeps_the_text_it_stands_in() {
    for text in [
        "Een geheim {vertrouwelijk=ja}",
        "Een geheim {gewicht=3}",
        "Een geheim {.belemmerend}",
        "Eerst dit. Vertrouwelijk: een geheim",
        "vertrouwelijk: ja",
        "confidential = yes",
        "Een geheim #vertrouwelijk",
        "[!Confidential] een geheim",
        "<!- een geheim -->",
        "<! -- een geheim -->",
        "% een geheim %",
        "Wij bellen te weinig. % de binnendienst nooit %",
        "%een geheim% en meer",
        "#Voor mezelf",
        "##Geheim",
    ] {
        assert_eq!(noticed(vec![proposed_text(text)]), [Code::MarkInText], "{text}");
    }
    for text in [
        "Wat hier gezegd wordt, is vertrouwelijk.",
        "Dit was vertrouwelijk: het bleef in de groep.",
        "{{ 7*7 }} {% include x %} {a} {} { }",
        "Vertrouwelijkheid: zo doen we dat.",
        "Van 10 % naar 20 % van de omzet.",
        "Hoeveel % van de omzet en hoeveel % van de marge is dat?",
        "Punt #1 en actie #samen",
    ] {
        assert_eq!(noticed(vec![proposed_text(text)]), [], "{text}");
    }
}
