//! Where every note stands with regard to an edition, and why.

use jiff::civil::Date;

use super::places::{NoteRef, reference};
use super::since::SinceHandOver;
use super::{NotRecorded, Vault};
use crate::audience::{Basis, Edition};
use crate::diagnostics::{Code, Place};
use crate::vault::gate::{Reason, Standing, judge, must_be_asked};
use crate::vault::note::{Flag, Links, Note};

/// Where everything stands.
#[derive(Clone, Debug)]
pub struct Status {
    /// By date; last what belongs to no session.
    pub sessions: Vec<SessionStatus>,
    /// What is otherwise than in what was last handed out.
    pub since: Option<SinceHandOver>,
}

/// Where the notes of a session stand.
#[derive(Clone, Debug)]
pub struct SessionStatus {
    /// Where the session stands; none for notes that belong to no session.
    pub place: Option<Place>,
    /// Its title, or else its id.
    pub title: Option<String>,
    /// Its day.
    pub date: Option<Date>,
    /// The names of those who were there and must still be asked about a text that is on record.
    pub to_ask: Vec<String>,
    /// Its notes, in the order in which they were written.
    pub notes: Vec<NoteStatus>,
}

/// Where one note stands.
#[derive(Clone, Debug)]
pub struct NoteStatus {
    /// Which.
    pub note: NoteRef,
    /// Whether it goes.
    pub state: State,
    /// Why it stays, if it does.
    pub reason: Option<Reason>,
    /// The errors it has, by their codes.
    pub errors: Vec<Code>,
}

/// What becomes of a note, in the words of those present.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It is in the edition.
    Goes,
    /// It is proposed, and waits for a release.
    Proposed,
    /// It was proposed or released, and something is in the way.
    Blocked,
    /// Nobody decided yet.
    Undecided,
    /// It stays.
    Stays,
}

impl State {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Goes, Self::Proposed, Self::Blocked, Self::Undecided, Self::Stays];

    fn of(standing: Standing) -> Self {
        match standing {
            Standing::Released => Self::Goes,
            Standing::Proposed => Self::Proposed,
            Standing::Stays(
                Reason::Fault
                | Reason::Changed
                | Reason::Withdrawn
                | Reason::NotEverybodyAsked
                | Reason::NoConsent
                | Reason::AboutWhatStays,
            ) => Self::Blocked,
            Standing::Stays(Reason::Undecided) => Self::Undecided,
            Standing::Stays(
                Reason::Flag | Reason::Kind | Reason::Audience | Reason::NoTextForIt | Reason::NotFilledIn,
            ) => Self::Stays,
        }
    }
}

impl Status {
    /// How many notes are in a state.
    pub fn count(&self, state: State) -> usize {
        self.sessions.iter().flat_map(|session| &session.notes).filter(|note| note.state == state).count()
    }
}

impl Vault {
    /// Where every note of the engagement, or of one session, stands with regard to `edition`.
    ///
    /// # Errors
    /// When there is no such session.
    pub fn status(&self, edition: Edition, session: Option<&str>) -> Result<Status, NotRecorded> {
        let known = |id: &str| self.admitted.sessions.iter().any(|session| session.id == id);
        if let Some(id) = session.filter(|id| !known(id)) {
            return Err(NotRecorded::UnknownSession(id.to_owned()));
        }
        let links = Links::of(&self.admitted.notes);
        let judged = judge(&self.admitted, self.faulty.of(edition), &links, edition, Basis::Record);
        let positions = (0..self.admitted.sessions.len()).map(Some).chain([None]);
        let mut sessions: Vec<(Option<Date>, Option<usize>, SessionStatus)> = Vec::new();
        for position in positions {
            let facts = position.and_then(|position| self.admitted.sessions.get(position));
            if session.is_some_and(|id| facts.is_none_or(|facts| facts.id != id)) {
                continue;
            }
            let here = || {
                let notes = self.admitted.notes.iter().zip(&judged).enumerate();
                notes.filter(move |(_, (note, _))| note.session == position)
            };
            let notes: Vec<NoteStatus> =
                here().map(|(at, (note, judged))| self.note_status(at, note, judged.standing)).collect();
            if notes.is_empty() && position.is_none() {
                continue;
            }
            let waits = |standing: Standing| standing == Standing::Stays(Reason::NotEverybodyAsked);
            let waiting = here().filter(|(_, (_, judged))| waits(judged.standing)).map(|(_, (note, _))| note);
            let status = SessionStatus {
                place: facts.map(|facts| facts.place.clone()),
                title: facts.map(|facts| facts.title.clone().unwrap_or_else(|| facts.id.clone())),
                date: facts.and_then(|facts| facts.date),
                to_ask: self.to_ask(waiting, edition),
                notes,
            };
            sessions.push((status.date, position, status));
        }
        sessions.sort_by_key(|(date, position, _)| (position.is_none(), *date, *position));
        let sessions = sessions.into_iter().map(|(_, _, status)| status).collect();
        let since = if session.is_none() { self.since_hand_over(edition) } else { None };
        Ok(Status { sessions, since })
    }

    /// Whether something that is proposed stays out of `edition` for an error.
    pub fn holds_back(&self, edition: Edition) -> bool {
        let mut notes = self.admitted.notes.iter().enumerate();
        notes.any(|(at, note)| note.flag == Flag::Proposed && self.is_faulty(at, edition))
    }

    /// Whether anything is proposed for `edition` that is not on record.
    pub fn has_proposals(&self, edition: Edition) -> bool {
        self.status(edition, None).is_ok_and(|status| status.count(State::Proposed) > 0)
    }

    fn note_status(&self, at: usize, note: &Note, standing: Standing) -> NoteStatus {
        let reason = match standing {
            Standing::Released | Standing::Proposed => None,
            Standing::Stays(reason) => Some(reason),
        };
        let mut errors: Vec<Code> = match reason {
            Some(Reason::Fault) => self.errors_of(at).into_iter().map(|error| error.code).collect(),
            Some(_) | None => Vec::new(),
        };
        errors.sort();
        errors.dedup();
        NoteStatus { note: reference(note), state: State::of(standing), reason, errors }
    }

    /// The names of those who must still be asked about one of these notes.
    fn to_ask<'a>(&self, waiting: impl Iterator<Item = &'a Note>, edition: Edition) -> Vec<String> {
        let people = &self.admitted.engagement.people;
        let mut missing: Vec<usize> = waiting
            .flat_map(|note| {
                let asked: Vec<&str> = self
                    .admitted
                    .record
                    .of(&note.id, edition)
                    .flat_map(|(release, _)| &release.asked)
                    .map(String::as_str)
                    .collect();
                let unasked =
                    move |at: &usize| people.get(*at).is_some_and(|one| !asked.contains(&one.id.text.as_str()));
                must_be_asked(&self.admitted, note, edition)
                    .into_iter()
                    .map(|person| person.0)
                    .filter(unasked)
                    .collect::<Vec<_>>()
            })
            .collect();
        missing.sort_unstable();
        missing.dedup();
        missing.into_iter().filter_map(|at| people.get(at)).map(|person| person.name.clone()).collect()
    }
}
