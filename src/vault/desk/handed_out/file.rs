//! How a package is written down: YAML that reads as a sentence, differs line by line, and joins well in git.

use std::fmt::Write as _;

use super::memory::Package;
use crate::audience::{Basis, Edition};
use crate::vault::consent::scalar;
use crate::wording::Language;

const DUTCH: &str = "uitgereikt.yaml";
const ENGLISH: &str = "handed-out.yaml";

/// Whether a file of the engagement is the memory of what was handed out.
pub(in crate::vault) fn handed_out_file(path: &str) -> bool {
    path == DUTCH || path == ENGLISH
}

/// The words of the file in one language.
struct Words {
    name: &'static str,
    opening: &'static str,
    packages: &'static str,
    edition: &'static str,
    editions: [&'static str; 4],
    state: &'static str,
    draft: &'static str,
    whole: &'static str,
    date: &'static str,
    texts: &'static str,
    note: &'static str,
    fingerprint: &'static str,
}

const IN_DUTCH: Words = Words {
    name: DUTCH,
    opening: "# Wat is uitgereikt, aan wie en wanneer. Het programma houdt dit zelf bij; niet met de hand wijzigen.\n",
    packages: "uitgereikt",
    edition: "versie",
    editions: ["begeleider", "groep", "directie", "openbaar"],
    state: "stand",
    draft: "concept",
    whole: "definitief",
    date: "datum",
    texts: "teksten",
    note: "notitie",
    fingerprint: "kenmerk",
};

const IN_ENGLISH: Words = Words {
    name: ENGLISH,
    opening: "# What was handed out, to whom and when. The program keeps this itself; not to be changed by hand.\n",
    packages: "handed-out",
    edition: "edition",
    editions: ["facilitator", "group", "directors", "public"],
    state: "state",
    draft: "draft",
    whole: "final",
    date: "date",
    texts: "texts",
    note: "note",
    fingerprint: "fingerprint",
};

/// The file with more packages at its end; every earlier byte stays as it was.
///
/// `earlier` is the file as it stands, with its name; without one a new file is begun in `language`.
/// Gives the file's name and its new content.
pub(super) fn append(
    earlier: Option<(&str, String)>,
    language: Language,
    packages: &[&Package],
) -> (&'static str, String) {
    let words = match (earlier.as_ref().map(|(name, _)| *name), language) {
        (Some(DUTCH), _) | (None, Language::Dutch) => &IN_DUTCH,
        (Some(_), _) | (None, Language::English) => &IN_ENGLISH,
    };
    let mut text = earlier.map(|(_, text)| text).unwrap_or_default();
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    let holds_one = text.lines().any(|line| line.starts_with("  - "));
    if !holds_one {
        if text.is_empty() {
            text.push_str(words.opening);
        }
        let _ = writeln!(text, "{}:", words.packages);
    }
    for package in packages {
        write(&mut text, words, package);
    }
    (words.name, text)
}

fn write(text: &mut String, words: &Words, package: &Package) {
    let [facilitator, group, directors, public] = words.editions;
    let edition = match package.edition {
        Edition::Facilitator => facilitator,
        Edition::Group => group,
        Edition::Directors => directors,
        Edition::Public => public,
    };
    let state = match package.basis {
        Basis::Proposed => words.draft,
        Basis::Room | Basis::Record => words.whole,
    };
    let _ = writeln!(text, "  - {}: {edition}", words.edition);
    let _ = writeln!(text, "    {}: {state}", words.state);
    let _ = writeln!(text, "    {}: {}", words.date, package.date);
    let _ = writeln!(text, "    sha256: {}", scalar(&package.hash));
    let none = if package.items.is_empty() { " []" } else { "" };
    let _ = writeln!(text, "    {}:{none}", words.texts);
    for item in &package.items {
        let _ = writeln!(text, "      - {}: {}", words.note, scalar(&item.note));
        let _ = writeln!(text, "        {}: {}", words.fingerprint, scalar(&item.fingerprint));
    }
}
