//! What is told on the command line, and the request that it comes to.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::super::manner::ReleaseFor;
use crate::audience::Edition;
use crate::vault::{How, Named, ReleaseRequest};

/// What is released, by whom, and how they are named.
#[derive(Debug, Args)]
pub(in crate::cli) struct Release {
    #[arg(default_value = ".")]
    pub(in crate::cli) folder: PathBuf,
    #[arg(long = "for", visible_alias = "voor", value_enum, default_value = "directors")]
    pub(in crate::cli) audience: ReleaseFor,
    #[arg(long, visible_alias = "sessies", value_delimiter = ',')]
    pub(in crate::cli) sessions: Vec<String>,
    #[arg(long, visible_alias = "datum")]
    pub(in crate::cli) date: Option<Date>,
    #[arg(long, visible_alias = "hoe", value_enum)]
    pub(in crate::cli) how: Option<Decided>,
    #[arg(long, visible_alias = "gaat", value_delimiter = ',')]
    pub(in crate::cli) goes: Vec<String>,
    #[arg(long, visible_alias = "blijft", value_delimiter = ',')]
    pub(in crate::cli) stays: Vec<String>,
    #[arg(long, visible_alias = "gevraagd", value_delimiter = ',')]
    pub(in crate::cli) asked: Option<Vec<String>>,
    #[arg(long, visible_alias = "genoemd", value_delimiter = ',')]
    pub(in crate::cli) named: Vec<String>,
    #[arg(long, visible_alias = "opdrachtgever-akkoord")]
    pub(in crate::cli) client_agreed: Option<Date>,
    #[arg(long, visible_alias = "ja")]
    pub(in crate::cli) yes: bool,
}

/// How those present decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Decided {
    #[value(alias = "eenstemmig")]
    Unanimous,
    #[value(alias = "schriftelijk")]
    Written,
}

/// The ids of a list that was typed.
pub(super) fn ids(given: &[String]) -> Vec<String> {
    given.iter().map(|id| id.trim().to_owned()).filter(|id| !id.is_empty()).collect()
}

/// For which edition.
pub(super) fn edition(options: &Release) -> Edition {
    options.audience.into()
}

/// How those present decided.
pub(super) const fn how(decided: Decided) -> How {
    match decided {
        Decided::Unanimous => How::Unanimous,
        Decided::Written => How::Written,
    }
}

/// What is asked for. `anew` are the notes that were taken back and are asked for once more.
pub(super) fn request(options: &Release, date: Date, how: How, anew: Vec<String>) -> ReleaseRequest {
    let says = |words: [&str; 2]| options.named.iter().any(|word| words.contains(&word.trim().to_lowercase().as_str()));
    let named = if says(["all", "allen"]) {
        Named::All
    } else if says(["nobody", "niemand"]) {
        Named::Nobody
    } else {
        Named::Only(ids(&options.named))
    };
    ReleaseRequest {
        sessions: ids(&options.sessions),
        edition: edition(options),
        date,
        how,
        asked: options.asked.as_deref().map(ids),
        named,
        client_agreed: options.client_agreed,
        anew,
    }
}
