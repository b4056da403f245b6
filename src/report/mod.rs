//! What the report says and in what order.
//!
//! Takes [`Released<A>`](crate::vault::Released) and the words of a language; gives [`Report<A>`]: plain views.
//! Touch this to change sections, order, numbering or grouping: one file per section in `sections/`.
//! Don't touch it to change who sees what (`vault/gate/`) or how it looks (`render`).
//! Invariant: it depends on nothing but what is released, so what is not released cannot show in it.
//!
//! # The law of its rooms
//!
//! Each names only those below it. `tests/it/architecture.rs` reads this table as it reads the one in `src/lib.rs`.
//!
//! | room | rooms it may name | crates it may name | what may be touched here |
//! |---|---|---|---|
//! | `agenda` | `compose` `state` `plan` `view` | | what to come back to at a meeting: open actions, goals, assumptions to test |
//! | `compose` | `sections` `since` `plan` `speech` `view` | | from what is released to the report |
//! | `sections` | `item` `since` `measured` `facts` `lanes` `chain` `state` `plan` `speech` `change` `page` `view` | | the sections of a report, one file each |
//! | `item` | `since` `measured` `facts` `links` `state` `plan` `view` | `jiff` | an item in the reader's words |
//! | `since` | `measured` `state` `plan` `change` `view` | `jiff` | what changed since a day: an edition held beside the same edition as it was then |
//! | `measured` | `lanes` `plan` `amount` `view` | | how a goal came along, and whether it got where it was to be |
//! | `facts` | `state` `plan` `view` | | the facts printed with an item |
//! | `lanes` | `state` `plan` `course` `speech` `view` | `jiff` | the course of each action as days and states: what the picture of the course is drawn from |
//! | `chain` | `plan` `course` `view` | | what answers what: which factor leads to which action, question or agreement, to which goal, to which behaviour |
//! | `links` | `plan` `view` | | the links between items, both ways |
//! | `state` | `plan` `view` | | how far an item is, in words and by its mark |
//! | `plan` | `course` `speech` `text` `change` `page` `view` | `jiff` | where every item of an edition stands, under which number, and what has been told of it |
//! | `course` | `text` | `jiff` | what was told of an item since: its state as it is now |
//! | `speech` | `view` | `jiff` | what the report itself says, in the way of one edition: dates, weights, owners, numbers |
//! | `text` | `view` | | the texts of items: their references become anchors, their words a key to sort by |
//! | `amount` | | | figures in the group's own words |
//! | `change` | | `jiff` | what changed since a day, item by item |
//! | `page` | | | the pages of the editions: which there are, what they are called, and where each item stands |
//! | `view` | | `serde` | the shapes a report is made of: plain, serialisable, in the reader's words and order |

mod agenda;
mod amount;
mod chain;
mod change;
mod compose;
mod course;
mod facts;
mod item;
mod lanes;
mod links;
mod measured;
mod page;
mod plan;
mod sections;
mod since;
mod speech;
mod state;
#[cfg(test)]
mod tests;
mod text;
mod view;

pub use self::agenda::Agenda;
pub use self::compose::Report;
pub use self::view::{
    ActionColumns, AgendaGroup, AgendaPoint, AgendaView, Anchor, Chain, ChainHeads, ChainLink, CourseColumns,
    CourseStep, CourseView, Face, FactView, Force, ForceField, Glance, GlanceBlock, GlanceLine, GlanceTheme, ItemView,
    Lane, LaneStep, LedgerColumns, LedgerRow, LinkGroup, ListLine, ListView, Measured, MeetingView, Moment, More,
    ObjectiveView, Part, Prose, ProseKey, Section, Sheet, Sign, SignKind, SinceMark, StateMark, StepView, Stretch,
    Term, Value,
};
pub use crate::vault::{ActionState, Kind, Picture};
