//! The sections of the flip-over: headings under which every list item is a note.

use crate::vault::kind::Kind;

/// The kind of the items under a heading of that name, in either language, whatever its case.
pub(super) fn kind(heading: &str) -> Option<Kind> {
    let name = heading.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    Some(match name.trim_end_matches([':', '.']) {
        "hits" | "plussen" | "bevorderend" | "bevorderende factoren" | "pluses" | "promoting" | "promoting factors" => {
            Kind::Promoting
        }
        "shits"
        | "minnen"
        | "belemmerend"
        | "belemmerende factoren"
        | "minuses"
        | "hindering"
        | "hindering factors" => Kind::Hindering,
        "thema" | "theme" => Kind::Theme,
        "prestaties" | "doelen" | "goals" | "performance" => Kind::Goal,
        "acties" | "plan van aanpak" | "actions" | "plan of action" => Kind::Action,
        "gedrag" | "behaviour" | "behavior" => Kind::Behaviour,
        "vragen" | "questions" => Kind::Question,
        "afspraken" | "agreements" => Kind::Agreement,
        "rode draden" | "common threads" => Kind::CommonThread,
        "veronderstellingen" | "assumptions" => Kind::Assumption,
        "voortgang" | "progress" => Kind::Progress,
        "citaten" | "quotes" => Kind::Quote,
        "observaties" | "observations" => Kind::Observation,
        "evaluatie" | "evaluation" => Kind::Evaluation,
        _ => return None,
    })
}
