//! How far an item is, in words and for styles.

use super::plan::{Entry, Plan};
use crate::vault::{ActionState, AssumptionState, Details, NewState};
use crate::wording::Argument;

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
