//! The one place that knows the whole road.
//!
//! Takes an opened vault, words and a target; gives the published folder, or why there is none.
//! Touch this to change the order of the road; there is nothing else here.
//! Don't touch it to change what a station does.
//! Invariant: nothing reaches the disk but through the audit, and what is withheld never meets a renderer.

use crate::audience::Audience;
use crate::audit::{self, Finding};
use crate::publish::{self, Published, Refused, Target};
use crate::render::{self, BadTemplate};
use crate::report::Report;
use crate::vault::Vault;
use crate::wording::Wording;

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

/// Builds the edition for `A` out of `vault`, in the given words, into `target`.
pub fn build<A: Audience>(vault: &Vault, words: &Wording, target: &Target<A>) -> Result<Published, Stopped> {
    let (released, withheld) = vault.release::<A>();
    let report = Report::compose(released, words);
    let pages = render::render(&report, words, vault.templates()).map_err(Stopped::Template)?;
    let audited = audit::audit(pages, &withheld).map_err(Stopped::Audit)?;
    publish::publish(&audited, target).map_err(Stopped::Publish)
}
