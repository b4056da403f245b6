use super::built::*;
use crate::audience::{Directors, Edition, Facilitator, Group, Public};
use crate::vault::consent::Admitted;
use crate::vault::gate::TraceKind;
use crate::vault::kind::Kind;
use crate::vault::note::fields::Details;
use crate::vault::note::{Flag, Note, Owner};

const SAID: &str = "Joost belt nooit terug en dat weet iedereen hier op kantoor al jaren";

fn staying(title: &str, body: &str) -> Admitted {
    let stays = Note { flag: Flag::Stays, ..note("te-weinig-contact-2", Kind::Hindering, title, body) };
    recorded(engagement(vec![hit("a"), stays]), Edition::Directors)
}

fn kinds(all: &Admitted, page: &str) -> Vec<TraceKind> {
    finder::<Directors>(all).in_text(page).into_iter().map(|trace| trace.what).collect()
}

#[test]
fn six_words_of_what_stays_are_found_however_they_are_set() {
    let all = staying("Kort", SAID);
    for page in [
        "x NOOIT terug, en dat weet iedereen. y",
        "nooit\u{a0}terug – en «dat» we\u{ad}et íedereen",
        "ｎｏｏｉｔ terug\nen\tdat (weet) iedereen",
    ] {
        assert_eq!(kinds(&all, page), [TraceKind::Text], "{page}");
    }
    assert_eq!(kinds(&all, "nooit terug en dat weet Joost"), []);
}

#[test]
fn what_is_found_is_told_once_with_its_place_and_length() {
    let page = format!("Vooraf. {SAID}. Erna.");
    let found = finder::<Directors>(&staying("Kort", SAID)).in_text(&page);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].at, found[0].length), (8, SAID.chars().count()));
    assert_eq!(&*found[0].source.file, "sessies/s1/te-weinig-contact-2.md");
}

#[test]
fn a_title_of_three_words_is_found_and_one_of_two_is_not() {
    assert_eq!(kinds(&staying("Ruzie om geld", ""), "ook RUZIE OM GELD speelt"), [TraceKind::Title]);
    assert_eq!(kinds(&staying("Ruzie geld", ""), "ook ruzie geld speelt"), []);
}

#[test]
fn a_cut_passage_and_a_body_replaced_for_the_directors_are_sought() {
    let note = Note { cut: vec![SAID.to_owned()], directors_text: Some(written("Netjes")), ..hit("a") };
    let all = recorded(engagement(vec![note]), Edition::Directors);
    assert_eq!(kinds(&all, SAID), [TraceKind::Text]);
    assert_eq!(kinds(&all, "Wat er over a te zeggen valt"), [TraceKind::Text]);
}

#[test]
fn the_fields_of_what_stays_are_sought() {
    let details = Details::Behaviour { indicator: Some("Joost lacht weer mee".to_owned()) };
    let stays = Note { flag: Flag::Stays, details, ..note("g", Kind::Behaviour, "Lachen", "") };
    assert_eq!(kinds(&engagement(vec![stays]), "Joost lacht weer mee"), [TraceKind::Text]);
}

#[test]
fn a_view_whose_sentences_the_group_released_raises_nothing() {
    let view = note(
        "v",
        Kind::IndividualView,
        "Wij zien elkaar te weinig",
        "Wij zien elkaar te weinig. Kennis blijft bij een enkeling hangen.\nNiemand belt de ander uit zichzelf. Stil.",
    );
    let all = recorded(
        engagement(vec![
            view,
            note("a", Kind::Hindering, "Wij zien elkaar te weinig", "Niemand belt de ander uit zichzelf."),
            note("b", Kind::Hindering, "Kennis blijft bij een enkeling hangen", ""),
        ]),
        Edition::Directors,
    );
    let page = "Kennis blijft bij een enkeling hangen\nWij zien elkaar te weinig\nNiemand belt de ander uit zichzelf.\n\
        Wij zien elkaar te weinig. Kennis blijft bij een enkeling hangen. Niemand belt de ander uit zichzelf.";
    assert_eq!(kinds(&all, page), []);
}

#[test]
fn a_sentence_that_joins_released_words_with_others_is_still_found() {
    let stays = "Wij zien elkaar te weinig want Joost wil dat niet";
    let mut all = staying("Kort", stays);
    all.notes.push(note("b", Kind::Hindering, "Wij zien elkaar te weinig", ""));
    let all = recorded(all, Edition::Directors);
    assert_eq!(kinds(&all, "Wij zien elkaar te weinig. Verder niets."), []);
    assert_eq!(kinds(&all, stays), [TraceKind::Text]);
}

#[test]
fn a_members_name_is_found_and_the_verb_is_not() {
    let all = staying("Kort", "");
    assert_eq!(kinds(&all, "zo zei Saskia Brandsma het"), [TraceKind::Name]);
    assert_eq!(kinds(&all, "zo zei SAS het"), [TraceKind::Name]);
    assert_eq!(kinds(&all, "volgens Wil en (WK)"), [TraceKind::Name; 2]);
    assert_eq!(kinds(&all, "wie wil er mee; wk 3; sassen; data:+WK/"), []);
    assert_eq!(kinds(&all, "Anne Verweij, Marit Oosterling"), []);
}

#[test]
fn a_name_that_is_released_or_printed_as_an_owner_is_allowed() {
    let notes = vec![
        Note { owners: vec![Owner::Person(SASKIA)], ..note("a", Kind::Action, "Bellen", "") },
        note("b", Kind::Promoting, "Wil om te leren", ""),
    ];
    let mut all = recorded(engagement(notes), Edition::Directors);
    // "Wil" stands in a released title.
    assert_eq!(kinds(&all, "Saskia Brandsma; Wil"), [TraceKind::Name]);
    all.record.releases[0].named = Some(vec!["saskia".to_owned()]);
    assert_eq!(kinds(&all, "Saskia Brandsma; Wil"), []);
    assert_eq!(kinds(&all, "Sas"), [TraceKind::Name]);
}

#[test]
fn in_the_room_no_name_is_sought_and_for_the_facilitator_nothing_is() {
    let all = recorded(engagement(vec![note("v", Kind::IndividualView, "Mijn eigen beeld", SAID)]), Edition::Directors);
    let page = format!("Saskia Brandsma. Mijn eigen beeld. {SAID}");
    let what = |traces: Vec<crate::vault::gate::Trace>| traces.into_iter().map(|trace| trace.what).collect::<Vec<_>>();
    assert_eq!(what(finder::<Group>(&all).in_text(&page)), [TraceKind::Title, TraceKind::Text]);
    assert_eq!(what(finder::<Facilitator>(&all).in_text(&page)), []);
}

#[test]
fn for_anyone_the_client_the_directors_and_the_facilitator_are_names_as_well() {
    let found = finder::<Public>(&engagement(vec![])).in_text("Taling; Anne Verweij; Marit Oosterling");
    assert!(found.len() >= 3 && found.iter().all(|trace| trace.what == TraceKind::Name));
}

#[test]
fn ids_files_and_tags_are_found_in_marks_unless_they_are_ordinary_words() {
    let mut all = staying("Kort", "");
    all.notes[1].tags = vec!["onderstroom".to_owned(), "team".to_owned(), "eerste-hulp".to_owned()];
    all.file_names = vec!["sessies/2025-03-13-werksessie-1/gesprek-met-joost.md".to_owned(), "traject.yaml".to_owned()];
    let all = recorded(all, Edition::Directors);
    let finder = finder::<Directors>(&all);
    for mark in [
        "#te-weinig-contact-2",
        "onderstroom",
        "a/eerste%2Dhulp".replace("%2D", "-").as_str(),
        "Gesprek-met-Joost.html",
        "saskia",
    ] {
        assert_eq!(finder.in_marks(mark).len(), 1, "{mark}");
    }
    for ordinary in ["team", "traject", "sessies", "2025-03-13", "hindering", "a", "contact-2"] {
        assert!(finder.in_marks(ordinary).is_empty(), "{ordinary}");
    }
}

#[test]
fn a_tag_that_stands_in_a_released_text_is_no_trace() {
    let mut all = staying("Kort", "");
    all.notes[1].tags = vec!["onderstroom".to_owned()];
    all.notes[0].title = word("De onderstroom bespreken");
    let all = recorded(all, Edition::Directors);
    assert!(finder::<Directors>(&all).in_marks("de onderstroom").is_empty());
}

#[test]
fn the_tools_own_words_are_no_trace() {
    let said = crate::wording::Language::Dutch.report_messages();
    let line = said.lines().filter_map(|line| line.split_once(" = ")).map(|(_, said)| said);
    let line = line.filter(|said| !said.contains('{')).max_by_key(|said| said.len()).unwrap();
    assert!(line.split_whitespace().count() > 6, "{line}");
    assert_eq!(kinds(&staying("Kort", line), line), []);
}

#[test]
fn a_long_page_takes_time_in_proportion() {
    let notes = (0..2000).map(|n| {
        let body = format!("Wij willen dat punt {n} hier blijft en nergens anders wordt verteld dan in groep {n}");
        Note { flag: Flag::Stays, ..note(&format!("n{n}"), Kind::Hindering, &format!("Wij willen dat {n}"), &body) }
    });
    let all = engagement(notes.collect());
    let finder = finder::<Directors>(&all);
    let page = "Wij willen dat punt hier blijft en nergens anders wordt verteld dan in groep ".repeat(2000);
    let begin = std::time::Instant::now();
    let found = finder.in_text(&page);
    assert!(begin.elapsed().as_secs() < 10, "{:?}", begin.elapsed());
    assert!(!found.is_empty());
}
