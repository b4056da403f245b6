//! What to come back to at a meeting: open actions, goals, assumptions to test.

use super::compose::lay;
use super::plan::{Entry, Plan};
use super::state;
use super::view::{AgendaGroup, AgendaPoint, AgendaView};
use crate::audience::Group;
use crate::vault::{ActionState, AssumptionState, Details, Kind, Meeting, Released, Reminder, SessionFacts};
use crate::wording::{Argument, Wording};

/// The agenda of a meeting: what lies on the table, and what a note is made ready for. It is the group's alone.
pub struct Agenda {
    /// The page.
    pub view: AgendaView,
    /// What it is about, in the same order.
    pub reminders: Vec<Reminder>,
}

impl Agenda {
    /// The agenda of a meeting of the group.
    pub fn compose(released: &Released<Group>, meeting: Meeting, words: &Wording) -> Self {
        let (plan, _) = lay(released, words);
        let groups =
            [("actions", open_actions(&plan)), ("goals", plan.kind(Kind::Goal)), ("assumptions", to_test(&plan))];
        let reminders = groups.iter().flat_map(|(_, entries)| entries).map(|entry| reminder(&plan, entry)).collect();
        let groups: Vec<AgendaGroup> = groups
            .iter()
            .filter(|(_, entries)| !entries.is_empty())
            .map(|(name, entries)| AgendaGroup {
                name,
                heading: plan.speech.say(&format!("agenda-{name}")),
                points: entries.iter().map(|entry| point(&plan, entry)).collect(),
            })
            .collect();
        let speech = &plan.speech;
        let session = SessionFacts { date: Some(meeting.date), kind: meeting.kind, title: None };
        let view = AgendaView {
            language: speech.language().code(),
            heading: speech.meeting(&session),
            engagement: speech.facts.title.clone(),
            edition_name: speech.edition_name(),
            notice: speech.own("notice"),
            lead: speech.say("agenda-lead"),
            ask: speech.say("agenda-ask"),
            boxes: ["in-progress", "done", "dropped", "moved"]
                .map(|state| speech.say(&format!("state-{state}")))
                .to_vec(),
            new_date: speech.say("agenda-new-date"),
            further: speech.say("agenda-further"),
            nothing: groups.is_empty().then(|| speech.say("agenda-nothing")),
            groups,
        };
        Self { view, reminders }
    }
}

fn open_actions<'a, 'b>(plan: &'a Plan<'b>) -> Vec<&'a Entry<'b>> {
    let mut actions = plan.kind(Kind::Action);
    let open = |state| matches!(state, ActionState::Open | ActionState::InProgress | ActionState::Moved);
    actions.retain(|entry| entry.course.action.is_some_and(open));
    actions.sort_by_key(|entry| (entry.course.due.is_none(), entry.course.due, entry.met));
    actions
}

fn to_test<'a, 'b>(plan: &'a Plan<'b>) -> Vec<&'a Entry<'b>> {
    let mut assumptions = plan.kind(Kind::Assumption);
    assumptions.retain(|entry| entry.course.assumption == Some(AssumptionState::ToTest));
    assumptions
}

fn reminder(plan: &Plan<'_>, entry: &Entry<'_>) -> Reminder {
    let now = if entry.item.kind == Kind::Goal {
        entry.course.actual.clone().unwrap_or_default()
    } else {
        state::state(plan, entry).0
    };
    Reminder { origin: entry.item.origin, now, due: entry.course.due }
}

fn point(plan: &Plan<'_>, entry: &Entry<'_>) -> AgendaPoint {
    let speech = &plan.speech;
    let value = |key, value: Option<String>| {
        let value = value.filter(|value| !value.is_empty())?;
        Some(speech.say_with(key, &[("value", Argument::Text(&value))]))
    };
    let due = entry.course.due.map(|due| {
        let date = speech.date(due);
        speech.say_with("glance-due", &[("date", Argument::Text(&date))])
    });
    let who = Some(speech.owners(&entry.item.owners)).filter(|_| entry.item.kind == Kind::Action);
    let facts = if let Details::Goal { measure, .. } = &entry.item.details {
        vec![
            measure.measure.clone(),
            value("glance-target", measure.target.clone()),
            value("glance-actual", entry.course.actual.clone()),
            due,
        ]
    } else {
        vec![who, due, Some(state::state(plan, entry).0)]
    };
    let last = entry.steps.last().and_then(|step| plan.entries.get(*step)).map(|step| {
        let date = plan.session(step.item).and_then(|session| session.date).map(|date| speech.date(date));
        [date.unwrap_or_default(), step.item.title.clone()].join(" · ").trim_start_matches(" · ").to_owned()
    });
    AgendaPoint {
        item: entry.anchor.clone(),
        facts: facts.into_iter().flatten().filter(|fact| !fact.is_empty()).collect(),
        last: last.unwrap_or_default(),
    }
}
