//! Page one.

use super::reading::report;
use crate::audience::{Audience as _, Directors};
use crate::report::Report;
use crate::vault::{Item, Kind, Party, PrintedOwner, sample};
use crate::wording::{Language, Wording};
use jiff::civil::date;

fn many(kind: Kind) -> impl Iterator<Item = Item> {
    (1..=5).map(move |number| sample::factor(kind, &format!("Punt {number}"), number))
}

fn blocks(report: &Report<Directors>) -> Vec<&'static str> {
    report.glance.blocks.iter().map(|block| block.name).collect()
}

/// The report as it was before the follow-up.
fn early(items: Vec<Item>) -> Report<Directors> {
    let mut released = sample::released(items);
    sample::before_the_follow_up(&mut released);
    Report::compose(released, &Wording::new(Language::Dutch))
}

#[test]
fn page_one_shows_at_most_three_per_block() {
    let mut items: Vec<Item> =
        [Kind::CommonThread, Kind::Goal, Kind::Action, Kind::Question].into_iter().flat_map(many).collect();
    items.extend((1..=9).map(|weight| sample::factor(Kind::Hindering, &format!("Kracht {weight}"), weight.min(5))));
    let report = early(items);
    assert_eq!(blocks(&report), ["threads", "asks", "actions", "goals"]);
    for block in &report.glance.blocks {
        assert_eq!(block.lines.len(), 3, "{}", block.name);
        assert_eq!(block.lines[0].text, "Punt 5", "{}", block.name);
    }
    let more: Vec<&str> =
        report.glance.blocks.iter().filter_map(|block| block.more.as_ref()).map(|more| more.label.as_str()).collect();
    assert_eq!(more, ["alles: §3.2", "alles: §5.2", "alles: §5.1", "alles: §4"]);
    assert_eq!(report.glance.forces.as_ref().map(|field| field.hindering.len()), Some(5));
    assert_eq!(report.glance.forces_more.as_ref().map(|more| more.label.as_str()), Some("alles: §3"));
}

#[test]
fn what_fits_on_page_one_points_nowhere_else() {
    let report = early(many(Kind::Goal).take(3).collect());
    assert!(report.glance.blocks[0].more.is_none());
}

#[test]
fn before_a_follow_up_page_one_begins_with_nothing_but_the_theme() {
    let report = early(vec![sample::item(Kind::Goal, "Vier bezoeken")]);
    assert!(report.glance.first.is_empty());
    assert_eq!(blocks(&report), ["goals"]);
}

#[test]
fn after_a_follow_up_page_one_begins_with_what_came_of_it() {
    let report: Report<Directors> = report(sample::one_of_each(Directors::EDITION));
    let first: Vec<&str> = report.glance.first.iter().map(|block| block.name).collect();
    assert_eq!(first, ["gained", "objectives", "goals"]);
    assert_eq!(report.glance.first[1].lines[0].aside, "deels behaald");
    assert_eq!(report.glance.first[2].lines[0].aside, "streefwaarde: vier · nu: twee");
    assert!(!blocks(&report).contains(&"goals"));
}

#[test]
fn page_one_says_what_is_asked_by_when() {
    let asked = sample::action("Budget voor reizen", PrintedOwner::Party(Party::Directors), date(2025, 7, 1));
    let report: Report<Directors> = report(vec![asked]);
    assert_eq!(report.glance.blocks[0].lines[0].aside, "uiterlijk 1 juli 2025");
    let spoken = "Het gesprek met de directie was op 3 april 2025. De volgende bijeenkomst is op 18 september 2025.";
    assert_eq!(report.glance.conversation.as_deref(), Some(spoken));
}

#[test]
fn the_forces_of_page_one_are_the_heaviest_in_every_edition() {
    use crate::audience::{Audience, Facilitator, Group};
    fn weights<A: Audience>() -> Vec<u8> {
        let factors = [1, 5, 2, 4, 1, 3, 5, 2];
        let items = factors
            .iter()
            .zip(1..)
            .map(|(weight, number)| sample::factor(Kind::Hindering, &format!("Kracht {number}"), *weight));
        let report: Report<A> = report(items.collect());
        report.glance.forces.unwrap().hindering.iter().map(|force| force.weight).collect()
    }
    assert_eq!(weights::<Facilitator>(), [5, 5, 4, 3, 2]);
    assert_eq!(weights::<Group>(), [5, 5, 4, 3, 2]);
    assert_eq!(weights::<Directors>(), [5, 5, 4, 3, 2]);
}
