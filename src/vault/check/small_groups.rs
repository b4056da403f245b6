//! A few people out of a small group: "two of us" is as good as two names to whoever knows the team.

use std::ops::Range;
use std::sync::LazyLock;

use super::matter::Matter;
use super::phrases::{Hit, Phrases};
use super::words::{Token, tokens};
use crate::diagnostics::{Code, Diagnostic};
use crate::vault::kind::Kind;

pub(super) fn check(matter: &Matter<'_>) -> Vec<Diagnostic> {
    let smallest = matter.admitted.engagement.smallest_group;
    let mut problems = Vec::new();
    for passage in &matter.passages {
        let Some(note) = passage.note.and_then(|note| matter.admitted.notes.get(note)) else { continue };
        // What is planned says how many take part, and tells of nobody in particular.
        if matches!(note.kind, Kind::Action | Kind::Goal | Kind::Behaviour) {
            continue;
        }
        let tokens = tokens(passage.text);
        let settled = matter.settled(&tokens);
        let open = few(passage.text, &tokens, smallest).into_iter().filter(|range| !settled.touches(range));
        problems.extend(open.map(|range| matter.problem(Code::SmallGroup, passage, range)));
    }
    problems
}

const NUMBERS: [(&str, u32); 24] = [
    ("beide", 2),
    ("beiden", 2),
    ("both", 2),
    ("twee", 2),
    ("two", 2),
    ("drie", 3),
    ("three", 3),
    ("vier", 4),
    ("four", 4),
    ("vijf", 5),
    ("five", 5),
    ("zes", 6),
    ("six", 6),
    ("zeven", 7),
    ("seven", 7),
    ("acht", 8),
    ("eight", 8),
    ("negen", 9),
    ("nine", 9),
    ("tien", 10),
    ("ten", 10),
    ("elf", 11),
    ("eleven", 11),
    ("twaalf", 12),
];

/// Those of whom a part is meant: "van ons", "of the team".
const WHOLE: [&str; 20] = [
    "ons",
    "onze",
    "hen",
    "jullie",
    "us",
    "our",
    "them",
    "you",
    "groep",
    "team",
    "group",
    "collega",
    "collegas",
    "colleagues",
    "deelnemers",
    "participants",
    "aanwezigen",
    "teamleden",
    "members",
    "verkopers",
];

/// People of a team, more than one.
const PEOPLE: [&str; 38] = [
    "collega",
    "collegas",
    "collegae",
    "colleagues",
    "deelnemers",
    "deelneemsters",
    "participants",
    "mensen",
    "people",
    "personen",
    "persons",
    "leden",
    "teamleden",
    "members",
    "verkopers",
    "verkoopsters",
    "salespeople",
    "vertegenwoordigers",
    "medewerkers",
    "medewerksters",
    "employees",
    "vrouwen",
    "women",
    "mannen",
    "men",
    "dames",
    "heren",
    "jongeren",
    "ouderen",
    "jongsten",
    "oudsten",
    "youngest",
    "oldest",
    "nieuwelingen",
    "nieuwkomers",
    "newcomers",
    "starters",
    "parttimers",
];

/// What tells a part of a team from the rest of it: "the older three".
const SORTS: [&str; 13] = [
    "oudere",
    "oudste",
    "jongere",
    "jongste",
    "nieuwste",
    "ervaren",
    "older",
    "oldest",
    "younger",
    "youngest",
    "newest",
    "experienced",
    "senior",
];

const DETERMINERS: [&str; 10] = ["de", "die", "deze", "onze", "hun", "the", "those", "these", "our", "their"];

/// Few of a team in other words than figures.
const FEW: &[&str] = &[
    "een van ons",
    "een paar van ons",
    "een enkeling",
    "enkelen van ons",
    "enkele van ons",
    "enkele collega",
    "enkele collegas",
    "sommige ouderen",
    "sommige jongeren",
    "wij tweeen",
    "ons tweeen",
    "jullie tweeen",
    "wij drieen",
    "ons drieen",
    "jullie drieen",
    "one of us",
    "a few of us",
    "a couple of us",
    "us two",
    "us three",
    "a couple of colleagues",
    "a few colleagues",
];

/// Before "one of us" these make it anybody.
const ANY: [&str; 12] =
    ["als", "wanneer", "ieder", "iedere", "elk", "elke", "geen", "if", "when", "any", "each", "every"];

/// What is counted out of a number and is nobody: "four of the five times".
const THINGS: [&str; 30] = [
    "keer",
    "keren",
    "maal",
    "uur",
    "dagen",
    "weken",
    "maanden",
    "kwartalen",
    "jaar",
    "jaren",
    "bezoeken",
    "klanten",
    "offertes",
    "orders",
    "doelen",
    "prestaties",
    "punten",
    "acties",
    "afspraken",
    "gesprekken",
    "times",
    "hours",
    "days",
    "weeks",
    "months",
    "years",
    "visits",
    "customers",
    "goals",
    "actions",
];

static FEW_PHRASES: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(FEW.iter().copied()));

/// Where `text` speaks of fewer of the group than `smallest`.
fn few(text: &str, tokens: &[Token<'_>], smallest: u32) -> Vec<Range<usize>> {
    let word = |at: usize| tokens.get(at).map_or("", |token| token.folded.as_ref());
    let mut found: Vec<Range<usize>> = Vec::new();
    if smallest > 2 {
        let meant = |hit: &Hit| {
            let before = tokens.iter().take_while(|token| token.range.end <= hit.range.start).last();
            !before.is_some_and(|before| ANY.contains(&before.folded.as_ref()))
        };
        found.extend(FEW_PHRASES.find(tokens).into_iter().filter(meant).map(|hit| hit.range));
    }
    for at in 0..tokens.len() {
        if number(word(at)).is_none_or(|number| number < 2 || number >= smallest) {
            continue;
        }
        let part = match (word(at + 1), word(at + 2)) {
            // "twee van ons", "two of the seven", "twee van onze collega's".
            ("van" | "of" | "uit", next) => {
                let skipped = if ["de", "het", "deze", "dit", "the", "this"].contains(&next) { 3 } else { 2 };
                let whole = word(at + skipped);
                let counted = number(whole).is_some() && !THINGS.contains(&word(at + skipped + 1));
                (WHOLE.contains(&whole) || counted).then_some(at..at + skipped)
            }
            // "drie collega's", "twee oudere collega's".
            (next, _) if PEOPLE.contains(&next) => Some(at..at + 1),
            (_, next) if PEOPLE.contains(&next) && joined(text, tokens, at + 1) => Some(at..at + 2),
            // "de oudere drie".
            _ if at >= 2 && SORTS.contains(&word(at - 1)) && DETERMINERS.contains(&word(at - 2)) => Some(at - 2..at),
            _ => None,
        };
        let Some(part) = part.filter(|part| (part.start..part.end).all(|at| joined(text, tokens, at))) else {
            continue;
        };
        if let (Some(first), Some(last)) = (tokens.get(part.start), tokens.get(part.end)) {
            found.push(first.range.start..last.range.end);
        }
    }
    found
}

fn number(word: &str) -> Option<u32> {
    let named = NUMBERS.iter().find(|(name, _)| *name == word).map(|(_, number)| *number);
    named.or_else(|| (word.len() <= 2).then(|| word.parse().ok()).flatten())
}

/// Whether nothing but blanks stands between a word and the next.
fn joined(text: &str, tokens: &[Token<'_>], at: usize) -> bool {
    let between = tokens.get(at).zip(tokens.get(at + 1));
    let between = between.and_then(|(one, next)| text.get(one.range.end..next.range.start));
    between.is_some_and(|between| between.chars().all(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::{few, tokens};

    fn found(text: &str) -> Vec<&str> {
        few(text, &tokens(text), 5).into_iter().map(|range| text.get(range).unwrap()).collect()
    }

    #[test]
    fn a_few_of_the_group_are_noticed_in_both_languages() {
        for (text, part) in [
            ("Twee van ons bellen nooit.", "Twee van ons"),
            ("Voor drie collega's is het te ver.", "drie collega"),
            ("Dat zeiden twee oudere collega's.", "twee oudere collega"),
            ("De oudere drie zien dat anders.", "De oudere drie"),
            ("3 van de 7 herkennen dit.", "3 van de 7"),
            ("Vier van de groep willen weg.", "Vier van de groep"),
            ("Een paar van ons zien het niet meer.", "Een paar van ons"),
            ("Eén van ons doet het al.", "Eén van ons"),
            ("Wij tweeën gaan erover.", "Wij tweeën"),
            ("Beide vrouwen missen dit.", "Beide vrouwen"),
            ("The two of us never call.", "two of us"),
            ("Some of the older three disagree.", "the older three"),
            ("Two out of seven agree; three colleagues do not.", "three colleagues"),
            ("2 of the team left.", "2 of the team"),
        ] {
            assert_eq!(found(text), [part], "{text}");
        }
    }

    #[test]
    fn what_counts_other_things_or_enough_people_is_left_alone() {
        for text in [
            "Twee van de producten lopen goed.",
            "Drie klanten vroegen erom, en vier bezoeken waren raak.",
            "Vijf van ons herkennen dit.",
            "12 collega's reden mee.",
            "Een collega belt een ander op.",
            "Met z'n tweeën op bezoek werkt het best.",
            "Twee. Collega's zeggen niets.",
            "In 2024, mensen, ging het beter.",
            "Wij vieren successen te weinig.",
            "Vier van de vijf keer is het gelukt.",
            "Als een van ons bezwaar heeft, blijft het hier.",
            "The team has two offices and three vans.",
            "De nieuwe vier seizoenen zijn gepland.",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn how_few_is_for_the_facilitator_to_say() {
        let text = "Drie collega's zien dat anders.";
        assert!(few(text, &tokens(text), 3).is_empty());
        assert_eq!(few(text, &tokens(text), 4).len(), 1);
    }
}
