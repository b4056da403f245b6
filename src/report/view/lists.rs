//! Lists, and the rows of tables.

use serde::Serialize;

use super::place::Anchor;

/// A list with its heading.
#[derive(Clone, Debug, Serialize)]
pub struct ListView {
    /// Its name for styles: `new`, `settled`, `asks`…
    pub name: &'static str,
    /// Its heading.
    pub heading: String,
    /// Its lines, in order.
    pub lines: Vec<ListLine>,
}

/// A line of a list.
#[derive(Clone, Debug, Serialize)]
pub struct ListLine {
    /// The item it points at.
    pub item: Anchor,
    /// What else there is to say of it: by when, how far, which number it had; empty when there is nothing.
    pub aside: String,
}

/// A later meeting and what was told there.
#[derive(Clone, Debug, Serialize)]
pub struct MeetingView {
    /// "Opvolging, 12 juni 2025".
    pub heading: String,
    /// What was told, in the order of the items it is about.
    pub steps: Vec<StepView>,
}

/// What was told of one item at a meeting; its text stands with the item, in its course.
#[derive(Clone, Debug, Serialize)]
pub struct StepView {
    /// The item it is about.
    pub item: Anchor,
    /// What became of it, in words; empty when only told.
    pub state: String,
    /// Where the step itself stands.
    pub step: Anchor,
}

/// An objective with its result.
#[derive(Clone, Debug, Serialize)]
pub struct ObjectiveView {
    /// What was to be reached.
    pub text: String,
    /// "deels behaald"; empty while it is not known.
    pub result: String,
    /// `met`, `partly`, `not-met`; empty while it is not known.
    pub mark: &'static str,
}

/// A term with its meaning.
#[derive(Clone, Debug, Serialize)]
pub struct Term {
    /// The term.
    pub term: String,
    /// What it means.
    pub meaning: String,
}

/// Facilitator only: a note with its state.
#[derive(Clone, Debug, Serialize)]
pub struct LedgerRow {
    /// Its id.
    pub id: String,
    /// Its kind in words.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// `released`, `proposed`, `stays`.
    pub mark: &'static str,
    /// The same in words.
    pub state: String,
    /// Why.
    pub reason: String,
    /// Who said it.
    pub contributors: String,
}

/// The words at the top of the facilitator's table.
#[derive(Clone, Debug, Serialize)]
pub struct LedgerColumns {
    /// id
    pub id: String,
    /// kind
    pub kind: String,
    /// title
    pub title: String,
    /// state
    pub state: String,
    /// reason
    pub reason: String,
    /// contributors
    pub contributors: String,
}
