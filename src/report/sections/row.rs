//! Which edition has which sections, in which order.

use super::{actions, conversation, ending, evaluation, follow_up, goals, guide, room, situation, start, told_to_all};
use crate::audience::Edition;
use crate::report::plan::Plan;
use crate::report::view::Section;

/// The sections of an edition after page one, numbered without gaps.
pub(in crate::report) fn sections(plan: &Plan<'_>) -> Vec<Section> {
    let row = match plan.speech.edition {
        Edition::Facilitator => vec![guide::section(plan), room::ledger(plan), room::notes(plan)],
        Edition::Group => {
            let mut row = in_full(plan);
            row.push(room::stays(plan));
            row
        }
        Edition::Directors => in_full(plan),
        Edition::Public => vec![
            guide::section(plan),
            start::section(plan),
            told_to_all::theme(plan),
            told_to_all::approach(plan),
            situation::section(plan),
            told_to_all::gained(plan),
            told_to_all::not_yet(plan),
            told_to_all::looking_back(plan),
            told_to_all::view(plan),
        ],
    };
    let mut sections: Vec<Section> = row.into_iter().flatten().collect();
    // Page one is 1. What is not there has no number: a gap would tell of it.
    for (number, section) in (2..).zip(&mut sections) {
        section.number = Some(format!("{number}"));
        for (below, inner) in (1..).zip(&mut section.subsections) {
            inner.number = Some(format!("{number}.{below}"));
        }
    }
    sections.extend(ending::section(plan));
    sections
}

fn in_full(plan: &Plan<'_>) -> Vec<Option<Section>> {
    vec![
        guide::section(plan),
        start::section(plan),
        situation::section(plan),
        goals::section(plan),
        actions::section(plan),
        goals::behaviour(plan),
        conversation::section(plan),
        follow_up::section(plan),
        evaluation::section(plan),
    ]
}
