//! Sections, their parts and their items, for a program.

use serde::Serialize;

use super::blocks::{Pictures, Reference, Text};
use super::pictures::{Lane, Link, Tie};
use super::plain;
use crate::report::{self, CourseStep, FactView, Force, ForceField, ItemView, LinkGroup, Prose, ProseKey, StateMark};

/// A section.
#[derive(Debug, Serialize)]
pub(super) struct Section<'a> {
    name: &'static str,
    number: Option<&'a str>,
    heading: &'a str,
    lead: Option<&'a str>,
    parts: Vec<Part<'a>>,
    sections: Vec<Self>,
}

/// What a section holds.
#[derive(Debug, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
enum Part<'a> {
    Words { paragraphs: &'a [String] },
    Items { heading: Option<&'a str>, items: Vec<Item<'a>> },
    Actions { heading: Option<&'a str>, items: Vec<Item<'a>>, totals: Option<&'a str> },
    Chain { links: Vec<Link<'a>>, ties: Vec<Tie> },
    Course { totals: &'a str, lanes: Vec<Lane<'a>> },
    ForceField { field: Field<'a> },
    Objectives { heading: &'a str, rows: Vec<Objective<'a>> },
    FollowUp { meetings: Vec<Meeting<'a>> },
    Lists { lists: Vec<List<'a>> },
    Index { groups: Vec<Links<'a>> },
    Steps { steps: &'a [String] },
    Terms { rows: &'a [report::Term] },
    Ledger { rows: &'a [report::LedgerRow] },
}

/// An item in full.
#[derive(Debug, Serialize)]
struct Item<'a> {
    anchor: &'a str,
    number: Option<&'a str>,
    kind: &'static str,
    kind_name: &'a str,
    title: &'a str,
    language: Option<&'static str>,
    text: Option<Prosed>,
    facts: &'a [FactView],
    due: Option<&'a str>,
    first_due: Option<&'a str>,
    state: Option<State<'a>>,
    links: Vec<Links<'a>>,
    course: Vec<Step<'a>>,
    since: Option<Since<'a>>,
    answers: Vec<Self>,
}

/// A text, as words and with its shape.
#[derive(Debug, Serialize)]
struct Prosed {
    plain: String,
    blocks: Text,
}

/// How far an item is: `mark` counts a passed date, `stage` does not.
#[derive(Debug, Serialize)]
struct State<'a> {
    mark: StateMark,
    stage: Option<StateMark>,
    label: &'a str,
}

#[derive(Debug, Serialize)]
struct Links<'a> {
    label: &'a str,
    to: Vec<Reference>,
}

#[derive(Debug, Serialize)]
struct Step<'a> {
    anchor: &'a str,
    date: Option<&'a str>,
    state: &'a str,
    title: &'a str,
    text: Option<Prosed>,
    since: Option<Since<'a>>,
}

/// What is new.
#[derive(Debug, Serialize)]
struct Since<'a> {
    mark: &'static str,
    label: &'a str,
}

/// Items that stand elsewhere, with what there is to say of them.
#[derive(Debug, Serialize)]
struct List<'a> {
    name: &'static str,
    heading: &'a str,
    lines: Vec<Line<'a>>,
}

#[derive(Debug, Serialize)]
struct Line<'a> {
    item: Reference,
    aside: &'a str,
}

/// The force field. How heavy a force is, is told in words, as it is on the pages.
#[derive(Debug, Serialize)]
pub(super) struct Field<'a> {
    theme: &'a str,
    promoting_heading: &'a str,
    hindering_heading: &'a str,
    promoting: Vec<Weighed<'a>>,
    hindering: Vec<Weighed<'a>>,
}

#[derive(Debug, Serialize)]
struct Weighed<'a> {
    item: Reference,
    weight: &'a str,
}

#[derive(Debug, Serialize)]
struct Objective<'a> {
    text: &'a str,
    mark: Option<&'static str>,
    result: &'a str,
}

#[derive(Debug, Serialize)]
struct Meeting<'a> {
    heading: &'a str,
    steps: Vec<Told<'a>>,
}

#[derive(Debug, Serialize)]
struct Told<'a> {
    item: Reference,
    state: &'a str,
    step: Reference,
}

fn some(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

impl<'a> Field<'a> {
    /// Of the report's force field.
    pub(super) fn of(field: &'a ForceField) -> Self {
        let side = |forces: &'a [Force]| {
            let weighed = |force: &'a Force| Weighed { item: Reference::to(&force.anchor), weight: &force.weight_word };
            forces.iter().map(weighed).collect()
        };
        Self {
            theme: &field.theme,
            promoting_heading: &field.promoting_heading,
            hindering_heading: &field.hindering_heading,
            promoting: side(&field.promoting),
            hindering: side(&field.hindering),
        }
    }
}

/// What is needed to say things.
#[derive(Clone, Copy)]
pub(super) struct Say<'a> {
    pub(super) prose: &'a [Prose],
    pub(super) pictures: Pictures<'a>,
}

impl<'a> Say<'a> {
    /// A section with all it holds.
    pub(super) fn section(self, section: &'a report::Section) -> Section<'a> {
        Section {
            name: section.slug,
            number: section.number.as_deref(),
            heading: &section.heading,
            lead: section.lead.as_deref(),
            parts: section.parts.iter().map(|part| self.part(part)).collect(),
            sections: section.subsections.iter().map(|below| self.section(below)).collect(),
        }
    }

    fn part(self, part: &'a report::Part) -> Part<'a> {
        match part {
            report::Part::Words { paragraphs } => Part::Words { paragraphs },
            report::Part::Items { heading, items } => {
                Part::Items { heading: heading.as_deref(), items: self.items(items) }
            }
            report::Part::Actions { heading, items, columns: _, totals } => {
                Part::Actions { heading: heading.as_deref(), items: self.items(items), totals: totals.as_deref() }
            }
            report::Part::Chain { chain } => Part::Chain { links: Link::all(chain), ties: Tie::all(chain) },
            report::Part::Course { course } => {
                Part::Course { totals: &course.totals, lanes: course.lanes.iter().map(Lane::of).collect() }
            }
            report::Part::ForceField { field } => Part::ForceField { field: Field::of(field) },
            report::Part::Objectives { heading, rows } => {
                let row = |row: &'a report::ObjectiveView| Objective {
                    text: &row.text,
                    mark: Some(row.mark).filter(|mark| !mark.is_empty()),
                    result: &row.result,
                };
                Part::Objectives { heading, rows: rows.iter().map(row).collect() }
            }
            report::Part::FollowUp { meetings } => Part::FollowUp { meetings: meetings.iter().map(meeting).collect() },
            report::Part::Lists { lists } => Part::Lists { lists: lists.iter().map(list).collect() },
            report::Part::Index { groups } => Part::Index { groups: groups.iter().map(links).collect() },
            report::Part::Steps { steps } => Part::Steps { steps },
            report::Part::Terms { rows } => Part::Terms { rows },
            report::Part::Ledger { rows, columns: _ } => Part::Ledger { rows },
        }
    }

    fn items(self, items: &'a [ItemView]) -> Vec<Item<'a>> {
        items.iter().map(|item| self.item(item)).collect()
    }

    fn item(self, item: &'a ItemView) -> Item<'a> {
        Item {
            anchor: &item.anchor.id,
            number: some(&item.anchor.number),
            kind: item.kind.english(),
            kind_name: &item.kind_word,
            title: &item.anchor.title,
            language: item.language,
            text: self.text(item.body),
            facts: &item.facts,
            due: item.due.as_deref(),
            first_due: item.first_due.as_deref(),
            state: item.state_mark.map(|mark| State {
                mark,
                stage: item.stage.map(StateMark::from),
                label: &item.state,
            }),
            links: item.links.iter().map(links).collect(),
            course: item.course.iter().map(|step| self.step(step)).collect(),
            since: item.since.as_ref().map(since),
            answers: self.items(&item.answers),
        }
    }

    fn step(self, step: &'a CourseStep) -> Step<'a> {
        Step {
            anchor: &step.anchor.id,
            date: step.date.as_deref(),
            state: &step.state,
            title: &step.title,
            text: self.text(step.body),
            since: step.since.as_ref().map(since),
        }
    }

    fn text(self, key: Option<ProseKey>) -> Option<Prosed> {
        let prose = self.prose.get(usize::try_from(key?.0).ok()?)?;
        Some(Prosed { plain: plain::text(prose), blocks: self.pictures.settle(prose) })
    }
}

fn since(mark: &report::SinceMark) -> Since<'_> {
    Since { mark: mark.name, label: &mark.words }
}

fn list(list: &report::ListView) -> List<'_> {
    let lines = list.lines.iter().map(|line| Line { item: Reference::to(&line.item), aside: &line.aside });
    List { name: list.name, heading: &list.heading, lines: lines.collect() }
}

fn links(group: &LinkGroup) -> Links<'_> {
    Links { label: &group.label, to: group.to.iter().map(Reference::to).collect() }
}

fn meeting(meeting: &report::MeetingView) -> Meeting<'_> {
    let steps = meeting.steps.iter().map(|step| Told {
        item: Reference::to(&step.item),
        state: &step.state,
        step: Reference::to(&step.step),
    });
    Meeting { heading: &meeting.heading, steps: steps.collect() }
}
