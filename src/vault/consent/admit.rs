//! From what was read to what it means, held beside the record.

use jiff::civil::Date;

use super::admitted::Admitted;
use super::record::Record;
use super::recorded;
use super::withdrawn::Withdrawn;
use crate::diagnostics::{Diagnostic, Severity};
use crate::vault::note::admit::{self, Against, Marks, Understood};
use crate::vault::note::fields::Problems;
use crate::vault::note::{Engagement, Moment, Note};
use crate::vault::read::{Fields, Reading};

/// Understands what was read.
pub(in crate::vault) fn admit(mut reading: Reading) -> Admitted {
    let first = First::of(&mut reading);
    first.go_on(reading)
}

/// The same as it was: sessions after `until` and releases after the reference date count as absent. The reference date
/// is `date`, or else the day of `until`. Nothing when there is no such session.
pub(in crate::vault) fn admit_as_of(mut reading: Reading, until: &Moment, date: Option<Date>) -> Option<Admitted> {
    let mut first = First::of(&mut reading);
    let day = admit::day_of(until, &first.sessions)?;
    admit::forget_later(&mut reading, &mut first.sessions, day);
    let reference_date = date.unwrap_or(day);
    first.engagement.reference_date = Some(reference_date);
    first.record.forget_after(reference_date);
    Some(first.go_on(reading))
}

/// What is understood before any note is.
struct First {
    engagement: Engagement,
    sessions: Vec<Understood>,
    record: Record,
    problems: Problems,
    readable: bool,
}

impl First {
    fn of(reading: &mut Reading) -> Self {
        let nothing = Fields { place: reading.engagement.place.clone(), entries: Vec::new() };
        let fields = std::mem::replace(&mut reading.engagement, nothing);
        let unread = reading.problems.iter().any(is_vital);
        let mut problems = Problems::new();
        let mut faults = Problems::new();
        let engagement = admit::engagement(fields, &mut faults);
        let understood = !faults.iter().any(is_error);
        // Where there is no engagement file, what it lacks need not be told.
        if !unread {
            problems.append(&mut faults);
        }
        let (record, mut record_problems) = Record::understand(reading.record.take(), &reading.sources);
        let recorded = !record_problems.iter().any(is_error);
        problems.append(&mut record_problems);
        let sessions = admit::sessions(std::mem::take(&mut reading.sessions), &engagement.people);
        Self { engagement, sessions, record, problems, readable: understood && recorded && !unread }
    }

    fn go_on(self, reading: Reading) -> Admitted {
        let Self { engagement, mut sessions, record, mut problems, readable } = self;
        problems.extend(reading.problems);
        admit::settle_sessions(&mut sessions, &mut problems);
        let against = Against {
            people: &engagement.people,
            language: engagement.language,
            sessions: &sessions,
            pictures: &reading.pictures,
        };
        let admittees = reading.notes.into_iter().map(|raw| admit::note(raw, &against, &mut problems));
        let (mut notes, marks): (Vec<Note>, Vec<Marks>) = admittees.unzip();
        admit::number_passages(&mut notes, &marks);
        recorded::mark_recorded(&mut notes, &record);
        let mut admitted = Admitted {
            engagement,
            sessions: sessions.into_iter().map(|one| one.session).collect(),
            notes,
            record,
            pictures: reading.pictures,
            overrides: reading.overrides,
            file_names: reading.file_names,
            sources: reading.sources,
            problems,
            readable,
            withdrawn: Withdrawn::default(),
        };
        recorded::refuse_doubled(&mut admitted, &marks);
        admit::check_course(&mut admitted.notes, &marks, &mut admitted.problems);
        admitted.problems.sort();
        admitted.problems.dedup();
        admitted
    }
}

/// Whether a problem of reading leaves us without an engagement or without the record of what was released.
fn is_vital(problem: &Diagnostic) -> bool {
    let vital = ["traject.yaml", "engagement.yaml", "vrijgave.yaml", "released.yaml"];
    is_error(problem)
        && (problem.place.line == 0 && problem.place.file.is_empty() || vital.contains(&&*problem.place.file))
}

fn is_error(problem: &Diagnostic) -> bool {
    problem.severity() == Severity::Error
}
