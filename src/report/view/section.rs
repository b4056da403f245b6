//! The sections of a report, and the consent sheet.

use serde::Serialize;

use super::figures::{Chain, CourseView, ForceField};
use super::item::ItemView;
use super::lists::{LedgerColumns, LedgerRow, ListView, MeetingView, ObjectiveView, Term};
use super::place::LinkGroup;

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

impl Section {
    /// It and the sections below it, in print order.
    pub fn all(&self) -> Vec<&Self> {
        std::iter::once(self).chain(self.subsections.iter().flat_map(Self::all)).collect()
    }

    /// Every item in it and below it, in print order, what answers one behind it.
    pub fn items(&self) -> Vec<&ItemView> {
        self.all()
            .into_iter()
            .flat_map(|section| &section.parts)
            .flat_map(Part::items)
            .flat_map(ItemView::all)
            .collect()
    }
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
        /// Group: how many of them are how far, once that can be told.
        totals: Option<String>,
    },
    /// What answers what.
    Chain {
        /// Its data.
        chain: Chain,
    },
    /// The course of the actions over the meetings.
    Course {
        /// Its data.
        course: CourseView,
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
    /// Short lists that point at items which stand elsewhere, each with what there is to say of them.
    Lists {
        /// The lists, in order.
        lists: Vec<ListView>,
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

impl Part {
    /// The items that it sets in full.
    pub fn items(&self) -> &[ItemView] {
        match self {
            Self::Items { heading: _, items } | Self::Actions { heading: _, items, columns: _, totals: _ } => items,
            Self::Words { .. }
            | Self::ForceField { .. }
            | Self::Course { .. }
            | Self::Chain { .. }
            | Self::Objectives { .. }
            | Self::FollowUp { .. }
            | Self::Lists { .. }
            | Self::Index { .. }
            | Self::Steps { .. }
            | Self::Terms { .. }
            | Self::Ledger { .. } => &[],
        }
    }
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

/// The consent sheet: what goes, word for word and numbered as in the edition, and nothing else.
#[derive(Clone, Debug, Serialize)]
pub struct Sheet {
    /// "Vrijgaveblad".
    pub heading: String,
    /// What it is, and what becomes of the rest.
    pub lead: String,
    /// When and how the group decided, as the edition says it; none in a draft.
    pub decided: Option<String>,
    /// "Vrijgavekenmerk".
    pub mark_label: String,
    /// The consent mark.
    pub mark: String,
    /// What the mark is for.
    pub mark_meaning: String,
    /// What else those present should know before they decide.
    pub remarks: Vec<String>,
    /// What can be filled in by hand; nothing once it is decided.
    pub blanks: Vec<String>,
    /// The sections with what was said in them.
    pub sections: Vec<Section>,
}
