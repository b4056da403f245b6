//! What was gained, what not yet.

use super::frame::{headed, inner, items, page, there};
use crate::report::facts;
use crate::report::measured::{Reach, reach};
use crate::report::page::{Page, Slot};
use crate::report::plan::{Placed, Plan};
use crate::report::view::{ObjectiveView, Part, Section};
use crate::vault::{Details, Kind, SessionKind};
use crate::wording::Argument;

pub(super) fn section(plan: &Plan<'_>) -> Option<Section> {
    let of = |slug, key, slot| items(plan, slot).and_then(|part| inner(plan, slug, key, vec![part]));
    let subsections = there([
        of(["wat-is-gewonnen", "what-was-gained"], "gained", Slot::Gained),
        of(["wat-nog-niet", "what-not-yet"], "not-yet", Slot::NotYet),
    ]);
    let parts = there([objectives(plan), goals(plan), headed(plan, Slot::LookingBack, "part-looking-back")]);
    page(plan, Page::Evaluation, "evaluation", parts, subsections)
}

/// Each objective with its result, once one is known.
fn objectives(plan: &Plan<'_>) -> Option<Part> {
    let rows = results(plan);
    (!rows.is_empty()).then(|| Part::Objectives { heading: plan.speech.own("part-results"), rows })
}

/// Each goal and whether it is where it was to be, once the engagement is looked back upon.
fn goals(plan: &Plan<'_>) -> Option<Part> {
    let looks_back = plan.has(Kind::Evaluation)
        || !results(plan).is_empty()
        || plan.sessions.iter().any(|session| session.kind == SessionKind::Evaluation);
    let rows: Vec<ObjectiveView> = plan.kind(Kind::Goal).into_iter().filter_map(|goal| reached(plan, goal)).collect();
    (looks_back && !rows.is_empty()).then(|| Part::Objectives { heading: plan.speech.own("part-goals"), rows })
}

/// How a goal came out, in its own figures; nothing as long as nobody told where it stands.
fn reached(plan: &Plan<'_>, goal: &Placed<'_>) -> Option<ObjectiveView> {
    let Details::Goal { measure, due: _ } = &goal.item.details else { return None };
    let speech = &plan.speech;
    let named = |key, value: &str| speech.say_with(key, &[("value", Argument::Text(value))]);
    let actual = named("glance-actual", goal.course.actual.as_deref()?);
    let target = measure.target.as_ref().map(|target| named("glance-target", target));
    let figures = std::iter::once(actual).chain(target).collect::<Vec<_>>().join(" · ");
    let (verdict, mark) = match reach(goal) {
        Reach::Reached => (Some("goal-reached"), "met"),
        Reach::NotYet => (Some("goal-not-yet"), "not-met"),
        Reach::Unknown => (None, ""),
    };
    let result = match verdict {
        Some(verdict) => speech.say_with(verdict, &[("figures", Argument::Text(&figures))]),
        None => figures,
    };
    let text = format!("{} {}", goal.anchor.number, goal.item.title);
    Some(ObjectiveView { text: text.trim().to_owned(), result, mark })
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
