//! Where everything of a report stands, on the site and in the whole report.

use std::collections::BTreeMap;

use crate::render::names::page;
use crate::report::{Anchor, Chain, CourseView, ForceField, ItemView, Measured, Part, ProseKey, Section};

/// The two forms the pages take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// A page per section.
    Site,
    /// One file.
    Whole,
}

/// Where everything stands.
#[derive(Debug, Default)]
pub(super) struct Places<'a> {
    /// Every section and subsection by slug → the slug of its page, and its anchor there unless it is the page itself.
    sections: BTreeMap<&'a str, (&'a str, Option<&'a str>)>,
    /// Every anchor by its id → the slug of the page it is on.
    anchors: BTreeMap<&'a str, &'a str>,
    /// The heading level above each text on the site; in the whole report it is one deeper.
    levels: BTreeMap<ProseKey, u8>,
    /// The force fields: slug of their section and position among its parts.
    pub(super) fields: Vec<(&'a str, usize, &'a ForceField)>,
    /// The courses of actions, likewise.
    pub(super) courses: Vec<(&'a str, usize, &'a CourseView)>,
    /// Goals in figures, by the id of their anchor.
    pub(super) goals: Vec<(&'a str, &'a Measured)>,
    /// The chains, likewise.
    pub(super) chains: Vec<(&'a str, usize, &'a Chain)>,
}

impl<'a> Places<'a> {
    pub(super) fn of(sections: &'a [Section]) -> Self {
        let mut places = Self::default();
        for section in sections {
            places.section(section, section.slug, 1);
        }
        places
    }

    fn section(&mut self, section: &'a Section, page: &'a str, level: u8) {
        let anchor = (level > 1).then_some(section.slug);
        self.sections.insert(section.slug, (page, anchor));
        for (at, part) in section.parts.iter().enumerate() {
            match part {
                Part::Items { heading, items } | Part::Actions { heading, items, columns: _, totals: _ } => {
                    let level = level + 1 + u8::from(heading.is_some());
                    for item in items {
                        self.item(item, page, level);
                    }
                }
                Part::ForceField { field } => self.fields.push((section.slug, at, field)),
                Part::Chain { chain } => self.chains.push((section.slug, at, chain)),
                Part::Course { course } => self.courses.push((section.slug, at, course)),
                Part::Words { paragraphs: _ }
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
            self.section(below, page, level + 1);
        }
    }

    fn item(&mut self, item: &'a ItemView, page: &'a str, level: u8) {
        self.anchors.insert(&item.anchor.id, page);
        self.levels.extend(item.body.map(|key| (key, level)));
        self.goals.extend(item.measured.as_ref().map(|measured| (item.anchor.id.as_str(), measured)));
        for step in &item.course {
            self.anchors.insert(&step.anchor.id, page);
            self.levels.extend(step.body.map(|key| (key, level)));
        }
        for answer in &item.answers {
            self.item(answer, page, level + 1);
        }
    }

    /// The ids of all anchors.
    pub(super) fn ids(&self) -> impl Iterator<Item = &'a str> {
        self.anchors.keys().copied()
    }

    /// The slugs of all sections and subsections.
    pub(super) fn slugs(&self) -> impl Iterator<Item = &'a str> {
        self.sections.keys().copied()
    }

    /// The address of an item; nothing when the report does not hold it.
    pub(super) fn anchor(&self, anchor: &Anchor, form: Form) -> Option<String> {
        self.id(&anchor.id, form)
    }

    /// The address of an anchor by its id.
    pub(super) fn id(&self, id: &str, form: Form) -> Option<String> {
        let page_slug = self.anchors.get(id)?;
        Some(match form {
            Form::Site => format!("{}#{id}", page(page_slug)),
            Form::Whole => format!("#{id}"),
        })
    }

    /// The address of a section or subsection.
    pub(super) fn slug(&self, slug: &str, form: Form) -> Option<String> {
        let (page_slug, anchor) = self.sections.get(slug)?;
        Some(match (form, anchor) {
            (Form::Whole, _) => format!("#{slug}"),
            (Form::Site, None) => page(page_slug),
            (Form::Site, Some(anchor)) => format!("{}#{anchor}", page(page_slug)),
        })
    }

    /// The heading level above a text.
    pub(super) fn level(&self, key: ProseKey, form: Form) -> u8 {
        let level = self.levels.get(&key).copied().unwrap_or(1);
        match form {
            Form::Site => level,
            Form::Whole => level + 1,
        }
    }
}
