//! The links between items, both ways.

use super::plan::{Home, Placed, Plan};
use super::view::{Anchor, LinkGroup};
use crate::vault::{Kind, Relation};

/// The sentences of the links, in the order in which they are printed.
const LABELS: [&str; 15] = [
    "link-answers",
    "link-of",
    "link-settles",
    "link-helps",
    "link-belongs",
    "link-based-on",
    "link-answered-by",
    "link-settled-by",
    "link-actions",
    "link-questions",
    "link-agreements",
    "link-goals",
    "link-behaviour",
    "link-works-through",
    "link-see-also",
];

/// What an item bears on and what bears on it; what is printed with it needs no link.
pub(super) fn of(plan: &Plan<'_>, entry: &Placed<'_>) -> Vec<LinkGroup> {
    let to = entry.item.relations.iter().filter_map(|(relation, key)| {
        let other = plan.entry(*key).filter(|other| !stands_with(entry, other))?;
        Some((forth(*relation, entry.item.kind, other.item.kind), other))
    });
    let from = entry.borne_on.iter().filter_map(|(relation, at)| {
        let other = plan.entries.get(*at).filter(|other| !stands_with(other, entry))?;
        Some((back(*relation, entry.item.kind, other.item.kind), other))
    });
    let links: Vec<(&str, &Placed<'_>)> = to.chain(from).collect();
    LABELS
        .into_iter()
        .filter_map(|label| {
            let mut others: Vec<&Placed<'_>> =
                links.iter().filter(|(other, _)| *other == label).map(|(_, entry)| *entry).collect();
            others.sort_by_key(|other| other.met);
            others.dedup_by_key(|other| other.met);
            let to: Vec<Anchor> = others.into_iter().map(|other| other.anchor.clone()).collect();
            (!to.is_empty()).then(|| LinkGroup { label: plan.speech.say(label), to })
        })
        .collect()
}

fn stands_with(inner: &Placed<'_>, outer: &Placed<'_>) -> bool {
    match inner.home {
        Home::On(_) => inner.at == outer.at,
        Home::Below(at) | Home::CourseOf(at) => at == outer.at,
    }
}

const fn forth(relation: Relation, from: Kind, to: Kind) -> &'static str {
    match relation {
        Relation::Answers => "link-answers",
        Relation::Of => "link-of",
        Relation::Settles => "link-settles",
        Relation::BasedOn => "link-based-on",
        Relation::RelatesTo => match served_by(from, to) {
            Some(label) => label,
            None if serves(from) => "link-helps",
            None => "link-belongs",
        },
    }
}

const fn back(relation: Relation, to: Kind, from: Kind) -> &'static str {
    match relation {
        Relation::Answers => "link-answered-by",
        Relation::Settles => "link-settled-by",
        Relation::BasedOn => "link-works-through",
        Relation::RelatesTo => match served_by(to, from) {
            Some(label) => label,
            // A goal can name the action that serves it: then the action helps with the goal all the same.
            None if served_by(from, to).is_some() && serves(to) => "link-helps",
            None if serves(from) => "link-works-through",
            None => "link-see-also",
        },
        Relation::Of => "link-see-also",
    }
}

/// Whether a kind is there to bring others about.
const fn serves(kind: Kind) -> bool {
    matches!(kind, Kind::Action | Kind::Goal | Kind::Behaviour)
}

/// What the others are called that serve an item, where they do: a factor is served by what is done about it, a goal by
/// its actions and its behaviour.
const fn served_by(item: Kind, other: Kind) -> Option<&'static str> {
    match (item, other) {
        (Kind::Promoting | Kind::Hindering | Kind::CommonThread | Kind::Goal, Kind::Action) => Some("link-actions"),
        (Kind::Promoting | Kind::Hindering | Kind::CommonThread | Kind::Goal, Kind::Question) => Some("link-questions"),
        (Kind::Promoting | Kind::Hindering | Kind::CommonThread | Kind::Goal, Kind::Agreement) => {
            Some("link-agreements")
        }
        (Kind::Promoting | Kind::Hindering | Kind::CommonThread, Kind::Goal) => Some("link-goals"),
        (Kind::Promoting | Kind::Hindering | Kind::CommonThread | Kind::Goal | Kind::Action, Kind::Behaviour) => {
            Some("link-behaviour")
        }
        (_, _) => None,
    }
}
