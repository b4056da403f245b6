//! Words by which people ask that something stays, where they mean it as a mark and not as what they say.

use std::ops::Range;
use std::sync::LazyLock;

use super::look_alikes::Skeleton;
use super::phrases::phrases;
use super::raw::Ask;

/// Marks when a sign follows them, or nothing.
static PHRASES: LazyLock<Vec<&str>> = LazyLock::new(|| phrases(include_str!("lists/asking-to-stay.txt")));

/// Marks when nothing else is said.
static ALONE: LazyLock<Vec<&str>> = LazyLock::new(|| phrases(include_str!("lists/asking-to-stay-alone.txt")));

/// Marks when they are all of a heading.
static HEADINGS: LazyLock<Vec<&str>> = LazyLock::new(|| phrases(include_str!("lists/headings-for-oneself.txt")));

/// Words that make a phrase be about the words themselves.
static ABOUT: LazyLock<Vec<&str>> = LazyLock::new(|| phrases(include_str!("lists/about-the-words-themselves.txt")));

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
    [&PHRASES, &ALONE, &HEADINGS].iter().any(|known| known.contains(&bare))
}

/// The mark in the text, if there is one, and where.
pub(in crate::vault) fn asked(line: &str) -> Option<(Ask, Range<usize>)> {
    asks(&Skeleton::of(line))
}

/// The first mark in a line, if there is one, and where.
pub(super) fn asks(skeleton: &Skeleton) -> Option<(Ask, Range<usize>)> {
    let seen = without_wiki_links(lower(skeleton.as_str()));
    let found = block(&seen)
        .or_else(|| bare_flag(&seen))
        .map(|at| (Ask::Block, at))
        .or_else(|| heading(&seen).or_else(|| stay(&seen)).map(|at| (Ask::Stay, at)));
    found.map(|(ask, at)| (ask, skeleton.range(at)))
}

/// The words of a heading for oneself.
fn heading(line: &str) -> Option<Range<usize>> {
    let marked = line.trim_start_matches(['>', ' ', '\t']);
    let words = marked.trim_start_matches('#');
    let begin = line.len() - words.trim_start().len();
    let end = line.trim_end_matches(['#', ' ', '\t']).len();
    let is_heading = words.len() < marked.len() && words.starts_with([' ', '\t']);
    (is_heading && is_private(line.get(begin..end)?)).then_some(begin..end)
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

/// How sure it is, by what stands before it, that a phrase is a mark.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Behind {
    /// Where a line, a cell, a bracket, a sentence or the part behind a dash begins.
    Head,
    /// Behind a label, as in `Let op: vertrouwelijk`.
    Label,
    /// Behind another sign: a mark where nothing follows it, as in `…, niet delen`.
    Sign,
    /// A tag or a handle: `#vertrouwelijk`.
    Tag,
}

const HEADS: &[(&str, Behind)] = &[
    ("(", Behind::Head),
    ("[", Behind::Head),
    ("{", Behind::Head),
    ("|", Behind::Head),
    ("> ", Behind::Head),
    (">", Behind::Head),
    ("] ", Behind::Head),
    (" - ", Behind::Head),
    (" -- ", Behind::Head),
    (" / ", Behind::Head),
    (" // ", Behind::Head),
    ("<", Behind::Head),
    ("**", Behind::Head),
    (". ", Behind::Head),
    ("! ", Behind::Head),
    ("? ", Behind::Head),
    ("… ", Behind::Head),
    ("→ ", Behind::Head),
    ("#", Behind::Tag),
    (" @", Behind::Tag),
    (": ", Behind::Label),
    (", ", Behind::Sign),
    ("; ", Behind::Sign),
    (" *", Behind::Sign),
    (" _", Behind::Sign),
    (" `", Behind::Sign),
    (" \"", Behind::Sign),
    (" “", Behind::Sign),
];

/// Signs that say so by themselves where a line or an item begins.
const SIGNS: &[&str] = &["🔒", "🔐", "🔏", "🤫", "🤐", "(vertr.)", "[vertr.]", "(vertr)", "[vertr]"];

/// A label is no longer than this, in words.
const LABEL: usize = 2;

/// A phrase where it is a mark.
fn stay(line: &str) -> Option<Range<usize>> {
    let begin = line.len() - line.trim_start_matches(['-', '*', '+', '>', '•', '#', '|', ' ', '\t']).len();
    let rest = line.get(begin..).unwrap_or("");
    if let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
        return Some(begin..begin + sign.len());
    }
    let first = line.len() - unlisted(line).len();
    let begins_a_sign = |c: char| "([{|>] #<*.!?…→:,;".contains(c);
    let behind_a_sign = line.match_indices(begins_a_sign).flat_map(|(at, _)| {
        let rest = line.get(at..).unwrap_or("");
        HEADS.iter().filter(|(sign, _)| rest.starts_with(sign)).map(move |(sign, behind)| (at + sign.len(), *behind))
    });
    // Where the first word stands from there on: it only moves forward, so a run of signs is looked through once.
    let mut begin = 0;
    let mut tried = Vec::new();
    for (from, behind) in std::iter::once((first, Behind::Head)).chain(behind_a_sign) {
        if tried.is_empty() || from > begin {
            let rest = line.get(from..)?;
            begin = from + rest.len() - rest.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
            tried.clear();
        }
        if tried.contains(&behind) {
            continue;
        }
        tried.push(behind);
        // A tag is one word; behind the signs of a heading stands a sentence.
        if behind == Behind::Tag && begin != from {
            continue;
        }
        let label = line.get(..from).unwrap_or("");
        if behind == Behind::Label && label.split_whitespace().count() > LABEL {
            continue;
        }
        if let Some(length) = phrase(line.get(begin..)?, behind) {
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
fn phrase(words: &str, behind: Behind) -> Option<usize> {
    let marked = |known: &str| {
        let after = words.strip_prefix(known)?;
        let marks = match behind {
            Behind::Head => ends(after),
            Behind::Label => telling(known) && ends(after) && !after.starts_with(','),
            Behind::Sign => telling(known) && is_last(after),
            Behind::Tag => !after.starts_with(char::is_alphanumeric),
        };
        marks.then_some(known.len())
    };
    let alone = |known: &str| {
        let after = words.strip_prefix(known)?;
        let nothing_else = !after.contains(char::is_alphanumeric);
        let named = behind == Behind::Head && after.trim_start().starts_with(':');
        ((nothing_else && matches!(behind, Behind::Head | Behind::Tag)) || named).then_some(known.len())
    };
    let known = PHRASES.iter().find_map(|known| marked(known));
    known.or_else(|| ALONE.iter().find_map(|known| alone(known))).or_else(|| misspelt(words, behind))
}

/// Whether what follows a phrase makes it a mark: a sign, or nothing.
fn ends(after: &str) -> bool {
    let sign = after.trim_start();
    let glued = sign.len() == after.len();
    match sign.chars().next() {
        None => true,
        Some('-') => !glued || !sign.trim_start_matches('-').starts_with(char::is_alphanumeric),
        Some(c) => ":;,.!)]}*_|/>=~(\"”→`<".contains(c),
    }
}

/// Whether nothing follows but what closes: the line is at its end, or a bracket or a cell is.
fn is_last(after: &str) -> bool {
    let closes = |c: char| !c.is_alphanumeric() && !c.is_whitespace() && !"-/,;:".contains(c);
    let rest = after.trim_start_matches(closes).trim();
    rest.is_empty() || after.starts_with([')', ']', '|']) || (rest.starts_with('{') && rest.ends_with('}'))
}

/// Whether a phrase at the end of a sentence can be about nothing but the words themselves: "kennis houden we bij ons, niet
/// delen" is about knowledge.
fn telling(phrase: &str) -> bool {
    phrase.split(' ').any(|word| ABOUT.contains(&word))
}

/// The length of a word that was meant as one of the two flags, a letter or two off.
fn misspelt(words: &str, behind: Behind) -> Option<usize> {
    let word = words.split(|c: char| !c.is_alphabetic()).next().filter(|word| word.len() > 8)?;
    let after = words.get(word.len()..)?;
    // "Vertrouwelijke" is no slip of the pen.
    let near = |flag: &str| !word.starts_with(flag) && strsim::osa_distance(word, flag) <= 2;
    let near = near("vertrouwelijk") || near("confidential");
    (near && behind == Behind::Head && ends(after)).then_some(word.len())
}

/// The flag without braces: `vertrouwelijk=nee`, `confidential: no`, `(niet vertrouwelijk)`.
fn bare_flag(line: &str) -> Option<Range<usize>> {
    let flags = ["vertrouwelijk", "confidential"];
    let flag = flags.iter().flat_map(|flag| line.match_indices(flag)).find_map(|(at, flag)| {
        let before = line.get(..at)?;
        let parted = !before.ends_with(char::is_alphanumeric);
        let after = line.get(at + flag.len()..)?.trim_start();
        let value = after.trim_start_matches([':', '=']).trim_start();
        let sign = after.len() > value.len() && after.starts_with([':', '=']);
        let length = value.find(|c: char| !c.is_alphanumeric()).unwrap_or(value.len());
        let value_said = value.get(..length)?;
        let goes = ["nee", "no", "false", "onwaar"].contains(&value_said);
        // "Vertrouwelijk: ja, dat blijft het" asks to stay as it is.
        let stays = after.starts_with('=') && ["ja", "yes", "true", "waar"].contains(&value_said);
        (parted && sign && (goes || stays)).then(|| at..line.len() - value.len() + length)
    });
    flag.or_else(|| {
        let said = ["(niet vertrouwelijk)", "[niet vertrouwelijk]", "(not confidential)", "[not confidential]"];
        said.iter().find_map(|said| line.find(said).map(|at| at..at + said.len()))
    })
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
                    || (known && (sign.starts_with([':', '}']) || name.starts_with(' ') || sign.is_empty()))
            }
            _ => (known && sign.starts_with('=')) || (flag && sign.starts_with(':')),
        };
        let end = || line.get(at..)?.find(['}', ')', ']']).map(|end| at + end + 1);
        begins.then(|| at..end().unwrap_or(line.trim_end().len()))
    })
}
