//! The register: every item of the report, to be found by any word. It is the search index, as a page one can read.

use serde::Serialize;

use super::places::{Form, Places};
use super::prose::plain;
use crate::report::{ItemView, Prose, Section};

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
        let items: Vec<_> = section.items().into_iter().map(|item| entry(item, prose, places)).collect();
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

fn entry<'a>(item: &'a ItemView, prose: &[Prose], places: &Places<'_>) -> Entry<'a> {
    let text = |key: Option<crate::report::ProseKey>| key.and_then(|key| prose.get(key.0 as usize)).map(plain);
    let mut words = text(item.body).unwrap_or_default();
    for step in &item.course {
        for more in [Some(step.title.clone()), text(step.body)].into_iter().flatten() {
            words.push_str(if words.is_empty() { "" } else { " · " });
            words.push_str(&more);
        }
    }
    Entry {
        href: places.anchor(&item.anchor, Form::Site),
        number: &item.anchor.number,
        title: &item.anchor.title,
        kind: &item.kind_word,
        text: words,
    }
}
