//! `sheet`: the consent sheet, for those who were there.

use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::Date;

use super::build::{self, Build};
use super::exit::Exit;
use super::manner::{For, Manner, ReleaseFor};
use super::opening::{open, verdict};
use super::speaker::{Speaker, is_read, tell};
use super::stopped::{stopped, words_of};
use crate::audience::{Audience, Directors, Draft, Outside, Public};
use crate::pipeline::{self, Forms, Likeness, Stopped};
use crate::publish::{Published, Target};
use crate::vault::Vault;
use crate::wording::{Argument, Language};

/// For whom the sheet is.
#[derive(Debug, Args)]
pub(super) struct Sheet {
    #[arg(default_value = ".")]
    pub(super) folder: PathBuf,
    #[arg(long = "for", visible_alias = "voor", value_enum, default_value = "directors")]
    pub(super) audience: ReleaseFor,
    #[arg(long, visible_alias = "datum")]
    pub(super) date: Option<Date>,
    #[arg(long, visible_alias = "toon")]
    pub(super) open: bool,
}

/// Writes the sheet of what was released; with nothing on record, the draft with its sheet.
pub(super) fn run(options: &Sheet, manner: Manner, language: Language) -> Exit {
    let (vault, speaker) = match open(&options.folder, options.date, manner, language) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    if verdict(&vault, false, Some(options.audience.into())) == Exit::Notes {
        speaker.complain(if vault.is_readable() { "build-stopped" } else { "build-unreadable" }, &[]);
        return Exit::Notes;
    }
    match options.audience {
        ReleaseFor::Directors => of::<Directors>(options, For::Directors, manner, &vault, &speaker),
        ReleaseFor::Public => of::<Public>(options, For::Public, manner, &vault, &speaker),
    }
}

fn of<A: Outside>(options: &Sheet, audience: For, manner: Manner, vault: &Vault, speaker: &Speaker) -> Exit {
    let written = if vault.has_record(A::EDITION) {
        write::<A>(&options.folder, manner, vault, speaker)
    } else {
        draft::<A>(options, audience, manner, vault, speaker)
    };
    let sheet = match written {
        Ok(sheet) => sheet,
        Err(exit) => return exit,
    };
    if options.open && open::that_detached(&sheet).is_err() {
        speaker.complain("build-cannot-open", &[]);
    }
    Exit::Done
}

/// Writes the final sheet and says where it is, and its mark.
fn write<A: Outside>(folder: &Path, manner: Manner, vault: &Vault, speaker: &Speaker) -> Result<PathBuf, Exit> {
    let target = Target::<A>::sheet(folder, vault.language());
    let words = words_of(vault, speaker)?;
    let published =
        publish(vault, &words, &target).map_err(|reason| stopped(reason, target.folder(), vault, speaker, manner))?;
    let folder = match published {
        Published::Written(folder) | Published::Unchanged(folder) => folder,
    };
    let sheet = folder.join(name(vault));
    told(&sheet, "sheet-written", speaker);
    if is_read() {
        tell_mark::<A>(vault, speaker);
    }
    Ok(sheet)
}

fn publish<A: Audience>(
    vault: &Vault,
    words: &crate::wording::Wording,
    target: &Target<A>,
) -> Result<Published, Stopped> {
    Ok(pipeline::build(vault, words, target, Forms::Sheet, Likeness::NearEnough)?.published)
}

/// Builds the draft, which has its sheet in it.
fn draft<A: Outside>(
    options: &Sheet,
    audience: For,
    manner: Manner,
    vault: &Vault,
    speaker: &Speaker,
) -> Result<PathBuf, Exit> {
    let build = Build { draft: true, date: options.date, ..Build::of(options.folder.clone(), audience) };
    match build::edition::<Draft<A>>(&build, manner, vault, speaker) {
        Exit::Done => {}
        exit @ (Exit::Notes | Exit::Usage | Exit::Audit | Exit::Disk | Exit::Fault) => return Err(exit),
    }
    let sheet = Target::<Draft<A>>::inside(&options.folder, vault.language()).folder().join(name(vault));
    told(&sheet, "sheet-draft", speaker);
    Ok(sheet)
}

fn name(vault: &Vault) -> &'static str {
    match vault.language() {
        Language::Dutch => "vrijgaveblad.html",
        Language::English => "consent-sheet.html",
    }
}

fn told(sheet: &Path, key: &str, speaker: &Speaker) {
    let sheet = sheet.display().to_string();
    tell(&if is_read() { speaker.sentence(key, &[("file", Argument::Text(&sheet))]) } else { sheet });
}

fn tell_mark<A: Audience>(vault: &Vault, speaker: &Speaker) {
    let (released, _) = vault.release::<A>();
    if let Some(mark) = released.mark() {
        tell(&speaker.sentence("sheet-mark", &[("mark", Argument::Text(mark.as_str()))]));
    }
}

/// After a release: writes the sheet of what stands on record now, and tells its mark. What stands in the way of that is
/// told by `sheet` itself; the release stands.
pub(super) fn after_release(folder: &Path, audience: ReleaseFor, manner: Manner, speaker: &Speaker) {
    let vault = Vault::open(folder, None);
    match audience {
        ReleaseFor::Directors => afterwards::<Directors>(folder, manner, &vault, speaker),
        ReleaseFor::Public => afterwards::<Public>(folder, manner, &vault, speaker),
    }
}

fn afterwards<A: Outside>(folder: &Path, manner: Manner, vault: &Vault, speaker: &Speaker) {
    if verdict(vault, false, Some(A::EDITION)) == Exit::Done {
        // Whatever went wrong was said; it is no reason to call the release undone.
        if write::<A>(folder, manner, vault, speaker).is_ok() && !is_read() {
            tell_mark::<A>(vault, speaker);
        }
    } else {
        let folder = folder.display().to_string();
        tell(&speaker.sentence("sheet-later", &[("folder", Argument::Text(&folder))]));
    }
}
