//! Decisions given as options, written into the notes.

use super::super::exit::Exit;
use super::super::manner::Manner;
use super::super::opening::show;
use super::super::refusal::refuse;
use super::super::speaker::Speaker;
use super::options::{Release, edition, ids};
use crate::vault::{Decision, Vault};

/// Writes what `--goes` and `--stays` say. Gives the engagement as it is then, and the ids of what goes.
pub(super) fn decided(
    options: &Release,
    manner: Manner,
    mut vault: Vault,
    speaker: &Speaker,
) -> Result<(Vault, Vec<String>), Exit> {
    let (goes, stays) = (ids(&options.goes), ids(&options.stays));
    // All of them are known before the first is written.
    for asked in goes.iter().chain(&stays) {
        vault.note_id(asked).map_err(|reason| refuse(&reason, speaker))?;
    }
    let mut anew = Vec::new();
    for (asked, decision) in
        goes.iter().map(|asked| (asked, Decision::Goes)).chain(stays.iter().map(|asked| (asked, Decision::Stays)))
    {
        let id = vault.note_id(asked).map_err(|reason| refuse(&reason, speaker))?;
        let decided = vault.decide(&id, decision, edition(options)).map_err(|reason| refuse(&reason, speaker))?;
        if !decided.faults.is_empty() {
            show(&decided.faults, &decided.vault, speaker, manner.format);
            speaker.complain("release-cannot-go", &[]);
            return Err(Exit::Notes);
        }
        vault = decided.vault;
        if decision == Decision::Goes {
            anew.push(decided.note);
        }
    }
    Ok((vault, anew))
}
