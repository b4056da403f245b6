use super::written::{admitted, file, typed};
use crate::vault::kind::Kind;
use crate::vault::note::{Found, Links};
use crate::vault::read::Form;

fn links() -> Links {
    let all = admitted(vec![
        file("eenzame-baan", &[("soort", "shit")]),
        file("Wie Belt?", &[("soort", "actie"), ("id", "bellen")]),
        typed(Form::FlipOver(Kind::Promoting), 9, "Veel vrijheid", &[]),
        typed(Form::FlipOver(Kind::Hindering), 10, "Te druk", &[]),
        typed(Form::FlipOver(Kind::Action), 11, "Te druk", &[]),
    ]);
    Links::of(&all.notes)
}

#[test]
fn a_note_is_found_by_its_whole_id() {
    let links = links();
    assert_eq!(links.find("eenzame-baan"), Found::One(0));
    assert_eq!(links.find("bellen"), Found::One(1));
    assert_eq!(links.find("s1/promoting/veel-vrijheid"), Found::One(2));
}

#[test]
fn a_note_is_found_by_the_end_of_its_id_where_that_is_unique() {
    let links = links();
    assert_eq!(links.find("veel-vrijheid"), Found::One(2));
    assert_eq!(links.find("hindering/te-druk"), Found::One(3));
    assert_eq!(links.find("te-druk"), Found::Several(vec![3, 4]));
    assert_eq!(links.find("vrijheid"), Found::Nothing);
}

#[test]
fn a_note_is_found_by_its_file_in_the_ways_a_wiki_link_writes_it() {
    let links = links();
    for target in ["Wie Belt?", "wie belt?", "Wie Belt?.md", "s1/Wie Belt?", "sessies/s1/Wie Belt?.md", "./Wie Belt?"] {
        assert_eq!(links.find(target), Found::One(1), "{target}");
    }
    assert_eq!(links.find("eenzame-baan#kop"), Found::One(0));
    assert_eq!(links.find("eenzame-baan#^blok"), Found::One(0));
    assert_eq!(links.find("elt?"), Found::Nothing);
}

#[test]
fn the_file_of_a_session_is_no_note() {
    let links = links();
    for target in ["sessie", "s1/sessie", "sessies/s1/sessie.md", "s1", "", "#kop"] {
        assert_eq!(links.find(target), Found::Nothing, "{target}");
    }
}

#[test]
fn spellings_that_look_the_same_are_the_same() {
    let all = admitted(vec![file("pri\u{301}ve\u{301}", &[("soort", "shit")])]);
    let links = Links::of(&all.notes);
    assert_eq!(links.find("priv\u{e9}"), Found::Nothing);
    assert_eq!(links.find("pr\u{ed}v\u{e9}"), Found::One(0));
    assert_eq!(links.find("PR\u{cd}V\u{c9}"), Found::One(0));
}

#[test]
fn a_whole_id_does_not_go_before_the_end_of_another() {
    let all = admitted(vec![
        file("te-druk", &[("soort", "shit")]),
        typed(Form::FlipOver(Kind::Hindering), 10, "Te druk", &[]),
    ]);
    let links = Links::of(&all.notes);
    assert_eq!(links.find("te-druk"), Found::Several(vec![0, 1]));
    assert_eq!(links.find("s1/te-druk"), Found::One(0));
    assert_eq!(links.find("hindering/te-druk"), Found::One(1));
}

#[test]
fn what_stays_takes_no_link_from_what_is_proposed() {
    let all = admitted(vec![
        file("te-druk", &[("soort", "shit")]),
        file("drukte", &[("soort", "shit"), ("id", "s1/te-druk"), ("vertrouwelijk", "nee")]),
    ]);
    let links = Links::of(&all.notes);
    assert_eq!(links.find("te-druk"), Found::One(1));
    assert_eq!(links.answering("te-druk"), [0, 1]);
}
