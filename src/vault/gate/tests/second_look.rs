//! What a mistaken gate lets out is still sought: the release of one engagement held against the notes of another.

use super::built::*;
use crate::audience::{Audience, Directors, Draft, Edition, Group};
use crate::vault::TraceKind;
use crate::vault::admit::Admitted;
use crate::vault::gate::release;
use crate::vault::kind::Kind;
use crate::vault::note::{Flag, Note};
use crate::vault::withheld::withhold;

const SAID: &str = "Dat wij de klantkaart nooit zelf hebben gewild";

/// What is found on a page that says `page` when the gate lets out what it would let out of `mistaken`.
fn found<A: Audience>(mistaken: &Admitted, notes: &Admitted, page: &str) -> Vec<TraceKind> {
    let released = release::<A>(mistaken, &faultless(mistaken));
    assert!(!released.items.is_empty());
    withhold(notes, &released).in_text(page).into_iter().map(|trace| trace.what).collect()
}

fn of(note: Note) -> Admitted {
    recorded(engagement(vec![note]), Edition::Directors)
}

#[test]
fn a_note_whose_flag_says_that_it_stays_is_refused_though_the_gate_let_it_go() {
    for flag in [Flag::Stays, Flag::Undecided] {
        let right = of(Note { flag, ..note("a", Kind::Hindering, "Kort", SAID) });
        let mistaken = of(note("a", Kind::Hindering, "Kort", SAID));
        assert_eq!(found::<Directors>(&mistaken, &right, SAID), [TraceKind::Text]);
        assert_eq!(found::<Draft<Directors>>(&mistaken, &right, SAID), [TraceKind::Text]);
        assert_eq!(found::<Directors>(&mistaken, &mistaken, SAID), []);
    }
}

#[test]
fn words_that_are_not_on_record_are_refused_though_the_gate_let_them_go() {
    let mistaken = of(note("a", Kind::Hindering, "Kort", SAID));
    let mut right = of(note("a", Kind::Hindering, "Kort", "Wat er wel was vrijgegeven"));
    right.notes = of(note("a", Kind::Hindering, "Kort", SAID)).notes;
    assert_eq!(found::<Directors>(&mistaken, &right, SAID), [TraceKind::Text]);
}

#[test]
fn a_kind_that_stays_with_the_facilitator_is_refused_though_the_gate_let_it_go() {
    let mistaken = of(note("a", Kind::Hindering, "Kort", SAID));
    let right = of(note("a", Kind::IndividualView, "Kort", SAID));
    assert_eq!(found::<Group>(&mistaken, &right, SAID), [TraceKind::Text]);
    assert_eq!(found::<Directors>(&mistaken, &right, SAID), [TraceKind::Text]);
}

#[test]
fn a_picture_that_no_released_text_shows_is_refused_and_the_one_that_is_shown_is_not() {
    let body = paragraphs(vec![vec![shows("beelden/een.png")]]);
    let all = of(Note { body, ..hit("a") });
    let finder = finder::<Directors>(&all);
    assert_eq!(finder.in_picture(b"een"), None);
    let trace = finder.in_picture(b"twee").unwrap();
    assert_eq!((trace.what, &*trace.source.file), (TraceKind::Picture, "beelden/twee.png"));
}
