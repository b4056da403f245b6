//! What a recorded wording tells of the note it was written from: the way back from [`super::wording`].

use jiff::civil::Date;

use crate::vault::kind::Kind;
use crate::vault::note::fields::{ActionState, AssumptionState, Choice as _, Field, NewState, Weight};

/// What stood in a wording; nothing of what it did not say or what cannot be read back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::vault) struct Recalled {
    pub(in crate::vault) kind: Option<Kind>,
    pub(in crate::vault) title: Option<String>,
    pub(in crate::vault) weight: Option<Weight>,
    pub(in crate::vault) due: Option<Date>,
    pub(in crate::vault) new_date: Option<Date>,
    pub(in crate::vault) action: Option<ActionState>,
    pub(in crate::vault) assumption: Option<AssumptionState>,
    pub(in crate::vault) actual: Option<String>,
}

/// Reads a wording back.
pub(in crate::vault) fn recall(wording: &str) -> Recalled {
    let mut recalled = Recalled::default();
    let mut lines = wording.lines();
    if let Some((kind, title)) = lines.next().and_then(|line| line.split_once(": ")) {
        recalled.kind = Kind::parse(kind);
        recalled.title = Some(title.trim().to_owned());
    }
    // The facts are the last lines, below a blank one; a text may end in a line that looks like one, and then says more.
    let facts = wording.trim_end().rsplit("\n\n").next().filter(|facts| wording.len() > facts.len());
    for (label, value) in facts.into_iter().flat_map(str::lines).filter_map(|line| line.split_once(": ")) {
        if let Some(field) = Field::called(label) {
            recalled.fact(field, value.trim());
        }
    }
    recalled
}

impl Recalled {
    fn fact(&mut self, field: Field, value: &str) {
        match field {
            Field::Weight => self.weight = value.parse().ok().and_then(Weight::new),
            Field::Due => self.due = value.parse().ok(),
            Field::NewDate => self.new_date = value.parse().ok(),
            Field::Actual => self.actual = Some(value.to_owned()),
            Field::State => match NewState::named(value) {
                Some(NewState::Action(state)) => self.action = Some(state),
                Some(NewState::Assumption(state)) => self.assumption = Some(state),
                None => {}
            },
            Field::Owner
            | Field::Of
            | Field::RelatesTo
            | Field::Answers
            | Field::BasedOn
            | Field::Settles
            | Field::Area
            | Field::Influence
            | Field::Objective
            | Field::Reason
            | Field::Origin
            | Field::Measure
            | Field::Baseline
            | Field::Target
            | Field::Indicator
            | Field::To
            | Field::By
            | Field::Question
            | Field::Voice => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_wording_tells_what_the_note_was() {
        let wording = "actie: Elke week bellen: kort\n\nEen tekst.\n\nuiterlijk: 2025-01-01 staat hier ook.\n\n\
                       eigenaar: groep\ngewicht: 4\nuiterlijk: 2025-05-01\nstand: doorgeschoven\nnieuwe-datum: 2025-06-01";
        let recalled = recall(wording);
        assert_eq!(recalled.kind, Some(Kind::Action));
        assert_eq!(recalled.title.as_deref(), Some("Elke week bellen: kort"));
        assert_eq!(recalled.weight, Weight::new(4));
        assert_eq!((recalled.due, recalled.new_date), (Some(date(2025, 5, 1)), Some(date(2025, 6, 1))));
        assert_eq!((recalled.action, recalled.assumption), (Some(ActionState::Moved), None));
    }

    #[test]
    fn a_wording_without_facts_tells_its_title_alone() {
        assert_eq!(
            recall("hindering: We hardly meet"),
            Recalled { kind: Some(Kind::Hindering), title: Some("We hardly meet".to_owned()), ..Recalled::default() }
        );
    }
}
