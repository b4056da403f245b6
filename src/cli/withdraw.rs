//! `withdraw`: consent taken back, and who still holds the text.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use serde_json::json;

use super::dialogue::with_a_person;
use super::exit::Exit;
use super::json;
use super::manner::{Format, Manner};
use super::opening::{open_quietly, show};
use super::refusal::refuse;
use super::renew;
use super::speaker::{Speaker, edition_key, is_read, tell};
use crate::audience::{Basis, Directors, Edition, Public};
use crate::pipeline::Forms;
use crate::vault::{Decision, Package, Vault, WithdrawRequest, WithdrawnText};
use crate::wording::{Argument, Language};

/// What is taken back.
#[derive(Debug, Args)]
pub(super) struct Withdraw {
    #[arg(required = true)]
    pub(super) notes: Vec<String>,
    #[arg(long, visible_alias = "map", default_value = ".")]
    pub(super) folder: PathBuf,
    #[arg(long = "for", visible_alias = "voor", value_enum, default_value = "all")]
    pub(super) audience: WithdrawFor,
    #[arg(long, visible_alias = "datum")]
    pub(super) date: Option<Date>,
    #[arg(long, visible_alias = "blijft")]
    pub(super) stays: bool,
    #[arg(long, visible_alias = "ja")]
    pub(super) yes: bool,
}

/// From which editions a text is taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum WithdrawFor {
    #[value(alias = "directie")]
    Directors,
    #[value(alias = "openbaar")]
    Public,
    #[value(alias = "alle")]
    All,
}

/// Shows what is taken back, asks, takes it out of the record, and says who holds it.
pub(super) fn run(options: &Withdraw, manner: Manner, language: Language) -> Exit {
    let (vault, speaker) = match open_quietly(&options.folder, manner, language) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    let asked_date =
        || with_a_person(&speaker, |person| person.ask_date("withdraw-ask-date", None)).and_then(Result::ok);
    let Some(date) = options.date.or_else(asked_date) else {
        speaker.complain("release-needs-date", &[]);
        return Exit::Usage;
    };
    let editions = match options.audience {
        WithdrawFor::Directors => vec![Edition::Directors],
        WithdrawFor::Public => vec![Edition::Public],
        WithdrawFor::All => vec![Edition::Directors, Edition::Public],
    };
    let request = WithdrawRequest { notes: options.notes.clone(), editions, date };
    let texts = match vault.withdrawal(&request) {
        Ok(texts) => texts,
        Err(reason) => return refuse(&reason, &speaker),
    };
    if manner.format == Format::Json {
        texts.iter().map(of_text).for_each(|text| json::line(&text));
    } else {
        tell_of(&texts, manner.format == Format::Human && is_read(), &speaker);
    }
    if !options.yes && !agreed(&speaker) {
        return Exit::Usage;
    }
    if let Err(reason) = vault.withdraw(&request) {
        return refuse(&reason, &speaker);
    }
    let folder = options.folder.display().to_string();
    speaker.remark("withdraw-done", &[("folder", Argument::Text(&folder))]);
    afterwards(options, &vault, &texts, manner, &speaker)
}

fn agreed(speaker: &Speaker) -> bool {
    let Some(answer) = with_a_person(speaker, |person| person.agrees("withdraw-ask", &[])) else {
        speaker.complain("withdraw-needs-yes", &[]);
        return false;
    };
    let agreed = answer == Ok(true);
    if !agreed {
        speaker.complain("release-not-done", &[]);
    }
    agreed
}

/// What is taken back, and the packages that hold it.
fn tell_of(texts: &[WithdrawnText], titles: bool, speaker: &Speaker) {
    for text in texts {
        let place = format!("{}:{}:{}", text.place.file, text.place.line, text.place.column);
        let edition = speaker.sentence(edition_key(text.edition), &[]);
        let called = if titles { &text.title } else { &place };
        tell(
            &speaker
                .sentence("withdraw-text", &[("text", Argument::Text(called)), ("edition", Argument::Text(&edition))]),
        );
        for package in &text.packages {
            tell(&in_package(package, speaker));
        }
    }
    if texts.iter().any(|text| !text.packages.is_empty()) {
        tell(&speaker.sentence("withdraw-handed-out", &[]));
    }
}

/// The same for programs.
fn of_text(text: &WithdrawnText) -> serde_json::Value {
    let packages: Vec<_> = text
        .packages
        .iter()
        .map(|package| json!({ "date": package.date.to_string(), "sha256": package.hash, "draft": package.basis == Basis::Proposed }))
        .collect();
    let edition = edition_key(text.edition).trim_start_matches("edition-");
    json::at("withdrawn", &text.place, json!({ "edition": edition, "packages": packages }))
}

fn in_package(package: &Package, speaker: &Speaker) -> String {
    let key = match package.basis {
        Basis::Proposed => "withdraw-in-draft",
        Basis::Room | Basis::Record => "withdraw-in-package",
    };
    let (date, mark) = (package.date.to_string(), package.hash.chars().take(12).collect::<String>());
    speaker.sentence(key, &[("date", Argument::Text(&date)), ("mark", Argument::Text(&mark))])
}

/// The flag, if it is to say so too; and what is wrong now, such as a text that pointed at this one.
fn afterwards(options: &Withdraw, before: &Vault, texts: &[WithdrawnText], manner: Manner, speaker: &Speaker) -> Exit {
    let mut vault = Vault::open(&options.folder, None);
    if options.stays {
        for asked in options.notes.iter().filter(|_| texts.iter().any(|text| text.flag_proposes)) {
            vault = match vault.decide(asked, Decision::Stays, Edition::Directors) {
                Ok(decided) => decided.vault,
                Err(reason) => return refuse(&reason, speaker),
            };
        }
    }
    // What was taken back stays in no sheet and no draft either; the report itself is for a build to write.
    let renewed = if vault.is_readable() {
        renew::sheet_and_draft::<Directors>(&options.folder, Forms::Everything, manner, &vault, speaker).and_then(
            |()| renew::sheet_and_draft::<Public>(&options.folder, Forms::Everything, manner, &vault, speaker),
        )
    } else {
        Ok(())
    };
    if let Err(exit) = renewed {
        return exit;
    }
    let new = vault.problems().iter().filter(|problem| !before.problems().contains(problem)).cloned();
    show(&new.collect::<Vec<_>>(), &vault, speaker, manner.format);
    Exit::Done
}
