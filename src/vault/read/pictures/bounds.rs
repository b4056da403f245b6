//! What a drawing may cost: its depth, how often its parts are shown, and what is dear to draw.

use std::collections::BTreeMap;

use resvg::usvg::roxmltree::{Document, Node, NodeId};

use super::styles::Styles;

/// How deep elements may lie in one another.
const DEEPEST: usize = 64;
/// How much one element may say of itself.
const ATTRIBUTES: usize = 200;
/// How many elements may be shown, those counted anew that are shown again.
const MOST: u64 = 50_000;
/// What one costs that needs a sheet of its own while it is drawn, or is drawn in dashes, in elements.
const SHEET: u64 = 25;
/// How many characters the texts of a drawing may have.
const CHARACTERS: usize = 20_000;
/// Dashes shorter than this are made to keep a machine busy.
const SHORTEST: f64 = 0.05;

/// Properties that need a sheet of their own.
const DEAR: [&str; 6] = ["opacity", "mask", "clip-path", "filter", "mix-blend-mode", "stroke-dasharray"];

/// Effects whose price does not depend on a figure in the drawing.
const EFFECTS: [&str; 17] = [
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feOffset",
    "fePointLight",
    "feDistantLight",
    "feSpotLight",
];

/// Whether elements lie deeper in one another than any drawing needs. Asked before anything is parsed.
pub(super) fn is_too_deep(text: &str) -> bool {
    let mut depth = 0_usize;
    for tag in text.split('<').skip(1) {
        match tag.as_bytes() {
            [b'/', ..] => depth = depth.saturating_sub(1),
            [b'!' | b'?', ..] => {}
            _ if tag.split('>').next().is_some_and(|inside| inside.ends_with('/')) => {}
            _ => depth += 1,
        }
        let attributes = tag.split('>').next().map_or(0, |inside| inside.matches('=').count());
        if depth > DEEPEST || (attributes > ATTRIBUTES && !tag.starts_with('!')) {
            return true;
        }
    }
    false
}

/// Whether drawing it would keep a machine busy.
pub(super) fn is_too_much(document: &Document<'_>, styles: &Styles) -> bool {
    let said: usize = document.descendants().filter_map(|node| node.text()).map(str::len).sum();
    let effects = document.descendants().map(|node| node.tag_name().name()).filter(|name| name.starts_with("fe"));
    said > CHARACTERS + styles.length
        || effects.into_iter().any(|effect| !EFFECTS.contains(&effect))
        || Counter::of(document, styles).whole().is_none_or(|cost| cost > MOST)
}

/// The element that a reference means: `#name` or `url(#name)`.
fn target(value: &str) -> Option<&str> {
    let value = value.trim();
    let inside =
        value.split_once("url(").and_then(|(_, rest)| rest.split_once(')')).map_or(value, |(inside, _)| inside);
    let name = inside.trim().trim_matches(['"', '\'']).strip_prefix('#')?;
    (!name.is_empty()).then_some(name)
}

struct Counter<'a, 'i> {
    document: &'a Document<'i>,
    styles: &'a Styles,
    by_id: BTreeMap<&'a str, NodeId>,
    /// What an element costs with all that is in it; nothing while it is being counted.
    known: BTreeMap<usize, Option<u64>>,
    /// What the dearest marker costs: every corner of a line may show it.
    marker: u64,
}

impl<'a, 'i> Counter<'a, 'i> {
    fn of(document: &'a Document<'i>, styles: &'a Styles) -> Self {
        let by_id = document.descendants().filter_map(|node| Some((node.attribute("id")?, node.id()))).collect();
        Self { document, styles, by_id, known: BTreeMap::new(), marker: 0 }
    }

    /// What all parts cost, shown as often as they are referred to; nothing when one shows itself.
    fn whole(mut self) -> Option<u64> {
        let markers = self.document.descendants().filter(|node| node.tag_name().name() == "marker");
        let costs = markers.collect::<Vec<_>>().into_iter().map(|marker| self.cost(marker, 0));
        self.marker = costs.collect::<Option<Vec<_>>>()?.into_iter().max().unwrap_or(0);
        self.known.clear();
        self.cost(self.document.root_element(), 0)
    }

    fn cost(&mut self, node: Node<'a, 'i>, depth: usize) -> Option<u64> {
        if let Some(known) = self.known.get(&node.id().get_usize()) {
            return *known;
        }
        // Through references the way may be longer than elements are deep.
        if depth > 4 * DEEPEST {
            return None;
        }
        self.known.insert(node.id().get_usize(), None);
        let mut cost = 1_u64;
        let links = node.attributes().filter(|attribute| attribute.name() == "href");
        let links = links.map(|attribute| ("href".to_owned(), attribute.value().to_owned()));
        for (name, value) in links.chain(self.styles.of_element(node)) {
            let dear = DEAR.contains(&name.as_str()) && !matches!(value.trim(), "none" | "1" | "normal");
            cost = cost.saturating_add(if dear { SHEET } else { 0 });
            if name == "stroke-dasharray" && figures(&value).any(|figure| figure != 0.0 && figure.abs() < SHORTEST) {
                return None;
            }
            if self.marker > 0 && matches!(name.as_str(), "d" | "points") {
                let corners = u64::try_from(figures(&value).count() / 2).unwrap_or(u64::MAX);
                cost = cost.saturating_add(corners.saturating_mul(self.marker));
            }
            let shown = target(&value).and_then(|name| self.by_id.get(name).copied());
            if let Some(shown) = shown.and_then(|id| self.document.get_node(id)) {
                cost = cost.saturating_add(self.cost(shown, depth + 1)?);
            }
        }
        for child in node.children().filter(Node::is_element) {
            cost = cost.saturating_add(self.cost(child, depth + 1)?);
        }
        self.known.insert(node.id().get_usize(), Some(cost));
        Some(cost)
    }
}

/// The figures in a value, letters and signs between them passed by.
fn figures(value: &str) -> impl Iterator<Item = f64> {
    let sign = |c: char| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E');
    value.split(move |c: char| !sign(c)).filter(|part| part.contains(|c: char| c.is_ascii_digit())).map(|part| {
        let part = part.trim_matches(['e', 'E']);
        // `1.5.5` is two figures to a path; one stands for both here.
        part.parse().unwrap_or_else(|_| part.split(['.', 'e', 'E']).next().and_then(|n| n.parse().ok()).unwrap_or(0.0))
    })
}
