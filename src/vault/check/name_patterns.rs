//! The ways in which a person can be named.

use std::collections::BTreeMap;

use super::ordinary_names::{is_address, is_word_as_first_name, is_word_as_surname, stands_between};
use super::words::tokens;
use crate::vault::note::Person;

/// One way to name one person: words that follow each other.
pub(super) struct Pattern {
    /// By position in the engagement's list.
    pub(super) person: usize,
    pub(super) words: Vec<String>,
    pub(super) manner: Manner,
}

/// How the words of a pattern must be written to be the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    /// In any way.
    Any,
    /// The last word with a capital.
    Capital,
    /// With a capital, and at the head of a sentence only before what does not follow a verb: "Wil vindt".
    LikeAFirstName,
    /// With a capital, and at the head of a sentence only before what follows a name: "Bakker vindt".
    LikeASurname,
    /// In capitals: initials.
    Capitals,
}

/// The patterns of `people`, by their first word.
pub(super) fn patterns(people: &[(usize, &Person)]) -> BTreeMap<String, Vec<Pattern>> {
    let mut found: BTreeMap<String, Vec<Pattern>> = BTreeMap::new();
    for (person, who) in people {
        let mut ways = of_name(&who.name);
        ways.extend(who.other_names.iter().flat_map(|name| of_other_name(name)));
        for (words, manner) in ways {
            let Some(first) = words.first().cloned() else { continue };
            let known = found.entry(first).or_default();
            if !known.iter().any(|pattern| pattern.person == *person && pattern.words == words) {
                known.push(Pattern { person: *person, words, manner });
            }
        }
    }
    found
}

type Way = (Vec<String>, Manner);

/// A full name: as a whole, each first name, and the surname with and without what stands before it.
fn of_name(name: &str) -> Vec<Way> {
    let mut ways = Vec::new();
    for spelling in spellings(name) {
        let words: Vec<String> = folded(&spelling).into_iter().filter(|word| !is_address(word)).collect();
        let first_between = words.iter().skip(1).position(|word| stands_between(word)).map(|at| at + 1);
        let surname = first_between.unwrap_or_else(|| words.len().saturating_sub(1).max(1));
        if words.len() > 1 {
            let common = words.iter().any(|word| is_word_as_first_name(word) || is_word_as_surname(word));
            ways.push((words.clone(), if common { Manner::Capital } else { Manner::Any }));
            ways.push((vec![words.concat()], Manner::Any));
        }
        for (at, word) in words.iter().enumerate().filter(|(_, word)| word.chars().count() > 1) {
            if at < surname {
                ways.push((vec![word.clone()], first_name_manner(word)));
            } else if !stands_between(word) {
                ways.push((vec![word.clone()], surname_manner(word)));
            }
        }
        if let Some(with_between) = first_between.and_then(|at| words.get(at..)).filter(|words| words.len() > 1) {
            let common = with_between.last().is_some_and(|word| is_word_as_surname(word));
            ways.push((with_between.to_vec(), if common { Manner::Capital } else { Manner::Any }));
        }
    }
    ways.extend(initials_of_compound(name));
    ways
}

/// A nickname, another spelling, or initials.
fn of_other_name(name: &str) -> Vec<Way> {
    let letters: Vec<char> = name.chars().filter(|c| c.is_alphabetic()).collect();
    let capitals = letters.iter().all(|c| c.is_uppercase());
    if capitals && !letters.is_empty() && letters.len() <= 5 {
        return initials(&letters);
    }
    if folded(name).len() > 1 {
        return of_name(name);
    }
    spellings(name)
        .iter()
        .filter_map(|spelling| folded(spelling).pop())
        .map(|word| (vec![word.clone()], first_name_manner(&word)))
        .collect()
}

fn first_name_manner(word: &str) -> Manner {
    if is_word_as_first_name(word) { Manner::LikeAFirstName } else { Manner::Any }
}

fn surname_manner(word: &str) -> Manner {
    if is_word_as_surname(word) { Manner::LikeASurname } else { Manner::Any }
}

/// `Jan-Peter` is `JP` in many a team.
fn initials_of_compound(name: &str) -> Vec<Way> {
    let first = name.split_whitespace().next().unwrap_or("");
    let letters: Vec<char> = first.split(['-', '‑']).filter_map(|part| part.chars().next()).collect();
    if letters.len() > 1 { initials(&letters) } else { Vec::new() }
}

/// Initials in one piece (`JP`) and apart (`J.P.`).
fn initials(letters: &[char]) -> Vec<Way> {
    let apart: Vec<String> = letters.iter().flat_map(|c| folded(&c.to_string())).collect();
    let mut ways = vec![(vec![apart.concat()], Manner::Capitals)];
    if apart.len() > 1 {
        ways.push((apart, Manner::Capitals));
    }
    ways
}

fn folded(name: &str) -> Vec<String> {
    tokens(name).into_iter().map(|token| token.folded.into_owned()).collect()
}

/// The name, and the name with `ü` written as `ue`.
fn spellings(name: &str) -> Vec<String> {
    let mut written_out = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            'ä' | 'æ' => written_out.push_str("ae"),
            'ö' | 'ø' => written_out.push_str("oe"),
            'ü' => written_out.push_str("ue"),
            'Ä' | 'Æ' => written_out.push_str("Ae"),
            'Ö' | 'Ø' => written_out.push_str("Oe"),
            'Ü' => written_out.push_str("Ue"),
            'å' => written_out.push_str("aa"),
            other => written_out.push(other),
        }
    }
    if written_out == name { vec![written_out] } else { vec![name.to_owned(), written_out] }
}
