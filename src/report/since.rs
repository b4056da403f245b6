//! What changed since a day: an edition held beside the same edition as it was then.

use jiff::civil::Date;

use super::change::{Change, News, Since};
use super::measured::{Reach, reach};
use super::plan::{Entry, Home, Plan};
use super::state;
use super::view::SinceMark;
use crate::audience::Audience;
use crate::prose::ItemKey;
use crate::vault::{ActionState, AssumptionState, Earlier, Kind, Relation};
use crate::wording::Argument;

/// Holds `now` beside `then`.
pub(super) fn between<A: Audience>(now: &Plan<'_>, then: &Plan<'_>, earlier: &Earlier<A>) -> Since {
    let changes = now.entries.iter().zip(0..).map(|(entry, key)| {
        let was = earlier.was(ItemKey(key));
        let Some((was, before)) = was.and_then(|was| Some((was, then.entry(was.key)?))) else {
            return Change { new: true, ..Change::default() };
        };
        let fresh = |at: &usize| u32::try_from(*at).is_ok_and(|key| earlier.was(ItemKey(key)).is_none());
        let mut change = Change {
            new: false,
            settled: settled(now, entry, before),
            changed: was.reworded,
            moved: moved(now, entry, before),
            told: None,
            was: Some(before.anchor.number.clone())
                .filter(|number| !number.is_empty() && *number != entry.anchor.number),
        };
        if change.settled.is_none() && change.moved.is_none() {
            change.told = entry.steps.iter().rfind(|step| fresh(step)).and_then(|step| told(now, *step));
        }
        change
    });
    Since { day: earlier.day(), changes: changes.collect() }
}

/// The mark at an item, if there is anything to mark.
pub(super) fn mark(plan: &Plan<'_>, entry: &Entry<'_>) -> Option<SinceMark> {
    let since = plan.since.as_ref()?;
    let change = since.at(entry.at);
    let news = change.news();
    let speech = &plan.speech;
    let said = news.iter().filter(|news| **news != News::Renumbered);
    let what: Vec<String> = said.map(|news| speech.say(&format!("since-{}", news.name()))).collect();
    let what = (!what.is_empty()).then(|| {
        let (what, date) = (speech.list(&what), speech.date(since.day));
        speech.say_with("since-mark", &[("what", Argument::Text(&what)), ("date", Argument::Text(&date))])
    });
    let words: Vec<String> = [what, was(plan, &change)].into_iter().flatten().collect();
    news.first().map(|news| SinceMark { name: news.name(), words: words.join(" · ") })
}

/// "was A3".
pub(super) fn was(plan: &Plan<'_>, change: &Change) -> Option<String> {
    let number = change.was.as_deref()?;
    Some(plan.speech.say_with("since-was", &[("number", Argument::Text(number))]))
}

fn moved(plan: &Plan<'_>, now: &Entry<'_>, then: &Entry<'_>) -> Option<(Date, Date)> {
    let dates = then.course.due.zip(now.course.due).filter(|(from, to)| from != to);
    dates.filter(|_| plan.speech.gives_dates())
}

/// What became of an item that was still open then.
fn settled(plan: &Plan<'_>, now: &Entry<'_>, then: &Entry<'_>) -> Option<String> {
    let speech = &plan.speech;
    let over = |state: Option<ActionState>| matches!(state, Some(ActionState::Done | ActionState::Dropped));
    let tested = |state: Option<AssumptionState>| state.is_some_and(|state| !matches!(state, AssumptionState::ToTest));
    let is_over = over(now.course.action) && !over(then.course.action);
    if is_over || (tested(now.course.assumption) && !tested(then.course.assumption)) {
        return Some(state::state(plan, now).0);
    }
    let turned = |kind, is: fn(&Entry<'_>) -> bool| now.item.kind == kind && is(now) && !is(then);
    if turned(Kind::Question, is_answered) {
        Some(speech.say("since-answered"))
    } else if turned(Kind::Goal, is_reached) {
        Some(speech.say("since-reached"))
    } else if turned(Kind::Assignment, has_results) {
        Some(speech.say("since-results"))
    } else {
        None
    }
}

/// Whether something answers an item.
pub(super) fn is_answered(entry: &Entry<'_>) -> bool {
    entry.borne_on.iter().any(|(relation, _)| *relation == Relation::Answers)
}

fn is_reached(goal: &Entry<'_>) -> bool {
    reach(goal) == Reach::Reached
}

/// Whether it is known of every objective what came of it.
fn has_results(entry: &Entry<'_>) -> bool {
    let objectives = &entry.course.objectives;
    !objectives.is_empty() && objectives.iter().all(|objective| objective.result.is_some())
}

/// What a step tells: its state, else its title.
fn told(plan: &Plan<'_>, step: usize) -> Option<String> {
    let step = plan.entries.get(step)?;
    let told = state::told(plan, step);
    Some(if told.is_empty() { step.item.title.clone() } else { told })
}

/// Whether an item is told of where another stands, and so is no news of its own.
pub(super) fn is_step(entry: &Entry<'_>) -> bool {
    matches!(entry.home, Home::CourseOf(_))
}
