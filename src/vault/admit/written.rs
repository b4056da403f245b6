//! Texts that stand in a key.

use crate::prose::{Block, Inline, Markdown};
use crate::vault::kind::values::one_line;
use crate::vault::read::{Plain, Word, Written};

/// The text of `word`, as one paragraph.
pub(super) fn written(word: &Word) -> Written {
    let text = one_line(&word.text);
    let plain = Plain { text: text.clone(), runs: vec![(0, word.place.clone())] };
    Written { markdown: Markdown(vec![Block::Paragraph { text: vec![Inline::Text { text }] }]), plain }
}
