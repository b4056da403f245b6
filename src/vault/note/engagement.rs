//! The engagement, its people, its sessions, and a point in its course, understood.

use jiff::civil::Date;

use super::fields::{SessionKind, Side};
use super::{PersonIndex, comparable};
use crate::diagnostics::Place;
use crate::vault::read::Word;
use crate::wording::Language;

/// The engagement file.
pub(in crate::vault) struct Engagement {
    pub(in crate::vault) place: Place,
    pub(in crate::vault) language: Language,
    pub(in crate::vault) title: String,
    pub(in crate::vault) client: Option<String>,
    pub(in crate::vault) sector: Option<String>,
    pub(in crate::vault) facilitator: Option<String>,
    pub(in crate::vault) people: Vec<Person>,
    /// What "date passed" is measured against, where the facilitator names a day; else the latest day there is.
    pub(in crate::vault) reference_date: Option<Date>,
    pub(in crate::vault) next_meeting: Option<Date>,
    pub(in crate::vault) allowed_words: Vec<Word>,
    pub(in crate::vault) forbidden_words: Vec<Word>,
    pub(in crate::vault) public_title: Option<String>,
    pub(in crate::vault) colophon: Option<String>,
    /// Of how many people at least a text may speak before it points at them.
    pub(in crate::vault) smallest_group: u32,
}

/// Someone of the engagement.
pub(in crate::vault) struct Person {
    /// Short id, with its place for "did you mean".
    pub(in crate::vault) id: Word,
    pub(in crate::vault) name: String,
    /// Nicknames, initials, other spellings.
    pub(in crate::vault) other_names: Vec<String>,
    pub(in crate::vault) side: Side,
}

impl Person {
    /// Whether the person goes by this name: the whole of it, the first, or another one.
    pub(in crate::vault) fn is_called(&self, name: &str) -> bool {
        let wanted = comparable(name);
        let first = self.name.split(' ').next().unwrap_or_default();
        let names = self.other_names.iter().map(String::as_str).chain([self.name.as_str(), first]);
        names.into_iter().any(|name| comparable(name) == wanted)
    }
}

/// A session, understood.
pub(in crate::vault) struct Session {
    pub(in crate::vault) id: String,
    pub(in crate::vault) place: Place,
    pub(in crate::vault) title: Option<String>,
    pub(in crate::vault) date: Option<Date>,
    pub(in crate::vault) kind: SessionKind,
    /// Who was there; `None` when the file does not say: then everybody counts as present.
    pub(in crate::vault) present: Option<Vec<PersonIndex>>,
}

/// A point in the course of an engagement, as one says it: a day, or one of the meetings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Moment {
    /// The end of a day.
    Day(Date),
    /// The day of the session with this id.
    Session(String),
}

impl Moment {
    /// What is written as a date is a day; anything else is the id of a session.
    pub fn parse(written: &str) -> Self {
        let written = written.trim();
        written.parse().map_or_else(|_| Self::Session(written.to_owned()), Self::Day)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::vault::note::*;

    #[test]
    fn a_date_is_a_day_and_anything_else_a_session() {
        assert_eq!(Moment::parse(" 2025-04-10 "), Moment::Day(date(2025, 4, 10)));
        assert_eq!(Moment::parse("2025-04-10-directiegesprek"), Moment::Session("2025-04-10-directiegesprek".into()));
        assert_eq!(Moment::parse("d1"), Moment::Session("d1".into()));
    }
}
