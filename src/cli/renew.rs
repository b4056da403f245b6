//! What was written before and still lies about, written anew.

use std::path::Path;

use super::arguments::Manner;
use super::exit::Exit;
use super::speaker::Speaker;
use super::stopped::{stopped, words_of};
use crate::audience::{Draft, Outside};
use crate::pipeline::{self, Forms, Likeness};
use crate::publish::Target;
use crate::vault::Vault;

/// Where a sheet or a draft was written before, it is written anew: no withdrawn text may stand in one that lies about.
pub(super) fn sheet_and_draft<A: Outside>(
    folder: &Path,
    forms: Forms,
    manner: Manner,
    vault: &Vault,
    speaker: &Speaker,
) -> Result<(), Exit> {
    let words = words_of(vault, speaker)?;
    let sheet = Target::<A>::sheet(folder, vault.language());
    if sheet.folder().is_dir() {
        pipeline::build(vault, &words, &sheet, Forms::Sheet, Likeness::NearEnough)
            .map_err(|reason| stopped(reason, sheet.folder(), vault, speaker, manner))?;
    }
    let draft = Target::<Draft<A>>::inside(folder, vault.language());
    if draft.folder().is_dir() && vault.has_withdrawn(A::EDITION) {
        pipeline::build(vault, &words, &draft, forms, Likeness::NearEnough)
            .map_err(|reason| stopped(reason, draft.folder(), vault, speaker, manner))?;
    }
    Ok(())
}
