//! Goals in figures over time, and how they came out.

use super::reading::{everything, items, report, section};
use crate::audience::{Directors, Public};
use crate::prose::ItemKey;
use crate::report::{ItemView, Part, Report};
use crate::vault::{Details, Item, Kind, Measure, Relation, sample};

fn goal(title: &str, baseline: Option<&str>, target: Option<&str>) -> Item {
    let own = |text: Option<&str>| text.map(str::to_owned);
    let measure = Measure { measure: None, baseline: own(baseline), target: own(target), actual: None };
    Item { details: Details::Goal { measure, due: None }, ..sample::item(Kind::Goal, title) }
}

fn stands(goal: u32, actual: &str) -> Item {
    let details = Details::Progress {
        state: None,
        new_date: None,
        reason: None,
        actual: Some(actual.to_owned()),
        objectives: Vec::new(),
    };
    Item {
        session: Some(sample::FOLLOW_UP),
        relations: vec![(Relation::Of, ItemKey(goal))],
        details,
        ..sample::item(Kind::Progress, &format!("Nu {actual}"))
    }
}

fn of<'a>(report: &'a Report<Directors>, title: &str) -> &'a ItemView {
    items(section(report, "prestaties")).into_iter().find(|item| item.anchor.title == title).unwrap()
}

/// What the evaluation says of each goal, in order.
fn told(report: &Report<Directors>) -> Vec<(String, &'static str)> {
    let rows = section(report, "evaluatie").parts.iter().find_map(|part| match part {
        Part::Objectives { heading, rows } if heading.starts_with("De prestaties") => Some(rows),
        Part::Objectives { .. }
        | Part::Words { .. }
        | Part::Items { .. }
        | Part::Actions { .. }
        | Part::Chain { .. }
        | Part::Course { .. }
        | Part::ForceField { .. }
        | Part::FollowUp { .. }
        | Part::Lists { .. }
        | Part::Index { .. }
        | Part::Steps { .. }
        | Part::Terms { .. }
        | Part::Ledger { .. } => None,
    });
    rows.unwrap().iter().map(|row| (row.result.clone(), row.mark)).collect()
}

#[test]
fn a_goal_is_followed_from_where_it_began_to_where_it_is_to_go() {
    let report: Report<Directors> = report(vec![goal("Gevallen", Some("0"), Some("6")), stands(0, "4,5")]);
    let measured = of(&report, "Gevallen").measured.as_ref().unwrap();
    let values: Vec<(&str, &str)> =
        measured.values.iter().map(|value| (value.label.as_str(), value.figure.as_str())).collect();
    assert_eq!(values, [("Beginwaarde", "0"), ("Opvolging, 12 juni 2025", "4,5")]);
    assert_eq!(measured.values[1].amount, Some(4.5));
    assert!(measured.drawn && measured.values[0].began);
    assert_eq!(measured.alternative, "Beginwaarde: 0; Opvolging, 12 juni 2025: 4,5; Streefwaarde: 6");
}

#[test]
fn what_is_no_figure_is_told_in_words_and_not_drawn() {
    for (baseline, target, actual) in [
        (Some("weinig"), Some("veel"), "iets meer"),
        (Some("0"), Some("€ 3.000"), "4"),
        (Some("0,2"), Some("40%"), "30%"),
        (Some("1"), None, "2"),
        (Some("1"), Some("4"), "3 van de 5"),
    ] {
        let report: Report<Directors> = report(vec![goal("Doel", baseline, target), stands(0, actual)]);
        let measured = of(&report, "Doel").measured.as_ref().unwrap();
        assert!(!measured.drawn, "{baseline:?} {target:?} {actual}");
        assert_eq!(measured.values[1].words, actual);
    }
}

#[test]
fn nothing_is_measured_before_it_is_told_where_a_goal_stands() {
    let report: Report<Directors> = report(vec![goal("Gevallen", Some("0"), Some("6"))]);
    assert!(of(&report, "Gevallen").measured.is_none());
}

#[test]
fn the_public_case_draws_no_goal() {
    let public: Report<Public> = report(vec![goal("Gevallen", Some("0"), Some("6")), stands(0, "4")]);
    assert!(!everything(&public).contains("Measured {"));
}

#[test]
fn the_evaluation_tells_of_each_goal_whether_its_target_was_reached() {
    let report: Report<Directors> = report(vec![
        goal("A omhoog", Some("0"), Some("6")),
        goal("B omlaag", Some("10"), Some("2")),
        goal("C of hoger", None, Some("7,5")),
        goal("D zonder richting", None, Some("7,5")),
        goal("E in woorden", None, Some("licht boven plan")),
        goal("F omlaag", Some("10"), Some("2")),
        goal("G waarvan niets verteld is", None, Some("1")),
        goal("H in dezelfde woorden", None, Some("Op plan")),
        stands(0, "4"),
        stands(1, "1"),
        stands(2, "7,2"),
        stands(3, "7,2"),
        stands(4, "op plan"),
        stands(5, "3"),
        stands(7, "op plan"),
        sample::item(Kind::Evaluation, "Gewonnen"),
    ]);
    let expected = [
        ("streefwaarde nog niet gehaald (nu: 4 · streefwaarde: 6)", "not-met"),
        ("streefwaarde gehaald (nu: 1 · streefwaarde: 2)", "met"),
        ("streefwaarde nog niet gehaald (nu: 7,2 · streefwaarde: 7,5)", "not-met"),
        ("nu: 7,2 · streefwaarde: 7,5", ""),
        ("nu: op plan · streefwaarde: licht boven plan", ""),
        ("streefwaarde nog niet gehaald (nu: 3 · streefwaarde: 2)", "not-met"),
        ("streefwaarde gehaald (nu: op plan · streefwaarde: Op plan)", "met"),
    ];
    assert_eq!(told(&report), expected.map(|(words, mark)| (words.to_owned(), mark)));
}

#[test]
fn goals_are_not_judged_before_the_engagement_is_looked_back_upon() {
    let report: Report<Directors> = report(vec![goal("Gevallen", Some("0"), Some("6")), stands(0, "4")]);
    assert!(!everything(&report).contains("nog niet gehaald"));
}
