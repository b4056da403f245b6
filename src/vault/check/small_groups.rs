//! A few people out of a small group: "two of us" is as good as two names to whoever knows the team.

use std::ops::Range;
use std::sync::LazyLock;

use super::matter::Matter;
use super::numbers::number;
use super::phrases::{Hit, Phrases};
use crate::diagnostics::{Code, Diagnostic};
use crate::vault::kind::Kind;
use crate::vault::note::naming::{Token, WordList, tokens};

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

const DETERMINERS: [&str; 10] = ["de", "die", "deze", "onze", "hun", "the", "those", "these", "our", "their"];

static WHOLE: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/part-of-a-whole.txt")));
static PEOPLE: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/people-of-a-team.txt")));
static SORTS: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/sorts-of-people.txt")));
static ANY: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/anybody-of-a-team.txt")));
static THINGS: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/counted-things.txt")));
static FEW_PHRASES: LazyLock<Phrases> = LazyLock::new(|| Phrases::read(include_str!("lists/few-of-a-team.txt")));

/// Where `text` speaks of fewer of the group than `smallest`.
fn few(text: &str, tokens: &[Token<'_>], smallest: u32) -> Vec<Range<usize>> {
    let word = |at: usize| tokens.get(at).map_or("", |token| token.folded.as_ref());
    let mut found: Vec<Range<usize>> = Vec::new();
    if smallest > 2 {
        let meant = |hit: &Hit| {
            let before = tokens.iter().take_while(|token| token.range.end <= hit.range.start).last();
            !before.is_some_and(|before| ANY.has(&before.folded))
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
                let counted = number(whole).is_some() && !THINGS.has(word(at + skipped + 1));
                (WHOLE.has(whole) || counted).then_some(at..at + skipped)
            }
            // "drie collega's", "twee oudere collega's".
            (next, _) if PEOPLE.has(next) => Some(at..at + 1),
            (_, next) if PEOPLE.has(next) && joined(text, tokens, at + 1) => Some(at..at + 2),
            // "de oudere drie".
            _ if at >= 2 && SORTS.has(word(at - 1)) && DETERMINERS.contains(&word(at - 2)) => Some(at - 2..at),
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
