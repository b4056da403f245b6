//! Reading every finished byte once more.

use super::decode::{self, Decoded};
use super::finding::{Finding, FindingKind};
use crate::audience::Audience;
use crate::render::{self, Pages};
use crate::vault::{Trace, TraceKind, Withheld};

/// Pages in which nothing of what stays was found. Only [`audit`] makes one.
pub struct Audited<A: Audience>(Pages<A>);

impl<A: Audience> Audited<A> {
    /// The pages.
    pub fn pages(&self) -> &Pages<A> {
        &self.0
    }
}

/// Reads through the pages as a reader, a search and a curious person with a text editor would.
///
/// Takes the pages for `A` and what `A` does not get; gives the pages back, or everything that must not be there, by file.
/// The time is linear in the bytes of the pages.
pub fn audit<A: Audience>(pages: Pages<A>, withheld: &Withheld<A>) -> Result<Audited<A>, Vec<Finding>> {
    // A mark that stands in our own templates tells nothing of a note: a tag may be called "print".
    let ordinary: Vec<Trace> = render::built_in().flat_map(|text| withheld.in_marks(&decode::plain(text))).collect();
    let mut findings = Vec::new();
    for (file, bytes) in pages.files() {
        let decoded = decode::decode(file, bytes);
        findings.extend(in_file(file, &decoded, withheld, &ordinary));
    }
    findings.sort();
    findings.dedup();
    if findings.is_empty() { Ok(Audited(pages)) } else { Err(findings) }
}

fn in_file<A: Audience>(file: &str, decoded: &Decoded, withheld: &Withheld<A>, ordinary: &[Trace]) -> Vec<Finding> {
    let words = [&decoded.words, &decoded.hidden].into_iter().flat_map(|text| withheld.in_text(text));
    let same = |one: &Trace, other: &Trace| (&one.source, one.length) == (&other.source, other.length);
    let marks = [file, &decoded.marks]
        .into_iter()
        .flat_map(|text| withheld.in_marks(text))
        .filter(|trace| !ordinary.iter().any(|known| same(known, trace)));
    let traces = words.chain(marks).map(|trace| finding(file, trace));
    let other =
        decoded.other.iter().map(|kind| Finding { file: file.to_owned(), kind: *kind, length: 0, source: None });
    traces.chain(other).collect()
}

fn finding(file: &str, trace: Trace) -> Finding {
    let kind = match trace.what {
        TraceKind::Text => FindingKind::Text,
        TraceKind::Title => FindingKind::Title,
        TraceKind::Name => FindingKind::Name,
        TraceKind::Mark => FindingKind::Mark,
    };
    Finding { file: file.to_owned(), kind, length: trace.length, source: Some(trace.source) }
}
