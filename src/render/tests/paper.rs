//! What must hold for the PDF, whatever the report says.

use std::collections::BTreeSet;

use super::sample::{Sample, sample};
use crate::prose::{Block, Inline, ListItem, Markdown, PictureKey};
use crate::render::pdf::sheet;
use crate::render::{BadTemplate, Unset};
use crate::report::{Anchor, Picture};
use crate::wording::{Language, Wording};

type Shape = Block<Anchor, PictureKey>;

fn set(sample: &Sample, own: &[(&str, &str)]) -> Result<(Vec<u8>, BTreeSet<Unset>), BadTemplate> {
    let own: Vec<_> = own.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    sheet(sample.content(), &Wording::new(Language::Dutch), &own)
}

/// A report whose only texts are these.
fn saying(texts: Vec<Vec<Shape>>) -> Sample {
    let mut sample = sample("");
    for (text, blocks) in sample.prose.iter_mut().zip(texts) {
        *text = Markdown(blocks);
    }
    sample
}

fn paragraph(text: &str) -> Shape {
    Block::Paragraph { text: vec![Inline::Text { text: text.to_owned() }] }
}

/// A grey dot.
fn dot() -> Picture {
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\0\0\0\nIDATx\x9cch\0\0\0\x82\0\x81w\xcdr\xb6\0\0\0\0IEND\xaeB`\x82";
    Picture { bytes: png.to_vec(), extension: "png" }
}

#[test]
fn every_shape_is_set_the_same_each_time_and_a_broken_picture_is_told() {
    let mut whole = sample("één");
    whole.pictures = vec![dot()];
    let (pdf, unset) = set(&whole, &[]).unwrap();
    assert!(pdf.starts_with(b"%PDF-1.7") && pdf.trim_ascii_end().ends_with(b"%%EOF"));
    assert_eq!(unset, BTreeSet::new());
    assert!(set(&whole, &[]).unwrap().0 == pdf, "the same report gives the same bytes");
    let mut broken = sample("één");
    broken.pictures = vec![Picture { bytes: b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), extension: "png" }];
    assert_eq!(set(&broken, &[]).unwrap().1, BTreeSet::from([Unset::Picture(Some("b1".to_owned()))]));
}

#[test]
fn every_character_there_is_can_be_in_a_text() {
    let every = |c: &char| matches!(c, '\0'..'\u{600}' | '\u{1e00}'..'\u{2700}' | '\u{fb00}'..'\u{fe10}');
    let all: Vec<char> = ('\0'..=char::MAX).filter(|c| every(c) || u32::from(*c) % 499 == 0).collect();
    let styles = all.chunks(40).map(|part| {
        let text: String = part.iter().flat_map(|c| [*c, ' ']).collect();
        let inside = || vec![Inline::Text { text: text.clone() }];
        let strong = Inline::Strong { text: vec![Inline::Emphasis { text: inside() }] };
        let code = Inline::Code { text: text.clone() };
        Block::Paragraph { text: vec![Inline::Emphasis { text: inside() }, strong, code] }
    });
    let emoji: String = emojis::iter()
        .flat_map(|emoji| emoji.skin_tones().into_iter().flatten().chain([emoji]))
        .map(emojis::Emoji::as_str)
        .collect();
    let close: String = all.iter().collect();
    let report = saying(vec![styles.collect(), vec![paragraph(&emoji), Block::Code { text: close }]]);
    let (pdf, unset) = set(&report, &[]).unwrap();
    assert!(pdf.len() > 50_000);
    let seal = Unset::Sign { at: Some("h1".to_owned()), sign: "🦭".to_owned() };
    assert!(unset.contains(&seal));
}

#[test]
fn a_text_may_lie_as_deep_as_it_likes() {
    let deep = (0..300).fold(paragraph("diep"), |inner, at| match at % 2 {
        0 => Block::Quote { blocks: vec![inner] },
        _ => Block::List { start: None, items: vec![ListItem { done: None, blocks: vec![inner] }] },
    });
    let stressed =
        (0..300).fold(Inline::Text { text: "diep".to_owned() }, |inner, _| Inline::Emphasis { text: vec![inner] });
    let headings =
        [6, 1, 4, 2, 6].map(|level| Block::Heading { level, text: vec![Inline::Text { text: "Kop".to_owned() }] });
    let report = saying(vec![vec![deep, Block::Paragraph { text: vec![stressed] }], headings.into(), vec![]]);
    set(&report, &[]).unwrap();
}

#[test]
fn a_shape_that_the_templates_do_not_know_stops_the_typesetting() {
    for (call, said) in [
        ("#import \"prose.typ\": blocks\n#blocks(0, 1, ((is: \"new\"),))", "no look for the shape new"),
        ("#import \"prose.typ\": inlines\n#inlines(0, ((is: \"new\"),))", "no look for the inline shape new"),
        ("#import \"parts.typ\": show-part\n#show-part((is: \"new\"), 1)", "no look for the part new"),
    ] {
        let bad = set(&sample(""), &[("pdf/report.typ", call)]).unwrap_err();
        assert!(bad.message.contains(said), "{bad}");
    }
}

#[test]
fn a_template_reaches_nothing_but_the_report() {
    for reach in [
        "#read(\"/etc/hostname\")",
        "#read(\"Cargo.toml\")",
        "#read(\"../Cargo.toml\")",
        "#image(\"other.png\")",
        "#import \"@preview/cetz:0.3.4\": *",
        "#import \"@local/own:0.1.0\": *",
        "#plugin(\"x.wasm\")",
    ] {
        let bad = set(&sample(""), &[("pdf/report.typ", reach)]).unwrap_err();
        assert_eq!((bad.file.as_str(), bad.line), ("templates/pdf/report.typ", 1), "{reach}: {bad}");
    }
    // What day it is, the report says.
    let today = "#set document(title: \"x\", date: datetime(year: 2025, month: 1, day: 1))\n\
                 #assert.eq(datetime.today().display(), \"2025-09-22\")\n= Kop";
    set(&sample(""), &[("pdf/report.typ", today)]).unwrap();
}

#[test]
fn a_template_that_cannot_be_read_is_refused_with_its_place() {
    let bad = set(&sample(""), &[("pdf/style.typ", "#let petrol = rgb(\"#0f4c55\")\n  #let warm = (")]).unwrap_err();
    assert_eq!((bad.file.as_str(), bad.line), ("templates/pdf/style.typ", 2), "{bad}");
}
