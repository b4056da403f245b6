//! Where every item of an edition stands, under which number, and what has been told of it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::civil::Date;

use super::change::Since;
use super::course::{self, Course};
use super::page::{self, AgreedBy, Page, Slot};
use super::speech::Speech;
use super::text;
use super::view::{Anchor, Prose, ProseKey};
use crate::prose::ItemKey;
use crate::vault::{Details, Item, Kind, Party, Relation, SessionFacts, Weight};

/// The edition laid out, before it is put into words.
pub(super) struct Plan<'a> {
    /// The words, in this edition's way.
    pub(super) speech: Speech<'a>,
    /// The meetings.
    pub(super) sessions: &'a [SessionFacts],
    /// Every item, by position.
    pub(super) entries: Vec<Entry<'a>>,
    /// What changed since a day, when the edition is held beside an earlier one.
    pub(super) since: Option<Since>,
    /// The items that stand on their own, in print order, by position.
    order: Vec<usize>,
}

/// An item in its place.
pub(super) struct Entry<'a> {
    pub(super) item: &'a Item,
    pub(super) at: usize,
    pub(super) home: Home,
    pub(super) anchor: Anchor,
    pub(super) text: Option<ProseKey>,
    pub(super) course: Course,
    /// The progress notes printed in its course, oldest first, by position.
    pub(super) steps: Vec<usize>,
    /// What is set below it in full, by position.
    pub(super) below: Vec<usize>,
    /// What bears on it, by position.
    pub(super) borne_on: Vec<(Relation, usize)>,
    /// Its place among all items as a reader meets them.
    pub(super) met: usize,
}

/// Where an item is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Home {
    /// On its own.
    On(Slot),
    /// Below the item it answers, by position.
    Below(usize),
    /// In the course of the item it is about, by position.
    CourseOf(usize),
}

/// What decides the order; nothing of where a note was found or when it was said.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct SortKey {
    slot: Slot,
    cluster: (u8, String),
    latest_first: Reverse<Option<Date>>,
    undated: bool,
    date: Option<Date>,
    heaviest_first: Reverse<Option<Weight>>,
    letters: String,
    title: String,
    text: String,
}

impl<'a> Plan<'a> {
    /// Lays out the items and writes down their texts.
    pub(super) fn lay(speech: Speech<'a>, items: &'a [Item], sessions: &'a [SessionFacts]) -> (Self, Vec<Prose>) {
        let courses = course::of(items, sessions);
        let mut order: Vec<usize> = (0..items.len()).collect();
        order.sort_by_cached_key(|at| {
            items.get(*at).zip(courses.get(*at)).map(|(item, course)| sort_key(item, course, sessions, &speech))
        });
        let homes = homes(items, &order, &speech);
        let entries = items.iter().zip(courses).zip(homes).enumerate();
        let entries = entries.map(|(at, ((item, course), home))| Entry {
            item,
            at,
            home,
            anchor: Anchor { section: "", id: String::new(), number: String::new(), title: item.title.clone() },
            text: None,
            course,
            steps: Vec::new(),
            below: Vec::new(),
            borne_on: Vec::new(),
            met: 0,
        });
        let mut plan = Self { sessions, entries: entries.collect(), since: None, order, speech };
        plan.set_below();
        plan.number();
        let prose = plan.write();
        (plan, prose)
    }

    /// What stands in a slot, in print order.
    pub(super) fn slot(&self, slot: Slot) -> Vec<&Entry<'a>> {
        self.printed().filter(|entry| entry.home == Home::On(slot)).collect()
    }

    /// Everything that stands on its own, in print order.
    pub(super) fn printed(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.order.iter().filter_map(|at| self.entries.get(*at)).filter(|entry| matches!(entry.home, Home::On(_)))
    }

    /// All entries in print order, whatever they stand below.
    pub(super) fn ordered(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.order.iter().filter_map(|at| self.entries.get(*at))
    }

    /// The items of a kind, in print order.
    pub(super) fn kind(&self, kind: Kind) -> Vec<&Entry<'a>> {
        self.ordered().filter(|entry| entry.item.kind == kind).collect()
    }

    /// Our own actions, soonest first.
    pub(super) fn own_actions(&self) -> Vec<&Entry<'a>> {
        self.actions(false)
    }

    /// What the directors are asked to do, soonest first.
    pub(super) fn asked_actions(&self) -> Vec<&Entry<'a>> {
        self.actions(true)
    }

    fn actions(&self, asked: bool) -> Vec<&Entry<'a>> {
        let mut actions = self.kind(Kind::Action);
        actions.retain(|entry| page::asked_of_directors(entry.item) == asked);
        if self.speech.gives_dates() {
            actions.sort_by_key(|entry| (entry.course.due.is_none(), entry.course.due));
        }
        actions
    }

    /// The questions to the directors.
    pub(super) fn questions(&self) -> Vec<&Entry<'a>> {
        self.kind(Kind::Question).into_iter().filter(|entry| !page::asked_of_us(entry.item)).collect()
    }

    /// Whether something of that kind is in this edition.
    pub(super) fn has(&self, kind: Kind) -> bool {
        self.entries.iter().any(|entry| entry.item.kind == kind)
    }

    /// The entry of a key.
    pub(super) fn entry(&self, key: ItemKey) -> Option<&Entry<'a>> {
        self.entries.get(course::position(key))
    }

    /// The meeting an item came from.
    pub(super) fn session(&self, item: &Item) -> Option<&'a SessionFacts> {
        item.session.and_then(|key| self.sessions.get(key.position()))
    }

    /// The theme that counts now: the one of the latest meeting.
    pub(super) fn theme(&self) -> Option<&Entry<'a>> {
        self.kind(Kind::Theme).into_iter().next()
    }

    fn set_below(&mut self) {
        for at in self.order.clone() {
            let Some(home) = self.entries.get(at).map(|entry| entry.home) else { continue };
            match home {
                Home::On(_) => {}
                Home::Below(upon) => self.entries.get_mut(upon).into_iter().for_each(|entry| entry.below.push(at)),
                Home::CourseOf(upon) => self.entries.get_mut(upon).into_iter().for_each(|entry| entry.steps.push(at)),
            }
            let relations = self.entries.get(at).map(|entry| entry.item.relations.as_slice()).unwrap_or_default();
            for (relation, key) in relations {
                if let Some(entry) = self.entries.get_mut(course::position(*key)) {
                    entry.borne_on.push((*relation, at));
                }
            }
        }
    }

    /// Numbers the items in the order in which a reader meets them.
    fn number(&mut self) {
        let mut met = Vec::new();
        for at in self.order.iter().copied() {
            self.meet(at, true, &mut met);
        }
        let mut counts: BTreeMap<Kind, u32> = BTreeMap::new();
        for (met, (at, slot)) in met.into_iter().enumerate() {
            let Some(entry) = self.entries.get_mut(at) else { continue };
            let count = counts.entry(entry.item.kind).or_default();
            *count += 1;
            let (number, id) = self.speech.number(entry.item.kind, *count);
            entry.anchor.section = slot.page(self.speech.edition).slug(self.speech.language());
            entry.anchor.number = number;
            entry.anchor.id = id;
            entry.met = met;
        }
    }

    fn meet(&self, at: usize, top: bool, met: &mut Vec<(usize, Slot)>) {
        let Some(entry) = self.entries.get(at) else { return };
        let slot = match (entry.home, met.last()) {
            (Home::On(slot), _) if top => slot,
            (Home::Below(_) | Home::CourseOf(_), Some((_, slot))) if !top => *slot,
            (Home::On(_) | Home::Below(_) | Home::CourseOf(_), _) => return,
        };
        met.push((at, slot));
        entry.steps.iter().chain(&entry.below).copied().for_each(|at| self.meet(at, false, met));
    }

    fn write(&mut self) -> Vec<Prose> {
        let mut prose = Vec::new();
        let anchors: Vec<Anchor> = self.entries.iter().map(|entry| entry.anchor.clone()).collect();
        let find = |key: ItemKey| anchors.get(course::position(key)).filter(|anchor| !anchor.id.is_empty()).cloned();
        for entry in &mut self.entries {
            if !entry.item.body.0.is_empty() {
                entry.text = u32::try_from(prose.len()).ok().map(ProseKey);
                prose.push(text::settle(&entry.item.body, &find));
            }
        }
        prose
    }

    /// The page's slug in this edition's language.
    pub(super) fn slug(&self, page: Page) -> &'static str {
        page.slug(self.speech.language())
    }
}

fn sort_key(item: &Item, course: &Course, sessions: &[SessionFacts], speech: &Speech<'_>) -> SortKey {
    let slot = Slot::of(item, speech.edition);
    let met = course::date_of(item, sessions);
    let mut key = SortKey {
        slot,
        cluster: (0, String::new()),
        latest_first: Reverse(None),
        undated: false,
        date: None,
        heaviest_first: Reverse(None),
        letters: item.title.to_lowercase(),
        title: item.title.clone(),
        text: text::plain(&item.body),
    };
    if item.kind == Kind::Theme {
        key.latest_first = Reverse(met);
    }
    if matches!(item.kind, Kind::Promoting | Kind::Hindering) {
        key.heaviest_first = Reverse(item.weight);
    }
    if matches!(item.kind, Kind::Action | Kind::Question | Kind::Agreement) && speech.gives_dates() {
        key.date = course.due;
    }
    if matches!(item.kind, Kind::Progress | Kind::Response) {
        key.date = met;
    }
    key.cluster.0 = voice_rank(&item.details);
    if slot == Slot::Actions && speech.groups_by_owner() {
        key.cluster = speech.owner_cluster(&item.owners);
    }
    if slot == Slot::Agreements {
        key.cluster.0 = match page::agreed_by(item) {
            AgreedBy::Together => 0,
            AgreedBy::Group => 1,
            AgreedBy::Directors => 2,
        };
    }
    key.undated = key.date.is_none();
    key
}

/// The voices of an evaluation stand together: the group, the directors, the facilitator.
fn voice_rank(details: &Details) -> u8 {
    let Details::Evaluation { voice, .. } = details else { return 0 };
    match voice {
        Party::Group => 1,
        Party::Directors => 2,
        Party::Facilitator => 3,
    }
}

/// Where each item is printed: on its own, or with what it tells of or answers.
fn homes(items: &[Item], order: &[usize], speech: &Speech<'_>) -> Vec<Home> {
    let mut ranks = vec![0; items.len()];
    for (rank, at) in order.iter().enumerate() {
        if let Some(place) = ranks.get_mut(*at) {
            *place = rank;
        }
    }
    items
        .iter()
        .enumerate()
        .map(|(at, item)| {
            let alone = Home::On(Slot::of(item, speech.edition));
            if !speech.sets_answers_below() {
                return alone;
            }
            let nearest = |wanted: &[Relation]| {
                let to = item.relations.iter().filter(|(relation, _)| wanted.contains(relation));
                let to = to.map(|(_, key)| course::position(*key)).filter(|to| *to != at);
                to.filter(|to| items.get(*to).is_some_and(|to| carries(to.kind)))
                    .min_by_key(|to| ranks.get(*to).copied())
            };
            let below = |relations: &[&[Relation]]| relations.iter().find_map(|wanted| nearest(wanted));
            if item.kind == Kind::Progress {
                below(&[&[Relation::Of]]).map_or(alone, Home::CourseOf)
            } else if item.kind == Kind::Explanation {
                below(&[&[Relation::Answers], &[Relation::Settles]]).map_or(alone, Home::Below)
            } else if item.kind == Kind::Quote {
                let wanted = [Relation::Answers, Relation::RelatesTo, Relation::BasedOn, Relation::Of];
                below(&[&wanted]).map_or(alone, Home::Below)
            } else {
                alone
            }
        })
        .collect()
}

/// Whether others may be printed with it: what is itself printed with another may not, so nothing goes round.
const fn carries(kind: Kind) -> bool {
    !matches!(kind, Kind::Progress | Kind::Explanation | Kind::Quote)
}
