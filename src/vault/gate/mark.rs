//! What the consent mark of an edition is made of: every text that goes, as it is printed, and nothing else.

use std::fmt::Write as _;

use super::PrintedOwner;
use super::order::Ties;
use crate::vault::consent::{ConsentMark, Placeholders, Printed, Wordings, plain_text};
use crate::vault::note::fields::{Party, Relation};
use crate::vault::read::{Wanted, WantedPicture};

/// The mark of what goes. `owners` are those that are printed with each, `find` tells what a reference means here.
///
/// Not a word of it is an id, a file's name or an owner who is not printed: two engagements that print the same have the
/// same mark.
pub(super) fn mark<'a>(
    going: &[&Printed<'a>],
    owners: impl Iterator<Item = &'a [PrintedOwner]>,
    ties: &[Ties],
    find: &impl Fn(&Wanted) -> Option<usize>,
    wordings: &Wordings<'_>,
) -> ConsentMark {
    let name = |at: usize| {
        let to = going.get(at);
        to.map_or_else(String::new, |to| format!("{}: {}", to.kind.english(), to.title))
    };
    let bare = |wanted: &Wanted| find(wanted).map_or_else(String::new, name);
    let picture = |wanted: &WantedPicture| wordings.picture(wanted);
    let placeholders = Placeholders { bare: &bare, picture: &picture };
    let texts = going.iter().zip(owners).zip(ties).map(|((printed, owners), ties)| {
        let mut text = format!("{}: {}\n\n", printed.kind.english(), printed.title);
        let _ = writeln!(text, "{}\n", plain_text(printed.body, &placeholders));
        for owner in owners {
            let _ = writeln!(text, "owner: {}", owner_name(owner));
        }
        let mut relations: Vec<String> = ties
            .relations
            .iter()
            .map(|(relation, to)| format!("{}: {}", relation_name(*relation), name(*to)))
            .collect();
        relations.sort_unstable();
        relations.dedup();
        for relation in relations {
            let _ = writeln!(text, "{relation}");
        }
        for (name, value) in wordings.fields(printed) {
            let _ = writeln!(text, "{name}: {value}");
        }
        text
    });
    ConsentMark::of(texts)
}

fn owner_name(owner: &PrintedOwner) -> &str {
    match owner {
        PrintedOwner::Named(name) => name,
        PrintedOwner::Participant => "a participant",
        PrintedOwner::Party(Party::Group) => "the group",
        PrintedOwner::Party(Party::Directors) => "the directors",
        PrintedOwner::Party(Party::Facilitator) => "the facilitator",
    }
}

const fn relation_name(relation: Relation) -> &'static str {
    match relation {
        Relation::RelatesTo => "relates to",
        Relation::Answers => "answers",
        Relation::Of => "of",
        Relation::BasedOn => "based on",
        Relation::Settles => "settles",
    }
}
