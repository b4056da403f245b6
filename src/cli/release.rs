//! `release`: what those present agreed to, shown word for word and put on record.

use super::arguments::{Decided, Manner, Release, ReleaseFor};
use super::check::open;
use super::exit::Exit;
use super::speaker::{Speaker, can_ask, is_read, tell};
use crate::audience::Edition;
use crate::vault::{How, Named, NotRecorded, Proposal, ReleaseRequest};
use crate::wording::{Argument, Language};

/// Shows what would go out, asks, and records.
pub(super) fn run(options: &Release, manner: Manner, language: Language) -> Exit {
    let (vault, speaker) = match open(&options.folder, None, manner, language) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    let request = request(options);
    if request.edition == Edition::Public && request.client_agreed.is_none() {
        speaker.complain("release-needs-client", &[]);
        return Exit::Usage;
    }
    let proposal = match vault.proposal(&request) {
        Ok(proposal) => proposal,
        Err(reason) => return not_recorded(&reason, &speaker),
    };
    show(&proposal, &speaker);
    if !options.yes && !agreed(&speaker) {
        return Exit::Usage;
    }
    match vault.record(&request) {
        Ok(_) => {
            let folder = options.folder.display().to_string();
            tell(&speaker.sentence("release-done", &[("folder", Argument::Text(&folder))]));
            Exit::Done
        }
        Err(reason) => not_recorded(&reason, &speaker),
    }
}

fn request(options: &Release) -> ReleaseRequest {
    let ids =
        |given: &[String]| given.iter().map(|id| id.trim().to_owned()).filter(|id| !id.is_empty()).collect::<Vec<_>>();
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
        edition: match options.audience {
            ReleaseFor::Directors => Edition::Directors,
            ReleaseFor::Public => Edition::Public,
        },
        date: options.date,
        how: match options.how {
            Decided::Unanimous => How::Unanimous,
            Decided::Written => How::Written,
        },
        asked: options.asked.as_deref().map(ids),
        named,
        client_agreed: options.client_agreed,
    }
}

fn show(proposal: &Proposal, speaker: &Speaker) {
    let count = i64::try_from(proposal.texts.len()).unwrap_or(i64::MAX);
    speaker.remark("release-shows", &[("count", Argument::Number(count))]);
    if is_read() {
        for text in &proposal.texts {
            tell(&format!("\n── {}\n{}", text.note, text.wording.trim_end()));
            if let Some(before) = &text.before {
                tell(&speaker.sentence("release-before", &[("text", Argument::Text(before.trim_end()))]));
            }
        }
    }
    for (key, people) in [("release-missing", &proposal.still_to_ask), ("release-owners", &proposal.owners_to_ask)] {
        if !people.is_empty() {
            speaker.complain(key, &[("people", Argument::Text(&people.join(", ")))]);
        }
    }
}

/// Only a clear yes counts.
fn agreed(speaker: &Speaker) -> bool {
    if !can_ask() {
        speaker.complain("release-needs-yes", &[]);
        return false;
    }
    let yes = speaker.sentence("release-yes", &[]);
    let agreed = speaker.ask("release-ask").is_some_and(|answer| answer.to_lowercase() == yes);
    if !agreed {
        speaker.complain("release-not-done", &[]);
    }
    agreed
}

fn not_recorded(reason: &NotRecorded, speaker: &Speaker) -> Exit {
    let (key, exit) = match reason {
        NotRecorded::NotReadable => ("build-unreadable", Exit::Notes),
        NotRecorded::NothingProposed => ("release-nothing", Exit::Notes),
        NotRecorded::UnknownSession(_) => ("release-unknown-session", Exit::Usage),
        NotRecorded::UnknownPerson(_) => ("release-unknown-person", Exit::Usage),
        NotRecorded::NoReleaseNeeded => ("release-not-needed", Exit::Usage),
        NotRecorded::RecordChanged => ("release-record-changed", Exit::Disk),
        NotRecorded::Disk(error) => {
            speaker.complain("cannot-write", &[("error", Argument::Text(&error.to_string()))]);
            return Exit::Disk;
        }
    };
    let asked = match reason {
        NotRecorded::UnknownSession(id) | NotRecorded::UnknownPerson(id) => id.as_str(),
        NotRecorded::NotReadable
        | NotRecorded::NothingProposed
        | NotRecorded::NoReleaseNeeded
        | NotRecorded::RecordChanged
        | NotRecorded::Disk(_) => "",
    };
    speaker.complain(key, &[("asked", Argument::Text(asked))]);
    exit
}
