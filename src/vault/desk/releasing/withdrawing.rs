//! Taking consent back.
//!
//! The words leave the record and the day stands in their place, so that everybody can see that they were taken back and
//! nobody can read what they were. Who asked for it is written nowhere.

use std::collections::BTreeSet;
use std::ops::Range;

use jiff::civil::Date;

use super::request::NotRecorded;
use crate::audience::Edition;
use crate::diagnostics::{Place, Severity};
use crate::vault::consent::{Record, RecordedText, record_file, take_back, words_mark, words_marks};
use crate::vault::desk::{Package, Vault, edit};
use crate::vault::note::{Flag, Found, Links, comparable};
use crate::vault::read::{Source, yaml};

/// For which notes and editions consent is taken back, and when.
#[derive(Clone, Debug)]
pub struct WithdrawRequest {
    /// The notes, by id or by title; a note that is gone by the id it has in the record.
    pub notes: Vec<String>,
    /// The editions: directors, public, or both.
    pub editions: Vec<Edition>,
    /// The day.
    pub date: Date,
}

/// One text that is taken back.
#[derive(Clone, Debug)]
pub struct WithdrawnText {
    /// The note's title, or its id when the note is gone.
    pub title: String,
    /// Where its note stands, or else where it stood on record.
    pub place: Place,
    /// For which edition.
    pub edition: Edition,
    /// Whether the note's own flag still proposes it.
    pub flag_proposes: bool,
    /// The packages for this edition that hold a text of it, oldest first. No program can call them back.
    pub packages: Vec<Package>,
}

impl Vault {
    /// What `request` would take back.
    ///
    /// # Errors
    /// When nothing of it is on record, or it would be taken back before it was released.
    pub fn withdrawal(&self, request: &WithdrawRequest) -> Result<Vec<WithdrawnText>, NotRecorded> {
        let found = self.to_withdraw(request)?;
        let told = |(note, edition, text): &(String, Edition, &RecordedText)| {
            let held = self.handed_out().holding(note).map(|(package, _)| package);
            let standing = self.admitted.notes.iter().find(|known| known.id == *note);
            WithdrawnText {
                title: standing.map_or_else(|| note.clone(), |note| note.title.text.clone()),
                place: standing.map_or_else(|| text.place.clone(), |note| note.place.clone()),
                edition: *edition,
                flag_proposes: standing.is_some_and(|note| note.flag == Flag::Proposed),
                packages: held.filter(|package| package.edition == *edition).cloned().collect(),
            }
        };
        Ok(found.iter().map(told).collect())
    }

    /// Takes it back: in the record the day stands where the words were.
    ///
    /// # Errors
    /// The same, and when the record was changed meanwhile or the disk refuses.
    pub fn withdraw(&self, request: &WithdrawRequest) -> Result<Vec<WithdrawnText>, NotRecorded> {
        let told = self.withdrawal(request)?;
        let gone: Vec<(String, Edition)> =
            self.to_withdraw(request)?.into_iter().map(|(note, edition, _)| (note, edition)).collect();
        let is_gone =
            |text: &RecordedText| gone.iter().any(|(note, edition)| text.note == *note && text.edition == *edition);
        let texts = || self.admitted.record.releases.iter().flat_map(|release| &release.texts);
        let stretches: Vec<(Range<usize>, Vec<String>)> = texts()
            .filter(|text| is_gone(text) && text.withdrawn.is_none())
            .map(|text| (text.words_at.clone(), words_marks(&text.wording, &self.admitted.pictures)))
            .collect();
        let source = self.admitted.sources.iter().find(|source| record_file(&source.file));
        let source = source.ok_or(NotRecorded::NotReadable)?;
        let left = take_back((&source.file, &source.text), &stretches, request.date);
        if !says_the_rest(&left, source, &self.admitted.record, is_gone) {
            return Err(NotRecorded::NotReadable);
        }
        edit::replace(&self.root, &source.file, Some(&source.text), &left)?;
        Ok(told)
    }

    /// The newest text of each note and edition that is to be taken back.
    fn to_withdraw<'a>(
        &'a self,
        request: &'a WithdrawRequest,
    ) -> Result<Vec<(String, Edition, &'a RecordedText)>, NotRecorded> {
        if !self.is_readable() {
            return Err(NotRecorded::NotReadable);
        }
        let links = Links::of(&self.admitted.notes);
        let mut found: Vec<(String, Edition, &RecordedText)> = Vec::new();
        for asked in &request.notes {
            let note = self.note_on_record(&links, asked)?;
            let before = found.len();
            for edition in &request.editions {
                let newest = self.admitted.record.of(note, *edition).next();
                found.extend(newest.map(|(_, text)| (note.to_owned(), *edition, text)));
            }
            if found.len() == before {
                return Err(NotRecorded::NotOnRecord(asked.clone()));
            }
        }
        self.add_same_words(&mut found);
        if let Some(day) = self.released_after(&found, request.date) {
            return Err(NotRecorded::WithdrawnBeforeRelease(day));
        }
        found.sort_by(|one, other| (&one.0, one.1).cmp(&(&other.0, other.1)));
        found.dedup_by(|one, other| (&one.0, one.1) == (&other.0, other.1));
        Ok(found)
    }

    /// The day on which one of the texts was released, if that is later than `date`: nothing is taken back before it was given.
    fn released_after(&self, found: &[(String, Edition, &RecordedText)], date: Date) -> Option<Date> {
        let days = found.iter().filter_map(|(note, edition, _)| self.admitted.record.of(note, *edition).next());
        days.map(|(release, _)| release.date).max().filter(|day| *day > date)
    }

    /// Adds what stands on record in the same words under another id, or for a wider edition: words that are taken back are
    /// taken back everywhere.
    fn add_same_words<'a>(&'a self, found: &mut Vec<(String, Edition, &'a RecordedText)>) {
        let marks: BTreeSet<(Edition, String)> =
            found.iter().map(|(_, edition, text)| (*edition, words_mark(&text.wording))).collect();
        let texts = self.admitted.record.releases.iter().rev().flat_map(|release| release.texts.iter().rev());
        for text in texts.filter(|text| text.withdrawn.is_none()) {
            let newest = self.admitted.record.of(&text.note, text.edition).next();
            let is_newest = newest.is_some_and(|(_, newest)| std::ptr::eq(newest, text));
            let mark = words_mark(&text.wording);
            if is_newest && marks.iter().any(|(edition, taken)| *edition <= text.edition && *taken == mark) {
                found.push((text.note.clone(), text.edition, text));
            }
        }
    }

    /// The id in the record that `asked` means: of a note, or of one that is gone.
    fn note_on_record<'a>(&'a self, links: &Links, asked: &'a str) -> Result<&'a str, NotRecorded> {
        let known = |asked: &str| self.find_note(links, asked);
        if let (Found::Nothing, Err(NotRecorded::UnknownNote(_))) = (links.find(asked), known(asked)) {
            let texts = self.admitted.record.releases.iter().flat_map(|release| &release.texts);
            let wanted = comparable(asked);
            let on_record = texts.map(|text| text.note.as_str()).find(|note| comparable(note) == wanted);
            return on_record.ok_or_else(|| NotRecorded::UnknownNote(asked.to_owned()));
        }
        let note = known(asked)?;
        let id = self.admitted.notes.get(note).map(|note| note.id.as_str());
        id.ok_or_else(|| NotRecorded::UnknownNote(asked.to_owned()))
    }
}

/// Whether `text` is the record `before` without the words of what `is_gone`, and the same in all else.
fn says_the_rest(text: &str, source: &Source, before: &Record, is_gone: impl Fn(&RecordedText) -> bool) -> bool {
    let source = Source { file: source.file.clone(), text: text.to_owned() };
    let (fields, unreadable) = yaml(&source);
    let (now, problems) = Record::understand(Some(fields), &[source]);
    let readable = unreadable.iter().chain(&problems).all(|problem| problem.severity() != Severity::Error);
    let same = |was: &RecordedText, is: &RecordedText| {
        let left = if is_gone(was) {
            is.withdrawn.is_some()
        } else {
            was.withdrawn == is.withdrawn && was.wording == is.wording
        };
        left && (&was.note, was.edition, &was.fingerprint) == (&is.note, is.edition, &is.fingerprint)
    };
    readable
        && before.releases.len() == now.releases.len()
        && before.releases.iter().zip(&now.releases).all(|(was, is)| {
            was.texts.len() == is.texts.len()
                && (was.date, was.how, &was.sessions, &was.asked, &was.named, was.client_agreed)
                    == (is.date, is.how, &is.sessions, &is.asked, &is.named, is.client_agreed)
                && was.texts.iter().zip(&is.texts).all(|(was, is)| same(was, is))
        })
}
