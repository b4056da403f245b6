//! Texts that a browser, a template engine or a spreadsheet would act upon.

use super::live::live;
use super::{draft, is_refused, proposed, small, survives};
use crate::support::{Edition, Engagement, Folder};

const NOTE: &str = "sessies/een/n.md";

/// The small engagement with many notes more.
fn with_all(notes: &[String]) -> Engagement {
    let numbered = notes.iter().enumerate();
    numbered.fold(small(), |engagement, (at, note)| engagement.with(&format!("sessies/een/n{at}.md"), note))
}

/// Fails unless every one of the notes, each with `vijandig` and its number in it, is shown or refused with its place,
/// and nothing on any page acts.
fn is_harmless(notes: &[String], what: &str) -> Folder {
    let engagement = with_all(notes);
    let told = survives(&engagement, &["check", "--format", "short"], what).run.said();
    let folder = draft(&engagement, what);
    let all = String::from_utf8_lossy(&folder.everything()).into_owned();
    for (at, note) in notes.iter().enumerate() {
        let shown = all.contains(&format!("vijandig {at}."));
        let refused = told.contains(&format!("n{at}.md:")) && told.contains(": error");
        assert!(shown || refused, "{note:?} is shown or refused");
    }
    assert_eq!(live(&folder, &small().build(Edition::Draft)), [] as [String; 0], "{what}");
    folder
}

#[test]
fn markup_in_a_text_is_shown_as_text() {
    let attacks = [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<iframe src=\"https://example.org\"></iframe>",
        "<svg/onload=alert(1)>",
        "</style><script>alert(1)</script>",
        "</title><script>alert(1)</script>",
        "</textarea></select></noscript></svg><script>alert(1)</script>",
        "--><script>alert(1)</script>",
        "]]><script>alert(1)</script>",
        "<style>*{background:url(https://example.org)}</style>",
        "<meta http-equiv=\"refresh\" content=\"0;url=https://example.org\">",
        "<base href=\"https://example.org\">",
        "<form action=\"https://example.org\"><input></form>",
        "<object data=\"x\"></object><embed src=\"x\">",
        "\"><script>alert(1)</script>",
        "'><script>alert(1)</script>",
        "\" onmouseover=\"alert(1)",
        "' onmouseover='alert(1)",
        "\u{2028}</script ><script>alert(1)</script>",
        "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
        "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;alert(1)",
        "＜script＞alert(1)＜/script＞",
        "=HYPERLINK(\"https://example.org\")",
    ];
    let mut notes = Vec::new();
    for attack in attacks {
        notes.push(proposed("Titel", &format!("vijandig {}. {attack}", notes.len())));
        notes.push(proposed(
            "Titel",
            &format!("vijandig {}. tekst\n\n{attack}\n\n```html\n{attack}\n```\n", notes.len()),
        ));
        notes.push(proposed(&format!("vijandig {}. {attack}", notes.len()), "Tekst."));
        notes.push(in_keys(attack, notes.len()));
    }
    is_harmless(&notes, "markup");
}

/// The same in every key that is printed.
fn in_keys(attack: &str, at: usize) -> String {
    let text = attack.replace('\'', "''");
    format!(
        "---\nsoort: prestatie\ntitel: 'vijandig {at}. {text}'\nmaatstaf: 'm {text}'\nbeginwaarde: 'b {text}'\nstreefwaarde: 's {text}'\n\
         gebied: ['g {text}']\nvertrouwelijk: nee\n---\nTekst.\n"
    )
}

#[test]
fn an_address_that_acts_is_no_link() {
    let addresses = [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\u{9}script:alert(1)",
        "&#106;avascript:alert(1)",
        "&#x6A;avascript&colon;alert(1)",
        "\u{1}javascript:alert(1)",
        "\u{a0}javascript:alert(1)",
        "vbscript:x",
        "data:text/html,<script>alert(1)</script>",
        "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
        "file:///etc/passwd",
        "//example.org/x",
        "\\\\\\\\example.org\\\\x",
        "/etc/passwd",
        "ms-word:ofe|u|https://example.org",
        "https://example.org/\"onmouseover=\"alert(1)",
    ];
    let mut notes = Vec::new();
    for address in addresses {
        let mut add = |text: &dyn Fn(usize) -> String| notes.push(proposed("Titel", &text(notes.len())));
        add(&|at| format!("[vijandig {at}.]({address})"));
        add(&|at| format!("[vijandig {at}.](<{address}>)"));
        add(&|at| format!("vijandig {at}. <{address}>"));
        add(&|at| format!("[vijandig {at}.][a]\n\n[a]: {address}"));
        add(&|at| format!("[[{address}|vijandig {at}.]]"));
    }
    is_harmless(&notes, "addresses");
}

#[test]
fn no_picture_is_fetched_from_elsewhere() {
    let addresses = [
        "https://example.org/a.png",
        "//example.org/a.png",
        "data:image/svg+xml,<svg/>",
        "file:///a.png",
        "../../../../etc/hostname",
        "/etc/hostname",
        "\\\\example.org\\a.png",
    ];
    let notes: Vec<_> = addresses
        .iter()
        .enumerate()
        .map(|(at, address)| proposed("Titel", &format!("vijandig {at}. ![beeld]({address}) ![[{address}]]")))
        .collect();
    is_harmless(&notes, "pictures");
}

#[test]
fn the_language_of_templates_is_shown_as_text() {
    let texts = [
        "{{ 7*7 }}",
        "{% include \"html/index.html\" %}",
        "{{ __tera_context }}",
        "{{ get_env(name=\"PATH\") }}",
        "{# weg #}",
        "{% raw %}x{% endraw %}",
        "{%- if true -%}",
        "{{",
    ];
    let mut notes = Vec::new();
    for text in texts {
        notes.push(proposed("Titel", &format!("vijandig {}. {text}", notes.len())));
        notes.push(proposed(&format!("vijandig {}. {text} einde", notes.len()), "Tekst."));
    }
    let all = String::from_utf8_lossy(&is_harmless(&notes, "templates").everything()).into_owned();
    for text in texts {
        assert!(all.contains(&text.replace('"', "&quot;")), "{text} is there as written");
    }
    assert!(!all.contains("vijandig 0. 49"));
}

#[test]
fn characters_that_turn_the_direction_are_refused_or_taken_out() {
    for mark in ['\u{202e}', '\u{202a}', '\u{2066}', '\u{2069}'] {
        let text = format!("tekst {mark}moorkar");
        for note in [proposed("Titel", &text), proposed(&text, "Tekst.")] {
            let all = String::from_utf8_lossy(&draft(&small().with(NOTE, note), "direction").everything()).into_owned();
            assert!(!all.contains(mark), "{mark:?} does not reach a page");
        }
    }
}

#[test]
fn a_zero_byte_and_other_controls_do_not_reach_a_page() {
    for control in ['\0', '\u{1}', '\u{7}', '\u{1b}', '\u{85}', '\u{9f}'] {
        let note = proposed(&format!("Titel {control} twee"), &format!("Tekst {control} meer."));
        let folder = draft(&small().with(NOTE, note), "controls");
        for (name, bytes) in folder.files().filter(|(name, _)| name.ends_with(".html")) {
            assert!(!String::from_utf8_lossy(bytes).contains(control), "{control:?} in {name}");
        }
    }
}

#[test]
fn a_drawing_with_a_script_does_not_go() {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>alert('vijandig')</script>\
                   <image href=\"https://example.org/a.png\"/><foreignObject><iframe src=\"https://example.org\"/></foreignObject></svg>";
    let engagement = small().with("sessies/een/t.svg", drawing).with(NOTE, proposed("Titel", "![tekening](t.svg)"));
    let all = String::from_utf8_lossy(&draft(&engagement, "drawing").everything()).into_owned();
    for live in ["onload", "alert(", "foreignObject", "example.org"] {
        assert!(!all.contains(live), "{live}");
    }
}

#[test]
fn a_picture_that_is_none_is_refused_with_its_place() {
    let files: [(&str, &[u8]); 6] = [
        ("p.png", b"\x89PNG\r\n\x1a\n"),
        ("p.jpg", b"\xff\xd8\xff"),
        ("p.png", b""),
        ("p.png", b"<script>vijandig</script>"),
        ("p.gif", b"GIF89a"),
        ("p.bmp", b"BM"),
    ];
    for (name, bytes) in files {
        let note = proposed("vijandig", &format!("![p]({name})"));
        is_refused(&small().with(&format!("sessies/een/{name}"), bytes).with(NOTE, note), "n.md", name);
    }
}
