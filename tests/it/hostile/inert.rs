//! Texts that a browser, a template engine or a spreadsheet would act upon.

use super::{draft, is_refused, is_shown, proposed, small};

const NOTE: &str = "sessies/een/n.md";

/// Everything but the letters of an attack: what would make it work.
const LIVE: &[&str] = &[
    "<script>alert",
    "<img src=x",
    "onerror=alert",
    "<iframe",
    "<svg/onload",
    "href=\"javascript:",
    "href='javascript:",
    "href=\"data:",
    "href=\"vbscript:",
    "href=\"file:",
    "<object",
    "<embed",
    "<form",
    "<base",
    "<meta http-equiv=\"refresh\"",
    "<style>*",
    "src=\"http",
    "srcset=",
];

#[test]
fn markup_in_a_text_is_shown_as_text() {
    let attacks = [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<iframe src=\"https://example.org\"></iframe>",
        "<svg/onload=alert(1)>",
        "</style><script>alert(1)</script>",
        "</title><script>alert(1)</script>",
        "--><script>alert(1)</script>",
        "]]><script>alert(1)</script>",
        "<style>*{background:url(https://example.org)}</style>",
        "<meta http-equiv=\"refresh\" content=\"0;url=https://example.org\">",
        "<base href=\"https://example.org\">",
        "<form action=\"https://example.org\"><input></form>",
        "<object data=\"x\"></object><embed src=\"x\">",
        "\"><script>alert(1)</script>",
        "'><script>alert(1)</script>",
        "\u{2028}</script ><script>alert(1)</script>",
    ];
    for attack in attacks {
        for place in [proposed("vijandig", attack), proposed(&format!("vijandig {attack}"), "Tekst."), in_keys(attack)]
        {
            let all = is_shown(&small().with(NOTE, place), attack);
            for live in LIVE {
                assert!(!all.contains(live), "{attack}: {live}");
            }
        }
    }
}

/// The same in every key that is printed.
fn in_keys(attack: &str) -> String {
    let text = attack.replace('\'', "''");
    format!(
        "---\nsoort: prestatie\ntitel: 'vijandig {text}'\nmaatstaf: 'm {text}'\nbeginwaarde: 'b {text}'\nstreefwaarde: 's {text}'\n\
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
        "vbscript:x",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "//example.org/x",
        "\\\\\\\\example.org\\\\x",
        "ms-word:ofe|u|https://example.org",
    ];
    for address in addresses {
        for text in [
            format!("[vijandig]({address})"),
            format!("[vijandig](<{address}>)"),
            format!("<{address}> vijandig"),
            format!("[vijandig][a]\n\n[a]: {address}"),
        ] {
            let all = is_shown(&small().with(NOTE, proposed("Titel", &text)), &text);
            let hrefs = all.match_indices("href=").map(|(at, _)| all[at + 5..].chars().take(40).collect::<String>());
            for href in hrefs {
                let href = href.trim_start_matches(['"', '\'']).to_lowercase();
                let acts =
                    ["javascript", "java\t", "&#", "\u{1}", "vbscript", "data:text", "file:", "//", "\\", "ms-word"];
                assert!(!acts.iter().any(|scheme| href.starts_with(scheme)), "{text}: {href}");
            }
        }
    }
}

#[test]
fn no_picture_is_fetched_from_elsewhere() {
    for address in [
        "https://example.org/a.png",
        "//example.org/a.png",
        "data:image/svg+xml,<svg/>",
        "file:///a.png",
        "../../../../etc/hostname",
        "/etc/hostname",
    ] {
        let engagement = small().with(NOTE, proposed("Titel", &format!("vijandig ![beeld]({address})")));
        let all = String::from_utf8_lossy(&draft(&engagement, address).everything()).into_owned();
        assert!(
            !all.contains("example.org/a.png\"") && !all.contains("src=\"file") && !all.contains("etc/hostname\""),
            "{address}"
        );
    }
}

#[test]
fn the_language_of_templates_is_shown_as_text() {
    for text in [
        "{{ 7*7 }}",
        "{% include \"html/index.html\" %}",
        "{{ __tera_context }}",
        "{{ get_env(name=\"PATH\") }}",
        "{# weg #}",
        "{% raw %}x{% endraw %}",
        "{%- if true -%}",
        "{{",
    ] {
        for note in [proposed("vijandig", text), proposed(&format!("vijandig {text} einde"), "Tekst.")] {
            let all = is_shown(&small().with(NOTE, note), text);
            let shown = text.replace('"', "&quot;");
            assert!(all.contains(text) || all.contains(&shown), "{text} is there as written");
        }
    }
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
    for control in ['\0', '\u{1}', '\u{7}', '\u{1b}', '\u{85}', '\u{9f}', '\u{fffe}'] {
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
    for (name, bytes) in [
        ("p.png", b"\x89PNG\r\n\x1a\n".as_slice()),
        ("p.jpg", b"\xff\xd8\xff"),
        ("p.png", b""),
        ("p.png", b"<script>vijandig</script>"),
        ("p.gif", b"GIF89a"),
        ("p.bmp", b"BM"),
    ] {
        let engagement = small()
            .with(&format!("sessies/een/{name}"), bytes)
            .with(NOTE, proposed("vijandig", &format!("![p]({name})")));
        is_refused(&engagement, "n.md", name);
    }
}
