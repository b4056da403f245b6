//! The situation now, with the force field.

use std::cmp::Reverse;

use super::frame::{inner, items, page, there};
use crate::report::page::{Page, Slot};
use crate::report::plan::{Placed, Plan};
use crate::report::view::{Force, ForceField, Part, Section};
use crate::vault::{Kind, Weight};

pub(super) fn section(plan: &Plan<'_>) -> Option<Section> {
    let of = |slug, key, slot| items(plan, slot).and_then(|part| inner(plan, slug, key, vec![part]));
    let subsections = there([
        of(["bevorderend", "promoting"], "promoting", Slot::Promoting),
        of(["belemmerend", "hindering"], "hindering", Slot::Hindering),
        of(["rode-draden", "common-threads"], "threads", Slot::Threads),
        of(["veronderstellingen", "assumptions"], "assumptions", Slot::Assumptions),
        of(["in-eigen-woorden", "in-their-own-words"], "quotes", Slot::Quotes),
    ]);
    let field = field(plan, usize::MAX).map(|field| Part::ForceField { field });
    page(plan, Page::Situation, "situation", there([field]), subsections)
}

/// The force field with at most so many forces on each side; nothing without factors.
pub(super) fn field(plan: &Plan<'_>, most: usize) -> Option<ForceField> {
    let speech = &plan.speech;
    let side = |kind| {
        let mut entries = plan.kind(kind);
        // Where only some are drawn, they are the heaviest, in whatever order the edition tells them.
        if entries.len() > most {
            entries.sort_by_key(|entry| Reverse(entry.item.weight));
        }
        entries.into_iter().take(most).map(|entry| force(plan, entry)).collect::<Vec<_>>()
    };
    let (promoting, hindering) = (side(Kind::Promoting), side(Kind::Hindering));
    let theme = plan.theme().map_or(&speech.facts.title, |theme| &theme.item.title);
    (!promoting.is_empty() || !hindering.is_empty()).then(|| ForceField {
        theme: theme.clone(),
        promoting_heading: speech.own("forces-promoting"),
        hindering_heading: speech.own("forces-hindering"),
        promoting,
        hindering,
        alternative: speech.own("forces-alternative"),
        caption: speech.own("forces-caption"),
        columns: ["column-number", "column-factor", "column-weight"].map(|key| speech.say(key)),
    })
}

fn force(plan: &Plan<'_>, entry: &Placed<'_>) -> Force {
    Force {
        anchor: entry.anchor.clone(),
        weight: entry.item.weight.map_or(0, Weight::get),
        weight_word: entry.item.weight.map(|weight| plan.speech.weight(weight)).unwrap_or_default(),
    }
}
