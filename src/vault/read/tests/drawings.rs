//! Drawings are written anew: what can be seen stays, all else goes.

use super::bytes;

/// What becomes of a drawing that a note shows: the file, or why it is refused.
fn read(drawing: &str) -> Result<String, &'static str> {
    let files: [(&str, &[u8]); 2] = [("n.md", b"---\nsoort: hit\n---\n![a](a.svg)\n"), ("a.svg", drawing.as_bytes())];
    let picture = bytes(&files).pictures.remove(0);
    match picture.content {
        Ok((bytes, ending)) => {
            assert_eq!(ending, "svg");
            Ok(String::from_utf8(bytes).unwrap())
        }
        Err(problem) => Err(match problem.facts[0].1 {
            crate::diagnostics::Fact::Word(why) => why,
            crate::diagnostics::Fact::Number(_) | crate::diagnostics::Fact::Term(_) => "",
        }),
    }
}

fn svg(inner: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 100 50\">{inner}</svg>"
    )
}

/// What is written of `inner`, without the outermost element.
fn inside(inner: &str) -> String {
    let whole = read(&svg(inner)).unwrap();
    let (_, rest) = whole.split_once('>').unwrap();
    rest.strip_suffix("</svg>").unwrap().to_owned()
}

#[test]
fn shapes_colours_and_words_stay() {
    assert_eq!(
        inside(
            "<g fill='#0f4c55'><rect x='1' y='2' width='3' height='4'/><text x='1' y='9'>Één &amp; <tspan>twee</tspan></text></g>"
        ),
        "<g fill=\"#0f4c55\"><rect height=\"4\" width=\"3\" x=\"1\" y=\"2\"></rect><text x=\"1\" y=\"9\">Één &amp; <tspan>twee</tspan></text></g>"
    );
    assert_eq!(
        inside("<path d='M1,2 L3.5-4 a1 1 0 0 1 2e1 3z'/>"),
        "<path d=\"M1,2 L3.5-4 a1 1 0 0 1 2e1 3z\"></path>"
    );
    let whole = read(&svg("")).unwrap();
    assert!(
        whole.starts_with(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\" width=\"100\" height=\"50\""
        )
    );
    // What was drawn anew already stays as it is.
    let once = read(&svg("<g id='a'><circle r='4'/></g><use href='#a' fill='red'/>")).unwrap();
    assert_eq!(read(&once).unwrap(), once);
}

#[test]
fn styles_become_attributes() {
    assert_eq!(
        inside(
            "<style>/* x */ .a,.b{fill:red;stroke:blue} @font-face{src:url(x)} .c .d{fill:green}</style><path class='a' d='M0 0' style='stroke: #000 !important; behavior:url(x)' fill='white'/>"
        ),
        "<path d=\"M0 0\" fill=\"red\" stroke=\"#000\"></path>"
    );
}

#[test]
fn nothing_that_acts_asks_or_hides_is_left() {
    for gone in [
        "<script>alert(1)</script>",
        "<style>@import url(https://a.example/x.css); *{background:url(https://a.example)}</style>",
        "<animate attributeName='x' to='GEHEIM'/><set attributeName='href' to='javascript:x'/>",
        "<title>GEHEIM</title><desc>GEHEIM</desc><metadata>GEHEIM</metadata><!-- GEHEIM --><?GEHEIM x?>",
        "<x:layer xmlns:x='urn:x' x:label='GEHEIM'>GEHEIM</x:layer>",
        "<g display='none'><text>GEHEIM</text></g><g style='visibility:hidden'><text>GEHEIM</text></g>",
        "<text opacity='0'>GEHEIM</text><text style='font-size:0'>GEHEIM</text>",
        "<filter id='f'><feFlood/></filter><view id='GEHEIM'/>",
        "GEHEIM",
    ] {
        assert_eq!(inside(gone), "", "{gone}");
    }
    for (given, written) in [
        (
            "<rect onclick='x()' id='GEHEIM' class='GEHEIM' data-x='GEHEIM' inkscape='GEHEIM'/>",
            "<rect id=\"d1\"></rect>",
        ),
        ("<use href='https://a.example/x.svg#a'/><use xlink:href='data:image/svg+xml,x'/>", "<use></use><use></use>"),
        ("<a href='javascript:x'><rect/></a>", "<rect></rect>"),
        ("<rect fill='url(https://a.example)' stroke='url(#weg)' mask='url(\"//a\")'/>", "<rect></rect>"),
        ("<rect fill='expression(x:y)' width='1e999' x='&#10;2' clip-path='javascript'/>", "<rect x=\"2\"></rect>"),
        (
            "<text font-family=\"GEHEIM, Times\">a</text>",
            "<text font-family=\"Libertinus Serif, Georgia, Times New Roman, serif\">a</text>",
        ),
    ] {
        assert_eq!(inside(given), written, "{given}");
    }
}

#[test]
fn names_of_parts_are_numbers_and_references_follow() {
    assert_eq!(
        inside(
            "<defs><linearGradient id='joost'><stop offset='0' stop-color='red'/></linearGradient></defs><rect id='magazijn' fill='url(#joost) none'/><use xlink:href='#magazijn'/>"
        ),
        "<defs><linearGradient id=\"d1\"><stop offset=\"0\" stop-color=\"red\"></stop></linearGradient></defs><rect id=\"d2\" fill=\"url(#d1) none\"></rect><use href=\"#d2\"></use>"
    );
}

#[test]
fn the_words_of_a_drawing_are_known() {
    let drawing = svg("<text>Joost <tspan>belt</tspan></text><text display='none'>weg</text><title>weg</title>");
    let files: [(&str, &[u8]); 2] = [("n.md", b"---\nsoort: hit\n---\n![a](a.svg)\n"), ("a.svg", drawing.as_bytes())];
    assert_eq!(bytes(&files).pictures[0].words.split_whitespace().collect::<Vec<_>>(), ["Joost", "belt"]);
}

#[test]
fn a_drawing_that_cannot_be_made_safe_is_refused() {
    let laughs = "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text>&b;</text></svg>";
    let outside = "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text>&x;</text></svg>";
    let deep = svg(&("<g>".repeat(100_000) + &"</g>".repeat(100_000)));
    let doubled: String = (1..40).fold(String::new(), |all, n| {
        all + &format!("<g id='l{n}'><use href='#l{}'/><use href='#l{}'/></g>", n - 1, n - 1)
    });
    let uses = svg(&format!("<rect id='l0'/>{doubled}"));
    let frame = |frame: &str| format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='{frame}'/>");
    let spoken = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' {}/>",
        (0..9000).fold(String::new(), |all, n| all + &format!("a{n}='' "))
    );
    for (drawing, why) in [
        (laughs.to_owned(), "drawing-unreadable"),
        (outside.to_owned(), "drawing-unreadable"),
        (svg("<g>"), "drawing-unreadable"),
        ("<svg/>".to_owned(), "drawing-unreadable"),
        ("\u{0}".to_owned(), "drawing-unreadable"),
        (svg("<image href='data:image/png;base64,x'/>"), "drawing-holds-more"),
        (svg("<foreignObject><p>x</p></foreignObject>"), "drawing-holds-more"),
        (deep, "drawing-too-much"),
        (uses, "drawing-too-much"),
        (svg("<g id='a'><use href='#a'/></g>"), "drawing-too-much"),
        (svg("<pattern id='p'><rect fill='url(#p)'/></pattern>"), "drawing-too-much"),
        (frame("0 0 1e12 1"), "drawing-too-much"),
        (frame("0 0 NaN 5"), "drawing-too-much"),
        (frame("0 0 -5 5"), "drawing-too-much"),
        (frame("0 0 99999 1"), "drawing-too-much"),
        (spoken, "drawing-too-much"),
        (svg(&"<rect/>".repeat(60_000)), "drawing-too-much"),
        (svg(&" ".repeat(5 * 1024 * 1024)), "drawing-too-much"),
    ] {
        let begin = std::time::Instant::now();
        assert_eq!(read(&drawing), Err(why), "{}", drawing.chars().take(120).collect::<String>());
        assert!(begin.elapsed().as_secs() < 20, "{why} in time");
    }
}
