//! Remembering that something was handed out.

use jiff::civil::Date;

use super::file::append;
use super::memory::{HandedItem, HandedOut, Package, handed_out_file};
use crate::audience::Audience;
use crate::diagnostics::Severity;
use crate::vault::consent::{Wordings, fingerprint, same_lines};
use crate::vault::desk::{NotRecorded, Vault, edit};
use crate::vault::gate::judge;
use crate::vault::note::Links;

impl Vault {
    /// What was handed out so far.
    pub fn handed_out(&self) -> &HandedOut {
        &self.handed_out
    }

    /// The date of what is built now: the one that was asked for, or the engagement's reference date.
    pub fn date(&self) -> Date {
        self.admitted.today()
    }

    /// What `A` gets, as it is remembered when it is handed out.
    pub fn package<A: Audience>(&self, date: Date, hash: String) -> Package {
        let links = Links::of(&self.admitted.notes);
        let judged = judge(&self.admitted, self.faulty.of(A::EDITION), &links, A::EDITION, A::BASIS);
        let wordings = Wordings::new(&self.admitted, &links);
        let going = self.admitted.notes.iter().zip(judged).filter(|(_, judged)| judged.goes(A::BASIS));
        let mut items: Vec<HandedItem> = going
            .map(|(note, _)| HandedItem {
                note: note.id.clone(),
                fingerprint: fingerprint(&wordings.wording(note, A::EDITION)),
            })
            .collect();
        items.sort();
        Package { edition: A::EDITION, basis: A::BASIS, date, hash, items }
    }

    /// Whether another package can be remembered: not when the file cannot be understood.
    pub fn can_remember(&self) -> bool {
        let mut errors = self.problems().iter().filter(|problem| problem.severity() == Severity::Error);
        !errors.any(|problem| handed_out_file(&problem.place.file))
    }

    /// Remembers `packages`: puts them at the end of the file, whose earlier bytes stay as they are. One that is
    /// remembered already is not told twice.
    ///
    /// # Errors
    /// When the list was changed meanwhile, or the disk refuses.
    pub fn remember(&self, packages: &[Package]) -> Result<(), NotRecorded> {
        if !self.can_remember() {
            return Err(NotRecorded::NotReadable);
        }
        let known = &self.handed_out().packages;
        let new: Vec<&Package> = packages.iter().filter(|package| !known.contains(package)).collect();
        if new.is_empty() {
            return Ok(());
        }
        let read = self.admitted.sources.iter().find(|source| handed_out_file(&source.file));
        let before = match read {
            None => None,
            Some(source) => edit::on_disk(&self.root.join(&*source.file))?,
        };
        if let (Some(read), Some(before)) = (read, &before)
            && !same_lines(&read.text, before)
        {
            return Err(NotRecorded::RecordChanged);
        }
        let earlier = read.map(|source| &*source.file).zip(before.clone());
        let (name, text) = append(earlier, self.language(), &new);
        edit::replace(&self.root, name, before.as_deref(), &text)
    }
}
