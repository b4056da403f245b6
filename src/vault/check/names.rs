//! Names, e-mail addresses and telephone numbers in what is proposed.
//!
//! A name is never rewritten: the group chose its words, and a name taken out of them can often be read back.

use std::collections::BTreeMap;
use std::ops::Range;

use super::matter::Matter;
use super::name_patterns::{Manner, Pattern, patterns};
use super::ordinary_names::{follows_a_name, follows_a_verb, joins_names};
use super::passage::{Part, Passage};
use super::words::{Case, Token, begins_sentence, joins, tokens};
use crate::audience::Edition;
use crate::diagnostics::{Code, Diagnostic};
use crate::vault::note::{ConsentTo, Person, Side};

pub(super) fn check(matter: &Matter<'_>) -> Vec<Diagnostic> {
    let people = || matter.admitted.engagement.people.iter().enumerate();
    // The directors know who their directors are; a case for anyone names nobody.
    let members: Vec<_> = people().filter(|(_, person)| person.side == Side::Member).collect();
    let everybody: Vec<_> = people().collect();
    let (members, everybody) = (patterns(&members), patterns(&everybody));
    let mut problems = Vec::new();
    for passage in &matter.passages {
        let index = if passage.edition == Edition::Public { &everybody } else { &members };
        names(matter, passage, index, &mut problems);
        client(matter, passage, &mut problems);
        if passage.note.is_some() {
            let contacts = emails(passage.text).into_iter().chain(telephones(passage.text));
            problems.extend(contacts.map(|range| matter.problem(Code::ContactInText, passage, range)));
        }
    }
    problems
}

fn names(
    matter: &Matter<'_>,
    passage: &Passage<'_>,
    index: &BTreeMap<String, Vec<Pattern>>,
    problems: &mut Vec<Diagnostic>,
) {
    let note = passage.note.and_then(|note| matter.admitted.notes.get(note));
    let agreed = |person: usize| {
        note.is_some_and(|note| {
            note.consents.iter().any(|consent| consent.person.0 == person && consent.to == ConsentTo::Name)
        })
    };
    for (range, people) in named(passage.text, passage.part, index) {
        let Some(person) = people.iter().copied().find(|person| !agreed(*person)) else { continue };
        let problem = matter.problem(Code::NameInText, passage, range);
        let entry = matter.admitted.engagement.people.get(person).map(|person| person.id.place.clone());
        problems.push(entry.into_iter().fold(problem, Diagnostic::also));
    }
}

/// Every stretch of `text` in which `person` is named, in whatever way a check would notice it.
pub(in crate::vault) fn naming(text: &str, person: &Person) -> Vec<Range<usize>> {
    let index = patterns(&[(0, person)]);
    named(text, Part::Text, &index).into_iter().map(|(range, _)| range).collect()
}

/// Every stretch of a text that names somebody, with everybody it can mean; the longest at each place.
fn named(text: &str, part: Part, index: &BTreeMap<String, Vec<Pattern>>) -> Vec<(Range<usize>, Vec<usize>)> {
    let tokens = tokens(text);
    let titled = part == Part::Title && mostly_capitals(&tokens);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let mut longest = 0;
        let mut people = Vec::new();
        for pattern in candidates(index, token) {
            // The client may be called after its founder, who may be a member's namesake.
            let whole_only = part == Part::Client && pattern.words.len() < 2;
            if whole_only || pattern.words.len() < longest || !is_named(text, &tokens, at, pattern, titled) {
                continue;
            }
            if pattern.words.len() > longest {
                longest = pattern.words.len();
                people.clear();
            }
            people.push(pattern.person);
        }
        if let Some(last) = longest.checked_sub(1).and_then(|more| tokens.get(at + more)) {
            found.push((token.range.start..last.range.end, people));
        }
        at += longest.max(1);
    }
    found
}

/// The patterns that may begin with this word, with and without the `s` of a possessive.
fn candidates<'i>(index: &'i BTreeMap<String, Vec<Pattern>>, token: &Token<'_>) -> impl Iterator<Item = &'i Pattern> {
    let plain = index.get(token.folded.as_ref());
    let possessive =
        token.folded.strip_suffix('s').filter(|word| word.chars().count() > 2).and_then(|word| index.get(word));
    plain.into_iter().chain(possessive).flatten()
}

fn is_named(text: &str, tokens: &[Token<'_>], at: usize, pattern: &Pattern, titled: bool) -> bool {
    let last = pattern.words.len().saturating_sub(1);
    let words_fit = pattern.words.iter().enumerate().all(|(step, word)| {
        let possessive = |token: &Token<'_>| step == last && token.folded.strip_suffix('s') == Some(word.as_str());
        tokens.get(at + step).is_some_and(|token| token.folded == *word || possessive(token))
    });
    let joined = (at..at + last).all(|step| {
        let gap = tokens.get(step).zip(tokens.get(step + 1));
        gap.and_then(|(one, next)| text.get(one.range.end..next.range.start)).is_some_and(joins)
    });
    let Some(end) = tokens.get(at + last).filter(|_| words_fit && joined) else { return false };
    let next = tokens.get(at + last + 1).filter(|next| {
        text.get(end.range.end..next.range.start).is_some_and(|gap| gap.chars().all(char::is_whitespace))
    });
    let heads = titled || begins_sentence(text, tokens, at);
    let exactly = pattern.words.last().is_some_and(|word| end.folded == *word);
    match pattern.manner {
        Manner::Any => exactly || end.case != Case::Small || pattern.words.concat().chars().count() > 3,
        Manner::Capital => end.case != Case::Small,
        Manner::Capitals => exactly && (at..=at + last).all(|step| is_initial(tokens, step)),
        Manner::LikeAFirstName => {
            end.case == Case::Capital && !(heads && next.is_some_and(|next| follows_a_verb(&next.folded)))
        }
        Manner::LikeASurname => {
            let and_another = next.is_some_and(|next| joins_names(&next.folded))
                && tokens.get(at + last + 2).is_some_and(|other| other.case == Case::Capital);
            let a_person_acts = next.is_some_and(|next| follows_a_name(&next.folded));
            end.case == Case::Capital && (!heads || a_person_acts || and_another)
        }
    }
}

/// Capitals throughout, one letter included.
fn is_initial(tokens: &[Token<'_>], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| match token.case {
        Case::Capitals => true,
        Case::Capital => token.folded.chars().count() == 1,
        Case::Small => false,
    })
}

/// Whether a title is written With Capitals Throughout, so that a capital tells nothing.
fn mostly_capitals(tokens: &[Token<'_>]) -> bool {
    let capitals = tokens.iter().skip(1).filter(|token| token.case != Case::Small).count();
    tokens.len() > 3 && capitals * 3 >= (tokens.len() - 1) * 2
}

/// The client's name in a case for anyone.
fn client(matter: &Matter<'_>, passage: &Passage<'_>, problems: &mut Vec<Diagnostic>) {
    let Some(client) = &matter.admitted.engagement.client else { return };
    if passage.edition != Edition::Public {
        return;
    }
    let mut words: Vec<_> = tokens(client).into_iter().map(|token| token.folded.into_owned()).collect();
    while words.len() > 1
        && words.last().is_some_and(|last| matches!(last.as_str(), "b" | "v" | "n" | "bv" | "nv" | "gmbh" | "ltd"))
    {
        words.pop();
    }
    let phrase = words.join(" ");
    let phrases = super::phrases::Phrases::new([phrase.as_str()]);
    let hits = phrases.find(&tokens(passage.text));
    problems.extend(hits.into_iter().map(|hit| matter.problem(Code::ClientInPublicText, passage, hit.range)));
}

/// E-mail addresses.
fn emails(text: &str) -> Vec<Range<usize>> {
    let belongs = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    text.match_indices('@')
        .filter_map(|(at, _)| {
            let (before, after) = text.split_at_checked(at)?;
            let start =
                before.rfind(|c| !belongs(c)).map_or(0, |last| last + before.get(last..).map_or(1, first_length));
            let after = after.get(1..)?;
            let end = after.find(|c| !belongs(c)).unwrap_or(after.len());
            let host = after.get(..end)?.trim_end_matches(['.', '-']);
            (start < at && host.contains('.')).then(|| start..at + 1 + host.len())
        })
        .collect()
}

fn first_length(text: &str) -> usize {
    text.chars().next().map_or(1, char::len_utf8)
}

/// Telephone numbers: a `+` or a `0` and nine to fourteen figures in groups.
fn telephones(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some((start, length)) = text.get(from..).and_then(number_run) {
        let start = from + start;
        let run = text.get(start..start + length).unwrap_or("").trim_end_matches(|c: char| !c.is_ascii_digit());
        let figures = run.bytes().filter(u8::is_ascii_digit).count();
        let opens = run.starts_with('+') || run.starts_with("(+") || run.starts_with('0') || run.starts_with("(0");
        let free = !text.get(..start).is_some_and(|before| before.ends_with(|c: char| c.is_alphanumeric() || c == '€'));
        if opens && free && (9..=14).contains(&figures) {
            found.push(start..start + run.len());
        }
        from = start + length;
    }
    found
}

/// The next run of figures with what may stand between the figures of a telephone number.
fn number_run(text: &str) -> Option<(usize, usize)> {
    let start = text.find(|c: char| c.is_ascii_digit() || matches!(c, '+' | '('))?;
    let rest = text.get(start..)?;
    let length =
        rest.find(|c: char| !c.is_ascii_digit() && !matches!(c, '+' | '(' | ')' | ' ' | '-' | '\u{a0}' | '.' | '/'));
    Some((start, length.unwrap_or(rest.len()).max(1)))
}

#[cfg(test)]
mod tests {
    use super::{emails, telephones};

    #[test]
    fn addresses_and_numbers_are_found_whole() {
        let text = "Bel 06-12 34 56 78, of mail s.kara@firma.nl. En +31 (0)20 1234567.";
        let found: Vec<_> =
            emails(text).into_iter().chain(telephones(text)).map(|range| text.get(range).unwrap()).collect();
        assert_eq!(found, ["s.kara@firma.nl", "06-12 34 56 78", "+31 (0)20 1234567"]);
    }

    #[test]
    fn a_date_an_amount_and_an_article_are_no_telephone_numbers() {
        let text = "Op 2025-03-14, 0,5 liter, 06 weken, 12.450.000.000 stuks, 10W-40, artikel A0123456789 (12) @thuis";
        assert!(emails(text).is_empty() && telephones(text).is_empty());
    }
}
