//! Markdown files: a note, or a session with its notes.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::file::{self, FileText};
use super::head::{self, Head};
use super::mapped::Mapped;
use super::markdown::{self, Setting};
use super::raw::{Fields, Form, RawNote, RawSession, RawValue, Reading};
use super::taking::is_error;
use super::text::Text;
use super::walk::Found;
use super::{clear, front_matter, later_front_matter, marks, session, title};
use crate::diagnostics::{Code, Diagnostic, Place};

/// Reads all Markdown files, sessions first, so that every note finds the session in whose folder it stands.
pub(super) fn read_all(found: &[Found], pictures: &[String], reading: &mut Reading) {
    let mut folders = BTreeMap::<&str, usize>::new();
    // Whose own keys could not be read: what they would have narrowed is not known, so all its notes stay.
    let mut unsound = Vec::new();
    let mut notes = Vec::new();
    let files = found.iter().map(|found| (found, file::read(&found.path, &found.name)));
    for (found, file) in files {
        let lines = Mapped::of_file(&file.source.text, 0..file.source.text.len());
        let head = head::find(lines.as_str());
        let own = SessionFile::of(&found.name, &lines, &head);
        let mut of_file = NoteFileReader {
            file: &file,
            lines: &lines,
            name: &found.name,
            pictures,
            head,
            notes: Vec::new(),
            problems: Vec::new(),
        };
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
    fn of(name: &'n str, lines: &Mapped, head: &Head) -> Option<Self> {
        let (folder, own) = name.rsplit_once('/').unwrap_or(("", name));
        let stem = own.rsplit_once('.').map_or(own, |(stem, _)| stem);
        let below_sessions = ["sessies", "sessions"].iter().any(|known| folder.eq_ignore_ascii_case(known));
        let named = ["sessie", "session"].iter().any(|known| stem.eq_ignore_ascii_case(known));
        if named && !below_sessions && !folder.is_empty() {
            return Some(Self { name: folder.rsplit('/').next().unwrap_or(folder), folder: Some(folder) });
        }
        let keys = lines.as_str().get(head.yaml.clone()).unwrap_or("");
        let has = |names: [&str; 2]| {
            keys.lines().any(|line| line.split_once(':').is_some_and(|(key, _)| names.contains(&key.trim_end())))
        };
        let dated = has(["datum", "date"]);
        (named || (below_sessions && dated)).then_some(Self { name: stem, folder: None })
    }
}

/// Reads one file.
struct NoteFileReader<'f> {
    file: &'f FileText,
    /// The file's text, every line end made one.
    lines: &'f Mapped,
    name: &'f str,
    pictures: &'f [String],
    head: Head,
    notes: Vec<RawNote>,
    problems: Vec<Diagnostic>,
}

impl NoteFileReader<'_> {
    fn text(&self) -> Text<'_> {
        Text::new(Arc::clone(&self.file.source.file), &self.file.source.text)
    }

    /// The front matter's keys, and whether all of it could be read.
    fn fields(&self, text: &Text<'_>) -> (Fields, Vec<Diagnostic>) {
        let mut problems = Vec::new();
        if let Some((code, at)) = &self.head.problem {
            problems.push(text.problem(*code, self.lines.source_range(at.clone())));
        }
        let body = self.body().start;
        let Some(whole) = &self.head.whole else {
            return (Fields { place: text.place(body..body), entries: Vec::new() }, problems);
        };
        let (entries, wrong) = front_matter::entries(text, &self.lines.slice(self.head.yaml.clone()));
        problems.extend(wrong);
        let kept = whole.start..trimmed(self.lines.as_str(), whole);
        (Fields { place: text.place(self.lines.source_range(kept)), entries }, problems)
    }

    /// Where what follows the front matter stands in the file.
    fn body(&self) -> Range<usize> {
        let end = self.file.source.text.len();
        let starts = self.head.body.start < self.lines.len();
        (if starts { self.lines.source(self.head.body.start) } else { end })..end
    }

    /// A session and the notes in its own file; whether its keys could be read.
    fn session(&mut self, name: &str) -> (RawSession, bool) {
        let text = self.text();
        let (fields, mut problems) = self.fields(&text);
        let faults = self.file.problems.iter().map(|problem| problem.place.bytes.clone()).collect::<Vec<_>>();
        let in_keys = faults.iter().any(|fault| fault.start < self.body().start);
        let sound = problems.is_empty() && self.file.sound && !in_keys;
        let setting = Setting::of_file(&text, self.name, self.pictures);
        let taken = session::take(&text, &setting, &self.lines.slice(self.head.body.clone()), &faults);
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
        let body = self.lines.slice(self.head.body.clone());
        let cleared = clear::clear(&body);
        let left = cleared.left;
        let marks = marks::find(&left);
        let seconds = later_front_matter::find(body.as_str()).into_iter().map(|range| {
            let first = later_front_matter::first_line(body.as_str(), &range);
            (Code::SecondDocument, body.source_range(first))
        });
        let seconds = if self.head.problem.is_none() { seconds.collect::<Vec<_>>() } else { Vec::new() };
        let is_note = self.head.whole.is_some();
        // What stays with the facilitator may hold an editor's remarks.
        let told = |code: Code| is_note || code == Code::MergeMarker;
        let merges = marks::merges(body.as_str()).into_iter().map(|line| (Code::MergeMarker, body.source_range(line)));
        let other = |(code, _): &(Code, Range<usize>)| told(*code) && *code != Code::MergeMarker;
        let faults = cleared.faults.into_iter().chain(marks.faults).filter(other).chain(merges).chain(seconds);
        problems.extend(faults.map(|(code, at)| text.problem(code, at)));
        let setting = Setting::of_file(&text, self.name, self.pictures);
        let named = fields.entries.iter().find(|entry| is_title(&entry.key.text));
        let mut taken = title::take(&left, &text, &setting);
        if let Some(named) = named {
            // A heading with the very words of the title is the title once more.
            let same = matches!((&named.value, &taken.title), (RawValue::Text(title), Some(heading)) if title.text.trim() == heading.text);
            taken = if same { title::Taken { title: None, ..taken } } else { title::Taken::none(&left) };
        }
        let made = markdown::read(&left.slice(taken.rest.clone()), &setting);
        problems.extend(taken.problems);
        problems.extend(made.problems);
        let title = match (taken.title, made.heading) {
            (None, Some(place)) if named.is_none() => {
                let (title, wrong) = title::at(&place, &text, &setting);
                problems.extend(wrong);
                title
            }
            (title, _) => title,
        };
        if !is_note && self.head.problem.is_none() && self.file.sound {
            problems.push(Diagnostic::new(Code::NoNote, Place::whole(Arc::clone(&text.file))));
        }
        let stem = self.name.rsplit('/').next().unwrap_or("").rsplit_once('.').map_or("", |(stem, _)| stem);
        let form = if is_note { Form::File(stem.to_owned()) } else { Form::Passage };
        let errors = problems.iter().any(|problem| problem.code != Code::NoNote && is_error(problem));
        let mut cut = cleared.cut;
        cut.extend(made.unused);
        let note = RawNote {
            place: fields.place.clone(),
            extent: 0..text.whole.len(),
            session: None,
            form,
            fields,
            title,
            body: made.written,
            endings: Vec::new(),
            cut,
            asks: marks.asks.into_iter().map(|(ask, at)| (ask, text.place(at))).collect(),
            sound: !errors && self.file.sound && self.file.problems.is_empty(),
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
