//! How far an item is, and what was told of it, in words.

use super::plan::{Placed, Plan};
use super::speech::Speech;
use super::view::StateMark;
use crate::vault::{ActionState, AssumptionState, Details, NewState};
use crate::wording::Argument;

/// How far an item is by now, in words and for styles.
pub(super) fn state(plan: &Plan<'_>, entry: &Placed<'_>) -> (String, Option<StateMark>) {
    let speech = &plan.speech;
    if let Some(action) = entry.course.action {
        let state = say(speech, action.into());
        return if runs(action) && speech.has_passed(entry.course.due) {
            (speech.say_with("state-date-passed", &[("state", Argument::Text(&state))]), Some(StateMark::DatePassed))
        } else {
            (state, Some(action.into()))
        };
    }
    let mark = entry.course.assumption.map(tested);
    (mark.map(|mark| say(speech, mark)).unwrap_or_default(), mark)
}

/// What a progress note tells, in words: "moved to 1 May 2025 (reason)"; empty when it only tells.
pub(super) fn told(plan: &Plan<'_>, step: &Placed<'_>) -> String {
    let speech = &plan.speech;
    let Details::Progress { state, new_date, reason, actual, objectives: _ } = &step.item.details else {
        return String::new();
    };
    let state = state.map(|state| match state {
        NewState::Action(state) => say(speech, state.into()),
        NewState::Assumption(state) => say(speech, tested(state)),
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

/// Whether an action in this state still runs.
pub(super) const fn runs(state: ActionState) -> bool {
    match state {
        ActionState::Open | ActionState::InProgress | ActionState::Moved => true,
        ActionState::Done | ActionState::Dropped => false,
    }
}

/// What a state is called.
pub(super) fn say(speech: &Speech<'_>, mark: StateMark) -> String {
    speech.say(&format!("state-{}", mark.name()))
}

const fn tested(state: AssumptionState) -> StateMark {
    match state {
        AssumptionState::ToTest => StateMark::ToTest,
        AssumptionState::Confirmed => StateMark::Confirmed,
        AssumptionState::Refuted => StateMark::Refuted,
        AssumptionState::LetGo => StateMark::LetGo,
    }
}
