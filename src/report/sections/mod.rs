//! The sections of a report, one file each.
//!
//! Takes the plan of an edition; gives a section, or nothing where there is nothing to say.
//! Touch this to add a section or to change what one holds: `row.rs` says which edition has which.
//! Don't touch it to change where an item stands (`report/page.rs`) or in what order (`report/plan.rs`).
//! Invariant: an empty section is not there, and nothing tells that it could have been.

mod actions;
mod conversation;
mod course;
mod ending;
mod evaluation;
mod follow_up;
mod frame;
mod glance;
mod goals;
mod guide;
mod room;
mod row;
mod sheet;
mod since;
mod situation;
mod start;
mod told_to_all;

pub(super) use self::glance::glance;
pub(super) use self::row::sections;
pub(super) use self::sheet::sheet;
pub(super) use self::since::section as since;
