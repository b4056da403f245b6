//! What a recorded wording tells of the note it was written from: the way back from [`super::wording`].

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::vault::kind::Kind;
use crate::vault::note::fields::{Choice, Field, Weight};

/// What stood in a wording; nothing of what it did not say or what cannot be read back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::vault) struct Recalled {
    pub(in crate::vault) kind: Option<Kind>,
    pub(in crate::vault) title: Option<String>,
    fields: BTreeMap<Field, String>,
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
    let facts = facts.into_iter().flat_map(str::lines).filter_map(|line| line.split_once(": "));
    let known = facts.filter_map(|(name, value)| Some((Field::called(name)?, value.trim().to_owned())));
    recalled.fields = known.collect();
    recalled
}

impl Recalled {
    /// What a field said, as it was written.
    pub(in crate::vault) fn text(&self, field: Field) -> Option<&str> {
        self.fields.get(&field).map(String::as_str)
    }

    pub(in crate::vault) fn day(&self, field: Field) -> Option<Date> {
        self.text(field)?.parse().ok()
    }

    pub(in crate::vault) fn weight(&self) -> Option<Weight> {
        Weight::new(self.text(Field::Weight)?.parse().ok()?)
    }

    /// How far it was.
    pub(in crate::vault) fn state<T: Choice>(&self) -> Option<T> {
        T::named(self.text(Field::State)?)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::vault::note::fields::{ActionState, AssumptionState};

    #[test]
    fn a_wording_tells_what_the_note_was() {
        let wording = "actie: Elke week bellen: kort\n\nEen tekst.\n\nuiterlijk: 2025-01-01 staat hier ook.\n\n\
                       eigenaar: groep\ngewicht: 4\nuiterlijk: 2025-05-01\nstand: doorgeschoven\nnieuwe-datum: 2025-06-01";
        let recalled = recall(wording);
        assert_eq!(recalled.kind, Some(Kind::Action));
        assert_eq!(recalled.title.as_deref(), Some("Elke week bellen: kort"));
        assert_eq!(recalled.weight(), Weight::new(4));
        let days = (recalled.day(Field::Due), recalled.day(Field::NewDate));
        assert_eq!(days, (Some(date(2025, 5, 1)), Some(date(2025, 6, 1))));
        assert_eq!(recalled.state::<ActionState>(), Some(ActionState::Moved));
        assert_eq!(recalled.state::<AssumptionState>(), None);
    }

    #[test]
    fn a_wording_without_facts_tells_its_title_alone() {
        assert_eq!(
            recall("hindering: We hardly meet"),
            Recalled { kind: Some(Kind::Hindering), title: Some("We hardly meet".to_owned()), ..Recalled::default() }
        );
    }
}
