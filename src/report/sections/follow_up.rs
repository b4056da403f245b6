//! From knowing to doing: what was told at the meetings since, and when the next one is.

use super::course;
use super::frame::{items, page, there};
use crate::report::page::{Page, Slot};
use crate::report::plan::{Entry, Home, Plan};
use crate::report::state;
use crate::report::view::{MeetingView, Part, Section, StepView};
use crate::wording::Argument;

pub(super) fn section(plan: &Plan<'_>) -> Option<Section> {
    let parts = there([course::course(plan), meetings(plan), items(plan, Slot::Told), next(plan)]);
    page(plan, Page::FollowUp, "follow-up", parts, Vec::new())
}

/// What was told at each meeting, the latest first.
pub(super) fn meetings(plan: &Plan<'_>) -> Option<Part> {
    let mut steps: Vec<(&Entry<'_>, &Entry<'_>)> = plan
        .ordered()
        .filter_map(|step| match step.home {
            Home::CourseOf(at) => plan.entries.get(at).map(|item| (item, step)),
            Home::On(_) | Home::Below(_) => None,
        })
        .collect();
    let date = |step: &Entry<'_>| plan.session(step.item).and_then(|session| session.date);
    let latest_first = |(item, step): &(&Entry<'_>, &Entry<'_>)| {
        (std::cmp::Reverse(date(step)), step.item.session, item.met, step.met)
    };
    steps.sort_by_key(latest_first);
    let meetings = steps.chunk_by(|(_, one), (_, other)| one.item.session == other.item.session);
    let meetings: Vec<MeetingView> = meetings
        .map(|steps| MeetingView {
            heading: heading(plan, steps.first().map(|(_, step)| *step)),
            steps: steps.iter().map(|(item, step)| view(plan, item, step)).collect(),
        })
        .collect();
    (!meetings.is_empty()).then_some(Part::FollowUp { meetings })
}

fn heading(plan: &Plan<'_>, step: Option<&Entry<'_>>) -> String {
    let session = step.and_then(|step| plan.session(step.item));
    session.map_or_else(|| plan.speech.say("meeting-none"), |session| plan.speech.meeting(session))
}

fn view(plan: &Plan<'_>, item: &Entry<'_>, step: &Entry<'_>) -> StepView {
    StepView { item: item.anchor.clone(), state: state::told(plan, step), step: step.anchor.clone() }
}

fn next(plan: &Plan<'_>) -> Option<Part> {
    let speech = &plan.speech;
    let date = speech.facts.next_meeting.filter(|_| speech.gives_dates())?;
    let date = speech.date(date);
    Some(Part::Words { paragraphs: vec![speech.say_with("next-meeting", &[("date", Argument::Text(&date))])] })
}
