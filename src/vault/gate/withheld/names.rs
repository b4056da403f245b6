//! Names as the checks find them, in whatever disguise, sought in finished files.

use std::collections::BTreeSet;

use crate::diagnostics::Place;
use crate::vault::note::Person;
use crate::vault::note::naming::{Named, Names, Setting, Sureness, tokens};

/// Everybody who may not be named, less what stands in what goes out anyway.
pub(super) struct Unnamed {
    names: Names,
    /// Where each of them stands in the list of people.
    places: Vec<Place>,
    /// Words of what goes out: a name that is one of them is a word there, or somebody who agreed.
    allowed: BTreeSet<String>,
}

impl Unnamed {
    pub(super) fn of<'a>(people: &[&Person], allowed: impl Iterator<Item = &'a str>) -> Self {
        let numbered: Vec<(usize, &Person)> = people.iter().copied().enumerate().collect();
        let names = Names::of(&numbered);
        let mut words = BTreeSet::new();
        for text in allowed {
            for named in names.find(text, Setting::Text) {
                words.insert(piece(text.get(named.range).unwrap_or("")));
            }
            // On a page a word stands beside other words than in its own text: a capital alone tells nothing there.
            words.extend(tokens(text).into_iter().map(|token| token.folded.into_owned()));
        }
        Self { names, places: people.iter().map(|person| person.id.place.clone()).collect(), allowed: words }
    }

    /// Where somebody is named for sure, with where that person stands in the list of people.
    pub(super) fn find(&self, text: &str) -> Vec<(Named, &Place)> {
        let sure = self.names.find(text, Setting::Text).into_iter().filter(|named| named.sureness == Sureness::Sure);
        let found = sure.filter_map(|named| {
            let name = piece(text.get(named.range.clone())?);
            let place = self.places.get(*named.people.first()?)?;
            (!self.allowed.contains(&name)).then_some((named, place))
        });
        found.collect()
    }
}

/// A name as one word, however it was taken apart.
fn piece(name: &str) -> String {
    tokens(name).into_iter().map(|token| token.folded.into_owned()).collect()
}
