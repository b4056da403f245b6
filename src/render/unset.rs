//! What paper could not show as it was written.

/// Something that stands differently on paper, by the anchor of the item it belongs to; without one, the report's own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unset {
    /// Characters that no font has: an emoji is told by its name, another by its code.
    Characters(Option<String>),
    /// A picture that cannot be put into a PDF; its words stand for it.
    Picture(Option<String>),
}

impl Unset {
    /// The anchor of the item.
    pub fn anchor(&self) -> Option<&str> {
        match self {
            Self::Characters(anchor) | Self::Picture(anchor) => anchor.as_deref(),
        }
    }
}
