use super::written::{admitted, at, body, codes, file, typed, word};
use crate::diagnostics::Code;
use crate::prose::{Block, Inline};
use crate::vault::kind::Kind;
use crate::vault::read::{Form, RawNote};

fn untitled(paragraphs: &[&str]) -> RawNote {
    RawNote { title: None, body: body("een.md", paragraphs), ..file("een", &[("soort", "hit")]) }
}

#[test]
fn a_title_is_the_key_or_the_heading() {
    let all = admitted(vec![
        file("een", &[("soort", "hit"), ("titel", "Uit de  sleutel")]),
        file("twee", &[("soort", "hit")]),
    ]);
    let titles: Vec<&str> = all.notes.iter().map(|note| note.title.text.as_str()).collect();
    assert_eq!(titles, ["Uit de sleutel", "Titel van twee"]);
}

#[test]
fn a_title_is_one_line_without_control_characters_however_long() {
    let long = "woord ".repeat(60);
    let all = admitted(vec![
        typed(Form::FlipOver(Kind::Promoting), 9, " Wij\u{7} helpen\n\telkaar\u{0} ", &[]),
        typed(Form::FlipOver(Kind::Promoting), 10, &long, &[]),
    ]);
    assert_eq!(all.notes[0].title.text, "Wij helpen elkaar");
    assert_eq!(all.notes[1].title.text, long.trim());
    assert_eq!(codes(&all), []);
}

#[test]
fn a_short_first_paragraph_becomes_the_title_of_a_note_without_one() {
    let all = admitted(vec![untitled(&["Wij helpen elkaar.", "Altijd."])]);
    let note = &all.notes[0];
    assert_eq!((note.title.text.as_str(), note.body.plain.text.as_str()), ("Wij helpen elkaar.", "Altijd."));
    assert_eq!(note.body.markdown.0.len(), 1);
    assert_eq!(note.body.plain.runs, [(0, at("een.md", 61))]);
}

#[test]
fn a_long_first_paragraph_gives_its_first_sentence_or_twelve_words_and_stays() {
    let sentence = format!("Wij helpen elkaar. {}", "En nog veel meer. ".repeat(12));
    let words = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien ".repeat(4);
    for (text, title) in
        [(sentence, "Wij helpen elkaar."), (words, "een twee drie vier vijf zes zeven acht negen tien elf twaalf …")]
    {
        let all = admitted(vec![untitled(&[text.trim()])]);
        assert_eq!(all.notes[0].title.text, title);
        assert_eq!(all.notes[0].body.plain.text, text.trim());
    }
}

#[test]
fn a_first_paragraph_that_is_more_than_words_stays_in_the_text() {
    let mut note = untitled(&["Wij helpen elkaar."]);
    note.body.markdown.0 =
        vec![Block::Paragraph { text: vec![Inline::Code { text: "Wij helpen elkaar.".to_owned() }] }];
    let all = admitted(vec![note]);
    assert_eq!(all.notes[0].title.text, "Wij helpen elkaar.");
    assert_eq!(all.notes[0].body.markdown.0.len(), 1);
}

#[test]
fn a_note_without_a_word_is_an_error() {
    let all = admitted(vec![untitled(&[])]);
    assert_eq!(codes(&all), [Code::MissingKey]);
    let blank = RawNote { title: Some(word(" \u{0} ", at("een.md", 1))), ..untitled(&[]) };
    assert_eq!(codes(&admitted(vec![blank])), [Code::MissingKey]);
}

#[test]
fn a_passage_may_be_without_a_word() {
    let passage = RawNote { form: Form::Passage, ..untitled(&[]) };
    assert_eq!(codes(&admitted(vec![passage])), []);
}
