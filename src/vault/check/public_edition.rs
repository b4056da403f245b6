//! What a case for anyone may not hold besides names: the client, and a date finer than a year.

use std::ops::Range;
use std::sync::LazyLock;

use super::matter::Matter;
use crate::audience::Edition;
use crate::diagnostics::{Code, Diagnostic};
use crate::vault::note::naming::{Firm, Token, WordList, tokens};

static MONTHS: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/months.txt")));
static SEASONS: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/parts-of-a-year.txt")));

pub(super) fn check(matter: &Matter<'_>) -> Vec<Diagnostic> {
    let client = matter.admitted.engagement.client.as_deref().map(Firm::of);
    let mut problems = Vec::new();
    for passage in matter.passages.iter().filter(|passage| passage.edition == Edition::Public) {
        let tokens = tokens(passage.text);
        let settled = matter.settled(&tokens);
        let mut tell = |code, found: Vec<Range<usize>>| {
            let open = found.into_iter().filter(|range| !settled.touches(range));
            problems.extend(open.map(|range| matter.problem(code, passage, range)));
        };
        tell(Code::ClientInPublicText, client.as_ref().map(|client| client.find(&tokens)).unwrap_or_default());
        tell(Code::DateInPublicText, dates(passage.text, &tokens));
    }
    problems
}

/// Dates that tell more than a year: a day, a month with its year or its day, a quarter, a week.
fn dates(text: &str, tokens: &[Token<'_>]) -> Vec<Range<usize>> {
    let word = |at: usize| tokens.get(at).map_or("", |token| token.folded.as_ref());
    let figures = |at: usize| word(at).parse::<u32>().ok();
    let is_year = |at: usize| figures(at).is_some_and(|year| (1900..2200).contains(&year)) && word(at).len() == 4;
    let is_day = |at: usize| figures(at).is_some_and(|day| (1..=31).contains(&day)) && word(at).len() <= 2;
    let gap = |at: usize| {
        let pair = tokens.get(at).zip(tokens.get(at + 1));
        pair.and_then(|(one, next)| text.get(one.range.end..next.range.start)).unwrap_or("")
    };
    let near = |at: usize| {
        gap(at).chars().all(|c| c.is_whitespace() || matches!(c, '.' | ',' | '\'' | '’')) && gap(at).len() <= 4
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let month = |at: usize| MONTHS.has(word(at));
        let ordinal = |at: usize| {
            usize::from(matches!(word(at + 1), "e" | "ste" | "de" | "st" | "nd" | "rd" | "th") && gap(at).is_empty())
        };
        let written = |one: &str| gap(at) == one && gap(at + 1) == one;
        let numbers = ["-", "/", "."].iter().any(|sign| written(sign))
            && ((is_year(at) && is_day(at + 1) && is_day(at + 2))
                || (is_day(at) && is_day(at + 1) && figures(at + 2).is_some()));
        let year_month = is_year(at)
            && matches!(gap(at), "-" | "/")
            && figures(at + 1).is_some_and(|month| (1..=12).contains(&month))
            && word(at + 1).len() == 2;
        let numbered = |at: usize, most: u32| figures(at + 1).is_some_and(|number| (1..=most).contains(&number));
        let week = |at: usize| matches!(word(at), "week" | "wk") && numbered(at, 53) && near(at);
        let quarter = |at: usize| word(at) == "q" && numbered(at, 4) && gap(at).is_empty();
        let day = at + ordinal(at);
        let end = if numbers {
            Some(at + 2)
        } else if year_month {
            Some(at + 1)
        } else if is_day(at) && near(day) && month(day + 1) {
            Some(if near(day + 1) && is_year(day + 2) { day + 2 } else { day + 1 })
        } else if month(at) && near(at) && (is_year(at + 1) || is_day(at + 1)) {
            Some(at + 1)
        } else if month(at) && matches!(word(at + 1), "van" | "of") && is_year(at + 2) {
            Some(at + 2)
        } else if SEASONS.has(word(at)) && (1..=3).any(|step| is_year(at + step) && (at..at + step).all(near)) {
            (1..=3).map(|step| at + step).find(|step| is_year(*step))
        } else if week(at) || quarter(at) {
            Some(at + 1)
        } else {
            None
        };
        if let (Some(first), Some(last)) = (tokens.get(at), end.and_then(|end| tokens.get(end))) {
            found.push(first.range.start..last.range.end);
        }
        at = end.unwrap_or(at) + 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{dates, tokens};

    #[test]
    fn a_date_finer_than_a_year_is_found() {
        let found = |text: &str| !dates(text, &tokens(text)).is_empty();
        for text in [
            "Op 14 maart",
            "14-03-2025",
            "2025-03-14",
            "in maart 2025",
            "March 14th",
            "14 Mar 2025",
            "voorjaar van 2025",
            "In 2025-03",
            "Q2 2025",
            "week 12",
            "the spring of 2025",
            "14e april",
            "3/4/2025",
        ] {
            assert!(found(text), "{text}");
        }
        for text in [
            "In 2025",
            "Sinds 2019 groeien we",
            "In maart en april is het druk",
            "Tien weken",
            "1/2 uur",
            "Artikel 10-40",
            "De lente",
        ] {
            assert!(!found(text), "{text}");
        }
    }
}
