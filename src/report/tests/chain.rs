//! What answers what.

use super::reading::{all, everything, items, report, section};
use crate::audience::{Directors, Group, Public};
use crate::prose::ItemKey;
use crate::report::{Chain, Part, Report};
use crate::vault::{Item, Kind, Relation, sample};

fn tied(kind: Kind, title: &str, to: &[(Relation, u32)]) -> Item {
    let relations = to.iter().map(|(relation, key)| (*relation, ItemKey(*key))).collect();
    Item { relations, ..sample::item(kind, title) }
}

fn helps(kind: Kind, title: &str, to: &[u32]) -> Item {
    tied(kind, title, &to.iter().map(|key| (Relation::RelatesTo, *key)).collect::<Vec<_>>())
}

fn chain<A: crate::audience::Audience>(report: &Report<A>) -> &Chain {
    let Part::Chain { chain } = &section(report, "samenhang").parts[0] else { panic!("a chain") };
    chain
}

/// "H1 > A1" for every tie.
fn ties<A: crate::audience::Audience>(report: &Report<A>) -> Vec<String> {
    let chain = chain(report);
    let number = |at: usize| chain.links[at].anchor.number.as_str();
    chain.ties.iter().map(|(from, to)| format!("{} > {}", number(*from), number(*to))).collect()
}

/// Factor, action, goal, behaviour: 0 to 3.
fn whole() -> Vec<Item> {
    vec![
        sample::factor(Kind::Hindering, "Haast", 4),
        helps(Kind::Action, "Bellen", &[0]),
        helps(Kind::Goal, "Rust", &[1]),
        helps(Kind::Behaviour, "Eerst vragen", &[2]),
    ]
}

#[test]
fn ties_run_from_what_hinders_to_behaviour_whichever_of_the_two_names_the_other() {
    let report: Report<Directors> = report(whole());
    assert_eq!(ties(&report), ["H1 > A1", "A1 > P1", "P1 > G1"]);
}

#[test]
fn every_item_shows_what_serves_it_and_what_it_serves() {
    let report: Report<Directors> = report(whole());
    let links = |slug: &str| {
        let item = items(section(&report, slug))[0];
        item.links.iter().map(|group| format!("{}: {}", group.label, group.to[0].number)).collect::<Vec<_>>()
    };
    assert_eq!(links("belemmerend"), ["Acties: A1"]);
    let action = items(section(&report, "wat-wij-doen"))[0];
    let served: Vec<&str> = action.links[0].to.iter().map(|to| to.number.as_str()).collect();
    assert_eq!((action.links[0].label.as_str(), served), ("Helpt bij", vec!["H1", "P1"]));
    assert_eq!(links("prestaties"), ["Acties: A1", "Gedrag: G1"]);
    assert_eq!(links("gedrag"), ["Helpt bij: P1"]);
}

#[test]
fn a_question_and_an_agreement_answer_a_factor_too() {
    let report: Report<Directors> = report(vec![
        sample::factor(Kind::Hindering, "Haast", 4),
        tied(Kind::Question, "Waarom?", &[(Relation::RelatesTo, 0)]),
        tied(Kind::Agreement, "Elk kwartaal", &[(Relation::Answers, 0)]),
    ]);
    assert_eq!(ties(&report), ["H1 > Q1", "H1 > S1"]);
}

#[test]
fn a_common_thread_stands_for_the_factors_it_rests_on() {
    let report: Report<Directors> = report(vec![
        sample::factor(Kind::Hindering, "Haast", 4),
        sample::factor(Kind::Hindering, "Zwijgen", 3),
        sample::factor(Kind::Promoting, "Humor", 3),
        tied(Kind::CommonThread, "Invullen", &[(Relation::BasedOn, 0), (Relation::BasedOn, 1), (Relation::BasedOn, 2)]),
        helps(Kind::Behaviour, "Eerst vragen", &[3]),
    ]);
    assert_eq!(ties(&report), ["H1 > G1", "H2 > G1"]);
}

#[test]
fn what_nothing_answers_stands_alone_and_nothing_is_said_of_it() {
    let mut items = whole();
    items.push(sample::factor(Kind::Hindering, "Zwijgen", 2));
    let report: Report<Directors> = report(items);
    let alone = chain(&report).links.iter().find(|link| link.anchor.title == "Zwijgen").unwrap();
    assert!(alone.from.is_empty() && alone.to.is_empty());
}

#[test]
fn without_any_tie_there_is_no_chain() {
    let report: Report<Group> =
        report(vec![sample::factor(Kind::Hindering, "Haast", 4), sample::item(Kind::Action, "Bellen")]);
    assert!(all(&report).iter().all(|section| section.slug != "samenhang"));
}

#[test]
fn progress_and_the_public_case_make_no_chain() {
    let told = sample::progress("Klaar", ItemKey(0), crate::vault::ActionState::Done, None);
    let report_of_progress: Report<Directors> = report(vec![sample::item(Kind::Action, "Bellen"), told]);
    assert!(!everything(&report_of_progress).contains("Chain {"));
    let public: Report<Public> = report(whole());
    assert!(!everything(&public).contains("Chain {"));
}
