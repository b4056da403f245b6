//! What acts on a page: read as a browser reads it.

use std::collections::BTreeSet;

use html5gum::{StartTag, Token, Tokenizer};

use crate::support::Folder;

/// Elements that fetch, run, send, or change what the rest of a page means.
const ACTING: [&str; 15] = [
    "iframe",
    "frame",
    "object",
    "embed",
    "applet",
    "form",
    "base",
    "audio",
    "video",
    "source",
    "track",
    "foreignobject",
    "image",
    "animate",
    "template",
];

/// Everything on the pages of a folder that acts, but for our own scripts and styles.
pub(super) fn live(folder: &Folder, own: &Folder) -> Vec<String> {
    let (own, _) = read(own);
    let (raw, mut live) = read(folder);
    live.extend(raw.difference(&own).cloned());
    live
}

/// The scripts and styles of all pages, and what else acts on them.
fn read(folder: &Folder) -> (BTreeSet<String>, Vec<String>) {
    let (mut raw, mut live) = (BTreeSet::new(), Vec::new());
    for (_, bytes) in folder.files().filter(|(name, _)| name.ends_with(".html")) {
        let mut inside = false;
        for token in Tokenizer::new(bytes) {
            let Ok(token) = token;
            match token {
                Token::StartTag(tag) => {
                    inside = matches!(tag.name.as_slice(), b"style" | b"script");
                    acting(&tag, &mut live);
                }
                Token::EndTag(_) => inside = false,
                Token::String(text) if inside => drop(raw.insert(String::from_utf8_lossy(&text).into_owned())),
                Token::Comment(comment) => live.push(format!("comment {}", String::from_utf8_lossy(&comment))),
                Token::String(_) | Token::Doctype(_) | Token::Error(_) => {}
            }
        }
    }
    (raw, live)
}

fn acting(tag: &StartTag<()>, live: &mut Vec<String>) {
    let element = String::from_utf8_lossy(&tag.name).into_owned();
    if ACTING.contains(&element.as_str()) {
        live.push(format!("<{element}>"));
    }
    for (name, value) in &tag.attributes {
        let (name, value) = (String::from_utf8_lossy(name), String::from_utf8_lossy(value).to_lowercase());
        let value = value.trim_start_matches(|c: char| c.is_control() || c.is_whitespace());
        let acts = match (element.as_str(), &*name) {
            ("meta", "http-equiv") => value != "content-security-policy",
            ("a", "href") => {
                has_scheme(value) && !["http:", "https:", "mailto:", "tel:"].iter().any(|s| value.starts_with(s))
            }
            ("img", "src") => has_scheme(value) && !value.starts_with("data:image/"),
            (_, "href" | "xlink:href" | "src" | "srcset" | "action" | "formaction" | "poster" | "ping") => {
                has_scheme(value)
            }
            (_, name) => name.starts_with("on") || name == "srcdoc",
        };
        if acts {
            live.push(format!("<{element} {name}=\"{}\">", value.get(..80).unwrap_or(value)));
        }
    }
}

/// Whether an address leads out of the folder.
fn has_scheme(address: &str) -> bool {
    address.starts_with("//")
        || address.starts_with('\\')
        || address.starts_with('/')
        || address.split_once(':').is_some_and(|(scheme, _)| !scheme.contains(['/', '#', '.', '?']))
}

#[test]
fn what_acts_is_seen() {
    let page = |body: &str| {
        let place = tempfile::tempdir().unwrap();
        let text = format!("<style>p{{}}</style><p onclick='x'>{body}");
        std::io::Write::write_all(
            &mut std::fs::File::create_new(place.path().join("a.html")).unwrap(),
            text.as_bytes(),
        )
        .unwrap();
        Folder::read(place.path())
    };
    let own = page("");
    for body in [
        "<script>1</script>",
        "<a href='JavaScript:1'>",
        "<svg onload=1>",
        "<img src='//a'>",
        "<img src='https://a'>",
        "<!-- x -->",
        "<iframe>",
        "<a href='file:///x'>",
        "<meta http-equiv=refresh>",
    ] {
        assert_eq!(live(&page(body), &own).len(), 2, "{body}");
    }
    for body in [
        "&lt;script&gt;1&lt;/script&gt;",
        "<a href='https://a'>",
        "<a href='a.html#b'>",
        "<img src='data:image/png;base64,'>",
    ] {
        assert_eq!(live(&page(body), &own).len(), 1, "{body}");
    }
}
