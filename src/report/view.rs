//! The shapes a report is made of: plain, serialisable, in the reader's words and order.
//!
//! HTML and PDF templates get exactly these; a field's name here is its name in the templates.

use serde::Serialize;

use crate::prose::{Markdown, PictureKey};

/// Formatted text as it stands in a report: its references are anchors.
pub type Prose = Markdown<Anchor, PictureKey>;

/// A text of the report, by position in [`super::Report::prose`]; templates print it with `prose(key=…)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct ProseKey(pub u32);

/// A place in the report that can be pointed at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Anchor {
    /// The slug of the section (the page of the site) it stands in.
    pub section: &'static str,
    /// The anchor itself, unique in the report: `b1`.
    pub id: String,
    /// The item's number as printed: `B1`; empty when it has none.
    pub number: String,
    /// The item's title.
    pub title: String,
}

/// What stands on every page.
#[derive(Clone, Debug, Serialize)]
pub struct Face {
    /// `nl` or `en`.
    pub language: &'static str,
    /// `facilitator`, `group`, `directors` or `public`.
    pub edition: &'static str,
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
    /// The author of the document: the facilitator, or "the group".
    pub author: String,
}

/// A section; on the site it is a page.
#[derive(Clone, Debug, Serialize)]
pub struct Section {
    /// File name without ending, and anchor in the whole report: `situatie`.
    pub slug: &'static str,
    /// Its number as printed, `4` or `4.1`; none for terms and colophon.
    pub number: Option<String>,
    /// Its heading.
    pub heading: String,
    /// One or two sentences of the tool's own below the heading.
    pub lead: Option<String>,
    /// What it holds, in order.
    pub parts: Vec<Part>,
    /// Its subsections.
    pub subsections: Vec<Self>,
}

/// A part of a section.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Part {
    /// Sentences of the tool's own.
    Words {
        /// The sentences, a paragraph each.
        paragraphs: Vec<String>,
    },
    /// Items in full, one below the other.
    Items {
        /// A heading above it.
        heading: Option<String>,
        /// The items, in order.
        items: Vec<ItemView>,
    },
    /// Actions, as a table with what belongs to each below it; in the group's edition one for each owner.
    Actions {
        /// A heading above it.
        heading: Option<String>,
        /// The items, in order.
        items: Vec<ItemView>,
        /// The words at its top.
        columns: ActionColumns,
    },
    /// The force field.
    ForceField {
        /// Its data.
        field: ForceField,
    },
    /// Objectives with their results.
    Objectives {
        /// A heading above it.
        heading: String,
        /// The rows, in order.
        rows: Vec<ObjectiveView>,
    },
    /// What was told at each later meeting, pointing at the items it is about.
    FollowUp {
        /// The meetings, the latest first.
        meetings: Vec<MeetingView>,
    },
    /// Links to items that stand elsewhere in the report, by label.
    Index {
        /// The links, by label.
        groups: Vec<LinkGroup>,
    },
    /// The way it went, step by step: a numbered list.
    Steps {
        /// The steps, in order.
        steps: Vec<String>,
    },
    /// Terms with their meaning.
    Terms {
        /// The rows, in order.
        rows: Vec<Term>,
    },
    /// Facilitator only: every note with its state and why.
    Ledger {
        /// The rows, in order.
        rows: Vec<LedgerRow>,
        /// The words at its top.
        columns: LedgerColumns,
    },
}

/// The words at the top of the action table.
#[derive(Clone, Debug, Serialize)]
pub struct ActionColumns {
    /// "Nr."
    pub number: String,
    /// "Wat"
    pub what: String,
    /// "Wie"; none when the edition names no owners.
    pub who: Option<String>,
    /// "Wanneer"; none when the edition gives no dates.
    pub when: Option<String>,
    /// "Stand"
    pub state: String,
}

/// An item in full.
#[derive(Clone, Debug, Serialize)]
pub struct ItemView {
    /// Where it stands.
    pub anchor: Anchor,
    /// The English name of its kind, for styles: `hindering`.
    pub kind: &'static str,
    /// The name of its kind in words.
    pub kind_word: String,
    /// Its text, unless there is none.
    pub body: Option<ProseKey>,
    /// The code of the language of its title and text, where it is not the report's.
    pub language: Option<&'static str>,
    /// Facts about it, in order: owner, due date, weight, measure, indicator, state, meeting…
    pub facts: Vec<FactView>,
    /// Owner and date and state again, for the action table.
    pub who: String,
    /// Due date in words; empty when there is none.
    pub when: String,
    /// State in words; empty for kinds without one.
    pub state: String,
    /// The state's name for styles: `open`, `done`, `date-passed`…; empty for kinds without one.
    pub state_mark: &'static str,
    /// Links to what it bears on and what bears on it, by sentence: "Antwoord op: Q1, H6".
    pub links: Vec<LinkGroup>,
    /// What was told of it since, oldest first.
    pub course: Vec<CourseStep>,
    /// What answers it, set below it in full: explanations below a question.
    pub answers: Vec<Self>,
}

/// One fact about an item.
#[derive(Clone, Debug, Serialize)]
pub struct FactView {
    /// Its name for styles: `owner`, `due`, `weight`…
    pub name: &'static str,
    /// Its label: "Wie".
    pub label: String,
    /// Its value in words.
    pub value: String,
}

/// Links of one sort.
#[derive(Clone, Debug, Serialize)]
pub struct LinkGroup {
    /// "Antwoord op".
    pub label: String,
    /// Where to.
    pub to: Vec<Anchor>,
}

/// One step in the course of an item.
#[derive(Clone, Debug, Serialize)]
pub struct CourseStep {
    /// Where it stands, to be pointed at.
    pub anchor: Anchor,
    /// When, in words: the meeting's date.
    pub when: String,
    /// What became of it, in words: "gedaan"; empty when only told.
    pub state: String,
    /// The step's own title.
    pub title: String,
    /// The step's text.
    pub body: Option<ProseKey>,
}

/// The force field: data without layout. Both sides are ordered as they are drawn, the heaviest first.
#[derive(Clone, Debug, Serialize)]
pub struct ForceField {
    /// What the forces work on: the theme.
    pub theme: String,
    /// "Bevorderend", "Onze hits".
    pub promoting_heading: String,
    /// "Belemmerend", "Onze shits".
    pub hindering_heading: String,
    /// What helps.
    pub promoting: Vec<Force>,
    /// What hinders.
    pub hindering: Vec<Force>,
    /// Text that stands for the picture.
    pub alternative: String,
    /// The caption of its table.
    pub caption: String,
    /// The words at the top of the table: number, factor, weight.
    pub columns: [String; 3],
}

/// One force.
#[derive(Clone, Debug, Serialize)]
pub struct Force {
    /// The item it stands for.
    pub anchor: Anchor,
    /// 1 to 5; 0 when the group gave no weight.
    pub weight: u8,
    /// The weight in words: "zeer zwaar".
    pub weight_word: String,
}

/// A later meeting and what was told there.
#[derive(Clone, Debug, Serialize)]
pub struct MeetingView {
    /// "Opvolging, 12 juni 2025".
    pub heading: String,
    /// What was told, in the order of the items it is about.
    pub steps: Vec<StepView>,
}

/// What was told of one item at a meeting; its text stands with the item, in its course.
#[derive(Clone, Debug, Serialize)]
pub struct StepView {
    /// The item it is about.
    pub item: Anchor,
    /// What became of it, in words; empty when only told.
    pub state: String,
    /// Where the step itself stands.
    pub step: Anchor,
}

/// An objective with its result.
#[derive(Clone, Debug, Serialize)]
pub struct ObjectiveView {
    /// What was to be reached.
    pub text: String,
    /// "deels behaald"; empty while it is not known.
    pub result: String,
    /// `met`, `partly`, `not-met`; empty while it is not known.
    pub mark: &'static str,
}

/// A term with its meaning.
#[derive(Clone, Debug, Serialize)]
pub struct Term {
    /// The term.
    pub term: String,
    /// What it means.
    pub meaning: String,
}

/// Facilitator only: a note with its state.
#[derive(Clone, Debug, Serialize)]
pub struct LedgerRow {
    /// Its id.
    pub id: String,
    /// Its kind in words.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// Goes, proposed or stays, in words.
    pub state: String,
    /// `released`, `proposed`, `stays`.
    pub mark: &'static str,
    /// Why.
    pub reason: String,
    /// Who said it.
    pub contributors: String,
}

/// The words at the top of the facilitator's table.
#[derive(Clone, Debug, Serialize)]
pub struct LedgerColumns {
    /// id
    pub id: String,
    /// kind
    pub kind: String,
    /// title
    pub title: String,
    /// state
    pub state: String,
    /// reason
    pub reason: String,
    /// contributors
    pub contributors: String,
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
