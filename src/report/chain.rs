//! What answers what: which factor leads to which action, question or agreement, to which goal, to which behaviour.

use std::collections::{BTreeMap, BTreeSet};

use super::course::position;
use super::plan::{Entry, Plan};
use super::view::{Chain, ChainHeads, ChainLink};
use crate::vault::{Kind, Relation};

/// The chain; nothing where nothing is tied to anything, for then there is none.
pub(super) fn chain(plan: &Plan<'_>) -> Option<Chain> {
    let found = tied(plan);
    if found.is_empty() {
        return None;
    }
    let has_tie: BTreeSet<usize> = found.iter().flat_map(|(one, other)| [*one, *other]).collect();
    let mut entries: Vec<(usize, &Entry<'_>)> = plan
        .entries
        .iter()
        .filter_map(|entry| column(entry.item.kind).map(|column| (column, entry)))
        .filter(|(_, entry)| has_tie.contains(&entry.at) || is_missed(entry.item.kind))
        .collect();
    entries.sort_by_key(|(column, entry)| (*column, entry.met));
    let places: BTreeMap<usize, usize> = entries.iter().enumerate().map(|(at, (_, entry))| (entry.at, at)).collect();
    let place = |at: &usize| places.get(at).copied();
    let mut ties: Vec<(usize, usize)> =
        found.iter().filter_map(|(one, other)| Some((place(one)?, place(other)?))).collect();
    ties.sort_unstable();
    let anchors = |found: &dyn Fn(&(usize, usize)) -> Option<usize>| {
        let anchor = |at: usize| entries.get(at).map(|(_, entry)| entry.anchor.clone());
        ties.iter().filter_map(found).filter_map(anchor).collect()
    };
    let link = |(at, (column, entry)): (usize, &(usize, &Entry<'_>))| ChainLink {
        anchor: entry.anchor.clone(),
        kind: entry.item.kind,
        column: *column,
        from: anchors(&|(left, right)| (*right == at).then_some(*left)),
        to: anchors(&|(left, right)| (*left == at).then_some(*right)),
    };
    let links = entries.iter().enumerate().map(link).collect();
    let speech = &plan.speech;
    Some(Chain {
        caption: speech.say("chain-caption"),
        alternative: speech.say("chain-alternative"),
        columns: [
            (0, speech.own("forces-hindering")),
            (1, speech.say("chain-doing")),
            (2, speech.say("link-goals")),
            (3, speech.say("link-behaviour")),
        ]
        .map(|(at, words)| if entries.iter().any(|(column, _)| *column == at) { words } else { String::new() }),
        heads: ChainHeads {
            number: speech.say("column-number"),
            what: speech.say("column-what"),
            from: speech.say("chain-from"),
            to: speech.say("chain-to"),
        },
        links,
        ties,
    })
}

/// The column a kind stands in; none when it is no part of the chain.
fn column(kind: Kind) -> Option<usize> {
    let columns: [&[Kind]; 4] =
        [&[Kind::Hindering], &[Kind::Action, Kind::Question, Kind::Agreement], &[Kind::Goal], &[Kind::Behaviour]];
    columns.iter().position(|kinds| kinds.contains(&kind))
}

/// Whether a reader looks for it even where nothing is tied to it.
const fn is_missed(kind: Kind) -> bool {
    matches!(kind, Kind::Hindering | Kind::Action | Kind::Goal)
}

/// What is tied to what, left before right, whichever of the two says so.
fn tied(plan: &Plan<'_>) -> BTreeSet<(usize, usize)> {
    let mut tied = BTreeSet::new();
    for entry in &plan.entries {
        for (relation, key) in &entry.item.relations {
            let Some(other) = plan.entry(*key).filter(|_| *relation != Relation::Of) else { continue };
            for (one, at) in stands_for(plan, entry) {
                for (two, to) in stands_for(plan, other) {
                    match one.cmp(&two) {
                        std::cmp::Ordering::Less => tied.insert((at, to)),
                        std::cmp::Ordering::Greater => tied.insert((to, at)),
                        std::cmp::Ordering::Equal => false,
                    };
                }
            }
        }
    }
    tied
}

/// Columns and positions of what an item stands for in the chain: itself, and a common thread the factors it rests on.
fn stands_for(plan: &Plan<'_>, entry: &Entry<'_>) -> Vec<(usize, usize)> {
    if let Some(column) = column(entry.item.kind) {
        return vec![(column, entry.at)];
    }
    if entry.item.kind != Kind::CommonThread {
        return Vec::new();
    }
    let rests_on = entry.item.relations.iter().filter(|(relation, _)| *relation == Relation::BasedOn);
    rests_on
        .map(|(_, key)| position(*key))
        .filter(|at| plan.entries.get(*at).is_some_and(|factor| factor.item.kind == Kind::Hindering))
        .map(|at| (0, at))
        .collect()
}
