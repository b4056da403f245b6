//! Which pictures any text shows: only those are read.

use std::collections::BTreeSet;

use super::markdown::{decoded, loosely};
use super::raw::{Entry, RawValue, Reading, Wanted, WantedPicture};
use crate::prose::{Block, Inline};

/// The paths of all pictures that a note's text, or a text in its front matter, shows.
pub(super) fn of(reading: &Reading, pictures: &[String]) -> BTreeSet<String> {
    let mut wanted = BTreeSet::new();
    if pictures.is_empty() {
        return wanted;
    }
    for note in &reading.notes {
        blocks(&note.body.markdown.0, &mut wanted);
        // A text in the front matter is only read as Markdown later: whoever is named there is wanted.
        texts(&note.fields.entries, &mut |text| {
            if text.contains("![") {
                let text = loosely(&decoded(text));
                let named = |path: &&String| text.contains(&loosely(path.rsplit('/').next().unwrap_or(path.as_str())));
                wanted.extend(pictures.iter().filter(named).cloned());
            }
        });
    }
    wanted
}

fn blocks(all: &[Block<Wanted, WantedPicture>], wanted: &mut BTreeSet<String>) {
    for block in all {
        match block {
            Block::Paragraph { text } | Block::Heading { text, .. } => inlines(text, wanted),
            Block::List { items, .. } => items.iter().for_each(|item| blocks(&item.blocks, wanted)),
            Block::Quote { blocks: below } => blocks(below, wanted),
            Block::Callout { title, blocks: below, .. } => {
                inlines(title, wanted);
                blocks(below, wanted);
            }
            Block::Table { head, rows, .. } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| inlines(cell, wanted));
            }
            Block::Footnotes { notes } => notes.iter().for_each(|note| blocks(&note.blocks, wanted)),
            Block::Code { .. } | Block::Rule => {}
        }
    }
}

fn inlines(all: &[Inline<Wanted, WantedPicture>], wanted: &mut BTreeSet<String>) {
    for inline in all {
        match inline {
            Inline::Picture { picture, .. } => {
                wanted.insert(picture.path.clone());
            }
            Inline::Emphasis { text }
            | Inline::Strong { text }
            | Inline::Struck { text }
            | Inline::Link { text, .. }
            | Inline::Reference { text, .. } => inlines(text, wanted),
            Inline::Text { .. } | Inline::Code { .. } | Inline::FootnoteMark { .. } | Inline::LineBreak => {}
        }
    }
}

/// Every text among the values, however deep.
fn texts<'e>(entries: &'e [Entry], found: &mut dyn FnMut(&'e str)) {
    for entry in entries {
        values(&entry.value, found);
    }
}

fn values<'e>(value: &'e RawValue, found: &mut dyn FnMut(&'e str)) {
    match value {
        RawValue::Empty(_) => {}
        RawValue::Text(word) => found(&word.text),
        RawValue::List(items, _) => items.iter().for_each(|item| values(item, found)),
        RawValue::Map(entries, _) => texts(entries, found),
    }
}
