//! An edition as it was on a day, to be held beside what it is now: what was in it already, and in which words.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::release::release_judged;
use super::standing::{Judged, judge, must_be_asked};
use super::{Item, Reason, Released, Standing};
use crate::audience::{Audience, Basis, Edition};
use crate::prose::ItemKey;
use crate::vault::consent::{Admitted, Recalled, RecordedText, Release, Wordings, fingerprint, recall};
use crate::vault::kind::Kind;
use crate::vault::note::fields::{Details, Field, Relation};
use crate::vault::note::{Found, Links, Note, PersonIndex};

/// An edition as it was on a day, as far as it still goes: what was taken back meanwhile counts as never released, so that
/// a comparison tells nothing of it. Only the gate makes one.
pub struct Earlier<A: Audience> {
    pub(in crate::vault) day: Date,
    pub(in crate::vault) released: Released<A>,
    pub(in crate::vault) was: Vec<Option<Was>>,
}

/// What an item was on that day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Was {
    /// Its key in the edition of then.
    pub key: ItemKey,
    /// Whether it was released with other words.
    pub reworded: bool,
}

impl<A: Audience> Earlier<A> {
    /// The day.
    pub fn day(&self) -> Date {
        self.day
    }

    /// The edition of then.
    pub fn released(&self) -> &Released<A> {
        &self.released
    }

    /// What an item of the edition of now was then; nothing when it was not in it.
    pub fn was(&self, now: ItemKey) -> Option<Was> {
        self.was.get(now.0 as usize).copied().flatten()
    }
}

/// The edition for `A` on a day, of what still goes to it. `faulty` says which notes have an error.
pub(in crate::vault) fn earlier<A: Audience>(admitted: &Admitted, faulty: &[bool], day: Date) -> Earlier<A> {
    let links = Links::of(&admitted.notes);
    let now = judge(admitted, faulty, &links, A::EDITION, A::BASIS);
    let mut then = now.clone();
    let recorded = recorded_by(admitted, A::EDITION, day);
    let mut texts: BTreeMap<usize, &RecordedText> = BTreeMap::new();
    for (at, note) in admitted.notes.iter().enumerate() {
        let was_there = match A::BASIS {
            Basis::Room => said_by(admitted, note, day),
            // The draft marks what the edition would: the group sees first what others will read.
            Basis::Proposed | Basis::Record => {
                // What was another kind of thing then is a new thing now.
                let same_kind = |text: &&RecordedText| recall(&text.wording).kind.is_none_or(|kind| kind == note.kind);
                let text = recorded
                    .get(note.id.as_str())
                    .map(|entries| entries.iter().copied().filter(|(release, _)| admitted.can_hold(release, note)))
                    .and_then(|entries| released_by(admitted, note, A::EDITION, &entries.collect::<Vec<_>>()))
                    .filter(same_kind);
                texts.extend(text.map(|text| (at, text)));
                text.is_some()
            }
        };
        if !was_there {
            leave_out(&mut then, at);
        }
    }
    while leave_out_course_without_subject(admitted, &links, &mut then, A::EDITION, A::BASIS) {}
    let mut released = release_judged::<A>(admitted, faulty, &links, &then);
    let wordings = Wordings::new(admitted, &links);
    let mut there = BTreeMap::new();
    for item in &mut released.items {
        let note = admitted.notes.get(item.origin.0);
        let text = texts.get(&item.origin.0).copied();
        let other_words = note.zip(text).filter(|(note, text)| {
            // An edition is compared in its own words, whatever else the note says.
            text.fingerprint != fingerprint(&wordings.wording(note, A::EDITION))
        });
        if let Some((_, text)) = other_words {
            put_back(item, recall(&text.wording));
        }
        there.insert(item.origin.0, Was { key: item.key, reworded: other_words.is_some() });
    }
    let current = release_judged::<A>(admitted, faulty, &links, &now);
    let was = current.items.iter().map(|item| there.get(&item.origin.0).copied()).collect();
    Earlier { day, released, was }
}

fn leave_out(judged: &mut [Judged], at: usize) {
    if let Some(judged) = judged.get_mut(at) {
        *judged = Judged { standing: Standing::Stays(Reason::Undecided), rests_on: None };
    }
}

/// Whether a note was in the room by then: of its meeting, or of none.
fn said_by(admitted: &Admitted, note: &Note, day: Date) -> bool {
    let session = note.session.and_then(|session| admitted.sessions.get(session));
    session.and_then(|session| session.date).is_none_or(|date| date <= day)
}

/// A text on record, with the release it stands in.
type Recorded<'a> = (&'a Release, &'a RecordedText);

/// What stood on record for an edition on a day, by note, the newest first; without what was taken back, then or later.
fn recorded_by(admitted: &Admitted, edition: Edition, day: Date) -> BTreeMap<&str, Vec<Recorded<'_>>> {
    let mut recorded: BTreeMap<&str, Vec<Recorded<'_>>> = BTreeMap::new();
    for release in admitted.record.releases.iter().rev().filter(|release| release.date <= day) {
        let texts = release.texts.iter().rev().filter(|text| text.edition == edition && text.withdrawn.is_none());
        texts.for_each(|text| recorded.entry(&text.note).or_default().push((release, text)));
    }
    recorded
}

/// The words in which a note was released by then, if all who had to be asked had been.
fn released_by<'a>(
    admitted: &Admitted,
    note: &Note,
    edition: Edition,
    entries: &[Recorded<'a>],
) -> Option<&'a RecordedText> {
    let (_, last) = entries.first()?;
    let same = |(_, text): &&Recorded<'_>| text.fingerprint == last.fingerprint;
    let agreed = || entries.iter().take_while(same).map(|(release, _)| *release);
    let asked = |person: &PersonIndex| {
        let person = admitted.engagement.people.get(person.0);
        person.is_some_and(|person| agreed().any(|release| release.asked.contains(&person.id.text)))
    };
    let everybody = must_be_asked(admitted, note, edition).iter().all(asked);
    let client = edition != Edition::Public || agreed().any(|release| release.client_agreed.is_some());
    (everybody && client).then_some(*last)
}

/// Leaves out what tells the course of something that was not there; whether there was any.
fn leave_out_course_without_subject(
    admitted: &Admitted,
    links: &Links,
    then: &mut [Judged],
    edition: Edition,
    basis: Basis,
) -> bool {
    if edition == Edition::Facilitator {
        return false;
    }
    let goes = |then: &[Judged], at: usize| then.get(at).is_some_and(|judged| judged.goes(basis));
    let mut changed = false;
    for (at, note) in admitted.notes.iter().enumerate() {
        if note.kind != Kind::Progress || !goes(then, at) {
            continue;
        }
        let mut subjects = note.relations.iter().filter(|(relation, _)| *relation == Relation::Of);
        let all = subjects.all(|(_, wanted)| match links.find(&wanted.target) {
            Found::One(subject) => goes(then, subject),
            Found::Nothing | Found::Several(_) => false,
        });
        if !all {
            leave_out(then, at);
            changed = true;
        }
    }
    changed
}

/// Gives an item the title, weight, dates and state that it had then, as far as the words of then tell.
fn put_back(item: &mut Item, recalled: Recalled) {
    item.weight = recalled.weight();
    let day = |field| recalled.day(field);
    match &mut item.details {
        Details::Action { due, state, new_date, .. } => {
            *due = day(Field::Due);
            *new_date = day(Field::NewDate);
            *state = recalled.state().unwrap_or(*state);
        }
        Details::Assumption { state } => *state = recalled.state().unwrap_or(*state),
        Details::Goal { measure, due } => {
            measure.actual = recalled.text(Field::Actual).map(str::to_owned);
            *due = day(Field::Due);
        }
        Details::Question { due, .. } | Details::Agreement { due } | Details::Settling { due, .. } => {
            *due = day(Field::Due);
        }
        Details::Plain
        | Details::Assignment { .. }
        | Details::Behaviour { .. }
        | Details::Quote { .. }
        | Details::Progress { .. }
        | Details::Evaluation { .. } => {}
    }
    item.title = recalled.title.unwrap_or_else(|| std::mem::take(&mut item.title));
}
