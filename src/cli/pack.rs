//! `pack`: what is handed over, in one file, and remembered.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::exit::Exit;
use super::manner::{For, Manner};
use super::opening::{open, show, verdict};
use super::patience::Patience;
use super::speaker::{Speaker, is_read, tell};
use super::stopped::{refuse, stopped, words_of};
use super::{refusal, renew};
use crate::audience::{Audience, Basis, Directors, Draft, Edition, Facilitator, Group, Public};
use crate::pipeline::{self, Forms, HAS_PDF, Likeness, Ready};
use crate::publish::{self, Label, NotPacked, Parcel, Published, Refused, Wrapping};
use crate::vault::{Package, Vault};
use crate::wording::{Argument, Language};

/// What is handed over.
#[derive(Debug, Args)]
pub(super) struct Pack {
    #[arg(default_value = ".")]
    pub(super) folder: PathBuf,
    #[arg(long = "for", visible_alias = "voor", value_enum, default_value = "directors")]
    pub(super) audience: For,
    #[arg(long, visible_alias = "naar")]
    pub(super) out: Option<PathBuf>,
    #[arg(long, visible_alias = "bestanden", value_enum, value_delimiter = ',')]
    pub(super) files: Vec<FileForm>,
    #[arg(long, visible_alias = "concept")]
    pub(super) draft: bool,
    #[arg(long, visible_alias = "datum")]
    pub(super) date: Option<Date>,
}

/// A single file of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum FileForm {
    Pdf,
    Html,
    Xlsx,
    Csv,
    Ics,
    Json,
}

/// Packs a whole edition, without a fault and final unless a draft is asked for, and remembers what went out.
pub(super) fn run(options: &Pack, manner: Manner, language: Language) -> Exit {
    let (vault, speaker) = match open(&options.folder, options.date, manner, language) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    if verdict(&vault, false, Some(options.audience.into())) == Exit::Notes {
        speaker.complain("pack-stopped", &[]);
        return Exit::Notes;
    }
    let outside = |edition| match (options.draft, vault.has_record(edition)) {
        (true, _) => Ok(Basis::Proposed),
        (false, true) => Ok(Basis::Record),
        (false, false) => Err("pack-not-released"),
    };
    let basis = match options.audience {
        For::Directors => outside(Edition::Directors),
        For::Public => outside(Edition::Public),
        For::Group | For::Facilitator if options.draft => Err("pack-no-draft"),
        For::Group | For::Facilitator => Ok(Basis::Room),
    };
    let basis = match basis {
        Ok(basis) => basis,
        Err(key) => {
            speaker.complain(key, &[]);
            return Exit::Usage;
        }
    };
    if options.files.contains(&FileForm::Pdf) && !HAS_PDF {
        speaker.complain("build-no-pdf-at-all", &[]);
        return Exit::Usage;
    }
    if options.files.len() > 1 && options.out.as_ref().is_some_and(|out| !out.is_dir()) {
        speaker.complain("pack-one-place", &[]);
        return Exit::Usage;
    }
    match (options.audience, basis) {
        (For::Facilitator, _) => edition::<Facilitator>(options, manner, &vault, &speaker),
        (For::Group, _) => edition::<Group>(options, manner, &vault, &speaker),
        (For::Directors, Basis::Proposed) => edition::<Draft<Directors>>(options, manner, &vault, &speaker),
        (For::Directors, Basis::Room | Basis::Record) => edition::<Directors>(options, manner, &vault, &speaker),
        (For::Public, Basis::Proposed) => edition::<Draft<Public>>(options, manner, &vault, &speaker),
        (For::Public, Basis::Room | Basis::Record) => edition::<Public>(options, manner, &vault, &speaker),
    }
}

fn edition<A: Audience>(options: &Pack, manner: Manner, vault: &Vault, speaker: &Speaker) -> Exit {
    match packed::<A>(options, manner, vault, speaker) {
        Ok(packages) => {
            report_back::<A>(&packages, vault, speaker);
            Exit::Done
        }
        Err(exit) => exit,
    }
}

fn packed<A: Audience>(options: &Pack, manner: Manner, vault: &Vault, speaker: &Speaker) -> Result<Vec<PathBuf>, Exit> {
    let words = words_of(vault, speaker)?;
    let forms = forms(options);
    let patience = Patience::new(forms != Forms::WithoutPdf && HAS_PDF, speaker);
    let ready = pipeline::ready::<A>(vault, &words, forms, Likeness::NearEnough);
    drop(patience);
    let Ready { audited, differs, date, texts } =
        ready.map_err(|reason| stopped(reason, &options.folder, vault, speaker, manner))?;
    if texts == 0 && A::BASIS != Basis::Room {
        speaker.complain("pack-nothing", &[("notes", Argument::Text(&options.folder.display().to_string()))]);
        return Err(Exit::Notes);
    }
    // Neither the engagement nor a meeting has a day: the name of the file and the list of what was handed out need one.
    if date.is_empty() {
        speaker.complain("pack-needs-date", &[]);
        return Err(Exit::Usage);
    }
    show(&differs, vault, speaker, manner.format);
    let label =
        Label { engagement: &options.folder, out: options.out.as_deref(), language: vault.language(), date: &date };
    let known: Vec<&str> = vault.handed_out().packages.iter().map(|package| package.hash.as_str()).collect();
    let refused = |refused: Refused| refuse(&refused, &options.folder, speaker);
    let parcels = publish::pack(&audited, &wrappings(options), label, &known).map_err(|reason| match reason {
        NotPacked::NoSuchFile(wrapping) => {
            speaker.complain("pack-no-such-file", &[("file", Argument::Text(ending(wrapping)))]);
            Exit::Usage
        }
        NotPacked::Refused(reason) => refused(reason),
    })?;
    // First it is remembered, then it is there: nothing can be sent that nobody knows of.
    let packages: Vec<Package> =
        parcels.iter().map(|parcel| vault.package::<A>(vault.date(), parcel.hash().to_owned())).collect();
    vault.remember(&packages).map_err(|reason| refusal::refuse(&reason, speaker))?;
    if A::BASIS == Basis::Proposed {
        renew::remember_draft::<A>(vault, speaker);
    }
    let deliver = |parcel: Parcel| match parcel.deliver() {
        Ok(Published::Written(path) | Published::Unchanged(path)) => Ok(path),
        Err(reason) => Err(refused(reason)),
    };
    parcels.into_iter().map(deliver).collect()
}

fn wrappings(options: &Pack) -> Vec<Wrapping> {
    if options.files.is_empty() {
        return vec![Wrapping::Zip];
    }
    let single = |form: &FileForm| {
        Wrapping::Single(match form {
            FileForm::Pdf => "pdf",
            FileForm::Html => "html",
            FileForm::Xlsx => "xlsx",
            FileForm::Csv => "csv",
            FileForm::Ics => "ics",
            FileForm::Json => "json",
        })
    };
    options.files.iter().map(single).collect()
}

const fn ending(wrapping: Wrapping) -> &'static str {
    match wrapping {
        Wrapping::Zip => "zip",
        Wrapping::Single(ending) => ending,
    }
}

/// What has to be made for what is packed.
fn forms(options: &Pack) -> Forms {
    let pdf = options.files.contains(&FileForm::Pdf);
    let pages = options.files.iter().any(|form| *form != FileForm::Pdf);
    match (pdf, pages) {
        (true, false) => Forms::PdfOnly,
        (false, true) => Forms::WithoutPdf,
        (true, true) | (false, false) => Forms::Everything,
    }
}

fn report_back<A: Audience>(packages: &[PathBuf], vault: &Vault, speaker: &Speaker) {
    for package in packages {
        tell(&package.display().to_string());
    }
    if !is_read() {
        return;
    }
    let next = match (A::BASIS, A::EDITION) {
        (Basis::Proposed, _) => "pack-next-draft",
        (Basis::Room | Basis::Record, Edition::Facilitator) => "pack-next-facilitator",
        (Basis::Room | Basis::Record, Edition::Group) => "pack-next-group",
        (Basis::Room | Basis::Record, Edition::Directors) => "pack-next-directors",
        (Basis::Room | Basis::Record, Edition::Public) => "pack-next-public",
    };
    let count = i64::try_from(packages.len()).unwrap_or(i64::MAX);
    tell(&speaker.sentence(next, &[("count", Argument::Number(count))]));
    let memory = match vault.language() {
        Language::Dutch => "uitgereikt.yaml",
        Language::English => "handed-out.yaml",
    };
    speaker.remark("pack-remembered", &[("file", Argument::Text(memory))]);
    if !HAS_PDF {
        speaker.remark("build-no-pdf", &[]);
    }
}
