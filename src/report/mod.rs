//! What the report says and in what order.
//!
//! Takes [`Released<A>`](crate::vault::Released) and the words of a language; gives [`Report<A>`]: plain views.
//! Touch this to change sections, order, numbering or grouping: one file per section in `sections/`.
//! Don't touch it to change who sees what (`vault/gate/`) or how it looks (`render`).
//! Invariant: it depends on nothing but what is released, so what is not released cannot show in it.

mod agenda;
mod amount;
mod chain;
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
    ObjectiveView, Part, Prose, ProseKey, Section, Sheet, Sign, SinceMark, StepView, Stretch, Term, Value,
};
pub use crate::vault::Picture;
