//! One folder in the place of another.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::manifest::{self, Found};

/// Puts `staged` where `folder` is; afterwards the old folder stands at `staged`.
///
/// In one step where the system can exchange two names (Linux); elsewhere in two, with [`recover`] for a machine that
/// stops between them.
pub(super) fn exchange(staged: &Path, folder: &Path) -> io::Result<()> {
    match exchange_at_once(staged, folder) {
        Err(error) if unsupported(&error) => exchange_in_two_steps(staged, folder),
        done => done,
    }
}

#[cfg(target_os = "linux")]
fn exchange_at_once(staged: &Path, folder: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, staged, CWD, folder, RenameFlags::EXCHANGE)?)
}

#[cfg(not(target_os = "linux"))]
fn exchange_at_once(_staged: &Path, _folder: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Some file systems under Linux (network shares, FAT) cannot exchange.
fn unsupported(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput)
}

pub(super) fn exchange_in_two_steps(staged: &Path, folder: &Path) -> io::Result<()> {
    let aside = aside(folder);
    fs::rename(folder, &aside)?;
    if let Err(error) = fs::rename(staged, folder) {
        fs::rename(&aside, folder)?;
        return Err(error);
    }
    fs::rename(&aside, staged)
}

/// Where the old folder waits between the two steps. Hidden, so that the walk over the notes passes it by.
fn aside(folder: &Path) -> PathBuf {
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    folder.with_file_name(format!(".{name}.previous"))
}

/// Puts the last good report back where a machine stopped between the two steps left nothing; where it left both, the old
/// one goes, if it is wholly ours.
#[expect(clippy::disallowed_methods, reason = "a report of ours that was being replaced, and nothing else")]
pub(super) fn recover(folder: &Path) -> io::Result<()> {
    let aside = aside(folder);
    if !fs::symlink_metadata(&aside).is_ok_and(|metadata| metadata.is_dir()) {
        return Ok(());
    }
    if fs::symlink_metadata(folder).is_err() {
        return fs::rename(aside, folder);
    }
    match manifest::look(&aside) {
        Ok(Found::Ours(_) | Found::Empty) => fs::remove_dir_all(aside),
        Ok(Found::Nothing) | Err(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two_folders() -> (tempfile::TempDir, PathBuf, PathBuf) {
        let place = tempfile::tempdir().unwrap();
        let (old, new) = (place.path().join("report"), place.path().join("staged"));
        for (folder, text) in [(&old, "old"), (&new, "new")] {
            fs::create_dir(folder).unwrap();
            fs::OpenOptions::new().write(true).create_new(true).open(folder.join(text)).unwrap();
        }
        (place, old, new)
    }

    #[test]
    fn both_ways_of_exchanging_do_the_same() {
        for exchange in [exchange, exchange_in_two_steps] {
            let (_place, report, staged) = two_folders();
            exchange(&staged, &report).unwrap();
            assert!(report.join("new").exists() && staged.join("old").exists());
        }
    }

    #[test]
    fn a_report_left_aside_comes_back() {
        let (_place, report, _staged) = two_folders();
        fs::rename(&report, aside(&report)).unwrap();
        recover(&report).unwrap();
        assert!(report.join("old").exists());
    }

    #[test]
    fn a_failed_second_step_leaves_the_last_good_report() {
        let (place, report, _staged) = two_folders();
        exchange_in_two_steps(&place.path().join("not there"), &report).unwrap_err();
        assert!(report.join("old").exists());
    }
}
