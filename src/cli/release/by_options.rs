//! A release by options alone: for scripts, and for what was decided elsewhere.

use super::super::exit::Exit;
use super::super::manner::Manner;
use super::super::refusal::refuse;
use super::super::sheet;
use super::super::speaker::{Speaker, is_read, tell};
use super::decide::decided;
use super::options::{Release, edition, how, request};
use super::shown::text;
use crate::audience::Edition;
use crate::vault::{Proposal, Vault};
use crate::wording::Argument;

/// Writes the decisions, shows what goes out, and records it.
pub(super) fn record(options: &Release, manner: Manner, vault: Vault, speaker: &Speaker) -> Exit {
    let (Some(date), Some(decision)) = (options.date, options.how) else {
        speaker.complain(if options.date.is_none() { "release-needs-date" } else { "release-needs-how" }, &[]);
        return Exit::Usage;
    };
    if edition(options) == Edition::Public && options.client_agreed.is_none() {
        speaker.complain("release-needs-client", &[]);
        return Exit::Usage;
    }
    if !options.yes {
        speaker.complain("release-needs-yes", &[]);
        return Exit::Usage;
    }
    let (vault, anew) = match decided(options, manner, vault, speaker) {
        Ok(decided) => decided,
        Err(exit) => return exit,
    };
    let request = request(options, date, how(decision), anew);
    let proposal = match vault.proposal(&request) {
        Ok(proposal) => proposal,
        Err(reason) => return refuse(&reason, speaker),
    };
    show(&proposal, speaker);
    unlike_the_draft(options, &vault, &proposal, speaker);
    match vault.record(&request, &proposal) {
        Ok(_) => {
            done(options, manner, speaker);
            Exit::Done
        }
        Err(reason) => refuse(&reason, speaker),
    }
}

/// Tells which texts do not read as in the draft that the group may have read. A list that cannot be read is told, and is no
/// reason to record nothing.
pub(super) fn unlike_the_draft(options: &Release, vault: &Vault, proposal: &Proposal, speaker: &Speaker) {
    let Ok(places) = vault.unlike_the_draft(edition(options), &proposal.texts) else {
        speaker.complain("draft-list-fault", &[]);
        return;
    };
    if !places.is_empty() {
        let places: Vec<String> = places.iter().map(|place| format!("{}:{}", place.file, place.line)).collect();
        speaker.complain("release-unlike-draft", &[("places", Argument::Text(&places.join(", ")))]);
    }
}

/// Says that it stands on record, gives the consent sheet, and says what comes next.
pub(super) fn done(options: &Release, manner: Manner, speaker: &Speaker) {
    let folder = options.folder.display().to_string();
    tell(&speaker.sentence("release-done", &[("folder", Argument::Text(&folder))]));
    sheet::after_release(&options.folder, options.audience, manner, speaker);
}

fn show(proposal: &Proposal, speaker: &Speaker) {
    let count = i64::try_from(proposal.texts.len()).unwrap_or(i64::MAX);
    speaker.remark("release-shows", &[("count", Argument::Number(count))]);
    if is_read() {
        for (number, proposed) in (1..).zip(&proposal.texts) {
            tell(&text(number, &proposed.wording, proposed.before.as_deref(), speaker));
        }
    }
    for (key, people) in [("release-missing", &proposal.still_to_ask), ("release-owners", &proposal.owners_to_ask)] {
        if !people.is_empty() {
            speaker.complain(key, &[("people", Argument::Text(&people.join(", ")))]);
        }
    }
}
