//! What a mistaken gate lets out is still sought: the release of one engagement held against the notes of another.

use super::built::*;
use crate::audience::{Audience, Directors, Draft, Edition, Group};
use crate::vault::consent::Admitted;
use crate::vault::gate::withheld::withhold;
use crate::vault::gate::{TraceKind, release};
use crate::vault::kind::Kind;
use crate::vault::note::{Flag, Note};
use crate::vault::read::Source;

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

#[test]
fn a_comment_or_a_part_that_stays_is_refused_though_it_was_read_as_text() {
    let whole = "Dat mag weg. Dit had nooit in de tekst mogen staan. Klaar";
    for typed in [
        "Dat mag weg. <!-- Dit had nooit in de tekst mogen staan. --> Klaar",
        "Dat mag weg. %% Dit had nooit in de tekst mogen staan. %% Klaar",
        "Dat mag weg.\n\n:::vertrouwelijk\nDit had nooit in de tekst mogen staan.\n:::\n\nKlaar",
    ] {
        let mut all = of(Note { extent: 0..typed.len(), ..note("a", Kind::Hindering, "Kort", whole) });
        let refused = |all: &Admitted| found::<Draft<Directors>>(all, all, "had nooit in de tekst mogen staan");
        let source = |text: &str| Source { file: all.notes[0].place.file.clone(), text: text.into() };
        let (aside, plain) = (source(typed), source(whole));
        all.sources = vec![aside];
        assert_eq!(refused(&all), [TraceKind::Text], "{typed}");
        all.sources = vec![plain];
        assert_eq!(refused(&all), [], "{typed}");
    }
}

#[test]
fn a_text_of_the_engagement_file_that_is_not_as_it_stands_there_is_refused() {
    let stays = note("b", Kind::Hindering, SAID, "");
    let all = recorded(engagement(vec![hit("a"), Note { flag: Flag::Stays, ..stays }]), Edition::Directors);
    let mut mistaken = recorded(engagement(vec![hit("a")]), Edition::Directors);
    mistaken.engagement.colophon = Some(SAID.to_owned());
    assert_eq!(found::<Directors>(&mistaken, &all, SAID), [TraceKind::Title]);
}
