//! Pages, drawings and other marked-up files: text, attributes, styles and scripts, by the tokenizer of the HTML standard.

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

use super::super::finding::{FindingKind, Within};
use super::decoded::{Decoded, Inside};
use super::said::At;
use super::{address, asks, escapes};

/// Which language a file is marked up in.
#[derive(Clone, Copy, Debug)]
pub(super) enum Dialect<'a> {
    /// A page.
    Page,
    /// A drawing: SVG.
    Drawing,
    /// Data in XML. The format's own words stand in most attributes.
    Data,
    /// A sheet of a workbook, by its number.
    Sheet(u32),
    /// The texts of a workbook, with the cell that shows each.
    Texts(&'a [At]),
}

/// Elements that stand by themselves in a page. In all others a word may run on, also in those that nobody knows.
const BLOCKS: [&str; 62] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "button",
    "caption",
    "center",
    "col",
    "colgroup",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "iframe",
    "legend",
    "li",
    "link",
    "main",
    "menu",
    "meta",
    "nav",
    "ol",
    "optgroup",
    "option",
    "p",
    "pre",
    "search",
    "section",
    "select",
    "summary",
    "svg",
    "table",
    "tbody",
    "td",
    "text",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "title",
];
const MORE_BLOCKS: [&str; 7] = ["tr", "ul", "script", "style", "template", "desc", "metadata"];

/// Attributes by which a stretch of a drawing's text is set somewhere else: on a line of its own, or apart.
const PLACED: [&[u8]; 4] = [b"x", b"y", b"dx", b"dy"];

/// In data only these run on: the stretches of a text that is set in more than one way.
const RUNS: [&str; 12] =
    ["r", "t", "rpr", "w:r", "w:t", "w:rpr", "a:r", "a:t", "a:rpr", "text:span", "text:s", "w:proofErr"];

/// Attributes whose value is fetched when the page is opened. A link (`a href`) is followed by a reader only.
const FETCHED: [&str; 11] = [
    "src",
    "srcset",
    "poster",
    "data",
    "background",
    "action",
    "formaction",
    "ping",
    "manifest",
    "imagesrcset",
    "codebase",
];

/// Attributes of data in which somebody's own words stand.
const OWN_WORDS: [&str; 13] = [
    "name",
    "displayname",
    "tooltip",
    "location",
    "display",
    "alt",
    "alttext",
    "descr",
    "title",
    "codename",
    "target",
    "localname",
    "ref",
];

/// Reads marked-up text.
pub(super) fn decode(text: &str, dialect: Dialect<'_>) -> Decoded {
    let mut reader = Reader { decoded: Decoded::default(), dialect, raw: false, cell: None, texts: 0 };
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(matches!(dialect, Dialect::Page));
    let plain;
    let text = match dialect {
        Dialect::Page => text,
        Dialect::Drawing | Dialect::Data | Dialect::Sheet(_) | Dialect::Texts(_) => {
            plain = as_tags(text);
            plain.as_str()
        }
    };
    for token in Tokenizer::new_with_emitter(text, emitter) {
        match token {
            Ok(token) => reader.token(token, text),
            Err(never) => match never {},
        }
    }
    reader.decoded
}

/// XML with what HTML reads in another way: the first line, and stretches of plain characters. Every byte keeps its place.
fn as_tags(text: &str) -> String {
    let mut out = text.to_owned();
    if let Some(end) = text.strip_prefix("<?xml").and_then(|rest| rest.find("?>")) {
        out.replace_range(..end + 7, &" ".repeat(end + 7));
    }
    if !out.contains("<![CDATA[") {
        return out;
    }
    let mut parts = out.split("<![CDATA[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (inside, after) = part.split_once("]]>").unwrap_or((part, ""));
        plain.push_str("         ");
        plain.extend(inside.chars().map(|c| if c == '<' { ' ' } else { c }));
        plain.push_str("   ");
        plain.push_str(after);
    }
    plain
}

struct Reader<'a> {
    decoded: Decoded,
    dialect: Dialect<'a>,
    raw: bool,
    /// The cell that is being read.
    cell: Option<At>,
    texts: usize,
}

impl Reader<'_> {
    fn token(&mut self, token: Token<usize>, whole: &str) {
        match token {
            Token::StartTag(tag) => self.start(&tag),
            Token::EndTag(tag) => {
                self.raw = false;
                if self.stands_alone(&tag.name) {
                    self.decoded.words.part();
                }
            }
            Token::String(string) => {
                let text = String::from_utf8_lossy(&string.value);
                let at = self.cell.unwrap_or(At::Byte(string.span.start));
                self.text(&text, at);
            }
            Token::Comment(comment) => {
                let at = At::Byte(comment.span.start);
                self.decoded.find(FindingKind::Comment, at);
                self.decoded.keep(&String::from_utf8_lossy(&comment.value), at);
            }
            Token::Doctype(doctype) => self.declaration(whole, doctype.span.start),
            Token::Error(_) => {}
        }
    }

    fn text(&mut self, text: &str, at: At) {
        if self.raw {
            if asks::network(text) {
                self.decoded.find(FindingKind::Request, at);
            }
            self.decoded.keep(&escapes::script(text), at);
        } else if matches!(self.dialect, Dialect::Page | Dialect::Drawing) {
            self.decoded.words.push(at, text);
            self.decoded.keep_coded(text, at);
        } else {
            // Words may run on from one stretch to the next; ids are sought in each.
            self.decoded.words.push(at, text);
            self.decoded.keep(text, at);
        }
    }

    /// What a document type declares: names that may stand for any text.
    fn declaration(&mut self, whole: &str, start: usize) {
        let rest = whole.get(start..).unwrap_or_default();
        let close = if rest.split('>').next().is_some_and(|first| first.contains('[')) { "]>" } else { ">" };
        let declared = rest.split(close).next().unwrap_or_default();
        if declared.len() > "<!doctype html".len() {
            self.decoded.keep(declared, At::Byte(start));
        }
    }

    fn start(&mut self, tag: &StartTag<usize>) {
        let placed = tag.name.as_slice() == b"tspan" && PLACED.iter().any(|name| tag.attributes.contains_key(*name));
        if placed || self.stands_alone(&tag.name) {
            self.decoded.words.part();
        }
        let element = String::from_utf8_lossy(&tag.name);
        self.raw = !tag.self_closing && matches!(element.as_ref(), "style" | "script");
        let value_of = |name: &[u8]| tag.attributes.get(name).map(|value| String::from_utf8_lossy(&value.value));
        match self.dialect {
            Dialect::Sheet(sheet) if element == "c" => {
                self.cell = value_of(b"r").and_then(|name| cell(sheet, &name));
            }
            Dialect::Texts(cells) if element == "si" => {
                self.cell = cells.get(self.texts).copied();
                self.texts += 1;
            }
            Dialect::Page | Dialect::Drawing | Dialect::Data | Dialect::Sheet(_) | Dialect::Texts(_) => {}
        }
        if element == "meta" && value_of(b"http-equiv").is_some_and(|header| header.eq_ignore_ascii_case("refresh")) {
            self.decoded.find(FindingKind::Request, At::Byte(tag.span.start));
        }
        for (name, value) in &tag.attributes {
            let at = self.cell.unwrap_or(At::Byte(value.span.start));
            let (name, value) = (String::from_utf8_lossy(name), String::from_utf8_lossy(&value.value));
            self.attribute(&element, &name, &value, at);
        }
    }

    fn attribute(&mut self, element: &str, name: &str, value: &str, at: At) {
        if !matches!(self.dialect, Dialect::Page | Dialect::Drawing) {
            self.decoded.hidden.line(at, value);
            if OWN_WORDS.contains(&name.rsplit(':').next().unwrap_or(name)) {
                self.decoded.keep(value, at);
            }
            return;
        }
        let trimmed = value.trim_start();
        if trimmed.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:")) {
            match address::data(trimmed) {
                Some((ending, bytes)) => self.decoded.inside.push(Inside { ending, bytes, at }),
                None => self.decoded.find(FindingKind::Unreadable, at),
            }
            return;
        }
        let fetched =
            FETCHED.contains(&name) || (matches!(name, "href" | "xlink:href") && !matches!(element, "a" | "area"));
        if (fetched && asks::leaves_the_folder(name, value)) || (name == "style" && asks::network(value)) {
            self.decoded.find(FindingKind::Request, at);
        } else if !fetched && asks::is_outside(name, value) {
            self.decoded.find(FindingKind::Link, at);
        }
        if name.starts_with("on") && name.len() > 4 || trimmed.to_ascii_lowercase().starts_with("javascript:") {
            self.decoded.find(FindingKind::Act, at);
        }
        if name == "srcdoc" {
            self.decoded.inside.push(Inside { ending: "html", bytes: value.as_bytes().to_vec(), at });
            return;
        }
        self.decoded.keep(value, at);
        // What nobody knows of may be named for a note as well.
        if name.contains('-') && !name.starts_with("aria-") && !name.starts_with("http-") {
            self.decoded.keep(name.strip_prefix("data-").unwrap_or(name), at);
        }
    }

    /// Whether the words before an element or its end are parted from those behind it.
    fn stands_alone(&self, element: &[u8]) -> bool {
        let among = |names: &[&str]| names.iter().any(|name| name.as_bytes() == element);
        match self.dialect {
            Dialect::Page | Dialect::Drawing => among(&BLOCKS) || among(&MORE_BLOCKS),
            Dialect::Data | Dialect::Sheet(_) | Dialect::Texts(_) => !among(&RUNS),
        }
    }
}

/// The place of a cell by its name: letters for the column, figures for the row.
pub(super) fn cell(sheet: u32, name: &str) -> Option<At> {
    let letters = name.bytes().take_while(u8::is_ascii_uppercase).count();
    let column = name
        .bytes()
        .take(letters)
        .try_fold(0_u32, |column, letter| column.checked_mul(26)?.checked_add(u32::from(letter - b'A') + 1));
    let row = name.get(letters..)?.parse().ok()?;
    Some(At::Known(Within::Cell(sheet, column?, row)))
}
