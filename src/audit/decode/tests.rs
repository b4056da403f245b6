use super::super::finding::FindingKind;
use super::*;

#[test]
fn words_are_read_as_a_reader_sees_them() {
    let decoded = decode("a.html", b"<p>caf&eacute; sa<em>men</em> &#x61;f</p><p>volgende</p>");
    assert_eq!(decoded.words.split_whitespace().collect::<Vec<_>>(), ["café", "samen", "af", "volgende"]);
}

#[test]
fn attributes_styles_and_scripts_are_read_too() {
    let page = br#"<img alt="een geheim"><style>a::before{content:"\67 eheim"}</style><script>x="\u0067eheim"</script><a href="g%65heim.html">x</a>"#;
    let decoded = decode("a.html", page);
    assert_eq!(decoded.hidden.matches("geheim").count(), 4);
    assert_eq!(decoded.marks.matches("geheim").count(), 4);
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
        assert_eq!(decode("a.html", page.as_bytes()).other, [FindingKind::Request], "{page}");
    }
    for page in [
        r#"<a href="https://a.example">naar</a>"#,
        r#"<svg xmlns="http://www.w3.org/2000/svg"></svg>"#,
        r#"<img src="beeld-1.jpg">"#,
        r#"<link rel="next" href="acties.html">"#,
    ] {
        assert_eq!(decode("a.html", page.as_bytes()).other, [], "{page}");
    }
}

#[test]
fn a_comment_and_an_unknown_sort_of_file_are_found() {
    assert_eq!(decode("a.html", b"<p>x<!-- nog even wachten --></p>").other, [FindingKind::Comment]);
    assert_eq!(decode("notes.md", b"x").other, [FindingKind::Unreadable]);
    assert_eq!(decode("x.bin", b"\xff\xfe").other, [FindingKind::Unreadable]);
}

const BARE_PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\0IDATcrc!\0\0\0\0IENDcrc!";

#[test]
fn metadata_in_a_picture_is_found() {
    assert_eq!(decode("a.png", BARE_PNG).other, []);
    let told = [&BARE_PNG[..8], b"\0\0\0\x03tEXta\0bcrc!", &BARE_PNG[8..]].concat();
    assert_eq!(decode("a.png", &told).other, [FindingKind::Metadata]);
    assert_eq!(decode("a.png", &[BARE_PNG, b"tail"].concat()).other, [FindingKind::Metadata]);
    let jpeg = b"\xff\xd8\xff\xda\0\x02pixels\xff\xd9";
    assert_eq!(decode("a.jpg", jpeg).other, []);
    assert_eq!(decode("a.jpg", b"\xff\xd8\xff\xfe\0\x04hi\xff\xda\0\x02pixels\xff\xd9").other, [FindingKind::Metadata]);
    assert_eq!(decode("a.jpg", &[jpeg.as_slice(), b"tail"].concat()).other, [FindingKind::Metadata]);
    assert_eq!(decode("a.webp", b"RIFF\x0c\0\0\0WEBPVP8 \0\0\0\0").other, []);
    assert_eq!(decode("a.webp", b"RIFF\x0c\0\0\0WEBPEXIF\0\0\0\0").other, [FindingKind::Metadata]);
}

#[test]
fn a_picture_inside_a_page_is_read_as_a_picture() {
    let page = |bytes: &[u8]| {
        use base64::Engine as _;
        let data = base64::engine::general_purpose::STANDARD.encode(bytes);
        decode("a.html", format!("<img src=\"data:image/png;base64,{data}\">").as_bytes()).other
    };
    assert_eq!(page(BARE_PNG), []);
    assert_eq!(page(&[BARE_PNG, b"tail"].concat()), [FindingKind::Metadata]);
    assert_eq!(page(b"no picture"), [FindingKind::Unreadable]);
}
