//! A release talked through at the terminal: text by text, who was asked, who may be named, and a clear yes.

use std::io::{BufRead, Write};

use super::super::dialogue::{Dialogue, Gone};
use super::super::exit::Exit;
use super::super::manner::{Manner, ReleaseFor};
use super::super::refusal::refuse;
use super::by_options::{done, unlike_the_draft};
use super::decide::decided;
use super::options::{Decided, Release, edition, how, request};
use super::shown::text;
use super::walk::{Progress, Stop, Written, walk, write};
use crate::vault::{Decision, How, Named, NotRecorded, Proposal, ProposedText, ReleaseRequest, Vault};
use crate::wording::Argument;

/// What is answered about the names of owners.
#[derive(Clone, Copy)]
enum Names {
    All,
    Nobody,
    Later,
}

const NAMES: [(&str, Names); 3] =
    [("release-yes", Names::All), ("answer-no", Names::Nobody), ("answer-later", Names::Later)];

const MANNERS: [(&str, Decided); 2] = [("answer-unanimous", Decided::Unanimous), ("answer-written", Decided::Written)];

/// Talks a release through. Nothing is recorded before the last yes; what was answered until then stands in the notes.
pub(super) fn talk<R: BufRead, W: Write>(
    options: &Release,
    manner: Manner,
    vault: Vault,
    person: &mut Dialogue<'_, R, W>,
) -> Exit {
    let (vault, anew) = match decided(options, manner, vault, person.speaker) {
        Ok(decided) => decided,
        Err(exit) => return exit,
    };
    let mut progress = Progress::new(edition(options), vault, anew);
    let talked = walk(options, manner.format, &mut progress, person)
        .and_then(|()| settle(options, manner, &mut progress, person));
    if progress.ids > 0 {
        person.say("release-ids", &[("count", Argument::Number(progress.ids))]);
    }
    match talked {
        Ok(exit) => exit,
        Err(Stop::Refused(reason)) => refuse(&reason, person.speaker),
        Err(Stop::Here) => {
            person.say("release-stopped", &[("count", Argument::Number(progress.written))]);
            Exit::Usage
        }
    }
}

/// Who, when and how; then a clear yes, and the record.
fn settle<R: BufRead, W: Write>(
    options: &Release,
    manner: Manner,
    progress: &mut Progress,
    person: &mut Dialogue<'_, R, W>,
) -> Result<Exit, Stop> {
    let today = options.date.unwrap_or(jiff::civil::Date::ZERO);
    let unset = request(options, today, options.how.map_or(How::Unanimous, how), progress.anew.clone());
    let proposal = progress.vault.proposal(&unset).map_err(Stop::Refused)?;
    if proposal.texts.is_empty() && unset.named == Named::Only(Vec::new()) {
        person.say("release-nothing", &[]);
        return Ok(Exit::Notes);
    }
    let mut request = ReleaseRequest {
        asked: asked(unset.asked.clone(), &proposal, progress, person)?,
        named: named(unset.named.clone(), &proposal, person)?,
        date: date(options, &proposal, person)?,
        how: match options.how {
            Some(decided) => how(decided),
            None => how(person.choose("release-ask-how", &MANNERS)?),
        },
        ..unset
    };
    if options.audience == ReleaseFor::Public && request.client_agreed.is_none() {
        request.client_agreed = Some(person.ask_date("release-ask-client", None)?);
    }
    confirm(options, manner, request, progress, person)
}

fn date<R: BufRead, W: Write>(
    options: &Release,
    proposal: &Proposal,
    person: &mut Dialogue<'_, R, W>,
) -> Result<jiff::civil::Date, Gone> {
    match (options.date, proposal.latest_session) {
        (Some(date), latest) if latest.is_none_or(|session| session <= date) => Ok(date),
        // The day of their last session is as good a guess as any, and no clock is needed for it.
        (_, Some(session)) => loop {
            let date = person.ask_date("release-ask-date-or", Some(session))?;
            if date >= session {
                return Ok(date);
            }
            person.say("release-before-session", &[("date", Argument::Text(&session.to_string()))]);
        },
        (_, None) => person.ask_date("release-ask-date", None),
    }
}

/// Who was asked: everybody who was there, but for those who still have to be.
fn asked<R: BufRead, W: Write>(
    given: Option<Vec<String>>,
    proposal: &Proposal,
    progress: &Progress,
    person: &mut Dialogue<'_, R, W>,
) -> Result<Option<Vec<String>>, Gone> {
    if given.is_some() || proposal.asked.is_empty() {
        return Ok(given);
    }
    loop {
        let there = proposal.asked.join(", ");
        let answer = person.ask("release-ask-asked", &[("people", Argument::Text(&there))])?;
        let missing: Vec<&str> = answer.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
        match progress.vault.all_but(&proposal.asked_ids, &missing) {
            Ok(asked) => return Ok(Some(asked)),
            Err(unknown) => person.say("release-unknown-person", &[("asked", Argument::Text(&unknown))]),
        }
    }
}

/// Whether the owners are named: all of them or nobody. They are asked once.
fn named<R: BufRead, W: Write>(
    given: Named,
    proposal: &Proposal,
    person: &mut Dialogue<'_, R, W>,
) -> Result<Named, Gone> {
    if given != Named::Only(Vec::new()) || proposal.owners_to_ask.is_empty() {
        return Ok(given);
    }
    if proposal.names_refused {
        person.say("release-names-refused", &[]);
        return Ok(given);
    }
    let people = proposal.owners_to_ask.join(", ");
    person.say("release-owners-why", &[("people", Argument::Text(&people))]);
    Ok(match person.choose("release-ask-names", &NAMES)? {
        Names::All => Named::All,
        Names::Nobody => Named::Nobody,
        Names::Later => given,
    })
}

/// Shows once more what goes, and records it after a clear yes. A number keeps that text in the group after all.
fn confirm<R: BufRead, W: Write>(
    options: &Release,
    manner: Manner,
    mut request: ReleaseRequest,
    progress: &mut Progress,
    person: &mut Dialogue<'_, R, W>,
) -> Result<Exit, Stop> {
    loop {
        let proposal = progress.vault.proposal(&request).map_err(Stop::Refused)?;
        if proposal.texts.is_empty() && request.named == Named::Only(Vec::new()) {
            person.say("release-nothing", &[]);
            return Ok(Exit::Notes);
        }
        summary(&proposal, progress, person);
        show_what_differs(&proposal, progress, person);
        unlike_the_draft(options, &progress.vault, &proposal, person.speaker);
        let yes = person.speaker.sentence("release-yes", &[]);
        let answer = person.ask("release-ask-number", &[])?;
        if answer.to_lowercase() == yes {
            match progress.vault.record(&request, &proposal) {
                Ok(_) => break,
                // It is read anew, and what differs is shown before it is asked again.
                Err(NotRecorded::OtherThanShown) => {
                    progress.vault = Vault::open(&options.folder, None);
                    continue;
                }
                Err(reason) => return Err(Stop::Refused(reason)),
            }
        }
        let number = answer.parse::<usize>().ok();
        let Some(text) = proposal.texts.iter().find(|text| Some(progress.number(&text.note)) == number) else {
            return Err(Stop::Here);
        };
        request.anew.retain(|note| *note != text.note);
        if write(&text.note, Decision::Stays, manner.format, progress, person)? == Written::Not {
            progress.vault = Vault::open(&options.folder, None);
        }
    }
    done(options, manner, person.speaker);
    Ok(Exit::Done)
}

/// Shows each text that does not read, or not any more, as it was shown: only what was seen goes on record.
fn show_what_differs<R: BufRead, W: Write>(
    proposal: &Proposal,
    progress: &mut Progress,
    person: &mut Dialogue<'_, R, W>,
) {
    let seen = |text: &&ProposedText| progress.shown.get(&text.note) == Some(&text.wording);
    let differing: Vec<&ProposedText> = proposal.texts.iter().filter(|text| !seen(text)).collect();
    if !differing.is_empty() {
        person.say("release-differs", &[]);
    }
    for proposed in differing {
        let number = progress.number(&proposed.note);
        person.show(&text(number, &proposed.wording, proposed.before.as_deref(), person.speaker));
        progress.shown.insert(proposed.note.clone(), proposed.wording.clone());
    }
}

fn summary<R: BufRead, W: Write>(proposal: &Proposal, progress: &mut Progress, person: &mut Dialogue<'_, R, W>) {
    let count = i64::try_from(proposal.texts.len()).unwrap_or(i64::MAX);
    person.say("release-goes-out", &[("count", Argument::Number(count))]);
    for text in &proposal.texts {
        person.show(&format!("{:>4}  {}", progress.number(&text.note), text.title));
    }
    for (key, people) in [("release-missing", &proposal.still_to_ask), ("release-owners", &proposal.owners_to_ask)] {
        if !people.is_empty() {
            person.say(key, &[("people", Argument::Text(&people.join(", ")))]);
        }
    }
}
