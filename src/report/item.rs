//! An item in the reader's words.

use jiff::civil::Date;

use super::facts;
use super::links;
use super::measured::measured;
use super::plan::{Entry, Plan};
use super::since;
use super::state::{state, told};
use super::view::{CourseStep, ItemView};
use crate::wording::Language;

/// Items in full, in the order given.
pub(super) fn views(plan: &Plan<'_>, entries: &[&Entry<'_>]) -> Vec<ItemView> {
    entries.iter().map(|entry| view(plan, entry)).collect()
}

/// One item in full, with its course and with what answers it.
pub(super) fn view(plan: &Plan<'_>, entry: &Entry<'_>) -> ItemView {
    let (state, state_mark) = state(plan, entry);
    let given = |date: Option<Date>| date.filter(|_| plan.speech.gives_dates());
    let when = given(entry.course.due).map(|due| plan.speech.date(due));
    let at = |at: &usize| plan.entries.get(*at);
    ItemView {
        anchor: entry.anchor.clone(),
        kind: entry.item.kind,
        kind_word: plan.speech.kind(entry.item.kind),
        body: entry.text,
        language: entry.item.language.map(Language::code),
        facts: facts::of(plan, entry, &state),
        who: plan.speech.owners(&entry.item.owners),
        when: when.unwrap_or_default(),
        due: given(entry.course.due).map(|due| plan.speech.date_iso(due)),
        first_due: given(entry.course.first_due).map(|due| plan.speech.date_iso(due)),
        state,
        state_mark,
        stage: entry.course.action,
        links: links::of(plan, entry),
        measured: measured(plan, entry),
        course: entry.steps.iter().filter_map(at).map(|step| course_step(plan, step)).collect(),
        since: since::mark(plan, entry),
        answers: entry.below.iter().filter_map(at).map(|answer| view(plan, answer)).collect(),
    }
}

fn course_step(plan: &Plan<'_>, step: &Entry<'_>) -> CourseStep {
    let date = plan.session(step.item).and_then(|session| session.date);
    CourseStep {
        anchor: step.anchor.clone(),
        when: date.map(|date| plan.speech.date(date)).unwrap_or_default(),
        date: date.map(|date| plan.speech.date_iso(date)),
        state: told(plan, step),
        title: step.item.title.clone(),
        body: step.text,
        since: since::mark(plan, step),
    }
}
