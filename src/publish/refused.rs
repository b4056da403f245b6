//! Why a folder was not written.

use std::io;
use std::path::PathBuf;

use crate::audience::Folder;

/// Why a folder was not written. Nothing of it was changed.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// It is the engagement's own folder, or the engagement lies in it.
    #[error("the folder is the engagement's own, or the engagement lies in it")]
    HoldsTheNotes,
    /// It lies among the notes: in a folder of the engagement that holds more than reports.
    #[error("the folder lies among the notes")]
    AmongTheNotes,
    /// It is the user's home folder.
    #[error("the folder is the user's home")]
    Home,
    /// It is the top of a disk.
    #[error("the folder is the top of a disk")]
    Root,
    /// It is a link, or a file.
    #[error("this is a link or a file")]
    NotAFolder,
    /// It has files, and no manifest of ours says that we wrote them.
    #[error("the folder has files of others and no manifest")]
    NotOurs,
    /// It has files that we did not write, or that were changed since: the first of them.
    #[error("the folder has a file of others, or one that was changed")]
    ForeignFile(PathBuf),
    /// It holds a report of ours, of another edition: the one that has this folder in an engagement.
    #[error("the folder holds another edition")]
    OtherEdition(Folder),
    /// It holds a report of ours, and nothing says of which edition.
    #[error("the folder holds a report, nobody knows of which edition")]
    UnknownEdition,
    /// The disk said no, at this path.
    #[error("the disk refused")]
    Disk(PathBuf, #[source] io::Error),
}

impl Refused {
    /// For `map_err`: what the disk said at `path`.
    pub(super) fn disk(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |error| Self::Disk(path, error)
    }
}
