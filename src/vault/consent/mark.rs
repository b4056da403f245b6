//! The consent mark: a short sign of exactly these texts, to be compared by eye.

use sha2::{Digest as _, Sha256};

/// Letters that are not mistaken for a figure or for each other, and no vowels: a mark is never a word or a name.
const LETTERS: &[u8; 15] = b"CDFHJKMNPQRTVWX";
/// Figures that are not mistaken for one of these letters.
const FIGURES: &[u8; 8] = b"23456789";
/// How many groups of five a mark has.
const GROUPS: usize = 2;

/// A short sign of all texts of an edition, as they are printed; the same texts have the same mark, in any order.
///
/// It is made of what goes out and of nothing else, so it says nothing of what stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentMark(String);

impl ConsentMark {
    /// The mark of texts.
    pub(in crate::vault) fn of(texts: impl IntoIterator<Item = String>) -> Self {
        let mut each: Vec<_> = texts.into_iter().map(|text| Sha256::digest(text.as_bytes())).collect();
        each.sort_unstable();
        let mut all = Sha256::new();
        // Of texts that are marked in another way one day, the mark shall be another.
        all.update(b"consent mark 1\n");
        for text in each {
            all.update(text);
        }
        let mut left = all.finalize().iter().take(16).fold(0_u128, |number, byte| number << 8 | u128::from(*byte));
        let mut draw = |from: &[u8]| {
            let many = from.len() as u128;
            let at = usize::try_from(left % many).unwrap_or_default();
            left /= many;
            from.get(at).copied().map_or('-', char::from)
        };
        let any: Vec<u8> = LETTERS.iter().chain(FIGURES).copied().collect();
        // A figure in the middle of each group: initials and abbreviations have none.
        let mut group = || [draw(&any), draw(&any), draw(FIGURES), draw(&any), draw(&any)].iter().collect::<String>();
        let groups: Vec<String> = (0..GROUPS).map(|_| group()).collect();
        Self(groups.join("-"))
    }

    /// As it is printed: `K7M4P-X2R9T`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(texts: &[&str]) -> String {
        ConsentMark::of(texts.iter().map(|text| (*text).to_owned())).as_str().to_owned()
    }

    #[test]
    fn a_mark_has_two_groups_that_cannot_be_misread_and_are_no_words() {
        for text in ["", "a", "b", "c", "d", "e"] {
            let mark = of(&[text]);
            let groups: Vec<&str> = mark.split('-').collect();
            assert_eq!(groups.len(), GROUPS, "{mark}");
            for group in groups {
                assert!(group.len() == 5 && group.as_bytes()[2].is_ascii_digit(), "{mark}");
                assert!(group.bytes().all(|one| LETTERS.contains(&one) || FIGURES.contains(&one)), "{mark}");
            }
        }
    }

    #[test]
    fn the_same_texts_have_the_same_mark_in_any_order_and_one_letter_makes_another() {
        assert_eq!(of(&["een", "twee"]), of(&["twee", "een"]));
        let others = [
            of(&[]),
            of(&["een"]),
            of(&["een", "twee"]),
            of(&["een", "tweë"]),
            of(&["eentwee"]),
            of(&["een", "twee", "twee"]),
        ];
        let different: std::collections::BTreeSet<&String> = others.iter().collect();
        assert_eq!(different.len(), others.len());
    }
}
