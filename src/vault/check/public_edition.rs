//! What a case for anyone may not hold besides names: the client, and a date finer than a year.

use std::ops::Range;
use std::sync::LazyLock;

use super::matter::Matter;
use crate::audience::Edition;
use crate::diagnostics::{Code, Diagnostic};
use crate::vault::note::naming::{Case, Token, WordList, tokens};

static ORDINARY: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/ordinary-in-a-firm.txt")));
static MONTHS: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/months.txt")));
static SEASONS: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/parts-of-a-year.txt")));

pub(super) fn check(matter: &Matter<'_>) -> Vec<Diagnostic> {
    let client = matter.admitted.engagement.client.as_deref().map(tokens).unwrap_or_default();
    let mut problems = Vec::new();
    for passage in matter.passages.iter().filter(|passage| passage.edition == Edition::Public) {
        let tokens = tokens(passage.text);
        let settled = matter.settled(&tokens);
        let mut tell = |code, found: Vec<Range<usize>>| {
            let open = found.into_iter().filter(|range| !settled.touches(range));
            problems.extend(open.map(|range| matter.problem(code, passage, range)));
        };
        tell(Code::ClientInPublicText, named(&tokens, &client));
        tell(Code::DateInPublicText, dates(passage.text, &tokens));
    }
    problems
}

/// What a firm is by law.
const LEGAL: &[&str] = &["b", "v", "n", "bv", "nv", "gmbh", "ltd"];

/// The letters and figures that stand together from `at` on, each alone, and the last of them: `3M`, `a.s.r.`.
fn together(tokens: &[Token<'_>], at: usize) -> Option<(String, usize)> {
    let alone =
        |token: &Token<'_>| token.folded.chars().count() == 1 || token.folded.starts_with(|c: char| c.is_ascii_digit());
    let before = at.checked_sub(1).and_then(|before| tokens.get(before)).zip(tokens.get(at));
    let near =
        |(one, next): (&Token<'_>, &Token<'_>)| alone(one) && alone(next) && next.range.start <= one.range.end + 1;
    if before.is_some_and(near) {
        return None;
    }
    let rest = tokens.get(at..)?;
    let count = 1 + rest.iter().zip(rest.iter().skip(1)).take_while(|pair| near(*pair)).count();
    let letters = rest.iter().take(count).any(|token| token.folded.starts_with(char::is_alphabetic));
    let all = rest.iter().take(count).map(|token| token.folded.as_ref()).collect::<String>();
    (count > 1 && letters).then_some((all, at + count - 1))
}

/// Where one of the client's words stands that tells which firm it is, alone or in a longer word.
fn named(tokens: &[Token<'_>], client: &[Token<'_>]) -> Vec<Range<usize>> {
    let words: Vec<&str> = client.iter().map(|word| word.folded.as_ref()).collect();
    let telling: Vec<&str> =
        words.iter().copied().filter(|word| word.chars().count() > 2 && !ORDINARY.has(word)).collect();
    // A name of two capitals, or of signs that stand together: "BP", "3M", "a.s.r.".
    let capitals: Vec<&str> = client
        .iter()
        .filter(|word| word.case == Case::Capitals && word.folded.chars().count() == 2)
        .map(|word| word.folded.as_ref())
        .filter(|word| !ORDINARY.has(word))
        .collect();
    let signs: Vec<String> = (0..client.len()).filter_map(|at| together(client, at)).map(|(signs, _)| signs).collect();
    let signs: Vec<&String> =
        signs.iter().filter(|signs| !ORDINARY.has(signs) && !LEGAL.contains(&signs.as_str())).collect();
    // A firm of ordinary words alone is known by all of them together.
    let whole: Vec<&str> = words.iter().copied().filter(|word| !LEGAL.contains(word)).collect();
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let word = token.folded.as_ref();
        let compound = |telling: &&str| {
            let length = telling.chars().count();
            // Many a word ends as a short name does: "betaling".
            word == *telling
                || word.strip_suffix('s') == Some(*telling)
                || (length >= 5 && word.starts_with(*telling))
                || (length >= 7 && word.ends_with(*telling))
        };
        let brief = (token.case == Case::Capitals && capitals.contains(&word))
            || (word.len() > 2 && signs.iter().any(|signs| **signs == word));
        if let Some((_, last)) = together(tokens, at).filter(|(found, _)| signs.contains(&found)) {
            found.push(token.range.start..tokens.get(last).map_or(token.range.end, |last| last.range.end));
        } else if brief || telling.iter().any(compound) {
            found.push(token.range.clone());
        } else if telling.is_empty()
            && !whole.is_empty()
            && let Some(stretch) = tokens.get(at..at + whole.len())
            && stretch.iter().map(|token| token.folded.as_ref()).eq(whole.iter().copied())
            && (whole.len() > 1 || token.case != Case::Small)
        {
            found.push(token.range.start..stretch.last().map_or(token.range.end, |last| last.range.end));
        }
    }
    found
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
    use super::{dates, named, tokens};

    #[test]
    fn one_telling_word_of_the_client_is_enough() {
        let is = |client: &str, text: &str| !named(&tokens(text), &tokens(client)).is_empty();
        let firm = "Taling Smeermiddelen Europa B.V.";
        for text in
            ["Bij Taling werd het zwaarder", "De Taling-manier", "TALING", "Talings klanten", "Talingfabriek", "Tаling"]
        {
            assert!(is(firm, text), "{text}");
        }
        for text in ["De markt in Europa voor smeermiddelen", "Werken bij een b.v.", "De betaling", "Betalingen"] {
            assert!(!is(firm, text), "{text}");
        }
        for (firm, text) in [
            ("BP Europe", "Bij BP werd het zwaarder"),
            ("3M Nederland B.V.", "Bij 3M werd het zwaarder"),
            ("Q8 Lubricants Ltd", "At Q8 it got harder"),
            ("a.s.r. Nederland", "Bij a.s.r. werd het zwaarder"),
            ("a.s.r. Nederland", "Bij ASR werd het zwaarder"),
        ] {
            assert!(is(firm, text), "{firm}: {text}");
        }
        assert!(!is("3M Nederland B.V.", "Een b.v. van 3 meter") && !is("BP Europe", "De markt in Europe, en wij"));
        assert!(is("Zorggroep Noord", "Bij Zorggroep Noord") && !is("Zorggroep Noord", "In noord is zorg"));
    }

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
