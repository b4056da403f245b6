//! What is asked of a release, and what it comes to.

use jiff::civil::Date;

use crate::audience::Edition;
use crate::diagnostics::Place;
use crate::vault::consent::How;

/// What is to be released, by whom, for whom.
#[derive(Clone, Debug)]
pub struct ReleaseRequest {
    /// The ids of the sessions; none means all of them, and the notes without a session too.
    pub sessions: Vec<String>,
    /// For whom: directors or public.
    pub edition: Edition,
    /// When those present decided.
    pub date: Date,
    /// How they decided.
    pub how: How,
    /// The ids of the people who were asked; `None` means everybody who had to be.
    pub asked: Option<Vec<String>>,
    /// Which owners may be printed.
    pub named: Named,
    /// When the client agreed; the public edition needs it.
    pub client_agreed: Option<Date>,
    /// The ids of notes that were taken back earlier and are asked for once more.
    pub anew: Vec<String>,
}

/// Which owners of what goes out may be printed by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// Every owner who was asked agreed. Who was not asked has not.
    All,
    /// No name is printed, and what was agreed earlier is taken back.
    Nobody,
    /// These agreed, by id, besides those who did earlier.
    Only(Vec<String>),
}

/// What those present decide of one note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It may go: its flag says so, and the next release holds it.
    Goes,
    /// It stays in the group.
    Stays,
}

/// What a release would put on record.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// The texts, word for word.
    pub texts: Vec<ProposedText>,
    /// The names of those who were asked.
    pub asked: Vec<String>,
    /// Their ids.
    pub asked_ids: Vec<String>,
    /// The names of those who had to be asked and were not; until they are, their session's texts stay.
    pub still_to_ask: Vec<String>,
    /// The names of the owners who have not said whether they may be printed.
    pub owners_to_ask: Vec<String>,
    /// Whether it was said last that nobody is named.
    pub names_refused: bool,
    /// The day of the latest of their sessions.
    pub latest_session: Option<Date>,
}

/// One text of a proposal.
#[derive(Clone, Debug)]
pub struct ProposedText {
    /// The note's id, for the facilitator.
    pub note: String,
    /// Its title, for the facilitator.
    pub title: String,
    /// What would be printed.
    pub wording: String,
    /// What stands on record now, if it reads otherwise.
    pub before: Option<String>,
}

/// Why nothing was put on record.
#[derive(Debug, thiserror::Error)]
pub enum NotRecorded {
    /// The engagement file or the record cannot be understood.
    #[error("the engagement file or the record cannot be understood")]
    NotReadable,
    /// Nothing is proposed that is not on record already.
    #[error("nothing is proposed that is not on record already")]
    NothingProposed,
    /// There is no such session.
    #[error("there is no such session")]
    UnknownSession(String),
    /// There is no such person.
    #[error("there is no such person")]
    UnknownPerson(String),
    /// There is no such note.
    #[error("there is no such note")]
    UnknownNote(String),
    /// More than one note is called so.
    #[error("more than one note is called so")]
    SeveralNotes(String),
    /// The file of the note at this place was changed by something else meanwhile.
    #[error("the file of a note was changed meanwhile")]
    NoteChanged(Place),
    /// The flag of the note at this place can only be written by hand.
    #[error("the flag of a note can only be written by hand")]
    FlagByHand(Place),
    /// Nothing of it stands on record for these editions.
    #[error("nothing of it stands on record for these editions")]
    NotOnRecord(String),
    /// Only the directors' and the public edition rest on a release.
    #[error("this edition rests on no release")]
    NoReleaseNeeded,
    /// The record was changed by something else meanwhile.
    #[error("the record was changed meanwhile")]
    RecordChanged,
    /// The texts on disk are not those that were shown any more.
    #[error("the texts on disk are not those that were shown")]
    OtherThanShown,
    /// The date lies before this day, on which one of the texts was said.
    #[error("the date lies before the session of one of the texts")]
    BeforeSession(Date),
    /// Taken back on a day before this one, on which it was released.
    #[error("the date lies before the release")]
    WithdrawnBeforeRelease(Date),
    /// The engagement names no member: nobody's name could be looked for, and nobody asked.
    #[error("the engagement names no member")]
    NoPeople,
    /// The disk refused.
    #[error("the disk refused")]
    Disk(#[source] std::io::Error),
}
