//! What the columns of a table mean.

use std::sync::Arc;

use encoding_rs::Encoding;

use super::encoding;
use crate::diagnostics::{Code, Diagnostic, Nearest, Severity};
use crate::vault::kind::{Kind, heading};
use crate::vault::note::fields::{self, MappingKey, Problems, Sorted, values};
use crate::vault::read::{Entry, Fields, RawValue, Source, Word, yaml};

/// The mappings that come with the program, by name.
pub(super) const BUILT_IN: [(&str, &str); 2] = [
    ("parabol", include_str!("../../../../templates/import/parabol.yaml")),
    ("scrumlr", include_str!("../../../../templates/import/scrumlr.yaml")),
];

/// A mapping, understood. Columns are named as the table names them; case and blanks do not count.
pub(super) struct Mapping {
    pub(super) separator: Option<u8>,
    pub(super) encoding: Option<&'static Encoding>,
    pub(super) title: Option<String>,
    pub(super) text: String,
    /// Columns that say of which sort a row is; the first that says something known decides.
    pub(super) kind: Vec<String>,
    /// Which words stand for which kind.
    pub(super) kinds: Vec<(Kind, Vec<String>)>,
    /// The kind of the rest.
    pub(super) otherwise: Kind,
    pub(super) recognised: Option<String>,
    pub(super) weight: Option<String>,
    pub(super) contributor: Option<String>,
    pub(super) owner: Option<String>,
    pub(super) due: Option<String>,
    pub(super) date: Option<String>,
    /// Words that stand where nothing is said, such as "Anonymous".
    pub(super) says_nothing: Vec<String>,
}

/// The mapping in `text`, a file that messages call `file`; or everything that is wrong with it.
pub(super) fn read(file: &str, text: &str) -> Result<Mapping, Vec<Diagnostic>> {
    let (fields, mut problems) = yaml(&Source { file: Arc::from(file), text: text.to_owned() });
    let mapping = understand(fields, &mut problems);
    let faulty = problems.iter().any(|problem| problem.severity() == Severity::Error);
    match mapping {
        Some(mapping) if !faulty => Ok(mapping),
        Some(_) | None => {
            problems.sort();
            problems.dedup();
            Err(problems)
        }
    }
}

fn understand(fields: Fields, problems: &mut Problems) -> Option<Mapping> {
    let keys = &mut Sorted::<MappingKey>::of(fields.entries, problems);
    let board = keys.take(MappingKey::Board).and_then(|value| values::text(value, problems));
    // The board's name is for who reads the file.
    drop(board);
    let text = fields::require(keys, MappingKey::Text, &fields.place, problems).and_then(|value| name(value, problems));
    let mut column = |key| keys.take(key).and_then(|value| name(value, problems));
    let [title, recognised, weight, contributor] =
        [MappingKey::Title, MappingKey::Recognised, MappingKey::Weight, MappingKey::Contributor].map(&mut column);
    let [owner, due, date] = [MappingKey::Owner, MappingKey::Due, MappingKey::Date].map(&mut column);
    let separator = keys.take(MappingKey::Separator).and_then(|value| values::word(value, problems));
    let encoding = keys.take(MappingKey::Encoding).and_then(|value| values::word(value, problems));
    let otherwise = keys.take(MappingKey::Otherwise).and_then(|value| values::word(value, problems));
    Some(Mapping {
        separator: separator.and_then(|word| separator_of(&word, problems)),
        encoding: encoding.and_then(|word| known(&word, encoding::named(&word.text), problems)),
        title,
        text: text?,
        kind: keys.take(MappingKey::Kind).map(|value| names(value, problems)).unwrap_or_default(),
        kinds: keys.take(MappingKey::Kinds).map(|value| kinds(value, problems)).unwrap_or_default(),
        otherwise: otherwise.and_then(|word| kind_of(&word, problems)).unwrap_or(Kind::Observation),
        recognised,
        weight,
        contributor,
        owner,
        due,
        date,
        says_nothing: keys.take(MappingKey::SaysNothing).map(|value| names(value, problems)).unwrap_or_default(),
    })
}

/// One word, as it stands in the table.
fn name(value: RawValue, problems: &mut Problems) -> Option<String> {
    values::word(value, problems).map(|word| word.text.trim().to_owned())
}

/// Several, as a list, or one. A comma is part of a word here.
fn names(value: RawValue, problems: &mut Problems) -> Vec<String> {
    values::several(value).into_iter().filter_map(|value| name(value, problems)).collect()
}

fn kinds(value: RawValue, problems: &mut Problems) -> Vec<(Kind, Vec<String>)> {
    let entries = match value {
        RawValue::Map(entries, _) => entries,
        RawValue::Text(Word { place, .. }) | RawValue::Empty(place) | RawValue::List(_, place) => {
            problems.push(Diagnostic::new(Code::BadValue, place));
            return Vec::new();
        }
    };
    let mut found = Vec::new();
    for Entry { key, value } in entries {
        let words = names(value, problems);
        found.extend(kind_of(&key, problems).map(|kind| (kind, words)));
    }
    found
}

/// The kind of that name, if a row of a table can be one.
fn kind_of(word: &Word, problems: &mut Problems) -> Option<Kind> {
    let Some(kind) = Kind::parse(&fields::plain(&word.text)) else {
        let known = Kind::ALL.iter().flat_map(|kind| kind.names().iter().copied());
        let near = fields::nearest(&fields::plain(&word.text), known).map(Nearest::Word);
        problems.push(Diagnostic::new(Code::UnknownKind, word.place.clone()).nearest(near));
        return None;
    };
    known(word, heading(kind).map(|_| kind), problems)
}

fn separator_of(word: &Word, problems: &mut Problems) -> Option<u8> {
    let found = match word.text.as_str() {
        "\t" | "tab" => Some(b'\t'),
        text => match text.as_bytes() {
            [one] if one.is_ascii_punctuation() && *one != b'"' => Some(*one),
            _ => None,
        },
    };
    known(word, found, problems)
}

/// What a word was read as; if as nothing, that is a problem.
fn known<T>(word: &Word, found: Option<T>, problems: &mut Problems) -> Option<T> {
    if found.is_none() {
        problems.push(Diagnostic::new(Code::BadValue, word.place.clone()));
    }
    found
}
