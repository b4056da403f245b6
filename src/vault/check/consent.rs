//! What those present, and single persons, agreed to.

use super::matter::Matter;
use crate::audience::Edition;
use crate::diagnostics::{Code, Diagnostic};
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

/// Whether everybody who said it agreed; when it is not noted who did, somebody must have.
fn agreed(note: &Note) -> bool {
    let mut yes = note.consents.iter().filter(|consent| consent.to == ConsentTo::Quote).map(|consent| consent.person);
    if note.contributors.is_empty() {
        return yes.next().is_some();
    }
    let yes: Vec<_> = yes.collect();
    note.contributors.iter().all(|person| yes.contains(person))
}
