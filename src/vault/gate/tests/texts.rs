use super::built::*;
use crate::audience::{Directors, Edition};
use crate::prose::{Block, Inline, ItemKey, Markdown, PictureKey};
use crate::vault::kind::Kind;
use crate::vault::note::Note;

type Out = Inline<ItemKey, PictureKey>;

fn said(text: &str) -> Out {
    Inline::Text { text: text.to_owned() }
}

/// The body of the note whose text is `line`, between one that goes (`b`) and one that stays (`geheim`).
fn body(line: Vec<WrittenInline>) -> Markdown<ItemKey, PictureKey> {
    let notes = vec![secret("geheim"), hit("b"), Note { body: paragraphs(vec![line]), ..hit("a") }];
    goes::<Directors>(&recorded(engagement(notes), Edition::Directors)).items.remove(0).body
}

fn paragraph(text: Vec<Out>) -> Markdown<ItemKey, PictureKey> {
    Markdown(vec![Block::Paragraph { text }])
}

#[test]
fn a_link_to_what_goes_points_at_it() {
    let reference = Inline::Reference { to: ItemKey(1), text: vec![said("dat punt")] };
    assert_eq!(body(vec![text("zie "), link("b", "dat punt")]), paragraph(vec![said("zie "), reference]));
}

#[test]
fn a_link_to_what_stays_keeps_its_words_and_reads_as_one_to_what_never_was() {
    for target in ["geheim", "nergens"] {
        assert_eq!(body(vec![text("zie "), link(target, "dat punt")]), paragraph(vec![said("zie "), said("dat punt")]));
    }
}

#[test]
fn a_bare_link_never_prints_its_targets_name() {
    let reference = Inline::Reference { to: ItemKey(1), text: vec![] };
    assert_eq!(body(vec![text("zie "), bare("b")]), paragraph(vec![said("zie "), reference]));
    for target in ["geheim", "nergens"] {
        assert_eq!(body(vec![text("zie "), bare(target)]), paragraph(vec![said("zie ")]));
        assert_eq!(body(vec![bare(target)]), Markdown(vec![]));
    }
}

#[test]
fn only_pictures_of_what_goes_go_in_the_order_in_which_they_are_shown() {
    let showing = |path: &str, note: Note| Note { body: paragraphs(vec![vec![shows(path)]]), ..note };
    let one = |first: Note| {
        let notes = vec![showing("beelden/twee.png", hit("b")), first];
        goes::<Directors>(&recorded(engagement(notes), Edition::Directors)).pictures
    };
    let bytes = |pictures: Vec<crate::vault::gate::Picture>| pictures.into_iter().map(|p| p.bytes).collect::<Vec<_>>();
    assert_eq!(bytes(one(showing("beelden/een.png", hit("a")))), [b"een".to_vec(), b"twee".to_vec()]);
    assert_eq!(bytes(one(showing("beelden/een.png", secret("a")))), [b"twee".to_vec()]);
    assert_eq!(bytes(one(showing("beelden/twee.png", hit("a")))), [b"twee".to_vec()]);
}

#[test]
fn items_stand_in_the_order_of_what_is_printed_and_not_of_ids_or_files() {
    let notes = |ids: [&str; 3]| {
        vec![
            note(ids[0], Kind::Hindering, "Wij bellen niet", ""),
            note(ids[1], Kind::Hindering, "Afstand", ""),
            note(ids[2], Kind::Promoting, "Zin in het werk", ""),
        ]
    };
    let order = ["Zin in het werk", "Afstand", "Wij bellen niet"];
    assert_eq!(titles::<Directors>(&recorded(engagement(notes(["a", "b", "c"])), Edition::Directors)), order);
    assert_eq!(titles::<Directors>(&recorded(engagement(notes(["c", "b", "a"])), Edition::Directors)), order);
}

#[test]
fn items_that_read_the_same_are_told_apart_by_what_is_tied_to_them() {
    use crate::vault::note::fields::Relation;
    let same = |id: &str| note(id, Kind::Action, "Elkaar bellen", "");
    let told = |id: &str, title: &str, of: &str| relating(note(id, Kind::Progress, title, ""), Relation::Of, of);
    let one = engagement(vec![same("x"), same("y"), told("p", "Gedaan", "x"), told("q", "Vervallen", "y")]);
    let other = engagement(vec![same("x"), same("y"), told("p", "Vervallen", "x"), told("q", "Gedaan", "y")]);
    let one = all_of::<Directors>(&recorded(one, Edition::Directors));
    assert!(one.contains("Vervallen"));
    assert_eq!(one, all_of::<Directors>(&recorded(other, Edition::Directors)));
}
