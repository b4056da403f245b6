//! What is up for decision, session by session.

use jiff::civil::Date;

use super::request::{NotRecorded, ReleaseRequest};
use crate::audience::Basis;
use crate::vault::consent::Wordings;
use crate::vault::desk::Vault;
use crate::vault::gate::{Reason, Standing, judge_alone, judge_anew};
use crate::vault::kind::Kind;
use crate::vault::note::{Flag, Links, Note};

/// What is up for decision of one session, or of the notes that belong to none.
#[derive(Clone, Debug)]
pub struct Docket {
    /// The session's id.
    pub session: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// Its day.
    pub date: Option<Date>,
    /// What is proposed and not on record.
    pub proposed: Vec<TextUp>,
    /// What nobody decided about, and what was taken back.
    pub undecided: Vec<TextUp>,
}

/// One text that is up for decision.
#[derive(Clone, Debug)]
pub struct TextUp {
    /// The note's id.
    pub note: String,
    /// What it is.
    pub kind: Kind,
    /// Its title.
    pub title: String,
    /// What would be printed, word for word.
    pub wording: String,
    /// What stands on record now, if it reads otherwise.
    pub before: Option<String>,
    /// When consent was taken back.
    pub withdrawn: Option<Date>,
}

impl Docket {
    fn is_empty(&self) -> bool {
        self.proposed.is_empty() && self.undecided.is_empty()
    }
}

impl Vault {
    /// What `request` is about, before anything is decided: sessions with something proposed or undecided, by date.
    ///
    /// # Errors
    /// When the engagement cannot be read, or names no such session or person.
    pub fn docket(&self, request: &ReleaseRequest) -> Result<Vec<Docket>, NotRecorded> {
        let plan = self.plan(request)?;
        let links = Links::of(&self.admitted.notes);
        let wordings = Wordings::new(&self.admitted, &links);
        let asked_for = (request.edition, Basis::Proposed);
        let faulty = self.faulty.of(request.edition);
        let proposed = judge_anew(&self.admitted, faulty, &links, asked_for, &request.anew);
        let recorded = judge_alone(&self.admitted, faulty, &links, request.edition, Basis::Record);
        let undecided = |note: &Note, proposed: Standing, recorded: Standing| {
            let reaches = note.audience.is_none_or(|widest| widest >= request.edition);
            let written = request.edition != crate::audience::Edition::Public
                || note.public_text.is_some()
                || note.public_title.is_some();
            let taken_back = recorded == Standing::Stays(Reason::Withdrawn) && note.flag == Flag::Proposed;
            proposed == Standing::Stays(Reason::Undecided) && reaches && written
                || taken_back && !request.anew.contains(&note.id)
        };
        let up = |note: &Note| {
            let earlier = self.admitted.record.of(&note.id, request.edition).next();
            let wording = wordings.wording(note, request.edition);
            TextUp {
                note: note.id.clone(),
                kind: note.kind,
                title: note.title.text.clone(),
                before: earlier.map(|(_, text)| text.wording.clone()).filter(|before| *before != wording),
                wording,
                withdrawn: self.admitted.record.withdrawn(&note.id, request.edition).and_then(|text| text.withdrawn),
            }
        };
        let sessions = (0..self.admitted.sessions.len()).map(Some).chain([None]);
        let mut dockets: Vec<Docket> = sessions
            .map(|session| {
                let here = || {
                    let notes = self.admitted.notes.iter().zip(proposed.iter().zip(&recorded));
                    notes.filter(move |(note, _)| note.session == session && self.is_asked_for(note, request))
                };
                let in_plan = |note: &Note| plan.release.texts.iter().any(|text| text.note == note.id);
                let facts = session.and_then(|session| self.admitted.sessions.get(session));
                Docket {
                    session: facts.map(|session| session.id.clone()),
                    title: facts.and_then(|session| session.title.clone()),
                    date: facts.and_then(|session| session.date),
                    proposed: here().filter(|(note, _)| in_plan(note)).map(|(note, _)| up(note)).collect(),
                    undecided: here()
                        .filter(|(note, (proposed, recorded))| undecided(note, proposed.standing, recorded.standing))
                        .map(|(note, _)| up(note))
                        .collect(),
                }
            })
            .filter(|docket| !docket.is_empty())
            .collect();
        dockets.sort_by(|one, other| (one.date, &one.session).cmp(&(other.date, &other.session)));
        Ok(dockets)
    }
}
