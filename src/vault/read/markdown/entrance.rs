//! A text, read: the entrance to this room.

use pulldown_cmark::{Options, Parser};

use super::events::EventReader;
use super::made::{Made, Setting};
use super::targets::normal;
use super::visible::words;
use crate::diagnostics::{Code, Diagnostic, Fact, Place};
use crate::prose::{Block, Inline, Markdown, pieces_of};
use crate::vault::read::mapped::Mapped;
use crate::vault::read::raw::{Wanted, WantedPicture};

/// How Markdown is read here. Definition lists, mathematics, attributes and typographic replacements are off: the words
/// stay the group's.
pub(in crate::vault::read) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_WIKILINKS
}

/// Reads `mapped`.
pub(in crate::vault::read) fn read(mapped: &Mapped, setting: &Setting<'_, '_>) -> Made {
    if mapped.as_str().trim().is_empty() {
        return Made::default();
    }
    let mut events = Parser::new_ext(mapped.as_str(), options()).into_offset_iter();
    let mut reader = EventReader::new(mapped, setting);
    for (event, range) in events.by_ref() {
        reader.event(event, range);
    }
    let mut definitions = events
        .reference_definitions()
        .iter()
        .filter(|(label, _)| !reader.used.contains(&normal(label)))
        .map(|(_, definition)| definition.span.clone())
        .collect::<Vec<_>>();
    definitions.sort_by_key(|span| span.start);
    for span in definitions {
        reader.made.unused.push(mapped.as_str().get(span.clone()).unwrap_or("").to_owned());
        let place = setting.place_of(mapped, span);
        reader.made.problems.push(Diagnostic::new(Code::LineNotRead, place).fact("what", Fact::Word("definition")));
    }
    reader.finish()
}

/// The visible words of a heading or an item's first paragraph, out of `source`.
pub(in crate::vault::read) fn heading_words(
    source: &str,
    place: &Place,
    setting: &Setting<'_, '_>,
) -> (String, Vec<Diagnostic>) {
    let line = in_one_line(source);
    let setting = Setting { place: Some(place), ..*setting };
    let made = read(&Mapped::whole(&format!("# {line}"), 0), &setting);
    let mut problems = made.problems;
    let Markdown(blocks) = made.written.markdown;
    let Some(Block::Heading { text, .. }) = blocks.first() else { return (line, problems) };
    // A title has no place for a link: without words of its own it would print what the note it points at is called.
    if has_bare_link(text) {
        problems.push(Diagnostic::new(Code::BareLink, place.clone()));
    }
    (words(text), problems)
}

/// The lines of a title in one. A backslash at the end of a line breaks it, and is no sign of the title.
fn in_one_line(source: &str) -> String {
    let broken = |line: &str| (line.len() - line.trim_end_matches('\\').len()) % 2 == 1;
    let last = source.trim_end().lines().count();
    let lines = source.trim_end().lines().enumerate().map(|(at, line)| {
        let shortened = line.strip_suffix('\\').filter(|_| at + 1 < last && broken(line));
        shortened.unwrap_or(line)
    });
    lines.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

fn has_bare_link(line: &[Inline<Wanted, WantedPicture>]) -> bool {
    pieces_of(line).into_iter().any(|piece| matches!(piece, Inline::Reference { to, .. } if !to.own_words))
}
