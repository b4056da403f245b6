//! What the figures are drawn from, without layout: the force field, what leads to what, the course of actions and goals.

use serde::Serialize;

use super::place::{Anchor, by_name};
use super::state::{SignKind, StateMark};
use crate::vault::Kind;

/// The force field: data without layout. Both sides are ordered as they are drawn, the heaviest first.
#[derive(Clone, Debug, Serialize)]
pub struct ForceField {
    /// What the forces work on: the theme.
    pub theme: String,
    /// "Bevorderend", "Onze hits".
    pub promoting_heading: String,
    /// "Belemmerend", "Onze shits".
    pub hindering_heading: String,
    /// What helps.
    pub promoting: Vec<Force>,
    /// What hinders.
    pub hindering: Vec<Force>,
    /// Text that stands for the picture.
    pub alternative: String,
    /// The caption of its table.
    pub caption: String,
    /// The words at the top of the table: number, factor, weight.
    pub columns: [String; 3],
}

/// One force.
#[derive(Clone, Debug, Serialize)]
pub struct Force {
    /// The item it stands for.
    pub anchor: Anchor,
    /// 1 to 5; 0 when the group gave no weight.
    pub weight: u8,
    /// The weight in words: "zeer zwaar".
    pub weight_word: String,
}

/// What answers what: hindering factors, what we do and ask, goals, behaviour. Data without layout.
#[derive(Clone, Debug, Serialize)]
pub struct Chain {
    /// The caption of the table, and the name of the picture.
    pub caption: String,
    /// Text that stands for the picture.
    pub alternative: String,
    /// The four columns, from left to right; empty where nothing stands.
    pub columns: [String; 4],
    /// The words at the top of the table.
    pub heads: ChainHeads,
    /// What stands in the chain: column by column, in the order of the report.
    pub links: Vec<ChainLink>,
    /// What belongs together: positions in `links`, the first in a column left of the second.
    pub ties: Vec<(usize, usize)>,
}

/// The words at the top of the table of the chain.
#[derive(Clone, Debug, Serialize)]
pub struct ChainHeads {
    /// "Nr."
    pub number: String,
    /// "Wat"
    pub what: String,
    /// "Komt uit"
    pub from: String,
    /// "Loopt door naar"
    pub to: String,
}

/// Something in the chain.
#[derive(Clone, Debug, Serialize)]
pub struct ChainLink {
    /// The item.
    pub anchor: Anchor,
    /// Its kind; by its English name in templates and styles.
    #[serde(serialize_with = "by_name")]
    pub kind: Kind,
    /// Its column, from 0 to 3.
    pub column: usize,
    /// What it is tied to on its left.
    pub from: Vec<Anchor>,
    /// What it is tied to on its right.
    pub to: Vec<Anchor>,
}

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
    /// How far it is.
    pub state_mark: Option<StateMark>,
}

/// What was told of an action at a meeting.
#[derive(Clone, Debug, Serialize)]
pub struct LaneStep {
    /// Where its words stand.
    pub anchor: Anchor,
    /// When; none when it belongs to no meeting.
    pub at: Option<Moment>,
    /// The new state, or that it gives none.
    pub mark: SignKind,
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
    /// How far.
    pub mark: StateMark,
}

/// A sign of the picture with its meaning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sign {
    /// What it stands for.
    pub name: SignKind,
    /// Its letter, if it has one.
    pub letter: String,
    /// What it means.
    pub words: String,
}

/// Where a goal began, where it is to go, and where it stood when.
#[derive(Clone, Debug, Serialize)]
pub struct Measured {
    /// The caption of the table, and the name of the picture.
    pub caption: String,
    /// What the picture shows, in words.
    pub alternative: String,
    /// The words at the top of the table: when, where it stood.
    pub heads: [String; 2],
    /// Where it stood, the earliest first; before that where it began.
    pub values: Vec<Value>,
    /// Where it is to go.
    pub target: Option<Value>,
    /// Whether there is a picture: all that counts is in figures that can be compared.
    pub drawn: bool,
}

/// Something measured.
#[derive(Clone, Debug, Serialize)]
pub struct Value {
    /// What it is, or when it was: "Beginwaarde", "Evaluatie, 18 september 2025".
    pub label: String,
    /// As it was written: "7,2".
    pub words: String,
    /// Its figure as it was written, with its sign of percentage; empty when there is none.
    pub figure: String,
    /// Its figure, to be drawn.
    pub amount: Option<f64>,
    /// When it was; none for a target, and where no meeting is known.
    pub at: Option<Moment>,
    /// Whether the goal began there.
    pub began: bool,
}
