//! The course of the actions.

use super::reading::{everything, report, section};
use crate::audience::{Directors, Draft, Group, Public};
use crate::prose::ItemKey;
use crate::report::{CourseView, Part, Report, SignKind, StateMark, Stretch};
use crate::vault::{ActionState, Details, Item, NewState, PrintedOwner, Relation, sample};
use jiff::civil::{Date, date};

fn named(name: &str) -> PrintedOwner {
    PrintedOwner::Named(name.to_owned())
}

fn bellen(due: Date) -> Item {
    sample::action("Bellen", named("Anna"), due)
}

fn course<A: crate::audience::Audience>(report: &Report<A>) -> &CourseView {
    let found = section(report, "opvolging")
        .parts
        .iter()
        .find_map(|part| if let Part::Course { course } = part { Some(course) } else { None });
    found.expect("the course is there")
}

/// Days after the working session at which the actions of the sample are agreed.
fn stretches(view: &CourseView, lane: usize) -> Vec<(i32, i32, StateMark)> {
    let born = view.lanes[lane].born.as_ref().unwrap().day;
    let relative = |stretch: &Stretch| (stretch.from - born, stretch.to - born, stretch.mark);
    view.lanes[lane].stretches.iter().map(relative).collect()
}

#[test]
fn an_action_is_followed_from_its_birth_to_the_reference_date() {
    let earlier = Item {
        session: Some(sample::DIRECTORS_MEETING),
        ..sample::progress("We zijn begonnen", ItemKey(0), ActionState::InProgress, None)
    };
    let moved = sample::progress("Later", ItemKey(0), ActionState::Moved, Some(date(2025, 9, 1)));
    let report: Report<Directors> = report(vec![bellen(date(2025, 5, 1)), moved, earlier]);
    let view = course(&report);
    let lane = &view.lanes[0];
    assert_eq!(lane.born.as_ref().map(|born| born.date.as_str()), Some("13 maart 2025"));
    assert_eq!(lane.due, "1 september 2025 (eerst 1 mei 2025)");
    let steps: Vec<(SignKind, &str)> = lane.steps.iter().map(|step| (step.mark, step.letter.as_str())).collect();
    assert_eq!(steps, [(SignKind::State(StateMark::InProgress), "B"), (SignKind::State(StateMark::Moved), "D")]);
    assert_eq!(
        stretches(view, 0),
        [(0, 21, StateMark::Open), (21, 91, StateMark::InProgress), (91, 99, StateMark::Moved)]
    );
    assert_eq!(view.reference.date, "20 juni 2025");
    assert_eq!(view.totals, "Eén actie: doorgeschoven.");
}

#[test]
fn a_date_that_passed_is_drawn_from_that_date_on() {
    let report: Report<Directors> = report(vec![bellen(date(2025, 6, 10))]);
    assert_eq!(stretches(course(&report), 0), [(0, 89, StateMark::Open), (89, 99, StateMark::DatePassed)]);
    assert_eq!(course(&report).lanes[0].state, "open, datum verstreken");
}

#[test]
fn what_is_done_or_dropped_goes_on_no_further() {
    for (state, mark) in [(ActionState::Done, StateMark::Done), (ActionState::Dropped, StateMark::Dropped)] {
        let report: Report<Directors> =
            report(vec![bellen(date(2025, 5, 1)), sample::progress("Klaar", ItemKey(0), state, None)]);
        assert_eq!(stretches(course(&report), 0), [(0, 91, StateMark::Open)]);
        assert_eq!(course(&report).lanes[0].state_mark, Some(mark));
    }
}

#[test]
fn one_progress_note_about_two_actions_is_told_of_both() {
    let both = Item {
        relations: vec![(Relation::Of, ItemKey(0)), (Relation::Of, ItemKey(1))],
        ..sample::progress("Allebei af", ItemKey(0), ActionState::Done, None)
    };
    let rijden = sample::action("Rijden", named("Bram"), date(2025, 7, 1));
    let report: Report<Directors> = report(vec![bellen(date(2025, 6, 30)), rijden, both]);
    assert!(course(&report).lanes.iter().all(|lane| lane.steps.len() == 1 && lane.state == "gedaan"));
    assert_eq!(course(&report).totals, "Van de 2 acties: 2 gedaan.");
}

#[test]
fn the_totals_name_every_state_once_and_count_each_action_once() {
    let action = |name: &str, due| sample::action(name, named("Anna"), due);
    let later = date(2025, 9, 1);
    let told = |key, state| sample::progress("Verteld", ItemKey(key), state, None);
    let report: Report<Directors> = report(vec![
        action("Een", later),
        action("Twee", later),
        action("Drie", later),
        action("Vier", date(2025, 5, 1)),
        action("Vijf", later),
        action("Zes", later),
        told(0, ActionState::Done),
        told(1, ActionState::Done),
        told(2, ActionState::InProgress),
        told(3, ActionState::InProgress),
        told(4, ActionState::Dropped),
    ]);
    assert_eq!(
        course(&report).totals,
        "Van de 6 acties: 2 gedaan, 1 bezig, 1 open, 1 met een verstreken datum en 1 vervallen."
    );
}

#[test]
fn how_far_one_person_s_actions_are_is_counted_in_the_group_alone() {
    let items = || {
        vec![
            bellen(date(2025, 9, 1)),
            sample::action("Schrijven", named("Bram"), date(2025, 9, 1)),
            sample::action("Rijden", named("Bram"), date(2025, 9, 2)),
            sample::progress("Klaar", ItemKey(1), ActionState::Done, None),
        ]
    };
    let group: Report<Group> = report(items());
    let totals: Vec<_> = section(&group, "wat-wij-doen")
        .parts
        .iter()
        .filter_map(|part| if let Part::Actions { totals, .. } = part { totals.as_deref() } else { None })
        .collect();
    assert_eq!(totals, ["Eén actie: open.", "Van de 2 acties: 1 gedaan en 1 open."]);
    let directors: Report<Directors> = report(items());
    let draft: Report<Draft<Directors>> = report(items());
    for everything in [everything(&directors), everything(&draft)] {
        assert!(everything.contains("Van de 3 acties") && !everything.contains("Van de 2 acties"));
    }
}

#[test]
fn the_public_case_counts_no_actions_and_draws_no_days() {
    let public: Report<Public> =
        report(vec![bellen(date(2025, 5, 1)), sample::progress("Klaar", ItemKey(0), ActionState::Done, None)]);
    let everything = everything(&public);
    assert!(!everything.contains("Course {") && !everything.contains("Eén actie"));
}

#[test]
fn before_anything_is_told_and_no_date_has_passed_there_is_no_course() {
    let mut released = sample::released::<Directors>(vec![bellen(date(2025, 9, 1))]);
    sample::before_the_follow_up(&mut released);
    let words = crate::wording::Wording::new(crate::wording::Language::Dutch);
    assert!(!everything(&Report::compose(released, &words)).contains("Course {"));
}

#[test]
fn only_the_signs_that_occur_are_explained() {
    let mut told = sample::progress("Verteld", ItemKey(0), ActionState::Done, None);
    told.details = Details::Progress {
        state: None::<NewState>,
        new_date: None,
        reason: None,
        actual: None,
        objectives: Vec::new(),
    };
    let report: Report<Directors> = report(vec![bellen(date(2025, 9, 1)), told]);
    let signs: Vec<SignKind> = course(&report).signs.iter().map(|sign| sign.name).collect();
    assert_eq!(signs, [SignKind::Born, SignKind::Told, SignKind::Due]);
}
