//! Through what is undecided, text by text. Each answer is written into its note at once.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, Write};

use super::super::dialogue::{Dialogue, Gone};
use super::super::manner::Format;
use super::super::terminal::{Look, human, short};
use super::options::{Release, request};
use super::shown::{heading, text};
use crate::audience::Edition;
use crate::diagnostics::Diagnostic;
use crate::vault::{Decision, Docket, How, NotRecorded, TextUp, Vault};
use crate::wording::Argument;

/// How far those present have come.
pub(super) struct Progress {
    /// For which edition those present are asked.
    pub(super) edition: Edition,
    /// The engagement as it stands now.
    pub(super) vault: Vault,
    /// The notes that go again after they were taken back.
    pub(super) anew: Vec<String>,
    /// How many answers were written into notes.
    pub(super) written: i64,
    /// How many lines were given an id.
    pub(super) ids: i64,
    /// Under which number each text was shown, by its note's id: it keeps that number to the end.
    pub(super) numbers: BTreeMap<String, usize>,
    /// What those present saw of each note, by its id: the words that were shown last.
    pub(super) shown: BTreeMap<String, String>,
}

impl Progress {
    /// The beginning, with what was decided by options.
    pub(super) fn new(edition: Edition, vault: Vault, anew: Vec<String>) -> Self {
        Self { edition, vault, anew, written: 0, ids: 0, numbers: BTreeMap::new(), shown: BTreeMap::new() }
    }

    /// The number of a note's text: the one it has, or the next.
    pub(super) fn number(&mut self, note: &str) -> usize {
        let next = self.numbers.values().max().map_or(1, |last| last + 1);
        *self.numbers.entry(note.to_owned()).or_insert(next)
    }
}

/// Why the walk ended before its end.
pub(super) enum Stop {
    /// It was asked to, or nobody answers any more.
    Here,
    /// Something cannot be read or written.
    Refused(NotRecorded),
}

impl From<Gone> for Stop {
    fn from(Gone: Gone) -> Self {
        Self::Here
    }
}

/// What can be answered about a text.
#[derive(Clone, Copy)]
enum Answer {
    Decide(Decision),
    Later,
    Quit,
}

const ANSWERS: [(&str, Answer); 4] = [
    ("answer-goes", Answer::Decide(Decision::Goes)),
    ("answer-stays", Answer::Decide(Decision::Stays)),
    ("answer-later", Answer::Later),
    ("answer-quit", Answer::Quit),
];

/// Shows what is proposed, and asks about all that is undecided.
pub(super) fn walk<R: BufRead, W: Write>(
    options: &Release,
    format: Format,
    progress: &mut Progress,
    person: &mut Dialogue<'_, R, W>,
) -> Result<(), Stop> {
    let dockets = dockets(options, progress)?;
    if dockets.iter().any(|docket| !docket.undecided.is_empty()) {
        person.say("release-walk", &[]);
    }
    let mut seen = BTreeSet::new();
    for docket in &dockets {
        let shown = heading(docket, person.speaker);
        person.show(&shown);
        if !docket.proposed.is_empty() {
            let count = i64::try_from(docket.proposed.len()).unwrap_or(i64::MAX);
            person.say("release-proposed", &[("count", Argument::Number(count))]);
        }
        for up in &docket.proposed {
            show(up, progress, person);
        }
        // Each time as it stands then: notes may be written while those present decide.
        while let Some(up) = next(docket, &seen, options, progress)? {
            seen.insert(up.note.clone());
            if decide(&up, format, progress, person)? == Written::Not {
                progress.vault = Vault::open(&options.folder, None);
                seen.remove(&up.note);
            }
        }
    }
    Ok(())
}

fn dockets(options: &Release, progress: &Progress) -> Result<Vec<Docket>, Stop> {
    // Neither the day nor the manner matters to what is up for decision.
    let request = request(options, jiff::civil::Date::ZERO, How::Unanimous, progress.anew.clone());
    progress.vault.docket(&request).map_err(Stop::Refused)
}

/// The next text of a session that is undecided and was not shown yet.
fn next(
    session: &Docket,
    seen: &BTreeSet<String>,
    options: &Release,
    progress: &Progress,
) -> Result<Option<TextUp>, Stop> {
    let now = dockets(options, progress)?.into_iter().find(|docket| docket.session == session.session);
    Ok(now.and_then(|docket| docket.undecided.into_iter().find(|up| !seen.contains(&up.note))))
}

fn show<R: BufRead, W: Write>(up: &TextUp, progress: &mut Progress, person: &mut Dialogue<'_, R, W>) {
    let number = progress.number(&up.note);
    progress.shown.insert(up.note.clone(), up.wording.clone());
    let shown = text(number, &up.wording, up.before.as_deref(), person.speaker);
    person.show(&shown);
    if let Some(date) = up.withdrawn {
        person.say("release-was-withdrawn", &[("date", Argument::Text(&date.to_string()))]);
    }
}

/// Whether an answer is done with, or its note was changed under it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    Done,
    Not,
}

/// Asks about one text.
fn decide<R: BufRead, W: Write>(
    up: &TextUp,
    format: Format,
    progress: &mut Progress,
    person: &mut Dialogue<'_, R, W>,
) -> Result<Written, Stop> {
    show(up, progress, person);
    match person.choose("release-decide", &ANSWERS)? {
        Answer::Quit => Err(Stop::Here),
        Answer::Later => Ok(Written::Done),
        Answer::Decide(decision) => write(&up.note, decision, format, progress, person),
    }
}

/// Writes one decision into its note.
pub(super) fn write<R: BufRead, W: Write>(
    note: &str,
    decision: Decision,
    format: Format,
    progress: &mut Progress,
    person: &mut Dialogue<'_, R, W>,
) -> Result<Written, Stop> {
    let decided = match progress.vault.decide(note, decision, progress.edition) {
        Ok(decided) => decided,
        // The others can still be decided about.
        Err(NotRecorded::FlagByHand(place)) => {
            let place = format!("{}:{}:{}", place.file, place.line, place.column);
            person.say("release-flag-by-hand", &[("place", Argument::Text(&place))]);
            return Ok(Written::Done);
        }
        Err(NotRecorded::NoteChanged(_) | NotRecorded::UnknownNote(_)) => {
            person.say("release-changed-meanwhile", &[]);
            return Ok(Written::Not);
        }
        Err(reason) => return Err(Stop::Refused(reason)),
    };
    if !decided.faults.is_empty() {
        let shown = faults(&decided.faults, &decided.vault, format, person);
        person.show(&shown);
        person.say("release-cannot-go", &[]);
        return Ok(Written::Done);
    }
    progress.vault = decided.vault;
    if let Some(number) = progress.numbers.remove(note) {
        progress.numbers.insert(decided.note.clone(), number);
    }
    if let Some(words) = progress.shown.remove(note) {
        progress.shown.insert(decided.note.clone(), words);
    }
    progress.written += 1;
    progress.ids += i64::from(decided.gave_id);
    if decision == Decision::Goes {
        progress.anew.push(decided.note);
    }
    Ok(Written::Done)
}

/// What is wrong with a text that was to go. Without colours: what is shown here is washed of all that steers.
fn faults<R, W>(faults: &[Diagnostic], vault: &Vault, format: Format, person: &Dialogue<'_, R, W>) -> String {
    let words = person.speaker.words();
    if format != Format::Human {
        return short(faults, words);
    }
    let lines = |place: &_| vault.line(place).map(|line| (line.text.to_owned(), line.start));
    human(faults, words, Look::Plain, lines)
}
