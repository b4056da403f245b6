//! `agenda`: the next meeting made ready.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::exit::Exit;
use super::manner::Manner;
use super::opening::{open, verdict};
use super::speaker::{Speaker, is_read, tell};
use super::stopped::{stopped, words_of};
use crate::audience::Edition;
use crate::pipeline;
use crate::publish::{Published, Target};
use crate::vault::{Begun, Meeting, SessionKind};
use crate::wording::{Argument, Language};

/// For which meeting.
#[derive(Debug, Args)]
pub(super) struct Agenda {
    #[arg(default_value = ".")]
    pub(super) folder: PathBuf,
    #[arg(long, visible_alias = "datum")]
    pub(super) date: Option<Date>,
    #[arg(long = "type", visible_alias = "soort", value_enum, default_value = "follow-up")]
    pub(super) kind: MeetingKind,
    #[arg(long, visible_alias = "toon")]
    pub(super) open: bool,
}

/// A meeting that one makes an agenda for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum MeetingKind {
    #[value(alias = "opvolging")]
    FollowUp,
    #[value(alias = "evaluatie")]
    Evaluation,
    #[value(alias = "directiegesprek")]
    DirectorsMeeting,
}

/// Writes the page for the table, and beside the other sessions the file to fill in.
pub(super) fn run(options: &Agenda, manner: Manner, language: Language) -> Exit {
    let (vault, speaker) = match open(&options.folder, None, manner, language) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    if verdict(&vault, false, Some(Edition::Group)) == Exit::Notes {
        speaker.complain(if vault.is_readable() { "build-stopped" } else { "build-unreadable" }, &[]);
        return Exit::Notes;
    }
    let Some(date) = options.date.or_else(|| vault.next_meeting()) else {
        speaker.complain("agenda-no-date", &[]);
        return Exit::Usage;
    };
    let kind = match options.kind {
        MeetingKind::FollowUp => SessionKind::FollowUp,
        MeetingKind::Evaluation => SessionKind::Evaluation,
        MeetingKind::DirectorsMeeting => SessionKind::DirectorsMeeting,
    };
    let meeting = Meeting { date, kind };
    let target = Target::agenda(&options.folder, vault.language());
    let words = match words_of(&vault, &speaker) {
        Ok(words) => words,
        Err(exit) => return exit,
    };
    let (published, reminders) = match pipeline::agenda(&vault, meeting, &words, &target) {
        Ok(made) => made,
        Err(reason) => return stopped(reason, target.folder(), &vault, &speaker, manner),
    };
    let folder = match published {
        Published::Written(folder) | Published::Unchanged(folder) => folder,
    };
    let page = folder.join("agenda.html");
    told(&page, "agenda-page", &speaker);
    match vault.prepare(meeting, &reminders) {
        Ok(Begun::Written(file)) => told(&file, "agenda-session", &speaker),
        Ok(Begun::WasThere(file)) => told(&file, "agenda-was-there", &speaker),
        Err(error) => {
            speaker.complain("cannot-write", &[("error", Argument::Text(&error.to_string()))]);
            return Exit::Disk;
        }
    }
    if options.open && open::that_detached(&page).is_err() {
        speaker.complain("build-cannot-open", &[]);
    }
    Exit::Done
}

fn told(file: &Path, key: &str, speaker: &Speaker) {
    let file = file.display().to_string();
    tell(&if is_read() { speaker.sentence(key, &[("file", Argument::Text(&file))]) } else { file });
}
