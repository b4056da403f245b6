//! Whether the notes still are what stands on record.

use std::collections::{BTreeMap, BTreeSet};

use super::changed::{Rewordings, changed};
use crate::audience::{Basis, Edition};
use crate::diagnostics::{Code, Diagnostic, Fact};
use crate::vault::consent::{Admitted, RecordedText, Wordings};
use crate::vault::gate::{Faulty, Reason, Standing, judge_alone};
use crate::vault::note::{Links, Note};

/// What is on record and reads otherwise now, what is proposed and not on record, and what is on record and gone.
pub(in crate::vault) fn upkeep(admitted: &Admitted, faulty: &Faulty) -> Vec<Diagnostic> {
    let links = Links::of(&admitted.notes);
    let wordings = Wordings::new(admitted, &links);
    let gone = gone(admitted);
    let rewordings = Rewordings::of(admitted, &gone);
    let mut problems = Vec::new();
    for edition in [Edition::Directors, Edition::Public] {
        let on_record =
            |release: &crate::vault::consent::Release| release.texts.iter().any(|text| text.edition == edition);
        // Before the first release everything is new, and the draft says so.
        if !admitted.record.releases.iter().any(on_record) {
            continue;
        }
        let judged = judge_alone(admitted, faulty.of(edition), &links, edition, Basis::Record);
        let mut waiting = Vec::new();
        for (at, (note, judged)) in admitted.notes.iter().zip(judged).enumerate() {
            match judged.standing {
                Standing::Proposed if rewordings.of_note(at).is_none() => {
                    let early = admitted.record.of(&note.id, edition).next();
                    let early =
                        early.filter(|(release, text)| text.withdrawn.is_none() && !admitted.can_hold(release, note));
                    let what = if early.is_some() { "early" } else { "new" };
                    let problem = Diagnostic::new(Code::NotOnRecord, note.title.place.clone());
                    let problem = problem.fact("what", Fact::Word(what));
                    problems
                        .push(early.map(|(_, text)| text.place.clone()).into_iter().fold(problem, Diagnostic::also));
                }
                Standing::Stays(Reason::Changed) => {
                    let recorded = admitted.record.of(&note.id, edition).next();
                    problems.extend(recorded.map(|(_, text)| changed(admitted, note, text, &wordings)));
                }
                Standing::Stays(Reason::NotEverybodyAsked) => waiting.push(note),
                Standing::Stays(Reason::Withdrawn) => {
                    let text = admitted.record.withdrawn(&note.id, edition);
                    // The words of another note that was taken back stand in this one.
                    let what = if text.is_some() { "note" } else { "words" };
                    let problem = Diagnostic::new(Code::ConsentWithdrawn, note.title.place.clone());
                    let problem = problem.fact("what", Fact::Word(what));
                    problems.push(text.map(|text| text.place.clone()).into_iter().fold(problem, Diagnostic::also));
                }
                Standing::Released | Standing::Proposed | Standing::Stays(_) => {}
            }
        }
        problems.extend(not_everybody_asked(admitted, &waiting));
    }
    for text in gone {
        problems.push(match rewordings.of_text(text) {
            Some(note) => changed(admitted, note, text, &wordings),
            None => Diagnostic::new(Code::RecordedTextMissing, text.place.clone()),
        });
    }
    // What changed for two editions is one problem, that stands on record twice.
    Diagnostic::joined(problems)
}

/// Once for each session, with the texts that wait: it is the session's people who have to be asked.
fn not_everybody_asked(admitted: &Admitted, waiting: &[&Note]) -> Vec<Diagnostic> {
    let mut by_session: BTreeMap<Option<usize>, Vec<&Note>> = BTreeMap::new();
    for note in waiting {
        by_session.entry(note.session).or_default().push(note);
    }
    let told = |(session, notes): (Option<usize>, Vec<&Note>)| {
        let session = session.and_then(|session| admitted.sessions.get(session));
        let home = session.map_or_else(|| &admitted.engagement.place, |session| &session.place);
        let problem = Diagnostic::new(Code::NotEverybodyAsked, home.clone());
        notes.iter().map(|note| note.title.place.clone()).fold(problem, Diagnostic::also)
    };
    by_session.into_iter().map(told).collect()
}

/// The newest recorded text of every note that is no longer there.
fn gone(admitted: &Admitted) -> Vec<&RecordedText> {
    let mut seen: BTreeSet<&str> = admitted.notes.iter().map(|note| note.id.as_str()).collect();
    let texts = admitted.record.releases.iter().rev().flat_map(|release| release.texts.iter().rev());
    texts.filter(|text| seen.insert(&text.note) && text.withdrawn.is_none()).collect()
}
