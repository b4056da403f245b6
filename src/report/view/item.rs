//! An item in full, and what is new of it.

use serde::Serialize;

use super::figures::Measured;
use super::place::{Anchor, LinkGroup, ProseKey, by_name};
use super::state::StateMark;
use crate::vault::{ActionState, Kind};

/// An item in full.
#[derive(Clone, Debug, Serialize)]
pub struct ItemView {
    /// Where it stands.
    pub anchor: Anchor,
    /// Its kind; by its English name in templates and styles: `hindering`.
    #[serde(serialize_with = "by_name")]
    pub kind: Kind,
    /// The name of its kind in words.
    pub kind_word: String,
    /// Its text, unless there is none.
    pub body: Option<ProseKey>,
    /// The code of the language of its title and text, where it is not the report's.
    pub language: Option<&'static str>,
    /// Facts about it, in order: owner, due date, weight, measure, indicator, state, meeting…
    pub facts: Vec<FactView>,
    /// Owner and date and state again, for the action table.
    pub who: String,
    /// Due date in words; empty when there is none.
    pub when: String,
    /// The same as ISO 8601, for lists and calendars; nothing where the edition gives no dates.
    pub due: Option<String>,
    /// The due date that was agreed first, if it was moved, as ISO 8601.
    pub first_due: Option<String>,
    /// State in words; empty for kinds without one.
    pub state: String,
    /// The state itself; none for kinds without one.
    pub state_mark: Option<StateMark>,
    /// How far an action is, whatever the date; none for other kinds. Pages do not tell it, exports do.
    #[serde(skip)]
    pub stage: Option<ActionState>,
    /// Links to what it bears on and what bears on it, by sentence: "Antwoord op: Q1, H6".
    pub links: Vec<LinkGroup>,
    /// A goal in figures over time, once it was told where it stands.
    pub measured: Option<Measured>,
    /// What was told of it since, oldest first.
    pub course: Vec<CourseStep>,
    /// What is new about it, where the edition is held beside an earlier one.
    pub since: Option<SinceMark>,
    /// What answers it, set below it in full: explanations below a question.
    pub answers: Vec<Self>,
}

impl ItemView {
    /// It and what answers it, and what answers that, in print order.
    pub fn all(&self) -> Vec<&Self> {
        std::iter::once(self).chain(self.answers.iter().flat_map(Self::all)).collect()
    }
}

/// One fact about an item.
#[derive(Clone, Debug, Serialize)]
pub struct FactView {
    /// Its name for styles: `owner`, `due`, `weight`…
    pub name: &'static str,
    /// Its label: "Wie".
    pub label: String,
    /// Its value in words.
    pub value: String,
}

/// One step in the course of an item.
#[derive(Clone, Debug, Serialize)]
pub struct CourseStep {
    /// Where it stands, to be pointed at.
    pub anchor: Anchor,
    /// When, in words: the meeting's date.
    pub when: String,
    /// The same as ISO 8601; only the year in the public edition.
    pub date: Option<String>,
    /// What became of it, in words: "gedaan"; empty when only told.
    pub state: String,
    /// The step's own title.
    pub title: String,
    /// The step's text.
    pub body: Option<ProseKey>,
    /// That it is new, where the edition is held beside an earlier one.
    pub since: Option<SinceMark>,
}

/// A mark at an item that was not as it is now on the day that an edition is compared with.
#[derive(Clone, Debug, Serialize)]
pub struct SinceMark {
    /// Its name for styles: `new`, `settled`, `changed`, `moved`, `told`, `renumbered`.
    pub name: &'static str,
    /// "nieuw sinds 10 april 2025", "was A3".
    pub words: String,
}
