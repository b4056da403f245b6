//! Text in a page that its reader does not see, and scripts that are not ours: asked of files that anybody hands over.

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

use super::super::finding::FindingKind;
use super::said::At;
use super::styles::{self, Hides};

/// Elements that have no end and no text.
const EMPTY: [&str; 14] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

/// What is out of sight in a page, and who is named as its maker. `ours` are the styles and scripts that we write
/// ourselves: what they hide, such as words for who listens to a page, is meant so.
#[derive(Debug, Default)]
pub(in crate::audit) struct Unseen {
    /// What was found.
    pub(in crate::audit) other: Vec<(FindingKind, At)>,
    /// Who is named as the author.
    pub(in crate::audit) authors: Vec<(String, At)>,
}

/// Looks for what is out of sight in a page or a drawing.
pub(in crate::audit) fn unseen(text: &str, ours: &[&str]) -> Unseen {
    let mut reader =
        Reader { hiding: hiding(text, ours), ours, open: Vec::new(), script: false, found: Unseen::default() };
    for token in tokens(text) {
        reader.token(token);
    }
    reader.found
}

fn tokens(text: &str) -> impl Iterator<Item = Token<usize>> {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(text, emitter).map(|token| match token {
        Ok(token) => token,
        Err(never) => match never {},
    })
}

/// What the page's own styles hide, ours left out.
fn hiding(text: &str, ours: &[&str]) -> Vec<Hides> {
    let (mut css, mut style) = (String::new(), false);
    for token in tokens(text) {
        match token {
            Token::StartTag(tag) => style = *tag.name == *b"style",
            Token::String(string) if style => css.push_str(&String::from_utf8_lossy(&string.value)),
            Token::String(_) | Token::EndTag(_) | Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    let others = ours.iter().filter(|own| !own.trim().is_empty()).fold(css, |css, own| css.replace(*own, ""));
    styles::hiding(&others)
}

struct Reader<'a> {
    hiding: Vec<Hides>,
    ours: &'a [&'a str],
    /// The elements around, and whether each is out of sight.
    open: Vec<(String, bool)>,
    script: bool,
    found: Unseen,
}

impl Reader<'_> {
    fn token(&mut self, token: Token<usize>) {
        match token {
            Token::StartTag(tag) => self.start(&tag),
            Token::EndTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name);
                self.script = false;
                if let Some(at) = self.open.iter().rposition(|(open, _)| *open == name) {
                    self.open.truncate(at);
                }
            }
            Token::String(string) => {
                let text = String::from_utf8_lossy(&string.value);
                let at = At::Byte(string.span.start);
                if text.trim().is_empty() {
                } else if self.script {
                    if !self.ours.iter().any(|own| own.trim() == text.trim()) {
                        self.found.other.push((FindingKind::Act, at));
                    }
                } else if let Some((_, hidden)) = self.open.last_mut().filter(|(_, hidden)| *hidden) {
                    // Told once for an element.
                    *hidden = false;
                    self.found.other.push((FindingKind::Hidden, at));
                }
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }

    fn start(&mut self, tag: &StartTag<usize>) {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        let of = |name: &[u8]| tag.attributes.get(name).map(|value| String::from_utf8_lossy(&value.value).into_owned());
        let at = At::Byte(tag.span.start);
        if name == "meta" {
            let told = of(b"name").unwrap_or_default().to_ascii_lowercase();
            let content = of(b"content").unwrap_or_default();
            if told == "generator" {
                self.found.other.push((FindingKind::Maker, at));
            } else if matches!(told.as_str(), "author" | "creator" | "dc.creator" | "keywords" | "description") {
                self.found.authors.push((content, at));
            }
        }
        if name == "input" && of(b"type").is_some_and(|kind| kind.eq_ignore_ascii_case("hidden")) {
            self.found.other.push((FindingKind::Hidden, at));
        }
        if name == "script" && of(b"src").is_some() {
            self.found.other.push((FindingKind::Act, at));
        }
        self.script = name == "script" && !tag.self_closing;
        if EMPTY.contains(&name.as_str()) || tag.self_closing {
            return;
        }
        let (id, classes) = (of(b"id").unwrap_or_default(), of(b"class").unwrap_or_default());
        let none =
            |attribute: &[u8], values: &[&str]| of(attribute).is_some_and(|value| values.contains(&value.trim()));
        // The field to search with comes out when our own script runs.
        let waits = name == "search" && id == "page-filter";
        let around = self.open.last().is_some_and(|(_, hidden)| *hidden);
        let hidden = around
            || (tag.attributes.contains_key(&b"hidden"[..]) && !waits)
            || name == "template"
            || of(b"style").is_some_and(|style| styles::hides(&style))
            || none(b"display", &["none"])
            || none(b"visibility", &["hidden", "collapse"])
            || none(b"opacity", &["0"])
            || none(b"fill-opacity", &["0"])
            || none(b"font-size", &["0"])
            || self.hiding.iter().any(|hides| hides.means(&name, &id, &classes));
        self.open.push((name, hidden));
    }
}
