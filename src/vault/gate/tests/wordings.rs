use super::built::*;
use crate::audience::Edition;
use crate::prose::{Block, Inline, ListItem, Markdown};
use crate::vault::consent::{Wordings, fingerprint};
use crate::vault::kind::Kind;
use crate::vault::note::fields::{Relation, Weight};
use crate::vault::note::{Links, Note, Owner};
use crate::wording::Language;

fn wording(notes: Vec<Note>, edition: Edition) -> String {
    let all = engagement(notes);
    let links = Links::of(&all.notes);
    Wordings::new(&all, &links).wording(&all.notes[0], edition)
}

#[test]
fn a_wording_reads_as_what_is_printed() {
    let action = Note {
        owners: vec![Owner::Person(SASKIA), Owner::Person(ANNE)],
        weight: Weight::new(3),
        ..note("a", Kind::Action, "Elkaar  bellen", "Elke week.\nOok als er niets is.")
    };
    let expected = "actie: Elkaar bellen\n\nElke week.\n\nOok als er niets is.\n\n\
        eigenaar: Saskia Brandsma, Anne Verweij\ngewicht: 3\nuiterlijk: 2025-05-01\nstand: open\nherkomst: dialoog";
    assert_eq!(wording(vec![action], Edition::Directors), expected);
}

#[test]
fn a_wording_is_in_the_language_of_the_engagement() {
    let mut all = engagement(vec![note("a", Kind::Action, "Call", "")]);
    all.engagement.language = Language::English;
    let links = Links::of(&all.notes);
    let wording = Wordings::new(&all, &links).wording(&all.notes[0], Edition::Directors);
    assert_eq!(wording, "action: Call\n\nowner: group\ndue: 2025-05-01\nstate: open\norigin: dialogue");
}

#[test]
fn a_wording_holds_the_words_of_a_link_and_not_its_target_and_what_it_is_about_and_belongs_to() {
    let body = paragraphs(vec![vec![text("zie "), link("b", "dat punt")]]);
    let progress = Note { body, ..relating(note("a", Kind::Progress, "Gedaan", ""), Relation::Of, "b") };
    let other = relating(progress, Relation::RelatesTo, "c");
    assert_eq!(
        wording(vec![other, hit("b"), hit("c")], Edition::Directors),
        "voortgang: Gedaan\n\nzie dat punt\n\nvan: b\nhoort-bij: 2e7d2c03a9507ae2\nstand: bezig"
    );
}

#[test]
fn a_wording_tells_nothing_of_the_notes_it_belongs_to_and_changes_when_it_belongs_to_others() {
    let about = |target: &str| relating(hit("a"), Relation::BasedOn, target);
    let alone = wording(vec![about("bang-voor-mijn-baan")], Edition::Directors);
    assert!(!alone.contains("bang"), "{alone}");
    let view = |kind| note("bang-voor-mijn-baan", kind, "Bang voor mijn baan", "");
    for stays in [secret("bang-voor-mijn-baan"), view(Kind::IndividualView), view(Kind::Observation)] {
        assert_eq!(wording(vec![about("bang-voor-mijn-baan"), stays], Edition::Directors), alone);
    }
    assert_ne!(wording(vec![about("iets-anders")], Edition::Directors), alone);
}

#[test]
fn another_picture_is_another_wording() {
    let showing = |path: &str| Note { body: paragraphs(vec![vec![shows(path)]]), ..hit("a") };
    assert_ne!(
        wording(vec![showing("beelden/een.png")], Edition::Directors),
        wording(vec![showing("beelden/twee.png")], Edition::Directors)
    );
}

#[test]
fn a_public_wording_holds_neither_owner_nor_date() {
    let action = Note { public_text: Some(written("Zij gingen bellen")), ..note("a", Kind::Action, "Wij bellen", "") };
    assert_eq!(wording(vec![action], Edition::Public), "actie: Zij gingen bellen\n\nstand: open\nherkomst: dialoog");
}

#[test]
fn a_long_public_text_without_a_title_gives_its_first_twelve_words() {
    let words = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien";
    let text = [words; 3].join(" ");
    let note = Note { public_text: Some(written(&text)), ..hit("a") };
    let title = "een twee drie vier vijf zes zeven acht negen tien elf twaalf …";
    assert_eq!(wording(vec![note], Edition::Public), format!("bevorderend: {title}\n\n{text}"));
}

#[test]
fn lists_and_quotations_keep_their_shape() {
    let item = |words: &str| ListItem { done: None, blocks: vec![Block::Paragraph { text: vec![text(words)] }] };
    let strong = Inline::Strong { text: vec![text("nu")] };
    let blocks = vec![
        Block::List { start: Some(3), items: vec![item("drie"), item("vier")] },
        Block::Quote { blocks: vec![Block::Paragraph { text: vec![strong, Inline::LineBreak, text("meteen")] }] },
    ];
    let mut body = written("");
    body.markdown = Markdown(blocks);
    let expected = "bevorderend: Titel van a\n\n3. drie\n4. vier\n\n> **nu**\n> meteen";
    assert_eq!(wording(vec![Note { body, ..hit("a") }], Edition::Directors), expected);
}

#[test]
fn a_fingerprint_is_the_sha256_of_a_wording() {
    assert_eq!(fingerprint("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
