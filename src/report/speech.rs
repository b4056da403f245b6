//! What the report itself says, in the way of one edition: dates, weights, owners, numbers.

use jiff::civil::Date;

use super::view::More;
use crate::audience::{Basis, Edition};
use crate::vault::{
    ConsentMark, EngagementFacts, Kind, Party, PrintedOwner, ReleaseFacts, SessionFacts, SessionKind, Weight,
};
use crate::wording::{Argument, Language, Wording};

/// The words of one edition.
pub(super) struct Speech<'a> {
    pub(super) words: &'a Wording,
    pub(super) edition: Edition,
    pub(super) basis: Basis,
    pub(super) facts: &'a EngagementFacts,
    pub(super) release: Option<&'a ReleaseFacts>,
    pub(super) mark: Option<&'a ConsentMark>,
}

impl Speech<'_> {
    /// The language of the words.
    pub(super) fn language(&self) -> Language {
        self.words.language()
    }

    /// A sentence that is the same for everybody.
    pub(super) fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    /// A sentence with what it names.
    pub(super) fn say_with(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.words.say_with(key, arguments)
    }

    /// A sentence as this edition says it: an attribute of the message where there is one.
    pub(super) fn own(&self, key: &str) -> String {
        self.own_with(key, &[])
    }

    /// The same with what it names.
    pub(super) fn own_with(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let own = format!("{key}.{}", edition_key(self.edition));
        self.words.say_with(if self.words.knows(&own) { &own } else { key }, arguments)
    }

    /// The same, or nothing where no words were written for it.
    pub(super) fn lead(&self, key: &str) -> Option<String> {
        let own = format!("{key}.{}", edition_key(self.edition));
        [own.as_str(), key].into_iter().find(|key| self.words.knows(key)).map(|key| self.words.say(key))
    }

    /// Whether days and months are printed.
    pub(super) const fn gives_dates(&self) -> bool {
        !matches!(self.edition, Edition::Public)
    }

    /// Whether it is said who takes something forward.
    pub(super) const fn names_owners(&self) -> bool {
        !matches!(self.edition, Edition::Public)
    }

    /// Whether the actions stand person by person.
    pub(super) const fn groups_by_owner(&self) -> bool {
        matches!(self.edition, Edition::Group)
    }

    /// Whether explanations stand below what they answer, and progress with what it tells of.
    pub(super) const fn sets_answers_below(&self) -> bool {
        !matches!(self.edition, Edition::Facilitator)
    }

    /// Whether the readers were in the room.
    pub(super) const fn is_inside(&self) -> bool {
        matches!(self.edition, Edition::Facilitator | Edition::Group)
    }

    /// Whether this is a draft for the group.
    pub(super) const fn is_draft(&self) -> bool {
        matches!(self.basis, Basis::Proposed)
    }

    /// A date in words, no finer than this edition allows.
    pub(super) fn date(&self, date: Date) -> String {
        let year = date.year().to_string();
        if !self.gives_dates() {
            return year;
        }
        let day = date.day().to_string();
        let month = self.say(&format!("month-{}", date.month()));
        let arguments =
            [("day", Argument::Text(&day)), ("month", Argument::Text(&month)), ("year", Argument::Text(&year))];
        self.say_with("date-in-words", &arguments)
    }

    /// A date for machines, no finer than this edition allows.
    pub(super) fn date_iso(&self, date: Date) -> String {
        if self.gives_dates() { date.to_string() } else { date.year().to_string() }
    }

    /// Whether a date has passed at the reference date, as far as this edition tells.
    pub(super) fn has_passed(&self, date: Option<Date>) -> bool {
        self.gives_dates() && date.is_some() && date < self.facts.reference_date
    }

    /// How heavy: in words, and exactly as well for those who weighed it.
    pub(super) fn weight(&self, weight: Weight) -> String {
        let words = self.say(&format!("weight-{}", weight.get()));
        if !self.is_inside() {
            return words;
        }
        let figure = weight.get().to_string();
        self.say_with("weight-exact", &[("words", Argument::Text(&words)), ("figure", Argument::Text(&figure))])
    }

    /// Who takes something forward; empty where owners are not named.
    pub(super) fn owners(&self, owners: &[PrintedOwner]) -> String {
        if !self.names_owners() {
            return String::new();
        }
        let mut sorted: Vec<&PrintedOwner> = owners.iter().collect();
        sorted.sort_by_key(|owner| (rank(owner), (*owner).clone()));
        // Several who are not named stay "a participant": how many they are is nobody's business.
        sorted.dedup();
        self.list(&sorted.into_iter().map(|owner| self.owner(owner)).collect::<Vec<_>>())
    }

    /// Names before parties, then by letter: what the group's action list is clustered by.
    pub(super) fn owner_cluster(&self, owners: &[PrintedOwner]) -> (u8, String) {
        (owners.iter().map(rank).min().unwrap_or(u8::MAX), self.owners(owners))
    }

    fn owner(&self, owner: &PrintedOwner) -> String {
        match owner {
            PrintedOwner::Party(party) => self.party(*party),
            PrintedOwner::Named(name) => name.clone(),
            PrintedOwner::Participant => self.say("owner-participant"),
        }
    }

    /// A party at the table.
    pub(super) fn party(&self, party: Party) -> String {
        self.say(match party {
            Party::Group => "party-group",
            Party::Directors => "party-directors",
            Party::Facilitator => "party-facilitator",
        })
    }

    /// "a, b and c".
    pub(super) fn list(&self, parts: &[String]) -> String {
        match parts {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                let arguments = [("first", first.join(", ")), ("last", last.clone())];
                let arguments = arguments.each_ref().map(|(name, text)| (*name, Argument::Text(text)));
                self.say_with("list-and", &arguments)
            }
        }
    }

    /// A meeting in words: its title where there is one (in the room alone), else what sort it was, and when.
    pub(super) fn meeting(&self, session: &SessionFacts) -> String {
        let title = session.title.clone().unwrap_or_else(|| self.say(session_key(session.kind)));
        match session.date {
            None => title,
            Some(date) => {
                let date = self.date(date);
                self.say_with("meeting-when", &[("meeting", Argument::Text(&title)), ("date", Argument::Text(&date))])
            }
        }
    }

    /// The number of an item as printed and its anchor.
    pub(super) fn number(&self, kind: Kind, count: u32) -> (String, String) {
        let (letter, name) = match self.language() {
            Language::Dutch => (kind.letters().map(|(dutch, _)| dutch), kind.dutch()),
            Language::English => (kind.letters().map(|(_, english)| english), kind.english()),
        };
        match letter {
            Some(letter) => (format!("{letter}{count}"), format!("{letter}{count}").to_lowercase()),
            None => (String::new(), format!("{name}-{count}")),
        }
    }

    /// For whom this edition is, in words.
    pub(super) fn edition_name(&self) -> String {
        if self.is_draft() { self.own("edition-draft") } else { self.own("edition") }
    }

    /// The name of a kind.
    pub(super) fn kind(&self, kind: Kind) -> String {
        self.own(&format!("kind-{}", kind.english()))
    }

    /// "all: §6".
    pub(super) fn more(&self, number: &str, section: &'static str) -> More {
        More { label: self.say_with("glance-more", &[("number", Argument::Text(number))]), section }
    }
}

/// The edition in attributes of messages and in styles.
pub(super) const fn edition_key(edition: Edition) -> &'static str {
    match edition {
        Edition::Facilitator => "facilitator",
        Edition::Group => "group",
        Edition::Directors => "directors",
        Edition::Public => "public",
    }
}

/// The key of a meeting's sort.
pub(super) const fn session_key(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Intake => "meeting-intake",
        SessionKind::Introduction => "meeting-introduction",
        SessionKind::WorkingSession => "meeting-working-session",
        SessionKind::DirectorsMeeting => "meeting-directors-meeting",
        SessionKind::FollowUp => "meeting-follow-up",
        SessionKind::Evaluation => "meeting-evaluation",
    }
}

const fn rank(owner: &PrintedOwner) -> u8 {
    match owner {
        PrintedOwner::Named(_) => 0,
        PrintedOwner::Participant => 1,
        PrintedOwner::Party(Party::Group) => 2,
        PrintedOwner::Party(Party::Facilitator) => 3,
        PrintedOwner::Party(Party::Directors) => 4,
    }
}
