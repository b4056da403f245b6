//! The language the tests are written in: take an engagement, change it, build, compare.
//!
//! Every test works in folders of its own and runs the real program.

mod edition;
mod engagement;
mod folder;
mod program;
mod words;

pub(crate) use self::edition::Edition;
pub(crate) use self::engagement::{Engagement, copy};
pub(crate) use self::folder::{Folder, members};
pub(crate) use self::program::{Run, Watched, program, stap_report, watched};
pub(crate) use self::words::{Invented, invented};
