//! Formatted text, safe by construction.
//!
//! Takes what `vault/read/markdown/` found in a note; gives a tree that every renderer walks exhaustively.
//! Touch this to let text have another shape (`shapes.rs`).
//! Don't touch it to change how a shape looks (`render`).
//! Invariant: raw HTML, a script's address and a picture from elsewhere cannot be in it, for there is no way to write
//! them down: text is text, an address is a [`WebAddress`], a picture is a key.

mod address;
mod change;
mod letters;
mod shapes;
mod walk;

pub use self::address::{WebAddress, percent_decoded};
pub use self::change::{Change, changed};
pub use self::letters::{has_direction_marks, is_invisible, is_noncharacter, look_alike};
pub use self::shapes::{
    Alignment, Block, CalloutKind, Cell, Footnote, Inline, ItemKey, ListItem, Markdown, PictureKey,
};
pub use self::walk::{Said, pieces, pieces_of, said};
