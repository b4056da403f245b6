//! What a kind of note needs to be of use to its readers.

use super::formatted;
use super::matter::Matter;
use crate::diagnostics::{Code, Diagnostic, Fact};
use crate::vault::kind::Kind;
use crate::vault::note::Note;
use crate::vault::note::fields::{Details, Relation};
use crate::vault::note::naming::fold;

/// The three parts of an explanation, in both languages, folded.
const PARTS: [[&str; 2]; 3] =
    [["waarom", "why"], ["met welk doel", "with which aim"], ["met welk effect", "with which effect"]];

pub(super) fn check(matter: &Matter<'_>) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for (_, note) in matter.notes() {
        let needs = |what| Diagnostic::new(Code::KindNeeds, note.title.place.clone()).fact("what", Fact::Word(what));
        if note.kind == Kind::CommonThread && !relates(note, Relation::BasedOn) {
            problems.push(needs("based-on"));
        }
        if has_no_objectives(&note.details) {
            problems.push(needs("objectives"));
        }
        if has_no_question(&note.details) {
            problems.push(needs("question"));
        }
        if note.kind == Kind::Explanation {
            if !relates(note, Relation::Answers) && !relates(note, Relation::Settles) {
                problems.push(needs("answers"));
            }
            problems.extend(incomplete(note));
        }
    }
    problems
}

fn relates(note: &Note, relation: Relation) -> bool {
    note.relations.iter().any(|(known, _)| *known == relation)
}

fn has_no_objectives(details: &Details) -> bool {
    matches!(details, Details::Assignment { objectives } if objectives.is_empty())
}

fn has_no_question(details: &Details) -> bool {
    matches!(details, Details::Evaluation { question: None, .. })
}

fn incomplete(note: &Note) -> Option<Diagnostic> {
    let text = note.directors_text.as_ref().unwrap_or(&note.body);
    let labels: Vec<_> = formatted::labels(text).iter().map(|label| fold(label).into_owned()).collect();
    let is_there =
        |names: &[&str; 2]| labels.iter().any(|label| names.iter().any(|name| label.trim().starts_with(name)));
    let missing = PARTS.iter().filter(|names| !is_there(names)).count();
    let count = i64::try_from(missing).unwrap_or(i64::MAX);
    (missing > 0).then(|| {
        Diagnostic::new(Code::ExplanationIncomplete, note.title.place.clone()).fact("missing", Fact::Number(count))
    })
}
