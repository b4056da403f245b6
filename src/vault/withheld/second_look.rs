//! A second look at what the gate let out, by a rule of its own.
//!
//! The gate decides; this decides nothing. But what fails here is not counted among what may stand in the pages, so that
//! the audit refuses it: a mistake in one of the two walls does not open the way.

use std::collections::BTreeSet;

use sha2::{Digest as _, Sha256};

use super::texts;
use super::words::{Split, each_word};
use crate::audience::{Audience, Basis, Edition};
use crate::prose::{Block, Inline, PictureKey};
use crate::vault::admit::Admitted;
use crate::vault::consent::Record;
use crate::vault::note::Flag;
use crate::vault::{Item, Released};

/// The items of `released` that may be there as far as their notes and the record say so themselves.
pub(super) fn vouched<'a, A: Audience>(released: &'a Released<A>, admitted: &Admitted) -> Vec<&'a Item> {
    let stands = |item: &&Item| {
        let Some(note) = admitted.notes.get(item.origin.0) else { return false };
        let kind = note.kind.ceiling() >= A::EDITION;
        match A::BASIS {
            Basis::Room => kind,
            Basis::Proposed => kind && note.flag == Flag::Proposed,
            Basis::Record => {
                kind && note.flag == Flag::Proposed && on_record(&admitted.record, &note.id, A::EDITION, item)
            }
        }
    };
    released.items.iter().filter(stands).collect()
}

/// Whether every word that is printed stands in one wording that was agreed to.
fn on_record(record: &Record, note: &str, edition: Edition, item: &Item) -> bool {
    let mut printed = vec![item.title.clone()];
    texts::of_blocks(&item.body.0, &mut printed);
    printed.extend(texts::of_details(&item.details).into_iter().map(str::to_owned));
    let printed = words(printed.iter().map(String::as_str));
    record.of(note, edition).any(|(_, text)| printed.is_subset(&words([text.wording.as_str()])))
}

fn words<'a>(texts: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for text in texts {
        each_word(text, Split::Marks, |word, _| {
            words.insert(word.to_owned());
        });
    }
    words
}

/// The fingerprint of a picture's bytes.
pub(super) fn fingerprint(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// The fingerprints of the pictures that the texts of these items show.
pub(super) fn shown<A: Audience>(items: &[&Item], released: &Released<A>) -> BTreeSet<[u8; 32]> {
    let mut keys = Vec::new();
    for item in items {
        of_blocks(&item.body.0, &mut keys);
    }
    let pictures = keys.iter().filter_map(|key| released.pictures.get(usize::try_from(key.0).ok()?));
    pictures.map(|picture| fingerprint(&picture.bytes)).collect()
}

fn of_blocks<N>(blocks: &[Block<N, PictureKey>], keys: &mut Vec<PictureKey>) {
    for block in blocks {
        match block {
            Block::Paragraph { text } | Block::Heading { text, .. } => of_inlines(text, keys),
            Block::List { items, .. } => items.iter().for_each(|item| of_blocks(&item.blocks, keys)),
            Block::Quote { blocks } => of_blocks(blocks, keys),
            Block::Callout { title, blocks, .. } => {
                of_inlines(title, keys);
                of_blocks(blocks, keys);
            }
            Block::Code { .. } | Block::Rule => {}
            Block::Table { head, rows, .. } => {
                std::iter::once(head).chain(rows).flatten().for_each(|cell| of_inlines(cell, keys));
            }
            Block::Footnotes { notes } => notes.iter().for_each(|note| of_blocks(&note.blocks, keys)),
        }
    }
}

fn of_inlines<N>(inlines: &[Inline<N, PictureKey>], keys: &mut Vec<PictureKey>) {
    for inline in inlines {
        match inline {
            Inline::Picture { picture, .. } => keys.push(*picture),
            Inline::Emphasis { text }
            | Inline::Strong { text }
            | Inline::Struck { text }
            | Inline::Link { text, .. }
            | Inline::Reference { text, .. } => of_inlines(text, keys),
            Inline::Text { .. } | Inline::Code { .. } | Inline::FootnoteMark { .. } | Inline::LineBreak => {}
        }
    }
}
