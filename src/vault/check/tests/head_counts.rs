//! What counts heads, and what counts something else.

use crate::vault::check::head_counts::counts;
use crate::vault::note::naming::tokens;

fn found(text: &str) -> bool {
    !counts(text, &tokens(text), false).is_empty()
}

#[test]
fn how_many_thought_something_is_found_in_both_languages() {
    for text in [
        "Vijf van de zeven vinden dit lastig",
        "6/7 vindt dit lastig",
        "Iedereen behalve één vindt dit lastig",
        "80% van ons vindt dit lastig",
        "80 % van de groep mist dit",
        "80 procent van ons herkent dit",
        "Dit is unaniem gevonden",
        "Eén was het oneens",
        "De helft van ons voelt zich niet gehoord",
        "De helft van het team wil weg",
        "Een derde van de deelnemers wil meer",
        "Dit vinden vijf van de zeven.",
        "5 van de 7 deelnemers",
        "Vijf van de zeven zijn het oneens",
        "Op één na iedereen wil dit",
        "Iedereen op één na wil dit",
        "Twee waren tegen",
        "Twee stemden tegen",
        "Drie collega's missen uitleg",
        "Vijf van ons herkennen dit",
        "Niemand was tegen",
        "Met vijf stemmen voor",
        "Zes keer genoemd",
        "Genoemd door vier: te druk. Dit is door vier genoemd",
        "Everyone but one agreed",
        "Five of seven find this hard",
        "Five out of the seven of us",
        "5/7 agree",
        "Half of us feel unheard",
        "Half the team wants to leave",
        "80% of us find this hard",
        "The decision was unanimous",
        "One disagreed",
        "Two were against",
        "All but one agreed",
        "All but two of us",
        "Eén deelnemer was het oneens",
        "Eén persoon was tegen",
        "1 deelnemer vond dit niets",
        "Er waren er twee tegen",
        "One member disagreed",
        "Only one did not agree",
        "80 per cent of the team find this hard",
        "With one exception we all agree",
        "All except one person agree",
        "Everyone bar one agreed",
        "Op één na vond iedereen dit",
        "Op twee na vinden we dit",
        "Iedereen m.u.v. één",
        "De hele groep was het eens",
        "Alle zeven waren het eens",
        "All seven agree",
        "The whole group agreed",
        "We stemden 5-2",
        "Het werd 4 voor, 3 tegen",
        "Zes deelnemers gaven aan dit te herkennen",
        "86% is het eens",
        "A third of the group wants more",
        "Three colleagues said so",
    ] {
        assert!(found(text), "{text}");
    }
}

#[test]
fn figures_of_sales_and_goals_are_no_heads() {
    for text in [
        "Vijf van de zeven vestigingen zijn verbouwd",
        "80% van de orders komt op tijd",
        "80% of deliveries on time",
        "Twee van de drie busjes zijn kapot",
        "We zijn 24/7 bereikbaar",
        "Elke 1/2 uur een ronde",
        "Op 6/7 vinden we elkaar",
        "In juni is de helft van de voorraad op",
        "Half of the shelves are empty",
        "Een derde van de offertes blijft liggen",
        "Iedereen wil meer tijd bij de klant",
        "De marge daalde met 3 procent",
        "Vier van de vijf keer gaat het goed",
        "All but one order was late",
        "Drie klanten vinden ons duur",
        "Hoofdstuk 2 vinden we lastig",
        "Een goede planning helpt",
        "Een van de redenen is tijd",
        "We hebben 14 apparaten en 9 opladers",
        "Score 4/5 bij klanten",
        "Het magazijn levert binnen twee dagen",
        "One of the reasons is time",
        "The team has two offices",
        "We want two vans",
        "Het is tien voor acht en de winkel is dicht",
    ] {
        assert!(!found(text), "{text}");
    }
}

#[test]
fn what_is_planned_may_say_how_many_take_part() {
    let text = "80% van ons belt elke week een klant";
    assert!(counts(text, &tokens(text), true).is_empty());
    let text = "80% van ons vindt dit lastig";
    assert!(!counts(text, &tokens(text), true).is_empty());
}
