//! Page one: everything in one look.

use std::cmp::Reverse;

use super::evaluation;
use super::guide::how_key;
use super::since;
use super::situation;
use crate::audience::Edition;
use crate::report::page::{self, Page};
use crate::report::plan::{Entry, Plan};
use crate::report::view::{Glance, GlanceBlock, GlanceLine, GlanceTheme, More, Part, Section, StateMark};
use crate::report::{speech::Speech, state};
use crate::vault::{Details, EvaluationQuestion, Kind, SessionKind};
use crate::wording::Argument;

/// As many lines as a block has.
const LINES: usize = 3;
/// As many forces as are drawn on a side.
const FORCES: usize = 5;

/// Page one of an edition whose other sections are `sections`.
pub(in crate::report) fn glance(plan: &Plan<'_>, sections: &[Section]) -> Glance {
    let speech = &plan.speech;
    let block = |name, entries: Vec<&Entry<'_>>| block(plan, sections, name, entries);
    let goals = block("goals", plan.kind(Kind::Goal));
    let [mut first, mut blocks] = [Vec::new(), Vec::new()];
    let late = is_late(plan);
    if late {
        let of = |question| evaluations(plan, question);
        first.extend(block("gained", of(EvaluationQuestion::Gained)));
        first.extend(block("not-yet", of(EvaluationQuestion::NotYet)));
        first.extend(objectives(plan, sections));
        first.extend(goals.clone());
    }
    blocks.extend(block("threads", plan.kind(Kind::CommonThread)));
    blocks.extend(block("asks", [plan.asked_actions(), plan.questions()].concat()));
    blocks.extend(block("actions", plan.own_actions()));
    if !late {
        blocks.extend(goals);
    }
    let forces = situation::field(plan, FORCES);
    let page = plan.slug(if speech.sets_answers_below() { Page::Situation } else { Page::Notes });
    let number = sections.iter().find(|section| section.slug == page).and_then(|section| section.number.as_deref());
    Glance {
        number: "1".to_owned(),
        heading: speech.say("heading-glance"),
        released: released(speech),
        use_it: use_it(plan),
        since: since::more(plan),
        theme: plan
            .theme()
            .map(|theme| GlanceTheme { label: speech.kind(Kind::Theme), text: theme.item.title.clone() }),
        first,
        forces_heading: forces.as_ref().map(|_| speech.own("glance-forces")).unwrap_or_default(),
        forces_more: forces.as_ref().and(number).map(|number| speech.more(number, page)),
        forces,
        blocks,
        conversation: conversation(plan),
    }
}

/// What a reader can do with it; only where something is asked may it say to begin with that.
fn use_it(plan: &Plan<'_>) -> String {
    let asked = !plan.asked_actions().is_empty() || !plan.questions().is_empty();
    let reads_the_asks = plan.speech.edition == Edition::Directors && asked;
    plan.speech.own(if reads_the_asks { "glance-use-asks" } else { "glance-use" })
}

/// Whether a follow-up or an evaluation has been: then page one begins with what came of it.
fn is_late(plan: &Plan<'_>) -> bool {
    let later = |kind| matches!(kind, SessionKind::FollowUp | SessionKind::Evaluation);
    plan.has(Kind::Progress)
        || plan.has(Kind::Evaluation)
        || plan.sessions.iter().any(|session| later(session.kind))
        || !evaluation::results(plan).is_empty()
}

fn evaluations<'a, 'b>(plan: &'a Plan<'b>, wanted: EvaluationQuestion) -> Vec<&'a Entry<'b>> {
    let answers = |entry: &&Entry<'_>| matches!(entry.item.details, Details::Evaluation { question: Some(question), .. } if question == wanted);
    plan.ordered().filter(answers).collect()
}

fn block(
    plan: &Plan<'_>,
    sections: &[Section],
    name: &'static str,
    mut entries: Vec<&Entry<'_>>,
) -> Option<GlanceBlock> {
    if name == "asks" && plan.speech.gives_dates() {
        entries.sort_by_key(|entry| (entry.course.due.is_none(), entry.course.due));
    }
    entries.sort_by_key(|entry| Reverse(entry.item.weight));
    let first = entries.first()?;
    let rest = (entries.len() > LINES).then(|| more(plan, sections, &first.anchor.id)).flatten();
    Some(GlanceBlock {
        name,
        heading: plan.speech.own(&format!("glance-{name}")),
        lines: entries.iter().take(LINES).map(|entry| line(plan, entry)).collect(),
        more: rest,
    })
}

fn line(plan: &Plan<'_>, entry: &Entry<'_>) -> GlanceLine {
    GlanceLine { anchor: Some(entry.anchor.clone()), text: entry.item.title.clone(), aside: aside(plan, entry) }
}

/// By whom, by when and how far, as much as there is to say.
fn aside(plan: &Plan<'_>, entry: &Entry<'_>) -> String {
    let speech = &plan.speech;
    let due = entry.course.due.filter(|_| speech.gives_dates()).map(|due| {
        let date = speech.date(due);
        speech.say_with("glance-due", &[("date", Argument::Text(&date))])
    });
    let parts = match &entry.item.details {
        Details::Action { .. } => {
            let (state, mark) = state::state(plan, entry);
            // What is asked of the directors stands under their name already.
            let who = (!page::asked_of_directors(entry.item)).then(|| speech.owners(&entry.item.owners));
            // By when it was to be done is of no use once it is: section 6 tells.
            let due = due.filter(|_| !matches!(mark, Some(StateMark::Done | StateMark::Dropped)));
            vec![who, due, Some(state).filter(|_| mark != Some(StateMark::Open))]
        }
        Details::Goal { measure, .. } => {
            let named = |key, value: &Option<String>| {
                value.as_ref().map(|value| speech.say_with(key, &[("value", Argument::Text(value))]))
            };
            vec![named("glance-target", &measure.target), named("glance-actual", &entry.course.actual)]
        }
        Details::Question { .. } | Details::Agreement { .. } | Details::Settling { .. } => vec![due],
        Details::Plain
        | Details::Assignment { .. }
        | Details::Assumption { .. }
        | Details::Behaviour { .. }
        | Details::Quote { .. }
        | Details::Progress { .. }
        | Details::Evaluation { .. } => Vec::new(),
    };
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn objectives(plan: &Plan<'_>, sections: &[Section]) -> Option<GlanceBlock> {
    let results = evaluation::results(plan);
    let page = plan.slug(Page::Evaluation);
    let number = sections.iter().find(|section| section.slug == page).and_then(|section| section.number.as_deref());
    let rest = number.filter(|_| results.len() > LINES).map(|number| plan.speech.more(number, page));
    let line = |row: crate::report::view::ObjectiveView| GlanceLine { anchor: None, text: row.text, aside: row.result };
    let lines: Vec<GlanceLine> = results.into_iter().take(LINES).map(line).collect();
    (!lines.is_empty()).then(|| GlanceBlock {
        name: "objectives",
        heading: plan.speech.own("glance-objectives"),
        lines,
        more: rest,
    })
}

/// The way to the section in which an item stands.
fn more(plan: &Plan<'_>, sections: &[Section], id: &str) -> Option<More> {
    sections.iter().find_map(|section| {
        let inner = section.subsections.iter().find(|inner| holds(inner, id));
        let here = inner.or_else(|| Some(section).filter(|section| holds(section, id)))?;
        here.number.as_deref().map(|number| plan.speech.more(number, section.slug))
    })
}

fn holds(section: &Section, id: &str) -> bool {
    section.parts.iter().flat_map(Part::items).any(|item| item.anchor.id == id)
}

fn released(speech: &Speech<'_>) -> Option<String> {
    if speech.is_draft() {
        return Some(speech.own("glance-draft"));
    }
    let release = speech.release?;
    let (date, how) = (speech.date(release.date), speech.say(how_key(release)));
    Some(speech.own_with("glance-released", &[("date", Argument::Text(&date)), ("how", Argument::Text(&how))]))
}

/// When the conversation with the directors was, and when the next meeting is.
fn conversation(plan: &Plan<'_>) -> Option<String> {
    let speech = &plan.speech;
    if !speech.gives_dates() {
        return None;
    }
    let meetings = plan.sessions.iter().filter(|session| session.kind == SessionKind::DirectorsMeeting);
    let spoken = meetings.filter_map(|session| session.date).max();
    let say = |key, date| speech.say_with(key, &[("date", Argument::Text(&speech.date(date)))]);
    let spoken = spoken.map(|date| say("glance-conversation", date));
    let next = speech.facts.next_meeting.map(|date| say("next-meeting", date));
    let said: Vec<String> = [spoken, next].into_iter().flatten().collect();
    (!said.is_empty()).then(|| said.join(" "))
}
