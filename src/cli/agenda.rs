//! `agenda`: the next meeting made ready.

use std::path::Path;

use super::arguments::{Agenda, Manner, MeetingKind};
use super::check::{open, verdict};
use super::exit::Exit;
use super::speaker::{Speaker, is_read, tell};
use super::stopped::{stopped, words_of};
use crate::audience::Edition;
use crate::pipeline;
use crate::publish::{Published, Target};
use crate::vault::{Begun, Meeting, SessionKind};
use crate::wording::{Argument, Language};

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
