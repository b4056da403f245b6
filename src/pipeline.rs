//! The one place that knows the whole road.
//!
//! Takes an opened vault, words and a target; gives the published folder, or why there is none.
//! Touch this to change the order of the road; there is nothing else here.
//! Don't touch it to change what a station does.
//! Invariant: nothing reaches the disk but through the audit, and what is withheld never meets a renderer.

use crate::audience::Audience;
use crate::audit::{self, Finding};
use crate::diagnostics::{Code, Diagnostic};
use crate::publish::{self, Published, Refused, Target};
use crate::render::{self, BadTemplate, Pages, Unset};
use crate::report::Report;
use crate::vault::Vault;
use crate::wording::Wording;

pub use crate::render::{Forms, HAS_PDF};

/// Why there is no new report. The last good one is as it was.
#[derive(Debug)]
pub enum Stopped {
    /// A template of the user's own cannot be used.
    Template(BadTemplate),
    /// The audit found what must not be there.
    Audit(Vec<Finding>),
    /// The folder was not written.
    Publish(Refused),
}

/// A new report.
#[derive(Debug)]
pub struct Built {
    /// Where it is.
    pub published: Published,
    /// What stands differently in it than in the notes, by place.
    pub differs: Vec<Diagnostic>,
}

/// Builds the edition for `A` out of `vault`, in the given words and forms, into `target`.
pub fn build<A: Audience>(vault: &Vault, words: &Wording, target: &Target<A>, forms: Forms) -> Result<Built, Stopped> {
    let (released, withheld) = vault.release::<A>();
    let report = Report::compose(released, words);
    let pages = render::render(&report, words, vault.templates(), forms).map_err(Stopped::Template)?;
    let differs = differs(&pages, &report, vault);
    let audited = audit::audit(pages, &withheld).map_err(Stopped::Audit)?;
    let published = publish::publish(&audited, target).map_err(Stopped::Publish)?;
    Ok(Built { published, differs })
}

/// What paper could not show, at the notes it comes from.
fn differs<A: Audience>(pages: &Pages<A>, report: &Report<A>, vault: &Vault) -> Vec<Diagnostic> {
    let at = |unset: &Unset| {
        let code = match unset {
            Unset::Characters(_) => Code::CharactersNotOnPaper,
            Unset::Picture(_) => Code::PictureNotOnPaper,
        };
        let origin = unset.anchor().and_then(|anchor| report.origin(anchor));
        Diagnostic::new(code, origin.map_or_else(|| vault.home(), |origin| vault.place(origin)))
    };
    let mut differs: Vec<Diagnostic> = pages.unset().iter().map(at).collect();
    differs.sort();
    differs.dedup();
    differs
}
