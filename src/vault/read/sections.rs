//! The sections of the flip-over: headings under which every list item is a note.

use std::sync::LazyLock;

use super::phrases::phrases;
use crate::vault::kind::{HEADINGS, Kind};

/// The names of each section, in small letters.
const SECTIONS: &[(Kind, &[&str])] = &[
    (
        Kind::Promoting,
        &[
            "hits",
            "onze hits",
            "our hits",
            "plussen",
            "plus",
            "pluspunten",
            "pluses",
            "wat ging goed",
            "wat gaat goed",
            "wat werkt",
            "went well",
            "what went well",
            "what goes well",
            "what works",
            "bevorderend",
            "bevorderende factoren",
            "promoting",
            "promoting factors",
        ],
    ),
    (
        Kind::Hindering,
        &[
            "shits",
            "onze shits",
            "our shits",
            "minnen",
            "min",
            "minpunten",
            "minuses",
            "verbeterpunten",
            "wat kan beter",
            "wat kon beter",
            "wat moet beter",
            "wat gaat niet goed",
            "wat ging niet goed",
            "wat ging minder",
            "to improve",
            "what to improve",
            "what can be better",
            "what could be better",
            "could be better",
            "improvements",
            "belemmerend",
            "belemmerende factoren",
            "hindering",
            "hindering factors",
        ],
    ),
    (Kind::Theme, &["thema", "ons thema", "taak", "theme", "our theme", "task"]),
    (Kind::Goal, &["prestaties", "prestatie", "doelen", "doel", "goals", "goal", "performance"]),
    (
        Kind::Action,
        &[
            "acties",
            "actie",
            "actiepunten",
            "actielijst",
            "plan van aanpak",
            "actions",
            "action",
            "action items",
            "action points",
            "action list",
            "plan of action",
        ],
    ),
    (Kind::Behaviour, &["gedrag", "behaviour", "behavior"]),
    (Kind::Question, &["vragen", "vraag", "questions", "question"]),
    (
        Kind::Agreement,
        &["afspraken", "afspraak", "besluiten", "besluit", "agreements", "agreement", "decisions", "decision"],
    ),
    (Kind::CommonThread, &["rode draden", "rode draad", "common threads", "common thread"]),
    (Kind::Assumption, &["veronderstellingen", "assumptions"]),
    (Kind::Progress, &["voortgang", "progress"]),
    (Kind::Quote, &["citaten", "quotes"]),
    (Kind::Observation, &["observaties", "observations"]),
    (Kind::Evaluation, &["evaluatie", "evaluation"]),
];

/// Headings below which a facilitator keeps lists that nobody takes for notes.
static OTHERS: LazyLock<Vec<&str>> = LazyLock::new(|| phrases(include_str!("lists/headings-of-other-lists.txt")));

/// The kind of the items under a heading of that name, in either language, whatever its case.
pub(super) fn kind(heading: &str) -> Option<Kind> {
    let name = heading.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let name = name.trim_matches([':', '.', '*', '_', ' ']);
    SECTIONS.iter().find(|(_, names)| names.contains(&name)).map(|(kind, _)| *kind)
}

/// The section's name that looks most like `heading`, if one comes near.
pub(super) fn nearest(heading: &str) -> Option<&'static str> {
    let heading = heading.trim().to_lowercase();
    let known = || HEADINGS.iter().flat_map(|(_, dutch, english)| [*dutch, *english]).chain(names());
    let words = || heading.split(|c: char| !c.is_alphabetic());
    let within = known().find(|name| words().any(|word| word == name.to_lowercase()));
    let near = || {
        let distance = |name: &&str| strsim::damerau_levenshtein(&heading, &name.to_lowercase());
        let name = known().min_by_key(distance)?;
        (distance(&name) <= (name.chars().count() / 3).clamp(1, 3)).then_some(name)
    };
    within.or_else(near)
}

fn names() -> impl Iterator<Item = &'static str> {
    SECTIONS.iter().flat_map(|(_, names)| names.iter().copied())
}

/// Whether a list below the heading is no list of notes.
pub(super) fn is_no_section(heading: &str) -> bool {
    OTHERS.contains(&heading.trim().to_lowercase().as_str())
}
