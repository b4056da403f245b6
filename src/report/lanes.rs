//! The course of each action as days and states: what the picture of the course is drawn from.

use jiff::civil::Date;

use super::course::date_of;
use super::plan::{Entry, Plan};
use super::speech::session_key;
use super::state;
use super::view::{Lane, LaneStep, Moment, SignKind, StateMark, Stretch};
use crate::vault::{ActionState, Details, Field, NewState, Relation, SessionFacts};
use crate::wording::Argument;

/// The lane of an action.
pub(super) fn lane(plan: &Plan<'_>, action: &Entry<'_>, today: Date) -> Lane {
    let told = told_of(plan, action);
    let (state, state_mark) = state::state(plan, action);
    Lane {
        anchor: action.anchor.clone(),
        born: plan.session(action.item).and_then(|session| meeting(plan, session)),
        dues: dues(action, &told).into_iter().map(|date| moment(plan, String::new(), date)).collect(),
        due: due(plan, &dues(action, &told)),
        steps: told.iter().map(|step| lane_step(plan, step)).collect(),
        stretches: stretches(plan, action, &told, today),
        state,
        state_mark,
    }
}

/// The progress notes about an item, the oldest first, also those printed in the course of another.
pub(super) fn told_of<'a, 'b>(plan: &'a Plan<'b>, item: &Entry<'_>) -> Vec<&'a Entry<'b>> {
    let told = item.borne_on.iter().filter(|(relation, _)| *relation == Relation::Of);
    let mut told: Vec<&Entry<'_>> = told
        .filter_map(|(_, at)| plan.entries.get(*at))
        .filter(|step| matches!(step.item.details, Details::Progress { .. }))
        .collect();
    told.sort_by_key(|step| (date_of(step.item, plan.sessions), step.met));
    told
}

/// A day with its words.
pub(super) fn moment(plan: &Plan<'_>, name: String, date: Date) -> Moment {
    Moment { day: day(date), name, date: plan.speech.date(date), iso: plan.speech.date_iso(date) }
}

/// The day of a meeting, with what sort of meeting it was; none when it has no date.
pub(super) fn meeting(plan: &Plan<'_>, session: &SessionFacts) -> Option<Moment> {
    session.date.map(|date| moment(plan, plan.speech.say(session_key(session.kind)), date))
}

/// A date as a count of days.
fn day(date: Date) -> i32 {
    let hours = date.duration_since(Date::constant(2000, 1, 1)).as_hours();
    i32::try_from(hours.div_euclid(24)).unwrap_or_default()
}

fn lane_step(plan: &Plan<'_>, step: &Entry<'_>) -> LaneStep {
    let state = new_state(step).map(StateMark::from);
    LaneStep {
        anchor: step.anchor.clone(),
        at: plan.session(step.item).and_then(|session| meeting(plan, session)),
        mark: state.map_or(SignKind::Told, SignKind::State),
        letter: state.map(|state| letter(plan, state)).unwrap_or_default(),
        told: state::told(plan, step),
    }
}

/// The letter that a sign of this state bears.
pub(super) fn letter(plan: &Plan<'_>, state: StateMark) -> String {
    plan.speech.say(&format!("letter-{}", state.name()))
}

fn new_state(step: &Entry<'_>) -> Option<ActionState> {
    match step.item.details.state() {
        Some(NewState::Action(state)) => Some(state),
        Some(NewState::Assumption(_)) | None => None,
    }
}

/// The dates by which it was to be done, each that differs from the one before it.
fn dues(action: &Entry<'_>, told: &[&Entry<'_>]) -> Vec<Date> {
    let entries = std::iter::once(action).chain(told.iter().copied());
    let mut dues: Vec<Date> = entries
        .flat_map(|entry| [entry.item.details.day(Field::Due), entry.item.details.day(Field::NewDate)])
        .flatten()
        .collect();
    dues.dedup();
    dues
}

/// By when, and by when at first.
fn due(plan: &Plan<'_>, dues: &[Date]) -> String {
    let speech = &plan.speech;
    let dates: Vec<String> = dues.iter().map(|date| speech.date(*date)).collect();
    let Some((now, before)) = dates.split_last() else { return String::new() };
    if before.is_empty() {
        return now.clone();
    }
    speech.say_with("course-due", &[("date", Argument::Text(now)), ("before", Argument::Text(&speech.list(before)))])
}

/// How far it was from its birth to its end, or else to the reference date.
fn stretches(plan: &Plan<'_>, action: &Entry<'_>, told: &[&Entry<'_>], today: Date) -> Vec<Stretch> {
    let Details::Action { state: begun, .. } = &action.item.details else { return Vec::new() };
    let mut stretches =
        Stretches { list: Vec::new(), from: date_of(action.item, plan.sessions).map(day), state: *begun };
    for step in told {
        if let (Some(at), Some(state)) = (date_of(step.item, plan.sessions).map(day), new_state(step)) {
            stretches.until(at);
            stretches.state = state;
        }
    }
    let passed = action.course.due.filter(|_| state::state(plan, action).1 == Some(StateMark::DatePassed)).map(day);
    if let (Some(from), Some(passed)) = (stretches.from, passed) {
        stretches.until(passed.max(from));
    }
    let passed = passed.is_some();
    stretches.until(day(today));
    if let Some(last) = stretches.list.last_mut().filter(|last| passed && last.to == day(today)) {
        last.mark = StateMark::DatePassed;
    }
    stretches.list
}

struct Stretches {
    list: Vec<Stretch>,
    from: Option<i32>,
    state: ActionState,
}

impl Stretches {
    /// It was in its state until that day; what has ended goes on no further.
    fn until(&mut self, to: i32) {
        if let Some(from) = self.from.filter(|from| state::runs(self.state) && *from < to) {
            self.list.push(Stretch { from, to, mark: self.state.into() });
        }
        self.from = Some(self.from.map_or(to, |from| from.max(to)));
    }
}
