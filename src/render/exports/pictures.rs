//! What the pictures of the report show, for a program.

use serde::Serialize;

use super::blocks::Reference;
use crate::report::{self, SignKind, StateMark};

/// The course of an action.
#[derive(Debug, Serialize)]
pub(super) struct Lane<'a> {
    item: Reference,
    agreed: Option<&'a str>,
    due: Vec<&'a str>,
    steps: Vec<LaneStep<'a>>,
    mark: Option<StateMark>,
    state: &'a str,
}

/// What was told of it at a meeting.
#[derive(Debug, Serialize)]
struct LaneStep<'a> {
    step: Reference,
    date: Option<&'a str>,
    mark: SignKind,
    told: &'a str,
}

impl<'a> Lane<'a> {
    /// Of a lane of the report.
    pub(super) fn of(lane: &'a report::Lane) -> Self {
        let step = |step: &'a report::LaneStep| LaneStep {
            step: Reference::to(&step.anchor),
            date: step.at.as_ref().map(|at| at.iso.as_str()),
            mark: step.mark,
            told: &step.told,
        };
        Self {
            item: Reference::to(&lane.anchor),
            agreed: lane.born.as_ref().map(|born| born.iso.as_str()),
            due: lane.dues.iter().map(|due| due.iso.as_str()).collect(),
            steps: lane.steps.iter().map(step).collect(),
            mark: lane.state_mark,
            state: &lane.state,
        }
    }
}

/// Something in the chain from what hinders to the behaviour that goes with it.
#[derive(Debug, Serialize)]
pub(super) struct Link<'a> {
    item: Reference,
    kind: &'static str,
    column: &'a str,
}

impl<'a> Link<'a> {
    /// All of a chain, in the order of the report.
    pub(super) fn all(chain: &'a report::Chain) -> Vec<Self> {
        let link = |link: &'a report::ChainLink| Self {
            item: Reference::to(&link.anchor),
            kind: link.kind.english(),
            column: chain.columns.get(link.column).map(String::as_str).unwrap_or_default(),
        };
        chain.links.iter().map(link).collect()
    }
}

/// Two that belong together.
#[derive(Debug, Serialize)]
pub(super) struct Tie {
    from: Reference,
    to: Reference,
}

impl Tie {
    /// All of a chain, in the order of the report.
    pub(super) fn all(chain: &report::Chain) -> Vec<Self> {
        let reference = |at: usize| chain.links.get(at).map(|link| Reference::to(&link.anchor));
        let tie = |(from, to): &(usize, usize)| Some(Self { from: reference(*from)?, to: reference(*to)? });
        chain.ties.iter().filter_map(tie).collect()
    }
}
