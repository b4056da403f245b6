//! What a request comes to: which texts, who was asked, who must still be.

use std::collections::BTreeSet;

use super::request::{Named, NotRecorded, ReleaseRequest};
use crate::audience::{Basis, Edition};
use crate::vault::consent::{RecordedText, Release, Wordings, fingerprint};
use crate::vault::desk::Vault;
use crate::vault::gate::{Reason, Standing, judge_alone, judge_anew, members, must_be_asked};
use crate::vault::note::{Links, Note, PersonIndex, Side};

/// What a request comes to.
pub(super) struct Plan {
    pub(super) release: Release,
    pub(super) still_to_ask: Vec<String>,
    pub(super) owners_to_ask: Vec<String>,
}

impl Vault {
    pub(super) fn plan(&self, request: &ReleaseRequest) -> Result<Plan, NotRecorded> {
        if !self.is_readable() {
            return Err(NotRecorded::NotReadable);
        }
        self.refuse_unknown(request)?;
        if !self.admitted.engagement.people.iter().any(|person| person.side == Side::Member) {
            return Err(NotRecorded::NoPeople);
        }
        let links = Links::of(&self.admitted.notes);
        let asked_for = (request.edition, Basis::Proposed);
        let faulty = self.faulty.of(request.edition);
        let proposed = judge_anew(&self.admitted, faulty, &links, asked_for, &request.anew);
        let recorded = judge_alone(&self.admitted, faulty, &links, request.edition, Basis::Record);
        let all = || self.admitted.notes.iter().zip(&proposed).zip(&recorded);
        let new = |standing: Standing| match standing {
            Standing::Proposed | Standing::Stays(Reason::Changed | Reason::NotEverybodyAsked | Reason::Withdrawn) => {
                true
            }
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
        let asked = request.asked.clone().unwrap_or_else(|| {
            let of_texts = chosen.iter().flat_map(|note| must_be_asked(&self.admitted, note, request.edition));
            // Who is said to agree to being named was asked that; where nothing new goes, all owners were.
            let of_names: BTreeSet<String> = match &request.named {
                Named::Only(people) => people.iter().cloned().collect(),
                Named::All if chosen.is_empty() => members(&self.admitted, &going).map(str::to_owned).collect(),
                Named::All | Named::Nobody => BTreeSet::new(),
            };
            let mut asked = self.ids(of_texts);
            asked.extend(of_names.into_iter().filter(|person| !asked.contains(person)).collect::<Vec<_>>());
            asked
        });
        let named = match &request.named {
            Named::All => {
                // Who agreed before and owns nothing that goes now is not taken back by that.
                let owners: BTreeSet<&str> =
                    members(&self.admitted, &going).chain(self.admitted.record.named()).collect();
                Some(asked.iter().filter(|id| owners.contains(id.as_str())).cloned().collect())
            }
            Named::Nobody => Some(Vec::new()),
            Named::Only(people) => Some(people.clone()),
        };
        // Who is said to agree to being named and is not among those asked has not agreed.
        let was_asked = |id: &String| asked.contains(id);
        let named = named.map(|people: Vec<String>| people.into_iter().filter(was_asked).collect::<Vec<_>>());
        // An empty list takes back; nobody to name does not.
        let named = named.filter(|people: &Vec<String>| !people.is_empty() || request.named == Named::Nobody);
        // Nobody is named for anyone: what is said of names there is no answer for the directors.
        let named = named.filter(|_| request.edition == Edition::Directors);
        let wordings = Wordings::new(&self.admitted, &links);
        let texts = chosen.iter().map(|note| text(note, request.edition, &wordings)).collect::<Vec<_>>();
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

    pub(super) fn is_asked_for(&self, note: &Note, request: &ReleaseRequest) -> bool {
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
                .filter(|(earlier, _)| self.admitted.can_hold(earlier, note))
                .take_while(|(_, earlier)| earlier.fingerprint == text.fingerprint);
            let asked: Vec<&str> =
                earlier.flat_map(|(earlier, _)| &earlier.asked).chain(&release.asked).map(String::as_str).collect();
            let unasked = move |person: &PersonIndex| self.id(*person).is_none_or(|id| !asked.contains(&id));
            must_be_asked(&self.admitted, note, edition).into_iter().filter(unasked).collect::<Vec<_>>()
        });
        self.ids(missing)
    }

    /// The owners of what goes out of whom it is not known whether they may be printed.
    fn owners_to_ask(&self, going: &[&Note], release: &Release, edition: Edition) -> Vec<String> {
        let nobody = release.named.as_ref().is_some_and(Vec::is_empty);
        if edition != Edition::Directors || nobody {
            return Vec::new();
        }
        let named = release.named_after(self.admitted.record.named());
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

    pub(super) fn names(&self, ids: &[String]) -> Vec<String> {
        let name = |id: &String| {
            let person = self.admitted.engagement.people.iter().find(|person| person.id.text == *id);
            person.map_or_else(|| id.clone(), |person| person.name.clone())
        };
        ids.iter().map(name).collect()
    }
}

fn text(note: &Note, edition: Edition, wordings: &Wordings<'_>) -> RecordedText {
    let wording = wordings.wording(note, edition);
    RecordedText {
        place: note.place.clone(),
        note: note.id.clone(),
        edition,
        fingerprint: fingerprint(&wording),
        wording,
        words_marks: Vec::new(),
        words_at: 0..0,
        withdrawn: None,
    }
}
