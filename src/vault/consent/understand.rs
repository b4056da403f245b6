//! From the record as it was read to what it says. Nothing is guessed: one thing that does not fit refuses it whole.

use std::ops::Range;

use jiff::civil::Date;

use super::record::{Record, RecordedText, Release};
use super::{How, fingerprint, record_file};
use crate::audience::Edition;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::vault::read::{Entry, Fields, RawValue, Source, Word};

impl Record {
    /// The record, or an empty one with what was wrong with it.
    pub(in crate::vault) fn understand(fields: Option<Fields>, sources: &[Source]) -> (Self, Vec<Diagnostic>) {
        let files: Vec<&Source> = sources.iter().filter(|source| record_file(&source.file)).collect();
        let mut problems: Vec<Diagnostic> = files.iter().filter_map(|source| conflict(source)).map(bad).collect();
        if let [_, second, ..] = files.as_slice() {
            problems.push(bad(Place::whole(second.file.clone())));
        }
        let record = match (fields, files.first()) {
            (Some(fields), _) => releases(fields),
            // The file is there and could not be read.
            (None, Some(source)) => Err(Place::whole(source.file.clone())),
            (None, None) => Ok(Self::default()),
        };
        match record {
            Ok(record) if problems.is_empty() => (record, problems),
            Ok(_) => (Self::default(), problems),
            Err(place) => {
                problems.push(bad(place));
                (Self::default(), problems)
            }
        }
    }
}

/// Where two branches of the engagement were joined and a file was left half decided.
pub(in crate::vault) fn conflict(source: &Source) -> Option<Place> {
    let mut start = 0;
    for line in source.text.split_inclusive('\n') {
        let marks = line.trim_end();
        if ["<<<<<<<", ">>>>>>>", "|||||||"].iter().any(|mark| marks.starts_with(mark)) || marks == "=======" {
            let end = start + marks.len();
            return Some(Place::within(source.file.clone(), &source.text, start..end));
        }
        start += line.len();
    }
    None
}

fn bad(place: Place) -> Diagnostic {
    Diagnostic::new(Code::BadRecord, place)
}

fn releases(fields: Fields) -> Result<Record, Place> {
    let place = fields.place.clone();
    let mut keys = KeysLeft::new(fields.entries, place);
    let releases = keys.list(&["vrijgaven", "releases"])?.unwrap_or_default();
    keys.end()?;
    let releases = releases.into_iter().map(|value| map(value).and_then(release)).collect::<Result<_, _>>()?;
    Ok(Record { releases })
}

fn release(mut keys: KeysLeft) -> Result<Release, Place> {
    let place = keys.place.clone();
    let release = Release {
        date: date(&keys.word(&["datum", "date"])?)?,
        how: how(&keys.word(&["hoe", "how"])?)?,
        sessions: keys.words(&["sessies", "sessions"])?.unwrap_or_default(),
        asked: keys.words(&["gevraagd", "asked"])?.ok_or_else(|| place.clone())?,
        named: keys.words(&["genoemd", "named"])?,
        client_agreed: keys
            .optional_word(&["opdrachtgever-akkoord", "client-agreed"])?
            .as_ref()
            .map(date)
            .transpose()?,
        texts: keys
            .list(&["teksten", "texts"])?
            .unwrap_or_default()
            .into_iter()
            .map(|value| map(value).and_then(text))
            .collect::<Result<_, _>>()?,
    };
    keys.end()?;
    Ok(release)
}

fn text(mut keys: KeysLeft) -> Result<RecordedText, Place> {
    let place = keys.place.clone();
    let note = keys.word(&["notitie", "note"])?.text;
    let edition = edition(&keys.word(&["versie", "edition"])?)?;
    let mark = keys.word(&["kenmerk", "fingerprint"])?;
    let words = keys.stretch(&["woorden", "wording", "ingetrokken", "withdrawn"]);
    let wording = keys.optional_word(&["woorden", "wording"])?;
    let withdrawn = keys.optional_word(&["ingetrokken", "withdrawn"])?.as_ref().map(date).transpose()?;
    let words_marks = match keys.take(&["kenmerk-woorden", "words-fingerprint"])? {
        None => Vec::new(),
        Some(RawValue::List(marks, _)) => {
            marks.into_iter().map(|mark| word(mark).map(|mark| mark.text)).collect::<Result<_, _>>()?
        }
        Some(one) => vec![word(one)?.text],
    };
    keys.end()?;
    // Words, or the day on which they were taken back: one of the two, and never words that are not those agreed to.
    let (wording, words_at) = match (wording, withdrawn, words) {
        (Some(wording), None, Some(words)) if fingerprint(&wording.text) == mark.text => (wording.text, words),
        (None, Some(_), Some(words)) => (String::new(), words),
        _ => return Err(mark.place),
    };
    Ok(RecordedText { place, note, edition, fingerprint: mark.text, wording, words_marks, words_at, withdrawn })
}

pub(in crate::vault) fn date(word: &Word) -> Result<Date, Place> {
    word.text.parse().map_err(|_| word.place.clone())
}

fn how(word: &Word) -> Result<How, Place> {
    match word.text.as_str() {
        "eenstemmig" | "unanimous" => Ok(How::Unanimous),
        "schriftelijk" | "written" => Ok(How::Written),
        _ => Err(word.place.clone()),
    }
}

fn edition(word: &Word) -> Result<Edition, Place> {
    match word.text.as_str() {
        "directie" | "directors" => Ok(Edition::Directors),
        "openbaar" | "public" => Ok(Edition::Public),
        _ => Err(word.place.clone()),
    }
}

pub(in crate::vault) fn map(value: RawValue) -> Result<KeysLeft, Place> {
    match value {
        RawValue::Map(entries, place) => Ok(KeysLeft::new(entries, place)),
        RawValue::Text(Word { place, .. }) | RawValue::Empty(place) | RawValue::List(_, place) => Err(place),
    }
}

fn word(value: RawValue) -> Result<Word, Place> {
    match value {
        RawValue::Text(word) => Ok(word),
        RawValue::Empty(place) | RawValue::List(_, place) | RawValue::Map(_, place) => Err(place),
    }
}

/// Keys that are taken out one by one, so that what is left is what nobody knows.
pub(in crate::vault) struct KeysLeft {
    place: Place,
    entries: Vec<Entry>,
}

impl KeysLeft {
    pub(in crate::vault) fn new(entries: Vec<Entry>, place: Place) -> Self {
        Self { place, entries }
    }

    fn take(&mut self, names: &[&str]) -> Result<Option<RawValue>, Place> {
        let mut taken = None;
        while let Some(at) = self.entries.iter().position(|entry| names.contains(&entry.key.text.as_str())) {
            let entry = self.entries.remove(at);
            if taken.replace(entry.value).is_some() {
                return Err(entry.key.place);
            }
        }
        Ok(taken)
    }

    /// From the first byte of a key to the last one of its value.
    fn stretch(&self, names: &[&str]) -> Option<Range<usize>> {
        let entry = self.entries.iter().find(|entry| names.contains(&entry.key.text.as_str()))?;
        let (RawValue::Text(Word { place, .. })
        | RawValue::Empty(place)
        | RawValue::List(_, place)
        | RawValue::Map(_, place)) = &entry.value;
        Some(entry.key.place.bytes.start..place.bytes.end)
    }

    fn optional_word(&mut self, names: &[&str]) -> Result<Option<Word>, Place> {
        self.take(names)?.map(word).transpose()
    }

    pub(in crate::vault) fn word(&mut self, names: &[&str]) -> Result<Word, Place> {
        self.optional_word(names)?.ok_or_else(|| self.place.clone())
    }

    pub(in crate::vault) fn list(&mut self, names: &[&str]) -> Result<Option<Vec<RawValue>>, Place> {
        match self.take(names)? {
            None => Ok(None),
            Some(RawValue::List(values, _)) => Ok(Some(values)),
            Some(RawValue::Text(Word { place, .. }) | RawValue::Empty(place) | RawValue::Map(_, place)) => Err(place),
        }
    }

    fn words(&mut self, names: &[&str]) -> Result<Option<Vec<String>>, Place> {
        let Some(values) = self.list(names)? else { return Ok(None) };
        values.into_iter().map(|value| word(value).map(|word| word.text)).collect::<Result<_, _>>().map(Some)
    }

    pub(in crate::vault) fn end(self) -> Result<(), Place> {
        self.entries.into_iter().next().map_or(Ok(()), |entry| Err(entry.key.place))
    }
}
