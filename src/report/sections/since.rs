//! What changed since a day.

use crate::report::change::Change;
use crate::report::plan::{Entry, Plan};
use crate::report::since;
use crate::report::state;
use crate::report::view::{ListLine, ListView, More, Part, Section};
use crate::wording::{Argument, Language};

/// The lists, in their order.
const LISTS: [&str; 5] = ["new", "settled", "changed", "moved", "told"];

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
        .filter(|list| LISTS.contains(&list.name))
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
    let list = |name: &'static str, wanted: &dyn Fn(&Change) -> bool| {
        let those = changes.iter().filter(|(_, change)| wanted(change));
        let lines: Vec<ListLine> = those
            .map(|(entry, change)| ListLine { item: entry.anchor.clone(), aside: aside(plan, name, entry, change) })
            .collect();
        let heading = plan.speech.say(&format!("since-heading-{name}"));
        (!lines.is_empty()).then_some(ListView { name, heading, lines })
    };
    let mut lists: Vec<ListView> =
        LISTS.into_iter().filter_map(|name| list(name, &|change| change.names().contains(&name))).collect();
    lists.extend(list("renumbered", &|change| change.names().is_empty() && change.was.is_some()));
    lists
}

/// What there is to say of an item in a list.
fn aside(plan: &Plan<'_>, list: &str, entry: &Entry<'_>, change: &Change) -> String {
    let speech = &plan.speech;
    let what = match list {
        "new" => Some(speech.kind(entry.item.kind)),
        "settled" => change.settled.clone(),
        "moved" => change.moved.map(|(from, to)| {
            let (from, to) = (speech.date(from), speech.date(to));
            speech.say_with("since-from-to", &[("from", Argument::Text(&from)), ("to", Argument::Text(&to))])
        }),
        "told" => change.told.clone(),
        _ => Some(state::state(plan, entry).0).filter(|_| list == "changed"),
    };
    let parts = [what, since::was(plan, change)].into_iter().flatten().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}
