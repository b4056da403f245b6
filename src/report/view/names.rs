//! What styles and programs call things: enums in Rust, English names outside.

use serde::{Serialize, Serializer};

use crate::audience::Edition;
use crate::vault::{ActionState, Kind};

/// How far an item is, or what a sign in a picture of a course stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names of the states, and those of the signs")]
pub enum StateMark {
    Open,
    InProgress,
    Done,
    Dropped,
    Moved,
    DatePassed,
    ToTest,
    Confirmed,
    Refuted,
    LetGo,
    /// Something was told that gives no state.
    Told,
    /// Where an action was agreed.
    Born,
    Due,
    FirstDue,
}

impl StateMark {
    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::InProgress => "in-progress",
            Self::Done => "done",
            Self::Dropped => "dropped",
            Self::Moved => "moved",
            Self::DatePassed => "date-passed",
            Self::ToTest => "to-test",
            Self::Confirmed => "confirmed",
            Self::Refuted => "refuted",
            Self::LetGo => "let-go",
            Self::Told => "told",
            Self::Born => "born",
            Self::Due => "due",
            Self::FirstDue => "first-due",
        }
    }
}

impl From<ActionState> for StateMark {
    fn from(state: ActionState) -> Self {
        match state {
            ActionState::Open => Self::Open,
            ActionState::InProgress => Self::InProgress,
            ActionState::Done => Self::Done,
            ActionState::Dropped => Self::Dropped,
            ActionState::Moved => Self::Moved,
        }
    }
}

/// The English name of a kind.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands out references")]
pub(super) fn kind<S: Serializer>(kind: &Kind, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(kind.english())
}

/// The English name of an edition.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands out references")]
pub(super) fn edition<S: Serializer>(edition: &Edition, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(edition_name(*edition))
}

/// The edition in attributes of messages, in styles and for programs.
pub const fn edition_name(edition: Edition) -> &'static str {
    match edition {
        Edition::Facilitator => "facilitator",
        Edition::Group => "group",
        Edition::Directors => "directors",
        Edition::Public => "public",
    }
}
