//! `audit`: what a folder, a package or a file that somebody hands over says of what stays.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::exit::Exit;
use super::findings::accuse;
use super::json;
use super::manner::{For, Format, Manner};
use super::opening::open;
use super::speaker::Speaker;
use crate::audience::{Audience, Directors, Draft, Facilitator, Group, Public};
use crate::audit::{Finding, Handed, Weight};
use crate::pipeline;
use crate::vault::Vault;
use crate::wording::{Argument, Language};

/// What is looked through, and as what.
#[derive(Debug, Args)]
pub(super) struct Audit {
    pub(super) what: PathBuf,
    #[arg(long, visible_alias = "traject")]
    pub(super) engagement: Option<PathBuf>,
    #[arg(long = "for", visible_alias = "voor", value_enum, default_value = "directors", requires = "engagement")]
    pub(super) audience: For,
    #[arg(long, visible_alias = "concept", requires = "engagement")]
    pub(super) draft: bool,
}

/// Looks through what was handed over; with the engagement, also for everything that its edition does not hold.
pub(super) fn run(options: &Audit, manner: Manner, language: Language) -> Exit {
    let early = Speaker::new(manner.lang.map_or(language, Language::from));
    let handed = match Handed::read(&options.what) {
        Ok(handed) => handed,
        Err(error) => {
            early.complain("audit-cannot-read", &[("error", Argument::Text(&error.to_string()))]);
            return Exit::Disk;
        }
    };
    let Some(folder) = &options.engagement else {
        return close(&pipeline::inspect::<Directors>(&handed, None), false, manner, &early);
    };
    // What is wrong with the notes is a matter of `check`.
    let (vault, speaker) = match open(folder, None, Manner { format: Format::Quiet, ..manner }, language) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    if !vault.is_readable() {
        speaker.complain("audit-unreadable", &[]);
        return Exit::Notes;
    }
    let findings = sought(options, &handed, &vault);
    close(&findings, true, manner, &speaker)
}

fn sought(options: &Audit, handed: &Handed, vault: &Vault) -> Vec<Finding> {
    match (options.audience, options.draft) {
        (For::Directors, false) => of::<Directors>(handed, vault),
        (For::Directors, true) => of::<Draft<Directors>>(handed, vault),
        (For::Public, false) => of::<Public>(handed, vault),
        (For::Public, true) => of::<Draft<Public>>(handed, vault),
        (For::Group, _) => of::<Group>(handed, vault),
        (For::Facilitator, _) => of::<Facilitator>(handed, vault),
    }
}

fn of<A: Audience>(handed: &Handed, vault: &Vault) -> Vec<Finding> {
    pipeline::inspect::<A>(handed, Some(vault))
}

fn close(findings: &[Finding], with_engagement: bool, manner: Manner, speaker: &Speaker) -> Exit {
    let refused = findings.iter().filter(|finding| finding.kind.weight() == Weight::Refused).count();
    match manner.format {
        Format::Json => {
            json::findings(findings);
            json::line(&json!({
                "reason": "audited",
                "errors": refused,
                "notes": findings.len() - refused,
                "with_engagement": with_engagement,
            }));
        }
        Format::Human | Format::Short | Format::Quiet => {
            accuse(findings, speaker);
            let count = [("count", Argument::Number(i64::try_from(refused).unwrap_or(i64::MAX)))];
            speaker.remark(if refused > 0 { "audit-found-count" } else { "audit-clean" }, &count);
            if !with_engagement {
                speaker.remark("audit-without-engagement", &[]);
            }
        }
    }
    if refused > 0 { Exit::Audit } else { Exit::Done }
}
