//! Words by which people ask that something stays, where they mean it as a mark and not as what they say.

use std::ops::Range;

use super::alike::Skeleton;
use super::marks::Ask;

/// Marks when a sign follows them, or nothing.
const PHRASES: &[&str] = &[
    "strikt vertrouwelijk", "zeer vertrouwelijk", "vertrouwelijk", "confidentieel", "in vertrouwen", "niet delen met de directie",
    "niet delen met directie", "niet delen met het management", "niet delen", "graag niet delen", "niet doorvertellen",
    "niet verder vertellen", "niet verspreiden", "niet publiceren", "niet rapporteren", "niet voor de directie",
    "niet voor directie", "niet voor het rapport", "niet voor de rapportage", "niet in het rapport", "niet in rapport",
    "niet in de rapportage", "niet in het verslag", "niet opnemen", "niet naar buiten", "niet openbaar", "blijft onder ons",
    "blijft binnen de groep", "blijft in de groep", "blijft hier", "alleen voor mezelf", "alleen voor mij", "voor mezelf",
    "voor mijzelf", "notitie voor mezelf", "off the record", "strictly confidential", "confidential", "do not share with the directors",
    "do not share with directors", "do not share with management", "do not share", "don't share", "don’t share", "please do not share",
    "not for sharing", "not to be shared", "do not publish", "do not report", "not for the directors", "not for directors",
    "not for the report", "not for management", "stays between us", "stays in the group", "for myself", "for me only",
    "only for me", "for my eyes only", "just for me", "note to self", "notes to self", "keep confidential", "keep private",
    "keep this private", "in confidence", "privé", "prive", "private",
];

/// Marks when nothing else is said.
const ALONE: &[&str] = &[
    "onder ons", "tussen ons", "geheim", "secret", "between us", "eigen notitie", "eigen notities", "mijn notities",
    "my notes", "my own notes", "own notes",
];

/// Keys that are read in a block and nowhere else.
const KEYS: &[&str] = &[
    "vertrouwelijk", "confidential", "gewicht", "weight", "soort", "kind", "eigenaar", "owner", "wie", "uiterlijk", "due",
    "gebied", "area", "invloed", "influence", "inbrenger", "contributor", "zichtbaar-voor", "audience", "stand", "state",
    "hoort-bij", "relates-to", "herkend", "recognised", "factor", "type",
];

/// Whether all of `words` is a phrase by which something is kept, as a heading for oneself has it.
pub(super) fn is_private(words: &str) -> bool {
    let words = lower(words);
    let bare = words.trim_matches(|c: char| !c.is_alphanumeric());
    PHRASES.contains(&bare) || ALONE.contains(&bare)
}

/// The mark in the text, if there is one, and where.
pub(in crate::vault) fn asked(line: &str) -> Option<(Ask, Range<usize>)> {
    asks(&Skeleton::of(line))
}

/// The first mark in a line, if there is one, and where.
pub(super) fn asks(skeleton: &Skeleton) -> Option<(Ask, Range<usize>)> {
    let seen = lower(skeleton.as_str());
    let found = stay(&seen).map(|at| (Ask::Stay, at)).or_else(|| block(&seen).map(|at| (Ask::Block, at)));
    found.map(|(ask, at)| (ask, skeleton.range(at)))
}

/// Small letters where they are as long as the capitals, so that places stay.
fn lower(line: &str) -> String {
    let small = |c: char| {
        let mut all = c.to_lowercase();
        all.next().filter(|small| all.next().is_none() && small.len_utf8() == c.len_utf8()).unwrap_or(c)
    };
    line.chars().map(small).collect()
}

/// A phrase where a line, a cell, a bracket or the part behind a dash begins.
fn stay(line: &str) -> Option<Range<usize>> {
    let mut from = 0;
    let mut head = true;
    loop {
        let rest = line.get(from..)?;
        let begin = from + rest.len() - rest.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
        // A number, a box to tick.
        let words = line.get(begin..)?;
        let counted = words.trim_start_matches(|c: char| c.is_ascii_digit());
        let begin = match counted.strip_prefix(['.', ')']) {
            Some(after) if head && counted.len() < words.len() => line.len() - after.trim_start().len(),
            Some(_) | None => begin,
        };
        let begin = match line.get(begin..)?.strip_prefix("x] ") {
            Some(after) if head => line.len() - after.len(),
            Some(_) | None => begin,
        };
        if let Some(end) = phrase(line.get(begin..)?) {
            return Some(begin..begin + end);
        }
        head = false;
        let (at, length) = next_head(line, begin)?;
        from = at + length;
    }
}

/// Where the next stretch begins in which a mark may stand first.
fn next_head(line: &str, from: usize) -> Option<(usize, usize)> {
    let rest = line.get(from..)?;
    ["(", "[", "{", "|", " - ", " -- ", " / ", "#", "<", "**", ". ", "! "]
        .iter()
        .filter_map(|sign| rest.find(sign).map(|at| (from + at, sign.len())))
        .min()
}

/// The length of the mark that `words` begin with.
fn phrase(words: &str) -> Option<usize> {
    let ends = |known: &&&str| {
        let after = words.strip_prefix(**known)?;
        let sign = after.trim_start();
        let glued = sign.len() == after.len();
        let ended = match sign.chars().next() {
            None => true,
            Some('-') => !glued || sign.trim_start_matches('-').is_empty(),
            Some(c) => matches!(
                c,
                ':' | ';' | ',' | '.' | '!' | ')' | ']' | '}' | '*' | '_' | '|' | '/' | '>' | '=' | '~' | '(' | '"' | '”' | '→'
            ),
        };
        ended.then_some(known.len())
    };
    let alone = |known: &&&str| words.trim_end_matches(|c: char| !c.is_alphanumeric()) == **known;
    let marked = PHRASES.iter().find_map(|known| ends(&known));
    marked.or_else(|| ALONE.iter().find(alone).map(|known| known.len()))
}

/// A block that is not read where it stands, whatever brackets it has.
fn block(line: &str) -> Option<Range<usize>> {
    line.match_indices(['{', '(', '[']).find_map(|(at, bracket)| {
        let inner = line.get(at + 1..)?.trim_start();
        let end = line.get(at..)?.find(['}', ')', ']']).map_or(line.trim_end().len(), |end| at + end + 1);
        let name = inner.trim_start_matches(|c: char| c.is_alphanumeric() || c == '-' || c == '_');
        let key = inner.get(..inner.len() - name.len())?;
        let sign = name.trim_start();
        let known = KEYS.contains(&key);
        let flag = ["vertrouwelijk", "confidential", "gewicht", "weight"].contains(&key);
        let begins = match bracket {
            "{" => inner.strip_prefix(['.', '#']).is_some_and(|name| name.starts_with(char::is_alphabetic))
                || (!key.is_empty() && sign.starts_with('='))
                || (known && (sign.starts_with([':', ' ', '}']) || sign.is_empty())),
            _ => (known && sign.starts_with('=')) || (flag && sign.starts_with(':')),
        };
        begins.then_some(at..end)
    })
}
