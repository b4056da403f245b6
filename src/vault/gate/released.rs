//! What an audience gets: plain values without a way back to the notes.

use std::marker::PhantomData;

use jiff::civil::Date;

use crate::audience::Audience;
use crate::prose::{ItemKey, Markdown, PictureKey};
use crate::vault::consent::{ConsentMark, How};
use crate::vault::kind::Kind;
use crate::vault::note::SessionKind;
use crate::vault::note::fields::{Area, Details, Influence, Party, Relation, Weight};
use crate::wording::Language;

/// Everything that goes to `A`, in an order that depends on nothing else: by kind, then by what is printed.
///
/// Only the gate makes one.
pub struct Released<A: Audience> {
    pub(in crate::vault) engagement: EngagementFacts,
    pub(in crate::vault) sessions: Vec<SessionFacts>,
    pub(in crate::vault) items: Vec<Item>,
    pub(in crate::vault) release: Option<ReleaseFacts>,
    pub(in crate::vault) mark: Option<ConsentMark>,
    pub(in crate::vault) pictures: Vec<Picture>,
    pub(in crate::vault) audience: PhantomData<A>,
}

/// What an edition says of the engagement.
#[derive(Clone, Debug)]
pub struct EngagementFacts {
    /// Language of the report.
    pub language: Language,
    /// Title; in the public edition the public one.
    pub title: String,
    /// The client; never in the public edition.
    pub client: Option<String>,
    /// The sector; never in the public edition, for which it was not written.
    pub sector: Option<String>,
    /// The facilitator's name; never in the public edition.
    pub facilitator: Option<String>,
    /// What "date passed" is measured against; in the public edition the first day of its year. Nothing when there is no day
    /// to take it from.
    pub reference_date: Option<Date>,
    /// When the next meeting is; never in the public edition.
    pub next_meeting: Option<Date>,
    /// Words of the facilitator for the colophon; never in the public edition.
    pub colophon: Option<String>,
}

/// A session from which something goes to this edition, by position in [`Released::sessions`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SessionKey(pub(in crate::vault) u32);

impl SessionKey {
    /// Its position in [`Released::sessions`].
    pub fn position(self) -> usize {
        self.0 as usize
    }
}

/// What an edition says of a session.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SessionFacts {
    /// When it was; in the public edition the first day of its year, of which only the year may be printed.
    pub date: Option<Date>,
    /// What sort of meeting.
    pub kind: SessionKind,
    /// Its title.
    pub title: Option<String>,
}

/// That the group released what this edition holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleaseFacts {
    /// The latest release that something in this edition rests on.
    pub date: Date,
    /// How those present decided.
    pub how: How,
}

/// One note, as it goes to an edition.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its place in this edition's order.
    pub key: ItemKey,
    /// Where its note stands. Only the vault can turn it into a place.
    pub origin: Origin,
    /// What it is.
    pub kind: Kind,
    /// Title.
    pub title: String,
    /// Text.
    pub body: Markdown<ItemKey, PictureKey>,
    /// The meeting it came from.
    pub session: Option<SessionKey>,
    /// Who takes it forward, as it may be printed; empty for kinds that print no owner.
    pub owners: Vec<PrintedOwner>,
    /// Whether the directors take it forward and nobody else, as a party or one of them by name.
    pub directors_own: bool,
    /// The language of its title and text, where it is not the report's.
    pub language: Option<Language>,
    /// How heavy.
    pub weight: Option<Weight>,
    /// What it is about.
    pub areas: Vec<Area>,
    /// Who can move it.
    pub influence: Option<Influence>,
    /// How it bears on other items of this edition.
    pub relations: Vec<(Relation, ItemKey)>,
    /// What its kind adds.
    pub details: Details,
    /// What only those in the room see.
    pub room: Option<RoomFacts>,
}

/// The way back to a note's place, for messages; it says nothing and cannot be ordered or printed.
#[derive(Clone, Copy)]
pub struct Origin(pub(in crate::vault) usize);

impl std::fmt::Debug for Origin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Origin(in confidence)")
    }
}

/// Who takes something forward, as printed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PrintedOwner {
    /// A party at the table.
    Party(Party),
    /// A name, released with all the others.
    Named(String),
    /// "een deelnemer": somebody, when not all owners agreed to be named.
    Participant,
}

/// What only the group's and the facilitator's editions say of an item.
#[derive(Clone, Debug)]
pub struct RoomFacts {
    /// Whether it is in, or proposed for, the directors' edition.
    pub standing: Standing,
    /// How many recognised it.
    pub recognised: Option<u32>,
    /// Facilitator only: who said it.
    pub contributors: Vec<String>,
    /// Facilitator only: its id.
    pub id: Option<String>,
}

/// Whether a note goes to the directors, and why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// In the directors' edition.
    Released,
    /// Proposed, not on record yet.
    Proposed,
    /// It stays.
    Stays(Reason),
}

/// Why a note stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Nobody decided yet.
    Undecided,
    /// Its flag says so.
    Flag,
    /// Its kind never goes there.
    Kind,
    /// Its audience is narrower.
    Audience,
    /// It has an error.
    Fault,
    /// It was changed after its release.
    Changed,
    /// Consent was taken back, and not given again since.
    Withdrawn,
    /// Somebody who was present has not been asked.
    NotEverybodyAsked,
    /// The person quoted has not agreed.
    NoConsent,
    /// It is about something that stays.
    AboutWhatStays,
    /// No text was written for this edition.
    NoTextForIt,
    /// It was made ready for a meeting and tells nothing yet.
    NotFilledIn,
}

impl Reason {
    /// The message that says so.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Undecided => "reason-undecided",
            Self::Flag => "reason-flag",
            Self::Kind => "reason-kind",
            Self::Audience => "reason-audience",
            Self::Fault => "reason-fault",
            Self::Changed => "reason-changed",
            Self::Withdrawn => "reason-withdrawn",
            Self::NotEverybodyAsked => "reason-not-everybody-asked",
            Self::NoConsent => "reason-no-consent",
            Self::AboutWhatStays => "reason-about-what-stays",
            Self::NoTextForIt => "reason-no-text-for-it",
            Self::NotFilledIn => "reason-not-filled-in",
        }
    }
}

/// A picture that goes out, stripped of metadata.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The ending of its file name, without a dot.
    pub extension: &'static str,
}

impl<A: Audience> Released<A> {
    /// What is said of the engagement.
    pub fn engagement(&self) -> &EngagementFacts {
        &self.engagement
    }

    /// The meetings something came from, by date.
    pub fn sessions(&self) -> &[SessionFacts] {
        &self.sessions
    }

    /// The items; an [`ItemKey`] is a position in this list.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The release this edition rests on; none in a draft or inside the room.
    pub fn release(&self) -> Option<&ReleaseFacts> {
        self.release.as_ref()
    }

    /// The consent mark of everything in it; none inside the room.
    pub fn mark(&self) -> Option<&ConsentMark> {
        self.mark.as_ref()
    }

    /// The pictures; a [`PictureKey`] is a position in this list.
    pub fn pictures(&self) -> &[Picture] {
        &self.pictures
    }

    /// The pictures alone, once the rest has been read.
    pub fn into_pictures(self) -> Vec<Picture> {
        self.pictures
    }
}
