//! A text, read: the entrance to this room.

use std::ops::Range;

use pulldown_cmark::{Options, Parser};

use super::events::Reader;
use super::words;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::prose::{Block, Inline, Markdown};
use crate::vault::read::mapped::Mapped;
use crate::vault::read::raw::{Wanted, WantedPicture, Written};
use crate::vault::read::text::Text;

/// Where a text stands, and what it can show.
#[derive(Clone, Copy)]
pub(in crate::vault::read) struct Setting<'s, 't> {
    pub(in crate::vault::read) text: Option<&'s Text<'t>>,
    /// One place for all of it: a value of the front matter, whose bytes are not those of the file.
    pub(in crate::vault::read) place: Option<&'s Place>,
    /// The folder of its file.
    pub(in crate::vault::read) folder: &'s str,
    /// The paths of all pictures, sorted.
    pub(in crate::vault::read) pictures: &'s [String],
}

impl Setting<'_, '_> {
    /// The place in the file of `range` of `mapped`.
    pub(in crate::vault::read) fn place_of(&self, mapped: &Mapped, range: Range<usize>) -> Place {
        match (self.place, self.text) {
            (Some(place), _) => place.clone(),
            (None, Some(text)) => text.place(mapped.source_range(range)),
            (None, None) => Place::whole(std::sync::Arc::from("")),
        }
    }
}

/// A text, read.
#[derive(Default)]
pub(in crate::vault::read) struct Made {
    pub(in crate::vault::read) written: Written,
    /// What does not go out with it: definitions that nothing uses, footnotes that nothing mentions, links' titles.
    pub(in crate::vault::read) unused: Vec<String>,
    pub(in crate::vault::read) problems: Vec<Diagnostic>,
    /// Where its first block ends.
    pub(in crate::vault::read) first_block: usize,
    /// The first heading's place.
    pub(in crate::vault::read) heading: Option<Place>,
}

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
    let mut reader = Reader::new(mapped, setting);
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
        reader.made.unused.push(mapped.as_str().get(span).unwrap_or("").to_owned());
    }
    reader.finish()
}

/// The visible words of a heading or an item's first paragraph, out of `source`.
pub(in crate::vault::read) fn heading_words(
    source: &str,
    place: &Place,
    setting: &Setting<'_, '_>,
) -> (String, Vec<Diagnostic>) {
    let line = source.split_whitespace().collect::<Vec<_>>().join(" ");
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

fn has_bare_link(inlines: &[Inline<Wanted, WantedPicture>]) -> bool {
    inlines.iter().any(|inline| match inline {
        Inline::Reference { to, text } => !to.own_words || has_bare_link(text),
        Inline::Emphasis { text } | Inline::Strong { text } | Inline::Struck { text } | Inline::Link { text, .. } => {
            has_bare_link(text)
        }
        Inline::Text { .. }
        | Inline::Code { .. }
        | Inline::Picture { .. }
        | Inline::FootnoteMark { .. }
        | Inline::LineBreak => false,
    })
}

/// A label as Markdown compares it.
pub(super) fn normal(label: &str) -> String {
    label.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}
