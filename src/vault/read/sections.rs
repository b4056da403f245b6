//! The sections of the flip-over: headings under which every list item is a note.

use crate::vault::kind::Kind;

/// The kind of the items under a heading of that name, in either language, whatever its case.
pub(super) fn kind(heading: &str) -> Option<Kind> {
    let name = heading.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    Some(match name.trim_matches([':', '.', '*', '_', ' ']) {
        "hits" | "onze hits" | "our hits" | "plussen" | "plus" | "pluspunten" | "wat ging goed" | "wat gaat goed" | "wat werkt" | "went well" | "what went well" | "what goes well" | "what works" | "bevorderend" | "bevorderende factoren" | "pluses" | "promoting" | "promoting factors" => {
            Kind::Promoting
        }
        "shits"
        | "onze shits"
        | "our shits"
        | "min"
        | "minpunten"
        | "verbeterpunten"
        | "wat kan beter"
        | "wat kon beter"
        | "wat moet beter"
        | "wat gaat niet goed"
        | "wat ging niet goed"
        | "wat ging minder"
        | "to improve"
        | "what to improve"
        | "what can be better"
        | "what could be better"
        | "could be better"
        | "improvements"
        | "minnen"
        | "belemmerend"
        | "belemmerende factoren"
        | "minuses"
        | "hindering"
        | "hindering factors" => Kind::Hindering,
        "thema" | "ons thema" | "taak" | "theme" | "our theme" | "task" => Kind::Theme,
        "prestaties" | "prestatie" | "doelen" | "doel" | "goal" | "goals" | "performance" => Kind::Goal,
        "acties" | "actie" | "actiepunten" | "actielijst" | "action items" | "action points" | "action" | "action list" | "plan van aanpak" | "actions" | "plan of action" => Kind::Action,
        "gedrag" | "behaviour" | "behavior" => Kind::Behaviour,
        "vragen" | "vraag" | "question" | "questions" => Kind::Question,
        "afspraken" | "afspraak" | "besluiten" | "besluit" | "decisions" | "decision" | "agreement" | "agreements" => Kind::Agreement,
        "rode draden" | "rode draad" | "common thread" | "common threads" => Kind::CommonThread,
        "veronderstellingen" | "assumptions" => Kind::Assumption,
        "voortgang" | "progress" => Kind::Progress,
        "citaten" | "quotes" => Kind::Quote,
        "observaties" | "observations" => Kind::Observation,
        "evaluatie" | "evaluation" => Kind::Evaluation,
        _ => return None,
    })
}

/// The names that a heading is held against when it is none of them, the best known first.
const NAMES: &[&str] = &[
    "Hits", "Shits", "Thema", "Acties", "Prestaties", "Gedrag", "Vragen", "Afspraken", "Rode draden", "Veronderstellingen",
    "Evaluatie", "Theme", "Actions", "Goals", "Behaviour", "Questions", "Agreements", "Common threads", "Assumptions",
    "Evaluation", "Progress", "Voortgang", "Plussen", "Minnen", "Promoting factors", "Hindering factors",
    "Bevorderende factoren", "Belemmerende factoren", "Citaten", "Quotes", "Observaties", "Observations",
];

/// The section's name that looks most like `heading`, if one comes near.
pub(super) fn nearest(heading: &str) -> Option<&'static str> {
    let heading = heading.trim().to_lowercase();
    let within = NAMES.iter().find(|name| heading.split(|c: char| !c.is_alphabetic()).any(|word| word == name.to_lowercase()));
    let near = || {
        let distance = |name: &&&str| strsim::damerau_levenshtein(&heading, &name.to_lowercase());
        let name = NAMES.iter().min_by_key(distance)?;
        (distance(&name) <= (name.chars().count() / 3).clamp(1, 3)).then_some(name)
    };
    within.or_else(near).copied()
}

/// Headings below which a facilitator keeps lists that nobody takes for notes.
pub(super) fn is_no_section(heading: &str) -> bool {
    let heading = heading.trim().to_lowercase();
    let known = [
        "agenda", "programma", "aanwezig", "aanwezigen", "afwezig", "afwezigen", "als toehoorder", "deelnemers", "parkeerplaats", "parkeerlijst", "praktisch",
        "planning", "tijden", "programme", "program", "present", "participants", "parking lot", "absent", "attendees",
    ];
    known.contains(&heading.as_str())
}
