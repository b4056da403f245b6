//! The register: every item of the report, to be found by any word. It is the search index, as a page one can read.

use serde::Serialize;

use super::places::{Form, Places};
use super::prose::plain;
use crate::report::{ItemView, Part, Prose, Section};

/// The items of one section.
#[derive(Debug, Serialize)]
pub(super) struct Group<'a> {
    /// The section's number.
    number: Option<&'a str>,
    /// Its heading.
    heading: &'a str,
    /// Its items, those of its subsections included.
    items: Vec<Entry<'a>>,
}

/// One item.
#[derive(Debug, Serialize)]
struct Entry<'a> {
    href: Option<String>,
    number: &'a str,
    title: &'a str,
    kind: &'a str,
    text: String,
}

/// Every item by section, in the order of the report.
pub(super) fn register<'a>(sections: &'a [Section], prose: &[Prose], places: &Places<'_>) -> Vec<Group<'a>> {
    let mut groups = Vec::new();
    for section in sections {
        let mut items = Vec::new();
        gather(section, prose, places, &mut items);
        if !items.is_empty() {
            groups.push(Group { number: section.number.as_deref(), heading: &section.heading, items });
        }
    }
    groups
}

/// How many items there are.
pub(super) fn count(groups: &[Group<'_>]) -> usize {
    groups.iter().map(|group| group.items.len()).sum()
}

fn gather<'a>(section: &'a Section, prose: &[Prose], places: &Places<'_>, entries: &mut Vec<Entry<'a>>) {
    for part in &section.parts {
        match part {
            Part::Items { heading: _, items } | Part::Actions { heading: _, items, columns: _, totals: _ } => {
                for item in items {
                    enter(item, prose, places, entries);
                }
            }
            Part::Words { paragraphs: _ }
            | Part::ForceField { field: _ }
            | Part::Course { course: _ }
            | Part::Chain { chain: _ }
            | Part::Objectives { heading: _, rows: _ }
            | Part::FollowUp { meetings: _ }
            | Part::Lists { lists: _ }
            | Part::Index { groups: _ }
            | Part::Steps { steps: _ }
            | Part::Terms { rows: _ }
            | Part::Ledger { rows: _, columns: _ } => {}
        }
    }
    for below in &section.subsections {
        gather(below, prose, places, entries);
    }
}

fn enter<'a>(item: &'a ItemView, prose: &[Prose], places: &Places<'_>, entries: &mut Vec<Entry<'a>>) {
    let text = |key: Option<crate::report::ProseKey>| key.and_then(|key| prose.get(key.0 as usize)).map(plain);
    let mut words = text(item.body).unwrap_or_default();
    for step in &item.course {
        for more in [Some(step.title.clone()), text(step.body)].into_iter().flatten() {
            words.push_str(if words.is_empty() { "" } else { " · " });
            words.push_str(&more);
        }
    }
    entries.push(Entry {
        href: places.anchor(&item.anchor, Form::Site),
        number: &item.anchor.number,
        title: &item.anchor.title,
        kind: &item.kind_word,
        text: words,
    });
    for answer in &item.answers {
        enter(answer, prose, places, entries);
    }
}
