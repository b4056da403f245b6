//! The two doors of the vault: in with a folder, out with what an audience gets.

use std::path::Path;

use jiff::civil::Date;

use super::desk::Vault;
use super::gate::{self, Earlier, Released, Withheld};
use super::note::Moment;
use crate::audience::Audience;

impl Vault {
    /// Reads, understands and checks the engagement in the folder `root`, on `date` or else on its own reference date.
    pub fn open(root: &Path, date: Option<Date>) -> Self {
        Self::opened(root, date)
    }

    /// The same as it was: sessions after `until`, and releases after the reference date, count as absent, with all that
    /// is wrong with them. The reference date is `date`, or else the day of `until`; `None` when there is no such session.
    pub fn open_as_of(root: &Path, until: &Moment, date: Option<Date>) -> Option<Self> {
        Self::opened_as_of(root, until, date)
    }

    /// What `A` gets, and what it does not get.
    pub fn release<A: Audience>(&self) -> (Released<A>, Withheld<A>) {
        let released = gate::release(&self.admitted, self.faulty.of(A::EDITION));
        let withheld = gate::withhold(&self.admitted, &released);
        (released, withheld)
    }

    /// What the edition for `A` was at the moment that editions are held beside, as far as it still goes.
    pub fn earlier<A: Audience>(&self) -> Option<Earlier<A>> {
        self.since.map(|day| gate::earlier(&self.admitted, self.faulty.of(A::EDITION), day))
    }
}
