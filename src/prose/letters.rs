//! Characters: those that nobody sees, and those that look like another.

use icu_properties::props::{BidiControl, DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};
use unicode_security::skeleton;

/// Whether a program may use it inside and never pass it on: such a code is no character, and no page may hold one.
pub fn is_noncharacter(c: char) -> bool {
    let code = u32::from(c);
    (0xfdd0..=0xfdef).contains(&code) || code & 0xfffe == 0xfffe
}

/// Whether `text` holds characters that turn the reading direction, which can make an address look like another.
pub fn has_direction_marks(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(|c| CodePointSetData::new::<BidiControl>().contains(c))
}

/// Whether nobody sees `c`, so that a word with it reads as the word without: what Unicode lets be ignored, and what only
/// says how to set the rest.
pub fn is_invisible(c: char) -> bool {
    // No character of ASCII is either, and nearly all text is that.
    !c.is_ascii()
        && (CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
            || CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::Format)
}

/// The small letter of ours that `c`, a letter of another alphabet, looks like to a reader: `a` for the Cyrillic one.
///
/// A capital may look like one of ours where its small letter does not, and the other way round: `В` and `в`.
pub fn look_alike(c: char) -> Option<char> {
    if c.is_ascii() {
        return None;
    }
    let mut written = [0; 4];
    let mut alike = |c: char| {
        let mut letters = skeleton(c.encode_utf8(&mut written));
        match (letters.next(), letters.next(), letters.next()) {
            (Some(one), None, None) if one.is_ascii_alphabetic() => Some(one.to_ascii_lowercase()),
            // What looks like `rn` to the table looks like `m` to a reader.
            (Some('r'), Some('n'), None) => Some('m'),
            _ => None,
        }
    };
    // The table takes a capital I for a small l.
    let own = alike(c).filter(|found| *found != 'l' || !c.is_uppercase());
    let mut other_cases = [only(c.to_lowercase()), only(c.to_uppercase())].into_iter().flatten();
    own.or_else(|| other_cases.find_map(alike))
}

/// The character that is all there is.
fn only(mut characters: impl Iterator<Item = char>) -> Option<char> {
    characters.next().filter(|_| characters.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::{has_direction_marks, is_invisible, look_alike};

    #[test]
    fn what_nobody_sees_is_known_and_what_is_seen_is_not() {
        for c in "\u{ad}\u{34f}\u{61c}\u{115f}\u{180e}\u{200b}\u{200d}\u{202e}\u{2060}\u{2063}\u{206a}\u{3164}\u{fe0f}\u{feff}\u{ffa0}\u{1bca0}\u{1d173}\u{e0020}\u{e0101}"
            .chars()
        {
            assert!(is_invisible(c), "{c:?}");
        }
        for c in "a é-\u{a0}\u{308}\n\u{2028}’€漢".chars() {
            assert!(!is_invisible(c), "{c:?}");
        }
        assert!(
            has_direction_marks("a\u{202e}b") && has_direction_marks("\u{61c}") && !has_direction_marks("a\u{ad}é")
        );
    }

    #[test]
    fn a_letter_of_another_alphabet_is_what_a_reader_takes_it_for() {
        let read: String = "ЅаѕкіаВвНКМТтиԁΑΒΝΙνορχ".chars().map(|c| look_alike(c).unwrap_or('?')).collect();
        assert_eq!(read, "saskiabbhkmtt?dabnivopx");
        assert_eq!([look_alike('a'), look_alike('漢'), look_alike('я')], [None, None, None]);
    }
}
