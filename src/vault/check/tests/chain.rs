use super::noticing::{noticed, noticed_in};
use crate::diagnostics::Code;
use crate::vault::consent::admit;
use crate::vault::read::{RawNote, RawSession};
use crate::vault::tests::written::{fields, file, reading};

fn goal(stem: &str) -> RawNote {
    file(stem, &[("soort", "prestatie"), ("maatstaf", "bezoeken per maand")])
}

fn action(stem: &str, keys: &[(&str, &str)]) -> RawNote {
    let own = [("soort", "actie"), ("eigenaar", "saskia"), ("uiterlijk", "2025-10-01")];
    file(stem, &own.iter().chain(keys).copied().collect::<Vec<_>>())
}

fn both_sides() -> [RawNote; 2] {
    [file("hit", &[("soort", "hit")]), file("shit", &[("soort", "shit")])]
}

#[test]
fn a_goal_that_nothing_serves_is_a_hole_where_others_are_served() {
    let serves = || action("bellen", &[("hoort-bij", "een")]);
    assert_eq!(noticed(vec![goal("een"), goal("twee"), serves()]), [Code::GoalWithoutAction]);
    let behaviour = file("vragen", &[("soort", "gedrag"), ("hoort-bij", "twee")]);
    assert_eq!(noticed(vec![goal("een"), goal("twee"), serves(), behaviour]), []);
    assert_eq!(noticed(vec![goal("een"), goal("twee")]), []);
}

#[test]
fn an_action_that_belongs_to_nothing_is_a_hole_where_others_belong_to_something() {
    let of = |notes: Vec<RawNote>| noticed(both_sides().into_iter().chain(notes).collect());
    let tied = || action("bellen", &[("hoort-bij", "shit")]);
    assert_eq!(of(vec![tied(), action("schrijven", &[])]), [Code::ActionServesNothing]);
    assert_eq!(of(vec![tied(), action("schrijven", &[("stand", "gedaan")])]), []);
    assert_eq!(of(vec![action("bellen", &[]), action("schrijven", &[])]), []);
}

/// The codes for a question of the first session, with a meeting of a sort on a day and with other notes.
fn asked(kind: &str, day: &str, others: Vec<RawNote>) -> Vec<Code> {
    let question = file("waarom", &[("soort", "vraag")]);
    let mut reading = reading(std::iter::once(question).chain(others).collect());
    let fields = fields("sessies/s2/sessie.md", &[("datum", day), ("type", kind)]);
    reading.sessions.push(RawSession { fields, heading: None, name: "s2".to_owned() });
    let mut found = noticed_in(&admit(reading));
    found.retain(|code| *code == Code::QuestionUnanswered);
    found
}

#[test]
fn a_question_to_the_directors_wants_an_answer_once_they_were_met() {
    let unanswered = [Code::QuestionUnanswered];
    assert_eq!(asked("directiegesprek", "2025-04-10", Vec::new()), unanswered);
    assert_eq!(asked("opvolging", "2025-04-10", Vec::new()), []);
    assert_eq!(asked("directiegesprek", "2025-12-31", Vec::new()), []);
    let answer = |kind| file("antwoord", &[("soort", kind), ("antwoord-op", "waarom")]);
    assert_eq!(asked("directiegesprek", "2025-04-10", vec![answer("toelichting")]), []);
    assert_eq!(asked("directiegesprek", "2025-04-10", vec![answer("afspraak")]), []);
    let told = file("verteld", &[("soort", "voortgang"), ("van", "waarom")]);
    assert_eq!(asked("directiegesprek", "2025-04-10", vec![told]), []);
}
