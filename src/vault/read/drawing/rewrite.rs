//! Reading a drawing whole, and writing another.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use roxmltree::{Document, Node, ParsingOptions};

use super::allowed::{self, Element};
use super::bounds::{are_few, is_too_deep, target};
use super::styles::Styles;
use crate::diagnostics::Fact;

/// No drawing of a hand or an office program is larger.
const MOST: usize = 4 * 1024 * 1024;
/// How many parts are read at all.
const PARTS: u32 = 100_000;
/// The longest side of a drawing, in its own units.
const LONGEST: f64 = 100_000.0;

const SVG: &str = "http://www.w3.org/2000/svg";
const LINKS: &str = "http://www.w3.org/1999/xlink";

const UNREADABLE: Fact = Fact::Word("drawing-unreadable");
const HOLDS_MORE: Fact = Fact::Word("drawing-holds-more");
const TOO_MUCH: Fact = Fact::Word("drawing-too-much");

/// A drawing that is safe to show.
pub(in crate::vault::read) struct Drawing {
    /// The file.
    pub(in crate::vault::read) bytes: Vec<u8>,
    /// The words that can be read in it, a line each.
    pub(in crate::vault::read) words: String,
}

/// A drawing like `bytes`, or why there can be none.
pub(in crate::vault::read) fn drawing(bytes: &[u8]) -> Result<Drawing, Fact> {
    if bytes.len() > MOST {
        return Err(TOO_MUCH);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| UNREADABLE)?.trim_start_matches('\u{feff}');
    if is_too_deep(text) {
        return Err(TOO_MUCH);
    }
    let options = ParsingOptions { allow_dtd: false, nodes_limit: PARTS, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options)
        .map_err(|error| if matches!(error, roxmltree::Error::NodesLimitReached) { TOO_MUCH } else { UNREADABLE })?;
    let root = document.root_element();
    if !root.has_tag_name((SVG, "svg")) {
        return Err(UNREADABLE);
    }
    if !are_few(&document) {
        return Err(TOO_MUCH);
    }
    let sheets = root.descendants().filter(|node| node.has_tag_name((SVG, "style")));
    let css: String = sheets.flat_map(|sheet| sheet.children()).filter_map(|text| text.text()).collect();
    let mut writer = Writer {
        styles: Styles::of(&css),
        ids: ids(&document),
        out: String::with_capacity(text.len()),
        words: String::new(),
    };
    writer.root(root)?;
    Ok(Drawing { bytes: writer.out.into_bytes(), words: writer.words })
}

/// New names for what is referred to, in the order in which it stands: the names it had may say something.
fn ids<'a>(document: &'a Document<'_>) -> BTreeMap<&'a str, String> {
    let named = document.descendants().filter_map(|node| node.attribute("id"));
    let mut ids = BTreeMap::new();
    for (name, number) in named.zip(1..) {
        ids.entry(name).or_insert_with(|| format!("d{number}"));
    }
    ids
}

struct Writer<'a> {
    styles: Styles,
    ids: BTreeMap<&'a str, String>,
    out: String,
    words: String,
}

impl Writer<'_> {
    fn root(&mut self, root: Node<'_, '_>) -> Result<(), Fact> {
        let [x, y, width, height] = frame(root).ok_or(TOO_MUCH)?;
        let _ = write!(
            self.out,
            "<svg xmlns=\"{SVG}\" viewBox=\"{x} {y} {width} {height}\" width=\"{width}\" height=\"{height}\"",
        );
        let said = self.styles.of_element(root);
        for name in
            ["fill", "stroke", "stroke-width", "font-family", "font-size", "font-weight", "text-anchor", "color"]
        {
            if let Some(value) = said.get(name).and_then(|value| allowed::value(name, value)) {
                self.attribute(name, &value);
            }
        }
        self.out.push('>');
        self.children(root, false)?;
        self.out.push_str("</svg>");
        Ok(())
    }

    fn children(&mut self, node: Node<'_, '_>, in_text: bool) -> Result<(), Fact> {
        for child in node.children() {
            if child.is_element() {
                self.element(child, in_text)?;
            } else if let (true, true, Some(text)) = (in_text, child.is_text(), child.text()) {
                let visible: String = text.chars().filter(|c| !c.is_control() || c.is_whitespace()).collect();
                self.words.push_str(&visible);
                escape(&visible, &mut self.out);
            }
        }
        Ok(())
    }

    fn element(&mut self, node: Node<'_, '_>, in_text: bool) -> Result<(), Fact> {
        if node.tag_name().namespace() != Some(SVG) {
            return Ok(());
        }
        let name = match allowed::element(node.tag_name().name()) {
            Element::Written(name) => name,
            Element::Opened => return self.children(node, in_text),
            Element::Dropped => return Ok(()),
            Element::Refused => return Err(HOLDS_MORE),
        };
        let said = self.styles.of_element(node);
        if is_out_of_sight(&said) {
            return Ok(());
        }
        self.out.push('<');
        self.out.push_str(name);
        if let Some(id) = node.attribute("id").and_then(|id| self.ids.get(id)).cloned() {
            self.attribute("id", &id);
        }
        if let Some(link) = node.attribute((LINKS, "href")).or_else(|| node.attribute("href")) {
            // What a reference means outside the drawing is left where it is.
            if let Some(id) = target(link).and_then(|name| self.ids.get(name)).cloned() {
                self.attribute("href", &format!("#{id}"));
            }
        }
        for (key, value) in &said {
            let Some(known) = allowed::attribute(key) else { continue };
            if let Some(value) = self.value(known, value) {
                self.attribute(known, &value);
            }
        }
        let in_text = in_text || name == "text";
        self.out.push('>');
        self.children(node, in_text)?;
        if name == "text" || name == "tspan" {
            self.words.push('\n');
        }
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
        Ok(())
    }

    fn value(&self, name: &str, value: &str) -> Option<String> {
        if !value.contains("url") {
            return allowed::value(name, value);
        }
        let id = self.ids.get(target(value)?)?;
        let otherwise = value.split_once(')').map_or("", |(_, rest)| rest.trim());
        let otherwise = if otherwise.contains("url") { None } else { allowed::value(name, otherwise) };
        Some(otherwise.map_or_else(|| format!("url(#{id})"), |colour| format!("url(#{id}) {colour}")))
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        escape(value, &mut self.out);
        self.out.push('"');
    }
}

/// A layer that is put away, and what is drawn without ink: its reader would be another than the one who looks.
fn is_out_of_sight(said: &BTreeMap<String, String>) -> bool {
    let is = |name: &str, values: &[&str]| said.get(name).is_some_and(|value| values.contains(&value.trim()));
    let faint = |name: &str| said.get(name).is_some_and(|value| value.trim().parse::<f64>().is_ok_and(|v| v < 0.05));
    is("display", &["none"])
        || is("visibility", &["hidden", "collapse"])
        || faint("opacity")
        || said.get("font-size").is_some_and(|size| allowed::figures(size).next().is_some_and(|size| size < 0.5))
}

/// Left, top, width and height of a drawing, when they are those of a drawing.
fn frame(root: Node<'_, '_>) -> Option<[f64; 4]> {
    let numbers = |text: &str| -> Option<Vec<f64>> {
        text.split([' ', ',', '\t', '\n', '\r']).filter(|part| !part.is_empty()).map(|part| part.parse().ok()).collect()
    };
    let side = |name: &str| {
        root.attribute(name).filter(|value| !value.ends_with('%')).and_then(|value| {
            let value = value.trim();
            let figure = value.trim_end_matches(|c: char| c.is_ascii_alphabetic());
            figure.parse::<f64>().ok()
        })
    };
    let frame = match root.attribute("viewBox") {
        Some(given) => numbers(given)?.try_into().ok()?,
        None => [0.0, 0.0, side("width")?, side("height")?],
    };
    let [x, y, width, height] = frame;
    let sane = |side: f64| side.is_finite() && side > 0.0 && side <= LONGEST;
    let near = |place: f64| place.is_finite() && place.abs() <= LONGEST;
    let slim = width / height <= 1000.0 && height / width <= 1000.0;
    (sane(width) && sane(height) && near(x) && near(y) && slim).then_some(frame)
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}
