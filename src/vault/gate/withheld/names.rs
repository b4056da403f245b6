//! Names as the checks find them, in whatever disguise, sought in finished files: people's and, for anyone, the client's.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::diagnostics::Place;
use crate::vault::note::Person;
use crate::vault::note::naming::{Firm, Names, Setting, Sureness, tokens};

/// Everybody who may not be named, less what stands in what goes out anyway.
pub(super) struct Unnamed {
    names: Names,
    /// Where each of them stands in the list of people.
    places: Vec<Place>,
    /// The client, where nobody may know which firm it was, with where it is written.
    client: Option<(Firm, Place)>,
    /// Words of what goes out: a name that is one of them is a word there, or somebody who agreed.
    allowed: BTreeSet<String>,
}

impl Unnamed {
    pub(super) fn of<'a>(
        people: &[&Person],
        client: Option<(&str, &Place)>,
        allowed: impl Iterator<Item = &'a str>,
    ) -> Self {
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
        Self {
            names,
            places: people.iter().map(|person| person.id.place.clone()).collect(),
            client: client.map(|(name, place)| (Firm::of(name), place.clone())),
            allowed: words,
        }
    }

    /// Where somebody is named for sure, with where that name is written in the engagement.
    pub(super) fn find(&self, text: &str) -> Vec<(Range<usize>, &Place)> {
        let sure = self.names.find(text, Setting::Text).into_iter().filter(|named| named.sureness == Sureness::Sure);
        let people = sure.filter_map(|named| Some((named.range, self.places.get(*named.people.first()?)?)));
        let firm = self.client.iter().flat_map(|(firm, place)| {
            let found = firm.find(&tokens(text)).into_iter();
            found.map(move |range| (range, place))
        });
        let may_not = |range: &Range<usize>| {
            let name = text.get(range.clone()).map(piece).unwrap_or_default();
            !is_in_a_code(text, range) && !self.allowed.contains(&name)
        };
        people.chain(firm).filter(|(range, _)| may_not(range)).collect()
    }
}

/// Whether a name touches a figure: the mark of a release and the hashes of files hold letters by chance. What somebody
/// typed so was for the checks to find, which make no such exception.
fn is_in_a_code(text: &str, name: &Range<usize>) -> bool {
    let figure = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let before = text.get(..name.start).and_then(|before| before.chars().next_back());
    figure(before) || figure(text.get(name.end..).and_then(|behind| behind.chars().next()))
}

/// A name as one word, however it was taken apart.
fn piece(name: &str) -> String {
    tokens(name).into_iter().map(|token| token.folded.into_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::is_in_a_code;

    #[test]
    fn letters_beside_a_figure_are_nobodys_name_in_a_finished_file() {
        for (text, name, inside) in [
            ("9f3ada07", "ada", true),
            ("K7PJ4-M2R9T", "PJ", true),
            ("ab1-PJ9XK", "PJ", true),
            ("Vraag het Ada", "Ada", false),
            ("op 3 Ada 4", "Ada", false),
        ] {
            let start = text.find(name).unwrap();
            assert_eq!(is_in_a_code(text, &(start..start + name.len())), inside, "{text}");
        }
    }
}
