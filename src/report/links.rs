//! The links between items, both ways.

use super::plan::{Entry, Home, Plan};
use super::view::{Anchor, LinkGroup};
use crate::vault::{Kind, Relation};

/// The sentences of the links, in the order in which they are printed.
const LABELS: [&str; 10] = [
    "link-answers",
    "link-of",
    "link-settles",
    "link-helps",
    "link-belongs",
    "link-based-on",
    "link-answered-by",
    "link-settled-by",
    "link-works-through",
    "link-see-also",
];

/// What an item bears on and what bears on it; what is printed with it needs no link.
pub(super) fn of(plan: &Plan<'_>, entry: &Entry<'_>) -> Vec<LinkGroup> {
    let to = entry.item.relations.iter().filter_map(|(relation, key)| {
        let other = plan.entry(*key).filter(|other| !stands_with(entry, other))?;
        Some((forth(*relation, entry.item.kind), other))
    });
    let from = entry.borne_on.iter().filter_map(|(relation, at)| {
        let other = plan.entries.get(*at).filter(|other| !stands_with(other, entry))?;
        Some((back(*relation, other.item.kind), other))
    });
    let links: Vec<(&str, &Entry<'_>)> = to.chain(from).collect();
    LABELS
        .into_iter()
        .filter_map(|label| {
            let mut others: Vec<&Entry<'_>> =
                links.iter().filter(|(other, _)| *other == label).map(|(_, entry)| *entry).collect();
            others.sort_by_key(|other| other.met);
            others.dedup_by_key(|other| other.met);
            let to: Vec<Anchor> = others.into_iter().map(|other| other.anchor.clone()).collect();
            (!to.is_empty()).then(|| LinkGroup { label: plan.speech.say(label), to })
        })
        .collect()
}

fn stands_with(inner: &Entry<'_>, outer: &Entry<'_>) -> bool {
    match inner.home {
        Home::On(_) => inner.at == outer.at,
        Home::Below(at) | Home::CourseOf(at) => at == outer.at,
    }
}

const fn forth(relation: Relation, from: Kind) -> &'static str {
    match relation {
        Relation::Answers => "link-answers",
        Relation::Of => "link-of",
        Relation::Settles => "link-settles",
        Relation::BasedOn => "link-based-on",
        Relation::RelatesTo if serves(from) => "link-helps",
        Relation::RelatesTo => "link-belongs",
    }
}

const fn back(relation: Relation, from: Kind) -> &'static str {
    match relation {
        Relation::Answers => "link-answered-by",
        Relation::Settles => "link-settled-by",
        Relation::BasedOn => "link-works-through",
        Relation::RelatesTo if serves(from) => "link-works-through",
        Relation::Of | Relation::RelatesTo => "link-see-also",
    }
}

/// Whether a kind is there to bring others about.
const fn serves(kind: Kind) -> bool {
    matches!(kind, Kind::Action | Kind::Goal | Kind::Behaviour)
}
