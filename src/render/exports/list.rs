//! The action list: a row for each action, in the order of the report.

use super::plain;
use crate::render::content::Content;
use crate::report::{ItemView, Kind, ProseKey, Section};
use crate::wording::Wording;

/// How many columns the list has.
pub(super) const COLUMNS: usize = 9;

/// One action, as lists print it.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// `A1`.
    pub(super) number: String,
    /// What.
    pub(super) what: String,
    /// Who, as the edition names them.
    pub(super) who: String,
    /// By when, as ISO 8601.
    pub(super) due: Option<String>,
    /// By when at first, if it was moved.
    pub(super) first_due: Option<String>,
    /// How far it is, in words.
    pub(super) state: String,
    /// Its text.
    pub(super) text: String,
    /// What it bears on and what bears on it.
    pub(super) links: String,
    /// What was told of it since.
    pub(super) course: String,
}

/// The words at the top of the list.
pub(super) fn columns(words: &Wording) -> [String; COLUMNS] {
    [
        words.say("column-number"),
        words.say("column-what"),
        words.say("column-who"),
        words.say("column-when"),
        words.say("fact-first-due"),
        words.say("column-state"),
        words.say("list-text"),
        words.say("list-links"),
        words.say("list-course"),
    ]
}

/// The actions.
pub(super) fn actions(sections: &[Section]) -> impl Iterator<Item = &ItemView> {
    sections.iter().flat_map(Section::items).filter(|item| item.kind == Kind::Action)
}

/// The list.
pub(super) fn rows(content: Content<'_>) -> Vec<Row> {
    actions(content.sections).map(|item| row(item, content)).collect()
}

/// The text of an item or of a step.
pub(super) fn text(key: Option<ProseKey>, content: Content<'_>) -> String {
    let prose = key.and_then(|key| content.prose.get(usize::try_from(key.0).unwrap_or(usize::MAX)));
    prose.map(plain::text).unwrap_or_default()
}

fn row(item: &ItemView, content: Content<'_>) -> Row {
    let links = item.links.iter().map(|group| {
        let to = group.to.iter().map(|to| plain::line(&format!("• {} {}", to.number, to.title)));
        std::iter::once(format!("{}:", group.label)).chain(to).collect::<Vec<_>>().join("\n")
    });
    let reason = item.facts.iter().filter(|fact| fact.name == "reason");
    let reason = reason.map(|fact| format!("{}: {}", fact.label, fact.value));
    let steps = item.course.iter().map(|step| {
        let title = if step.title == item.anchor.title { "" } else { step.title.as_str() };
        let told = [step.when.as_str(), &step.state, title, &text(step.body, content)].map(plain::line);
        told.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    });
    Row {
        number: plain::line(&item.anchor.number),
        what: plain::line(&item.anchor.title),
        who: plain::line(&item.who),
        due: item.due.clone(),
        first_due: item.first_due.clone(),
        state: plain::line(&item.state),
        text: text(item.body, content),
        links: plain::clean(&links.collect::<Vec<_>>().join("\n")),
        course: plain::clean(&reason.chain(steps).collect::<Vec<_>>().join("\n")),
    }
}
