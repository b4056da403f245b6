use super::written::{admitted, codes, file, typed};
use crate::diagnostics::Code;
use crate::vault::kind::Kind;
use crate::vault::read::Form;

#[test]
fn an_id_is_written_or_the_files_name_or_made_from_session_kind_and_title() {
    let all = admitted(vec![
        file("eenzame-baan", &[("soort", "shit")]),
        file("wie-belt", &[("soort", "actie"), ("id", "bellen")]),
        typed(Form::FlipOver(Kind::Hindering), 9, "Één té drukke wéék: 7,5!", &[]),
        typed(Form::Heading, 10, "Rust", &[("kind", "hit"), ("id", "rust")]),
    ]);
    let ids: Vec<&str> = all.notes.iter().map(|note| note.id.as_str()).collect();
    assert_eq!(ids, ["eenzame-baan", "bellen", "s1/hindering/een-te-drukke-week-7-5", "rust"]);
    assert_eq!(all.notes[1].file_stem.as_deref(), Some("wie-belt"));
    assert_eq!(codes(&all), []);
}

#[test]
fn a_doubled_id_is_told_at_both_places_and_both_notes_stay() {
    let all = admitted(vec![
        file("een", &[("soort", "hit"), ("vertrouwelijk", "nee")]),
        file("twee", &[("soort", "hit"), ("id", "EEN"), ("vertrouwelijk", "nee")]),
        file("drie", &[("soort", "hit")]),
    ]);
    assert_eq!(codes(&all), [Code::DoubledId, Code::DoubledId]);
    assert_eq!(all.notes.iter().map(|note| note.sound).collect::<Vec<_>>(), [false, false, true]);
    let (first, second) = (&all.problems[0], &all.problems[1]);
    assert_eq!((first.also.len(), &first.also[0]), (1, &second.place));
    assert_eq!((second.also.len(), &second.also[0]), (1, &first.place));
}

#[test]
fn a_note_that_stays_takes_no_id_from_one_that_is_proposed() {
    let proposed: &[(&str, &str)] = &[("soort", "hit"), ("id", "een"), ("vertrouwelijk", "nee")];
    let staying: [&[(&str, &str)]; 5] = [
        &[("soort", "hit"), ("id", "een")],
        &[("soort", "hit"), ("id", "EEN"), ("vertrouwelijk", "ja")],
        &[("soort", "ik-beeld"), ("id", "een"), ("vertrouwelijk", "nee")],
        &[("soort", "hit"), ("id", "een"), ("vertrouwelijk", "nee"), ("zichtbaar-voor", "groep")],
        &[("soort", "hit"), ("id", "een"), ("vertrouwelijk", "nee"), ("kleur", "rood")],
    ];
    for keys in staying {
        for order in [[0, 1], [1, 0]] {
            let notes = [file("goes", proposed), file("stays", keys)];
            let mut notes = notes.map(Some);
            let all = admitted(order.map(|at: usize| notes[at].take().unwrap()).into());
            let goes = all.notes.iter().find(|note| note.file_stem.as_deref() == Some("goes")).unwrap();
            let stays = all.notes.iter().find(|note| note.file_stem.as_deref() == Some("stays")).unwrap();
            assert!(goes.sound && !stays.sound, "{keys:?}");
            let doubled = all.problems.iter().filter(|problem| problem.code == Code::DoubledId);
            assert_eq!(doubled.map(|problem| &*problem.place.file).collect::<Vec<_>>(), ["sessies/s1/stays.md"]);
        }
    }
}

#[test]
fn two_items_with_one_title_under_one_section_have_one_id() {
    let item = |line| typed(Form::FlipOver(Kind::Promoting), line, "Veel vrijheid", &[]);
    assert_eq!(codes(&admitted(vec![item(9), item(10)])), [Code::DoubledId, Code::DoubledId]);
}

#[test]
fn an_id_that_cannot_be_written_in_a_link_is_an_error() {
    for id in ["twee woorden", "a#b", "[[a]]", "a|b", "<b>", "\u{202e}a"] {
        let all = admitted(vec![file("een", &[("soort", "hit"), ("id", id)])]);
        assert_eq!(codes(&all), [Code::BadValue], "{id}");
        assert!(!all.notes[0].sound);
    }
}

#[test]
fn two_passages_that_begin_alike_are_no_mistake() {
    let passage = |line| typed(Form::Passage, line, "Pauze", &[]);
    let all = admitted(vec![passage(9), passage(10)]);
    let ids: Vec<&str> = all.notes.iter().map(|note| note.id.as_str()).collect();
    assert_eq!((ids, codes(&all)), (vec!["s1/passage/pauze/1", "s1/passage/pauze/2"], vec![]));
}
