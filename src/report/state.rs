//! How far an item is, in words and by its mark.

use super::plan::{Entry, Plan};
use super::view::StateMark;
use crate::vault::{ActionState, Details, NewState};
use crate::wording::Argument;

/// How far an item is by now, in words and by its mark.
pub(super) fn state(plan: &Plan<'_>, entry: &Entry<'_>) -> (String, Option<StateMark>) {
    let speech = &plan.speech;
    if let Some(action) = entry.course.action
        && runs(action)
        && speech.has_passed(entry.course.due)
    {
        let state = word(plan, action.into());
        let passed = speech.say_with("state-date-passed", &[("state", Argument::Text(&state))]);
        return (passed, Some(StateMark::DatePassed));
    }
    let mark = entry.course.action.map(StateMark::from).or_else(|| entry.course.assumption.map(StateMark::from));
    (mark.map(|mark| word(plan, mark)).unwrap_or_default(), mark)
}

/// The word for a state.
fn word(plan: &Plan<'_>, mark: StateMark) -> String {
    plan.speech.say(&format!("state-{}", mark.name()))
}

/// What a progress note tells, in words: "moved to 1 May 2025 (reason)"; empty when it only tells.
pub(super) fn told(plan: &Plan<'_>, step: &Entry<'_>) -> String {
    let speech = &plan.speech;
    let Details::Progress { state, new_date, reason, actual, objectives: _ } = &step.item.details else {
        return String::new();
    };
    let state = state.map(|state| match state {
        NewState::Action(state) => word(plan, state.into()),
        NewState::Assumption(state) => word(plan, state.into()),
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

/// Whether an action still runs.
pub(super) const fn runs(state: ActionState) -> bool {
    match state {
        ActionState::Open | ActionState::InProgress | ActionState::Moved => true,
        ActionState::Done | ActionState::Dropped => false,
    }
}
