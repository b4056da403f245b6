//! Where an edition goes.

use std::marker::PhantomData;
use std::path::{Path, PathBuf};

use super::refused::Refused;
use crate::audience::{Audience, Folder, Group, Outside};
use crate::wording::Language;

/// The folder for `A`: directors' pages cannot go to another edition's folder.
#[derive(Debug)]
pub struct Target<A: Audience> {
    folder: PathBuf,
    /// What its manifest says it is.
    own: Folder,
    /// The engagement that it is made from.
    engagement: PathBuf,
    audience: PhantomData<A>,
}

impl<A: Audience> Target<A> {
    /// The folder of this edition inside the engagement.
    pub fn inside(engagement: &Path, language: Language) -> Self {
        Self::own(A::FOLDER, engagement, language)
    }

    fn own(own: Folder, engagement: &Path, language: Language) -> Self {
        let name = match language {
            Language::Dutch => own.dutch,
            Language::English => own.english,
        };
        Self { folder: engagement.join(name), own, engagement: engagement.to_owned(), audience: PhantomData }
    }

    /// A folder that the user named; `home` is the user's own folder, which is refused.
    ///
    /// # Errors
    /// When a report may not be written there.
    pub fn at(folder: &Path, engagement: &Path, home: Option<&Path>) -> Result<Self, Refused> {
        let folder = std::path::absolute(folder).map_err(Refused::disk(folder))?;
        let real = real(&folder);
        let notes = engagement.canonicalize().map_err(Refused::disk(engagement))?;
        if real.parent().is_none() {
            return Err(Refused::Root);
        }
        if home.and_then(|home| home.canonicalize().ok()).is_some_and(|home| home == real) {
            return Err(Refused::Home);
        }
        if notes.starts_with(&real) {
            return Err(Refused::HoldsTheNotes);
        }
        // Below the engagement only our own folder names are passed by when the notes are read; and the folder of another
        // edition is no place for this one: what the group alone may see would lie where the directors' report is sought.
        if let Ok(inside) = real.strip_prefix(&notes)
            && inside != Path::new(A::FOLDER.dutch)
            && inside != Path::new(A::FOLDER.english)
        {
            return Err(Refused::AmongTheNotes);
        }
        Ok(Self { folder, own: A::FOLDER, engagement: notes, audience: PhantomData })
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder of the engagement that it is made from.
    pub(super) fn engagement(&self) -> &Path {
        &self.engagement
    }

    /// What its manifest says it is.
    pub(super) fn edition(&self) -> Folder {
        self.own
    }
}

impl<A: Outside> Target<A> {
    /// The folder of this edition's consent sheet inside the engagement: apart from what its readers get.
    pub fn sheet(engagement: &Path, language: Language) -> Self {
        Self::own(A::SHEET_FOLDER, engagement, language)
    }
}

impl Target<Group> {
    /// The folder of the agenda of a meeting inside the engagement.
    pub fn agenda(engagement: &Path, language: Language) -> Self {
        Self::own(Group::AGENDA_FOLDER, engagement, language)
    }
}

/// `folder` without links, as far as it is there already.
fn real(folder: &Path) -> PathBuf {
    let known = folder.ancestors().find_map(|above| Some((above, above.canonicalize().ok()?)));
    match known {
        Some((above, real)) => folder.strip_prefix(above).map_or_else(|_| real.clone(), |rest| real.join(rest)),
        None => folder.to_owned(),
    }
}
