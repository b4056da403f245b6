//! What makes a person traceable without a name: literal words, exact amounts, "the only one who …".

use std::ops::Range;
use std::sync::LazyLock;

use super::matter::Matter;
use super::phrases::Phrases;
use crate::diagnostics::{Code, Diagnostic};
use crate::vault::kind::Kind;
use crate::vault::note::naming::{Token, WordList, begins_sentence, tokens};

pub(super) fn check(matter: &Matter<'_>) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for passage in &matter.passages {
        let Some(note) = passage.note.and_then(|note| matter.admitted.notes.get(note)) else { continue };
        let tokens = tokens(passage.text);
        let settled = matter.settled(&tokens);
        let mut look = |code: Code, ranges: Vec<Range<usize>>| {
            let open = ranges.into_iter().filter(|range| !settled.touches(range));
            problems.extend(open.map(|range| matter.problem(code, passage, range)));
        };
        if note.kind != Kind::Quote {
            look(Code::LiteralQuotation, quotations(passage.text));
        }
        look(Code::ExactAmount, amounts(passage.text, &tokens));
        look(Code::TheOnlyOne, only_ones(passage.text, &tokens));
    }
    problems
}

/// Pairs of quotation marks.
const MARKS: [(char, &[char]); 6] =
    [('“', &['”']), ('„', &['”', '“']), ('«', &['»']), ('"', &['"']), ('‘', &['’']), ('\'', &['\''])];

/// Three words or more between quotation marks.
fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some((start, end)) = quotation(text, from) {
        let words = text.get(start..end).map_or(0, |inside| tokens(inside).len());
        if words >= 3 {
            found.push(start..end);
        }
        from = end;
    }
    found
}

/// The next pair of quotation marks on one line; an apostrophe inside a word opens and closes nothing.
fn quotation(text: &str, from: usize) -> Option<(usize, usize)> {
    let rest = text.get(from..)?;
    rest.char_indices().find_map(|(at, mark)| {
        let (_, closing) = MARKS.iter().find(|(opening, _)| *opening == mark)?;
        let before = text.get(..from + at)?.chars().next_back();
        let after = rest.get(at + mark.len_utf8()..)?;
        if before.is_some_and(char::is_alphanumeric) || after.starts_with(char::is_whitespace) {
            return None;
        }
        let line = after.split('\n').next()?;
        let end = line.char_indices().find(|(close, c)| {
            let behind = line.get(close + c.len_utf8()..).and_then(|behind| behind.chars().next());
            closing.contains(c) && !behind.is_some_and(char::is_alphanumeric)
        });
        let (close, c) = end?;
        // Dutch: `'s ochtends … foto's'`: what opens before a lone s is no quotation.
        let opens_word = mark == '\'' || mark == '‘' || mark == '’';
        let clipped = opens_word && ["s ", "t ", "n ", "k "].iter().any(|clipped| line.starts_with(clipped));
        (!clipped).then(|| (from + at, from + at + mark.len_utf8() + close + c.len_utf8()))
    })
}

const CURRENCIES: [char; 4] = ['€', '$', '£', '¥'];

/// Figures with a currency.
fn amounts(text: &str, tokens: &[Token<'_>]) -> Vec<Range<usize>> {
    let is_figure =
        |at: usize| tokens.get(at).is_some_and(|token| token.folded.starts_with(|c: char| c.is_ascii_digit()));
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if !is_figure(at) {
            at += 1;
            continue;
        }
        let mut last = at;
        while is_figure(last + 1)
            && gap(text, tokens, last).is_some_and(|gap| matches!(gap, "." | "," | "\u{a0}" | " "))
        {
            last += 1;
        }
        let mut end = last;
        let named = |at: usize, words: &WordList| {
            let near = gap(text, tokens, at - 1)
                .is_some_and(|gap| gap.chars().all(|c| c.is_whitespace() || matches!(c, ',' | '-')));
            near && tokens.get(at).is_some_and(|token| words.has(&token.folded))
        };
        if named(end + 1, &MAGNITUDES) {
            end += 1;
        }
        let word_behind = named(end + 1, &CURRENCY_WORDS);
        if word_behind {
            end += 1;
        }
        let start = tokens.get(at).map_or(0, |token| token.range.start);
        let before = text.get(..start).unwrap_or("").trim_end();
        let sign = before.chars().next_back().filter(|c| CURRENCIES.contains(c));
        let word_before =
            at > 0 && tokens.get(at - 1).is_some_and(|token| matches!(token.folded.as_ref(), "eur" | "usd" | "gbp"));
        let start = sign.map_or(start, |sign| before.len() - sign.len_utf8());
        let stop = tokens.get(end).map_or(text.len(), |token| token.range.end);
        let sign_behind = text.get(stop..).unwrap_or("").trim_start_matches([' ', '\u{a0}']).starts_with(CURRENCIES);
        if sign.is_some() || word_before || word_behind || sign_behind {
            found.push(start..stop);
        }
        at = end + 1;
    }
    found
}

fn gap<'t>(text: &'t str, tokens: &[Token<'_>], at: usize) -> Option<&'t str> {
    let (one, next) = tokens.get(at).zip(tokens.get(at + 1))?;
    text.get(one.range.end..next.range.start)
}

static POINTING_PHRASES: LazyLock<Phrases> = LazyLock::new(|| Phrases::read(include_str!("lists/pointing-at-one.txt")));
static ONLY_PHRASES: LazyLock<Phrases> = LazyLock::new(|| Phrases::read(include_str!("lists/only-one.txt")));
static PERSON_FOLLOWS: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/after-the-only.txt")));
static ABOUT_US: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/about-us.txt")));
static CURRENCY_WORDS: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/currencies.txt")));
static MAGNITUDES: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/magnitudes.txt")));

fn only_ones(text: &str, tokens: &[Token<'_>]) -> Vec<Range<usize>> {
    let pointing = POINTING_PHRASES.find(tokens).into_iter().map(|hit| hit.range);
    let mut found: Vec<Range<usize>> = pointing.collect();
    for hit in ONLY_PHRASES.find(tokens) {
        let next = tokens.get(hit.next).filter(|next| {
            text.get(hit.range.end..next.range.start).is_some_and(|gap| gap.chars().all(char::is_whitespace))
        });
        let english = text.get(hit.range.clone()).is_some_and(|words| words.to_lowercase().starts_with("the"));
        let person = english || next.is_none_or(|next| PERSON_FOLLOWS.has(&next.folded));
        let known = found.iter().any(|range| range.start <= hit.range.start && hit.range.end <= range.end);
        if person && !known && !about_us(text, tokens, hit.next.saturating_sub(1)) {
            found.push(hit.range);
        }
    }
    found
}

/// Whether the sentence around token `at` speaks of "us" before it.
fn about_us(text: &str, tokens: &[Token<'_>], at: usize) -> bool {
    (0..=at)
        .rev()
        .scan(false, |done, step| {
            if *done {
                return None;
            }
            *done = begins_sentence(text, tokens, step);
            tokens.get(step)
        })
        .any(|token| ABOUT_US.has(&token.folded))
}

#[cfg(test)]
mod tests {
    use super::{amounts, only_ones, quotations, tokens};

    fn stretches(text: &str, look: impl Fn(&str) -> Vec<std::ops::Range<usize>>) -> Vec<&str> {
        look(text).into_iter().map(|range| text.get(range).unwrap()).collect()
    }

    #[test]
    fn three_words_between_quotation_marks_are_a_quotation() {
        let text = "Iemand zei: \"zo gaat het niet\" en ‘dat kan echt niet’, en 'laat het maar zo'.";
        assert_eq!(stretches(text, quotations), ["\"zo gaat het niet\"", "‘dat kan echt niet’", "'laat het maar zo'"]);
        let ordinary = "De \"grote klant\", 's ochtends en 's avonds foto's van auto's, de 'nieuwe' prijslijst";
        assert!(quotations(ordinary).is_empty());
    }

    #[test]
    fn figures_with_a_currency_are_an_amount_and_others_are_not() {
        let text = "Van € 12.450,50 naar 3 miljoen euro, EUR 500 en 20 € per liter";
        let found = stretches(text, |text| amounts(text, &tokens(text)));
        assert_eq!(found, ["€ 12.450,50", "3 miljoen euro", "500", "20"]);
        let ordinary = "In 2025 12 bezoeken, 20 procent meer, 10W-40, 3 klanten per week, 1.200 liter";
        assert!(amounts(ordinary, &tokens(ordinary)).is_empty());
    }

    #[test]
    fn the_only_one_is_a_person_and_not_a_manner() {
        let found = |text| only_ones(text, &tokens(text)).len();
        assert_eq!(found("Zij is de enige die Turks spreekt."), 1);
        assert_eq!(found("Als enige vrouw in het team"), 1);
        assert_eq!(found("She is the only one who knows."), 1);
        assert_eq!(found("De enige manier is samen. De enige reden is tijd."), 0);
        assert_eq!(found("Wij zijn de enige in de markt met 24-uurslevering."), 0);
    }
}
