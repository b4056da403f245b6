use super::noticing::noticed;
use crate::diagnostics::Code;

use crate::vault::read::RawNote;
use crate::vault::tests::written::file;

fn action(keys: &[(&str, &str)]) -> RawNote {
    let all: Vec<_> = [("soort", "actie")].iter().chain(keys).copied().collect();
    file("bellen", &all)
}

const WHOLE: [(&str, &str); 3] = [("eigenaar", "saskia"), ("uiterlijk", "2025-10-01"), ("hoort-bij", "doel")];

fn goal() -> RawNote {
    file("doel", &[("soort", "prestatie"), ("maatstaf", "bezoeken per maand")])
}

fn progress(stem: &str, keys: &[(&str, &str)]) -> RawNote {
    let all: Vec<_> = [("soort", "voortgang"), ("van", "bellen")].iter().chain(keys).copied().collect();
    file(stem, &all)
}

#[test]
fn a_whole_action_raises_nothing() {
    assert_eq!(noticed(vec![action(&WHOLE), goal()]), []);
}

#[test]
fn an_action_needs_an_owner_a_date_and_a_goal() {
    let found = noticed(vec![action(&[]), goal()]);
    for code in [Code::ActionWithoutOwner, Code::ActionWithoutDate, Code::ActionWithoutGoal] {
        assert!(found.contains(&code), "{code:?}");
    }
    assert!(noticed(vec![action(&[("eigenaar", "groep")])]).contains(&Code::ActionWithoutOwner));
}

#[test]
fn a_goal_that_names_the_action_is_its_goal() {
    let goal = file("doel", &[("soort", "prestatie"), ("maatstaf", "x"), ("hoort-bij", "bellen")]);
    let action = action(&[("eigenaar", "saskia"), ("uiterlijk", "2025-10-01")]);
    assert_eq!(noticed(vec![action, goal]), []);
}

#[test]
fn a_date_before_the_session_and_a_date_that_passed_are_noticed() {
    let due = |date| noticed(vec![action(&[("eigenaar", "saskia"), ("uiterlijk", date)])]);
    assert_eq!(due("2025-03-12"), [Code::DueBeforeSession, Code::DatePassed]);
    assert_eq!(due("2025-08-31"), [Code::DatePassed]);
    assert_eq!(due("2025-09-01"), []);
}

#[test]
fn progress_moves_or_ends_an_action() {
    let late = || action(&[("eigenaar", "saskia"), ("uiterlijk", "2025-08-01")]);
    assert_eq!(noticed(vec![late(), progress("p", &[("stand", "gedaan")])]), []);
    let moved = [("stand", "doorgeschoven"), ("nieuwe-datum", "2025-12-01")];
    assert_eq!(noticed(vec![late(), progress("p", &moved)]), []);
    assert_eq!(noticed(vec![late(), progress("p", &moved), progress("q", &moved)]), [Code::MovedTwice]);
}

#[test]
fn a_goal_needs_a_measure() {
    assert_eq!(noticed(vec![file("doel", &[("soort", "prestatie")])]), [Code::GoalWithoutMeasure]);
}

#[test]
fn more_than_seven_open_actions_are_many() {
    let actions = |count: usize| {
        (0..count)
            .map(|n| file(&format!("a{n}"), &[("soort", "actie"), ("eigenaar", "saskia"), ("uiterlijk", "2025-10-01")]))
            .collect()
    };
    assert_eq!(noticed(actions(7)), []);
    assert_eq!(noticed(actions(8)), [Code::ManyOpenActions]);
}

#[test]
fn one_mistake_gives_one_message() {
    use crate::vault::check::check;
    use crate::vault::consent::admit;
    use crate::vault::gate::Faulty;
    use crate::vault::tests::written::{file, reading};
    let told = |keys: &[(&str, &str)]| {
        let all = admit(reading(vec![file("een", &[keys, &[("vertrouwelijk", "nee")]].concat())]));
        let faulty = Faulty::everywhere(vec![false; all.notes.len()]);
        let checked = check(&all, &faulty);
        all.problems.iter().chain(&checked).map(|problem| problem.code).collect::<Vec<_>>()
    };
    let action = [("soort", "actie"), ("wie", "saskia"), ("uiterlijk", "2025-10-13")];
    let [kind, who, due] = action;
    for (keys, only) in [
        (vec![kind, who, ("uiterlijk", "13-10-2025")], Code::BadDate),
        (vec![kind, due, ("wie", "niemand-die-bestaat")], Code::UnknownPerson),
        (vec![kind, due, ("wie", "")], Code::EmptyValue),
        (vec![("soort", "prestatie"), ("maatstaf", "")], Code::EmptyValue),
        (vec![("soort", "evaluatie"), ("evaluatievraag", "gewonen")], Code::BadValue),
        (vec![("soort", "rode-draad"), ("gebaseerd-op", "")], Code::EmptyValue),
    ] {
        assert_eq!(told(&keys), [only], "{keys:?}");
    }
}
