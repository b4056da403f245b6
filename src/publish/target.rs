//! Where an edition goes.

use std::marker::PhantomData;
use std::path::{Path, PathBuf};

use super::refused::Refused;
use crate::audience::Audience;
use crate::wording::Language;

/// The folder for `A`: directors' pages cannot go to another edition's folder.
#[derive(Debug)]
pub struct Target<A: Audience> {
    folder: PathBuf,
    audience: PhantomData<A>,
}

impl<A: Audience> Target<A> {
    /// The folder of this edition inside the engagement.
    pub fn inside(engagement: &Path, language: Language) -> Self {
        let name = match language {
            Language::Dutch => A::FOLDER.dutch,
            Language::English => A::FOLDER.english,
        };
        Self { folder: engagement.join(name), audience: PhantomData }
    }

    /// A folder that the user named; `home` is the user's own folder, which is refused.
    pub fn at(folder: &Path, engagement: &Path, home: Option<&Path>) -> Result<Self, Refused> {
        let folder = std::path::absolute(folder).map_err(Refused::disk(folder))?;
        let real = folder.canonicalize().unwrap_or_else(|_| folder.clone());
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
        // Below the engagement only our own folder names are passed by when the notes are read.
        if real.starts_with(&notes) && !real.strip_prefix(&notes).is_ok_and(is_a_report_folder) {
            return Err(Refused::AmongTheNotes);
        }
        Ok(Self { folder, audience: PhantomData })
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

fn is_a_report_folder(inside: &Path) -> bool {
    inside.components().count() == 1
        && crate::audience::FOLDERS
            .iter()
            .any(|folder| inside == Path::new(folder.dutch) || inside == Path::new(folder.english))
}
