use super::noticing::{names, noticed, noticed_in, proposed, proposed_text, text_value, with_key};
use crate::diagnostics::Code;
use crate::vault::consent::admit;
use crate::vault::read::RawNote;
use crate::vault::tests::written::{body, file, maps, reading};

#[test]
fn a_name_is_found_however_it_is_spelt() {
    let found = |text| names("Mehmet Karaduman", "", text);
    for text in [
        "Mehmet belt eerst.",
        "mehmet belt eerst.",
        "MEHMET belt eerst.",
        "Dat is Mehmets klant.",
        "Dat is Mehmet's klant.",
        "Dat is Mehmet’s klant.",
        "De heer Karadüman belt.",
        "Karaduman belt.",
        "Vraag het mehmet-karaduman maar.",
        "Vraag het MehmetKaraduman maar.",
        "Meh\u{ad}met belt.",
        "(Mehmet)",
    ] {
        assert!(found(text), "{text}");
    }
    for text in ["De markt is groot.", "Mehmed belt.", "Een kara van een man."] {
        assert!(!found(text), "{text}");
    }
}

#[test]
fn will_the_person_is_told_from_will_the_verb() {
    let found = |text| names("Wil Terwisga", "", text);
    for text in [
        "Wil vindt het goed.",
        "Dat is besproken met Wil.",
        "Wil, die veel reist, ziet het.",
        "Wil’s klant belt.",
        "We zijn het met Wil eens: dit kan beter.",
        "Wil en de anderen doen mee.",
    ] {
        assert!(found(text), "{text}");
    }
    for text in [
        "Iedereen wil meer tijd.",
        "Wil de directie meedenken?",
        "Wil je dat we bellen?",
        "De groep wil samen verder.",
        "WIL je dit?",
        "Wie wil, die kan.",
    ] {
        assert!(!found(text), "{text}");
    }
}

#[test]
fn surnames_with_what_stands_before_them_are_found_and_landscapes_are_not() {
    let found = |text| names("Jan van den Berg", "", text);
    for text in [
        "Van den Berg belt.",
        "De heer van den Berg.",
        "Vraag het Jan van den Berg.",
        "meneer Berg",
        "Jan belt.",
        "Berg vindt dat ook.",
    ] {
        assert!(found(text), "{text}");
    }
    for text in ["Boven op de berg werk.", "Berg deze map goed op.", "Achter aan de berg orders."] {
        assert!(!found(text), "{text}");
    }
}

#[test]
fn initials_count_in_capitals_alone() {
    for text in ["PJ belt.", "P.J. belt.", "Volgens P-J kan het.", "Pieter Jan belt.", "pieter-jan belt"] {
        assert!(names("Pieter-Jan Holtrop", "[PJ, Pieter Jan]", text), "{text}");
    }
    assert!(names("Pieter-Jan Holtrop", "", "PieterJan belt.") && names("Pieter-Jan Holtrop", "", "dat zei pieterjan"));
    assert!(!names("A.-M. Bakker", "", "Ik am dit niet gewend."));
    for text in ["pj", "Het A.P.J.-model", "PJX"] {
        assert!(!names("Pieter-Jan Holtrop", "[PJ]", text) || text.contains("P.J"), "{text}");
    }
    assert!(names("Saskia Brouwer", "[SB]", "Dat doet SB."));
    assert!(names("Jan Brouwer", "", "JAN1 belt en JAN2 niet."));
}

#[test]
fn an_umlaut_written_out_is_the_same_name() {
    assert!(names("Jörg Müller", "", "Mueller belt."));
    assert!(names("Jörg Müller", "", "Joerg belt."));
    assert!(names("Jörg Müller", "", "Muller belt."));
}

#[test]
fn a_capital_in_a_title_written_with_capitals_throughout_tells_nothing() {
    let reading =
        super::noticing::with_member(reading(vec![proposed("What Will You Change Together Now")]), "Will Ford", "");
    assert!(!noticed_in(&admit(reading)).contains(&Code::NameInText));
}

#[test]
fn a_name_in_a_title_and_in_a_printed_field_is_found() {
    assert!(noticed(vec![proposed("Saskia kent de markt")]).contains(&Code::NameInText));
    let note = file("doel", &[("soort", "prestatie"), ("vertrouwelijk", "nee"), ("maatstaf", "bezoeken van Saskia")]);
    assert!(noticed(vec![note]).contains(&Code::NameInText));
}

#[test]
fn a_name_in_what_stays_is_nobodys_business() {
    for flag in [("vertrouwelijk", "ja"), ("trefwoorden", "[x]")] {
        let note = RawNote { body: body("x", &["Saskia belt."]), ..file("een", &[("soort", "bevorderend"), flag]) };
        assert!(!noticed(vec![note]).contains(&Code::NameInText));
    }
}

#[test]
fn a_name_may_stand_where_that_person_agreed_for_that_note() {
    let mut note = proposed_text("Saskia belt.");
    let consent = maps("x", &[&[("persoon", "saskia"), ("voor", "naam"), ("op", "2025-03-20")]]);
    note.fields.entries.push(crate::vault::read::Entry {
        key: crate::vault::tests::written::word("toestemming", crate::vault::tests::written::at("x", 30)),
        value: consent,
    });
    assert!(!noticed(vec![note]).contains(&Code::NameInText));
}

#[test]
fn a_directors_name_may_go_to_the_directors_and_not_to_anyone() {
    assert!(!noticed(vec![proposed_text("Carla legt het uit.")]).contains(&Code::NameInText));
    let keys = [("soort", "bevorderend"), ("vertrouwelijk", "nee"), ("titel-openbaar", "Carla legt het uit")];
    assert!(noticed(vec![file("een", &keys)]).contains(&Code::NameInText));
}

#[test]
fn the_client_is_not_named_to_anyone() {
    let keys = [("soort", "bevorderend"), ("vertrouwelijk", "nee"), ("titel-openbaar", "Werken bij Taling Olie")];
    let reading = with_key(reading(vec![file("een", &keys)]), "opdrachtgever", text_value("Taling Olie B.V."));
    assert!(noticed_in(&admit(reading)).contains(&Code::ClientInPublicText));
}

#[test]
fn a_member_in_the_engagements_title_or_colophon_is_found() {
    let reading = with_key(reading(Vec::new()), "colofon", text_value("Met dank aan Bram"));
    assert!(noticed_in(&admit(reading)).contains(&Code::NameInText));
}

#[test]
fn an_address_and_a_number_lead_to_somebody() {
    assert!(noticed(vec![proposed_text("Mail info@voorbeeld.nl")]).contains(&Code::ContactInText));
    assert!(noticed(vec![proposed_text("Bel 06-12345678")]).contains(&Code::ContactInText));
}
