//! What changed since a day, item by item.

use jiff::civil::Date;

/// What changed since a day, item by item.
pub(super) struct Since {
    /// The day.
    pub(super) day: Date,
    /// By position of the item.
    pub(super) changes: Vec<Change>,
}

/// What changed of an item.
#[derive(Clone, Default)]
pub(super) struct Change {
    /// It was not there.
    pub(super) new: bool,
    /// What became of it, in words, if it is over and done with.
    pub(super) settled: Option<String>,
    /// It was released with other words.
    pub(super) changed: bool,
    /// By when it was to be, and is to be now.
    pub(super) moved: Option<(Date, Date)>,
    /// What was told of it last, if nothing of the above came of that.
    pub(super) told: Option<String>,
    /// The number it had, if that was another.
    pub(super) was: Option<String>,
}

impl Since {
    /// What changed of the item at a position.
    pub(super) fn at(&self, item: usize) -> Change {
        self.changes.get(item).cloned().unwrap_or_default()
    }
}

impl Change {
    /// What it comes to, by name, the weightiest first.
    pub(super) fn names(&self) -> Vec<&'static str> {
        let names = [
            ("new", self.new),
            ("settled", self.settled.is_some()),
            ("changed", self.changed),
            ("moved", self.moved.is_some()),
            ("told", self.told.is_some()),
        ];
        names.into_iter().filter(|(_, holds)| *holds).map(|(name, _)| name).collect()
    }
}
