//! One mistake, one message: what is missing only because what was written could not be read is not told as well.

use crate::diagnostics::{Code, Diagnostic, Place};
use crate::vault::consent::Admitted;
use crate::vault::note::Note;

/// Drops every problem that follows from another one of the same note.
pub(super) fn drop_them(admitted: &Admitted, problems: &mut Vec<Diagnostic>) {
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
        Code::ActionWithoutDate | Code::KindNeeds => &[Code::BadDate, Code::EmptyValue, Code::BadValue],
        Code::ActionWithoutOwner => &[Code::UnknownPerson, Code::EmptyValue],
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
