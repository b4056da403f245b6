//! The shapes a report is made of: plain, serialisable, in the reader's words and order.
//!
//! Takes nothing, for `report` fills them. Gives what templates of HTML and PDF get, and exports write: a field's name here is
//! its name in the templates.
//! Touch this to let the report say a new sort of thing.
//! Don't touch it to change in what order or in which words it says it (`report/sections/`).
//! Invariant: nothing here knows a note, and layout is `render`'s.

mod agenda;
mod face;
mod figures;
mod glance;
mod item;
mod lists;
mod place;
mod section;
mod state;

pub use agenda::{AgendaGroup, AgendaPoint, AgendaView};
pub use face::Face;
pub use figures::{
    Chain, ChainHeads, ChainLink, CourseColumns, CourseView, Force, ForceField, Lane, LaneStep, Measured, Moment, Sign,
    Stretch, Value,
};
pub use glance::{Glance, GlanceBlock, GlanceLine, GlanceTheme, More};
pub use item::{CourseStep, FactView, ItemView, SinceMark};
pub use lists::{LedgerColumns, LedgerRow, ListLine, ListView, MeetingView, ObjectiveView, StepView, Term};
pub use place::{Anchor, LinkGroup, Prose, ProseKey};
pub use section::{ActionColumns, Part, Section, Sheet};
pub use state::{SignKind, StateMark};
