//! The plan of action: what we do ourselves, and what we ask of the directors.

use super::course;
use super::frame::{headed, inner, page, there};
use crate::report::page::{Page, Slot};
use crate::report::plan::{Placed, Plan};
use crate::report::view::{ActionColumns, Part, Section};
use crate::report::{chain, item};

pub(super) fn section(plan: &Plan<'_>) -> Option<Section> {
    let subsections = there([
        inner(plan, ["wat-wij-doen", "what-we-do"], "own-actions", own(plan)),
        inner(plan, ["wat-wij-vragen", "what-we-ask"], "asks", asked(plan)),
        inner(
            plan,
            ["samenhang", "how-it-connects"],
            "chain",
            chain::chain(plan).map(|chain| Part::Chain { chain }).into_iter().collect(),
        ),
    ]);
    page(plan, Page::Actions, "actions", Vec::new(), subsections)
}

/// Our own actions; for the group a table for each owner.
pub(super) fn own(plan: &Plan<'_>) -> Vec<Part> {
    let entries = plan.slot(Slot::Actions);
    if !plan.speech.groups_by_owner() {
        // The public case has no section of its own for actions, so the table says what it is.
        let heading = (!plan.speech.names_owners()).then(|| plan.speech.own("heading-actions"));
        return table(plan, heading, &entries).into_iter().collect();
    }
    let owner = |entry: &Placed<'_>| plan.speech.owners(&entry.item.owners);
    let tables = entries.chunk_by(|one, other| owner(one) == owner(other));
    tables.filter_map(|entries| table(plan, entries.first().map(|entry| owner(entry)), entries)).collect()
}

/// What is asked of the directors: actions first, then questions.
pub(super) fn asked(plan: &Plan<'_>) -> Vec<Part> {
    let actions = table(plan, None, &plan.slot(Slot::AskedActions));
    there([actions, headed(plan, Slot::Questions, "part-questions")])
}

/// "the group" as a heading.
fn capital(words: &str) -> String {
    let mut rest = words.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}

fn table(plan: &Plan<'_>, heading: Option<String>, entries: &[&Placed<'_>]) -> Option<Part> {
    let speech = &plan.speech;
    let columns = ActionColumns {
        number: speech.say("column-number"),
        what: speech.say("column-what"),
        who: speech.names_owners().then(|| speech.say("column-who")),
        when: speech.gives_dates().then(|| speech.say("column-when")),
        state: speech.say("column-state"),
    };
    let heading = heading.filter(|heading| !heading.is_empty()).map(|heading| capital(&heading));
    // How far the actions of one person are is told in the group alone.
    let totals = speech.groups_by_owner().then(|| course::totals_so_far(plan, entries)).flatten();
    (!entries.is_empty()).then(|| Part::Actions { heading, items: item::views(plan, entries), columns, totals })
}
