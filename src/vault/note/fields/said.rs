//! What single values hold.

use jiff::civil::Date;

use super::choices::{Choice as _, EvaluationQuestion, NewState, ObjectiveResult, Origin, Party};
use crate::wording::Language;

/// How heavy something weighs for the group, 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Weight(u8);

impl Weight {
    /// A weight from 1 to 5.
    pub fn new(weight: u8) -> Option<Self> {
        (1..=5).contains(&weight).then_some(Self(weight))
    }

    /// The figure.
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// One objective of an assignment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Objective {
    /// What was to be reached.
    pub text: String,
    /// What became of it, once that is known.
    pub result: Option<ObjectiveResult>,
}

/// What a goal is measured by.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Measure {
    /// How we will see it.
    pub measure: Option<String>,
    /// Where we began.
    pub baseline: Option<String>,
    /// Where we want to be.
    pub target: Option<String>,
    /// Where we are.
    pub actual: Option<String>,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// The group's own words.
    Words(&'a str),
    /// The names of those who are quoted.
    Names(&'a str),
    /// One objective, in the group's own words.
    Objective(&'a Objective),
    /// A day.
    Day(Date),
    /// How far it is.
    State(NewState),
    /// One of the parties.
    Party(Party),
    /// Where it comes from.
    Origin(Origin),
    /// Which question.
    Question(EvaluationQuestion),
}

impl<'a> Value<'a> {
    /// What it says in words that somebody typed.
    pub(in crate::vault) fn text(self) -> Option<&'a str> {
        match self {
            Self::Words(words) | Self::Names(words) => Some(words),
            Self::Objective(objective) => Some(&objective.text),
            Self::Day(_) | Self::State(_) | Self::Party(_) | Self::Origin(_) | Self::Question(_) => None,
        }
    }

    /// The day that it is.
    pub(in crate::vault) fn day(self) -> Option<Date> {
        if let Self::Day(day) = self { Some(day) } else { None }
    }

    /// How far something is by it.
    pub(in crate::vault) fn state(self) -> Option<NewState> {
        if let Self::State(state) = self { Some(state) } else { None }
    }

    /// How it stands on record.
    pub(in crate::vault) fn on_record(self, language: Language) -> String {
        match self {
            Self::Words(words) | Self::Names(words) => words.to_owned(),
            Self::Objective(Objective { text, result: None }) => text.clone(),
            Self::Objective(Objective { text, result: Some(result) }) => {
                format!("{text} – {}", result.word(language))
            }
            Self::Day(day) => day.to_string(),
            Self::State(state) => state.word(language).to_owned(),
            Self::Party(party) => party.word(language).to_owned(),
            Self::Origin(origin) => origin.word(language).to_owned(),
            Self::Question(question) => question.word(language).to_owned(),
        }
    }
}
