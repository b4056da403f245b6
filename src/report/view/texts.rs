//! Everything that views say, text by text: for a form of the report that cannot show every character.

use super::glance::{Face, Glance, GlanceBlock, GlanceLine, GlanceTheme, More};
use super::item::{CourseStep, FactView, ItemView, SinceMark};
use super::pictures::{
    Chain, ChainHeads, ChainLink, CourseColumns, CourseView, Force, ForceField, Lane, LaneStep, Measured, Moment, Sign,
    Value,
};
use super::place::{Anchor, LinkGroup};
use super::rows::{LedgerColumns, LedgerRow, ListLine, ListView, MeetingView, ObjectiveView, StepView, Term};
use super::section::{ActionColumns, Part, Section};

/// A view whose texts can be met one by one.
pub trait Texts {
    /// Meets every text, with the id of the item that it belongs to: `at`, unless a view inside stands for an item itself.
    fn texts(&mut self, at: Option<&str>, see: &mut dyn FnMut(Option<&str>, &mut String));
}

impl Texts for String {
    fn texts(&mut self, at: Option<&str>, see: &mut dyn FnMut(Option<&str>, &mut String)) {
        see(at, self);
    }
}

impl<T: Texts> Texts for [T] {
    fn texts(&mut self, at: Option<&str>, see: &mut dyn FnMut(Option<&str>, &mut String)) {
        self.iter_mut().for_each(|view| view.texts(at, see));
    }
}

impl<T: Texts> Texts for Vec<T> {
    fn texts(&mut self, at: Option<&str>, see: &mut dyn FnMut(Option<&str>, &mut String)) {
        self.as_mut_slice().texts(at, see);
    }
}

impl<T: Texts> Texts for Option<T> {
    fn texts(&mut self, at: Option<&str>, see: &mut dyn FnMut(Option<&str>, &mut String)) {
        self.as_mut_slice().texts(at, see);
    }
}

impl Texts for Anchor {
    fn texts(&mut self, at: Option<&str>, see: &mut dyn FnMut(Option<&str>, &mut String)) {
        let Self { section: _, id, number, title } = self;
        let at = Some(id.as_str()).filter(|id| !id.is_empty()).or(at);
        number.texts(at, see);
        title.texts(at, see);
    }
}

/// Says which fields of a view are texts or hold them, and which are not. A field that is not told does not compile.
/// Behind `of` stands the anchor of the item that all of them belong to.
macro_rules! texts {
    ($($view:ident $(of $anchor:ident)? { $($text:ident),* $(; $($other:ident),*)? })*) => {$(
        impl Texts for $view {
            fn texts(&mut self, at: Option<&str>, see: &mut dyn FnMut(Option<&str>, &mut String)) {
                let Self { $($anchor,)? $($text,)* $($($other: _,)*)? } = self;
                $(
                    let id = Some($anchor.id.clone()).filter(|id| !id.is_empty());
                    let at = id.as_deref().or(at);
                    $anchor.texts(at, see);
                )?
                $($text.texts(at, see);)*
            }
        }
    )*};
}

texts! {
    Face { edition_name, draft_mark, notice, kind, title, engagement, client, date, author; language, edition, draft, date_iso, next_meeting }
    Glance { number, heading, released, use_it, since, theme, first, forces, forces_heading, forces_more, blocks, conversation }
    GlanceTheme { label, text }
    GlanceBlock { heading, lines, more; name }
    More { label; section }
    ForceField { theme, promoting_heading, hindering_heading, promoting, hindering, alternative, caption, columns }
    Force of anchor { weight_word; weight }
    Section { number, heading, lead, parts, subsections; slug }
    ItemView of anchor { kind_word, facts, who, when, state, links, measured, course, since, answers; kind, body, language, due, first_due, state_mark, stage }
    FactView { label, value; name }
    CourseStep of anchor { when, state, title, since; date, body }
    SinceMark { words; name }
    LinkGroup { label, to }
    Measured { caption, alternative, heads, values, target; drawn }
    Value { label, words, figure, at; amount, began }
    Moment { name, date; day, iso }
    Chain { caption, alternative, columns, heads, links; ties }
    ChainHeads { number, what, from, to }
    ChainLink of anchor { from, to; kind, column }
    CourseView { totals, caption, alternative, columns, lanes, meetings, reference, signs }
    CourseColumns { number, what, born, due, steps, state }
    Lane of anchor { born, dues, due, steps, state; stretches, state_mark }
    LaneStep of anchor { at, letter, told; mark }
    Sign { letter, words; name }
    MeetingView { heading, steps }
    StepView { item, state, step }
    ListView { heading, lines; name }
    ListLine { item, aside }
    ObjectiveView { text, result; mark }
    Term { term, meaning }
    LedgerRow { id, kind, title, state, reason, contributors; mark }
    LedgerColumns { id, kind, title, state, reason, contributors }
    ActionColumns { number, what, who, when, state }
}

impl Texts for GlanceLine {
    fn texts(&mut self, at: Option<&str>, see: &mut dyn FnMut(Option<&str>, &mut String)) {
        let Self { anchor, text, aside } = self;
        let id = anchor.as_ref().map(|anchor| anchor.id.clone()).filter(|id| !id.is_empty());
        let at = id.as_deref().or(at);
        anchor.texts(at, see);
        text.texts(at, see);
        aside.texts(at, see);
    }
}

impl Texts for Part {
    fn texts(&mut self, at: Option<&str>, see: &mut dyn FnMut(Option<&str>, &mut String)) {
        match self {
            Self::Words { paragraphs } => paragraphs.texts(at, see),
            Self::Items { heading, items } => {
                heading.texts(at, see);
                items.texts(at, see);
            }
            Self::Actions { heading, items, columns, totals } => {
                heading.texts(at, see);
                items.texts(at, see);
                columns.texts(at, see);
                totals.texts(at, see);
            }
            Self::Chain { chain } => chain.texts(at, see),
            Self::Course { course } => course.texts(at, see),
            Self::ForceField { field } => field.texts(at, see),
            Self::Objectives { heading, rows } => {
                heading.texts(at, see);
                rows.texts(at, see);
            }
            Self::FollowUp { meetings } => meetings.texts(at, see),
            Self::Lists { lists } => lists.texts(at, see),
            Self::Index { groups } => groups.texts(at, see),
            Self::Steps { steps } => steps.texts(at, see),
            Self::Terms { rows } => rows.texts(at, see),
            Self::Ledger { rows, columns } => {
                rows.texts(at, see);
                columns.texts(at, see);
            }
        }
    }
}
