//! The ways in which a person can be named.

use std::collections::BTreeMap;

use super::ordinary::{ADDRESS, BETWEEN, NO_INITIALS, ROLES, is_word_as_first_name, is_word_as_surname, stands_bare};
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
    /// As what stands around it tells: "Wil vindt", and not "Wil de directie".
    LikeAFirstName,
    /// As what stands around it tells, and at the head of a sentence only before what follows a name.
    LikeASurname,
    /// In capitals: initials that the person goes by.
    Capitals,
    /// In capitals with a point behind each: the first letters of a name.
    Pointed,
    /// In capitals, where a speaker or an owner is told: the same letters in one piece.
    Marked,
    /// As a handle is made of a name: `swierdsma`, `saskiaw`.
    Handle,
}

/// The ways of all of some people.
#[derive(Default)]
pub(super) struct Patterns {
    /// By their first word.
    pub(super) by_word: BTreeMap<String, Vec<Pattern>>,
    /// Names in one piece, for what was split: `saskia`, `vandenberg`.
    pub(super) whole: BTreeMap<String, Whole>,
    /// The first letters of everybody's first names and surnames.
    pub(super) letters: BTreeMap<usize, Letters>,
}

/// A name in one piece.
pub(super) struct Whole {
    pub(super) people: Vec<usize>,
    /// Whether it is a word as well.
    pub(super) common: bool,
}

/// The first letters of a person's names.
#[derive(Clone, Copy)]
pub(super) struct Letters {
    pub(super) first: Option<char>,
    pub(super) last: Option<char>,
}

type Way = (Vec<String>, Manner);

impl Patterns {
    pub(super) fn of(people: &[(usize, &Person)]) -> Self {
        let mut patterns = Self::default();
        for (person, who) in people {
            let mut ways = of_name(&who.name);
            ways.extend(who.other_names.iter().flat_map(|name| of_other_name(name)));
            ways.extend(of_id(&who.id.text));
            for (words, manner) in ways {
                patterns.add(*person, words, manner);
            }
            let words = name_words(&who.name);
            let letter = |word: Option<&String>| word.and_then(|word| word.chars().next());
            let last = if words.len() > 1 { letter(words.last()) } else { None };
            patterns.letters.insert(*person, Letters { first: letter(words.first()), last });
        }
        patterns
    }

    fn add(&mut self, person: usize, words: Vec<String>, manner: Manner) {
        let Some(first) = words.first().cloned() else { return };
        let piece = words.concat();
        let common = match manner {
            Manner::Any | Manner::Capital => Some(false),
            Manner::LikeAFirstName | Manner::LikeASurname => Some(true),
            Manner::Capitals | Manner::Pointed | Manner::Marked | Manner::Handle => None,
        };
        if let Some(common) = common.filter(|_| piece.chars().count() >= 3) {
            let whole = self.whole.entry(piece).or_insert(Whole { people: Vec::new(), common });
            whole.common &= common;
            if !whole.people.contains(&person) {
                whole.people.push(person);
            }
        }
        let known = self.by_word.entry(first).or_default();
        // The same words may count in two ways: as initials that somebody goes by, and as first letters of a name.
        let same = |pattern: &Pattern| (pattern.person, &pattern.words, pattern.manner) == (person, &words, manner);
        if !known.iter().any(same) {
            known.push(Pattern { person, words, manner });
        }
    }
}

/// The words of a full name, forms of address left out.
fn name_words(name: &str) -> Vec<String> {
    folded(name).into_iter().filter(|word| !ADDRESS.has(word)).collect()
}

/// Where the surname begins: at what stands between, or at the last word.
fn surname_at(words: &[String]) -> (usize, Option<usize>) {
    let between = words.iter().skip(1).position(|word| BETWEEN.has(word)).map(|at| at + 1);
    (between.unwrap_or_else(|| words.len().saturating_sub(1).max(1)), between)
}

/// A full name: as a whole, each first name, and the surname with and without what stands before it.
fn of_name(name: &str) -> Vec<Way> {
    let mut ways = Vec::new();
    for spelling in spellings(name) {
        let words = name_words(&spelling);
        let (surname, between) = surname_at(&words);
        if words.len() > 1 {
            let common = words.iter().any(|word| is_word_as_first_name(word) || is_word_as_surname(word));
            ways.push((words.clone(), if common { Manner::Capital } else { Manner::Any }));
            ways.push((vec![words.concat()], Manner::Any));
        }
        for (at, word) in words.iter().enumerate().filter(|(_, word)| word.chars().count() > 1) {
            if at < surname {
                ways.push((vec![word.clone()], first_name_manner(word)));
            } else if !BETWEEN.has(word) {
                ways.push((vec![word.clone()], surname_manner(word)));
            }
        }
        if let Some(with_between) = between.and_then(|at| words.get(at..)).filter(|words| words.len() > 1) {
            let common = with_between.last().is_some_and(|word| is_word_as_surname(word));
            ways.push((with_between.to_vec(), if common { Manner::Capital } else { Manner::Any }));
        }
        ways.extend(handles(&words));
    }
    ways.extend(of_compound(name));
    ways.extend(initials_of_name(name));
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

/// An id, unless it tells a role: "swierdsma-2" is somebody, "verkoper-2" is anybody.
fn of_id(id: &str) -> Option<Way> {
    let words = folded(id);
    let telling = words.iter().any(|word| {
        word.chars().count() > 2 && word.chars().all(char::is_alphabetic) && !ROLES.has(word) && !BETWEEN.has(word)
    });
    let manner = match words.as_slice() {
        [word] if is_word_as_surname(word) => Manner::LikeAFirstName,
        _ => Manner::Any,
    };
    telling.then_some((words, manner))
}

fn first_name_manner(word: &str) -> Manner {
    if is_word_as_first_name(word) { Manner::LikeAFirstName } else { Manner::Any }
}

fn surname_manner(word: &str) -> Manner {
    if is_word_as_surname(word) { Manner::LikeASurname } else { Manner::Any }
}

/// What handles are made of a name, the whole name in one piece aside: `swierdsma`, `saskiaw`, `kimvdbosch`.
fn handles(words: &[String]) -> Vec<Way> {
    let (surname, _) = surname_at(words);
    let (Some(first), Some(last)) = (words.first(), words.last().filter(|_| words.len() > 1)) else {
        return Vec::new();
    };
    let initial = |word: &String| word.chars().take(1).collect::<String>();
    let between: Vec<&String> = words.iter().skip(surname).take(words.len().saturating_sub(surname + 1)).collect();
    let long: String = between.iter().map(|word| word.as_str()).collect();
    let short: String = between.iter().map(|word| initial(word)).collect();
    let mut made = vec![
        format!("{}{last}", initial(first)),
        format!("{}{long}{last}", initial(first)),
        format!("{}{short}{last}", initial(first)),
        format!("{first}{}", initial(last)),
        format!("{first}{short}{}", initial(last)),
        format!("{first}{short}{last}"),
        format!("{first}{last}"),
        format!("{last}{first}"),
        format!("{last}{}", initial(first)),
    ];
    made.sort();
    made.dedup();
    let pieces = |handle: String| (vec![handle], Manner::Handle);
    let mut ways: Vec<Way> = made.into_iter().map(pieces).collect();
    // `s.bakker`, `wil_t`: the points part words.
    ways.push((vec![initial(first), last.clone()], Manner::Handle));
    ways.push((vec![first.clone(), initial(last)], Manner::Handle));
    ways
}

/// `Jan-Peter` is `JP` in many a team, and `JanPeter` in many a hurry.
fn of_compound(name: &str) -> Vec<Way> {
    let first = name.split_whitespace().next().unwrap_or("");
    let letters: Vec<char> = first.split(['-', '‑']).filter_map(|part| part.chars().next()).collect();
    if letters.len() < 2 {
        return Vec::new();
    }
    let mut ways = initials(&letters);
    let piece = folded(first).concat();
    let manner = first_name_manner(&piece);
    // Two letters are initials, and many a word.
    ways.extend((piece.chars().count() > 3).then_some((vec![piece], manner)));
    ways
}

/// The first letters of a full name, with and without those of what stands between, unless they mean something else.
fn initials_of_name(name: &str) -> Vec<Way> {
    let words: Vec<String> = name.split_whitespace().flat_map(|word| word.split(['-', '‑'])).flat_map(folded).collect();
    let letter = |word: &String| word.chars().next().map(String::from);
    let all: Vec<String> = words.iter().filter(|word| !ADDRESS.has(word)).filter_map(letter).collect();
    let without: Vec<String> =
        words.iter().filter(|word| !ADDRESS.has(word) && !BETWEEN.has(word)).filter_map(letter).collect();
    let ends: Vec<String> = without.first().into_iter().chain(without.last()).cloned().collect();
    let mut ways = Vec::new();
    for letters in [all, without, ends] {
        let piece = letters.concat();
        if (2..=4).contains(&letters.len()) && !NO_INITIALS.has(&piece) {
            ways.push((letters, Manner::Pointed));
            ways.push((vec![piece], Manner::Marked));
        }
    }
    ways
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

/// Whether a handle is as good as the name it was made of: long, and of a surname that is no word.
pub(super) fn is_telling_handle(handle: &str) -> bool {
    let rest = handle.char_indices().nth(1).and_then(|(at, _)| handle.get(at..)).unwrap_or("");
    handle.chars().count() >= 7 && !is_word_as_surname(rest) && !stands_bare(rest)
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
