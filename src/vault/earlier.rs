//! An edition as it was on a day, to be held beside what it is now.

use jiff::civil::Date;

use super::Released;
use crate::audience::Audience;
use crate::prose::ItemKey;

/// An edition as it was on a day, as far as it still goes: what was taken back meanwhile counts as never released, so that
/// a comparison tells nothing of it. Only the gate makes one.
pub struct Earlier<A: Audience> {
    pub(in crate::vault) day: Date,
    pub(in crate::vault) released: Released<A>,
    pub(in crate::vault) was: Vec<Option<Was>>,
}

/// What an item was on that day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Was {
    /// Its key in the edition of then.
    pub key: ItemKey,
    /// Whether it was released with other words.
    pub reworded: bool,
}

impl<A: Audience> Earlier<A> {
    /// The day.
    pub fn day(&self) -> Date {
        self.day
    }

    /// The edition of then.
    pub fn released(&self) -> &Released<A> {
        &self.released
    }

    /// What an item of the edition of now was then; nothing when it was not in it.
    pub fn was(&self, now: ItemKey) -> Option<Was> {
        self.was.get(now.0 as usize).copied().flatten()
    }
}
