//! Words by which people ask that something stays, where they mean it as a mark and not as what they say.

use std::ops::Range;
use std::sync::LazyLock;

use super::look_alikes::Skeleton;
use super::raw::Ask;

/// Marks when a sign follows them, or nothing.
static PHRASES: LazyLock<Vec<&str>> = LazyLock::new(|| phrases(include_str!("lists/asking-to-stay.txt")));

/// Marks when nothing else is said.
static ALONE: LazyLock<Vec<&str>> = LazyLock::new(|| phrases(include_str!("lists/asking-to-stay-alone.txt")));

fn phrases(list: &'static str) -> Vec<&'static str> {
    let said = list.lines().filter(|line| !line.starts_with('#')).flat_map(|line| line.split(','));
    said.map(str::trim).filter(|phrase| !phrase.is_empty()).collect()
}

/// Keys that are read in a block and nowhere else.
const KEYS: &[&str] = &[
    "vertrouwelijk",
    "confidential",
    "gewicht",
    "weight",
    "soort",
    "kind",
    "eigenaar",
    "owner",
    "wie",
    "uiterlijk",
    "due",
    "gebied",
    "area",
    "invloed",
    "influence",
    "inbrenger",
    "contributor",
    "zichtbaar-voor",
    "audience",
    "stand",
    "state",
    "hoort-bij",
    "relates-to",
    "herkend",
    "recognised",
    "factor",
    "type",
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
    let seen = without_wiki_links(lower(skeleton.as_str()));
    let found = block(&seen).map(|at| (Ask::Block, at)).or_else(|| stay(&seen).map(|at| (Ask::Stay, at)));
    found.map(|(ask, at)| (ask, skeleton.range(at)))
}

/// `line` with blanks for wiki links: what a note is called asks for nothing.
fn without_wiki_links(line: String) -> String {
    if !line.contains("]]") {
        return line;
    }
    let mut left = String::with_capacity(line.len());
    let mut rest = line.as_str();
    while let Some((before, link)) = rest.split_once("[[") {
        let Some((target, after)) = link.split_once("]]") else { break };
        left.push_str(before);
        left.extend(std::iter::repeat_n(' ', target.len() + 4));
        rest = after;
    }
    left.push_str(rest);
    left
}

/// Small letters where they are as long as the capitals, so that places stay.
fn lower(line: &str) -> String {
    if line.is_ascii() {
        return line.to_ascii_lowercase();
    }
    let small = |c: char| {
        let mut all = c.to_lowercase();
        all.next().filter(|small| all.next().is_none() && small.len_utf8() == c.len_utf8()).unwrap_or(c)
    };
    line.chars().map(small).collect()
}

/// What a stretch begins behind in which a mark may stand first.
const HEADS: &[&str] = &["(", "[", "{", "|", " - ", " -- ", " / ", "#", "<", "**", ". ", "! "];

/// A phrase where a line, a cell, a bracket or the part behind a dash begins.
fn stay(line: &str) -> Option<Range<usize>> {
    let first = line.len() - unlisted(line).len();
    let begins_a_sign = |c: char| matches!(c, '(' | '[' | '{' | '|' | ' ' | '#' | '<' | '*' | '.' | '!');
    let behind_a_sign = line.match_indices(begins_a_sign).filter_map(|(at, _)| {
        let rest = line.get(at..)?;
        HEADS.iter().find(|sign| rest.starts_with(**sign)).map(|sign| at + sign.len())
    });
    // Where the first word stands from there on: it only moves forward, so a run of signs is looked through once.
    let mut begin = 0;
    for from in std::iter::once(first).chain(behind_a_sign) {
        if from > 0 && from <= begin && from != first {
            continue;
        }
        let rest = line.get(from..)?;
        begin = from + rest.len() - rest.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
        if let Some(length) = phrase(line.get(begin..)?) {
            return Some(begin..begin + length);
        }
    }
    None
}

/// A line from its first word on, behind a number or a box to tick.
fn unlisted(line: &str) -> &str {
    let words = line.trim_start_matches(|c: char| !c.is_alphanumeric());
    let counted = words.trim_start_matches(|c: char| c.is_ascii_digit());
    let words = match counted.strip_prefix(['.', ')']) {
        Some(after) if counted.len() < words.len() => after.trim_start(),
        Some(_) | None => words,
    };
    words.strip_prefix("x] ").unwrap_or(words)
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
                ':' | ';'
                    | ','
                    | '.'
                    | '!'
                    | ')'
                    | ']'
                    | '}'
                    | '*'
                    | '_'
                    | '|'
                    | '/'
                    | '>'
                    | '='
                    | '~'
                    | '('
                    | '"'
                    | '”'
                    | '→'
            ),
        };
        ended.then_some(known.len())
    };
    let alone = |known: &&&str| words.strip_prefix(**known).is_some_and(|after| !after.contains(char::is_alphanumeric));
    let marked = PHRASES.iter().find_map(|known| ends(&known));
    marked.or_else(|| ALONE.iter().find(alone).map(|known| known.len()))
}

/// A block that is not read where it stands, whatever brackets it has.
fn block(line: &str) -> Option<Range<usize>> {
    line.match_indices(['{', '(', '[']).find_map(|(at, bracket)| {
        let inner = line.get(at + 1..)?.trim_start();
        let name = inner.trim_start_matches(|c: char| c.is_alphanumeric() || c == '-' || c == '_');
        let key = inner.get(..inner.len() - name.len())?;
        let sign = name.trim_start();
        let known = KEYS.contains(&key);
        let flag = ["vertrouwelijk", "confidential", "gewicht", "weight"].contains(&key);
        let begins = match bracket {
            "{" => {
                inner.strip_prefix(['.', '#']).is_some_and(|name| name.starts_with(char::is_alphabetic))
                    || (!key.is_empty() && sign.starts_with('='))
                    || (known && (sign.starts_with([':', ' ', '}']) || sign.is_empty()))
            }
            _ => (known && sign.starts_with('=')) || (flag && sign.starts_with(':')),
        };
        let end = || line.get(at..)?.find(['}', ')', ']']).map(|end| at + end + 1);
        begins.then(|| at..end().unwrap_or(line.trim_end().len()))
    })
}
