//! A second look at what the gate let out, by a rule of its own.
//!
//! The gate decides; this decides nothing. But what fails here is not counted among what may stand in the pages, so that
//! the audit refuses it: a mistake in one of the two walls does not open the way.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest as _, Sha256};

use super::phrases::SHORT;
use super::texts;
use super::words::{Split, each_word};
use crate::audience::{Audience, Basis, Edition};
use crate::prose::{Inline, PictureKey, pieces};
use crate::vault::consent::{Admitted, Record};
use crate::vault::gate::{Item, Released};
use crate::vault::note::Flag;

/// The items of `released` that may be there as far as their notes and the record say so themselves.
pub(super) fn vouched<'a, A: Audience>(released: &'a Released<A>, admitted: &Admitted) -> Vec<&'a Item> {
    let sources: BTreeMap<&str, &str> =
        admitted.sources.iter().map(|source| (&*source.file, source.text.as_str())).collect();
    let stands = |item: &&Item| {
        let Some(note) = admitted.notes.get(item.origin.0) else { return false };
        if note.kind.ceiling() < A::EDITION {
            return false;
        }
        let proposed = || note.flag == Flag::Proposed;
        let typed = || sources.get(&*note.place.file).and_then(|text| text.get(note.extent.clone())).unwrap_or("");
        let printed = words(&printed(item));
        match A::BASIS {
            Basis::Room => A::EDITION == Edition::Facilitator || no_aside_in(&printed, typed()),
            Basis::Proposed => proposed() && no_aside_in(&printed, typed()),
            Basis::Record => proposed() && on_record(&printed, &admitted.record, &note.id, A::EDITION),
        }
    };
    released.items.iter().filter(stands).collect()
}

/// What is printed of an item.
fn printed(item: &Item) -> String {
    let mut printed = vec![item.title.clone()];
    texts::of_blocks(&item.body.0, &mut printed);
    printed.extend(item.details.texts().map(str::to_owned));
    printed.join("\n")
}

/// Whether every word that is printed stands in one wording that was agreed to.
fn on_record(printed: &str, record: &Record, note: &str, edition: Edition) -> bool {
    let agreed = |wording: &str| {
        let wording = words(wording);
        let wording: BTreeSet<&str> = wording.split(' ').collect();
        printed.split(' ').all(|word| wording.contains(word))
    };
    record.of(note, edition).any(|(_, text)| agreed(&text.wording))
}

/// Marks between which a text stays, as a reader with a pencil would seek them in what was typed.
const ASIDES: [(&str, &str); 4] =
    [("<!--", "-->"), ("%%", "%%"), (":::vertrouwelijk", "\n:::"), (":::confidential", "\n:::")];

/// Whether no line between such marks is printed that does not stand outside them as well.
fn no_aside_in(printed: &str, typed: &str) -> bool {
    let mut asides = Vec::new();
    let mut rest = typed.to_owned();
    for (open, close) in ASIDES {
        let mut outside = String::new();
        let mut left = rest.as_str();
        while let Some((before, (aside, after))) =
            left.split_once(open).and_then(|(before, inner)| Some((before, inner.split_once(close)?)))
        {
            outside.push_str(before);
            outside.push('\n');
            asides.extend(aside.lines().map(words).filter(|line| line.matches(' ').count() + 1 >= SHORT));
            left = after;
        }
        outside.push_str(left);
        rest = outside;
    }
    let rest = words(&rest);
    asides.iter().all(|aside| !printed.contains(aside.as_str()) || rest.contains(aside.as_str()))
}

/// The words of a text, in small letters with a blank between each two.
fn words(text: &str) -> String {
    let mut words = String::new();
    each_word(text, Split::Marks, |word, _| {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    });
    words
}

/// The fingerprint of a picture's bytes.
pub(super) fn fingerprint(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// The fingerprints of the pictures that the texts of these items show.
pub(super) fn shown<A: Audience>(items: &[&Item], released: &Released<A>) -> BTreeSet<[u8; 32]> {
    let all = items.iter().flat_map(|item| pieces(&item.body.0));
    let keys = all.filter_map(|piece| if let Inline::Picture { picture, .. } = piece { Some(*picture) } else { None });
    let pictures = keys.filter_map(|key: PictureKey| released.pictures.get(usize::try_from(key.0).ok()?));
    pictures.map(|picture| fingerprint(&picture.bytes)).collect()
}
