//! What paper could not show as it was written.

/// Something that stands differently on paper, by the anchor of the item it belongs to; without one, the report's own.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unset {
    /// A character that no font has: an emoji is told by its name, another by its code.
    Sign {
        /// The anchor of the item.
        at: Option<String>,
        /// The character as it was written, so that its place can be found; it is for nobody to read.
        sign: String,
    },
    /// A picture that cannot be put into a PDF; its words stand for it.
    Picture(Option<String>),
}

impl Unset {
    /// The anchor of the item.
    pub fn anchor(&self) -> Option<&str> {
        match self {
            Self::Sign { at, .. } | Self::Picture(at) => at.as_deref(),
        }
    }

    /// The character.
    pub fn sign(&self) -> Option<&str> {
        match self {
            Self::Sign { sign, .. } => Some(sign),
            Self::Picture(_) => None,
        }
    }
}

impl std::fmt::Debug for Unset {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let name = match self {
            Self::Sign { .. } => "Sign",
            Self::Picture(_) => "Picture",
        };
        f.debug_tuple(name).field(&self.anchor()).finish()
    }
}
