//! What was told at later meetings.

use serde::Serialize;

use super::place::Anchor;

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
