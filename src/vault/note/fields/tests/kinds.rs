use jiff::civil::date;

use crate::diagnostics::{Code, Nearest};
use crate::vault::kind::Kind;
use crate::vault::note::fields::{
    ActionState, AssumptionState, Details, EvaluationQuestion, Measure, NewState, Objective, ObjectiveResult, Origin,
    Party, Relation,
};
use crate::vault::read::Entry;
use crate::vault::tests::written::{admitted, at, codes, file, maps, one, word};

fn says(keys: &[(&str, &str)]) -> Details {
    let (note, codes) = one(keys);
    assert_eq!(codes, [], "{keys:?}");
    note.details
}

/// DOMAIN, "Note kinds": every name and alias.
const NAMES: &[(&str, Kind)] = &[
    ("thema", Kind::Theme),
    ("taak", Kind::Theme),
    ("theme", Kind::Theme),
    ("task", Kind::Theme),
    ("bevorderend", Kind::Promoting),
    ("hit", Kind::Promoting),
    ("plus", Kind::Promoting),
    ("promoting", Kind::Promoting),
    ("belemmerend", Kind::Hindering),
    ("shit", Kind::Hindering),
    ("min", Kind::Hindering),
    ("hindering", Kind::Hindering),
    ("minus", Kind::Hindering),
    ("prestatie", Kind::Goal),
    ("doel", Kind::Goal),
    ("goal", Kind::Goal),
    ("performance", Kind::Goal),
    ("actie", Kind::Action),
    ("action", Kind::Action),
    ("gedrag", Kind::Behaviour),
    ("behaviour", Kind::Behaviour),
    ("behavior", Kind::Behaviour),
    ("rode-draad", Kind::CommonThread),
    ("common-thread", Kind::CommonThread),
    ("veronderstelling", Kind::Assumption),
    ("assumption", Kind::Assumption),
    ("vraag", Kind::Question),
    ("question", Kind::Question),
    ("aanleiding", Kind::Occasion),
    ("occasion", Kind::Occasion),
    ("opdracht", Kind::Assignment),
    ("assignment", Kind::Assignment),
    ("toelichting", Kind::Explanation),
    ("explanation", Kind::Explanation),
    ("reactie", Kind::Response),
    ("response", Kind::Response),
    ("afspraak", Kind::Agreement),
    ("agreement", Kind::Agreement),
    ("citaat", Kind::Quote),
    ("quote", Kind::Quote),
    ("voortgang", Kind::Progress),
    ("progress", Kind::Progress),
    ("evaluatie", Kind::Evaluation),
    ("evaluation", Kind::Evaluation),
    ("ik-beeld", Kind::IndividualView),
    ("individual-view", Kind::IndividualView),
    ("observatie", Kind::Observation),
    ("observation", Kind::Observation),
];

#[test]
fn every_kind_is_known_by_each_of_its_names() {
    for (name, kind) in NAMES {
        for name in [(*name).to_owned(), name.to_uppercase(), name.replace('-', " "), format!(" {name} ")] {
            for key in ["kind", "soort", "factor", "type"] {
                let (note, codes) = one(&[(key, &name)]);
                assert_eq!((note.kind, codes), (*kind, vec![]), "{name}");
            }
        }
    }
}

#[test]
fn an_unknown_kind_comes_with_the_nearest_one_and_stays_with_the_facilitator() {
    let all = admitted(vec![file("een", &[("soort", "belemerend"), ("vertrouwelijk", "nee"), ("uiterlijk", "x")])]);
    assert_eq!(codes(&all), [Code::UnknownKind]);
    assert_eq!(all.problems[0].nearest, Some(Nearest::Word("belemmerend")));
    assert_eq!((all.notes[0].kind, all.notes[0].sound), (Kind::Observation, false));
}

#[test]
fn a_note_without_a_kind_is_an_error_and_stays_with_the_facilitator() {
    let (note, codes) = one(&[("vertrouwelijk", "nee")]);
    assert_eq!((note.kind, note.sound, codes), (Kind::Observation, false, vec![Code::MissingKind]));
    let (note, codes) = one(&[("soort", ""), ("vertrouwelijk", "nee")]);
    assert_eq!((note.kind, note.sound, codes), (Kind::Observation, false, vec![Code::EmptyValue]));
}

#[test]
fn an_action_says_who_what_and_when() {
    let keys = [
        ("soort", "actie"),
        ("uiterlijk", "2025-04-14"),
        ("stand", "doorgeschoven"),
        ("nieuwe-datum", "2025-06-01"),
        ("reden", "vakantie"),
        ("herkomst", "bestaand-plan"),
    ];
    let action = Details::Action {
        due: Some(date(2025, 4, 14)),
        state: ActionState::Moved,
        new_date: Some(date(2025, 6, 1)),
        reason: Some("vakantie".to_owned()),
        origin: Origin::ExistingPlan,
    };
    assert_eq!(says(&keys), action);
    let bare =
        Details::Action { due: None, state: ActionState::Open, new_date: None, reason: None, origin: Origin::Dialogue };
    assert_eq!(says(&[("soort", "actie")]), bare);
}

#[test]
fn every_state_is_known_in_both_languages() {
    let actions = [
        ("open", ActionState::Open),
        ("in-progress", ActionState::InProgress),
        ("bezig", ActionState::InProgress),
        ("done", ActionState::Done),
        ("gedaan", ActionState::Done),
        ("klaar", ActionState::Done),
        ("dropped", ActionState::Dropped),
        ("vervallen", ActionState::Dropped),
        ("moved", ActionState::Moved),
        ("doorgeschoven", ActionState::Moved),
    ];
    for (name, expected) in actions {
        let Details::Action { state, .. } = says(&[("soort", "actie"), ("stand", name)]) else { panic!() };
        assert_eq!(state, expected, "{name}");
    }
    let assumptions = [
        ("to-test", AssumptionState::ToTest),
        ("te-toetsen", AssumptionState::ToTest),
        ("confirmed", AssumptionState::Confirmed),
        ("bevestigd", AssumptionState::Confirmed),
        ("refuted", AssumptionState::Refuted),
        ("weerlegd", AssumptionState::Refuted),
        ("let-go", AssumptionState::LetGo),
        ("losgelaten", AssumptionState::LetGo),
    ];
    for (name, expected) in assumptions {
        assert_eq!(says(&[("soort", "veronderstelling"), ("state", name)]), Details::Assumption { state: expected });
    }
}

#[test]
fn a_state_of_another_kind_is_an_error() {
    for (kind, state) in [("actie", "bevestigd"), ("veronderstelling", "klaar"), ("voortgang", "half")] {
        let (note, codes) = one(&[("soort", kind), ("stand", state)]);
        assert_eq!((codes, note.sound), (vec![Code::BadValue], false), "{kind}");
    }
}

#[test]
fn a_goal_keeps_its_figures_as_they_were_written() {
    let keys = [
        ("soort", "doel"),
        ("maatstaf", "cijfer voor  plezier"),
        ("beginwaarde", "4,5"),
        ("streefwaarde", "7"),
        ("huidige-waarde", "6,1"),
        ("uiterlijk", "2025-12-31"),
    ];
    let some = |text: &str| Some(text.to_owned());
    let measure =
        Measure { measure: some("cijfer voor plezier"), baseline: some("4,5"), target: some("7"), actual: some("6,1") };
    assert_eq!(says(&keys), Details::Goal { measure, due: Some(date(2025, 12, 31)) });
}

#[test]
fn behaviour_has_an_indicator() {
    let said = says(&[("soort", "gedrag"), ("indicator", "wij bellen eerst")]);
    assert_eq!(said, Details::Behaviour { indicator: Some("wij bellen eerst".to_owned()) });
}

#[test]
fn a_question_is_to_the_directors_unless_it_says_otherwise() {
    assert_eq!(says(&[("soort", "vraag")]), Details::Question { to: Party::Directors, due: None });
    for (name, to) in [
        ("groep", Party::Group),
        ("group", Party::Group),
        ("directie", Party::Directors),
        ("directors", Party::Directors),
        ("begeleider", Party::Facilitator),
        ("facilitator", Party::Facilitator),
    ] {
        assert_eq!(says(&[("soort", "vraag"), ("aan", name)]), Details::Question { to, due: None }, "{name}");
    }
}

#[test]
fn an_explanation_may_settle_an_assumption() {
    assert_eq!(says(&[("soort", "toelichting")]), Details::Plain);
    let settled = says(&[("soort", "toelichting"), ("beslist", "v1"), ("stand", "weerlegd")]);
    assert_eq!(settled, Details::Settling { state: AssumptionState::Refuted, due: None });
    let (note, codes) = one(&[("soort", "toelichting"), ("beslist", "v1")]);
    assert_eq!((note.details, codes, note.sound), (Details::Plain, vec![Code::KindNeeds], true));
}

#[test]
fn an_agreement_has_a_date_or_settles_an_assumption() {
    let said = says(&[("soort", "afspraak"), ("due", "2025-05-01")]);
    assert_eq!(said, Details::Agreement { due: Some(date(2025, 5, 1)) });
    let settled = says(&[("soort", "afspraak"), ("settles", "v1"), ("state", "let-go")]);
    assert_eq!(settled, Details::Settling { state: AssumptionState::LetGo, due: None });
    let both = says(&[("soort", "afspraak"), ("beslist", "v1"), ("stand", "losgelaten"), ("uiterlijk", "2025-05-01")]);
    assert_eq!(both, Details::Settling { state: AssumptionState::LetGo, due: Some(date(2025, 5, 1)) });
}

#[test]
fn an_evaluation_answers_one_of_two_questions_in_a_voice() {
    for (question, expected) in [
        ("gewonnen", EvaluationQuestion::Gained),
        ("gained", EvaluationQuestion::Gained),
        ("nog-niet", EvaluationQuestion::NotYet),
        ("not-yet", EvaluationQuestion::NotYet),
    ] {
        let said = says(&[("soort", "evaluatie"), ("evaluatievraag", question), ("stem", "directie")]);
        assert_eq!(said, Details::Evaluation { question: Some(expected), voice: Party::Directors });
    }
    assert_eq!(says(&[("soort", "evaluatie")]), Details::Evaluation { question: None, voice: Party::Group });
}

#[test]
fn an_assignment_has_objectives_that_may_hold_commas() {
    let objective = |text: &str, result| Objective { text: text.to_owned(), result };
    let said = says(&[("soort", "opdracht"), ("doelstellingen", "Meer contact, meer plezier")]);
    assert_eq!(said, Details::Assignment { objectives: vec![objective("Meer contact, meer plezier", None)] });
    let mut note = file("een", &[("soort", "opdracht")]);
    let results: &[&[(&str, &str)]] = &[
        &[("doelstelling", "Meer contact"), ("resultaat", "behaald")],
        &[("objective", "Meer groei"), ("result", "partly")],
        &[("doelstelling", "Meer plezier"), ("resultaat", "niet")],
        &[("doelstelling", "Rust")],
    ];
    let name = "sessies/s1/een.md";
    note.fields.entries.push(Entry { key: word("doelstellingen", at(name, 9)), value: maps(name, results) });
    let all = admitted(vec![note]);
    assert_eq!(codes(&all), []);
    let objectives = vec![
        objective("Meer contact", Some(ObjectiveResult::Met)),
        objective("Meer groei", Some(ObjectiveResult::Partly)),
        objective("Meer plezier", Some(ObjectiveResult::NotMet)),
        objective("Rust", None),
    ];
    assert_eq!(all.notes[0].details, Details::Assignment { objectives });
}

#[test]
fn progress_gives_a_state_that_its_item_can_have() {
    let about = |of: &str, state: &str| {
        let notes = vec![
            file("a1", &[("soort", "actie")]),
            file("v1", &[("soort", "veronderstelling")]),
            file("g1", &[("soort", "doel")]),
            file("p1", &[("soort", "voortgang"), ("van", of), ("stand", state)]),
        ];
        let all = admitted(notes);
        (all.notes[3].details.clone(), all.notes[3].sound, codes(&all))
    };
    let (said, sound, codes) = about("a1", "gedaan");
    let Details::Progress { state, .. } = said else { panic!() };
    assert_eq!((state, sound, codes), (Some(NewState::Action(ActionState::Done)), true, vec![]));
    assert_eq!(about("v1", "bevestigd").2, []);
    assert_eq!(about("onbekend", "bevestigd").2, []);
    for (of, state) in [("a1", "bevestigd"), ("v1", "klaar"), ("g1", "klaar")] {
        let (_, sound, codes) = about(of, state);
        assert_eq!((sound, codes), (false, vec![Code::BadValue]), "{of} {state}");
    }
}

#[test]
fn relations_are_ids_in_a_list_or_parted_by_commas_or_wiki_links() {
    let targets = |value: &str| -> Vec<String> {
        let (note, codes) = one(&[("soort", "rode-draad"), ("gebaseerd-op", value)]);
        assert_eq!(codes, []);
        assert!(note.relations.iter().all(|(relation, _)| *relation == Relation::BasedOn));
        note.relations.into_iter().map(|(_, wanted)| wanted.target).collect()
    };
    for value in ["a, b/c", "[a, b/c]", "[[a]], [[b/c|met eigen woorden]]", "[[[a]], [[b/c]]]", "a,b/c,"] {
        assert_eq!(targets(value), ["a", "b/c"], "{value}");
    }
}
