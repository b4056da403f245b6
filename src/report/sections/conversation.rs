//! The conversation with the directors: what it is to be about, and afterwards what came of it.

use super::frame::{headed, page, part, there};
use crate::report::page::{self as pages, AgreedBy, Page, Slot};
use crate::report::plan::{Entry, Plan};
use crate::report::since::is_answered;
use crate::report::state;
use crate::report::view::{ListLine, ListView, Part, Section};
use crate::vault::{AssumptionState, Kind, SessionKind};
use crate::wording::Argument;

pub(super) fn section(plan: &Plan<'_>) -> Option<Section> {
    let spoken = plan.sessions.iter().any(|session| session.kind == SessionKind::DirectorsMeeting);
    let mut parts = there([headed(plan, Slot::Response, "part-response")]);
    parts.extend(if spoken { results(plan) } else { agenda(plan) });
    parts.extend(there([
        headed(plan, Slot::QuestionsToUs, "part-questions-to-us"),
        headed(plan, Slot::Explanations, "part-explanations"),
    ]));
    parts.extend(agreements(plan));
    if spoken {
        parts.extend(lists([list(plan, "taken-on", taken_on(plan), |entry| how_far(plan, entry))]));
    }
    let mut section = page(plan, Page::Conversation, "conversation", parts, Vec::new())?;
    if !spoken {
        section.lead = plan.speech.lead("lead-agenda");
    }
    Some(section)
}

/// Before the meeting: what we want to talk about.
fn agenda(plan: &Plan<'_>) -> Option<Part> {
    let by_when = |entry: &Entry<'_>| due(plan, entry).unwrap_or_default();
    let to_test = assumptions(plan, |state| matches!(state, AssumptionState::ToTest));
    lists([
        list(plan, "agenda-questions", plan.questions(), by_when),
        list(plan, "agenda-asks", plan.asked_actions(), by_when),
        list(plan, "agenda-assumptions", to_test, |_| String::new()),
    ])
}

/// After the meeting: what became of our questions and assumptions.
fn results(plan: &Plan<'_>) -> Option<Part> {
    let answered = |entry: &Entry<'_>| {
        plan.speech.say(if is_answered(entry) { "conversation-answered" } else { "conversation-not-answered" })
    };
    lists([
        list(plan, "asked", plan.questions(), answered),
        list(plan, "tested", assumptions(plan, |_| true), |entry| state::state(plan, entry).0),
    ])
}

fn assumptions<'a, 'b>(plan: &'a Plan<'b>, wanted: impl Fn(AssumptionState) -> bool) -> Vec<&'a Entry<'b>> {
    let mut those = plan.kind(Kind::Assumption);
    those.retain(|entry| entry.course.assumption.is_some_and(&wanted));
    those
}

/// The actions that the directors take forward, as a party or by name.
fn taken_on<'a, 'b>(plan: &'a Plan<'b>) -> Vec<&'a Entry<'b>> {
    let mut actions = plan.kind(Kind::Action);
    actions.retain(|entry| entry.item.directors_own || pages::asked_of_directors(entry.item));
    actions.sort_by_key(|entry| entry.met);
    actions
}

/// What was agreed: by both, by the group, by the directors.
fn agreements(plan: &Plan<'_>) -> Vec<Part> {
    let all = plan.slot(Slot::Agreements);
    let group = |(by, heading): (AgreedBy, &str)| {
        let those: Vec<&Entry<'_>> = all.iter().copied().filter(|entry| pages::agreed_by(entry.item) == by).collect();
        part(plan, Some(plan.speech.own(heading)), &those)
    };
    let all_parties = [
        (AgreedBy::Together, "part-agreements-together"),
        (AgreedBy::Group, "part-agreements-group"),
        (AgreedBy::Directors, "part-agreements-directors"),
    ];
    there(all_parties.map(group))
}

fn due(plan: &Plan<'_>, entry: &Entry<'_>) -> Option<String> {
    let due = entry.course.due.filter(|_| plan.speech.gives_dates())?;
    let date = plan.speech.date(due);
    Some(plan.speech.say_with("glance-due", &[("date", Argument::Text(&date))]))
}

/// By whom, by when and how far.
fn how_far(plan: &Plan<'_>, entry: &Entry<'_>) -> String {
    let who = Some(plan.speech.owners(&entry.item.owners));
    let parts = [who, due(plan, entry), Some(state::state(plan, entry).0)].into_iter().flatten();
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn list(
    plan: &Plan<'_>,
    name: &'static str,
    entries: Vec<&Entry<'_>>,
    aside: impl Fn(&Entry<'_>) -> String,
) -> Option<ListView> {
    let line = |entry: &Entry<'_>| ListLine { item: entry.anchor.clone(), aside: aside(entry) };
    let lines: Vec<ListLine> = entries.into_iter().map(line).collect();
    let heading = plan.speech.own(&format!("conversation-{name}"));
    (!lines.is_empty()).then_some(ListView { name, heading, lines })
}

fn lists<const N: usize>(lists: [Option<ListView>; N]) -> Option<Part> {
    let lists = there(lists);
    (!lists.is_empty()).then_some(Part::Lists { lists })
}
