//! Every family of checks, one after the other. One mistake is one message: what is missing only because what was written
//! could not be read is not told as well.

use super::matter::Matter;
use super::{
    chain, consent, head_counts, kind_needs, links, marks, names, pictures, plan, public_edition, situation,
    small_groups, special_category, traceable, unwanted_words,
};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::vault::consent::Admitted;
use crate::vault::gate::Faulty;
use crate::vault::note::Note;

/// All that is wrong, or worth a look, by place. `faulty` says which notes an error keeps in the room already: a link to
/// one of them leads nowhere.
pub(in crate::vault) fn check(admitted: &Admitted, faulty: &Faulty) -> Vec<Diagnostic> {
    let matter = Matter::of(admitted, faulty);
    let families = [
        links::check(&matter),
        marks::check(&matter),
        names::check(&matter),
        head_counts::check(&matter),
        public_edition::check(&matter),
        special_category::check(&matter),
        unwanted_words::check(&matter),
        traceable::check(&matter),
        small_groups::check(&matter),
        pictures::check(&matter),
        consent::check(&matter),
        kind_needs::check(&matter),
        plan::check(&matter),
        chain::check(&matter),
        situation::check(&matter),
    ];
    let mut problems: Vec<Diagnostic> = families.into_iter().flatten().collect();
    drop_consequences(admitted, &mut problems);
    // A text that goes to two editions is one problem.
    Diagnostic::joined(problems)
}

/// Drops every problem that follows from another one of the same note.
fn drop_consequences(admitted: &Admitted, problems: &mut Vec<Diagnostic>) {
    problems.retain(|problem| {
        let causes = causes(problem.code);
        causes.is_empty() || {
            let note = admitted.notes.iter().find(|note| holds(note, &problem.place));
            let known = admitted.problems.iter().filter(|known| causes.contains(&known.code));
            !note.is_some_and(|note| known.into_iter().any(|known| holds(note, &known.place)))
        }
    });
}

/// The problems that leave a key without a value, by what is said to be missing then.
#[expect(clippy::wildcard_enum_match_arm, reason = "nearly every problem stands on its own")]
const fn causes(code: Code) -> &'static [Code] {
    match code {
        Code::ActionWithoutDate => &[Code::BadDate, Code::BadEnding, Code::EmptyValue, Code::BadValue],
        Code::KindNeeds => &[Code::BadDate, Code::EmptyValue, Code::BadValue],
        Code::ActionWithoutOwner => &[Code::UnknownPerson, Code::BadEnding, Code::EmptyValue],
        Code::GoalWithoutMeasure => &[Code::EmptyValue],
        _ => &[],
    }
}

fn holds(note: &Note, place: &Place) -> bool {
    note.place.file == place.file && note.extent.contains(&place.bytes.start)
}

#[cfg(test)]
mod tests {
    use super::{Code, causes};
    use crate::diagnostics::Severity;

    #[test]
    fn what_follows_is_a_remark_and_what_it_follows_from_is_an_error() {
        let following: Vec<Code> = Code::ALL.iter().copied().filter(|code| !causes(*code).is_empty()).collect();
        assert!(following.len() >= 4);
        for code in following {
            assert_eq!(code.severity(), Severity::Warning, "{code:?}");
            assert!(causes(code).iter().all(|cause| cause.severity() == Severity::Error), "{code:?}");
        }
    }
}
