//! Which pictures any text shows: only those are read.

use std::collections::BTreeSet;

use super::markdown::{decoded, loosely};
use super::raw::{Entry, RawValue, Reading};
use crate::prose::{Inline, pieces};

/// The paths of all pictures that a note's text, or a text in its front matter, shows.
pub(super) fn of(reading: &Reading, pictures: &[String]) -> BTreeSet<String> {
    let mut wanted = BTreeSet::new();
    if pictures.is_empty() {
        return wanted;
    }
    for note in &reading.notes {
        for piece in pieces(&note.body.markdown.0) {
            if let Inline::Picture { picture, .. } = piece {
                wanted.insert(picture.path.clone());
            }
        }
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
