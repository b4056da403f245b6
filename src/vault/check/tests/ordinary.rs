use super::noticing::{noticed_in, proposed_text, with_member};
use crate::diagnostics::{Code, Severity};
use crate::vault::consent::admit;
use crate::vault::gate::Faulty;
use crate::vault::tests::written::reading;

/// What a sales team says on an ordinary day.
const SENTENCES: [&str; 50] = [
    "We zien elkaar te weinig om van elkaar te leren.",
    "De prijslijst komt te laat bij de klant aan.",
    "Offertes blijven soms een week liggen.",
    "Onze klanten waarderen het snelle antwoord.",
    "De concurrentie is goedkoper op losse vaten.",
    "Iedereen wil meer tijd bij de klant doorbrengen.",
    "Wil de directie met ons meedenken over de marges?",
    "De markt voor smeerolie groeit nauwelijks.",
    "We delen te weinig wat we op beurzen horen.",
    "Het magazijn levert meestal binnen twee dagen.",
    "Een klant in de landbouw vraagt om grotere verpakkingen.",
    "Het klantsysteem is traag en onvolledig.",
    "Vergaderingen duren lang en leveren weinig op.",
    "We bellen elkaar pas als er iets misgaat.",
    "De binnendienst kent de klanten vaak beter dan wij denken.",
    "In het voorjaar is het altijd spannend of we het doel halen.",
    "De bonus hangt af van de eigen omzet en niet van de groep.",
    "Een goede bezoekplanning scheelt veel kilometers.",
    "Nieuwe producten worden zonder uitleg aangekondigd.",
    "We zouden vaker samen naar een klant willen gaan.",
    "De lange reistijden kosten energie.",
    "Een rondje langs de werkplaats geeft nieuwe ideeën.",
    "Grote klanten onderhandelen elk jaar opnieuw.",
    "De technische dienst geeft ons snel antwoord.",
    "Wij zijn de enige in de regio met een eigen laboratorium.",
    "De enige manier om te groeien is samenwerken.",
    "Het hoofdkantoor beslist over de prijzen.",
    "Elke maand rapporteren we de cijfers in een nieuw formulier.",
    "Een klant belde op 14 maart over de levering.",
    "De omzet steeg in 2024 met 3 procent.",
    "We hebben 12 bezoeken per week afgesproken.",
    "De 10W-40 loopt beter dan de 5W-30.",
    "Marketing vraagt ons te laat om advies.",
    "Er is waardering voor de manier waarop de directie luistert.",
    "Het is onduidelijk wie over kortingen beslist.",
    "Klachten worden goed afgehandeld.",
    "De herfst is een goed moment voor een klantendag.",
    "Mei en juni zijn stille maanden.",
    "We willen onze kennis vastleggen in korte verslagen.",
    "Het DNA van ons bedrijf is dienstverlening.",
    "De chauffeur is het gezicht van de zaak.",
    "Een bakker en een visser kopen dezelfde olie.",
    "De jonge garde werkt liever met een app.",
    "Een groot deel van de tijd gaat op aan administratie.",
    "De 'oude' prijslijst wordt nog veel gebruikt.",
    "'s Ochtends bellen, 's middags op pad: dat werkt.",
    "Stuur de aanvraag voor 1 april naar de binnendienst.",
    "De klant kiest op prijs, kwaliteit en vertrouwen.",
    "Een vaste contactpersoon geeft de klant rust.",
    "Bos en veld zijn voor onze klanten hun werkplek.",
];

#[test]
fn fifty_ordinary_sales_sentences_raise_nothing() {
    for sentence in SENTENCES {
        let team = [
            "Wil Terwisga",
            "Mark de Jong",
            "Roos Bakker",
            "Bas van den Berg",
            "Max Visser",
            "Kees Bos",
            "Jan de Groot",
        ];
        let reading = team.iter().fold(reading(vec![proposed_text(sentence)]), |mut reading, name| {
            let known = reading.engagement.entries.len();
            reading = with_member(reading, name, "");
            assert_eq!(reading.engagement.entries.len(), known);
            super::noticing::renumber(&mut reading);
            reading
        });
        let admitted = admit(reading);
        assert_eq!(noticed_in(&admitted), Vec::<Code>::new(), "{sentence}");
    }
}

/// Three hundred from sales, care, schools, building and offices.
const DUTCH: &str = include_str!("ordinary/nl.txt");
const ENGLISH: &str = include_str!("ordinary/en.txt");

fn sentences(file: &str) -> Vec<&str> {
    file.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).collect()
}

#[test]
fn three_hundred_ordinary_sentences_are_no_error() {
    let (dutch, english) = (sentences(DUTCH), sentences(ENGLISH));
    assert_eq!((dutch.len(), english.len()), (200, 100));
    let mut refused = Vec::new();
    for sentence in dutch.into_iter().chain(english) {
        let mut reading = reading(vec![proposed_text(sentence)]);
        for name in ["Wil Bakker", "Jan Visser", "Bram de Boer", "Mark Smit", "Will Baker", "Roos Timmerman"] {
            reading = with_member(reading, name, "");
            super::noticing::renumber(&mut reading);
        }
        let admitted = admit(reading);
        let problems = super::super::check(&admitted, &Faulty::everywhere(vec![false; admitted.notes.len()]));
        let errors = problems.into_iter().filter(|problem| problem.severity() == Severity::Error);
        refused.extend(errors.map(|problem| (sentence, problem.code)));
    }
    assert_eq!(refused, []);
}
