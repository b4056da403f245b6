//! The register: every item of the report, to be found by any word. It is the search index, as a page one can read.

use serde::Serialize;

use super::places::{Form, Places};
use super::prose::plain;
use crate::report::{ItemView, Prose, ProseKey, Section};

/// The items of one section.
#[derive(Debug, Serialize)]
pub(super) struct Group<'a> {
    /// The section's number.
    number: Option<&'a str>,
    /// Its heading.
    heading: &'a str,
    /// Its items, those of its subsections included.
    items: Vec<Listed<'a>>,
}

/// One item.
#[derive(Debug, Serialize)]
struct Listed<'a> {
    href: Option<String>,
    number: &'a str,
    title: &'a str,
    kind: &'a str,
    text: String,
}

/// Every item by section, in the order of the report.
pub(super) fn register<'a>(sections: &'a [Section], prose: &[Prose], places: &Places<'_>) -> Vec<Group<'a>> {
    let group = |section: &'a Section| Group {
        number: section.number.as_deref(),
        heading: &section.heading,
        items: section.items().into_iter().map(|item| listed(item, prose, places)).collect(),
    };
    sections.iter().map(group).filter(|group| !group.items.is_empty()).collect()
}

/// How many items there are.
pub(super) fn count(groups: &[Group<'_>]) -> usize {
    groups.iter().map(|group| group.items.len()).sum()
}

fn listed<'a>(item: &'a ItemView, prose: &[Prose], places: &Places<'_>) -> Listed<'a> {
    let text = |key: Option<ProseKey>| key.and_then(|key| prose.get(key.0 as usize)).map(plain);
    let mut words = text(item.body).unwrap_or_default();
    for step in &item.course {
        for more in [Some(step.title.clone()), text(step.body)].into_iter().flatten() {
            words.push_str(if words.is_empty() { "" } else { " · " });
            words.push_str(&more);
        }
    }
    Listed {
        href: places.anchor(&item.anchor, Form::Site),
        number: &item.anchor.number,
        title: &item.anchor.title,
        kind: &item.kind_word,
        text: words,
    }
}
