//! The words that keys take, in both languages.

use super::keys::{nearest, plain};
use super::{
    ActionState, Area, AssumptionState, EvaluationQuestion, Influence, NewState, ObjectiveResult, Origin, Party,
};
use crate::audience::Edition;
use crate::diagnostics::{Code, Diagnostic, Nearest};
use crate::vault::note::{ConsentTo, Flag, SessionKind, Side};
use crate::vault::read::Word;
use crate::wording::Language;

/// A value with its names.
pub(in crate::vault) type Choice<T> = (&'static [&'static str], T);

/// What `word` names. Case, and `_` or a space for `-`, do not count.
pub(in crate::vault) fn choose<T: Copy>(
    word: &Word,
    choices: &'static [Choice<T>],
    problems: &mut Vec<Diagnostic>,
) -> Option<T> {
    let found = find(&word.text, choices);
    if found.is_none() {
        let names = choices.iter().flat_map(|(names, _)| names.iter().copied());
        let near = nearest(&plain(&word.text), names).map(Nearest::Word);
        problems.push(Diagnostic::new(Code::BadValue, word.place.clone()).nearest(near));
    }
    found
}

/// What `written` names, if anything.
pub(in crate::vault) fn find<T: Copy>(written: &str, choices: &'static [Choice<T>]) -> Option<T> {
    let written = plain(written);
    choices.iter().find(|(names, _)| names.contains(&written.as_str())).map(|(_, value)| *value)
}

/// The flag. Nothing but these six words, see [`super::values::flag`].
pub(in crate::vault) const FLAGS: &[Choice<Flag>] =
    &[(&["yes", "ja", "true"], Flag::Stays), (&["no", "nee", "false"], Flag::Proposed)];

pub(in crate::vault) const EDITIONS: &[Choice<Edition>] = &[
    (&["facilitator", "begeleider"], Edition::Facilitator),
    (&["group", "groep"], Edition::Group),
    (&["directors", "directie"], Edition::Directors),
    (&["public", "openbaar"], Edition::Public),
];

pub(in crate::vault) const PARTIES: &[Choice<Party>] = &[
    (&["group", "groep"], Party::Group),
    (&["directors", "directie"], Party::Directors),
    (&["facilitator", "begeleider"], Party::Facilitator),
];

pub(in crate::vault) const INFLUENCES: &[Choice<Influence>] = &[
    (&["self", "zelf"], Influence::Self_),
    (&["together", "samen"], Influence::Together),
    (&["directors", "directie"], Influence::Directors),
    (&["outside", "buiten"], Influence::Outside),
];

pub(in crate::vault) const ACTION_STATES: &[Choice<ActionState>] = &[
    (&["open"], ActionState::Open),
    (&["in-progress", "bezig"], ActionState::InProgress),
    (&["done", "gedaan", "klaar"], ActionState::Done),
    (&["dropped", "vervallen"], ActionState::Dropped),
    (&["moved", "doorgeschoven"], ActionState::Moved),
];

pub(in crate::vault) const ASSUMPTION_STATES: &[Choice<AssumptionState>] = &[
    (&["to-test", "te-toetsen"], AssumptionState::ToTest),
    (&["confirmed", "bevestigd"], AssumptionState::Confirmed),
    (&["refuted", "weerlegd"], AssumptionState::Refuted),
    (&["let-go", "losgelaten"], AssumptionState::LetGo),
];

/// What a progress note may say of an action or of an assumption; no word is in both.
pub(in crate::vault) const NEW_STATES: &[Choice<NewState>] = &[
    (&["open"], NewState::Action(ActionState::Open)),
    (&["in-progress", "bezig"], NewState::Action(ActionState::InProgress)),
    (&["done", "gedaan", "klaar"], NewState::Action(ActionState::Done)),
    (&["dropped", "vervallen"], NewState::Action(ActionState::Dropped)),
    (&["moved", "doorgeschoven"], NewState::Action(ActionState::Moved)),
    (&["to-test", "te-toetsen"], NewState::Assumption(AssumptionState::ToTest)),
    (&["confirmed", "bevestigd"], NewState::Assumption(AssumptionState::Confirmed)),
    (&["refuted", "weerlegd"], NewState::Assumption(AssumptionState::Refuted)),
    (&["let-go", "losgelaten"], NewState::Assumption(AssumptionState::LetGo)),
];

pub(in crate::vault) const RESULTS: &[Choice<ObjectiveResult>] = &[
    (&["met", "behaald"], ObjectiveResult::Met),
    (&["partly", "deels"], ObjectiveResult::Partly),
    (&["not", "niet"], ObjectiveResult::NotMet),
];

pub(in crate::vault) const ORIGINS: &[Choice<Origin>] =
    &[(&["dialogue", "dialoog"], Origin::Dialogue), (&["existing-plan", "bestaand-plan"], Origin::ExistingPlan)];

pub(in crate::vault) const QUESTIONS: &[Choice<EvaluationQuestion>] =
    &[(&["gained", "gewonnen"], EvaluationQuestion::Gained), (&["not-yet", "nog-niet"], EvaluationQuestion::NotYet)];

pub(in crate::vault) const CONSENTS: &[Choice<ConsentTo>] =
    &[(&["name", "naam"], ConsentTo::Name), (&["quote", "citaat"], ConsentTo::Quote)];

pub(in crate::vault) const LANGUAGES: &[Choice<Language>] =
    &[(&["nl", "nederlands", "dutch"], Language::Dutch), (&["en", "engels", "english"], Language::English)];

pub(in crate::vault) const SIDES: &[Choice<Side>] = &[
    (&["member", "deelnemer"], Side::Member),
    (&["director", "directie"], Side::Director),
    (&["facilitator", "begeleider"], Side::Facilitator),
];

pub(in crate::vault) const SESSION_KINDS: &[Choice<SessionKind>] = &[
    (&["intake"], SessionKind::Intake),
    (&["introduction", "introductie"], SessionKind::Introduction),
    (&["working-session", "werksessie"], SessionKind::WorkingSession),
    (&["directors'-meeting", "directors-meeting", "directiegesprek"], SessionKind::DirectorsMeeting),
    (&["follow-up", "opvolging"], SessionKind::FollowUp),
    (&["evaluation", "evaluatie"], SessionKind::Evaluation),
];

/// What a note is about; any other word is the group's own.
pub(in crate::vault) fn area(written: &str) -> Area {
    match plain(written).as_str() {
        "samenwerking" | "cooperation" | "working-together" => Area::Cooperation,
        "geld" | "money" => Area::Money,
        "buitenwereld" | "outside-world" => Area::OutsideWorld,
        "tijd" | "time" => Area::Time,
        "zelf" | "self" => Area::Self_,
        _ => Area::Own(super::values::one_line(written)),
    }
}
