//! How far an item is, as templates, styles and exports know it.

use serde::{Serialize, Serializer};

use crate::vault::{ActionState, AssumptionState};

/// How far an action or an assumption is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StateMark {
    /// An action not begun.
    Open,
    /// One that runs.
    InProgress,
    /// One that is finished.
    Done,
    /// One that nobody does any more.
    Dropped,
    /// One with another date.
    Moved,
    /// One that runs and should have been finished.
    DatePassed,
    /// An assumption nobody asked about yet.
    ToTest,
    /// One that proved true.
    Confirmed,
    /// One that proved wrong.
    Refuted,
    /// One the group no longer holds.
    LetGo,
}

/// What a sign in the picture of the course stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignKind {
    /// The meeting at which an action was agreed.
    Born,
    /// A new state.
    State(StateMark),
    /// Something told that gives no new state.
    Told,
    /// A date that was moved since.
    FirstDue,
    /// The date that counts.
    Due,
}

impl StateMark {
    /// Its name: `in-progress`.
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
        }
    }
}

impl SignKind {
    /// Its name: `born`, `first-due`, or a state's.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Born => "born",
            Self::State(state) => state.name(),
            Self::Told => "told",
            Self::FirstDue => "first-due",
            Self::Due => "due",
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

impl From<AssumptionState> for StateMark {
    fn from(state: AssumptionState) -> Self {
        match state {
            AssumptionState::ToTest => Self::ToTest,
            AssumptionState::Confirmed => Self::Confirmed,
            AssumptionState::Refuted => Self::Refuted,
            AssumptionState::LetGo => Self::LetGo,
        }
    }
}

impl Serialize for StateMark {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl Serialize for SignKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}
