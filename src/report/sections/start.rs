//! Occasion, assignment and theme.

use super::frame::{headed, page, there};
use crate::report::page::{Page, Slot};
use crate::report::plan::Plan;
use crate::report::view::{ObjectiveView, Part, Section};
use crate::vault::Kind;

pub(super) fn section(plan: &Plan<'_>) -> Option<Section> {
    let parts = there([
        headed(plan, Slot::Occasion, "part-occasion"),
        headed(plan, Slot::Assignment, "part-assignment"),
        objectives(plan),
        // The public case gives the theme a section of its own.
        Some(Slot::Theme)
            .filter(|theme| theme.page(plan.speech.edition) == Page::Start)
            .and_then(|theme| headed(plan, theme, "part-theme")),
    ]);
    page(plan, Page::Start, "start", parts, Vec::new())
}

/// What the directors wanted to reach; what became of it stands with the evaluation.
fn objectives(plan: &Plan<'_>) -> Option<Part> {
    let assignments = plan.kind(Kind::Assignment);
    let all = assignments.iter().flat_map(|assignment| &assignment.course.objectives);
    let rows: Vec<ObjectiveView> =
        all.map(|objective| ObjectiveView { text: objective.text.clone(), result: String::new(), mark: "" }).collect();
    (!rows.is_empty()).then(|| Part::Objectives { heading: plan.speech.own("part-objectives"), rows })
}
