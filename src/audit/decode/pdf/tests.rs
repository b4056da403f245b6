//! Files written here by hand: no library that writes PDFs can hide from these tests what it writes.

use super::super::super::finding::FindingKind;
use super::super::Decoded;
use super::file::{decode, joined, kept};

/// A file of these objects, numbered from 1; the first is the catalogue.
fn file(objects: &[String]) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.extend(format!("{} 0 obj\n{object}\nendobj\n", at + 1).bytes());
    }
    let start = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        out.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let size = objects.len() + 1;
    out.extend(format!("trailer\n<</Size {size}/Root 1 0 R/Info 7 0 R>>\nstartxref\n{start}\n%%EOF\n").bytes());
    out
}

fn stream(entries: &str, content: &str) -> String {
    format!("<<{entries}/Length {}>>\nstream\n{content}\nendstream", content.len())
}

/// A page that prints `content` with a font whose signs are the letters' own numbers.
fn page(content: &str, catalogue: &str) -> Vec<u8> {
    let map = "1 begincodespacerange <0000> <ffff> endcodespacerange\n2 beginbfrange\n<0020> <007e> <0020>\n\
               <00a1> <00ff> <00a1>\nendbfrange\n1 beginbfchar\n<0100> <00660069>\nendbfchar\n% begincmap";
    file(&[
        format!("<</Type/Catalog/Pages 2 0 R{catalogue}>>"),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</f0 5 0 R>>>>>>".to_owned(),
        stream("", content),
        "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts\
         [<</Type/Font/Subtype/CIDFontType2/BaseFont/A/DW 500/W[65[600 600] 97 122 400]>>]>>"
            .to_owned(),
        stream("", map),
        "<</Title<FEFF004700650068006500690073>/Author(Marit)>>".to_owned(),
    ])
}

fn hex(words: &str) -> String {
    words.encode_utf16().map(|unit| format!("{unit:04x}")).collect::<Vec<_>>().concat()
}

fn line(x: u32, y: u32, words: &str) -> String {
    format!("BT /f0 10 Tf 1 0 0 1 {x} {y} Tm <{}> Tj ET\n", hex(words))
}

fn words(content: &str) -> String {
    decode(&page(content, "")).words.text().to_owned()
}

fn kinds(bytes: &[u8]) -> Vec<FindingKind> {
    decode(bytes).other.into_iter().map(|(kind, _)| kind).collect()
}

fn other(content: &str, catalogue: &str) -> Vec<FindingKind> {
    kinds(&page(content, catalogue))
}

#[test]
fn words_are_read_in_the_order_of_the_page() {
    assert_eq!(words(&(line(50, 700, "Eerst dit") + &line(50, 680, "dan één"))), "Eerst dit\ndan één\n");
    assert_eq!(words("BT /f0 10 Tf 1 0 0 1 50 700 Tm <0100> Tj ET"), "fi\n");
}

#[test]
fn signs_that_stand_apart_are_words_and_kerned_ones_are_not() {
    let kerned = format!("BT /f0 10 Tf 1 0 0 1 50 700 Tm [<{}>-30<{}>-700<{}>] TJ ET", hex("Ve"), hex("er"), hex("kr"));
    assert_eq!(words(&kerned), "Veer kr\n");
    assert_eq!(words(&(line(50, 700, "een") + &line(200, 700, "twee"))), "een twee\n");
}

#[test]
fn a_word_broken_at_the_end_of_a_line_is_whole_again() {
    let broken = line(50, 700, "onze samen-") + &line(50, 680, "werking");
    let read = decode(&page(&broken, ""));
    assert_eq!(read.words.text(), "onze samenwerking\n");
    assert!(read.hidden.text().contains("onze samen-werking"));
    assert_eq!(joined("een -\n– twee"), "een -\n– twee\n");
    assert_eq!(kept("ad-\nhoc"), "ad-hoc\n");
}

#[test]
fn what_stands_around_the_text_is_not_between_its_words() {
    let footer = format!("/Artifact <</Type/Pagination>> BDC {} EMC\n", line(50, 20, "pagina 1"));
    let read = decode(&page(&(line(50, 700, "voor") + &footer + &line(50, 680, "na")), ""));
    assert_eq!(read.words.text(), "voor\nna\n");
    assert!(read.hidden.text().contains("pagina 1"));
}

#[test]
fn what_signs_are_said_to_mean_counts() {
    let says = format!("/Span <</ActualText <FEFF00420061>>> BDC {} EMC", line(50, 700, "xx"));
    assert_eq!(words(&says), "Ba\n");
}

#[test]
fn titles_authors_bookmarks_and_alternative_texts_are_read() {
    let more =
        "/Outlines<</Title(Boom)>>/StructTreeRoot<</K<</Alt(Beeld van iets)>>>>/Names<</Dests<</Names[(plek)[]]>>>>";
    let Decoded { data, other, .. } = decode(&page("", more));
    for said in ["Geheis", "Marit", "Boom", "Beeld van iets", "plek"] {
        assert!(data.text().contains(said), "{said} is not found");
    }
    assert_eq!(other, []);
}

#[test]
fn a_file_that_acts_by_itself_or_holds_another_is_refused() {
    for act in ["/OpenAction<</S/JavaScript/JS(app.alert)>>", "/AA<<>>"] {
        assert!(other("", act).contains(&FindingKind::Act), "{act}");
    }
    assert_eq!(other("", "/Names<</EmbeddedFiles<<>>>>"), [FindingKind::Embedded]);
    assert_eq!(other("", "/Link<</A<</S/URI/URI(https://example.org)>>>>"), [FindingKind::Link]);
}

#[test]
fn a_file_with_an_earlier_state_or_a_tail_is_refused() {
    let mut tail = page("", "");
    tail.extend(b"more");
    assert_eq!(kinds(&tail), [FindingKind::Metadata]);
    let mut twice = page("", "");
    twice.extend(b"%%EOF\n");
    assert_eq!(kinds(&twice), [FindingKind::Metadata]);
}

#[test]
fn what_is_no_pdf_is_unreadable() {
    assert_eq!(kinds(b"%PDF-1.7 niets"), [FindingKind::Unreadable]);
}

#[test]
fn text_that_nobody_sees_is_told_with_its_page() {
    let at = super::super::said::At::Known(super::super::super::finding::Within::Page(1));
    for content in [
        format!("3 Tr {}", line(50, 700, "zonder inkt")),
        line(5000, 700, "naast het blad"),
        line(50, 700, "stof").replace("/f0 10 Tf", "/f0 0.1 Tf"),
        format!("/OC /laag BDC {} EMC", line(50, 700, "op een laag")),
    ] {
        assert_eq!(decode(&page(&content, "")).other, [(FindingKind::Hidden, at)], "{content}");
    }
    assert_eq!(other(&format!("q 3 Tr Q {}", line(50, 700, "gewoon")), ""), []);
}

#[test]
fn a_simple_font_of_another_program_is_read_by_its_own_letters() {
    let mut plain = page("BT /f0 10 Tf 1 0 0 1 50 700 Tm (Gewoon \\351\\351n) Tj ET", "");
    let from = b"/Subtype/Type0/BaseFont/A/Encoding/Identity-H/ToUnicode 6 0 R";
    let to = b"/Subtype/TrueType/BaseFont/A/Encoding/WinAnsiEncoding        ";
    let at = plain.windows(from.len()).position(|part| part == from).unwrap();
    plain[at..at + to.len()].copy_from_slice(to);
    assert_eq!(decode(&plain).words.text(), "Gewoon één\n");
}
