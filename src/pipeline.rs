//! The one place that knows the whole road.
//!
//! Takes an opened vault, words and a target; gives the published folder, or why there is none.
//! Touch this to change the order of the road; there is nothing else here.
//! Don't touch it to change what a station does.
//! Invariant: nothing reaches the disk but through the audit, and what is withheld never meets a renderer.

use crate::audience::{Audience, Group};
use crate::audit::{self, Audited, Finding, Handed};
use crate::diagnostics::{Code, Diagnostic};
use crate::publish::{self, Published, Refused, Target};
use crate::render::{self, BadTemplate, Pages, Unset};
use crate::report::{Agenda, Report};
use crate::vault::{Meeting, Reminder, Vault};
use crate::wording::Wording;

pub use crate::render::{Forms, HAS_PDF, SCHEMA};

/// Why there is no new report. The last good one is as it was.
#[derive(Debug, thiserror::Error)]
pub enum Stopped {
    /// A template of the user's own cannot be used.
    #[error("a template cannot be used")]
    Template(#[source] BadTemplate),
    /// The audit found what must not be there.
    #[error("the audit found what must not be there")]
    Audit(Vec<Finding>),
    /// Paper cannot show what the notes say, and that was asked for.
    #[error("paper cannot show what the notes say")]
    Differs(Vec<Diagnostic>),
    /// The folder was not written.
    #[error("the folder was not written")]
    Publish(#[source] Refused),
}

/// A new report.
#[derive(Debug)]
pub struct Built {
    /// Where it is.
    pub published: Published,
    /// What stands differently in it than in the notes, by place.
    pub differs: Vec<Diagnostic>,
    /// How many texts it holds.
    pub texts: usize,
}

/// Whether a report may differ from the notes where paper cannot show what they say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Likeness {
    /// It may; it is told.
    #[default]
    NearEnough,
    /// It may not: then there is no report.
    Exact,
}

/// An edition, read through and ready to be published or packed.
pub struct Ready<A: Audience> {
    /// Its pages.
    pub audited: Audited<A>,
    /// What stands differently in them than in the notes, by place.
    pub differs: Vec<Diagnostic>,
    /// The report's date as ISO 8601, no finer than the edition gives it.
    pub date: String,
    /// How many texts they hold.
    pub texts: usize,
}

/// Makes the edition for `A` out of `vault`, in the given words and forms, in memory.
///
/// # Errors
/// When a template cannot be used, the audit finds something, or the report would differ from the notes and may not.
pub fn ready<A: Audience>(
    vault: &Vault,
    words: &Wording,
    forms: Forms,
    likeness: Likeness,
) -> Result<Ready<A>, Stopped> {
    let (released, withheld) = vault.release::<A>();
    let texts = released.items().len();
    let earlier = vault.earlier::<A>();
    let report = Report::compose_since(released, earlier.as_ref(), words);
    let pages = render::render(&report, words, vault.templates(), forms).map_err(Stopped::Template)?;
    let differs = differs(&pages, &report, vault);
    if likeness == Likeness::Exact && !differs.is_empty() {
        return Err(Stopped::Differs(differs));
    }
    let audited = audit::audit(pages, &withheld).map_err(Stopped::Audit)?;
    Ok(Ready { audited, differs, date: report.face.date_iso, texts })
}

/// Builds the edition for `A` out of `vault`, in the given words and forms, into `target`.
///
/// # Errors
/// When the edition cannot be made ready, or its folder is not written; the last good report is as it was.
pub fn build<A: Audience>(
    vault: &Vault,
    words: &Wording,
    target: &Target<A>,
    forms: Forms,
    likeness: Likeness,
) -> Result<Built, Stopped> {
    let Ready { audited, differs, date: _, texts } = ready(vault, words, forms, likeness)?;
    let published = publish::publish(&audited, target).map_err(Stopped::Publish)?;
    Ok(Built { published, differs, texts })
}

/// What is found in files that somebody hands over as the edition for `A`; with the engagement, by all that it withholds.
pub fn inspect<A: Audience>(handed: &Handed, vault: Option<&Vault>) -> Vec<Finding> {
    let withheld = vault.map(|vault| vault.release::<A>().1);
    let differs = if handed.is_single() { Vec::new() } else { publish::compare(handed.files()) };
    audit::inspect(handed, &differs, withheld.as_ref())
}

/// Makes the agenda of a meeting for the group's table, and gives what there is to come back to.
///
/// # Errors
/// When a template cannot be used, the audit finds something, or the folder is not written.
pub fn agenda(
    vault: &Vault,
    meeting: Meeting,
    words: &Wording,
    target: &Target<Group>,
) -> Result<(Published, Vec<Reminder>), Stopped> {
    let (released, withheld) = vault.release::<Group>();
    let agenda = Agenda::compose(&released, meeting, words);
    let pages = render::agenda(&agenda, vault.templates()).map_err(Stopped::Template)?;
    let audited = audit::audit(pages, &withheld).map_err(Stopped::Audit)?;
    let published = publish::publish(&audited, target).map_err(Stopped::Publish)?;
    Ok((published, agenda.reminders))
}

/// What paper could not show, where it was written.
fn differs<A: Audience>(pages: &Pages<A>, report: &Report<A>, vault: &Vault) -> Vec<Diagnostic> {
    let origin = |unset: &Unset| unset.anchor().and_then(|anchor| report.origin(anchor));
    // The title and the first page repeat what notes say: a sign of theirs is told at its note.
    let repeated = |sign: &str| pages.unset().iter().any(|unset| unset.sign() == Some(sign) && origin(unset).is_some());
    let told = |unset: &Unset| {
        let note = origin(unset).map(|origin| vault.place(origin));
        let (code, place) = match unset {
            Unset::Sign { sign, .. } => (Code::CharactersNotOnPaper, vault.sign::<A>(origin(unset), sign).or(note)),
            Unset::Picture(_) => (Code::PictureNotOnPaper, note),
        };
        if place.is_none() && unset.sign().is_some_and(repeated) {
            return None;
        }
        Some(Diagnostic::new(code, place.unwrap_or_else(|| vault.home())))
    };
    let mut differs: Vec<Diagnostic> = pages.unset().iter().filter_map(told).collect();
    differs.sort();
    // One is enough for a line.
    let where_told = |differs: &Diagnostic| (differs.place.file.clone(), differs.place.line, differs.code);
    differs.dedup_by_key(|differs| where_told(differs));
    differs
}
