use super::super::finding::{FindingKind, Within};
use super::*;

/// What is found, whatever it says.
fn other(file: &str, bytes: impl AsRef<[u8]>) -> Vec<FindingKind> {
    decode(file, bytes.as_ref()).other.into_iter().map(|(kind, _)| kind).collect()
}

/// Whether `word` can be found, and where.
fn place_of(file: &str, bytes: impl AsRef<[u8]>, word: &str) -> Option<Within> {
    let bytes = bytes.as_ref();
    let decoded = decode(file, bytes);
    [&decoded.words, &decoded.hidden, &decoded.data]
        .into_iter()
        .find_map(|said| Some(within(said.at(said.text().find(word)?), &text(bytes).unwrap_or_default())))
}

#[test]
fn words_are_read_as_a_reader_sees_them() {
    let decoded = decode("a.html", b"<p>caf&eacute; sa<em>men</em> &#x61;f</p><p>volgende</p>");
    assert_eq!(decoded.words.text().split_whitespace().collect::<Vec<_>>(), ["café", "samen", "af", "volgende"]);
}

#[test]
fn attributes_styles_and_scripts_are_read_too() {
    let page = br#"<img alt="een geheim"><style>a::before{content:"\67 eheim"}</style><script>x="\u0067eheim"</script><a href="g%65heim.html">x</a>"#;
    let decoded = decode("a.html", page);
    assert!(decoded.data.text().matches("geheim").count() >= 4, "{}", decoded.data.text());
}

#[test]
fn a_request_to_the_network_is_found() {
    for page in [
        r#"<img src="https://a.example/x.png">"#,
        r#"<script src="//a.example/x.js"></script>"#,
        r#"<link rel="stylesheet" href="http://a.example/x.css">"#,
        r"<style>@import 'x.css'</style>",
        r#"<style>a{background:url("https://a.example/x")}</style>"#,
        r#"<script>fetch("https://a.example")</script>"#,
        r#"<p style="background:url(//a.example)">"#,
    ] {
        assert_eq!(other("a.html", page), [FindingKind::Request], "{page}");
    }
    for page in [
        r#"<svg xmlns="http://www.w3.org/2000/svg"></svg>"#,
        r#"<img src="beeld-1.jpg">"#,
        r#"<link rel="next" href="acties.html">"#,
    ] {
        assert_eq!(other("a.html", page), [], "{page}");
    }
}

#[test]
fn a_comment_and_an_unknown_sort_of_file_are_found() {
    assert_eq!(other("a.html", b"<p>x<!-- nog even wachten --></p>"), [FindingKind::Comment]);
    assert_eq!(other("notes.md", b"x"), [FindingKind::Unreadable]);
    assert_eq!(other("x.bin", b"\xff\xfe"), [FindingKind::Unreadable]);
}

const BARE_PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\0IDATcrc!\0\0\0\0IENDcrc!";

#[test]
fn metadata_in_a_picture_is_found() {
    assert_eq!(other("a.png", BARE_PNG), []);
    let told = [&BARE_PNG[..8], b"\0\0\0\x03tEXta\0bcrc!", &BARE_PNG[8..]].concat();
    assert_eq!(other("a.png", &told), [FindingKind::Metadata]);
    assert_eq!(other("a.png", [BARE_PNG, b"tail"].concat()), [FindingKind::Metadata]);
    let jpeg = b"\xff\xd8\xff\xda\0\x02pixels\xff\xd9";
    assert_eq!(other("a.jpg", jpeg), []);
    assert_eq!(other("a.jpg", b"\xff\xd8\xff\xfe\0\x04hi\xff\xda\0\x02pixels\xff\xd9"), [FindingKind::Metadata]);
    assert_eq!(other("a.jpg", [jpeg.as_slice(), b"tail"].concat()), [FindingKind::Metadata]);
    assert_eq!(other("a.webp", b"RIFF\x0c\0\0\0WEBPVP8 \0\0\0\0"), []);
    assert_eq!(other("a.webp", b"RIFF\x0c\0\0\0WEBPEXIF\0\0\0\0"), [FindingKind::Metadata]);
}

#[test]
fn a_picture_inside_a_page_is_read_as_a_picture() {
    let page = |bytes: &[u8]| {
        use base64::Engine as _;
        let data = base64::engine::general_purpose::STANDARD.encode(bytes);
        other("a.html", format!("<img src=\"data:image/png;base64,{data}\">"))
    };
    assert_eq!(page(BARE_PNG), []);
    assert_eq!(page(&[BARE_PNG, b"tail"].concat()), [FindingKind::Metadata]);
    assert_eq!(page(b"no picture"), [FindingKind::Unreadable]);
}

#[test]
fn a_link_outside_is_told_and_is_no_request() {
    assert_eq!(other("a.html", r#"<a href="https://a.example">naar</a>"#), [FindingKind::Link]);
    assert_eq!(other("a.html", r#"<img srcset="a.png 1x, https://a.example/b.png 2x">"#), [FindingKind::Request]);
    assert_eq!(other("a.html", r#"<meta http-equiv="refresh" content="0;url=x">"#), [FindingKind::Request]);
    assert_eq!(other("a.html", r#"<p onclick="x()">"#), [FindingKind::Act]);
}

#[test]
fn every_sort_of_text_is_read_with_its_place() {
    let utf16: Vec<u8> = "{\"a\": \"geheim\"}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let base64 = "Z2VoZWltIGVuIG5vZyB3YXQgYW5kZXJz";
    for (file, bytes, place) in [
        (
            "a.json",
            br#"{"a": 1,
 "b": "x \u0067\u0065heim"}"#
                .to_vec(),
            Within::Line(2, 8),
        ),
        ("a.json", br#"{"geheim-ding": 1}"#.to_vec(), Within::Line(1, 3)),
        ("a.json", utf16, Within::Line(1, 8)),
        ("a.csv", b"\xef\xbb\xbfa;b\r\nx;\"y; geheim\"\"z\"\r\n".to_vec(), Within::Line(2, 3)),
        ("a.ics", b"BEGIN:VTODO\r\nSUMMARY:een ge\r\n heim\r\nEND:VTODO\r\n".to_vec(), Within::Line(2, 1)),
        ("a.txt", b"een\ntwee geheim".to_vec(), Within::Line(2, 1)),
        ("a.html", format!("<script>\nx='{base64}'</script>").into_bytes(), Within::Line(1, 9)),
        ("a.html", b"<p>a\n<b>ge</b><i>heim</i>".to_vec(), Within::Line(2, 4)),
        ("a.html", b"<iframe srcdoc='&lt;p title=geheim&gt;'>".to_vec(), Within::Line(1, 9)),
        ("a.svg", b"<?xml version='1.0'?><svg><text><![CDATA[geheim]]></text></svg>".to_vec(), Within::Line(1, 33)),
        ("a.svg", b"<!DOCTYPE svg [<!ENTITY x 'geheim'>]><svg>&x;</svg>".to_vec(), Within::Line(1, 1)),
        ("a.onbekend", b"\x01\xffg\0e\0h\0e\0i\0m\0".to_vec(), Within::Whole),
        ("a.onbekend", b"\x01\xff\xfe\0g\0e\0h\0e\0i\0m".to_vec(), Within::Whole),
    ] {
        let shown = String::from_utf8_lossy(&bytes).into_owned();
        assert_eq!(place_of(file, &bytes, "geheim"), Some(place), "{shown}");
    }
}

#[test]
fn what_a_word_may_run_through_does_not_hide_it() {
    for page in [
        "<p>ge<wbr>heim</p>",
        "<p>ge<span class=x>h</span>eim</p>",
        "<p>ge<onbekend>heim</onbekend></p>",
        "<p>ge<small>heim</small></p>",
        "<noscript>geheim</noscript>",
        "<xmp>geheim</xmp>",
        "<textarea>geheim</textarea>",
    ] {
        assert!(place_of("a.html", page, "geheim").is_some(), "{page}");
    }
    assert!(place_of("a.html", "<td>ge</td><td>heim</td>", "geheim").is_none());
}

#[test]
fn a_comment_between_the_scans_of_a_photograph_is_found() {
    let twice = b"\xff\xd8\xff\xda\0\x02pixels\xff\xfe\0\x04hi\xff\xda\0\x02more\xff\xd9";
    assert_eq!(other("a.jpg", twice), [FindingKind::Metadata]);
    // Pictures go out upright: what tells how to turn one is metadata as well.
    let turned = b"\xff\xd8\xff\xe1\0\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0\xff\xda\0\x02p\xff\xd9";
    assert_eq!(other("a.jpg", turned), [FindingKind::Metadata]);
}

#[test]
fn nonsense_of_every_sort_is_read_without_a_fault() {
    let nonsense = b"<\xff&#x;<!-- <a b='%2' \\u12 {\"\\ud800\" ;\"PK\x03\x04%PDF-";
    for ending in ["html", "svg", "css", "js", "json", "csv", "ics", "txt", "xml", "png", "jpg", "webp", "pdf", "x"] {
        for length in 0..nonsense.len() {
            assert!(decode(&format!("a.{ending}"), &nonsense[..length]).words.text().len() <= 4 * length + 8);
        }
    }
}
