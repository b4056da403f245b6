//! An item in the reader's words.

use jiff::civil::Date;

use super::facts;
use super::links;
use super::measured::measured;
use super::plan::{Entry, Plan};
use super::since;
use super::view::{CourseStep, ItemView};
use crate::vault::{ActionState, AssumptionState, Details, NewState};
use crate::wording::{Argument, Language};

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
        kind: entry.item.kind.english(),
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
        stage: entry.course.action.map_or("", |action| action_mark(action).0),
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

/// How far an item is by now, in words and for styles.
pub(super) fn state(plan: &Plan<'_>, entry: &Entry<'_>) -> (String, &'static str) {
    let speech = &plan.speech;
    if let Some(action) = entry.course.action {
        let (mark, running) = action_mark(action);
        let state = speech.say(&format!("state-{mark}"));
        return if running && speech.has_passed(entry.course.due) {
            (speech.say_with("state-date-passed", &[("state", Argument::Text(&state))]), "date-passed")
        } else {
            (state, mark)
        };
    }
    match entry.course.assumption.map(assumption_mark) {
        Some(mark) => (speech.say(&format!("state-{mark}")), mark),
        None => (String::new(), ""),
    }
}

/// What a progress note tells, in words: "moved to 1 May 2025 (reason)"; empty when it only tells.
pub(super) fn told(plan: &Plan<'_>, step: &Entry<'_>) -> String {
    let speech = &plan.speech;
    let Details::Progress { state, new_date, reason, actual, objectives: _ } = &step.item.details else {
        return String::new();
    };
    let state = state.map(|state| match state {
        NewState::Action(state) => speech.say(&format!("state-{}", action_mark(state).0)),
        NewState::Assumption(state) => speech.say(&format!("state-{}", assumption_mark(state))),
    });
    let date = new_date.filter(|_| speech.gives_dates()).map(|date| speech.date(date));
    let told = match (state, date) {
        (Some(state), Some(date)) => {
            speech.say_with("told-to-date", &[("state", Argument::Text(&state)), ("date", Argument::Text(&date))])
        }
        (Some(state), None) => state,
        (None, Some(date)) => speech.say_with("told-new-date", &[("date", Argument::Text(&date))]),
        (None, None) => String::new(),
    };
    let actual = actual.as_ref().map(|actual| speech.say_with("told-actual", &[("actual", Argument::Text(actual))]));
    let told = [told, actual.unwrap_or_default()].into_iter().filter(|part| !part.is_empty());
    let told = told.collect::<Vec<_>>().join("; ");
    match reason {
        Some(reason) if told.is_empty() => reason.clone(),
        Some(reason) => {
            speech.say_with("told-why", &[("told", Argument::Text(&told)), ("why", Argument::Text(reason))])
        }
        None => told,
    }
}

/// The name of an action's state, and whether it still runs.
pub(super) const fn action_mark(state: ActionState) -> (&'static str, bool) {
    match state {
        ActionState::Open => ("open", true),
        ActionState::InProgress => ("in-progress", true),
        ActionState::Done => ("done", false),
        ActionState::Dropped => ("dropped", false),
        ActionState::Moved => ("moved", true),
    }
}

const fn assumption_mark(state: AssumptionState) -> &'static str {
    match state {
        AssumptionState::ToTest => "to-test",
        AssumptionState::Confirmed => "confirmed",
        AssumptionState::Refuted => "refuted",
        AssumptionState::LetGo => "let-go",
    }
}
