//! How the tests read a report.

use crate::audience::Audience;
use crate::report::{Anchor, ItemView, Part, Report, Section};
use crate::vault::{Item, sample};
use crate::wording::{Language, Wording};

/// The report of exactly these items, in Dutch.
pub(super) fn report<A: Audience>(items: Vec<Item>) -> Report<A> {
    Report::compose(sample::released(items), &Wording::new(Language::Dutch))
}

/// All sections, each before its subsections.
pub(super) fn all<A: Audience>(report: &Report<A>) -> Vec<&Section> {
    report.sections.iter().flat_map(|section| std::iter::once(section).chain(&section.subsections)).collect()
}

/// The section of that slug.
pub(super) fn section<'a, A: Audience>(report: &'a Report<A>, slug: &str) -> &'a Section {
    all(report).into_iter().find(|section| section.slug == slug).expect("the section is there")
}

/// The numbers of all sections, as printed.
pub(super) fn numbers<A: Audience>(report: &Report<A>) -> Vec<&str> {
    all(report).into_iter().filter_map(|section| section.number.as_deref()).collect()
}

/// The items of a section itself, in order.
pub(super) fn items(section: &Section) -> Vec<&ItemView> {
    section
        .parts
        .iter()
        .flat_map(|part| {
            if let Part::Items { items, .. } | Part::Actions { items, .. } = part { items.as_slice() } else { &[] }
        })
        .collect()
}

/// Number and title of the items of a section.
pub(super) fn titles(section: &Section) -> Vec<String> {
    items(section).into_iter().map(|item| format!("{} {}", item.anchor.number, item.anchor.title)).collect()
}

/// The value of a fact.
pub(super) fn fact(item: &ItemView, name: &str) -> Option<String> {
    item.facts.iter().find(|fact| fact.name == name).map(|fact| fact.value.clone())
}

/// Every place where an item is printed in full.
pub(super) fn printed<A: Audience>(report: &Report<A>) -> Vec<Anchor> {
    let mut anchors = Vec::new();
    for section in all(report) {
        for item in items(section) {
            print(item, &mut anchors);
        }
    }
    anchors
}

fn print(item: &ItemView, anchors: &mut Vec<Anchor>) {
    anchors.push(item.anchor.clone());
    anchors.extend(item.course.iter().map(|step| step.anchor.clone()));
    for answer in &item.answers {
        print(answer, anchors);
    }
}

/// Everything a renderer gets, written out.
pub(super) fn everything<A: Audience>(report: &Report<A>) -> String {
    format!("{:?} {:?} {:?} {:?}", report.face, report.glance, report.sections, report.prose)
}
