//! The conversation with the directors, as the example told of it before and after.

use super::{build, page};
use crate::support::{Edition, Engagement};

#[test]
fn before_the_conversation_the_report_holds_its_agenda() {
    let report = build(&Engagement::story(), Edition::Directors, &["--until", "s2"]);
    let conversation = page(&report, "gesprek.html");
    for words in
        ["Onze vragen", "Wat was de bedoeling achter de maatregelen", "Veronderstellingen die we samen willen toetsen"]
    {
        assert!(conversation.contains(words), "{words} in {conversation}");
    }
    assert!(!conversation.contains("beantwoord") && !conversation.contains("Reactie van de directie"));
}

#[test]
fn after_the_conversation_the_report_says_what_came_of_it() {
    let report = build(&Engagement::story(), Edition::Directors, &["--until", "d1"]);
    let conversation = page(&report, "gesprek.html");
    for words in [
        "Reactie van de directie",
        "beantwoord",
        "weerlegd",
        "te toetsen",
        "Afspraken van groep en directie samen",
        "Wat de directie zelf doet",
        "Ruud Haverman · uiterlijk 12 mei 2025 · open",
    ] {
        assert!(conversation.contains(words), "{words} in {conversation}");
    }
    let situation = page(&report, "situatie.html");
    let (_, below) = situation.split_once("Waarom de maatregelen toen zijn genomen").unwrap();
    let [why, aim, effect] = ["Waarom.", "Met welk doel.", "Met welk effect."].map(|label| below.find(label).unwrap());
    assert!(why < aim && aim < effect, "an explanation stands below what it answers, in its three parts");
}
