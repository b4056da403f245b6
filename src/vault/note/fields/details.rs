//! What a note of a kind says beyond its title and text.

use jiff::civil::Date;

/// How heavy something weighs for the group, 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Weight(u8);

impl Weight {
    /// A weight from 1 to 5.
    pub fn new(weight: u8) -> Option<Self> {
        (1..=5).contains(&weight).then_some(Self(weight))
    }

    /// The figure.
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// What a note is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// Working together.
    Cooperation,
    /// Money.
    Money,
    /// The world outside.
    OutsideWorld,
    /// Time.
    Time,
    /// Oneself.
    Self_,
    /// The group's own word.
    Own(String),
}

/// Who can move it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Influence {
    /// Each for oneself.
    Self_,
    /// The group together.
    Together,
    /// The directors.
    Directors,
    /// Nobody here.
    Outside,
}

/// One of the parties at the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Party {
    /// The group.
    Group,
    /// The directors.
    Directors,
    /// The facilitator.
    Facilitator,
}

/// How one note bears on another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// `relates-to`: belongs with it; an action serves it.
    RelatesTo,
    /// `answers`: answers it.
    Answers,
    /// `of`: tells its course.
    Of,
    /// `based-on`: rests on it.
    BasedOn,
    /// `settles`: decides an assumption.
    Settles,
}

/// How far an action is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActionState {
    /// Not begun.
    Open,
    /// Begun.
    InProgress,
    /// Done.
    Done,
    /// Given up.
    Dropped,
    /// To a later date.
    Moved,
}

/// What became of an assumption.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AssumptionState {
    /// Not tested yet.
    ToTest,
    /// It was so.
    Confirmed,
    /// It was not so.
    Refuted,
    /// Nobody holds it any more.
    LetGo,
}

/// What became of an objective.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ObjectiveResult {
    /// Met.
    Met,
    /// Partly met.
    Partly,
    /// Not met.
    NotMet,
}

/// One objective of an assignment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Objective {
    /// What was to be reached.
    pub text: String,
    /// What became of it, once that is known.
    pub result: Option<ObjectiveResult>,
}

/// Whether an action came out of the dialogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Out of the dialogue.
    Dialogue,
    /// It was planned already.
    ExistingPlan,
}

/// Which of the two questions of an evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EvaluationQuestion {
    /// What was gained.
    Gained,
    /// What not yet.
    NotYet,
}

/// What a goal is measured by.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Measure {
    /// How we will see it.
    pub measure: Option<String>,
    /// Where we began.
    pub baseline: Option<String>,
    /// Where we want to be.
    pub target: Option<String>,
    /// Where we are.
    pub actual: Option<String>,
}

/// A state that a progress note gives to what it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NewState {
    /// Of an action.
    Action(ActionState),
    /// Of an assumption.
    Assumption(AssumptionState),
}

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
