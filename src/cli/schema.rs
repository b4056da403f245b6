//! `schema`: the published shape of the report as data.

use super::exit::Exit;
use super::speaker::tell;
use crate::pipeline::SCHEMA;

/// Prints it.
pub(super) fn run() -> Exit {
    tell(SCHEMA.trim_end());
    Exit::Done
}
