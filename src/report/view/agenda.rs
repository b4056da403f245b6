//! The agenda of a meeting to come: a page for the table.

use serde::Serialize;

use super::place::Anchor;

/// What lies on the table at a meeting.
#[derive(Clone, Debug, Serialize)]
pub struct AgendaView {
    /// `nl` or `en`.
    pub language: &'static str,
    /// "Opvolging, 31 oktober 2025".
    pub heading: String,
    /// The engagement's title.
    pub engagement: String,
    /// For whom it is, in words.
    pub edition_name: String,
    /// Who may read it.
    pub notice: String,
    /// What it is for.
    pub lead: String,
    /// Label of the place to write how it stands: "Hoe staat het ervoor?".
    pub ask: String,
    /// What can be crossed for an action: its states.
    pub boxes: Vec<String>,
    /// Label of the place for a new date: "Nieuwe datum".
    pub new_date: String,
    /// Label of the place for whatever else is agreed.
    pub further: String,
    /// Actions, goals, assumptions; an empty group is not there.
    pub groups: Vec<AgendaGroup>,
    /// What it says when there is nothing to come back to.
    pub nothing: Option<String>,
}

/// Points of one sort.
#[derive(Clone, Debug, Serialize)]
pub struct AgendaGroup {
    /// Its name for styles: `actions`, `goals`, `assumptions`.
    pub name: &'static str,
    /// Its heading.
    pub heading: String,
    /// The points, in order.
    pub points: Vec<AgendaPoint>,
}

/// Something to come back to.
#[derive(Clone, Debug, Serialize)]
pub struct AgendaPoint {
    /// The item.
    pub item: Anchor,
    /// Who, by when, how far, in words.
    pub facts: Vec<String>,
    /// What was told of it last; empty when nothing was.
    pub last: String,
}
