//! Putting on record what those present release.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::consent::{RecordedText, Release, Writer, append, fingerprint, record_file};
use super::engagement::Side;
use super::gate::{judge, judge_alone, members, must_be_asked};
use super::links::Links;
use super::note::{Note, PersonIndex};
use super::{How, Reason, Standing, Vault, edit};
use crate::audience::{Basis, Edition};

/// What is to be released, by whom, for whom.
#[derive(Clone, Debug)]
pub struct ReleaseRequest {
    /// The ids of the sessions; none means all of them, and the notes without a session too.
    pub sessions: Vec<String>,
    /// For whom: directors or public.
    pub edition: Edition,
    /// When those present decided.
    pub date: Date,
    /// How they decided.
    pub how: How,
    /// The ids of the people who were asked; `None` means everybody who had to be.
    pub asked: Option<Vec<String>>,
    /// Which owners may be printed.
    pub named: Named,
    /// When the client agreed; the public edition needs it.
    pub client_agreed: Option<Date>,
}

/// Which owners of what goes out may be printed by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// Every owner agreed.
    All,
    /// No name is printed, and what was agreed earlier is taken back.
    Nobody,
    /// These agreed, by id, besides those who did earlier.
    Only(Vec<String>),
}

/// What a release would put on record.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// The texts, word for word.
    pub texts: Vec<ProposedText>,
    /// The names of those who were asked.
    pub asked: Vec<String>,
    /// The names of those who had to be asked and were not; until they are, their session's texts stay.
    pub still_to_ask: Vec<String>,
    /// The names of the owners who have not said whether they may be printed.
    pub owners_to_ask: Vec<String>,
}

/// One text of a proposal.
#[derive(Clone, Debug)]
pub struct ProposedText {
    /// The note's id, for the facilitator.
    pub note: String,
    /// What would be printed.
    pub wording: String,
    /// What stands on record now, if it reads otherwise.
    pub before: Option<String>,
}

/// Why nothing was put on record.
#[derive(Debug)]
pub enum NotRecorded {
    /// The engagement file or the record cannot be understood.
    NotReadable,
    /// Nothing is proposed that is not on record already.
    NothingProposed,
    /// There is no such session.
    UnknownSession(String),
    /// There is no such person.
    UnknownPerson(String),
    /// Only the directors' and the public edition rest on a release.
    NoReleaseNeeded,
    /// The record was changed by something else meanwhile.
    RecordChanged,
    /// The disk refused.
    Disk(std::io::Error),
}

impl Vault {
    /// What `request` would put on record, word for word, and who must still be asked.
    pub fn proposal(&self, request: &ReleaseRequest) -> Result<Proposal, NotRecorded> {
        let plan = self.plan(request)?;
        let before = |text: &RecordedText| {
            let earlier = self.admitted.record.of(&text.note, text.edition).next();
            earlier
                .filter(|(_, earlier)| earlier.fingerprint != text.fingerprint)
                .map(|(_, earlier)| earlier.wording.clone())
        };
        let texts = plan.release.texts.iter().map(|text| ProposedText {
            note: text.note.clone(),
            wording: text.wording.clone(),
            before: before(text),
        });
        Ok(Proposal {
            texts: texts.collect(),
            asked: self.names(&plan.release.asked),
            still_to_ask: self.names(&plan.still_to_ask),
            owners_to_ask: self.names(&plan.owners_to_ask),
        })
    }

    /// Puts it on record: appends it to the file, whose earlier bytes stay as they are.
    pub fn record(&self, request: &ReleaseRequest) -> Result<Proposal, NotRecorded> {
        let release = self.plan(request)?.release;
        if release.texts.is_empty() && release.named.is_none() {
            return Err(NotRecorded::NothingProposed);
        }
        let read = self.admitted.sources.iter().find(|source| record_file(&source.file));
        let before = match read {
            None => None,
            Some(source) => edit::on_disk(&self.root.join(&*source.file))?,
        };
        if let (Some(read), Some(before)) = (read, &before) {
            if !same_lines(&read.text, before) {
                return Err(NotRecorded::RecordChanged);
            }
            let written = |line: &str| !line.trim().is_empty() && !line.starts_with('#');
            if self.admitted.record.releases.is_empty() && before.lines().any(written) {
                return Err(NotRecorded::NotReadable);
            }
        }
        let earlier = read.map(|source| &*source.file).zip(before.clone());
        let (name, text) = append(earlier, self.language(), &release);
        edit::replace(&self.root, name, before.as_deref(), &text)?;
        self.proposal(request)
    }

    fn plan(&self, request: &ReleaseRequest) -> Result<Plan, NotRecorded> {
        if !self.is_readable() {
            return Err(NotRecorded::NotReadable);
        }
        self.refuse_unknown(request)?;
        let links = Links::of(&self.admitted.notes);
        let proposed = judge(&self.admitted, &self.faulty, &links, request.edition, Basis::Proposed);
        let recorded = judge_alone(&self.admitted, &self.faulty, &links, request.edition, Basis::Record);
        let all = || self.admitted.notes.iter().zip(&proposed).zip(&recorded);
        let new = |standing: Standing| match standing {
            Standing::Proposed | Standing::Stays(Reason::Changed | Reason::NotEverybodyAsked) => true,
            Standing::Released | Standing::Stays(_) => false,
        };
        let chosen: Vec<&Note> = all()
            .filter(|((note, proposed), recorded)| {
                proposed.goes(Basis::Proposed) && new(recorded.standing) && self.is_asked_for(note, request)
            })
            .map(|((note, _), _)| note)
            .collect();
        let going: Vec<&Note> = all()
            .filter(|(_, recorded)| recorded.goes(Basis::Record))
            .map(|((note, _), _)| note)
            .chain(chosen.iter().copied())
            .collect();
        let asked = request
            .asked
            .clone()
            .unwrap_or_else(|| self.ids(chosen.iter().flat_map(|note| must_be_asked(&self.admitted, note))));
        let named = match &request.named {
            Named::All => {
                Some(members(&self.admitted, &going).map(str::to_owned).collect::<BTreeSet<_>>().into_iter().collect())
            }
            Named::Nobody => Some(Vec::new()),
            Named::Only(people) => Some(people.clone()),
        };
        // An empty list takes back; nobody to name does not.
        let named = named.filter(|people: &Vec<String>| !people.is_empty() || request.named == Named::Nobody);
        let writer = Writer::new(&self.admitted, &links);
        let texts = chosen.iter().map(|note| text(note, request.edition, &writer)).collect::<Vec<_>>();
        let release = Release {
            date: request.date,
            how: request.how,
            sessions: request.sessions.clone(),
            asked,
            named,
            client_agreed: request.client_agreed,
            texts,
        };
        let still_to_ask = self.still_to_ask(&chosen, &release, request.edition);
        let owners_to_ask = self.owners_to_ask(&going, &release, request.edition);
        Ok(Plan { release, still_to_ask, owners_to_ask })
    }

    fn refuse_unknown(&self, request: &ReleaseRequest) -> Result<(), NotRecorded> {
        match request.edition {
            Edition::Facilitator | Edition::Group => return Err(NotRecorded::NoReleaseNeeded),
            Edition::Directors | Edition::Public => {}
        }
        let session = |id: &&String| !self.admitted.sessions.iter().any(|session| session.id == **id);
        if let Some(id) = request.sessions.iter().find(session) {
            return Err(NotRecorded::UnknownSession(id.clone()));
        }
        let named = match &request.named {
            Named::All | Named::Nobody => &[],
            Named::Only(people) => people.as_slice(),
        };
        let person = |id: &&String| !self.admitted.engagement.people.iter().any(|person| person.id.text == **id);
        match request.asked.iter().flatten().chain(named).find(person) {
            Some(id) => Err(NotRecorded::UnknownPerson(id.clone())),
            None => Ok(()),
        }
    }

    fn is_asked_for(&self, note: &Note, request: &ReleaseRequest) -> bool {
        let session = note.session.and_then(|session| self.admitted.sessions.get(session));
        request.sessions.is_empty() || session.is_some_and(|session| request.sessions.contains(&session.id))
    }

    /// Who had to be asked about one of these notes and was not, now or about the same words earlier.
    fn still_to_ask(&self, chosen: &[&Note], release: &Release, edition: Edition) -> Vec<String> {
        let missing = chosen.iter().zip(&release.texts).flat_map(|(note, text)| {
            let earlier = self
                .admitted
                .record
                .of(&note.id, edition)
                .take_while(|(_, earlier)| earlier.fingerprint == text.fingerprint);
            let asked: Vec<&str> =
                earlier.flat_map(|(earlier, _)| &earlier.asked).chain(&release.asked).map(String::as_str).collect();
            let unasked = move |person: &PersonIndex| self.id(*person).is_none_or(|id| !asked.contains(&id));
            must_be_asked(&self.admitted, note).into_iter().filter(unasked).collect::<Vec<_>>()
        });
        self.ids(missing)
    }

    /// The owners of what goes out of whom it is not known whether they may be printed.
    fn owners_to_ask(&self, going: &[&Note], release: &Release, edition: Edition) -> Vec<String> {
        let nobody = release.named.as_ref().is_some_and(Vec::is_empty);
        if edition != Edition::Directors || nobody {
            return Vec::new();
        }
        let mut named = self.admitted.record.named();
        named.extend(release.named.iter().flatten().map(String::as_str));
        let owners: BTreeSet<&str> = members(&self.admitted, going).filter(|id| !named.contains(id)).collect();
        let people = self.admitted.engagement.people.iter().filter(|person| owners.contains(person.id.text.as_str()));
        people.filter(|person| person.side == Side::Member).map(|person| person.id.text.clone()).collect()
    }

    fn id(&self, person: PersonIndex) -> Option<&str> {
        self.admitted.engagement.people.get(person.0).map(|person| person.id.text.as_str())
    }

    /// The ids of people, once each, in the order of the engagement.
    fn ids(&self, people: impl Iterator<Item = PersonIndex>) -> Vec<String> {
        let people: BTreeSet<PersonIndex> = people.collect();
        people.into_iter().filter_map(|person| self.id(person)).map(str::to_owned).collect()
    }

    fn names(&self, ids: &[String]) -> Vec<String> {
        let name = |id: &String| {
            let person = self.admitted.engagement.people.iter().find(|person| person.id.text == *id);
            person.map_or_else(|| id.clone(), |person| person.name.clone())
        };
        ids.iter().map(name).collect()
    }
}

/// What a request comes to.
struct Plan {
    release: Release,
    still_to_ask: Vec<String>,
    owners_to_ask: Vec<String>,
}

/// Whether a file still says what was read, line ends and the mark at its beginning aside.
fn same_lines(read: &str, now: &str) -> bool {
    read.trim_start_matches('\u{feff}').lines().eq(now.trim_start_matches('\u{feff}').lines())
}

fn text(note: &Note, edition: Edition, writer: &Writer<'_>) -> RecordedText {
    let wording = writer.wording(note, edition);
    RecordedText {
        place: note.place.clone(),
        note: note.id.clone(),
        edition,
        fingerprint: fingerprint(&wording),
        wording,
    }
}
