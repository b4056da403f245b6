//! Names as the checks find them, in whatever disguise, sought in finished files.

use std::collections::BTreeSet;
use std::ops::Range;

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
            if is_in_a_code(text, &named.range) {
                return None;
            }
            let name = piece(text.get(named.range.clone())?);
            let place = self.places.get(*named.people.first()?)?;
            (!self.allowed.contains(&name)).then_some((named, place))
        });
        found.collect()
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
