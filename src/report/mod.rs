//! What the report says and in what order.
//!
//! Takes [`Released<A>`](crate::vault::Released) and the words of a language; gives [`Report<A>`]: plain views.
//! Touch this to change sections, order, numbering or grouping: one file per section in `sections/`.
//! Don't touch it to change who sees what (`vault/gate/`) or how it looks (`render`).
//! Invariant: it depends on nothing but what is released, so what is not released cannot show in it.
//!
//! # The law of the rooms in here
//!
//! | room | rooms it may name | crates it may name | what may be touched here |
//! |---|---|---|---|
//! | `agenda` | `compose` `plan` `state` `view` | | what to come back to at a meeting |
//! | `compose` | `plan` `sections` `since` `speech` `view` | | how the whole is put together |
//! | `sections` | `chain` `change` `facts` `item` `lanes` `measured` `page` `plan` `since` `speech` `state` `view` | | what each section holds, one file each |
//! | `item` | `facts` `links` `measured` `plan` `since` `state` `view` | `jiff` | what an item in full holds |
//! | `since` | `change` `measured` `plan` `state` `view` | `jiff` | what counts as changed |
//! | `measured` | `lanes` `plan` `view` | | how goals came along |
//! | `lanes` | `course` `plan` `speech` `state` `view` | `jiff` | the course of actions as days and states |
//! | `facts` | `plan` `state` `view` | | what is printed with an item |
//! | `state` | `plan` `speech` `view` | | how far an item is, in words |
//! | `links` | `plan` `view` | | which ways lead from item to item |
//! | `chain` | `course` `plan` `view` | | what answers what |
//! | `plan` | `change` `course` `page` `speech` `text` `view` | `jiff` | order, numbering, grouping |
//! | `course` | `text` | `jiff` | the state of each item after all that was told |
//! | `text` | `view` | | what becomes of the texts of items |
//! | `speech` | `view` | `jiff` | how an edition words dates, owners, numbers |
//! | `view` | | `serde` | the shapes that everything said has |
//! | `page` | | | which pages an edition has, and where each item stands |
//! | `change` | | `jiff` | what it is to have changed since a day |

mod agenda;
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
    ObjectiveView, Part, Prose, ProseKey, Section, Sheet, Sign, SinceMark, StateMark, StepView, Stretch, Term, Texts,
    Value, edition_name,
};
pub use crate::vault::{ActionState, Kind, Picture};
