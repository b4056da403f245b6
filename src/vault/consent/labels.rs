//! The words in which a wording names fields and values: the keys and values of the notes themselves.

use crate::vault::note::fields::{
    ActionState, Area, AssumptionState, EvaluationQuestion, Influence, NewState, ObjectiveResult, Origin, Party,
};
use crate::wording::Language;

macro_rules! words {
    ($($name:ident $dutch:literal $english:literal;)*) => {
        /// The names of fields in one language.
        pub(super) struct Labels { english: bool, $(pub(super) $name: &'static str,)* }
        static DUTCH: Labels = Labels { english: false, $($name: $dutch,)* };
        static ENGLISH: Labels = Labels { english: true, $($name: $english,)* };
        /// Every name of a field, in both languages.
        pub(super) const ALL: &[&str] = &[$($dutch, $english,)*];
    };
}

words! {
    owner "eigenaar" "owner";
    of "van" "of";
    relates_to "hoort-bij" "relates-to";
    answers "antwoord-op" "answers";
    based_on "gebaseerd-op" "based-on";
    settles "beslist" "settles";
    weight "gewicht" "weight";
    area "gebied" "area";
    influence "invloed" "influence";
    due "uiterlijk" "due";
    state "stand" "state";
    new_date "nieuwe-datum" "new-date";
    reason "reden" "reason";
    origin "herkomst" "origin";
    measure "maatstaf" "measure";
    baseline "beginwaarde" "baseline";
    target "streefwaarde" "target";
    actual "huidige-waarde" "actual";
    indicator "indicator" "indicator";
    to "aan" "to";
    by "van wie" "by";
    question "evaluatievraag" "question";
    voice "stem" "voice";
    objective "doelstelling" "objective";
}

/// The fields whose values are the group's own words, in both languages.
pub(super) fn of_own_words() -> impl Iterator<Item = &'static str> {
    [&DUTCH, &ENGLISH].into_iter().flat_map(|words| {
        let Labels { reason, measure, baseline, target, actual, indicator, objective, .. } = words;
        [*reason, *measure, *baseline, *target, *actual, *indicator, *objective]
    })
}

/// The words of a language.
pub(super) fn of(language: Language) -> &'static Labels {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

impl Labels {
    fn either(&self, dutch: &'static str, english: &'static str) -> &'static str {
        if self.english { english } else { dutch }
    }

    pub(super) fn party(&self, party: Party) -> &'static str {
        match party {
            Party::Group => self.either("groep", "group"),
            Party::Directors => self.either("directie", "directors"),
            Party::Facilitator => self.either("begeleider", "facilitator"),
        }
    }

    pub(super) fn area<'a>(&self, area: &'a Area) -> &'a str {
        match area {
            Area::Cooperation => self.either("samenwerking", "cooperation"),
            Area::Money => self.either("geld", "money"),
            Area::OutsideWorld => self.either("buitenwereld", "outside-world"),
            Area::Time => self.either("tijd", "time"),
            Area::Self_ => self.either("zelf", "self"),
            Area::Own(word) => word,
        }
    }

    pub(super) fn influence_of(&self, influence: Influence) -> &'static str {
        match influence {
            Influence::Self_ => self.either("zelf", "self"),
            Influence::Together => self.either("samen", "together"),
            Influence::Directors => self.either("directie", "directors"),
            Influence::Outside => self.either("buiten", "outside"),
        }
    }

    pub(super) fn action(&self, state: ActionState) -> &'static str {
        match state {
            ActionState::Open => "open",
            ActionState::InProgress => self.either("bezig", "in-progress"),
            ActionState::Done => self.either("gedaan", "done"),
            ActionState::Dropped => self.either("vervallen", "dropped"),
            ActionState::Moved => self.either("doorgeschoven", "moved"),
        }
    }

    pub(super) fn assumption(&self, state: AssumptionState) -> &'static str {
        match state {
            AssumptionState::ToTest => self.either("te-toetsen", "to-test"),
            AssumptionState::Confirmed => self.either("bevestigd", "confirmed"),
            AssumptionState::Refuted => self.either("weerlegd", "refuted"),
            AssumptionState::LetGo => self.either("losgelaten", "let-go"),
        }
    }

    pub(super) fn new_state(&self, state: NewState) -> &'static str {
        match state {
            NewState::Action(state) => self.action(state),
            NewState::Assumption(state) => self.assumption(state),
        }
    }

    pub(super) fn origin_of(&self, origin: Origin) -> &'static str {
        match origin {
            Origin::Dialogue => self.either("dialoog", "dialogue"),
            Origin::ExistingPlan => self.either("bestaand-plan", "existing-plan"),
        }
    }

    pub(super) fn question_of(&self, question: EvaluationQuestion) -> &'static str {
        match question {
            EvaluationQuestion::Gained => self.either("gewonnen", "gained"),
            EvaluationQuestion::NotYet => self.either("nog-niet", "not-yet"),
        }
    }

    pub(super) fn result(&self, result: ObjectiveResult) -> &'static str {
        match result {
            ObjectiveResult::Met => self.either("behaald", "met"),
            ObjectiveResult::Partly => self.either("deels", "partly"),
            ObjectiveResult::NotMet => self.either("niet", "not"),
        }
    }
}
