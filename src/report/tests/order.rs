//! Order, numbers, links and the course of things.

use super::reading::{everything, fact, items, report, section, titles};
use crate::audience::{Audience as _, Directors, Group};
use crate::prose::ItemKey;
use crate::report::{Part, Report};
use crate::vault::{ActionState, AssumptionState, Details, Item, Kind, PrintedOwner, Relation, sample};
use jiff::civil::date;

fn named(name: &str) -> PrintedOwner {
    PrintedOwner::Named(name.to_owned())
}

#[test]
fn factors_come_heaviest_first() {
    let report: Report<Directors> = report(vec![
        sample::item(Kind::Hindering, "Zonder gewicht"),
        sample::factor(Kind::Hindering, "Haast", 3),
        sample::factor(Kind::Hindering, "afstand", 3),
        sample::factor(Kind::Hindering, "Zwijgen", 5),
    ]);
    let order = ["H1 Zwijgen", "H2 afstand", "H3 Haast", "H4 Zonder gewicht"];
    assert_eq!(titles(section(&report, "belemmerend")), order);
}

#[test]
fn the_order_of_speaking_does_not_show() {
    let mut items = vec![
        sample::factor(Kind::Promoting, "Humor", 3),
        sample::factor(Kind::Promoting, "Vakmanschap", 3),
        sample::item(Kind::Goal, "Vier bezoeken"),
        sample::item(Kind::Goal, "Elke week bellen"),
        sample::action("Bellen", named("Anna"), date(2025, 7, 1)),
        sample::action("Afspreken", named("Bram"), date(2025, 7, 1)),
    ];
    let one: Report<Directors> = report(items.clone());
    items.reverse();
    let other: Report<Directors> = report(items);
    for slug in ["bevorderend", "prestaties", "wat-wij-doen"] {
        assert_eq!(titles(section(&one, slug)), titles(section(&other, slug)), "{slug}");
    }
}

#[test]
fn actions_come_by_due_date_and_those_without_come_last() {
    let mut undated = sample::item(Kind::Action, "Aanbellen");
    sample::due_by(&mut undated, None);
    let report: Report<Directors> = report(vec![
        undated,
        sample::action("Schrijven", named("Anna"), date(2025, 9, 1)),
        sample::action("Zingen", named("Bram"), date(2025, 7, 1)),
    ]);
    assert_eq!(titles(section(&report, "wat-wij-doen")), ["A1 Zingen", "A2 Schrijven", "A3 Aanbellen"]);
}

#[test]
fn the_group_reads_its_actions_person_by_person() {
    let report: Report<Group> = report(vec![
        sample::action("Bellen", named("Bram"), date(2025, 7, 1)),
        sample::action("Schrijven", named("Anna"), date(2025, 9, 1)),
        sample::action("Rijden", named("Bram"), date(2025, 8, 1)),
        sample::item(Kind::Action, "Samen eten"),
    ]);
    let headings: Vec<&str> = section(&report, "wat-wij-doen")
        .parts
        .iter()
        .filter_map(|part| if let Part::Actions { heading, .. } = part { heading.as_deref() } else { None })
        .collect();
    assert_eq!(headings, ["Anna", "Bram", "De groep"]);
}

#[test]
fn a_date_that_has_passed_is_said_without_reproach() {
    let report: Report<Directors> = report(vec![
        sample::action("Bellen", named("Anna"), date(2025, 6, 19)),
        sample::action("Schrijven", named("Anna"), date(2025, 6, 20)),
    ]);
    let states: Vec<&str> = items(section(&report, "wat-wij-doen")).iter().map(|item| item.state.as_str()).collect();
    assert_eq!(states, ["open, datum verstreken", "open"]);
    assert!(!everything(&report).contains("te laat"));
}

#[test]
fn the_latest_progress_tells_how_far_an_action_is() {
    let moved = sample::progress("Het werd later", ItemKey(0), ActionState::Moved, Some(date(2025, 9, 1)));
    let earlier = Item {
        session: Some(sample::DIRECTORS_MEETING),
        ..sample::progress("We zijn begonnen", ItemKey(0), ActionState::InProgress, None)
    };
    let report: Report<Directors> =
        report(vec![sample::action("Bellen", named("Anna"), date(2025, 5, 1)), moved, earlier]);
    let action = items(section(&report, "wat-wij-doen"))[0];
    assert_eq!((action.state.as_str(), action.when.as_str()), ("doorgeschoven", "1 september 2025"));
    assert_eq!(fact(action, "first-due").as_deref(), Some("1 mei 2025"));
    let course: Vec<(&str, &str)> =
        action.course.iter().map(|step| (step.when.as_str(), step.state.as_str())).collect();
    assert_eq!(course, [("3 april 2025", "bezig"), ("12 juni 2025", "doorgeschoven naar 1 september 2025")]);
    let Some(Part::FollowUp { meetings }) = section(&report, "opvolging").parts.get(1) else { panic!("the meetings") };
    assert_eq!(meetings[0].heading, "Opvolging, 12 juni 2025");
    assert_eq!(meetings[0].steps[0].item.number, "A1");
}

#[test]
fn an_assumption_is_settled_by_what_decides_it() {
    let settling = Item {
        session: Some(sample::DIRECTORS_MEETING),
        relations: vec![(Relation::Settles, ItemKey(0))],
        details: Details::Settling { state: AssumptionState::Refuted, due: None },
        ..sample::item(Kind::Explanation, "Waarom het anders was")
    };
    let report: Report<Directors> =
        report(vec![sample::item(Kind::Assumption, "De directie leest niet mee"), settling]);
    let assumption = items(section(&report, "veronderstellingen"))[0];
    assert_eq!(assumption.state, "weerlegd");
    assert_eq!(assumption.answers[0].anchor.title, "Waarom het anders was");
}

#[test]
fn an_explanation_stands_below_what_it_answers() {
    let report: Report<Directors> = report(sample::one_of_each(Directors::EDITION));
    let asked = items(section(&report, "wat-wij-vragen"));
    assert_eq!(asked[0].answers[0].anchor.title, "Titel van toelichting");
    assert_eq!(asked[0].answers[0].anchor.section, "acties");
}

#[test]
fn links_go_both_ways() {
    let action = Item {
        relations: vec![(Relation::RelatesTo, ItemKey(0))],
        ..sample::action("Bellen", named("Anna"), date(2025, 7, 1))
    };
    let report: Report<Directors> = report(vec![sample::factor(Kind::Hindering, "Haast", 3), action]);
    let links = |slug| {
        let item = items(section(&report, slug))[0];
        item.links.iter().map(|group| format!("{}: {}", group.label, group.to[0].number)).collect::<Vec<_>>()
    };
    assert_eq!(links("wat-wij-doen"), ["Helpt bij: H1"]);
    assert_eq!(links("belemmerend"), ["Acties: A1"]);
}

#[test]
fn what_answers_each_other_in_a_circle_is_still_printed() {
    let explanation = |title, to| Item {
        relations: vec![(Relation::Answers, ItemKey(to))],
        ..sample::item(Kind::Explanation, title)
    };
    let report: Report<Directors> = report(vec![explanation("Een", 1), explanation("Twee", 0), explanation("Drie", 2)]);
    assert_eq!(super::reading::printed(&report).len(), 3);
}
