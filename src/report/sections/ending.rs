//! Terms and colophon.

use super::frame::{inner, page, there};
use super::guide::how_key;
use crate::audience::Edition;
use crate::report::page::Page;
use crate::report::plan::Plan;
use crate::report::view::{Part, Section, Term};
use crate::vault::Kind;
use crate::wording::Argument;

pub(super) fn section(plan: &Plan<'_>) -> Option<Section> {
    let subsections = there([
        inner(plan, ["begrippenlijst", "list-of-terms"], "terms", vec![Part::Terms { rows: terms(plan) }]),
        inner(plan, ["colofon", "colophon"], "colophon", colophon(plan)),
    ]);
    page(plan, Page::Ending, "ending", Vec::new(), subsections)
}

/// The terms whose things stand in this edition.
fn terms(plan: &Plan<'_>) -> Vec<Term> {
    let has = |kind| plan.has(kind);
    let factors = has(Kind::Promoting) || has(Kind::Hindering);
    let outside = !plan.speech.is_inside();
    let passing = plan.speech.gives_dates() && (has(Kind::Action));
    let weights = plan.entries.iter().any(|entry| entry.item.weight.is_some());
    let terms = [
        ("dialogue", true),
        ("facilitator", plan.speech.facts.facilitator.is_some()),
        ("theme", has(Kind::Theme)),
        ("force-field", factors),
        ("promoting", has(Kind::Promoting)),
        ("hindering", has(Kind::Hindering)),
        ("weight", weights),
        ("common-thread", has(Kind::CommonThread)),
        ("assumption", has(Kind::Assumption)),
        ("goal", has(Kind::Goal)),
        ("action", has(Kind::Action)),
        ("behaviour", has(Kind::Behaviour)),
        ("explanation", has(Kind::Explanation)),
        ("agreement", has(Kind::Agreement)),
        ("individual-view", has(Kind::IndividualView)),
        ("follow-up", has(Kind::Progress)),
        ("release", outside),
        ("reference-date", passing),
    ];
    terms
        .into_iter()
        .filter(|(_, occurs)| *occurs)
        .map(|(key, _)| Term {
            term: plan.speech.own(&format!("term-{key}")),
            meaning: plan.speech.own(&format!("meaning-{key}")),
        })
        .collect()
}

fn colophon(plan: &Plan<'_>) -> Vec<Part> {
    let speech = &plan.speech;
    let facts = speech.facts;
    let released = speech.release.filter(|_| !speech.is_draft()).map(|release| {
        let (date, how) = (speech.date(release.date), speech.say(how_key(release)));
        speech.own_with("colophon-released-when", &[("date", Argument::Text(&date)), ("how", Argument::Text(&how))])
    });
    let meetings: Vec<String> = plan.sessions.iter().map(|session| speech.meeting(session)).collect();
    let rows = [
        ("engagement", Some(facts.title.clone())),
        ("client", facts.client.clone().filter(|_| speech.edition != Edition::Public)),
        ("sector", facts.sector.clone()),
        ("edition", Some(speech.edition_name())),
        ("date", facts.reference_date.map(|date| speech.date(date))),
        ("released", released),
        ("mark", speech.mark.map(|mark| mark.as_str().to_owned())),
        ("facilitator", facts.facilitator.clone().filter(|_| speech.edition != Edition::Public)),
        ("meetings", Some(meetings.join("; ")).filter(|_| !meetings.is_empty() && speech.gives_dates())),
        ("made-with", Some(speech.say("colophon-tool"))),
    ];
    let rows = rows
        .into_iter()
        .filter_map(|(key, value)| value.map(|meaning| Term { term: speech.say(&format!("colophon-{key}")), meaning }));
    let own = facts.colophon.as_deref().filter(|_| speech.edition != Edition::Public).unwrap_or_default();
    let own = own.split("\n\n").map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let mark = speech.mark.map(|_| speech.own("colophon-mark-meaning"));
    let paragraphs: Vec<String> = mark.into_iter().chain(own).collect();
    let mut parts = vec![Part::Terms { rows: rows.collect() }];
    if !paragraphs.is_empty() {
        parts.push(Part::Words { paragraphs });
    }
    parts
}
