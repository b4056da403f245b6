//! The packages that went out.

use jiff::civil::Date;

use crate::audience::{Basis, Edition};

/// Everything that was ever handed out, oldest first, as it stands in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HandedOut {
    /// The packages, in the order of the file.
    pub packages: Vec<Package>,
}

/// One package that went out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// For whom.
    pub edition: Edition,
    /// From which texts: [`Basis::Proposed`] is a draft.
    pub basis: Basis,
    /// When.
    pub date: Date,
    /// The sha256 of what was handed out, in hexadecimal: the package, or the single file.
    pub hash: String,
    /// What it held, by the notes' ids.
    pub items: Vec<HandedItem>,
}

/// One text of a package.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct HandedItem {
    /// The note's id.
    pub note: String,
    /// The fingerprint of its wording as the package had it.
    pub fingerprint: String,
}

impl HandedOut {
    /// The packages that hold something of a note, oldest first, with what they hold of it.
    pub fn holding<'a>(&'a self, note: &'a str) -> impl Iterator<Item = (&'a Package, &'a HandedItem)> {
        self.packages.iter().flat_map(move |package| {
            let items = package.items.iter().filter(move |item| item.note == note);
            items.map(move |item| (package, item))
        })
    }

    /// The newest final package of an edition: what its readers have in hand.
    pub fn last(&self, edition: Edition) -> Option<&Package> {
        self.packages.iter().rev().find(|package| package.edition == edition && package.basis != Basis::Proposed)
    }
}
