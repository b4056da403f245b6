//! The conversation with the directors.

use super::frame::{headed, page, there};
use crate::report::page::{Page, Slot};
use crate::report::plan::Plan;
use crate::report::view::Section;

pub(super) fn section(plan: &Plan<'_>) -> Option<Section> {
    let parts = there([
        headed(plan, Slot::Response, "part-response"),
        headed(plan, Slot::QuestionsToUs, "part-questions-to-us"),
        headed(plan, Slot::Explanations, "part-explanations"),
        headed(plan, Slot::Agreements, "part-agreements"),
    ]);
    page(plan, Page::Conversation, "conversation", parts, Vec::new())
}
