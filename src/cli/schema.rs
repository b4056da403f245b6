//! `schema`: the published shape of the report as data.

use clap::Args;

use super::exit::Exit;
use super::speaker::tell;
use crate::pipeline::SCHEMA;

/// Nothing to choose.
#[derive(Debug, Args)]
pub(super) struct Schema {}

/// Prints it.
pub(super) fn run() -> Exit {
    tell(SCHEMA.trim_end());
    Exit::Done
}
