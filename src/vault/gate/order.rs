//! The order of an edition's items: by what is printed of them, and by nothing else.

use super::{PrintedOwner, SessionFacts};
use crate::vault::kind::Kind;
use crate::vault::note::fields::{Area, Details, Influence, Relation, Weight};
use crate::wording::Language;

/// All that is printed of an item but its ties to others.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Print {
    pub(super) kind: Kind,
    pub(super) title: String,
    pub(super) text: String,
    pub(super) details: Details,
    pub(super) owners: Vec<PrintedOwner>,
    pub(super) weight: Option<Weight>,
    pub(super) areas: Vec<Area>,
    pub(super) influence: Option<Influence>,
    pub(super) session: Option<SessionFacts>,
    pub(super) language: Option<Language>,
    pub(super) recognised: Option<u32>,
}

/// The ties of an item to others, by position in the list that is to be ordered.
#[derive(Default)]
pub(super) struct Ties {
    /// Its relations.
    pub(super) relations: Vec<(Relation, usize)>,
    /// What its text points at, in order.
    pub(super) references: Vec<usize>,
}

/// The positions of `prints` in their order.
///
/// Items that read the same are told apart by what they are tied to, as far as that goes; what is still the same then is
/// the same to every reader.
pub(super) fn order(prints: &[Print], ties: &[Ties]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..prints.len()).collect();
    order.sort_by(|a, b| prints.get(*a).cmp(&prints.get(*b)));
    let mut classes = classes(&order, |a, b| prints.get(a) == prints.get(b));
    loop {
        let known = count(&classes);
        if known == prints.len() {
            return order;
        }
        let looks = looks(&classes, ties);
        order.sort_by(|a, b| looks.get(*a).cmp(&looks.get(*b)));
        classes = self::classes(&order, |a, b| looks.get(a) == looks.get(b));
        if count(&classes) == known {
            return order;
        }
    }
}

/// For every position, how many unlike ones go before it.
fn classes(order: &[usize], same: impl Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut classes = vec![0; order.len()];
    let mut class = 0;
    let mut before = None;
    for at in order {
        if before.is_some_and(|before| !same(before, *at)) {
            class += 1;
        }
        before = Some(*at);
        if let Some(own) = classes.get_mut(*at) {
            *own = class;
        }
    }
    classes
}

fn count(classes: &[usize]) -> usize {
    classes.iter().max().map_or(0, |last| last + 1)
}

/// An item's class, then the classes of what it is tied to, both ways.
#[derive(PartialEq, Eq, PartialOrd, Ord, Default)]
struct LooksLike {
    class: usize,
    relations: Vec<(Relation, usize)>,
    references: Vec<usize>,
    related: Vec<(Relation, usize)>,
    referred: Vec<usize>,
}

fn looks(classes: &[usize], ties: &[Ties]) -> Vec<LooksLike> {
    let class = |at: usize| classes.get(at).copied().unwrap_or_default();
    let mut looks: Vec<LooksLike> =
        classes.iter().map(|class| LooksLike { class: *class, ..LooksLike::default() }).collect();
    for (at, ties) in ties.iter().enumerate() {
        for (relation, to) in &ties.relations {
            if let Some(look) = looks.get_mut(at) {
                look.relations.push((*relation, class(*to)));
            }
            if let Some(look) = looks.get_mut(*to) {
                look.related.push((*relation, class(at)));
            }
        }
        for to in &ties.references {
            if let Some(look) = looks.get_mut(at) {
                look.references.push(class(*to));
            }
            if let Some(look) = looks.get_mut(*to) {
                look.referred.push(class(at));
            }
        }
    }
    for look in &mut looks {
        look.relations.sort_unstable();
        look.related.sort_unstable();
        look.referred.sort_unstable();
    }
    looks
}

#[cfg(test)]
mod tests {
    use super::{Print, Ties, order};
    use crate::vault::kind::Kind;
    use crate::vault::note::fields::{Details, Relation};

    fn print(title: &str) -> Print {
        Print {
            kind: Kind::Promoting,
            title: title.to_owned(),
            text: String::new(),
            details: Details::Plain,
            owners: Vec::new(),
            weight: None,
            areas: Vec::new(),
            influence: None,
            session: None,
            language: None,
            recognised: None,
        }
    }

    /// The titles in order, each with the titles of what it is tied to.
    fn read(titles: &[&str], pairs: &[(usize, usize)], turned: bool) -> Vec<String> {
        let number = |at: usize| if turned { titles.len() - 1 - at } else { at };
        let mut prints: Vec<Print> = titles.iter().map(|title| print(title)).collect();
        let mut bonds: Vec<Ties> = titles.iter().map(|_| Ties::default()).collect();
        if turned {
            prints.reverse();
        }
        for (from, to) in pairs {
            bonds[number(*from)].relations.push((Relation::RelatesTo, number(*to)));
        }
        let order = order(&prints, &bonds);
        let place = |at: usize| order.iter().position(|one| *one == at).unwrap();
        let told = |at: &usize| {
            let mut to: Vec<usize> = bonds[*at].relations.iter().map(|(_, to)| place(*to)).collect();
            to.sort_unstable();
            format!("{} {to:?}", prints[*at].title)
        };
        order.iter().map(told).collect()
    }

    #[test]
    fn items_that_read_the_same_are_told_apart_by_their_ties_and_never_by_where_they_stood() {
        for (titles, ties) in [
            // Two alike, one of them tied to a, the other to b.
            (vec!["same", "same", "a", "b"], vec![(0, 3), (1, 2)]),
            // Two alike, and what points at them differs.
            (vec!["same", "same", "a", "b"], vec![(2, 1), (3, 0)]),
            // Told apart only two steps further on.
            (vec!["same", "same", "next", "next", "a", "b"], vec![(0, 2), (1, 3), (2, 5), (3, 4)]),
        ] {
            let (straight, turned) = (read(&titles, &ties, false), read(&titles, &ties, true));
            assert_eq!(straight, turned);
        }
        let told = read(&["same", "same", "a", "b"], &[(0, 3), (1, 2)], false);
        assert_eq!(told, ["a []", "b []", "same [0]", "same [1]"]);
    }
}
