//! Drawings are drawn: what can be seen is among the pixels, and nothing else is.

use image::RgbaImage;

use super::bytes;
use crate::diagnostics::Fact;

/// What becomes of a drawing that a note shows: its pixels and its words, or why it is refused.
fn drawn(drawing: &str) -> Result<(RgbaImage, String), &'static str> {
    let files: [(&str, &[u8]); 2] = [("n.md", b"---\nsoort: hit\n---\n![a](a.svg)\n"), ("a.svg", drawing.as_bytes())];
    let picture = bytes(&files).pictures.remove(0);
    match picture.content {
        Ok((bytes, ending)) => {
            assert_eq!(ending, "png");
            Ok((image::load_from_memory(&bytes).unwrap().into_rgba8(), picture.words))
        }
        Err(problem) => Err(match problem.facts[0].1 {
            Fact::Word(why) => why,
            Fact::Number(_) | Fact::Term(_) => "",
        }),
    }
}

fn svg(inner: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 100 50\">{inner}</svg>"
    )
}

fn pixels(inner: &str) -> RgbaImage {
    drawn(&svg(inner)).unwrap().0
}

/// Whether anything at all is drawn.
fn is_blank(pixels: &RgbaImage) -> bool {
    pixels.pixels().all(|pixel| pixel.0 == [0; 4])
}

#[test]
fn shapes_colours_and_words_are_drawn_sharp_enough_for_paper() {
    let sheet = pixels("<rect x='0' y='0' width='50' height='50' fill='#0f4c55'/>");
    assert_eq!((sheet.width(), sheet.height()), (300, 150));
    assert_eq!(sheet.get_pixel(10, 10).0, [0x0f, 0x4c, 0x55, 255]);
    assert_eq!(sheet.get_pixel(290, 10).0, [0; 4]);
    let words = pixels("<text x='1' y='30' font-size='20'>Één &amp; <tspan font-weight='bold'>twee</tspan></text>");
    assert!(!is_blank(&words));
    assert!(words != pixels("<text x='1' y='30' font-size='20'>Één &amp; <tspan>twee</tspan></text>"));
    let large = drawn(&svg("").replace("0 0 100 50", "0 0 5000 2500")).unwrap().0;
    assert_eq!((large.width(), large.height()), (2000, 1000));
}

#[test]
fn letters_are_ours_whatever_family_is_asked_for() {
    let text = |family: &str| pixels(&format!("<text x='1' y='30' font-size='20' font-family='{family}'>Wij</text>"));
    assert!(!is_blank(&text("Comic Sans MS")));
    assert!(text("Comic Sans MS") == text("Georgia"));
    assert!(text("Consolas") == text("monospace"));
    assert!(text("Consolas") != text("Georgia"));
}

#[test]
fn nothing_that_acts_asks_or_hides_changes_a_pixel() {
    let seen = "<rect x='10' y='10' width='50' height='30' fill='red'/>";
    let plain = drawn(&svg(seen)).unwrap();
    for hidden in [
        "<script>alert(1)</script>",
        "<style>@import url(https://a.example/x.css);</style>",
        "<animate attributeName='x' to='GEHEIM'/><set attributeName='href' to='javascript:x'/>",
        "<title>GEHEIM</title><desc>GEHEIM</desc><metadata>GEHEIM</metadata><!-- GEHEIM --><?GEHEIM x?>",
        "<x:layer xmlns:x='urn:x' x:label='GEHEIM'>GEHEIM</x:layer>",
        "<g display='none'><text y='20'>GEHEIM</text></g><g style='visibility:hidden'><text y='20'>GEHEIM</text></g>",
        "<use href='https://a.example/x.svg#a'/>",
        "<defs><text id='GEHEIM' y='20'>GEHEIM</text></defs>",
        "GEHEIM",
    ] {
        let (with, words) = drawn(&svg(&format!("{seen}{hidden}"))).unwrap();
        assert!((with, words) == plain, "{hidden}");
    }
}

#[test]
fn words_that_nobody_sees_leave_no_pixel() {
    let seen = "<rect x='0' y='0' width='100' height='50' fill='white'/>";
    let plain = pixels(seen);
    for hidden in [
        "<text x='5' y='30' fill='none'>GEHEIM</text>",
        "<text x='5' y='30' opacity='0'>GEHEIM</text>",
        "<text x='5' y='30' fill-opacity='0.01'>GEHEIM</text>",
        "<text x='5' y='30' style='font-size:0'>GEHEIM</text>",
        "<text x='5' y='90'>GEHEIM</text>",
        "<clipPath id='c'><rect width='0' height='0'/></clipPath><text x='5' y='30' clip-path='url(#c)'>GEHEIM</text>",
    ] {
        assert!(pixels(&format!("{seen}{hidden}")) == plain, "{hidden}");
    }
    let covered = "<text x='5' y='30'>GEHEIM</text><rect x='0' y='0' width='100' height='50' fill='white'/>";
    assert!(pixels(covered) == plain);
}

#[test]
fn what_is_nearly_clear_is_clear_and_of_one_colour() {
    let faint =
        "<rect width='100' height='50' fill='red' opacity='0.01'/><text x='5' y='30' opacity='0.01'>GEHEIM</text>";
    assert!(is_blank(&pixels(faint)));
}

#[test]
fn the_words_of_a_drawing_are_known_whole_and_in_pieces() {
    let text = "<text x='1' y='20'>Joost <tspan>belt</tspan></text><text display='none'>weg</text><title>weg</title>";
    assert_eq!(drawn(&svg(text)).unwrap().1.split_whitespace().collect::<Vec<_>>(), ["Joost", "belt"]);
    let apart = "<text y='20'><tspan x='1'>Sas</tspan><tspan x='20'>kia</tspan></text>";
    let words = drawn(&svg(apart)).unwrap().1;
    assert_eq!(words.lines().collect::<Vec<_>>(), ["Saskia", "Sas", "kia"]);
}

#[test]
fn a_picture_in_a_drawing_is_redrawn_as_any_other() {
    // One red pixel.
    let red = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";
    let sheet = pixels(&format!("<image href='{red}' width='50' height='50'/>"));
    assert_eq!(sheet.get_pixel(60, 60).0, [255, 0, 0, 255]);
    for (href, why) in [
        ("https://a.example/x.png", "drawing-holds-more"),
        ("file:///etc/hostname", "drawing-holds-more"),
        ("../a.png", "drawing-holds-more"),
        ("data:image/png;base64,AAAA", "drawing-holds-more"),
        ("data:image/gif;base64,R0lGODlh", "drawing-holds-more"),
        ("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E", "drawing-holds-more"),
    ] {
        let inner = format!("<image href=\"{href}\" width='50' height='50'/>");
        assert_eq!(drawn(&svg(&inner)).err(), Some(why), "{href}");
    }
}

#[test]
fn the_same_drawing_gives_the_same_bytes() {
    let read = || {
        let drawing = svg("<text y='20'>Wij samen</text><circle r='20' cx='50' cy='25' fill='teal' opacity='0.5'/>");
        let files: [(&str, &[u8]); 2] =
            [("n.md", b"---\nsoort: hit\n---\n![a](a.svg)\n"), ("a.svg", drawing.as_bytes())];
        let picture = bytes(&files).pictures.remove(0);
        (picture.content.unwrap(), picture.mark)
    };
    assert!(read() == read());
}

#[test]
fn a_drawing_that_cannot_be_drawn_is_refused() {
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
    let markers = format!(
        "<marker id='m'>{}</marker><path marker-mid='url(#m)' d='M0 0{}'/>",
        "<rect/>".repeat(100),
        " 1 1".repeat(2000)
    );
    let by_style = "<style>.p{fill:url(#p)}</style><pattern id='p'><rect class='p'/></pattern><rect class='p'/>";
    for (drawing, why) in [
        (laughs.to_owned(), "drawing-unreadable"),
        (outside.to_owned(), "drawing-unreadable"),
        (svg("<g>"), "drawing-unreadable"),
        ("<svg/>".to_owned(), "drawing-unreadable"),
        ("\u{0}".to_owned(), "drawing-unreadable"),
        (svg("<foreignObject><p>x</p></foreignObject>"), "drawing-holds-more"),
        (svg("<filter id='f'><feImage href='#a'/></filter>"), "drawing-holds-more"),
        (svg("<text y='20'>Goed zo \u{1f600}</text>"), "drawing-characters"),
        (svg("<filter id='f'><feTurbulence numOctaves='1000000000'/></filter>"), "drawing-too-much"),
        (deep, "drawing-too-much"),
        (uses, "drawing-too-much"),
        (svg(&markers), "drawing-too-much"),
        (svg(by_style), "drawing-too-much"),
        (svg("<path stroke-dasharray='0.001' d='M0 0H90000'/>"), "drawing-too-much"),
        (svg("<g id='a'><use href='#a'/></g>"), "drawing-too-much"),
        (svg("<pattern id='p'><rect fill='url(#p)'/></pattern>"), "drawing-too-much"),
        (frame("0 0 1e12 1"), "drawing-too-much"),
        (frame("0 0 99999 1"), "drawing-too-much"),
        (spoken, "drawing-too-much"),
        (svg(&"<rect/>".repeat(60_000)), "drawing-too-much"),
        (svg(&format!("<text>{}</text>", "a ".repeat(30_000))), "drawing-too-much"),
        (svg(&" ".repeat(21 * 1024 * 1024)), "drawing-too-much"),
    ] {
        let begin = std::time::Instant::now();
        assert_eq!(drawn(&drawing).err(), Some(why), "{}", drawing.chars().take(120).collect::<String>());
        assert!(begin.elapsed().as_secs() < 20, "{why} in time");
    }
}
