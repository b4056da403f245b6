//! What a note of a kind says beyond its title and text: how it is held, the one walk over it, and how it is read.

use jiff::civil::Date;

use super::choices::{ActionState, AssumptionState, EvaluationQuestion, NewState, Origin, Party};
use super::keys::{Field, NoteKey, ObjectiveKey};
use super::said::{Measure, Objective, Value};
use super::sorted::{Sorted, require};
use super::values::{self, Problems};
use crate::diagnostics::{Code, Diagnostic, Fact};
use crate::vault::kind::Kind;
use crate::vault::read::RawValue;

/// What a note of a kind says beyond its title and text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Details {
    /// Nothing more: theme, occasion, factors, common thread, explanation, response, agreement, individual view, observation.
    Plain,
    /// An assignment.
    Assignment {
        /// What was to be reached.
        objectives: Vec<Objective>,
    },
    /// An assumption; an explanation that settles one carries what became of it in [`Details::Settling`].
    Assumption {
        /// How far it is tested.
        state: AssumptionState,
    },
    /// An explanation, a response or an agreement that settles an assumption.
    Settling {
        /// What became of it.
        state: AssumptionState,
        /// When an agreement is to be kept.
        due: Option<Date>,
    },
    /// A goal.
    Goal {
        /// How we will see it.
        measure: Measure,
        /// When it is to be reached.
        due: Option<Date>,
    },
    /// An action.
    Action {
        /// When it is to be done.
        due: Option<Date>,
        /// How far it was when it was noted.
        state: ActionState,
        /// The date it was moved to.
        new_date: Option<Date>,
        /// Why it was moved or dropped.
        reason: Option<String>,
        /// Where it comes from.
        origin: Origin,
    },
    /// A behaviour.
    Behaviour {
        /// What it can be seen by.
        indicator: Option<String>,
    },
    /// A question.
    Question {
        /// Whom it asks.
        to: Party,
        /// When an answer is hoped for.
        due: Option<Date>,
    },
    /// An agreement.
    Agreement {
        /// When it is to be kept.
        due: Option<Date>,
    },
    /// Somebody's words, printed with the name when that person agreed to it.
    Quote {
        /// The name.
        by: Option<String>,
    },
    /// What became of an item.
    Progress {
        /// Its state now.
        state: Option<NewState>,
        /// The date it was moved to.
        new_date: Option<Date>,
        /// Why.
        reason: Option<String>,
        /// Where a goal stands now.
        actual: Option<String>,
        /// What became of the objectives of an assignment.
        objectives: Vec<Objective>,
    },
    /// What was gained, what not yet.
    Evaluation {
        /// Which of the two.
        question: Option<EvaluationQuestion>,
        /// Who says so.
        voice: Party,
    },
}

impl Details {
    /// The one walk: every field with what it holds, in the order in which they go on record.
    pub fn fields(&self) -> impl Iterator<Item = (Field, Value<'_>)> {
        self.walk().into_iter().flatten()
    }

    fn walk(&self) -> Vec<Option<(Field, Value<'_>)>> {
        match self {
            Self::Plain => Vec::new(),
            Self::Assignment { objectives } => each(objectives).collect(),
            Self::Assumption { state } => vec![Some(state_of(NewState::Assumption(*state)))],
            Self::Settling { state, due } => {
                vec![Some(state_of(NewState::Assumption(*state))), day_of(Field::Due, *due)]
            }
            Self::Goal { measure: Measure { measure, baseline, target, actual }, due } => vec![
                words_of(Field::Measure, measure.as_ref()),
                words_of(Field::Baseline, baseline.as_ref()),
                words_of(Field::Target, target.as_ref()),
                words_of(Field::Actual, actual.as_ref()),
                day_of(Field::Due, *due),
            ],
            Self::Action { due, state, new_date, reason, origin } => vec![
                day_of(Field::Due, *due),
                Some(state_of(NewState::Action(*state))),
                day_of(Field::NewDate, *new_date),
                words_of(Field::Reason, reason.as_ref()),
                Some((Field::Origin, Value::Origin(*origin))),
            ],
            Self::Behaviour { indicator } => vec![words_of(Field::Indicator, indicator.as_ref())],
            Self::Question { to, due } => vec![Some((Field::To, Value::Party(*to))), day_of(Field::Due, *due)],
            Self::Agreement { due } => vec![day_of(Field::Due, *due)],
            Self::Quote { by } => vec![by.as_deref().map(|by| (Field::By, Value::Names(by)))],
            Self::Progress { state, new_date, reason, actual, objectives } => {
                let told = [
                    state.map(state_of),
                    day_of(Field::NewDate, *new_date),
                    words_of(Field::Reason, reason.as_ref()),
                    words_of(Field::Actual, actual.as_ref()),
                ];
                told.into_iter().chain(each(objectives)).collect()
            }
            Self::Evaluation { question, voice } => vec![
                question.map(|question| (Field::Question, Value::Question(question))),
                Some((Field::Voice, Value::Party(*voice))),
            ],
        }
    }

    /// What the fields say in words that somebody typed.
    pub(in crate::vault) fn texts(&self) -> impl Iterator<Item = &str> {
        self.fields().filter_map(|(_, value)| value.text())
    }

    /// The day that a field holds.
    pub fn day(&self, field: Field) -> Option<Date> {
        self.fields().find(|(known, _)| *known == field).and_then(|(_, value)| value.day())
    }

    /// By when.
    pub fn due(&self) -> Option<Date> {
        self.day(Field::Due)
    }

    /// How far it is, or what it says of that.
    pub fn state(&self) -> Option<NewState> {
        self.fields().find_map(|(_, value)| value.state())
    }

    /// Without days, and without words that were not written for anyone: what a public edition may say.
    pub(in crate::vault) fn for_anyone(&self) -> Self {
        match *self {
            Self::Plain => Self::Plain,
            Self::Assignment { .. } => Self::Assignment { objectives: Vec::new() },
            Self::Assumption { state } => Self::Assumption { state },
            Self::Settling { state, .. } => Self::Settling { state, due: None },
            Self::Goal { .. } => Self::Goal { measure: Measure::default(), due: None },
            Self::Action { state, origin, .. } => {
                Self::Action { due: None, state, new_date: None, reason: None, origin }
            }
            Self::Behaviour { .. } => Self::Behaviour { indicator: None },
            Self::Question { to, .. } => Self::Question { to, due: None },
            Self::Agreement { .. } => Self::Agreement { due: None },
            Self::Quote { .. } => Self::Quote { by: None },
            Self::Progress { state, .. } => {
                Self::Progress { state, new_date: None, reason: None, actual: None, objectives: Vec::new() }
            }
            Self::Evaluation { question, voice } => Self::Evaluation { question, voice },
        }
    }
}

fn words_of(field: Field, words: Option<&String>) -> Option<(Field, Value<'_>)> {
    words.map(|words| (field, Value::Words(words)))
}

fn day_of(field: Field, day: Option<Date>) -> Option<(Field, Value<'static>)> {
    day.map(|day| (field, Value::Day(day)))
}

const fn state_of(state: NewState) -> (Field, Value<'static>) {
    (Field::State, Value::State(state))
}

fn each(objectives: &[Objective]) -> impl Iterator<Item = Option<(Field, Value<'_>)>> {
    objectives.iter().map(|objective| Some((Field::Objective, Value::Objective(objective))))
}

/// What a note of `kind` says; takes the keys that are this kind's own.
pub(in crate::vault) fn details(kind: Kind, keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    match kind {
        Kind::Assignment => assignment(keys, problems),
        Kind::Assumption => assumption(keys, problems),
        Kind::Goal => goal(keys, problems),
        Kind::Action => action(keys, problems),
        Kind::Behaviour => behaviour(keys, problems),
        Kind::Question => question(keys, problems),
        Kind::Explanation | Kind::Response => answer(keys, problems),
        Kind::Agreement => agreement(keys, problems),
        Kind::Quote => Details::Quote { by: None },
        Kind::Progress => progress(keys, problems),
        Kind::Evaluation => evaluation(keys, problems),
        Kind::Theme
        | Kind::Occasion
        | Kind::Promoting
        | Kind::Hindering
        | Kind::CommonThread
        | Kind::IndividualView
        | Kind::Observation => Details::Plain,
    }
}

/// An assignment: its objectives, each with its result once that is known.
fn assignment(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    Details::Assignment { objectives: objectives(keys, problems) }
}

/// Objectives: texts, or texts with their results.
fn objectives(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Vec<Objective> {
    let values = keys.take(NoteKey::Objectives).map(values::several).unwrap_or_default();
    values.into_iter().filter_map(|value| objective(value, problems)).collect()
}

fn objective(value: RawValue, problems: &mut Problems) -> Option<Objective> {
    match value {
        RawValue::Map(entries, place) => {
            let mut keys = Sorted::<ObjectiveKey>::of(entries, problems);
            let text = require(&mut keys, ObjectiveKey::Objective, &place, problems);
            let result = keys.take(ObjectiveKey::Result);
            let result = result.and_then(|value| values::choice(value, problems));
            Some(Objective { text: values::text(text?, problems)?, result })
        }
        value @ (RawValue::Empty(_) | RawValue::Text(_) | RawValue::List(..)) => {
            Some(Objective { text: values::text(value, problems)?, result: None })
        }
    }
}

/// An assumption: to be tested, unless the note says what became of it.
fn assumption(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    Details::Assumption { state: state(keys, problems).unwrap_or(AssumptionState::ToTest) }
}

/// What became of an assumption.
fn state(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Option<AssumptionState> {
    values::choice(keys.take(NoteKey::State)?, problems)
}

/// A goal: what it is measured by, and when it is to be reached.
fn goal(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    let measure = Measure {
        measure: line(keys, NoteKey::Measure, problems),
        baseline: line(keys, NoteKey::Baseline, problems),
        target: line(keys, NoteKey::Target, problems),
        actual: line(keys, NoteKey::Actual, problems),
    };
    Details::Goal { measure, due: day(keys, NoteKey::Due, problems) }
}

/// An action as it was agreed; its course is told by progress notes.
fn action(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    let state = keys.take(NoteKey::State).and_then(|value| values::choice(value, problems));
    let origin = keys.take(NoteKey::Origin).and_then(|value| values::choice(value, problems));
    Details::Action {
        due: day(keys, NoteKey::Due, problems),
        state: state.unwrap_or(ActionState::Open),
        new_date: day(keys, NoteKey::NewDate, problems),
        reason: line(keys, NoteKey::Reason, problems),
        origin: origin.unwrap_or(Origin::Dialogue),
    }
}

/// Behaviour, with what it can be seen by.
fn behaviour(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    Details::Behaviour { indicator: line(keys, NoteKey::Indicator, problems) }
}

/// The line of text that `key` holds.
fn line(keys: &mut Sorted<NoteKey>, key: NoteKey, problems: &mut Problems) -> Option<String> {
    values::text(keys.take(key)?, problems)
}

/// The date that `key` holds.
fn day(keys: &mut Sorted<NoteKey>, key: NoteKey, problems: &mut Problems) -> Option<Date> {
    values::date(keys.take(key)?, problems)
}

/// A question, to the directors unless it says otherwise.
fn question(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    let to = keys.take(NoteKey::To).and_then(|value| values::choice(value, problems));
    Details::Question { to: to.unwrap_or(Party::Directors), due: day(keys, NoteKey::Due, problems) }
}

/// An explanation or a response, which may settle an assumption.
fn answer(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    settling(keys, problems).map_or(Details::Plain, |state| Details::Settling { state, due: None })
}

/// An agreement, which may settle an assumption.
fn agreement(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    let settled = settling(keys, problems);
    let due = day(keys, NoteKey::Due, problems);
    settled.map_or(Details::Agreement { due }, |state| Details::Settling { state, due })
}

/// What becomes of the assumption that a note settles. One that says nothing of it settles nothing.
fn settling(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Option<AssumptionState> {
    let settles = keys.written(NoteKey::Settles)?.clone();
    if keys.written(NoteKey::State).is_none() {
        problems.push(Diagnostic::new(Code::KindNeeds, settles).fact("what", Fact::Word("state")));
    }
    state(keys, problems)
}

/// What became of an item. Whether its state is one of that item's is seen when the links are known.
fn progress(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    let state = keys.take(NoteKey::State).and_then(|value| values::choice(value, problems));
    Details::Progress {
        state,
        new_date: day(keys, NoteKey::NewDate, problems),
        reason: line(keys, NoteKey::Reason, problems),
        actual: line(keys, NoteKey::Actual, problems),
        objectives: objectives(keys, problems),
    }
}

/// What was gained or not yet, in the group's voice unless it says otherwise.
fn evaluation(keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    let question = keys.take(NoteKey::Question).and_then(|value| values::choice(value, problems));
    let voice = keys.take(NoteKey::Voice).and_then(|value| values::choice(value, problems));
    Details::Evaluation { question, voice: voice.unwrap_or(Party::Group) }
}
