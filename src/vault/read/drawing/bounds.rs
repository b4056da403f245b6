//! What a drawing may cost: its depth, and how often its parts are shown.

use std::collections::BTreeMap;

use roxmltree::{Document, Node, NodeId};

/// How deep elements may lie in one another.
const DEEPEST: usize = 64;
/// How much one element may say of itself.
const ATTRIBUTES: usize = 200;
/// How many elements may be shown, those counted anew that are shown again.
const MOST: u64 = 50_000;

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

/// The element that a reference means: `#name` or `url(#name)`.
pub(super) fn target(value: &str) -> Option<&str> {
    let value = value.trim();
    let inside = value.strip_prefix("url(").and_then(|rest| rest.split_once(')')).map_or(value, |(inside, _)| inside);
    let name = inside.trim().trim_matches(['"', '\'']).strip_prefix('#')?;
    (!name.is_empty()).then_some(name)
}

/// Whether all parts, shown as often as they are referred to, are few enough; not when one shows itself.
pub(super) fn are_few(document: &Document<'_>) -> bool {
    let by_id: BTreeMap<&str, NodeId> =
        document.descendants().filter_map(|node| Some((node.attribute("id")?, node.id()))).collect();
    let mut counter = Counter { document, by_id, known: BTreeMap::new() };
    counter.cost(document.root_element(), 0).is_some_and(|cost| cost <= MOST)
}

struct Counter<'a, 'i> {
    document: &'a Document<'i>,
    by_id: BTreeMap<&'a str, NodeId>,
    /// What an element costs with all that is in it; nothing while it is being counted.
    known: BTreeMap<usize, Option<u64>>,
}

impl<'a, 'i> Counter<'a, 'i> {
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
        for attribute in node.attributes() {
            for part in attribute.value().split(';') {
                let value = part.split_once(':').map_or(part, |(_, value)| value);
                let shown = target(value).and_then(|name| self.by_id.get(name).copied());
                if let Some(shown) = shown.and_then(|id| self.document.get_node(id)) {
                    cost = cost.saturating_add(self.cost(shown, depth + 1)?);
                }
            }
        }
        for child in node.children().filter(Node::is_element) {
            cost = cost.saturating_add(self.cost(child, depth + 1)?);
        }
        self.known.insert(node.id().get_usize(), Some(cost));
        Some(cost)
    }
}
