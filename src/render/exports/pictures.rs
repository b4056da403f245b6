//! What the pictures of the report show, for a program.

use serde::Serialize;

use super::blocks::Reference;
use crate::report;

/// The course of an action.
#[derive(Debug, Serialize)]
pub(super) struct Lane<'a> {
    item: Reference,
    agreed: Option<&'a str>,
    due: Vec<&'a str>,
    steps: Vec<Step<'a>>,
    mark: &'static str,
    state: &'a str,
}

/// What was told of it at a meeting.
#[derive(Debug, Serialize)]
struct Step<'a> {
    step: Reference,
    date: Option<&'a str>,
    mark: &'static str,
    told: &'a str,
}

impl<'a> Lane<'a> {
    /// Of a lane of the report.
    pub(super) fn of(lane: &'a report::Lane) -> Self {
        let step = |step: &'a report::LaneStep| Step {
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
