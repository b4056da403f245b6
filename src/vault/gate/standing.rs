//! Whether a note goes to an edition, and if not, why.

use std::collections::BTreeMap;

use super::{Reason, Standing};
use crate::audience::{Basis, Edition};
use crate::vault::consent::{Admitted, RecordedText, WithdrawnWords, Wordings, agreed, fingerprint, quoted};
use crate::vault::kind::Kind;
use crate::vault::note::fields::{Details, Party, Relation};
use crate::vault::note::{ConsentTo, Flag, Found, Links, Note, PersonIndex, Side, slug};

/// What becomes of a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::vault) struct Judged {
    /// Where it stands.
    pub(in crate::vault) standing: Standing,
    /// The release it rests on, by position in the record.
    pub(in crate::vault) rests_on: Option<usize>,
}

impl Judged {
    fn because(standing: Standing) -> Self {
        Self { standing, rests_on: None }
    }

    fn stays(reason: Reason) -> Self {
        Self::because(Standing::Stays(reason))
    }

    /// Whether it goes to an edition built on `basis`.
    pub(in crate::vault) fn goes(self, basis: Basis) -> bool {
        match basis {
            Basis::Room | Basis::Record => self.standing == Standing::Released,
            Basis::Proposed => self.standing == Standing::Proposed,
        }
    }
}

/// Where every note stands with regard to an edition, and the release it rests on.
///
/// On record: released, or proposed and not on record yet, or it stays. Without one: proposed, or it stays.
pub(in crate::vault) fn judge(
    admitted: &Admitted,
    faulty: &[bool],
    links: &Links,
    edition: Edition,
    basis: Basis,
) -> Vec<Judged> {
    judge_anew(admitted, faulty, links, (edition, basis), &[])
}

/// The same, as if consent for the notes with the ids `anew` had never been taken back: they are asked for once more.
pub(in crate::vault) fn judge_anew(
    admitted: &Admitted,
    faulty: &[bool],
    links: &Links,
    (edition, basis): (Edition, Basis),
    anew: &[String],
) -> Vec<Judged> {
    let judge = Judge { anew, ..Judge::new(admitted, links, edition) };
    let mut judged = judge.each(faulty, basis);
    while judge.keep_course_with_its_subject(&mut judged, basis) {}
    judged
}

/// The same, each note by itself: what tells the course of something does not look at whether that goes.
pub(in crate::vault) fn judge_alone(
    admitted: &Admitted,
    faulty: &[bool],
    links: &Links,
    edition: Edition,
    basis: Basis,
) -> Vec<Judged> {
    Judge::new(admitted, links, edition).each(faulty, basis)
}

/// Who must have been asked before a note goes to an edition: those who were there, the facilitator aside. Where nobody
/// wrote down who was there, it is every member.
///
/// What the directors said may be read by anybody only if they were asked as well.
pub(in crate::vault) fn must_be_asked(admitted: &Admitted, note: &Note, edition: Edition) -> Vec<PersonIndex> {
    let mut asked = those_of_the_meeting(admitted, note);
    if edition == Edition::Public && speaks_for_directors(note) {
        let people = &admitted.engagement.people;
        let director = |person: &PersonIndex| people.get(person.0).is_some_and(|one| one.side == Side::Director);
        if !asked.iter().any(director) {
            asked.extend((0..people.len()).map(PersonIndex).filter(director));
        }
    }
    asked
}

/// Whether a note holds words of the directors.
fn speaks_for_directors(note: &Note) -> bool {
    match &note.details {
        Details::Evaluation { voice, .. } => *voice == Party::Directors,
        Details::Plain => matches!(note.kind, Kind::Response | Kind::Explanation),
        Details::Assignment { .. }
        | Details::Assumption { .. }
        | Details::Settling { .. }
        | Details::Goal { .. }
        | Details::Action { .. }
        | Details::Behaviour { .. }
        | Details::Question { .. }
        | Details::Agreement { .. }
        | Details::Quote { .. }
        | Details::Progress { .. } => false,
    }
}

fn those_of_the_meeting(admitted: &Admitted, note: &Note) -> Vec<PersonIndex> {
    let people = &admitted.engagement.people;
    let session = note.session.and_then(|session| admitted.sessions.get(session));
    let not_facilitator =
        |person: &&PersonIndex| people.get(person.0).is_some_and(|person| person.side != Side::Facilitator);
    let present: Vec<PersonIndex> = session
        .and_then(|session| session.present.as_ref())
        .map(|present| present.iter().filter(not_facilitator).copied().collect())
        .unwrap_or_default();
    if !present.is_empty() {
        return present;
    }
    let members = people.iter().enumerate().filter(|(_, person)| person.side == Side::Member);
    members.map(|(at, _)| PersonIndex(at)).collect()
}

/// What judging takes, gathered once.
struct Judge<'a> {
    admitted: &'a Admitted,
    links: &'a Links,
    edition: Edition,
    wordings: Wordings<'a>,
    /// What is on record for this edition, by note, oldest first.
    recorded: BTreeMap<&'a str, Vec<(usize, &'a RecordedText)>>,
    /// What was taken back, under whatever id it stood.
    withdrawn: &'a WithdrawnWords,
    /// The ids of notes whose withdrawal is looked past.
    anew: &'a [String],
}

impl<'a> Judge<'a> {
    fn new(admitted: &'a Admitted, links: &'a Links, edition: Edition) -> Self {
        let mut recorded: BTreeMap<&str, Vec<(usize, &RecordedText)>> = BTreeMap::new();
        for (at, release) in admitted.record.releases.iter().enumerate() {
            for text in release.texts.iter().filter(|text| text.edition == edition) {
                recorded.entry(text.note.as_str()).or_default().push((at, text));
            }
        }
        let withdrawn = admitted.withdrawn_words(edition);
        let wordings = Wordings::new(admitted, links);
        Self { admitted, links, edition, wordings, recorded, withdrawn, anew: &[] }
    }

    fn each(&self, faulty: &[bool], basis: Basis) -> Vec<Judged> {
        let one = |(at, note): (usize, &Note)| {
            // A list of errors that is too short is no reason to let a note go.
            self.alone(note, faulty.get(at).copied().unwrap_or(true), basis)
        };
        self.admitted.notes.iter().enumerate().map(one).collect()
    }

    fn alone(&self, note: &Note, faulty: bool, basis: Basis) -> Judged {
        let reason = match (basis, self.edition) {
            (Basis::Room, Edition::Facilitator) => None,
            _ if self.tells_nothing(note) => Some(Reason::NotFilledIn),
            (Basis::Room, Edition::Group | Edition::Directors | Edition::Public) => inside(note, faulty),
            (Basis::Proposed | Basis::Record, edition) => {
                outside(note, faulty, edition).or_else(|| self.is_withdrawn(note).then_some(Reason::Withdrawn))
            }
        };
        match (reason, basis) {
            (Some(reason), _) => Judged::stays(reason),
            (None, Basis::Room) => Judged::because(Standing::Released),
            (None, Basis::Proposed) => Judged::because(Standing::Proposed),
            (None, Basis::Record) => self.on_record(note),
        }
    }

    /// Whether a note of how something stands says nothing but what it is about, as it is made ready for a meeting.
    fn tells_nothing(&self, note: &Note) -> bool {
        let Details::Progress { state: None, new_date: None, reason: None, actual: None, objectives } = &note.details
        else {
            return false;
        };
        if !objectives.is_empty() || !note.body.markdown.0.is_empty() {
            return false;
        }
        let title = slug(&note.title.text);
        let mut subjects = note.relations.iter().filter(|(relation, _)| *relation == Relation::Of);
        subjects.any(|(_, wanted)| match self.links.find(&wanted.target) {
            Found::One(at) => {
                self.admitted.notes.get(at).is_some_and(|subject| slug(&subject.title.text).starts_with(&title))
            }
            Found::Nothing | Found::Several(_) => false,
        })
    }

    fn entries(&self, note: &Note) -> &[(usize, &'a RecordedText)] {
        self.recorded.get(note.id.as_str()).map_or(&[], Vec::as_slice)
    }

    /// Whether consent was taken back after it was last given: for this note, or for the same words in another one, a copy
    /// or a file of another name. Its flag alone does not propose it again.
    fn is_withdrawn(&self, note: &Note) -> bool {
        if self.anew.contains(&note.id) {
            return false;
        }
        let newest = self.entries(note).last().map(|(_, text)| text);
        if newest.is_some_and(|text| text.withdrawn.is_some()) {
            return true;
        }
        if self.withdrawn.is_empty() {
            return false;
        }
        let wording = self.wordings.wording(note, self.edition);
        // What stands on record word for word was released, whatever was taken back elsewhere.
        newest.is_none_or(|text| text.fingerprint != fingerprint(&wording))
            && (self.withdrawn.holds(&wording)
                || self.withdrawn.said_in(&self.wordings.with_drawn_words(note, self.edition)).is_some())
    }

    fn on_record(&self, note: &Note) -> Judged {
        let release = |at: usize| self.admitted.record.releases.get(at);
        let can_hold = |at: usize| release(at).is_some_and(|release| self.admitted.can_hold(release, note));
        let entries: Vec<_> = self.entries(note).iter().filter(|(at, _)| can_hold(*at)).collect();
        let Some((last, _)) = entries.last().filter(|(_, text)| text.withdrawn.is_none()) else {
            return Judged::because(Standing::Proposed);
        };
        let now = fingerprint(&self.wordings.wording(note, self.edition));
        // What was agreed to before the last change was agreed to for other words.
        let stands = |text: &RecordedText| text.fingerprint == now && text.withdrawn.is_none();
        let agreed = || entries.iter().rev().take_while(|(_, text)| stands(text)).map(|(at, _)| *at);
        if agreed().next().is_none() {
            return Judged::stays(Reason::Changed);
        }
        let releases = || agreed().filter_map(release);
        let asked = |person: &PersonIndex| {
            let id = self.admitted.engagement.people.get(person.0).map(|person| person.id.text.as_str());
            id.is_some_and(|id| releases().any(|release| release.asked.iter().any(|asked| asked == id)))
        };
        if !must_be_asked(self.admitted, note, self.edition).iter().all(asked) {
            return Judged::stays(Reason::NotEverybodyAsked);
        }
        if self.edition == Edition::Public && !releases().any(|release| release.client_agreed.is_some()) {
            return Judged::because(Standing::Proposed);
        }
        Judged { standing: Standing::Released, rests_on: Some(*last) }
    }

    /// Keeps back what tells the course of a note that stays; whether there was any.
    fn keep_course_with_its_subject(&self, judged: &mut [Judged], basis: Basis) -> bool {
        let mut changed = false;
        for (at, note) in self.admitted.notes.iter().enumerate() {
            let goes = judged.get(at).is_some_and(|judged| judged.goes(basis));
            if !goes || note.kind != Kind::Progress || self.subject_goes(note, judged, basis) {
                continue;
            }
            if let Some(judged) = judged.get_mut(at) {
                *judged = Judged::stays(Reason::AboutWhatStays);
                changed = true;
            }
        }
        changed
    }

    fn subject_goes(&self, note: &Note, judged: &[Judged], basis: Basis) -> bool {
        if self.edition == Edition::Facilitator {
            return true;
        }
        let mut subjects = note.relations.iter().filter(|(relation, _)| *relation == Relation::Of).peekable();
        subjects.peek().is_some()
            && subjects.all(|(_, wanted)| match self.links.find(&wanted.target) {
                Found::One(subject) => judged.get(subject).is_some_and(|judged| judged.goes(basis)),
                Found::Nothing | Found::Several(_) => false,
            })
    }
}

/// Why a note stays with the facilitator, if it does.
fn inside(note: &Note, faulty: bool) -> Option<Reason> {
    if faulty || !note.sound {
        Some(Reason::Fault)
    } else if note.kind.ceiling() == Edition::Facilitator {
        Some(Reason::Kind)
    } else if note.audience == Some(Edition::Facilitator) {
        Some(Reason::Audience)
    } else {
        None
    }
}

/// Why a note may not even be proposed for an edition outside the room, if so.
fn outside(note: &Note, faulty: bool, edition: Edition) -> Option<Reason> {
    let reasons = [
        (faulty || !note.sound, Reason::Fault),
        (note.kind.ceiling() < edition, Reason::Kind),
        (note.flag == Flag::Undecided, Reason::Undecided),
        (note.flag == Flag::Stays, Reason::Flag),
        (note.audience.is_some_and(|widest| widest < edition), Reason::Audience),
        (edition == Edition::Public && note.public_title.is_none() && note.public_text.is_none(), Reason::NoTextForIt),
        (note.kind == Kind::Quote && !may_be_quoted(note), Reason::NoConsent),
    ];
    reasons.into_iter().find_map(|(holds, reason)| holds.then_some(reason))
}

fn may_be_quoted(note: &Note) -> bool {
    let people = quoted(note);
    !people.is_empty() && people.iter().all(|person| agreed(note, *person, ConsentTo::Quote))
}
