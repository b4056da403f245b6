//! The shapes a report is made of: plain, serialisable, in the reader's words and order.
//!
//! Takes nothing, for `report` fills them. Gives what templates of HTML and PDF get, and exports write: a field's name here is
//! its name in the templates.
//! Touch this to let the report say a new sort of thing.
//! Don't touch it to change in what order or in which words it says it (`report/sections/`).
//! Invariant: nothing here knows a note, and layout is `render`'s.

mod agenda;
mod chain;
mod course;
mod face;
mod follow_up;
mod force_field;
mod glance;
mod item;
mod lists;
mod measured;
mod place;
mod rows;
mod section;
mod sheet;
mod since;

pub use agenda::{AgendaGroup, AgendaPoint, AgendaView};
pub use chain::{Chain, ChainHeads, ChainLink};
pub use course::{CourseColumns, CourseView, Lane, LaneStep, Moment, Sign, Stretch};
pub use face::Face;
pub use follow_up::{MeetingView, StepView};
pub use force_field::{Force, ForceField};
pub use glance::{Glance, GlanceBlock, GlanceLine, GlanceTheme, More};
pub use item::{CourseStep, FactView, ItemView};
pub use lists::{ListLine, ListView};
pub use measured::{Measured, Value};
pub use place::{Anchor, LinkGroup, Prose, ProseKey};
pub use rows::{LedgerColumns, LedgerRow, ObjectiveView, Term};
pub use section::{ActionColumns, Part, Section};
pub use sheet::Sheet;
pub use since::SinceMark;
