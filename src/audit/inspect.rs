//! Looking through what anybody hands over: more is asked of it than of pages that we just made ourselves.

use super::decode;
use super::finding::{Finding, FindingKind, Within};
use super::handed::Handed;
use super::look::{Look, Made};
use crate::audience::Audience;
use crate::render;
use crate::vault::Withheld;

/// Everything that is found in what was handed over, and what is good to know of it.
///
/// Takes what is withheld from `A`, when the engagement is at hand, and how the files differ from their manifest.
pub fn inspect<A: Audience>(
    handed: &Handed,
    differs: &[(String, FindingKind)],
    withheld: Option<&Withheld<A>>,
) -> Vec<Finding> {
    let mut look = Look::new(Made::ByAnybody, withheld);
    for (path, kind) in handed.other.iter().chain(differs) {
        look.tell(path, Within::Whole, *kind);
    }
    look.beside(&handed.beside);
    let ours: Vec<&str> = render::built_in().collect();
    let mut authors = Vec::new();
    for (path, bytes) in handed.files() {
        look.file(path, bytes);
        let Some(text) = decode::text(bytes).filter(|_| is_page(path)) else { continue };
        let found = decode::unseen(&text, &ours);
        for (kind, at) in found.other {
            look.tell(path, decode::within(at, &text), kind);
        }
        authors.extend(found.authors.into_iter().map(|(who, at)| (path, who, decode::within(at, &text))));
    }
    authors.extend(handed.files().iter().flat_map(|(path, bytes)| {
        decode::decode(path, bytes).authors.into_iter().map(move |(who, at)| (path, who, decode::within(at, "")))
    }));
    // Whom the report itself names as its author is no secret.
    let printed = |who: &str| {
        let mut pages = handed.files().iter().filter(|(path, _)| is_page(path) || path.ends_with("pdf"));
        pages.any(|(path, bytes)| decode::words(path, bytes).contains(who))
    };
    authors.retain(|(_, who, _)| !who.trim().is_empty());
    authors.sort();
    let mut known = String::new();
    for (path, who, within) in authors {
        if known != who && !printed(&who) {
            look.tell(path, within, FindingKind::Metadata);
        } else {
            known = who;
        }
    }
    look.findings()
}

fn is_page(path: &str) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    matches!(ending.as_str(), "html" | "htm" | "xhtml" | "svg")
}
