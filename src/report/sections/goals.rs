//! What we want to achieve, and the behaviour that goes with it.

use super::frame::{items, page, there};
use crate::report::page::{Page, Slot};
use crate::report::plan::Plan;
use crate::report::view::Section;

pub(super) fn section(plan: &Plan<'_>) -> Option<Section> {
    page(plan, Page::Goals, "goals", there([items(plan, Slot::Goals)]), Vec::new())
}

pub(super) fn behaviour(plan: &Plan<'_>) -> Option<Section> {
    page(plan, Page::Behaviour, "behaviour", there([items(plan, Slot::Behaviour)]), Vec::new())
}
