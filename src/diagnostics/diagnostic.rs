//! One problem.

use super::code::{Code, Severity};
use super::place::Place;
use crate::audience::Edition;

/// One problem at one place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where.
    pub place: Place,
    /// Which problem.
    pub code: Code,
    /// Other places that belong to it, such as the first of two equal ids.
    pub also: Vec<Place>,
    /// What was probably meant.
    pub nearest: Option<Nearest>,
    /// Figures and the tool's own words that the message names, by the name it has in the message.
    pub facts: Vec<(&'static str, Fact)>,
    /// The only editions that it has to do with; none where it has to do with all of them.
    pub editions: Vec<Edition>,
}

/// What was probably meant.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearest {
    /// A word of the tool itself: a key, a value, a kind.
    Word(&'static str),
    /// A word of the engagement, by where it stands: a person, an id.
    At(Place),
}

/// Something a message names. There is no way to name a note's text here.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// A figure.
    Number(i64),
    /// A word of the tool itself.
    Word(&'static str),
    /// A word that the messages translate, by its key in the message files.
    Term(&'static str),
}

impl Diagnostic {
    /// A problem of sort `code` at `place`.
    pub fn new(code: Code, place: Place) -> Self {
        Self { place, code, also: Vec::new(), nearest: None, facts: Vec::new(), editions: Vec::new() }
    }

    /// The same, with another place that belongs to it.
    #[must_use]
    pub fn also(mut self, place: Place) -> Self {
        self.also.push(place);
        self
    }

    /// The same, with what was probably meant.
    #[must_use]
    pub fn nearest(mut self, nearest: Option<Nearest>) -> Self {
        self.nearest = nearest;
        self
    }

    /// The same, with something the message names.
    #[must_use]
    pub fn fact(mut self, name: &'static str, fact: Fact) -> Self {
        self.facts.push((name, fact));
        self
    }

    /// The same, of one edition alone.
    #[must_use]
    pub fn only_for(mut self, edition: Edition) -> Self {
        self.editions = vec![edition];
        self
    }

    /// Whether it has to do with `edition`.
    pub fn concerns(&self, edition: Edition) -> bool {
        self.editions.is_empty() || self.editions.contains(&edition)
    }

    /// The problems by place, each once: what is of one sort at one place is one problem, for every edition it concerns.
    pub fn joined(mut problems: Vec<Self>) -> Vec<Self> {
        problems.sort();
        problems.dedup_by(|later, earlier| {
            let same = later.place == earlier.place && later.code == earlier.code;
            if same {
                earlier.join(later);
            }
            same
        });
        problems
    }

    /// Takes up what the same problem has to do with besides: other places, other editions.
    fn join(&mut self, other: &Self) {
        if self.editions.is_empty() || other.editions.is_empty() {
            self.editions.clear();
        } else {
            self.editions.extend(&other.editions);
            self.editions.sort_unstable();
            self.editions.dedup();
        }
        for place in &other.also {
            if !self.also.contains(place) {
                self.also.push(place.clone());
            }
        }
    }

    /// Whether it stops a build.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Code, Diagnostic, Edition, Place};

    #[test]
    fn one_problem_in_two_editions_concerns_both_and_twice_in_one_that_one_alone() {
        let problem = || Diagnostic::new(Code::NameInText, Place::whole(Arc::from("a.md")));
        let joined = |one: Diagnostic, other: Diagnostic| {
            let mut one = one;
            one.join(&other);
            one.editions
        };
        let (public, directors) = (|| problem().only_for(Edition::Public), || problem().only_for(Edition::Directors));
        assert_eq!(joined(public(), public()), [Edition::Public]);
        assert_eq!(joined(public(), directors()), [Edition::Directors, Edition::Public]);
        assert_eq!(joined(public(), problem()), []);
    }
}
