//! The shapes a report is made of: plain, serialisable, in the reader's words and order.
//!
//! Takes nothing, for `report` fills them. Gives what templates of HTML and PDF get, and exports write: a field's name here is
//! its name in the templates.
//! Touch this to let the report say a new sort of thing.
//! Don't touch it to change in what order or in which words it says it (`report/sections/`).
//! Invariant: nothing here knows a note, and layout is `render`'s.

mod agenda;
mod glance;
mod item;
mod names;
mod pictures;
mod place;
mod rows;
mod section;
mod texts;

pub use agenda::{AgendaGroup, AgendaPoint, AgendaView};
pub use glance::{Face, Glance, GlanceBlock, GlanceLine, GlanceTheme, More};
pub use item::{CourseStep, FactView, ItemView, SinceMark};
pub use names::{StateMark, edition_name};
pub use pictures::{
    Chain, ChainHeads, ChainLink, CourseColumns, CourseView, Force, ForceField, Lane, LaneStep, Measured, Moment, Sign,
    Stretch, Value,
};
pub use place::{Anchor, LinkGroup, Prose, ProseKey};
pub use rows::{LedgerColumns, LedgerRow, ListLine, ListView, MeetingView, ObjectiveView, StepView, Term};
pub use section::{ActionColumns, Part, Section, Sheet};
pub use texts::Texts;
