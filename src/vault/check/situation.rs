//! Theme and situation: one theme that says "together", forces on both sides, heavy ones answered.

use std::collections::BTreeSet;

use super::matter::Matter;
use crate::audience::Edition;
use crate::diagnostics::{Code, Diagnostic, Fact};
use crate::vault::kind::Kind;
use crate::vault::note::naming::tokens;
use crate::vault::note::{Found, Note};

pub(super) fn check(matter: &Matter<'_>) -> Vec<Diagnostic> {
    let mut problems = themes(matter);
    problems.extend(heavy_factors(matter));
    problems.extend(one_sided(matter));
    problems
}

/// The notes of these kinds that a directors' edition would hold; when none is proposed yet, all of them.
fn of_kinds<'a>(matter: &Matter<'a>, kinds: &[Kind]) -> Vec<&'a Note> {
    let all: Vec<_> = matter.notes().filter(|(_, note)| kinds.contains(&note.kind)).collect();
    let proposed: Vec<_> =
        all.iter().filter(|(position, _)| matter.goes(*position, Edition::Directors)).map(|(_, note)| *note).collect();
    if proposed.is_empty() { all.into_iter().map(|(_, note)| note).collect() } else { proposed }
}

fn themes(matter: &Matter<'_>) -> Vec<Diagnostic> {
    let themes = of_kinds(matter, &[Kind::Theme]);
    let mut problems = Vec::new();
    if let Some((first, others)) = themes.split_first() {
        problems.extend(
            others.iter().map(|other| {
                Diagnostic::new(Code::TwoThemes, other.title.place.clone()).also(first.title.place.clone())
            }),
        );
    }
    let without =
        themes.iter().filter(|theme| !says_together(&theme.title.text) && !says_together(&theme.body.plain.text));
    problems.extend(without.map(|theme| Diagnostic::new(Code::ThemeWithoutTogether, theme.title.place.clone())));
    problems
}

fn says_together(text: &str) -> bool {
    tokens(text).iter().any(|token| token.folded.starts_with("samen") || token.folded == "together")
}

fn heavy_factors(matter: &Matter<'_>) -> Vec<Diagnostic> {
    let answers =
        |kind| matches!(kind, Kind::Action | Kind::Question | Kind::Agreement | Kind::Explanation | Kind::Response);
    let mut answered = BTreeSet::new();
    for (position, note) in matter.notes() {
        for (_, wanted) in &note.relations {
            let Found::One(other) = matter.find(&wanted.target) else { continue };
            if answers(note.kind) {
                answered.insert(other);
            }
            if matter.admitted.notes.get(other).is_some_and(|other| answers(other.kind)) {
                answered.insert(position);
            }
        }
    }
    matter
        .notes()
        .filter(|(position, note)| {
            note.kind == Kind::Hindering
                && note.weight.is_some_and(|weight| weight.get() >= 4)
                && !answered.contains(position)
        })
        .map(|(_, note)| {
            let weight = note.weight.map_or(0, |weight| i64::from(weight.get()));
            Diagnostic::new(Code::HeavyFactorUnanswered, note.title.place.clone()).fact("weight", Fact::Number(weight))
        })
        .collect()
}

/// Two factors or more, and all on one side.
fn one_sided(matter: &Matter<'_>) -> Option<Diagnostic> {
    let factors = of_kinds(matter, &[Kind::Promoting, Kind::Hindering]);
    let first = factors.first()?;
    let same = factors.iter().all(|factor| factor.kind == first.kind);
    let side = if first.kind == Kind::Promoting { "promoting" } else { "hindering" };
    (same && factors.len() > 1)
        .then(|| Diagnostic::new(Code::OneSided, first.title.place.clone()).fact("side", Fact::Word(side)))
}
