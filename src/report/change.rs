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
    /// What it comes to, the weightiest first; a number counts where nothing else does.
    pub(super) fn news(&self) -> Vec<News> {
        let holds = |news: &News| match news {
            News::New => self.new,
            News::Settled => self.settled.is_some(),
            News::Changed => self.changed,
            News::Moved => self.moved.is_some(),
            News::Told => self.told.is_some(),
            News::Renumbered => false,
        };
        let news: Vec<News> = News::ALL.into_iter().filter(holds).collect();
        if news.is_empty() && self.was.is_some() { vec![News::Renumbered] } else { news }
    }
}

/// A sort of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum News {
    New,
    Settled,
    Changed,
    Moved,
    Told,
    Renumbered,
}

impl News {
    /// All sorts, the weightiest first.
    pub(super) const ALL: [Self; 6] =
        [Self::New, Self::Settled, Self::Changed, Self::Moved, Self::Told, Self::Renumbered];

    /// Its name for styles and in messages' keys.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Settled => "settled",
            Self::Changed => "changed",
            Self::Moved => "moved",
            Self::Told => "told",
            Self::Renumbered => "renumbered",
        }
    }
}
