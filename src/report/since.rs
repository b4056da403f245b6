//! What changed since a day: an edition held beside the same edition as it was then.

use jiff::civil::Date;

use super::item;
use super::measured::{Reach, reach};
use super::plan::{Entry, Home, Plan};
use super::view::SinceMark;
use crate::audience::Audience;
use crate::prose::ItemKey;
use crate::vault::{ActionState, AssumptionState, Details, Earlier, Relation};
use crate::wording::Argument;

/// What changed since a day, item by item.
pub(super) struct Since {
    /// The day.
    pub(super) day: Date,
    /// By position of the item.
    changes: Vec<Change>,
}

/// What changed of an item.
#[derive(Clone, Default)]
pub(super) struct Change {
    /// It was not there.
    pub(super) new: bool,
    /// What became of it, in words, if it is over and done with.
    pub(super) settled: Option<String>,
    /// It was released with other words.
    pub(super) changed: bool,
    /// By when it was to be, and is to be now.
    pub(super) moved: Option<(Date, Date)>,
    /// What was told of it last, if nothing of the above came of that.
    pub(super) told: Option<String>,
    /// The number it had, if that was another.
    pub(super) was: Option<String>,
}

impl Since {
    /// Holds `now` beside `then`.
    pub(super) fn of<A: Audience>(now: &Plan<'_>, then: &Plan<'_>, earlier: &Earlier<A>) -> Self {
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
        Self { day: earlier.day(), changes: changes.collect() }
    }

    /// What changed of an item.
    pub(super) fn at(&self, entry: &Entry<'_>) -> Change {
        self.changes.get(entry.at).cloned().unwrap_or_default()
    }
}

impl Change {
    /// What it comes to, by name, the weightiest first.
    pub(super) fn names(&self) -> Vec<&'static str> {
        let names = [
            ("new", self.new),
            ("settled", self.settled.is_some()),
            ("changed", self.changed),
            ("moved", self.moved.is_some()),
            ("told", self.told.is_some()),
        ];
        names.into_iter().filter(|(_, holds)| *holds).map(|(name, _)| name).collect()
    }
}

/// The mark at an item, if there is anything to mark.
pub(super) fn mark(plan: &Plan<'_>, entry: &Entry<'_>) -> Option<SinceMark> {
    let since = plan.since.as_ref()?;
    let change = since.at(entry);
    let names = change.names();
    let speech = &plan.speech;
    let what: Vec<String> = names.iter().map(|name| speech.say(&format!("since-{name}"))).collect();
    let what = (!what.is_empty()).then(|| {
        let (what, date) = (speech.list(&what), speech.date(since.day));
        speech.say_with("since-mark", &[("what", Argument::Text(&what)), ("date", Argument::Text(&date))])
    });
    let words: Vec<String> = [what, was(plan, &change)].into_iter().flatten().collect();
    let name = names.first().copied().unwrap_or("renumbered");
    (!words.is_empty()).then(|| SinceMark { name, words: words.join(" · ") })
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
        return Some(item::state(plan, now).0);
    }
    match &now.item.details {
        Details::Question { .. } if is_answered(now) && !is_answered(then) => Some(speech.say("since-answered")),
        Details::Goal { .. } if is_reached(now) && !is_reached(then) => Some(speech.say("since-reached")),
        Details::Assignment { .. } if has_results(now) && !has_results(then) => Some(speech.say("since-results")),
        Details::Plain
        | Details::Assignment { .. }
        | Details::Assumption { .. }
        | Details::Settling { .. }
        | Details::Goal { .. }
        | Details::Action { .. }
        | Details::Behaviour { .. }
        | Details::Question { .. }
        | Details::Agreement { .. }
        | Details::Quote { .. }
        | Details::Progress { .. }
        | Details::Evaluation { .. } => None,
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
    let told = item::told(plan, step);
    Some(if told.is_empty() { step.item.title.clone() } else { told })
}

/// Whether an item is told of where another stands, and so is no news of its own.
pub(super) fn is_step(entry: &Entry<'_>) -> bool {
    matches!(entry.home, Home::CourseOf(_))
}
