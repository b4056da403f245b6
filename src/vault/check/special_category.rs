//! Words about health, belief and the like in what is proposed.

use std::sync::LazyLock;

use super::matter::Matter;
use super::phrases::Phrases;
use crate::diagnostics::{Code, Diagnostic};
use crate::vault::note::naming::tokens;

static CERTAIN: LazyLock<Phrases> = LazyLock::new(|| Phrases::read(include_str!("lists/special-category.txt")));
static POSSIBLE: LazyLock<Phrases> = LazyLock::new(|| Phrases::read(include_str!("lists/health-perhaps.txt")));

pub(super) fn check(matter: &Matter<'_>) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for passage in &matter.passages {
        let tokens = tokens(passage.text);
        let certain = CERTAIN.find(&tokens);
        let apart = |range: &std::ops::Range<usize>| {
            certain.iter().all(|hit| hit.range.end <= range.start || range.end <= hit.range.start)
        };
        let possible = POSSIBLE.find(&tokens).into_iter().map(|hit| hit.range);
        let settled = matter.settled(&tokens);
        let possible: Vec<_> = possible.filter(|range| apart(range) && !settled.covers(range)).collect();
        problems.extend(possible.into_iter().map(|range| matter.problem(Code::AmbiguousHealthWord, passage, range)));
        let certain = certain.into_iter().filter(|hit| !settled.covers(&hit.range));
        problems.extend(certain.map(|hit| matter.problem(Code::SpecialCategory, passage, hit.range)));
    }
    problems
}
