//! The sections that only the public case has.

use super::actions;
use super::follow_up;
use super::frame::{headed, items, page, there};
use crate::report::page::{Page, Slot};
use crate::report::plan::Plan;
use crate::report::view::{Part, Section};

pub(super) fn theme(plan: &Plan<'_>) -> Option<Section> {
    page(plan, Page::Theme, "theme", there([items(plan, Slot::Theme)]), Vec::new())
}

/// The way it went, and what was agreed on it.
pub(super) fn approach(plan: &Plan<'_>) -> Option<Section> {
    let mut parts = there([steps(plan), headed(plan, Slot::Goals, "heading-goals")]);
    parts.extend(actions::own(plan));
    parts.extend(actions::asked(plan));
    parts.extend(there([
        headed(plan, Slot::Behaviour, "heading-behaviour"),
        headed(plan, Slot::Response, "part-response"),
        headed(plan, Slot::QuestionsToUs, "part-questions-to-us"),
        headed(plan, Slot::Explanations, "part-explanations"),
        headed(plan, Slot::Agreements, "part-agreements"),
        follow_up::meetings(plan),
        items(plan, Slot::Told),
    ]));
    page(plan, Page::Approach, "approach", parts, Vec::new())
}

/// The meetings from which something stands in this case.
fn steps(plan: &Plan<'_>) -> Option<Part> {
    let steps: Vec<String> = plan.sessions.iter().map(|session| plan.speech.meeting(session)).collect();
    (!steps.is_empty()).then_some(Part::Steps { steps })
}

pub(super) fn gained(plan: &Plan<'_>) -> Option<Section> {
    page(plan, Page::Gained, "gained", there([items(plan, Slot::Gained)]), Vec::new())
}

pub(super) fn not_yet(plan: &Plan<'_>) -> Option<Section> {
    page(plan, Page::NotYet, "not-yet", there([items(plan, Slot::NotYet)]), Vec::new())
}

pub(super) fn looking_back(plan: &Plan<'_>) -> Option<Section> {
    page(plan, Page::LookingBack, "looking-back", there([items(plan, Slot::LookingBack)]), Vec::new())
}

pub(super) fn view(plan: &Plan<'_>) -> Option<Section> {
    page(plan, Page::View, "view", there([items(plan, Slot::View)]), Vec::new())
}
