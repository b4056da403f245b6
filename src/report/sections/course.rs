//! The course of the actions over the meetings, and how many are how far.

use crate::report::lanes::{self, lane};
use crate::report::plan::{Entry, Plan};
use crate::report::state;
use crate::report::view::{CourseColumns, CourseView, Lane, Moment, Part, Sign, SignKind, StateMark};
use crate::vault::{Kind, SessionKind};
use crate::wording::Argument;

/// The states in the order in which they are counted.
const STATES: [StateMark; 6] = [
    StateMark::Done,
    StateMark::InProgress,
    StateMark::Open,
    StateMark::Moved,
    StateMark::DatePassed,
    StateMark::Dropped,
];

/// The course of all actions; nothing as long as there is nothing to tell of it, or no date may be told.
pub(super) fn course(plan: &Plan<'_>) -> Option<Part> {
    let mut actions = plan.kind(Kind::Action);
    actions.sort_by_key(|action| action.met);
    if actions.is_empty() || !plan.speech.gives_dates() || !has_begun(plan, &actions) {
        return None;
    }
    let today = plan.speech.facts.reference_date?;
    let lanes: Vec<Lane> = actions.iter().map(|action| lane(plan, action, today)).collect();
    let speech = &plan.speech;
    let reference = lanes::moment(plan, speech.say("term-reference-date"), today);
    let course = CourseView {
        totals: totals(plan, &actions),
        caption: speech.say("course-caption"),
        alternative: speech.say("course-alternative"),
        columns: CourseColumns {
            number: speech.say("column-number"),
            what: speech.kind(Kind::Action),
            born: speech.say("column-born"),
            due: speech.say("fact-due"),
            steps: speech.say("column-course"),
            state: speech.say("column-state"),
        },
        meetings: meetings(plan, &lanes, &reference),
        signs: signs(plan, &lanes),
        lanes,
        reference,
    };
    Some(Part::Course { course })
}

/// Whether something was told since, or could have been: before that, the plan says all there is to say.
fn has_begun(plan: &Plan<'_>, actions: &[&Entry<'_>]) -> bool {
    let later = |kind| matches!(kind, SessionKind::FollowUp | SessionKind::Evaluation);
    plan.sessions.iter().any(|session| later(session.kind))
        || actions.iter().any(|action| {
            !lanes::told_of(plan, action).is_empty() || state::state(plan, action).1 == Some(StateMark::DatePassed)
        })
}

/// How many of these actions are how far; nothing before there is anything to tell.
pub(super) fn totals_so_far(plan: &Plan<'_>, actions: &[&Entry<'_>]) -> Option<String> {
    has_begun(plan, actions).then(|| totals(plan, actions))
}

/// How many of these actions are how far, in words.
fn totals(plan: &Plan<'_>, actions: &[&Entry<'_>]) -> String {
    let speech = &plan.speech;
    let marks: Vec<StateMark> = actions.iter().filter_map(|action| state::state(plan, action).1).collect();
    let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    if let [only] = actions {
        let list = state::state(plan, only).0;
        return speech.say_with("course-totals", &[("count", number(1)), ("list", Argument::Text(&list))]);
    }
    let counted = STATES.iter().filter_map(|state| {
        let count = marks.iter().filter(|mark| *mark == state).count();
        (count > 0).then(|| speech.say_with(&format!("course-{}", state.name()), &[("count", number(count))]))
    });
    let list = speech.list(&counted.collect::<Vec<_>>());
    speech.say_with("course-totals", &[("count", number(actions.len())), ("list", Argument::Text(&list))])
}

/// The meetings of the report that lie within what is drawn.
fn meetings(plan: &Plan<'_>, lanes: &[Lane], reference: &Moment) -> Vec<Moment> {
    let days = lanes.iter().flat_map(|lane| {
        let steps = lane.steps.iter().filter_map(|step| step.at.as_ref());
        lane.born.iter().chain(&lane.dues).chain(steps).map(|moment| moment.day)
    });
    let first = days.min().unwrap_or(reference.day);
    let mut meetings: Vec<Moment> = plan
        .sessions
        .iter()
        .filter_map(|session| lanes::meeting(plan, session))
        .filter(|meeting| meeting.day >= first)
        .collect();
    meetings.sort();
    meetings.dedup();
    meetings
}

/// What the signs mean that occur in the picture.
fn signs(plan: &Plan<'_>, lanes: &[Lane]) -> Vec<Sign> {
    let speech = &plan.speech;
    let has = |occurs: &dyn Fn(&Lane) -> bool| lanes.iter().any(occurs);
    let told = |mark| has(&|lane: &Lane| lane.steps.iter().any(|step| step.mark == mark && step.at.is_some()));
    let sign = |name, letter: String, words: &str| Sign { name, letter, words: speech.say(words) };
    let mut signs = Vec::new();
    if has(&|lane: &Lane| lane.born.is_some()) {
        signs.push(sign(SignKind::Born, String::new(), "sign-born"));
    }
    for state in [StateMark::Open, StateMark::InProgress, StateMark::Done, StateMark::Moved, StateMark::Dropped] {
        let name = SignKind::State(state);
        if told(name) {
            signs.push(sign(name, lanes::letter(plan, state), &format!("state-{}", state.name())));
        }
    }
    if told(SignKind::Told) {
        signs.push(sign(SignKind::Told, String::new(), "sign-told"));
    }
    let moved = has(&|lane: &Lane| lane.dues.len() > 1);
    if moved {
        signs.push(sign(SignKind::FirstDue, String::new(), "sign-first-due"));
    }
    if has(&|lane: &Lane| !lane.dues.is_empty()) {
        signs.push(sign(SignKind::Due, String::new(), "sign-due"));
    }
    if has(&|lane: &Lane| lane.stretches.iter().any(|stretch| stretch.mark == StateMark::DatePassed)) {
        signs.push(sign(SignKind::State(StateMark::DatePassed), String::new(), "sign-date-passed"));
    }
    signs
}
