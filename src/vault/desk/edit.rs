//! The only writer: beside a file's place, and then over it.

use std::io::Write as _;
use std::path::Path;

use super::NotRecorded;

/// Writes `text` as the file `name` of the engagement in `root`, if that still holds `before`.
pub(in crate::vault) fn replace(root: &Path, name: &str, before: Option<&str>, text: &str) -> Result<(), NotRecorded> {
    let path = root.join(name);
    // A link stays a link: what it leads to is replaced.
    let path = std::fs::canonicalize(&path).unwrap_or(path);
    if on_disk(&path)?.as_deref() != before {
        return Err(NotRecorded::RecordChanged);
    }
    let folder = path.parent().unwrap_or(root);
    let mut beside = new_file(folder).map_err(NotRecorded::Disk)?;
    // One that nobody holds was left by a machine that stopped: the next build takes it away.
    let _held = beside.as_file().lock();
    beside.write_all(text.as_bytes()).map_err(NotRecorded::Disk)?;
    beside.as_file().sync_all().map_err(NotRecorded::Disk)?;
    if let Ok(earlier) = std::fs::metadata(&path) {
        beside.as_file().set_permissions(earlier.permissions()).map_err(NotRecorded::Disk)?;
    }
    let _file = beside.persist(&path).map_err(|refused| NotRecorded::Disk(refused.error))?;
    // Not every system can bring a folder to the disk; the file itself is there.
    let _synced = std::fs::File::open(folder).and_then(|folder| folder.sync_all());
    Ok(())
}

/// The file as it stands; `None` when there is none.
pub(in crate::vault) fn on_disk(path: &Path) -> Result<Option<String>, NotRecorded> {
    match std::fs::read(path) {
        Ok(bytes) => String::from_utf8(bytes).map(Some).map_err(|_| NotRecorded::NotReadable),
        Err(problem) if problem.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(problem) => Err(NotRecorded::Disk(problem)),
    }
}

fn new_file(folder: &Path) -> std::io::Result<tempfile::NamedTempFile> {
    let mut beside = tempfile::Builder::new();
    beside.prefix(".vrijgave-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // As any file the user makes; the system takes off what the user does not want.
        beside.permissions(std::fs::Permissions::from_mode(0o666));
    }
    beside.tempfile_in(folder)
}
