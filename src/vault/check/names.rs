//! Names, e-mail addresses and telephone numbers in what is proposed.
//!
//! A name is never rewritten: the group chose its words, and a name taken out of them can often be read back.

use std::ops::Range;

use super::matter::Matter;
use super::passage::{Passage, PassageKind};
use crate::audience::Edition;
use crate::diagnostics::{Code, Diagnostic};
use crate::vault::note::naming::{Names, Setting, Sureness, tokens};
use crate::vault::note::{ConsentTo, Person, Side};

pub(super) fn check(matter: &Matter<'_>) -> Vec<Diagnostic> {
    let people = || matter.admitted.engagement.people.iter().enumerate();
    // The directors know who their directors are; a case for anyone names nobody.
    let members: Vec<_> = people().filter(|(_, person)| person.side == Side::Member).collect();
    let everybody: Vec<_> = people().collect();
    let (members, everybody) = (Names::of(&members), Names::of(&everybody));
    let mut problems = Vec::new();
    for passage in &matter.passages {
        let people = if passage.edition == Edition::Public { &everybody } else { &members };
        names(matter, passage, people, &mut problems);
        if passage.note.is_some() {
            let contacts = emails(passage.text).into_iter().chain(telephones(passage.text));
            problems.extend(contacts.map(|range| matter.problem(Code::ContactInText, passage, range)));
        }
    }
    problems
}

fn names(matter: &Matter<'_>, passage: &Passage<'_>, people: &Names, problems: &mut Vec<Diagnostic>) {
    let note = passage.note.and_then(|note| matter.admitted.notes.get(note));
    let public = passage.edition == Edition::Public;
    // In a case for anyone nobody is named, whoever agreed.
    let agreed = |person: usize| {
        !public
            && note.is_some_and(|note| {
                note.consents.iter().any(|consent| consent.person.0 == person && consent.to == ConsentTo::Name)
            })
    };
    let found = people.find(passage.text, setting(passage.kind));
    if found.is_empty() {
        return;
    }
    let settled = matter.settled(&tokens(passage.text));
    for named in found {
        let Some(person) = named.people.iter().copied().find(|person| !agreed(*person)) else { continue };
        // A reason settles what may be a word; a name that is nothing else is never for anyone.
        if (named.common || !public) && settled.covers(&named.range) {
            continue;
        }
        let code = match named.sureness {
            Sureness::Sure => Code::NameInText,
            Sureness::Perhaps => Code::PossibleName,
        };
        let problem = matter.problem(code, passage, named.range);
        let entry = matter.admitted.engagement.people.get(person).map(|person| person.id.place.clone());
        problems.push(entry.into_iter().fold(problem, Diagnostic::also));
    }
}

const fn setting(kind: PassageKind) -> Setting {
    match kind {
        PassageKind::Title => Setting::Title,
        PassageKind::Text | PassageKind::Field => Setting::Text,
        PassageKind::Client => Setting::Firm,
    }
}

/// Every stretch of `text` in which `person` is named for sure.
pub(in crate::vault) fn naming(text: &str, person: &Person) -> Vec<Range<usize>> {
    let found = Names::of(&[(0, person)]).find(text, Setting::Text).into_iter();
    found.filter(|named| named.sureness == Sureness::Sure).map(|named| named.range).collect()
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
