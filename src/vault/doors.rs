//! The doors of the vault: in with a folder, out with what an audience gets.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use super::admit::{Admitted, admit, admit_as_of};
use super::check::{check, in_engagement, in_note};
use super::consent::upkeep;
use super::gate;
use super::links::comparable;
use super::read::read;
use super::withheld::withhold;
use super::{Earlier, Moment, Origin, Released, Withheld};
use crate::audience::{Audience, Edition};
use crate::diagnostics::{Diagnostic, Place, Severity};
use crate::wording::Language;

/// Everything said in the room. Nothing can be read from it but through its doors.
pub struct Vault {
    pub(in crate::vault) root: PathBuf,
    pub(in crate::vault) admitted: Admitted,
    pub(in crate::vault) faulty: Vec<bool>,
    problems: Vec<Diagnostic>,
    /// The day that editions are held beside.
    since: Option<Date>,
}

/// The source around a place, for the terminal alone.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// The line or lines the place stands on, whole.
    pub text: &'a str,
    /// Where `text` starts in the file, in bytes.
    pub start: usize,
}

impl Vault {
    /// Reads, understands and checks the engagement in the folder `root`, on `date` or else on its own reference date.
    pub fn open(root: &Path, date: Option<Date>) -> Self {
        let mut admitted = admit(read(root));
        if let Some(date) = date {
            admitted.engagement.reference_date = date;
        }
        Self::of(root.to_owned(), admitted)
    }

    /// The same as it was: sessions after `until`, and releases after the reference date, count as absent, with all that
    /// is wrong with them. The reference date is `date`, or else the day of `until`; `None` when there is no such session.
    pub fn open_as_of(root: &Path, until: &Moment, date: Option<Date>) -> Option<Self> {
        Some(Self::of(root.to_owned(), admit_as_of(read(root), until, date)?))
    }

    /// Checks what was admitted, until it is known which notes have an error.
    pub(in crate::vault) fn of(root: PathBuf, admitted: Admitted) -> Self {
        let mut faulty: Vec<bool> = admitted.notes.iter().map(|note| !note.sound).collect();
        let blame = Blame::of(&admitted);
        blame.mark(&admitted.problems, &mut faulty);
        // A note that falls out may leave a link of another without its target; each round finds one more or is the last.
        let checked = loop {
            let checked = check(&admitted, &faulty);
            let before = faulty.clone();
            blame.mark(&checked, &mut faulty);
            if faulty == before {
                break checked;
            }
        };
        let recorded = upkeep(&admitted, &faulty);
        let mut problems: Vec<Diagnostic> = admitted.problems.iter().cloned().chain(checked).chain(recorded).collect();
        problems.sort();
        problems.dedup();
        Self { root, admitted, faulty, problems, since: None }
    }

    /// Everything that is wrong or worth a look, by place.
    pub fn problems(&self) -> &[Diagnostic] {
        &self.problems
    }

    /// Whether the engagement file and the record could be understood. If not, nothing can be built.
    pub fn is_readable(&self) -> bool {
        self.admitted.readable
    }

    /// The language of the engagement.
    pub fn language(&self) -> Language {
        self.admitted.engagement.language
    }

    /// Whether anything of an edition stands on record.
    pub fn has_record(&self, edition: Edition) -> bool {
        let releases = &self.admitted.record.releases;
        releases.iter().any(|release| release.texts.iter().any(|text| text.edition == edition))
    }

    /// The folder for a new note of a session, or of the latest one, and the session's id where the folder does not tell
    /// it, for the session is a file that has none of its own; `None` when there is no such session.
    pub fn session_home(&self, id: Option<&str>) -> Option<(PathBuf, Option<&str>)> {
        let sessions = &self.admitted.sessions;
        let session = match id {
            Some(id) => sessions.iter().find(|session| session.id == id)?,
            None => sessions.iter().max_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)))?,
        };
        let file = self.root.join(&*session.place.file);
        let stem = file.file_stem()?;
        let has_folder = ["sessie", "session"].iter().any(|known| stem.eq_ignore_ascii_case(known));
        Some((file.parent()?.to_owned(), (!has_folder).then_some(session.id.as_str())))
    }

    /// What `A` gets, and what it does not get.
    pub fn release<A: Audience>(&self) -> (Released<A>, Withheld<A>) {
        let released = gate::release(&self.admitted, &self.faulty);
        let withheld = withhold(&self.admitted, &released);
        (released, withheld)
    }

    /// Has editions held beside what they were at a moment; whether there is such a moment.
    pub fn compare_with(&mut self, moment: &Moment) -> bool {
        self.since = match moment {
            Moment::Day(day) => Some(*day),
            Moment::Session(id) => {
                let wanted = comparable(id);
                let session = self.admitted.sessions.iter().find(|session| comparable(&session.id) == wanted);
                session.and_then(|session| session.date)
            }
        };
        self.since.is_some()
    }

    /// What the edition for `A` was at the moment that editions are held beside, as far as it still goes.
    pub fn earlier<A: Audience>(&self) -> Option<Earlier<A>> {
        self.since.map(|day| gate::earlier(&self.admitted, &self.faulty, day))
    }

    /// The source line or lines of a place, for the terminal alone.
    pub fn line(&self, place: &Place) -> Option<Line<'_>> {
        let text = &self.admitted.sources.iter().find(|source| source.file == place.file)?.text;
        let before = text.get(..place.bytes.start)?;
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let last = place.bytes.end.max(place.bytes.start);
        let end = text.get(last..)?.find('\n').map_or(text.len(), |end| last + end);
        (place.line > 0).then_some(Line { text: text.get(start..end)?, start })
    }

    /// Where the note of a released item stands.
    pub fn place(&self, origin: Origin) -> Place {
        let engagement = &self.admitted.engagement.place;
        self.admitted.notes.get(origin.0).map_or_else(|| engagement.clone(), |note| note.place.clone())
    }

    /// Where a character that `A` gets was written: in the note of a released item, or in what belongs to none.
    pub fn sign<A: Audience>(&self, origin: Option<Origin>, sign: &str) -> Option<Place> {
        let note = origin.and_then(|Origin(note)| in_note(&self.admitted, note, A::EDITION, sign));
        note.or_else(|| in_engagement(&self.admitted, sign))
    }

    /// The engagement as a whole, for what belongs to no note.
    pub fn home(&self) -> Place {
        self.admitted.engagement.place.clone()
    }

    /// The user's own templates: path below `templates/`, and text.
    pub fn templates(&self) -> &[(String, String)] {
        &self.admitted.overrides
    }

    /// The user's own messages in a language, when there are.
    pub fn messages(&self, language: Language) -> Option<&str> {
        let path = format!("wording/{}.ftl", language.code());
        self.admitted.overrides.iter().find(|(file, _)| *file == path).map(|(_, text)| text.as_str())
    }
}

/// Whose fault a problem is: the notes by file, with what they take up.
struct Blame {
    by_file: BTreeMap<Arc<str>, Vec<(Range<usize>, usize)>>,
    by_session: BTreeMap<Arc<str>, Vec<usize>>,
}

impl Blame {
    fn of(admitted: &Admitted) -> Self {
        let mut blame = Self { by_file: BTreeMap::new(), by_session: BTreeMap::new() };
        for (at, note) in admitted.notes.iter().enumerate() {
            blame.by_file.entry(note.place.file.clone()).or_default().push((note.extent.clone(), at));
            if let Some(session) = note.session.and_then(|session| admitted.sessions.get(session)) {
                blame.by_session.entry(session.place.file.clone()).or_default().push(at);
            }
        }
        blame
    }

    /// Marks the notes that an error lies in. An error of a session itself is one of all its notes: who was there, and
    /// so who must be asked, is not known then.
    fn mark(&self, problems: &[Diagnostic], faulty: &mut [bool]) {
        for problem in problems.iter().filter(|problem| problem.severity() == Severity::Error) {
            let place = &problem.place;
            let notes = self.by_file.get(&place.file).map_or(&[] as &[(Range<usize>, usize)], Vec::as_slice);
            // Where one note ends and the next begins, a problem is the next one's: what stays must not reach what goes.
            let within = |extent: &Range<usize>| place.line == 0 || extent.contains(&place.bytes.start);
            let at_end = |extent: &Range<usize>| extent.end == place.bytes.start;
            let of = |hit: &dyn Fn(&Range<usize>) -> bool| -> Vec<usize> {
                notes.iter().filter(|(extent, _)| hit(extent)).map(|(_, at)| *at).collect()
            };
            let mut blamed = of(&within);
            if blamed.is_empty() {
                blamed = of(&at_end);
            }
            if blamed.is_empty() || place.line == 0 {
                blamed.extend(self.by_session.get(&place.file).into_iter().flatten());
            }
            for at in blamed {
                if let Some(faulty) = faulty.get_mut(at) {
                    *faulty = true;
                }
            }
        }
    }
}
