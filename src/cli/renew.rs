//! What was written before and still lies about, written anew.

use std::path::Path;

use super::exit::Exit;
use super::manner::Manner;
use super::speaker::{Speaker, is_read};
use super::stopped::{stopped, words_of};
use crate::audience::{Audience, Draft, Outside};
use crate::pipeline::{self, Forms, Likeness};
use crate::publish::Target;
use crate::vault::Vault;
use crate::wording::Argument;

/// Where a sheet or a draft was written before, it is written anew: no withdrawn text may stand in one that lies about. What
/// is proposed since the last release comes in a draft for the group as well.
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
    let proposed = vault.has_proposals(A::EDITION);
    if proposed || (draft.folder().is_dir() && vault.has_withdrawn(A::EDITION)) {
        pipeline::build(vault, &words, &draft, forms, Likeness::NearEnough)
            .map_err(|reason| stopped(reason, draft.folder(), vault, speaker, manner))?;
        remember_draft::<Draft<A>>(vault, speaker);
    }
    if proposed && is_read() {
        let (draft, notes) = (draft.folder().display().to_string(), folder.display().to_string());
        speaker.remark("build-draft-too", &[("folder", Argument::Text(&draft)), ("notes", Argument::Text(&notes))]);
    }
    Ok(())
}

/// Remembers what a draft shows. Where the notes cannot be written to, the draft is there all the same: it is told.
pub(super) fn remember_draft<A: Audience>(vault: &Vault, speaker: &Speaker) {
    if vault.remember_draft::<A>().is_err() {
        speaker.complain("draft-list-fault", &[]);
    }
}
