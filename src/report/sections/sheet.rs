//! The consent sheet: the texts of an edition outside the room, without the report around them.

use super::guide::how_key;
use crate::report::plan::Plan;
use crate::report::view::{Part, Section, Sheet};
use crate::vault::PrintedOwner;
use crate::wording::Argument;

/// The sheet of an edition that leaves the room, from its own sections.
pub(in crate::report) fn sheet(plan: &Plan<'_>, sections: &[Section]) -> Option<Sheet> {
    let speech = &plan.speech;
    let mark = speech.mark?;
    let draft = speech.is_draft();
    let sections: Vec<Section> = sections.iter().filter_map(said).collect();
    let lead = match (sections.is_empty(), draft) {
        (true, _) => "sheet-nothing",
        (false, true) => "sheet-lead-draft",
        (false, false) => "sheet-lead",
    };
    let unnamed = plan.entries.iter().any(|entry| entry.item.owners.contains(&PrintedOwner::Participant));
    let blanks = if draft { vec!["sheet-blank-date", "sheet-blank-how"] } else { Vec::new() };
    Some(Sheet {
        heading: speech.own("sheet-heading"),
        lead: speech.own(lead),
        decided: speech.release.filter(|_| !draft).map(|release| {
            let (date, how) = (speech.date(release.date), speech.say(how_key(release)));
            speech.own_with("glance-released", &[("date", Argument::Text(&date)), ("how", Argument::Text(&how))])
        }),
        mark_label: speech.say("colophon-mark"),
        mark: mark.as_str().to_owned(),
        mark_meaning: speech.own("sheet-mark-meaning"),
        remarks: (draft && unnamed).then(|| speech.own("sheet-owners")).into_iter().collect(),
        blanks: blanks.into_iter().map(|key| speech.say(key)).collect(),
        sections,
    })
}

/// A section with nothing in it but what comes from notes; under its own number.
fn said(section: &Section) -> Option<Section> {
    let Section { slug, number, heading, lead: _, parts, subsections } = section;
    let parts: Vec<Part> = parts.iter().filter_map(said_in).collect();
    let subsections: Vec<Section> = subsections.iter().filter_map(said).collect();
    (!parts.is_empty() || !subsections.is_empty()).then(|| Section {
        slug,
        number: number.clone(),
        heading: heading.clone(),
        lead: None,
        parts,
        subsections,
    })
}

fn said_in(part: &Part) -> Option<Part> {
    match part {
        Part::Items { heading, items } | Part::Actions { heading, items, columns: _, totals: _ } => {
            Some(Part::Items { heading: heading.clone(), items: items.clone() })
        }
        Part::Objectives { heading, rows } => Some(Part::Objectives { heading: heading.clone(), rows: rows.clone() }),
        // What these hold stands in full with the items themselves, or is the report's own.
        Part::Words { .. }
        | Part::ForceField { .. }
        | Part::Course { .. }
        | Part::Chain { .. }
        | Part::FollowUp { .. }
        | Part::Lists { .. }
        | Part::Index { .. }
        | Part::Steps { .. }
        | Part::Terms { .. }
        | Part::Ledger { .. } => None,
    }
}
