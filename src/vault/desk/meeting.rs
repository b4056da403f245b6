//! A meeting to come: its session file, half filled in.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::PathBuf;

use jiff::civil::Date;

use super::Vault;
use crate::vault::gate::Origin;
use crate::vault::note::fields::Party;
use crate::vault::note::{Found, Links, Note, Owner, SessionKind, Side, slug};
use crate::wording::Language;

/// A meeting to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// When it is to be.
    pub date: Date,
    /// What sort of meeting.
    pub kind: SessionKind,
}

/// Something to come back to at a meeting, for which a note is made ready.
#[derive(Clone, Debug)]
pub struct Reminder {
    /// What it is about.
    pub origin: Origin,
    /// How far it is, in a few words.
    pub now: String,
    /// By when.
    pub due: Option<Date>,
}

/// What became of the session file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Begun {
    /// It was written.
    Written(PathBuf),
    /// There was one already; it is as it was.
    WasThere(PathBuf),
}

impl Vault {
    /// When the next meeting is, as the engagement says.
    pub fn next_meeting(&self) -> Option<Date> {
        self.admitted.engagement.next_meeting
    }

    /// Makes the session file of a meeting, with a note made ready for each reminder: undecided, and telling nothing until
    /// it is filled in. A file that is there already stays as it is.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn prepare(&self, meeting: Meeting, reminders: &[Reminder]) -> io::Result<Begun> {
        let (template, folder) = match self.language() {
            Language::Dutch => (include_str!("../../../templates/start/nl/opvolging.md"), "sessies"),
            Language::English => (include_str!("../../../templates/start/en/follow-up.md"), "sessions"),
        };
        // Sessions that are there already show where this engagement keeps them.
        let first = self.admitted.sessions.first().and_then(|session| session.place.file.split('/').next());
        let folder = self.root.join(first.filter(|first| ["sessies", "sessions"].contains(first)).unwrap_or(folder));
        let path = folder.join(format!("{}-{}.md", meeting.date, self.word(meeting.kind)));
        let id = format!("{}-{}", meeting.date, self.word(meeting.kind));
        if path.exists() || folder.join(&id).exists() {
            return Ok(Begun::WasThere(if path.exists() { path } else { folder.join(&id) }));
        }
        let links = Links::of(&self.admitted.notes);
        let ready: Vec<String> =
            reminders.iter().filter_map(|reminder| self.ready(reminder, meeting.date, &links)).collect();
        let people = self.admitted.engagement.people.iter().filter(|person| person.side != Side::Facilitator);
        let people: Vec<&str> = people.map(|person| person.id.text.as_str()).collect();
        let text = template
            .replace("{date}", &meeting.date.to_string())
            .replace("{type}", self.word(meeting.kind))
            .replace("{title}", self.title(meeting.kind))
            .replace("{people}", &people.join(", "))
            .replace("{ready}", &ready.join("\n"));
        fs::create_dir_all(&folder)?;
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(mut file) => {
                file.write_all(text.as_bytes())?;
                file.sync_all()?;
                Ok(Begun::Written(path))
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(Begun::WasThere(path)),
            Err(error) => Err(error),
        }
    }

    /// The note made ready for a reminder; nothing where no reference would find what it is about.
    fn ready(&self, reminder: &Reminder, date: Date, links: &Links) -> Option<String> {
        let note = self.admitted.notes.get(reminder.origin.0)?;
        let end = note.id.rsplit('/').next().unwrap_or(&note.id);
        let found = |target: &str| links.find(target) == Found::One(reminder.origin.0);
        let reference = [end, note.id.as_str()].into_iter().find(|target| found(target) && is_plain(target))?;
        let free = |id: &String| links.find(id) == Found::Nothing;
        let base = format!("{}-{date}", slug(end));
        let mut ids = std::iter::once(base.clone()).chain((2..).map(|number| format!("{base}-{number}")));
        let id = ids.find(free)?;
        let of = match self.language() {
            Language::Dutch => "van",
            Language::English => "of",
        };
        // Ids and plain dates: a report says the same in other words, so that nothing of this can stand in one.
        let due = reminder.due.map(|due| due.to_string()).unwrap_or_default();
        let facts = [reminder.now.clone(), due, self.owners(note)].into_iter().filter(|fact| !fact.is_empty());
        let facts = facts.collect::<Vec<_>>().join(" · ").replace("--", "–").replace("%%", "%");
        let facts = if facts.is_empty() { String::new() } else { format!("\n  <!-- {facts} -->\n") };
        Some(format!("- {} {{#{id} {of}={reference}}}\n{facts}", escaped(&note.title.text)))
    }

    fn owners(&self, note: &Note) -> String {
        let name = |owner: &Owner| match owner {
            Owner::Party(Party::Group) => None,
            Owner::Party(party) => Some(self.party(*party)),
            Owner::Person(person) => {
                self.admitted.engagement.people.get(person.0).map(|person| person.id.text.as_str())
            }
        };
        note.owners.iter().filter_map(name).collect::<Vec<_>>().join(", ")
    }

    fn party(&self, party: Party) -> &'static str {
        let [dutch, english] = match party {
            Party::Group => ["groep", "group"],
            Party::Directors => ["directie", "directors"],
            Party::Facilitator => ["begeleider", "facilitator"],
        };
        self.either(dutch, english)
    }

    fn word(&self, kind: SessionKind) -> &'static str {
        let [dutch, english] = match kind {
            SessionKind::Intake => ["intake", "intake"],
            SessionKind::Introduction => ["introductie", "introduction"],
            SessionKind::WorkingSession => ["werksessie", "working-session"],
            SessionKind::DirectorsMeeting => ["directiegesprek", "directors-meeting"],
            SessionKind::FollowUp => ["opvolging", "follow-up"],
            SessionKind::Evaluation => ["evaluatie", "evaluation"],
        };
        self.either(dutch, english)
    }

    fn title(&self, kind: SessionKind) -> &'static str {
        let [dutch, english] = match kind {
            SessionKind::Intake => ["Intake", "Intake"],
            SessionKind::Introduction => ["Introductie", "Introduction"],
            SessionKind::WorkingSession => ["Werksessie", "Working session"],
            SessionKind::DirectorsMeeting => ["Gesprek met de directie", "Conversation with the directors"],
            SessionKind::FollowUp => ["Opvolging", "Follow-up"],
            SessionKind::Evaluation => ["Evaluatie", "Evaluation"],
        };
        self.either(dutch, english)
    }

    fn either(&self, dutch: &'static str, english: &'static str) -> &'static str {
        match self.language() {
            Language::Dutch => dutch,
            Language::English => english,
        }
    }
}

/// Whether a block's value may be written without quotes.
fn is_plain(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '/'))
}

/// How long a title may be to stay one.
const TITLE: usize = 110;

/// A title as the words of a list item, whatever signs it holds.
fn escaped(title: &str) -> String {
    let words = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = words.chars().take(TITLE).collect();
    let mut text = String::with_capacity(short.len());
    // What begins a line may begin a list or a heading.
    let mut beginning = true;
    for c in short.chars() {
        let in_a_number = beginning && c.is_ascii_digit();
        let marks = matches!(c, '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '%')
            || matches!(c, '^' | '=' | '&' | '@' | '$' | '!' | ':' if beginning)
            || matches!(c, '&' | '=' | '^' | '$');
        if marks || (beginning && matches!(c, '-' | '+' | '.' | ')')) {
            text.push('\\');
        }
        text.push(c);
        beginning = in_a_number;
    }
    if words.chars().count() > TITLE {
        text.push('…');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn a_title_stays_words_whatever_signs_it_holds() {
        for (title, expected) in [
            ("Elke week bellen", "Elke week bellen"),
            ("1. Bellen", "1\\. Bellen"),
            ("- streepje", "\\- streepje"),
            ("50% van {alles} [[x]] %%", "50\\% van \\{alles\\} \\[\\[x\\]\\] \\%\\%"),
            ("<!-- a -->", "\\<!-- a --\\>"),
            ("een\n  regel", "een regel"),
        ] {
            assert_eq!(escaped(title), expected);
        }
        assert!(escaped(&"lang ".repeat(60)).ends_with('…'));
    }
}
