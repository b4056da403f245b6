//! Marks of ours inside a text: a block, a flag or a tag that nothing reads there. Whoever wrote one under a note that
//! goes meant something else than to print it, and may have meant that the words beside it stay.

use std::ops::Range;

use super::matter::Matter;
use crate::audience::Edition;
use crate::diagnostics::{Code, Diagnostic};
use crate::vault::read::{Ask, asked};

const FLAGS: [&str; 2] = ["vertrouwelijk", "confidential"];

pub(super) fn check(matter: &Matter<'_>) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let mut told = Vec::new();
    for (position, note) in matter.notes() {
        let may_go = [Edition::Directors, Edition::Public].into_iter().any(|edition| Matter::proposes(note, edition));
        if may_go {
            // One is enough: the note stays, and its writer has to look at it anyway.
            if let Some((_, at)) = note.asks.first() {
                problems.push(Diagnostic::new(Code::MarkInText, at.clone()));
                told.push(position);
            }
        } else if note.sound {
            // What is wrong with a note may be why a key stands in its text, and is told already.
            let blocks = note.asks.iter().filter(|(ask, _)| *ask == Ask::Block);
            problems.extend(blocks.map(|(_, at)| Diagnostic::new(Code::BlockNotRead, at.clone())));
        }
    }
    let others = matter.passages.iter().filter(|passage| passage.note.is_none_or(|note| !told.contains(&note)));
    problems.extend(
        others.filter_map(|passage| first(passage.text).map(|range| matter.problem(Code::MarkInText, passage, range))),
    );
    problems
}

/// The first mark in `text`.
fn first(text: &str) -> Option<Range<usize>> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if let Some(at) = first_of(line) {
            return Some(start + at.start..start + at.end);
        }
        start += line.len();
    }
    None
}

fn first_of(line: &str) -> Option<Range<usize>> {
    block(line)
        .or_else(|| asked(line).map(|(_, at)| at))
        .or_else(|| flag(line))
        .or_else(|| comment(line))
        .or_else(|| aside(line))
        .or_else(|| tag(line))
}

/// `% … %`, which was meant as a comment: one sign alone is none. A percentage has its figure before the sign.
fn aside(line: &str) -> Option<Range<usize>> {
    let stands_apart = |at: &usize| {
        let before = line.get(..*at).unwrap_or("");
        !before.trim_end().ends_with(|c: char| c.is_numeric()) && !before.ends_with(['{', '%', '\\'])
    };
    let signs: Vec<usize> = line.match_indices('%').map(|(at, _)| at).filter(stands_apart).collect();
    let (first, last) = (*signs.first()?, *signs.last()?);
    let begins = line.get(..first)?.chars().next_back().is_none_or(char::is_whitespace);
    // `%2e` is a sign written in figures.
    let inner = line.get(first + 1..last)?;
    let words = inner.contains(char::is_alphabetic) && !inner.starts_with(char::is_numeric);
    let opens = line.get(..first)?.trim().is_empty();
    let closes = !line.get(last + 1..)?.contains(char::is_alphanumeric);
    (begins && words && (opens || closes)).then_some(first..last + 1)
}

/// `#Voor mezelf` at the beginning of a line: a tag, or a heading without its space.
fn tag(line: &str) -> Option<Range<usize>> {
    let at = line.len() - line.trim_start().len();
    let marks = line.get(at..)?.trim_start_matches('#');
    let begins = line.get(at..)?.starts_with('#') && marks.starts_with(char::is_alphabetic);
    begins.then(|| at..line.trim_end().len())
}

/// A block `{.kind}`, `{#id}` or `{key=value}`.
fn block(line: &str) -> Option<Range<usize>> {
    let opened = |(at, _): (usize, &str)| {
        let inner = line.get(at + 1..)?.trim_start();
        let begins = if let Some(name) = inner.strip_prefix(['.', '#']) {
            name.starts_with(char::is_alphabetic)
        } else {
            let after = inner.trim_start_matches(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_'));
            after.len() < inner.len() && after.trim_start().starts_with('=')
        };
        let end = line.get(at..)?.find('}').map_or(line.trim_end().len(), |end| at + end + 1);
        begins.then_some(at..end)
    };
    line.match_indices('{').find_map(opened)
}

/// What was meant to begin a comment; the right ones are gone already.
fn comment(line: &str) -> Option<Range<usize>> {
    let at = ["<!-", "<! -"].into_iter().find_map(|mark| line.find(mark))?;
    Some(at..line.trim_end().len())
}

/// `vertrouwelijk: ja` where a sentence begins, `vertrouwelijk=ja`, `#vertrouwelijk` or `[!vertrouwelijk]`.
fn flag(line: &str) -> Option<Range<usize>> {
    let lower = line.to_ascii_lowercase();
    let marked = |word: &str| {
        lower.match_indices(word).find_map(|(at, word)| {
            let before = lower.get(..at)?;
            let after = lower.get(at + word.len()..)?;
            let ends = !after.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_'));
            let before_it = before.trim_end();
            let begins = before_it.is_empty() || before_it.ends_with(['.', '!', '?', '(', '[', '-', '•', '*']);
            let tag = before.ends_with('#') || before.ends_with("[!");
            let value = after.trim_start();
            let said = value.starts_with('=') || (begins && value.starts_with(':'));
            (ends && (tag || said)).then_some(at..at + word.len())
        })
    };
    FLAGS.iter().find_map(|word| marked(word))
}
