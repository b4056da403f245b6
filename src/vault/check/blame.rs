//! All that is wrong, and which notes it keeps in the room.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::families::check;
use super::upkeep::upkeep;
use crate::audience::Edition;
use crate::diagnostics::{Diagnostic, Severity};
use crate::vault::consent::Admitted;
use crate::vault::gate::Faulty;

/// All that is wrong or worth a look, by place; and which notes have an error, so that they stay.
pub(in crate::vault) fn faults(admitted: &Admitted) -> (Vec<Diagnostic>, Faulty) {
    let mut faulty = Faulty::everywhere(admitted.notes.iter().map(|note| !note.sound).collect());
    let blame = Blame::of(admitted);
    blame.mark(&admitted.problems, &mut faulty);
    // A note that falls out may leave a link of another without its target; each round finds one more or is the last.
    let checked = loop {
        let checked = check(admitted, &faulty);
        let before = faulty.clone();
        blame.mark(&checked, &mut faulty);
        if faulty == before {
            break checked;
        }
    };
    let recorded = upkeep(admitted, &faulty);
    let problems = admitted.problems.iter().cloned().chain(checked).chain(recorded).collect();
    (problems, faulty)
}

/// Whose fault a problem is: the notes by file, with what they take up.
struct Blame {
    by_file: BTreeMap<Arc<str>, Vec<(Range<usize>, usize)>>,
    by_session: BTreeMap<Arc<str>, Vec<usize>>,
}

impl Blame {
    fn of(admitted: &Admitted) -> Self {
        let mut blame = Self { by_file: BTreeMap::new(), by_session: BTreeMap::new() };
        for (at, note) in admitted.notes.iter().enumerate() {
            blame.by_file.entry(note.place.file.clone()).or_default().push((note.extent.clone(), at));
            if let Some(session) = note.session.and_then(|session| admitted.sessions.get(session)) {
                blame.by_session.entry(session.place.file.clone()).or_default().push(at);
            }
        }
        blame
    }

    /// Marks the notes that an error lies in. An error of a session itself is one of all its notes: who was there, and
    /// so who must be asked, is not known then.
    fn mark(&self, problems: &[Diagnostic], faulty: &mut Faulty) {
        for problem in problems.iter().filter(|problem| problem.severity() == Severity::Error) {
            let place = &problem.place;
            let notes = self.by_file.get(&place.file).map_or(&[] as &[(Range<usize>, usize)], Vec::as_slice);
            // Where one note ends and the next begins, a problem is the next one's: what stays must not reach what goes.
            let within = |extent: &Range<usize>| place.line == 0 || extent.contains(&place.bytes.start);
            let at_end = |extent: &Range<usize>| extent.end == place.bytes.start;
            let of = |hit: &dyn Fn(&Range<usize>) -> bool| -> Vec<usize> {
                notes.iter().filter(|(extent, _)| hit(extent)).map(|(_, at)| *at).collect()
            };
            let mut blamed = of(&within);
            if blamed.is_empty() {
                blamed = of(&at_end);
            }
            if blamed.is_empty() || place.line == 0 {
                blamed.extend(self.by_session.get(&place.file).into_iter().flatten());
            }
            for at in blamed {
                faulty.mark(at, problem.editions == [Edition::Public]);
            }
        }
    }
}
