//! Reading every finished byte once more.

use super::finding::{Finding, Weight};
use super::look::{Look, Made};
use crate::audience::Audience;
use crate::render::Pages;
use crate::vault::Withheld;

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
///
/// # Errors
/// All that was found, when there is anything.
pub fn audit<A: Audience>(pages: Pages<A>, withheld: &Withheld<A>) -> Result<Audited<A>, Vec<Finding>> {
    let mut look = Look::new(Made::ByUs, Some(withheld));
    for (file, bytes) in pages.files() {
        look.file(file, bytes);
    }
    let mut findings = look.findings();
    findings.retain(|finding| finding.kind.weight() == Weight::Refused);
    if findings.is_empty() { Ok(Audited(pages)) } else { Err(findings) }
}
