//! What was gained, what not yet.

use super::frame::{headed, inner, items, page, there};
use crate::report::facts;
use crate::report::page::{Page, Slot};
use crate::report::plan::Plan;
use crate::report::view::{ObjectiveView, Part, Section};
use crate::vault::Kind;

pub(super) fn section(plan: &Plan<'_>) -> Option<Section> {
    let of = |slug, key, slot| items(plan, slot).and_then(|part| inner(plan, slug, key, vec![part]));
    let subsections = there([
        of(["wat-is-gewonnen", "what-was-gained"], "gained", Slot::Gained),
        of(["wat-nog-niet", "what-not-yet"], "not-yet", Slot::NotYet),
    ]);
    let parts = there([objectives(plan), headed(plan, Slot::LookingBack, "part-looking-back")]);
    page(plan, Page::Evaluation, "evaluation", parts, subsections)
}

/// Each objective with its result, once one is known.
fn objectives(plan: &Plan<'_>) -> Option<Part> {
    let rows = results(plan);
    (!rows.is_empty()).then(|| Part::Objectives { heading: plan.speech.own("part-results"), rows })
}

/// The objectives with their results; nothing as long as none is known.
pub(super) fn results(plan: &Plan<'_>) -> Vec<ObjectiveView> {
    let assignments = plan.kind(Kind::Assignment);
    let all: Vec<_> = assignments.iter().flat_map(|assignment| &assignment.course.objectives).collect();
    if all.iter().all(|objective| objective.result.is_none()) {
        return Vec::new();
    }
    let row = |objective: &&crate::vault::Objective| {
        let (result, mark) = objective.result.map_or(("result-unknown", ""), facts::result_key);
        ObjectiveView { text: objective.text.clone(), result: plan.speech.say(result), mark }
    };
    all.iter().map(row).collect()
}
