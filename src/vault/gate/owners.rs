//! Who is printed as the one that takes something forward.

use super::PrintedOwner;
use crate::audience::{Basis, Edition};
use crate::vault::consent::Admitted;
use crate::vault::note::fields::Party;
use crate::vault::note::{Note, Owner, Side};

/// Whether the members who take something forward are printed by name: all of them, or none.
///
/// `going` are the notes of this edition. One "a participant" among names would tell who refused.
pub(super) fn members_are_named(admitted: &Admitted, going: &[&Note], edition: Edition, basis: Basis) -> bool {
    match (edition, basis) {
        (Edition::Facilitator | Edition::Group, _) | (_, Basis::Room) => true,
        (Edition::Public, _) => false,
        (Edition::Directors, Basis::Proposed | Basis::Record) => {
            let named = admitted.record.named();
            members(admitted, going).all(|id| named.contains(id))
        }
    }
}

/// The ids of the members who are owners of what goes out.
pub(in crate::vault) fn members<'a>(admitted: &'a Admitted, going: &'a [&'a Note]) -> impl Iterator<Item = &'a str> {
    let printing = going.iter().filter(|note| note.kind.prints_owner());
    printing.flat_map(|note| &note.owners).filter_map(|owner| match owner {
        Owner::Party(_) => None,
        Owner::Person(person) => {
            let person = admitted.engagement.people.get(person.0)?;
            (person.side == Side::Member).then_some(person.id.text.as_str())
        }
    })
}

/// The owners of `note` as `edition` prints them, in an order of their own.
pub(super) fn printed_owners(note: &Note, admitted: &Admitted, edition: Edition, named: bool) -> Vec<PrintedOwner> {
    if !note.kind.prints_owner() || edition == Edition::Public {
        return Vec::new();
    }
    let print = |owner: &Owner| match owner {
        Owner::Party(party) => PrintedOwner::Party(*party),
        Owner::Person(person) => match admitted.engagement.people.get(person.0) {
            Some(person) if named || person.side != Side::Member => PrintedOwner::Named(person.name.clone()),
            Some(_) => PrintedOwner::Participant,
            None => PrintedOwner::Party(Party::Group),
        },
    };
    let mut owners: Vec<PrintedOwner> = note.owners.iter().map(print).collect();
    // Sorted and once each: how many participants there are is nobody's business.
    owners.sort();
    owners.dedup();
    owners
}

/// Whether the directors take a note forward and nobody else.
pub(super) fn directors_own(note: &Note, admitted: &Admitted) -> bool {
    let is_director = |owner: &Owner| match owner {
        Owner::Party(party) => *party == Party::Directors,
        Owner::Person(person) => {
            admitted.engagement.people.get(person.0).is_some_and(|person| person.side == Side::Director)
        }
    };
    note.kind.prints_owner() && note.owners.iter().all(is_director)
}
