//! Why nothing was written into record or notes, in words.

use super::exit::Exit;
use super::speaker::Speaker;
use crate::vault::NotRecorded;
use crate::wording::Argument;

/// Says why, and how the program ends.
pub(super) fn refuse(reason: &NotRecorded, speaker: &Speaker) -> Exit {
    let (key, asked, exit) = match reason {
        NotRecorded::NotReadable => ("build-unreadable", "", Exit::Notes),
        NotRecorded::NothingProposed => ("release-nothing", "", Exit::Notes),
        NotRecorded::UnknownSession(id) => ("release-unknown-session", id.as_str(), Exit::Usage),
        NotRecorded::UnknownPerson(id) => ("release-unknown-person", id.as_str(), Exit::Usage),
        NotRecorded::UnknownNote(asked) => ("release-unknown-note", asked.as_str(), Exit::Usage),
        NotRecorded::SeveralNotes(asked) => ("release-several-notes", asked.as_str(), Exit::Usage),
        NotRecorded::NotOnRecord(asked) => ("withdraw-not-on-record", asked.as_str(), Exit::Usage),
        NotRecorded::FlagByHand(place) | NotRecorded::NoteChanged(place) => {
            let place = format!("{}:{}:{}", place.file, place.line, place.column);
            let by_hand = matches!(reason, NotRecorded::FlagByHand(_));
            let key = if by_hand { "release-flag-by-hand" } else { "release-note-changed" };
            speaker.complain(key, &[("place", Argument::Text(&place))]);
            return if by_hand { Exit::Notes } else { Exit::Disk };
        }
        NotRecorded::NoReleaseNeeded => ("release-not-needed", "", Exit::Usage),
        NotRecorded::RecordChanged => ("release-record-changed", "", Exit::Disk),
        NotRecorded::OtherThanShown => ("release-other-than-shown", "", Exit::Disk),
        NotRecorded::NoPeople => ("release-no-people", "", Exit::Notes),
        NotRecorded::BeforeSession(day) | NotRecorded::WithdrawnBeforeRelease(day) => {
            let of_a_release = matches!(reason, NotRecorded::BeforeSession(_));
            let key = if of_a_release { "release-before-session" } else { "withdraw-before-release" };
            speaker.complain(key, &[("date", Argument::Text(&day.to_string()))]);
            return Exit::Usage;
        }
        NotRecorded::Disk(error) => {
            speaker.complain("cannot-write", &[("error", Argument::Text(&error.to_string()))]);
            return Exit::Disk;
        }
    };
    speaker.complain(key, &[("asked", Argument::Text(asked))]);
    exit
}
