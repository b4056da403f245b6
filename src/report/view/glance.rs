//! What stands on every page, and page one.

use serde::Serialize;

use super::names;
use super::pictures::ForceField;
use super::place::Anchor;
use crate::audience::Edition;

/// What stands on every page.
#[derive(Clone, Debug, Serialize)]
pub struct Face {
    /// `nl` or `en`.
    pub language: &'static str,
    /// `facilitator`, `group`, `directors` or `public`.
    #[serde(serialize_with = "names::edition")]
    pub edition: Edition,
    /// For whom this is, in words: "Versie voor de directie".
    pub edition_name: String,
    /// Whether it is a draft; every page then says so.
    pub draft: bool,
    /// The word that marks a draft on every page: "CONCEPT"; empty otherwise.
    pub draft_mark: String,
    /// One sentence on every page: who may read this.
    pub notice: String,
    /// "STAP-rapportage".
    pub kind: String,
    /// The theme, or the engagement's title when there is none.
    pub title: String,
    /// The engagement's title.
    pub engagement: String,
    /// The client, if it may be named.
    pub client: Option<String>,
    /// The date of the report (the reference date) in words; only the year in the public edition.
    pub date: String,
    /// The same as ISO 8601, for metadata; only the year in the public edition.
    pub date_iso: String,
    /// When the next meeting is, as ISO 8601; nothing where the edition gives no dates.
    pub next_meeting: Option<String>,
    /// The author of the document: the facilitator, or "the group".
    pub author: String,
}

/// Page one.
#[derive(Clone, Debug, Serialize)]
pub struct Glance {
    /// Its number as printed: `1`.
    pub number: String,
    /// "In één oogopslag".
    pub heading: String,
    /// "Vrijgegeven door de groep op …; wat u hiermee kunt doen".
    pub released: Option<String>,
    /// What the reader can do with it.
    pub use_it: String,
    /// "Sinds 10 april 2025: 3 nieuw en 1 verschoven", where the edition is held beside an earlier one.
    pub since: Option<More>,
    /// The theme with its label.
    pub theme: Option<GlanceTheme>,
    /// After a follow-up or evaluation: what page one begins with.
    pub first: Vec<GlanceBlock>,
    /// The five heaviest forces on each side; none without factors.
    pub forces: Option<ForceField>,
    /// Heading above the picture.
    pub forces_heading: String,
    /// "alles: §4".
    pub forces_more: Option<More>,
    /// Common threads, what we ask, what we do, goals, in order.
    pub blocks: Vec<GlanceBlock>,
    /// The date of the conversation, or of the next meeting.
    pub conversation: Option<String>,
}

/// The theme on page one.
#[derive(Clone, Debug, Serialize)]
pub struct GlanceTheme {
    /// "Thema".
    pub label: String,
    /// The sentence.
    pub text: String,
}

/// A short list on page one.
#[derive(Clone, Debug, Serialize)]
pub struct GlanceBlock {
    /// Its name for styles: `threads`, `asks`, `actions`, `goals`, `gained`, `not-yet`, `objectives`.
    pub name: &'static str,
    /// Its heading.
    pub heading: String,
    /// At most three lines.
    pub lines: Vec<GlanceLine>,
    /// "alles: §6", when there is more.
    pub more: Option<More>,
}

/// A line on page one.
#[derive(Clone, Debug, Serialize)]
pub struct GlanceLine {
    /// What it stands for, if it is an item.
    pub anchor: Option<Anchor>,
    /// What it says.
    pub text: String,
    /// By when, by whom, or how far; empty when there is nothing to say.
    pub aside: String,
}

/// A way to the rest.
#[derive(Clone, Debug, Serialize)]
pub struct More {
    /// "alles: §6".
    pub label: String,
    /// The section's slug.
    pub section: &'static str,
}
