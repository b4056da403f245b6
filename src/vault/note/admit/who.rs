//! Who takes a note forward, who said it, and how far it may travel by its flag and its audience.

use super::session::Defaults;
use crate::audience::Edition;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::vault::kind::Kind;
use crate::vault::note::fields::{self, NoteKey, Party, Problems, Sorted, values};
use crate::vault::note::{ConsentTo, Flag, Owner, Person, PersonIndex, PersonalConsent, Side};

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

/// What a note says of its own reach.
pub(super) struct Reach {
    pub(super) flag: Flag,
    pub(super) audience: Option<Edition>,
}

/// Reads flag and audience. An audience only ever narrows: one that is wider than the flag or the kind allows is an
/// error, and so is a flag that proposes a note of a kind that is the facilitator's alone.
pub(super) fn reach(kind: Option<Kind>, keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Reach {
    let flag_at = keys.written(NoteKey::Confidential).cloned();
    let audience_at = keys.written(NoteKey::Audience).cloned();
    let flag = keys.take(NoteKey::Confidential).and_then(|value| values::flag(value, problems));
    let audience = keys.take(NoteKey::Audience).and_then(|value| values::choice(value, problems));
    let ceiling = kind.map_or(Edition::Public, Kind::ceiling);
    let proposed = flag == Some(Flag::Proposed);
    // A flag that cannot be read is a problem already.
    let decided = flag.is_some() || flag_at.is_none();
    if let (Some(audience), Some(at)) = (audience, audience_at) {
        let allowed = if proposed || !decided { ceiling } else { ceiling.min(Edition::Group) };
        refuse(audience > allowed, at, problems);
    }
    if let Some(at) = flag_at {
        refuse(proposed && ceiling < Edition::Directors, at, problems);
    }
    Reach { flag: flag.unwrap_or(Flag::Undecided), audience }
}

fn refuse(too_wide: bool, at: Place, problems: &mut Problems) {
    if too_wide {
        problems.push(Diagnostic::new(Code::WiderThanAllowed, at));
    }
}
