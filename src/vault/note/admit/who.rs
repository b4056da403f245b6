//! Who takes a note forward, and who said it.

use super::session::Defaults;
use crate::vault::kind::Kind;
use crate::vault::note::fields::{self, NoteKey, Party, Problems, Sorted};
use crate::vault::note::{ConsentTo, Owner, Person, PersonIndex, PersonalConsent, Side};

/// Owners and contributors. Where no owner is printed, a member named as owner is the one who said it.
pub(super) fn understand(
    kind: Kind,
    keys: &mut Sorted<NoteKey>,
    defaults: &Defaults,
    people: &[Person],
    problems: &mut Problems,
) -> (Vec<Owner>, Vec<PersonIndex>) {
    let owners = keys.take(NoteKey::Owner).map(|value| fields::owners(value, people, problems));
    let mut owners = owners.unwrap_or_else(|| defaults.owners.clone());
    let contributors = keys.take(NoteKey::Contributor).map(|value| fields::persons(value, people, problems));
    let mut contributors = contributors.unwrap_or_else(|| defaults.contributors.clone());
    if !kind.prints_owner() {
        contributors.extend(owners.extract_if(.., |owner| is_member(*owner, people)).filter_map(person));
    }
    let mut seen = Vec::new();
    contributors.retain(|one| {
        !seen.contains(one) && {
            seen.push(*one);
            true
        }
    });
    let mut seen = Vec::new();
    owners.retain(|one| {
        !seen.contains(one) && {
            seen.push(*one);
            true
        }
    });
    if owners.is_empty() {
        owners.push(Owner::Party(Party::Group));
    }
    (owners, contributors)
}

/// The name a quotation is printed with: that of the one who said it, when that person agreed to be named.
pub(super) fn speaker(contributors: &[PersonIndex], consents: &[PersonalConsent], people: &[Person]) -> Option<String> {
    let [speaker] = contributors else { return None };
    let agreed = consents.iter().any(|consent| consent.person == *speaker && consent.to == ConsentTo::Name);
    people.get(speaker.0).filter(|_| agreed).map(|person| person.name.clone())
}

fn is_member(owner: Owner, people: &[Person]) -> bool {
    person(owner).and_then(|person| people.get(person.0)).is_some_and(|person| person.side == Side::Member)
}

fn person(owner: Owner) -> Option<PersonIndex> {
    match owner {
        Owner::Person(person) => Some(person),
        Owner::Party(_) => None,
    }
}
