//! What all sections are made with.

use crate::report::item;
use crate::report::page::{Page, Slot};
use crate::report::plan::{Placed, Plan};
use crate::report::view::{Part, Section};
use crate::wording::Language;

/// A page with its heading and lead; nothing when it would be empty. It is numbered later.
pub(super) fn page(plan: &Plan<'_>, page: Page, key: &str, parts: Vec<Part>, inner: Vec<Section>) -> Option<Section> {
    made(plan, plan.slug(page), key, parts, inner)
}

/// A section inside a page; nothing when it would be empty. It is numbered later.
pub(super) fn inner(plan: &Plan<'_>, slug: [&'static str; 2], key: &str, parts: Vec<Part>) -> Option<Section> {
    let [dutch, english] = slug;
    let slug = match plan.speech.language() {
        Language::Dutch => dutch,
        Language::English => english,
    };
    made(plan, slug, key, parts, Vec::new())
}

fn made(plan: &Plan<'_>, slug: &'static str, key: &str, parts: Vec<Part>, inner: Vec<Section>) -> Option<Section> {
    (!parts.is_empty() || !inner.is_empty()).then(|| Section {
        slug,
        number: None,
        heading: plan.speech.own(&format!("heading-{key}")),
        lead: plan.speech.lead(&format!("lead-{key}")),
        parts,
        subsections: inner,
    })
}

/// The items of a slot in full, if there are any.
pub(super) fn items(plan: &Plan<'_>, slot: Slot) -> Option<Part> {
    part(plan, None, &plan.slot(slot))
}

/// The items of a slot in full, under a heading of their own.
pub(super) fn headed(plan: &Plan<'_>, slot: Slot, heading: &str) -> Option<Part> {
    part(plan, Some(plan.speech.own(heading)), &plan.slot(slot))
}

/// Items in full, if there are any.
pub(super) fn part(plan: &Plan<'_>, heading: Option<String>, entries: &[&Placed<'_>]) -> Option<Part> {
    (!entries.is_empty()).then(|| Part::Items { heading, items: item::views(plan, entries) })
}

/// What is there of several.
pub(super) fn there<T, const N: usize>(parts: [Option<T>; N]) -> Vec<T> {
    parts.into_iter().flatten().collect()
}
