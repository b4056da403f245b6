//! The course of the actions, without layout.

use serde::Serialize;

use super::place::Anchor;

/// The course of every action, from its birth to the reference date: data without layout.
#[derive(Clone, Debug, Serialize)]
pub struct CourseView {
    /// "Van de 5 acties: 3 gedaan, 1 bezig…"
    pub totals: String,
    /// The caption of the table, and the name of the picture.
    pub caption: String,
    /// Text that stands for the picture.
    pub alternative: String,
    /// The words at the top of the table.
    pub columns: CourseColumns,
    /// The actions, in the order of their numbers.
    pub lanes: Vec<Lane>,
    /// The meetings that lie in between, the earliest first.
    pub meetings: Vec<Moment>,
    /// What "date passed" is measured against.
    pub reference: Moment,
    /// What the signs in the picture mean: those that occur.
    pub signs: Vec<Sign>,
}

/// The words at the top of the table of courses.
#[derive(Clone, Debug, Serialize)]
pub struct CourseColumns {
    /// "Nr."
    pub number: String,
    /// "Actie"
    pub what: String,
    /// "Afgesproken"
    pub born: String,
    /// "Uiterlijk"
    pub due: String,
    /// "Verloop"
    pub steps: String,
    /// "Stand"
    pub state: String,
}

/// A day with its words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Moment {
    /// The day as a count, for distances alone.
    pub day: i32,
    /// What is on that day: "Opvolging"; empty when the day says enough.
    pub name: String,
    /// The date in words.
    pub date: String,
    /// The same as ISO 8601.
    pub iso: String,
}

/// The course of one action.
#[derive(Clone, Debug, Serialize)]
pub struct Lane {
    /// The action.
    pub anchor: Anchor,
    /// The meeting at which it was agreed; none when it belongs to no meeting.
    pub born: Option<Moment>,
    /// The dates by which it was to be done, in the order in which they were set; the last one counts.
    pub dues: Vec<Moment>,
    /// By when in words: "31 oktober 2025 (eerst 30 juni 2025)"; empty when there is no date.
    pub due: String,
    /// What was told of it, the oldest first.
    pub steps: Vec<LaneStep>,
    /// How far it was when: stretches without gaps.
    pub stretches: Vec<Stretch>,
    /// How far it is, in words.
    pub state: String,
    /// The same for styles: `done`, `date-passed`…
    pub state_mark: &'static str,
}

/// What was told of an action at a meeting.
#[derive(Clone, Debug, Serialize)]
pub struct LaneStep {
    /// Where its words stand.
    pub anchor: Anchor,
    /// When; none when it belongs to no meeting.
    pub at: Option<Moment>,
    /// The new state for styles, `told` when it gives none.
    pub mark: &'static str,
    /// The letter of its sign; empty when it gives no state.
    pub letter: String,
    /// What became of it, in words: "doorgeschoven naar 31 oktober 2025".
    pub told: String,
}

/// How far an action was from one day to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Stretch {
    /// The first day.
    pub from: i32,
    /// The last day.
    pub to: i32,
    /// How far: `open`, `in-progress`, `moved`, or `date-passed`.
    pub mark: &'static str,
}

/// A sign of the picture with its meaning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sign {
    /// Its name: `born`, `due`, `first-due`, a state, or `date-passed`.
    pub name: &'static str,
    /// Its letter, if it has one.
    pub letter: String,
    /// What it means.
    pub words: String,
}
