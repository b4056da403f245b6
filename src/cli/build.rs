//! `build`: the report folder, and what to do with it.

use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;

use super::exit::Exit;
use super::manner::{For, Format, Manner};
use super::opening::{open_as_of, show, verdict};
use super::patience::Patience;
use super::speaker::{Speaker, is_read, tell};
use super::stopped::{refuse, stopped, words_of};
use super::{json, renew};
use crate::audience::{Audience, Basis, Directors, Draft, Edition, Facilitator, Group, Outside, Public};
use crate::pipeline::{self, Built, Forms, HAS_PDF, Likeness};
use crate::publish::{Published, Target};
use crate::vault::{Moment, Vault};
use crate::wording::{Argument, Language};

/// Which edition is built, of what, and in which forms.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(super) struct Build {
    #[arg(default_value = ".")]
    pub(super) folder: PathBuf,
    #[arg(long = "for", visible_alias = "voor", value_enum, default_value = "directors")]
    pub(super) audience: For,
    #[arg(long, visible_alias = "concept")]
    pub(super) draft: bool,
    #[arg(long, visible_alias = "naar")]
    pub(super) out: Option<PathBuf>,
    #[arg(long, visible_alias = "datum")]
    pub(super) date: Option<Date>,
    #[arg(long, visible_alias = "tot")]
    pub(super) until: Option<String>,
    #[arg(long, visible_alias = "sinds")]
    pub(super) since: Option<String>,
    #[arg(long, visible_alias = "ga-door")]
    pub(super) keep_going: bool,
    #[arg(long, visible_alias = "streng")]
    pub(super) strict: bool,
    #[arg(long, visible_alias = "toon")]
    pub(super) open: bool,
    #[arg(long, visible_alias = "zonder-pdf")]
    pub(super) no_pdf: bool,
    #[arg(long, visible_alias = "alleen-pdf", conflicts_with = "no_pdf")]
    pub(super) pdf_only: bool,
}

impl Build {
    /// A build of everything, as it is now.
    pub(super) const fn of(folder: PathBuf, audience: For) -> Self {
        Self {
            folder,
            audience,
            draft: false,
            out: None,
            date: None,
            until: None,
            since: None,
            keep_going: false,
            strict: false,
            open: false,
            no_pdf: false,
            pdf_only: false,
        }
    }
}

/// Checks and builds an edition. An error in the notes stops it, unless `--keep-going`; then the faulty notes stay.
pub(super) fn run(options: &Build, manner: Manner, language: Language) -> Exit {
    let opened = open_as_of(&options.folder, options.until.as_deref(), options.date, manner, language);
    let (mut vault, speaker) = match opened {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    if let Some(since) = &options.since
        && !vault.compare_with(&Moment::parse(since))
    {
        speaker.complain("no-such-session", &[("asked", Argument::Text(since))]);
        return Exit::Usage;
    }
    let wrong = verdict(&vault, options.strict, Some(options.audience.into())) == Exit::Notes;
    if options.keep_going && vault.is_unfit(options.audience.into()) {
        speaker.complain("build-unfit", &[]);
        return Exit::Notes;
    }
    if wrong && !(options.keep_going && vault.is_readable()) {
        speaker.complain(if vault.is_readable() { "build-stopped" } else { "build-unreadable" }, &[]);
        return Exit::Notes;
    }
    if options.pdf_only && !HAS_PDF {
        speaker.complain("build-no-pdf-at-all", &[]);
        return Exit::Usage;
    }
    match options.audience {
        For::Facilitator => edition::<Facilitator>(options, manner, &vault, &speaker),
        For::Group => edition::<Group>(options, manner, &vault, &speaker),
        For::Directors if is_draft(options, &vault, Edition::Directors) => {
            edition::<Draft<Directors>>(options, manner, &vault, &speaker)
        }
        For::Directors => recorded::<Directors>(options, manner, &vault, &speaker),
        For::Public if is_draft(options, &vault, Edition::Public) => {
            edition::<Draft<Public>>(options, manner, &vault, &speaker)
        }
        For::Public => recorded::<Public>(options, manner, &vault, &speaker),
    }
}

/// With nothing on record there is nothing to hand over yet, only to show to the group.
fn is_draft(options: &Build, vault: &Vault, edition: Edition) -> bool {
    options.draft || !vault.has_record(edition)
}

/// Builds an edition from the record, and with it the sheet and the draft of it that lie about.
fn recorded<A: Outside>(options: &Build, manner: Manner, vault: &Vault, speaker: &Speaker) -> Exit {
    let exit = edition::<A>(options, manner, vault, speaker);
    if exit != Exit::Done || options.out.is_some() || options.until.is_some() {
        return exit;
    }
    renew::sheet_and_draft::<A>(&options.folder, forms(options), manner, vault, speaker).err().unwrap_or(Exit::Done)
}

/// Builds one edition and says what to do with it.
pub(super) fn edition<A: Audience>(options: &Build, manner: Manner, vault: &Vault, speaker: &Speaker) -> Exit {
    let target = match &options.out {
        None => Target::<A>::inside(&options.folder, vault.language()),
        Some(folder) => match Target::at(folder, &options.folder, std::env::home_dir().as_deref()) {
            Ok(target) => target,
            Err(refused) => return refuse(&refused, folder, speaker),
        },
    };
    let words = match words_of(vault, speaker) {
        Ok(words) => words,
        Err(exit) => return exit,
    };
    let patience = Patience::new(forms(options) != Forms::WithoutPdf && HAS_PDF, speaker);
    let likeness = if options.strict && !options.keep_going { Likeness::Exact } else { Likeness::NearEnough };
    let built = pipeline::build(vault, &words, &target, forms(options), likeness);
    drop(patience);
    match built {
        Ok(Built { published, differs, texts }) => {
            show(&differs, vault, speaker, manner.format);
            if A::BASIS == Basis::Proposed {
                renew::remember_draft::<A>(vault, speaker);
            }
            if manner.format == Format::Json {
                json::line(&of_published(&published));
            } else {
                report_back::<A>(&published, texts, options, vault, speaker);
            }
            Exit::Done
        }
        Err(reason) => stopped(reason, target.folder(), vault, speaker, manner),
    }
}

const fn forms(options: &Build) -> Forms {
    match (options.no_pdf, options.pdf_only) {
        (true, _) => Forms::WithoutPdf,
        (false, true) => Forms::PdfOnly,
        (false, false) => Forms::Everything,
    }
}

fn of_published(published: &Published) -> serde_json::Value {
    let (folder, changed) = match published {
        Published::Written(folder) => (folder, true),
        Published::Unchanged(folder) => (folder, false),
    };
    serde_json::json!({ "reason": "built", "folder": folder.display().to_string(), "changed": changed })
}

fn report_back<A: Audience>(published: &Published, texts: usize, options: &Build, vault: &Vault, speaker: &Speaker) {
    let (key, folder) = match published {
        Published::Written(folder) => ("build-written", folder),
        Published::Unchanged(folder) => ("build-unchanged", folder),
    };
    let first = match (options.pdf_only, vault.language(), A::BASIS) {
        (false, _, _) => "index.html",
        (true, Language::Dutch, Basis::Proposed) => "concept-STAP-rapportage.pdf",
        (true, Language::English, Basis::Proposed) => "draft-STAP-report.pdf",
        (true, Language::Dutch, Basis::Room | Basis::Record) => "STAP-rapportage.pdf",
        (true, Language::English, Basis::Room | Basis::Record) => "STAP-report.pdf",
    };
    let first = folder.join(first);
    if is_read() {
        let next = match (A::BASIS, A::EDITION) {
            (Basis::Proposed, _) => "build-next-draft",
            (_, Edition::Facilitator) => "build-next-facilitator",
            (_, Edition::Group) => "build-next-group",
            (_, Edition::Directors) => "build-next-directors",
            (_, Edition::Public) => "build-next-public",
        };
        let folder = folder.display().to_string();
        tell(&speaker.sentence(key, &[("folder", Argument::Text(&folder))]));
        if options.draft || !vault.has_record(A::EDITION) && A::BASIS == Basis::Proposed {
            speaker.remark("build-is-draft", &[]);
            if options.until.is_some() && !options.draft {
                speaker.remark("build-nothing-then", &[]);
            }
        }
        let notes = options.folder.display().to_string();
        if texts > 0 || A::BASIS == Basis::Room {
            tell(&speaker.sentence(next, &[("folder", Argument::Text(&folder)), ("notes", Argument::Text(&notes))]));
        }
        if !HAS_PDF && !options.no_pdf {
            speaker.remark("build-no-pdf", &[]);
        }
    } else {
        tell(&folder.display().to_string());
    }
    // An edition without a text looks like a fault; it says what to do for one.
    if texts == 0 && A::BASIS != Basis::Room {
        let notes = options.folder.display().to_string();
        let key = match (A::BASIS, A::EDITION) {
            (Basis::Record, _) => "build-nothing-released",
            _ if vault.holds_back(A::EDITION) => "build-all-faulty",
            (_, Edition::Public) => "build-nothing-for-anyone",
            (_, Edition::Facilitator | Edition::Group | Edition::Directors) => "build-nothing-proposed",
        };
        speaker.complain(key, &[("notes", Argument::Text(&notes))]);
    }
    if options.open && open::that_detached(&first).is_err() {
        speaker.complain("build-cannot-open", &[]);
    }
}
