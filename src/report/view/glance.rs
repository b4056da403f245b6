//! Page one.

use serde::Serialize;

use super::figures::ForceField;
use super::place::Anchor;

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
