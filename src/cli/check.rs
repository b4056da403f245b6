//! `check`: everything that is wrong or worth a look.

use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;

use super::exit::Exit;
use super::json;
use super::manner::{Format, Manner};
use super::opening::{open, verdict};
use crate::diagnostics::Severity;
use crate::wording::Language;

/// What is checked.
#[derive(Debug, Args)]
pub(super) struct Check {
    #[arg(default_value = ".")]
    pub(super) folder: PathBuf,
    #[arg(long, visible_alias = "streng")]
    pub(super) strict: bool,
    #[arg(long, visible_alias = "datum")]
    pub(super) date: Option<Date>,
}

/// Checks an engagement and says what it found.
pub(super) fn run(options: &Check, manner: Manner, language: Language) -> Exit {
    let (vault, speaker) = match open(&options.folder, options.date, manner, language) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    let exit = verdict(&vault, options.strict, None);
    if manner.format == Format::Json {
        let count = |severity| vault.problems().iter().filter(|problem| problem.severity() == severity).count();
        let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
        json::line(&serde_json::json!({ "reason": "checked", "errors": errors, "warnings": warnings }));
    } else if vault.problems().is_empty() {
        speaker.remark("check-clean", &[]);
    }
    exit
}
