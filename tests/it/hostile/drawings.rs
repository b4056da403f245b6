//! Drawings that are made to do harm: refused with a place, or made safe, in time and within memory.

use super::{is_refused, proposed, small, survives};
use crate::support::Edition;

fn svg(inner: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 90 90\">{inner}</svg>"
    )
}

fn shown(drawing: &str) -> crate::support::Engagement {
    small()
        .with("sessies/een/n.md", proposed("vijandig", "![Een schets](schets.svg)"))
        .with("sessies/een/schets.svg", drawing)
}

#[test]
fn drawings_that_would_fill_a_machine_or_reach_out_are_refused_at_the_place_that_shows_them() {
    let entities = (1..12).fold("<!ENTITY e0 \"haha\">".to_owned(), |all, n| {
        let more = format!("&e{};", n - 1).repeat(10);
        all + &format!("<!ENTITY e{n} \"{more}\">")
    });
    let laughs = format!("<!DOCTYPE svg [{entities}]>{}", svg("<text>&e11;</text>"));
    let file = format!("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>{}", svg("<text>&x;</text>"));
    let uses = (1..60).fold("<rect id='u0'/>".to_owned(), |all, n| {
        all + &format!("<g id='u{n}'>{}</g>", format!("<use xlink:href='#u{}'/>", n - 1).repeat(10))
    });
    for (what, drawing) in [
        ("a billion laughs", laughs),
        ("a file of the machine", file),
        ("parts that show each other", svg(&uses)),
        ("a part that shows itself", svg("<g id='a'><use href='#a'/></g>")),
        ("a hundred thousand deep", svg(&("<g>".repeat(100_000) + &"</g>".repeat(100_000)))),
        ("a sheet as large as a country", svg("").replace("0 0 90 90", "0 0 1e15 1e15")),
        ("a page in a drawing", svg("<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>")),
        ("a picture in a drawing", svg("<image xlink:href='https://a.example/x.png'/>")),
    ] {
        is_refused(&shown(&drawing), "n.md:7:1", what);
    }
}

#[test]
fn what_a_drawing_would_do_is_not_in_the_picture_that_goes() {
    let acts = "<script>vijandelijk()</script><rect onload='vijandelijk()' style='background:url(https://a.example)'/>\
                <a href='javascript:vijandelijk()'><text>klik</text></a><style>@import 'https://a.example/vijandelijk.css'</style>\
                <set attributeName='href' to='vijandelijk'/><use href='https://a.example/vijandelijk.svg#a'/>";
    let engagement = shown(&svg(acts));
    let built = survives(&engagement, &["build", "--draft"], "a drawing that acts");
    assert_eq!(built.run.code, Some(0), "{}", built.run.stderr);
    let folder = engagement.folder(Edition::Draft.folder());
    // It was drawn: there is nothing left that could do anything.
    assert!(folder.files().all(|(name, _)| !name.contains(".svg")));
    let (_, drawing) = folder.files().find(|(name, _)| name.ends_with(".png")).unwrap();
    assert!(drawing.starts_with(b"\x89PNG") && !String::from_utf8_lossy(drawing).contains("klik"));
    for (name, bytes) in folder.files() {
        let text = String::from_utf8_lossy(bytes);
        for gone in ["vijandelijk()", "a.example", "klik"] {
            assert!(!text.contains(gone), "{gone} in {name}");
        }
    }
}

#[test]
fn a_name_in_a_drawing_is_told_where_it_is_shown() {
    let named = shown(&svg("<text>Volgens Anna gaat het zo</text>"));
    let run = survives(&named, &["check", "--format", "short"], "a name in a drawing").run;
    assert!(run.said().contains("n.md:7:1: error[name-in-text]"), "{}", run.said());
    let hidden = shown(&svg("<title>Anna</title><g display='none'><text>Anna</text></g><text>Zo gaat het</text>"));
    let run = survives(&hidden, &["check", "--format", "short"], "a name that does not go").run;
    assert!(!run.said().contains("name-in-text"), "{}", run.said());
}
