//! What changed since a day.

use crate::report::change::{Change, News};
use crate::report::plan::{Entry, Plan};
use crate::report::since;
use crate::report::state;
use crate::report::view::{ListLine, ListView, More, Part, Section};
use crate::wording::{Argument, Language};

/// The page that says what changed; nothing when an edition is compared with none.
pub(in crate::report) fn section(plan: &Plan<'_>) -> Option<Section> {
    let since = plan.since.as_ref()?;
    let speech = &plan.speech;
    let date = speech.date(since.day);
    let date = [("date", Argument::Text(&date))];
    let lists = lists(plan);
    let part = if lists.is_empty() {
        Part::Words { paragraphs: vec![speech.own_with("since-nothing", &date)] }
    } else {
        Part::Lists { lists }
    };
    Some(Section {
        slug: slug(plan),
        number: None,
        heading: speech.say_with("heading-since", &date),
        lead: Some(speech.own("lead-since")),
        parts: vec![part],
        subsections: Vec::new(),
    })
}

fn slug(plan: &Plan<'_>) -> &'static str {
    match plan.speech.language() {
        Language::Dutch => "veranderd",
        Language::English => "changed",
    }
}

/// The way from page one: how much there is, by sort.
pub(super) fn more(plan: &Plan<'_>) -> Option<More> {
    let since = plan.since.as_ref()?;
    let speech = &plan.speech;
    let date = speech.date(since.day);
    let counts: Vec<String> = lists(plan)
        .iter()
        .filter(|list| list.name != News::Renumbered.name())
        .map(|list| {
            let count = i64::try_from(list.lines.len()).unwrap_or(i64::MAX);
            speech.say_with(&format!("since-count-{}", list.name), &[("count", Argument::Number(count))])
        })
        .collect();
    let what = if counts.is_empty() { speech.say("since-count-none") } else { speech.list(&counts) };
    let arguments = [("date", Argument::Text(&date)), ("what", Argument::Text(&what))];
    Some(More { label: speech.say_with("glance-since", &arguments), section: slug(plan) })
}

fn lists(plan: &Plan<'_>) -> Vec<ListView> {
    let Some(since) = &plan.since else { return Vec::new() };
    let mut entries: Vec<&Entry<'_>> = plan.ordered().filter(|entry| !since::is_step(entry)).collect();
    entries.sort_by_key(|entry| entry.met);
    let changes: Vec<(&Entry<'_>, Change)> = entries.into_iter().map(|entry| (entry, since.at(entry.at))).collect();
    let list = |news: News| {
        let those = changes.iter().filter(|(_, change)| change.news().contains(&news));
        let lines: Vec<ListLine> = those
            .map(|(entry, change)| ListLine { item: entry.anchor.clone(), aside: aside(plan, news, entry, change) })
            .collect();
        let heading = plan.speech.say(&format!("since-heading-{}", news.name()));
        (!lines.is_empty()).then_some(ListView { name: news.name(), heading, lines })
    };
    News::ALL.into_iter().filter_map(list).collect()
}

/// What there is to say of an item in a list.
fn aside(plan: &Plan<'_>, news: News, entry: &Entry<'_>, change: &Change) -> String {
    let speech = &plan.speech;
    let what = match news {
        News::New => Some(speech.kind(entry.item.kind)),
        News::Settled => change.settled.clone(),
        News::Moved => change.moved.map(|(from, to)| {
            let (from, to) = (speech.date(from), speech.date(to));
            speech.say_with("since-from-to", &[("from", Argument::Text(&from)), ("to", Argument::Text(&to))])
        }),
        News::Told => change.told.clone(),
        News::Changed => Some(state::state(plan, entry).0),
        News::Renumbered => None,
    };
    let parts = [what, since::was(plan, change)].into_iter().flatten().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}
