//! The folder: staged beside its place, written through to the disk, swapped as a whole.

use std::collections::BTreeMap;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::manifest::{self, Found};
use super::refused::Refused;
use super::swap;
use super::target::Target;
use super::workshop::Workshop;
use crate::audience::{Audience, Folder};
use crate::audit::Audited;

/// What became of a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Published {
    /// It was written or replaced.
    Written(PathBuf),
    /// It held exactly this already, and was left as it was.
    Unchanged(PathBuf),
}

/// Writes the pages to their folder, all or nothing.
///
/// Takes a folder that is free, empty, or wholly our own, of this edition and unchanged since; anything else is
/// [`Refused`] and stays as it is. A reader never sees half a report.
///
/// # Errors
/// When the folder may not be written or the disk refuses; nothing in it was changed then.
pub fn publish<A: Audience>(audited: &Audited<A>, target: &Target<A>) -> Result<Published, Refused> {
    replace(audited.pages().files(), target.folder(), target.edition(), target.engagement())
}

fn replace(
    files: &BTreeMap<String, Vec<u8>>,
    folder: &Path,
    edition: Folder,
    engagement: &Path,
) -> Result<Published, Refused> {
    let parent = folder.parent().ok_or(Refused::Root)?;
    let workshop = Workshop::open(folder, engagement)?.begin(folder);
    swap::recover(folder).map_err(Refused::disk(folder))?;
    let found = manifest::look(folder)?;
    if let Found::Ours(manifest) = &found {
        refuse_another(manifest, folder, edition)?;
    }
    let manifest = manifest::of(files, edition);
    if found == Found::Ours(manifest.clone()) && files.keys().all(|path| folder.join(path).exists()) {
        return Ok(Published::Unchanged(folder.to_owned()));
    }
    let staged = workshop.folder()?.join("report");
    stage(files, &manifest, &staged, edition)?;
    match found {
        Found::Nothing => fs::rename(&staged, folder).map_err(Refused::disk(folder))?,
        Found::Empty | Found::Ours(_) => {
            swap::exchange(&staged, folder).map_err(Refused::disk(folder))?;
            // Something may have been put there since we looked: then it comes back, and our own report goes.
            if let Err(refused) = manifest::look(&staged) {
                swap::exchange(&staged, folder).map_err(Refused::disk(folder))?;
                return Err(refused);
            }
        }
    }
    settle(parent)?;
    Ok(Published::Written(folder.to_owned()))
}

/// Where the directors' report was, somebody will look for it again: no other edition may come to lie there, or the other
/// way round. A report that does not say what it is may be replaced under the name that its edition has in an engagement.
fn refuse_another(manifest: &str, folder: &Path, edition: Folder) -> Result<(), Refused> {
    let name = folder.file_name().and_then(|name| name.to_str());
    match manifest::edition(manifest) {
        Some(there) if there == edition => Ok(()),
        Some(there) => Err(Refused::OtherEdition(there)),
        None if name == Some(edition.dutch) || name == Some(edition.english) => Ok(()),
        None => Err(Refused::UnknownEdition),
    }
}

fn stage(files: &BTreeMap<String, Vec<u8>>, manifest: &str, staged: &Path, edition: Folder) -> Result<(), Refused> {
    // What is for those who were there, other users of the machine do not get to read.
    let mut folders = DirBuilder::new();
    let mut options = OpenOptions::new();
    folders.recursive(true);
    options.write(true).create_new(true);
    #[cfg(unix)]
    if edition.is_inner() {
        std::os::unix::fs::DirBuilderExt::mode(&mut folders, 0o700);
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    folders.create(staged).map_err(Refused::disk(staged))?;
    let all = files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
    for (path, bytes) in all.chain([(manifest::NAME, manifest.as_bytes())]) {
        let path = staged.join(path);
        if let Some(folder) = path.parent() {
            folders.create(folder).map_err(Refused::disk(folder))?;
        }
        let mut file = options.open(&path).map_err(Refused::disk(&path))?;
        file.write_all(bytes).and_then(|()| file.sync_all()).map_err(Refused::disk(&path))?;
    }
    settle(staged)
}

/// Makes the names in a folder last through a power cut, where the system can.
fn settle(folder: &Path) -> Result<(), Refused> {
    if cfg!(unix) {
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(Refused::disk(folder))?;
    }
    Ok(())
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
