//! Everything that goes to an audience, made of nothing else.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use jiff::civil::Date;

use super::mark::mark;
use super::order::{Print, Ties, order};
use super::owners::{directors_own, members_are_named, printed_owners};
use super::standing::{Judged, judge};
use super::text::{ReferenceResolver, references};
use super::{
    EngagementFacts, Item, Origin, Picture, ReleaseFacts, Released, RoomFacts, SessionFacts, SessionKey, Standing,
};
use crate::audience::{Audience, Basis, Edition};
use crate::prose::{ItemKey, PictureKey, changed};
use crate::vault::consent::{Admitted, Placeholders, Printed, Wordings, plain_text, printed};
use crate::vault::note::{Found, Links, Note};
use crate::vault::read::{PictureFile, Wanted, WantedPicture};
use crate::wording::Language;

/// A note that goes, and its place in the list of notes.
struct Going<'a> {
    origin: usize,
    note: &'a Note,
    printed: Printed<'a>,
    session: Option<SessionFacts>,
}

/// What goes to `A`. `faulty` says which notes have an error.
pub(in crate::vault) fn release<A: Audience>(admitted: &Admitted, faulty: &[bool]) -> Released<A> {
    let links = Links::of(&admitted.notes);
    let judged = judge(admitted, faulty, &links, A::EDITION, A::BASIS);
    release_judged(admitted, faulty, &links, &judged)
}

/// What goes to `A` when the notes are judged so.
pub(super) fn release_judged<A: Audience>(
    admitted: &Admitted,
    faulty: &[bool],
    links: &Links,
    judged: &[Judged],
) -> Released<A> {
    let going = going(admitted, judged, A::EDITION, A::BASIS);
    let notes: Vec<&Note> = going.iter().map(|going| going.note).collect();
    let named = members_are_named(admitted, &notes, A::EDITION, A::BASIS);
    // From here on only what goes is looked at. (Links are looked up among all notes, and then only if they go.)
    let position: BTreeMap<usize, usize> = going.iter().enumerate().map(|(at, going)| (going.origin, at)).collect();
    let find = |wanted: &Wanted| match links.find(&wanted.target) {
        Found::One(note) => position.get(&note).copied(),
        Found::Nothing | Found::Several(_) => None,
    };
    let wordings = Wordings::new(admitted, links);
    let prints: Vec<Print> = going.iter().map(|going| print(going, admitted, &wordings, A::EDITION, named)).collect();
    let ties: Vec<Ties> = going.iter().map(|going| ties(going, &find)).collect();
    let order = order(&prints, &ties);
    let keys = keys(&order);
    let key = |at: usize| keys.get(at).copied();
    let sessions = sessions(&going);
    let standings = match A::BASIS {
        Basis::Room => judge(admitted, faulty, links, Edition::Directors, Basis::Record),
        Basis::Proposed | Basis::Record => Vec::new(),
    };
    let mut album = Album::new(&admitted.pictures);
    let mut items = Vec::with_capacity(going.len());
    for at in order {
        let (Some(going), Some(ties), Some(key_of_item)) = (going.get(at), ties.get(at), key(at)) else { continue };
        let mut relations: Vec<_> =
            ties.relations.iter().filter_map(|(relation, to)| Some((*relation, key(*to)?))).collect();
        relations.sort_unstable();
        relations.dedup();
        let item = |wanted: &Wanted| find(wanted).and_then(key);
        let mut picture = |wanted: &WantedPicture| album.show(wanted);
        let body = changed(going.printed.body, &mut ReferenceResolver { item: &item, picture: &mut picture });
        let session = going.session.as_ref().and_then(|facts| sessions.binary_search(facts).ok());
        items.push(Item {
            key: key_of_item,
            origin: Origin(going.origin),
            kind: going.note.kind,
            title: going.printed.title.clone(),
            body,
            session: session.and_then(|session| u32::try_from(session).ok()).map(SessionKey),
            owners: printed_owners(going.note, admitted, A::EDITION, named),
            directors_own: A::EDITION != Edition::Public && directors_own(going.note, admitted),
            language: language(going, admitted),
            weight: going.printed.weight,
            areas: going.printed.areas.clone(),
            influence: going.printed.influence,
            relations,
            details: going.printed.details.clone(),
            room: standings.get(going.origin).map(|judged| room(going.note, judged.standing, admitted, A::EDITION)),
        });
    }
    let mark = (A::BASIS != Basis::Room).then(|| {
        let owners = prints.iter().map(|print| print.owners.as_slice());
        let printed: Vec<&Printed<'_>> = going.iter().map(|going| &going.printed).collect();
        mark(&printed, owners, &ties, &find, &wordings)
    });
    let release = release_facts(admitted, &going, judged, A::BASIS);
    let date = reference_date(admitted, &going, release.as_ref());
    Released {
        engagement: engagement(admitted, A::EDITION, date),
        sessions,
        items,
        release,
        mark,
        pictures: album.shown,
        audience: PhantomData,
    }
}

fn going<'a>(admitted: &'a Admitted, judged: &[Judged], edition: Edition, basis: Basis) -> Vec<Going<'a>> {
    let people = &admitted.engagement.people;
    let all = admitted.notes.iter().zip(judged).enumerate();
    let those = all.filter(|(_, (_, judged))| judged.goes(basis));
    let going = |(origin, (note, _)): (usize, (&'a Note, &Judged))| Going {
        origin,
        note,
        printed: printed(note, edition, people),
        session: session(admitted, note, edition),
    };
    those.map(going).collect()
}

fn session(admitted: &Admitted, note: &Note, edition: Edition) -> Option<SessionFacts> {
    let session = admitted.sessions.get(note.session?)?;
    let (date, title) = match edition {
        Edition::Facilitator | Edition::Group => (session.date, session.title.clone()),
        // A meeting's title is the facilitator's own and was never put to the group: not even whether two are equal may tell.
        Edition::Directors => (session.date, None),
        Edition::Public => (session.date.map(year), None),
    };
    Some(SessionFacts { date, kind: session.kind, title })
}

/// The first day of a date's year: in the public edition no date is finer.
fn year(date: Date) -> Date {
    date.first_of_year()
}

/// The sessions of what goes, once each, in their order. Two that read the same are one.
fn sessions(going: &[Going<'_>]) -> Vec<SessionFacts> {
    let mut sessions: Vec<SessionFacts> = going.iter().filter_map(|going| going.session.clone()).collect();
    sessions.sort();
    sessions.dedup();
    sessions
}

fn print(going: &Going<'_>, admitted: &Admitted, wordings: &Wordings<'_>, edition: Edition, named: bool) -> Print {
    let picture = |wanted: &WantedPicture| wordings.picture(wanted);
    let printed = &going.printed;
    Print {
        kind: printed.kind,
        title: printed.title.clone(),
        text: plain_text(printed.body, &Placeholders { bare: &|_| String::new(), picture: &picture }),
        details: printed.details.clone(),
        owners: printed_owners(going.note, admitted, edition, named),
        weight: printed.weight,
        areas: printed.areas.clone(),
        influence: printed.influence,
        session: going.session.clone(),
        language: language(going, admitted),
        recognised: match edition {
            Edition::Facilitator | Edition::Group => going.note.recognised,
            Edition::Directors | Edition::Public => None,
        },
    }
}

fn language(going: &Going<'_>, admitted: &Admitted) -> Option<Language> {
    going.note.language.filter(|language| *language != admitted.engagement.language)
}

fn ties(going: &Going<'_>, find: &impl Fn(&Wanted) -> Option<usize>) -> Ties {
    let relations = going.note.relations.iter().filter_map(|(relation, wanted)| Some((*relation, find(wanted)?)));
    let mut wanted = Vec::new();
    references(going.printed.body, &mut wanted);
    Ties { relations: relations.collect(), references: wanted.into_iter().filter_map(find).collect() }
}

/// The key of every position, given the positions in their order.
fn keys(order: &[usize]) -> Vec<ItemKey> {
    let mut keys = vec![ItemKey(0); order.len()];
    for (number, at) in (0..).zip(order) {
        if let Some(key) = keys.get_mut(*at) {
            *key = ItemKey(number);
        }
    }
    keys
}

fn room(note: &Note, standing: Standing, admitted: &Admitted, edition: Edition) -> RoomFacts {
    let facilitator = edition == Edition::Facilitator;
    let people = note.contributors.iter().filter_map(|person| admitted.engagement.people.get(person.0));
    RoomFacts {
        standing,
        recognised: note.recognised,
        contributors: people.filter(|_| facilitator).map(|person| person.name.clone()).collect(),
        id: facilitator.then(|| note.id.clone()),
    }
}

fn release_facts(admitted: &Admitted, going: &[Going<'_>], judged: &[Judged], basis: Basis) -> Option<ReleaseFacts> {
    let resting = going.iter().filter_map(|going| judged.get(going.origin)?.rests_on);
    let releases = resting.filter_map(|at| Some((admitted.record.releases.get(at)?, at)));
    let (latest, _) = releases.max_by_key(|(release, at)| (release.date, *at))?;
    (basis == Basis::Record).then_some(ReleaseFacts { date: latest.date, how: latest.how })
}

/// What an edition is dated by: the day in the engagement file, or else the latest meeting of what goes; never a day before
/// the release it rests on.
fn reference_date(admitted: &Admitted, going: &[Going<'_>], release: Option<&ReleaseFacts>) -> Option<Date> {
    let met = going.iter().filter_map(|going| admitted.sessions.get(going.note.session?)?.date);
    let day = admitted.engagement.reference_date.or_else(|| met.max());
    day.max(release.map(|release| release.date))
}

fn engagement(admitted: &Admitted, edition: Edition, date: Option<Date>) -> EngagementFacts {
    let engagement = &admitted.engagement;
    let public = edition == Edition::Public;
    let unless_public = |text: &Option<String>| if public { None } else { text.clone() };
    EngagementFacts {
        language: engagement.language,
        title: if public { engagement.public_title.clone().unwrap_or_default() } else { engagement.title.clone() },
        client: unless_public(&engagement.client),
        sector: unless_public(&engagement.sector),
        facilitator: unless_public(&engagement.facilitator),
        reference_date: if public { date.map(year) } else { date },
        next_meeting: engagement.next_meeting.filter(|_| !public),
        colophon: unless_public(&engagement.colophon),
    }
}

/// The pictures of an edition, in the order in which its texts show them; two that placeholders the same are one.
struct Album<'a> {
    files: BTreeMap<&'a str, &'a PictureFile>,
    shown: Vec<Picture>,
    places: BTreeMap<&'a str, PictureKey>,
}

impl<'a> Album<'a> {
    fn new(files: &'a [PictureFile]) -> Self {
        let files = files.iter().map(|file| (file.path.as_str(), file)).collect();
        Self { files, shown: Vec::new(), places: BTreeMap::new() }
    }

    fn show(&mut self, wanted: &WantedPicture) -> Option<PictureKey> {
        if let Some(key) = self.places.get(wanted.path.as_str()) {
            return Some(*key);
        }
        let (path, file) = self.files.get_key_value(wanted.path.as_str())?;
        let (bytes, extension) = file.content.as_ref().ok()?;
        let same = |picture: &Picture| picture.extension == *extension && picture.bytes == *bytes;
        let at = self.shown.iter().position(same).unwrap_or_else(|| {
            self.shown.push(Picture { bytes: bytes.clone(), extension });
            self.shown.len() - 1
        });
        let key = PictureKey(u32::try_from(at).ok()?);
        self.places.insert(path, key);
        Some(key)
    }
}
