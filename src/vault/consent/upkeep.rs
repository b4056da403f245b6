//! Whether the notes still are what stands on record.

use std::collections::BTreeSet;

use crate::audience::{Basis, Edition};
use crate::diagnostics::{Code, Diagnostic};
use crate::vault::admit::Admitted;
use crate::vault::gate::judge_alone;
use crate::vault::links::Links;
use crate::vault::{Reason, Standing};

/// What is on record and reads otherwise now, what is proposed and not on record, and what is on record and gone.
pub(in crate::vault) fn upkeep(admitted: &Admitted, faulty: &[bool]) -> Vec<Diagnostic> {
    let links = Links::of(&admitted.notes);
    let mut problems = Vec::new();
    for edition in [Edition::Directors, Edition::Public] {
        let on_record = |release: &super::Release| release.texts.iter().any(|text| text.edition == edition);
        // Before the first release everything is new, and the draft says so.
        if !admitted.record.releases.iter().any(on_record) {
            continue;
        }
        let judged = judge_alone(admitted, faulty, &links, edition, Basis::Record);
        for (note, judged) in admitted.notes.iter().zip(judged) {
            let code = match judged.standing {
                Standing::Proposed => Code::NotOnRecord,
                Standing::Stays(Reason::Changed) => Code::ReleasedTextChanged,
                Standing::Stays(Reason::NotEverybodyAsked) => Code::NotEverybodyAsked,
                Standing::Released | Standing::Stays(_) => continue,
            };
            let mut problem = Diagnostic::new(code, note.title.place.clone());
            let recorded = admitted.record.of(&note.id, edition).next();
            if let (Code::ReleasedTextChanged, Some((_, text))) = (code, recorded) {
                problem = problem.also(text.place.clone());
            }
            problems.push(problem);
        }
    }
    problems.extend(gone(admitted));
    problems.sort();
    problems.dedup_by(|later, earlier| later.place == earlier.place && later.code == earlier.code);
    problems
}

/// The newest recorded text of every note that is no longer there.
fn gone(admitted: &Admitted) -> Vec<Diagnostic> {
    let mut seen: BTreeSet<&str> = admitted.notes.iter().map(|note| note.id.as_str()).collect();
    let texts = admitted.record.releases.iter().rev().flat_map(|release| release.texts.iter().rev());
    texts
        .filter(|text| seen.insert(&text.note))
        .map(|text| Diagnostic::new(Code::RecordedTextMissing, text.place.clone()))
        .collect()
}
