//! `status`: what goes, what stays and why, and what is otherwise than in what was handed out.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::excerpt::harmless;
use super::exit::Exit;
use super::json;
use super::manner::{Format, Manner, ReleaseFor};
use super::opening::open_quietly;
use super::refusal::refuse;
use super::speaker::{is_read, tell};
use super::terminal;
use crate::audience::Edition;
use crate::diagnostics::Place;
use crate::vault::{NoteRef, NoteStatus, Reason, SessionStatus, SinceHandOver, State, Status};
use crate::wording::{Argument, Language, Wording};

/// Of which edition and session.
#[derive(Debug, Args)]
pub(super) struct Options {
    #[arg(default_value = ".")]
    pub(super) folder: PathBuf,
    #[arg(long = "for", visible_alias = "voor", value_enum, default_value = "directors")]
    pub(super) audience: ReleaseFor,
    #[arg(long, visible_alias = "sessie")]
    pub(super) session: Option<String>,
}

/// How much of a title is shown.
const TITLE: usize = 64;

/// Tells where everything stands: with titles to a person at a terminal, else by place alone.
pub(super) fn run(options: &Options, manner: Manner, language: Language) -> Exit {
    let (vault, speaker) = match open_quietly(&options.folder, manner, language) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    let edition = Edition::from(options.audience);
    match vault.status(edition, options.session.as_deref()) {
        Ok(status) if manner.format == Format::Human && is_read() => {
            tell(&for_a_person(&status, speaker.words(), vault.language()));
            if !vault.problems().is_empty() {
                tell(&terminal::count(vault.problems(), speaker.words()));
            }
        }
        Ok(status) if manner.format == Format::Json => objects(&status).iter().for_each(json::line),
        Ok(status) => tell(short(&status).trim_end()),
        Err(reason) => return refuse(&reason, &speaker),
    }
    Exit::Done
}

/// The states under the titles of their notes, session by session, and how many there are.
pub(super) fn for_a_person(status: &Status, words: &Wording, language: Language) -> String {
    let mut page = String::new();
    for session in status.sessions.iter().filter(|session| !session.notes.is_empty()) {
        of_session(&mut page, session, words, language);
    }
    let counts: Vec<String> = State::ALL
        .into_iter()
        .map(|state| (state, status.count(state)))
        .filter(|(_, count)| *count > 0)
        .map(|(state, count)| words.say_with(&format!("status-count-{}", name(state)), &[("count", number(count))]))
        .collect();
    let _ = write!(page, "\n{}", counts.join(" · "));
    if let Some(since) = &status.since {
        let _ = write!(page, "\n\n{}", since_hand_over(since, words));
    }
    page.trim_start_matches('\n').to_owned()
}

fn of_session(page: &mut String, session: &SessionStatus, words: &Wording, language: Language) {
    let title = session.title.clone().unwrap_or_else(|| words.say("release-no-session"));
    let date = session.date.map(|date| format!(" ({date})")).unwrap_or_default();
    let _ = writeln!(page, "\n{title}{date}");
    if !session.to_ask.is_empty() {
        let people = session.to_ask.join(", ");
        let _ = writeln!(page, "  {}", words.say_with("status-to-ask", &[("people", Argument::Text(&people))]));
    }
    let state_of = |state| words.say(&format!("status-{}", name(state)));
    let width = State::ALL.map(|state| state_of(state).chars().count()).into_iter().max().unwrap_or_default();
    let kind_of = |note: &NoteRef| {
        note.kind.map_or("", |kind| match language {
            Language::Dutch => kind.dutch(),
            Language::English => kind.english(),
        })
    };
    let kinds = session.notes.iter().map(|note| kind_of(&note.note).chars().count()).max().unwrap_or_default();
    let of_a_kind_that_stays = |note: &&NoteStatus| note.reason == Some(Reason::Kind);
    for note in session.notes.iter().filter(|note| !of_a_kind_that_stays(note)) {
        let why = why(note, words).map(|why| format!(" – {why}")).unwrap_or_default();
        let title = clipped(&note.note.title);
        let _ = writeln!(page, "  {:<width$}  {:<kinds$}  {title}{why}", state_of(note.state), kind_of(&note.note));
    }
    let hidden = session.notes.iter().filter(of_a_kind_that_stays).count();
    if hidden > 0 {
        let told = words.say_with("status-kinds-that-stay", &[("count", number(hidden))]);
        let _ = writeln!(page, "  {:<width$}  {told}", state_of(State::Stays));
    }
}

fn since_hand_over(since: &SinceHandOver, words: &Wording) -> String {
    let date = since.date.to_string();
    let date = [("date", Argument::Text(&date))];
    let lists = [("status-new", &since.new), ("status-changed", &since.changed), ("status-gone", &since.gone)];
    if lists.iter().all(|(_, notes)| notes.is_empty()) {
        return words.say_with("status-since-nothing", &date);
    }
    let width = lists.map(|(key, _)| words.say(key).chars().count()).into_iter().max().unwrap_or_default();
    let mut page = words.say_with("status-since", &date);
    for (key, notes) in lists {
        for note in notes {
            let _ = write!(page, "\n  {:<width$}  {}", words.say(key), clipped(&note.title));
        }
    }
    page
}

/// Why a note stays, in words.
fn why(note: &NoteStatus, words: &Wording) -> Option<String> {
    let reason = note.reason?;
    if note.state == State::Undecided {
        return None;
    }
    let codes: Vec<&str> = note.errors.iter().map(|code| code.as_str()).collect();
    let said = words.say(reason.key());
    Some(if codes.is_empty() { said } else { format!("{said} ({})", codes.join(", ")) })
}

/// A line for each note, by its place, without a word of it.
pub(super) fn short(status: &Status) -> String {
    let mut page = String::new();
    for note in status.sessions.iter().flat_map(|session| &session.notes) {
        let why = why_in_short(note);
        let why = if why.is_empty() { String::new() } else { format!("[{}]", why.join(", ")) };
        let _ = writeln!(page, "{}: {}{why}", at(&note.note.place), name(note.state));
    }
    if let Some(since) = &status.since {
        for (what, notes) in [("new", &since.new), ("changed", &since.changed), ("gone", &since.gone)] {
            for note in notes {
                let _ = writeln!(page, "{}: {what} since {}", at(&note.place), since.date);
            }
        }
    }
    page
}

/// Why a note stands where it does, in words that do not change: the reason, and the codes of its errors.
fn why_in_short(note: &NoteStatus) -> Vec<&'static str> {
    let reason = note.reason.map(Reason::key).and_then(|key| key.strip_prefix("reason-"));
    let codes = note.errors.iter().map(|code| code.as_str());
    reason.into_iter().filter(|reason| *reason != name(note.state)).chain(codes).collect()
}

/// The same for programs.
fn objects(status: &Status) -> Vec<serde_json::Value> {
    let notes = status.sessions.iter().flat_map(|session| &session.notes);
    let mut objects: Vec<_> = notes
        .map(|note| {
            let object = json!({ "state": name(note.state), "why": why_in_short(note) });
            json::at("note", &note.note.place, object)
        })
        .collect();
    if let Some(since) = &status.since {
        for (change, notes) in [("new", &since.new), ("changed", &since.changed), ("gone", &since.gone)] {
            let of = |note: &NoteRef| {
                json::at("since", &note.place, json!({ "change": change, "date": since.date.to_string() }))
            };
            objects.extend(notes.iter().map(of));
        }
    }
    let counts = State::ALL.map(|state| (name(state).to_owned(), json!(status.count(state))));
    let mut total = serde_json::Map::from_iter(counts);
    total.insert("reason".to_owned(), json!("status"));
    objects.push(total.into());
    objects
}

/// A place, as messages name one.
pub(super) fn at(place: &Place) -> String {
    let file = harmless(&place.file);
    if place.line == 0 { file } else { format!("{file}:{}:{}", place.line, place.column) }
}

pub(super) fn clipped(title: &str) -> String {
    if title.chars().count() <= TITLE {
        return title.to_owned();
    }
    format!("{}…", title.chars().take(TITLE).collect::<String>().trim_end())
}

const fn name(state: State) -> &'static str {
    match state {
        State::Goes => "goes",
        State::Proposed => "proposed",
        State::Blocked => "blocked",
        State::Undecided => "undecided",
        State::Stays => "stays",
    }
}

fn number(count: usize) -> Argument<'static> {
    Argument::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::{for_a_person, short};
    use crate::audience::Edition;
    use crate::vault::Vault;
    use crate::vault::sample::{engagement_of, record_all, write};
    use crate::wording::{Language, Wording};

    const NOTES: &str = "## Hits\n\n- Wij bellen {#bellen vertrouwelijk=nee}\n- Wij lachen {#lachen vertrouwelijk=nee}\n- Nog niets\n\
        - Voor ons {vertrouwelijk=ja}\n\n## Observaties\n\n- Stil\n";

    #[test]
    fn where_everything_stands_can_be_read_at_a_glance() {
        let folder = engagement_of(NOTES);
        record_all(folder.path(), None);
        write(folder.path(), &NOTES.replace("Wij lachen {", "Wij lachen veel {"));
        let vault = Vault::open(folder.path(), None);
        let status = vault.status(Edition::Directors, None).unwrap();
        let page = for_a_person(&status, &Wording::new(Language::Dutch), Language::Dutch);
        assert_eq!(
            page,
            "Werksessie (2025-03-13)\n  \
             gaat         bevorderend  Wij bellen\n  \
             geblokkeerd  bevorderend  Wij lachen veel – gewijzigd na de vrijgave\n  \
             onbeslist    bevorderend  Nog niets\n  \
             blijft       bevorderend  Voor ons – zo aangegeven in de notitie\n  \
             blijft       1 notitie van een soort die nooit gaat\n\n\
             1 gaat · 1 geblokkeerd · 1 onbeslist · 2 blijven"
        );
        assert_eq!(
            short(&status),
            "sessies/s1/sessie.md:10:3: goes\nsessies/s1/sessie.md:11:3: blocked[changed]\n\
             sessies/s1/sessie.md:12:3: undecided\nsessies/s1/sessie.md:13:3: stays[flag]\n\
             sessies/s1/sessie.md:17:3: stays[kind]\n"
        );
    }
}
