//! What is to be done by when, for a calendar or a list of tasks.
//!
//! Source: RFC 5545. Nobody is invited and nobody is named as attendee or organiser; whole days, so no time zones.
//! A calendar that shows no tasks shows the days; one that takes the file in again knows what it has by its mark, which
//! is drawn from printed words alone.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use icalendar::{Calendar, CalendarComponent, Component, Event, Property, Todo};
use sha2::{Digest as _, Sha256};

use super::list::text;
use super::plain::{clean, line, shortened};
use crate::render::content::Content;
use crate::report::{ActionState, Face, ItemView, Kind, Section};
use crate::wording::Wording;

/// The words of the format, as far as they are used here.
pub(super) const VOCABULARY: &str = "\
    BEGIN:VCALENDAR VERSION:2.0 PRODID:-//stap-report//STAP//EN CALSCALE:GREGORIAN X-WR-CALNAME VTODO VEVENT UID \
    DTSTAMP DTSTART DUE VALUE=DATE SUMMARY DESCRIPTION CLASS:PRIVATE CLASS:CONFIDENTIAL TRANSP:TRANSPARENT \
    STATUS:NEEDS-ACTION STATUS:IN-PROCESS STATUS:COMPLETED STATUS:CANCELLED STATUS:CONFIRMED PERCENT-COMPLETE:100 \
    @stap-report END:VCALENDAR";

/// A calendar shows a few lines; the rest stands in the report.
const TITLE: usize = 200;
const TEXT: usize = 1000;

/// The file.
pub(super) fn file(content: Content<'_>, words: &Wording) -> Vec<u8> {
    let mut marks = Marks::default();
    let mut calendar = Calendar::empty();
    let draft = if content.face.draft { format!("{} · ", content.face.draft_mark) } else { String::new() };
    let name = format!("{draft}{} · {}", words.say("list-sheet"), content.face.engagement);
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//stap-report//STAP//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("X-WR-CALNAME", &shortened(&line(&name), TITLE)),
    ] {
        calendar.append_property((key, value));
    }
    for item in content.sections.iter().flat_map(Section::items) {
        if item.kind == Kind::Action {
            calendar.push(task(item, content, words, &mut marks));
        }
        calendar.extend(day(item, content, words, &mut marks));
    }
    calendar.extend(meeting(content.face, words, &mut marks));
    calendar.to_string().into_bytes()
}

/// An action as a task.
fn task(item: &ItemView, content: Content<'_>, words: &Wording, marks: &mut Marks) -> Todo {
    let mut task = Todo::new();
    let status = match item.stage {
        Some(ActionState::Done) => "COMPLETED",
        Some(ActionState::Dropped) => "CANCELLED",
        Some(ActionState::InProgress) => "IN-PROCESS",
        Some(ActionState::Open | ActionState::Moved) | None => "NEEDS-ACTION",
    };
    task.add_property("STATUS", status);
    if item.stage == Some(ActionState::Done) {
        task.add_property("PERCENT-COMPLETE", "100");
    }
    if let Some(due) = item.due.as_deref().and_then(compact) {
        task.append_property(whole_day("DUE", &due));
    }
    told(&mut task, item, content, words);
    marked(&mut task, content.face, marks.of(content, "task", item));
    task
}

/// The day by which something is to be done.
fn day(item: &ItemView, content: Content<'_>, words: &Wording, marks: &mut Marks) -> Option<CalendarComponent> {
    let due = item.due.as_deref().and_then(compact)?;
    let mut event = Event::new();
    event.append_property(whole_day("DTSTART", &due));
    event.add_property("STATUS", if item.stage == Some(ActionState::Dropped) { "CANCELLED" } else { "CONFIRMED" });
    // It takes nobody's time: the day stays free.
    event.add_property("TRANSP", "TRANSPARENT");
    told(&mut event, item, content, words);
    marked(&mut event, content.face, marks.of(content, "day", item));
    Some(event.into())
}

/// The next meeting.
fn meeting(face: &Face, words: &Wording, marks: &mut Marks) -> Option<CalendarComponent> {
    let date = face.next_meeting.as_deref().and_then(compact)?;
    let mut event = Event::new();
    event.append_property(whole_day("DTSTART", &date));
    event.add_property("STATUS", "CONFIRMED");
    event.add_property("TRANSP", "TRANSPARENT");
    let summary = format!("{} · {}", words.say("list-next-meeting"), face.engagement);
    event.add_property("SUMMARY", shortened(&line(&summary), TITLE));
    event.add_property("DESCRIPTION", clean(&face.notice));
    marked(&mut event, face, marks.once(&[&face.engagement, "meeting"]));
    Some(event.into())
}

/// What a calendar shows of an item.
fn told(entry: &mut impl Component, item: &ItemView, content: Content<'_>, words: &Wording) {
    let face = content.face;
    let draft = if face.draft { face.draft_mark.as_str() } else { "" };
    let summary = line(&[draft, &item.anchor.number, &item.anchor.title].join(" "));
    entry.add_property("SUMMARY", shortened(&summary, TITLE));
    let labelled =
        |key: &str, value: &str| if value.is_empty() { String::new() } else { format!("{}: {value}", words.say(key)) };
    let body = text(item.body, content);
    let lines = [&labelled("column-who", &item.who), &labelled("column-state", &item.state), &body, &face.notice];
    let lines = lines.into_iter().filter(|line| !line.is_empty()).map(|text| shortened(text, TEXT));
    entry.add_property("DESCRIPTION", clean(&lines.collect::<Vec<_>>().join("\n")));
}

/// What every entry has: its mark, the date of the report, and that it is not for everybody who sees the calendar.
fn marked(entry: &mut impl Component, face: &Face, mark: String) {
    let stamp = compact(&face.date_iso).unwrap_or_else(|| "20000101".to_owned());
    entry.add_property("UID", mark);
    entry.add_property("DTSTAMP", format!("{stamp}T000000Z"));
    entry.add_property("CLASS", if matches!(face.edition, "directors") { "PRIVATE" } else { "CONFIDENTIAL" });
}

fn whole_day(key: &str, date: &str) -> Property {
    Property::new(key, date).append_parameter(("VALUE", "DATE")).done()
}

/// `2025-04-14` as `20250414`; nothing for what a calendar cannot hold.
fn compact(iso: &str) -> Option<String> {
    let digits: String = iso.split('-').collect();
    (iso.len() == 10 && digits.len() == 8 && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}

/// The marks given so far, so that two items of the same words have two.
#[derive(Default)]
struct Marks(BTreeMap<String, u32>);

impl Marks {
    /// The mark of an item: the same in every later edition, for a released text is never changed.
    fn of(&mut self, content: Content<'_>, role: &str, item: &ItemView) -> String {
        let body = text(item.body, content);
        self.once(&[&content.face.engagement, role, item.kind.english(), &item.anchor.title, &body])
    }

    fn once(&mut self, words: &[&str]) -> String {
        let mut hash = Sha256::new();
        for word in words {
            hash.update(word.len().to_le_bytes());
            hash.update(word.as_bytes());
        }
        let digest = hash.finalize();
        let mut hex = String::new();
        for byte in digest.iter().take(16) {
            let _ = write!(hex, "{byte:02x}");
        }
        let count = self.0.entry(hex.clone()).or_default();
        *count += 1;
        if *count == 1 { format!("{hex}@stap-report") } else { format!("{hex}-{count}@stap-report") }
    }
}
