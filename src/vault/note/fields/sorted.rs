//! Keys sorted out: each known key once, the rest a problem.

use std::collections::BTreeMap;

use super::keys::{Keys, key, nearest_key};
use crate::diagnostics::{Code, Diagnostic, Fact, Nearest, Place};
use crate::vault::read::{Entry, RawValue, Word};

/// The values of one note, session, person or file by their keys, each with the key as written.
pub(in crate::vault) struct Sorted<K> {
    values: BTreeMap<K, (Word, RawValue)>,
    written: BTreeMap<K, Place>,
}

/// So many unknown keys of one note get a guess at what was meant; a guess takes time, and nobody reads a thousand.
const HINTS: usize = 20;

impl<K: Keys> Sorted<K> {
    /// Sorts out `entries`. A key without a value, an unknown one and a doubled one are problems; of a doubled key no
    /// value is kept, for nobody can say which was meant.
    pub(in crate::vault) fn of(entries: Vec<Entry>, problems: &mut Vec<Diagnostic>) -> Self {
        let mut written: BTreeMap<K, Place> = BTreeMap::new();
        let mut values = BTreeMap::new();
        let mut unknown = 0;
        for Entry { key: word, value } in entries {
            let Some(known) = key::<K>(&word.text) else {
                unknown += 1;
                let nearest = if unknown > HINTS { None } else { nearest_key::<K>(&word.text).map(Nearest::Word) };
                problems.push(Diagnostic::new(Code::UnknownKey, word.place).nearest(nearest));
                continue;
            };
            if let Some(first) = written.get(&known) {
                problems.push(Diagnostic::new(Code::DoubledKey, word.place).also(first.clone()));
                values.remove(&known);
                continue;
            }
            written.insert(known, word.place.clone());
            if is_empty(&value) {
                problems.push(Diagnostic::new(Code::EmptyValue, word.place));
            } else {
                values.insert(known, (word, value));
            }
        }
        Self { values, written }
    }

    /// Takes the value of `key` out.
    pub(in crate::vault) fn take(&mut self, key: K) -> Option<RawValue> {
        self.values.remove(&key).map(|(_, value)| value)
    }

    /// Where `key` stands, whether or not its value could be kept or was taken.
    pub(in crate::vault) fn written(&self, key: K) -> Option<&Place> {
        self.written.get(&key)
    }

    /// Takes out the keys that nobody took, in the order of their places.
    pub(in crate::vault) fn rest(&mut self) -> Vec<Place> {
        let left = std::mem::take(&mut self.values);
        let mut rest: Vec<Place> = left.into_values().map(|(word, _)| word.place).collect();
        rest.sort();
        rest
    }
}

fn is_empty(value: &RawValue) -> bool {
    match value {
        RawValue::Empty(_) => true,
        RawValue::Text(word) => word.text.trim().is_empty(),
        RawValue::List(..) => false,
        RawValue::Map(entries, _) => entries.is_empty(),
    }
}

/// The value of a key that must be there; `place` is where it is missed.
pub(in crate::vault) fn require<K: Keys>(
    keys: &mut Sorted<K>,
    key: K,
    place: &Place,
    problems: &mut Vec<Diagnostic>,
) -> Option<RawValue> {
    let value = keys.take(key);
    if value.is_none() && keys.written(key).is_none() {
        problems.push(missing(key, place.clone()));
    }
    value
}

/// That a key is missing, with its English and its Dutch name.
pub(in crate::vault) fn missing<K: Keys>(key: K, place: Place) -> Diagnostic {
    let names = K::NAMES.iter().find(|(known, _)| *known == key).map_or([].as_slice(), |(_, names)| *names);
    let english = names.first().copied().unwrap_or_default();
    let dutch = names.get(1).copied().unwrap_or(english);
    Diagnostic::new(Code::MissingKey, place).fact("english", Fact::Word(english)).fact("dutch", Fact::Word(dutch))
}
