//! What is told on the command line.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::super::manner::ReleaseFor;

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
