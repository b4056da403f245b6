//! Styles of a drawing as attributes: those of its style sheets by class, id or element, then those of the element itself.

use std::collections::BTreeMap;

use resvg::usvg::roxmltree::Node;

/// How many rules are heeded.
const RULES: usize = 500;

/// The rules of a drawing's own style sheets, in their order: good enough to know what a drawing may cost.
pub(super) struct Styles {
    rules: Vec<(Selector, Vec<(String, String)>)>,
    /// How long the sheets are.
    pub(super) length: usize,
}

enum Selector {
    All,
    Element(String),
    Class(String),
    Id(String),
}

impl Styles {
    /// Reads the text of all style sheets. A selector of more than one part counts by its last: it means no fewer so.
    pub(super) fn of(css: &str) -> Self {
        let mut rules = Vec::new();
        let mut parts = css.split("/*");
        let mut plain = parts.next().unwrap_or_default().to_owned();
        plain.extend(parts.map(|part| part.split_once("*/").map_or("", |(_, rest)| rest)));
        for block in plain.split('}') {
            let Some((selectors, declared)) = block.rsplit_once('{') else { continue };
            let declared = declarations(declared);
            if rules.len() > RULES {
                break;
            }
            for selector in selectors.split(',').take(RULES).filter_map(|text| selector(text.trim())) {
                rules.push((selector, declared.clone()));
            }
        }
        Self { rules, length: css.len() }
    }

    /// What styles and attributes say of an element, what counts most last: each property once.
    pub(super) fn of_element(&self, node: Node<'_, '_>) -> BTreeMap<String, String> {
        let own = |name: &str| node.attribute(name).unwrap_or_default();
        let mut said: BTreeMap<String, String> = node
            .attributes()
            .filter(|attribute| attribute.namespace().is_none())
            .map(|attribute| (attribute.name().to_owned(), attribute.value().to_owned()))
            .collect();
        for (selector, declared) in &self.rules {
            let meant = match selector {
                Selector::All => true,
                Selector::Element(name) => node.tag_name().name() == name,
                Selector::Class(name) => own("class").split_whitespace().any(|class| class == name),
                Selector::Id(name) => own("id") == name,
            };
            if meant {
                said.extend(declared.iter().cloned());
            }
        }
        said.extend(declarations(own("style")));
        said
    }
}

fn selector(text: &str) -> Option<Selector> {
    let text = text.rsplit(['{', ';']).next().unwrap_or_default().trim();
    if text.starts_with('@') {
        return None;
    }
    let last = text.rsplit([' ', '>', '+', '~']).next().unwrap_or_default();
    let plain = last.split([':', '[']).next().unwrap_or_default();
    let (sign, name) = match plain.rfind(['.', '#']) {
        Some(at) => plain.split_at_checked(at)?.1.split_at_checked(1)?,
        None => ("", plain),
    };
    Some(match (sign, name) {
        (_, "" | "*") => Selector::All,
        (".", name) => Selector::Class(name.to_owned()),
        ("#", name) => Selector::Id(name.to_owned()),
        (_, name) => Selector::Element(name.to_owned()),
    })
}

fn declarations(text: &str) -> Vec<(String, String)> {
    let parts = text.split(';').filter_map(|one| one.split_once(':'));
    let bare = |value: &str| value.trim().trim_end_matches("!important").trim_end().to_owned();
    parts.map(|(name, value)| (name.trim().to_ascii_lowercase(), bare(value))).collect()
}
