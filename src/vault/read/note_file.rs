//! Markdown files: a note, or a session with its notes.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::file::{self, FileText};
use super::folder::setting;
use super::head::{self, Head};
use super::raw::{Fields, Form, RawNote, RawSession, Reading};
use super::text::Text;
use super::walk::Found;
use super::{front_matter, markdown, parts, session, title};
use crate::diagnostics::{Code, Diagnostic, Place};

/// Reads all Markdown files, sessions first, so that every note finds the session in whose folder it stands.
pub(super) fn read_all(found: &[Found], pictures: &[String], reading: &mut Reading) {
    let mut folders = BTreeMap::<&str, usize>::new();
    // Whose own keys could not be read: what they would have narrowed is not known, so all its notes stay.
    let mut unsound = Vec::new();
    let mut notes = Vec::new();
    let files = found.iter().map(|found| (found, file::read(&found.path, &found.name)));
    for (found, file) in files {
        let head = head::find(&file.source.text);
        let own = SessionFile::of(&found.name, &file, &head);
        let mut of_file =
            Reader { file: &file, name: &found.name, pictures, head, notes: Vec::new(), problems: Vec::new() };
        let session = own.map(|own| {
            let (read, sound) = of_file.session(own.name);
            let index = reading.sessions.len();
            reading.sessions.push(read);
            if let Some(folder) = own.folder {
                folders.entry(folder).or_insert(index);
            }
            if !sound {
                unsound.push(index);
            }
            index
        });
        if session.is_none() {
            of_file.note();
        }
        reading.problems.append(&mut of_file.problems);
        notes.extend(of_file.notes.into_iter().map(|note| (found.name.as_str(), RawNote { session, ..note })));
        reading.problems.extend(file.problems);
        reading.sources.push(file.source);
    }
    for (name, mut note) in notes {
        note.session = note.session.or_else(|| enclosing(name, &folders));
        note.sound = note.sound && note.session.is_none_or(|session| !unsound.contains(&session));
        reading.notes.push(note);
    }
}

/// The session whose folder holds the file, the nearest first.
fn enclosing(name: &str, folders: &BTreeMap<&str, usize>) -> Option<usize> {
    let mut folder = name;
    while let Some((above, _)) = folder.rsplit_once('/') {
        if let Some(index) = folders.get(above) {
            return Some(*index);
        }
        folder = above;
    }
    None
}

/// A file that is a session.
struct SessionFile<'n> {
    /// The folder's name, or the file's.
    name: &'n str,
    /// The folder whose other notes belong to it.
    folder: Option<&'n str>,
}

impl<'n> SessionFile<'n> {
    /// `sessie.md` in a folder of its own, or a dated file right below `sessies/`.
    fn of(name: &'n str, file: &FileText, head: &Head) -> Option<Self> {
        let (folder, own) = name.rsplit_once('/').unwrap_or(("", name));
        let stem = own.rsplit_once('.').map_or(own, |(stem, _)| stem);
        let below_sessions = ["sessies", "sessions"].iter().any(|known| folder.eq_ignore_ascii_case(known));
        let named = ["sessie", "session"].iter().any(|known| stem.eq_ignore_ascii_case(known));
        if named && !below_sessions && !folder.is_empty() {
            return Some(Self { name: folder.rsplit('/').next().unwrap_or(folder), folder: Some(folder) });
        }
        let keys = file.source.text.get(head.yaml.clone()).unwrap_or("");
        let has = |names: [&str; 2]| {
            keys.lines().any(|line| line.split_once(':').is_some_and(|(key, _)| names.contains(&key.trim_end())))
        };
        let dated = has(["datum", "date"]);
        (named || (below_sessions && dated)).then_some(Self { name: stem, folder: None })
    }
}

/// Reads one file.
struct Reader<'f> {
    file: &'f FileText,
    name: &'f str,
    pictures: &'f [String],
    head: Head,
    notes: Vec<RawNote>,
    problems: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn text(&self) -> Text<'_> {
        Text::new(Arc::clone(&self.file.source.file), &self.file.source.text)
    }

    /// The front matter's keys, and whether all of it could be read.
    fn fields(&self, text: &Text<'_>) -> (Fields, Vec<Diagnostic>) {
        let mut problems = Vec::new();
        if let Some((code, at)) = &self.head.problem {
            problems.push(text.problem(*code, at.clone()));
        }
        let Some(whole) = &self.head.whole else {
            return (
                Fields { place: text.place(self.head.body.start..self.head.body.start), entries: Vec::new() },
                problems,
            );
        };
        let (entries, wrong) = front_matter::entries(text, self.head.yaml.clone());
        problems.extend(wrong);
        (Fields { place: text.place(whole.start..trimmed(text.whole, whole)), entries }, problems)
    }

    /// A session and the notes in its own file; whether its keys could be read.
    fn session(&mut self, name: &str) -> (RawSession, bool) {
        let text = self.text();
        let (fields, mut problems) = self.fields(&text);
        let faults = self.file.problems.iter().map(|problem| problem.place.bytes.clone()).collect::<Vec<_>>();
        let in_keys = faults.iter().any(|fault| fault.start < self.head.body.start);
        let sound = problems.is_empty() && self.file.sound && !in_keys;
        let (left, mut cuts) = parts::cut(text.whole, self.head.body.clone());
        problems.extend(cuts.problems.iter().map(|(code, at)| text.problem(*code, at.clone())));
        cuts.doubtful.extend(faults);
        let setting = setting(&text, self.name, self.pictures);
        let taken = session::take(&text, &setting, &left, &cuts, &self.head.body);
        problems.extend(taken.problems);
        self.notes = taken.notes;
        self.problems = problems;
        (RawSession { fields, heading: taken.heading, name: name.to_owned() }, sound)
    }

    /// A note in a file of its own, or text that holds none.
    fn note(&mut self) {
        let text = self.text();
        if text.whole.trim().is_empty() && self.file.sound {
            self.problems.push(Diagnostic::new(Code::NoNote, Place::whole(Arc::clone(&text.file))));
            return;
        }
        let (fields, mut problems) = self.fields(&text);
        let (left, cuts) = parts::cut(text.whole, self.head.body.clone());
        problems.extend(cuts.problems.iter().map(|(code, at)| text.problem(*code, at.clone())));
        let setting = setting(&text, self.name, self.pictures);
        let named = fields.entries.iter().any(|entry| is_title(&entry.key.text));
        let taken = if named { title::Taken::none(&left) } else { title::take(&left, &text, &setting) };
        let made = markdown::read(&left.slice(taken.rest.clone()), &setting);
        problems.extend(taken.problems);
        problems.extend(made.problems);
        let title = match (taken.title, made.heading) {
            (None, Some(place)) if !named => {
                let (title, wrong) = title::at(&place, &text, &setting);
                problems.extend(wrong);
                title
            }
            (title, _) => title,
        };
        let is_note = self.head.whole.is_some();
        if !is_note && self.head.problem.is_none() && self.file.sound {
            problems.push(Diagnostic::new(Code::NoNote, Place::whole(Arc::clone(&text.file))));
        }
        let stem = self.name.rsplit('/').next().unwrap_or("").rsplit_once('.').map_or("", |(stem, _)| stem);
        let form = if is_note { Form::File(stem.to_owned()) } else { Form::Passage };
        let errors = problems.iter().any(|problem| problem.code != Code::NoNote);
        let mut cut = cuts.cut.into_iter().map(|(_, passage)| passage).collect::<Vec<_>>();
        cut.extend(made.unused);
        let note = RawNote {
            place: fields.place.clone(),
            extent: 0..text.whole.len(),
            session: None,
            form,
            fields,
            title,
            body: made.written,
            cut,
            sound: !errors && self.file.sound && self.file.problems.is_empty() && cuts.doubtful.is_empty(),
        };
        self.notes = vec![note];
        self.problems = problems;
    }
}

fn is_title(key: &str) -> bool {
    ["titel", "title"].iter().any(|known| key.trim().eq_ignore_ascii_case(known))
}

/// The end of `range` without blanks and line ends.
fn trimmed(text: &str, range: &Range<usize>) -> usize {
    range.start + text.get(range.clone()).unwrap_or("").trim_end().len()
}
