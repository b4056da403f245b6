//! How the program ends: an interface that scripts may rely on.

use std::process::ExitCode;

/// How the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Exit {
    /// Done.
    Done = 0,
    /// The notes have problems.
    Notes = 1,
    /// It was called wrongly.
    Usage = 2,
    /// The audit refused to publish.
    Audit = 3,
    /// The disk refused, or a folder that is not ours.
    Disk = 4,
    /// Our fault.
    Fault = 70,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
