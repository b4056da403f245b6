//! The letters that come with the program. No other is ever used, so every machine sets the same page.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::letters::{FAMILIES, FILES};

/// Fonts and what they can show.
pub(super) struct Fonts {
    pub(super) all: Vec<Font>,
    pub(super) book: LazyHash<FontBook>,
    /// Per family: the characters that every one of its faces has.
    families: Vec<Set>,
}

static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::load);

/// The fonts; read once.
pub(super) fn fonts() -> &'static Fonts {
    &FONTS
}

impl Fonts {
    fn load() -> Self {
        let all: Vec<Font> = FILES.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect();
        let families = FAMILIES.iter().map(|family| {
            let mut faces = all.iter().filter(|font| font.info().family == *family);
            let mut set = faces.next().map(Set::of).unwrap_or_default();
            faces.for_each(|face| set.keep(&Set::of(face)));
            set
        });
        let families = families.collect();
        Self { book: LazyHash::new(FontBook::from_fonts(&all)), all, families }
    }

    /// Whether one family has all of these characters, in every face: the typesetter never mixes two within a character.
    pub(super) fn have(&self, characters: &str) -> bool {
        self.families.iter().any(|family| characters.chars().all(|c| family.has(c)))
    }
}

/// A set of characters, a bit for each.
#[derive(Default)]
struct Set(Vec<u64>);

impl Set {
    fn of(font: &Font) -> Self {
        let mut set = Self::default();
        for point in font.info().coverage.iter() {
            let word = (point / 64) as usize;
            if set.0.len() <= word {
                set.0.resize(word + 1, 0);
            }
            if let Some(bits) = set.0.get_mut(word) {
                *bits |= 1 << (point % 64);
            }
        }
        set
    }

    fn keep(&mut self, other: &Self) {
        for (at, bits) in self.0.iter_mut().enumerate() {
            *bits &= other.0.get(at).copied().unwrap_or(0);
        }
    }

    fn has(&self, c: char) -> bool {
        let point = u32::from(c);
        self.0.get((point / 64) as usize).is_some_and(|bits| bits >> (point % 64) & 1 == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_of_the_families_is_there() {
        let here = |family| fonts().all.iter().filter(|font| font.info().family == family).count();
        assert_eq!(FAMILIES.map(here), [6, 4]);
    }
}
