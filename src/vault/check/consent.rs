//! What single persons agreed to; what those present agreed to is looked after in `vault/consent/upkeep.rs`.

use super::matter::Matter;
use crate::audience::Edition;
use crate::diagnostics::{Code, Diagnostic};
use crate::vault::consent::{self, quoted};
use crate::vault::kind::Kind;
use crate::vault::note::{ConsentTo, Note};

pub(super) fn check(matter: &Matter<'_>) -> Vec<Diagnostic> {
    quotes(matter)
}

/// Somebody's words need that person's own yes.
fn quotes(matter: &Matter<'_>) -> Vec<Diagnostic> {
    let proposed =
        matter.notes().filter(|(_, note)| note.kind == Kind::Quote && Matter::proposes(note, Edition::Directors));
    proposed
        .filter(|(_, note)| !agreed(note))
        .map(|(_, note)| Diagnostic::new(Code::QuoteWithoutConsent, note.title.place.clone()))
        .collect()
}

/// Whether everybody who is quoted agreed; when it is not noted who that is, somebody must have.
fn agreed(note: &Note) -> bool {
    let people = quoted(note);
    !people.is_empty() && people.iter().all(|person| consent::agreed(note, *person, ConsentTo::Quote))
}
