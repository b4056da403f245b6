//! Characters that paper cannot show, found before the typesetter meets them: one of them would cost the whole report.

use std::borrow::Cow;
use std::fmt::Write as _;

use unicode_segmentation::UnicodeSegmentation as _;

use super::emoji;
use super::fonts::{Fonts, fonts};
use crate::prose::{has_direction_marks, is_invisible};
use crate::wording::Language;

/// A text as paper can show it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct OnPaper<'a> {
    pub(super) text: Cow<'a, str>,
    /// The characters that were replaced.
    pub(super) replaced: Vec<String>,
}

/// More characters than this without a space get places where a line may end.
pub(super) const LONG: usize = 40;
/// How far apart those places are.
const STEP: usize = 20;
/// A place where a line may end; it shows nothing.
const MAY_BREAK: char = '\u{200b}';

/// `text` with every character that no font has replaced: an emoji by its name, another by its code.
pub(super) fn on_paper(text: &str, language: Language) -> OnPaper<'_> {
    // Nearly every text there is.
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) && longest_word(text) <= LONG {
        return OnPaper { text: Cow::Borrowed(text), replaced: Vec::new() };
    }
    let mut writer = Writer { out: String::with_capacity(text.len()), codes: false, replaced: Vec::new(), word: 0 };
    let fonts = fonts();
    for cluster in text.graphemes(true) {
        writer.cluster(cluster, fonts, language);
    }
    writer.end_codes();
    OnPaper { text: Cow::Owned(writer.out), replaced: writer.replaced }
}

fn longest_word(text: &str) -> usize {
    text.split(' ').map(str::len).max().unwrap_or(0)
}

struct Writer {
    out: String,
    /// Whether a row of codes is open: `[□ U+4E2D`.
    codes: bool,
    replaced: Vec<String>,
    /// Characters since the last space.
    word: usize,
}

impl Writer {
    fn cluster(&mut self, cluster: &str, fonts: &Fonts, language: Language) {
        if let Some(space) = space(cluster) {
            self.end_codes();
            self.out.push(space);
            self.word = 0;
        } else if cluster.chars().all(harmless) && fonts.have(&seen(cluster)) {
            self.show(cluster);
        } else if let Some(name) = emoji::name(cluster, language) {
            self.end_codes();
            self.replaced.push(cluster.to_owned());
            self.out.push('[');
            self.out.push_str(name);
            self.out.push(']');
            self.word = 0;
        } else {
            for c in cluster.chars().filter(|c| !unseen(*c)) {
                if harmless(c) && fonts.have(c.encode_utf8(&mut [0; 4])) {
                    self.show(c.encode_utf8(&mut [0; 4]));
                } else {
                    self.code(c);
                }
            }
        }
    }

    fn show(&mut self, cluster: &str) {
        self.end_codes();
        self.word += 1;
        if self.word > LONG && self.word.is_multiple_of(STEP) {
            self.out.push(MAY_BREAK);
        }
        self.out.push_str(cluster);
    }

    fn code(&mut self, c: char) {
        self.out.push_str(if self.codes { " " } else { "[□\u{a0}" });
        let _ = write!(self.out, "U+{:04X}", u32::from(c));
        self.codes = true;
        self.replaced.push(c.into());
        self.word = 0;
    }

    fn end_codes(&mut self) {
        if self.codes {
            self.out.push(']');
            self.codes = false;
        }
    }
}

/// Line ends stay line ends, every other space becomes a plain or an unbreakable one.
fn space(cluster: &str) -> Option<char> {
    match cluster {
        "\n" | "\r\n" | "\r" | "\u{85}" | "\u{2028}" | "\u{2029}" => Some('\n'),
        "\u{a0}" | "\u{202f}" => Some('\u{a0}'),
        _ => cluster.chars().all(char::is_whitespace).then_some(' '),
    }
}

/// What is left of a cluster without the characters that only say how to draw or where to break.
fn seen(cluster: &str) -> Cow<'_, str> {
    if cluster.chars().any(unseen) { cluster.chars().filter(|c| !unseen(*c)).collect() } else { cluster.into() }
}

/// Characters that show nothing themselves.
fn unseen(c: char) -> bool {
    is_invisible(c) && !has_direction_marks(c.encode_utf8(&mut [0; 4]))
}

/// Whether a character may stand in the file at all: controls, marks that turn the reading direction, private signs and
/// signs that are none may not, whatever a font makes of them.
fn harmless(c: char) -> bool {
    let point = u32::from(c);
    !(c.is_control()
        || has_direction_marks(c.encode_utf8(&mut [0; 4]))
        || c == '\u{feff}'
        || matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. | '\u{fff9}'..='\u{ffff}' | '\u{fdd0}'..='\u{fdef}')
        || point & 0xfffe == 0xfffe)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paper(text: &str) -> (String, bool) {
        let OnPaper { text, replaced } = on_paper(text, Language::Dutch);
        (text.into_owned(), !replaced.is_empty())
    }

    #[test]
    fn letters_of_european_languages_stay_as_they_are() {
        for text in ["Één café, naïef, œuvre – ‘zo’ “zo” € 5 §4 ½ →", "Ελλάδα Россия Łódź İstanbul ﬁ ﬂ", "a\u{301}"]
        {
            assert_eq!(paper(text), (text.to_owned(), false));
        }
    }

    #[test]
    fn an_emoji_becomes_its_name() {
        assert_eq!(paper("Goed 👍🏽!"), ("Goed [duim omhoog]!".to_owned(), true));
        assert_eq!(paper("👨‍👩‍👧"), ("[gezin]".to_owned(), true));
        let (text, replaced) = paper("🦭");
        assert_eq!((text.as_str(), replaced), ("[seal]", true));
        assert_eq!(on_paper("👍", Language::English).text, "[thumbs up]");
    }

    #[test]
    fn a_character_that_no_font_has_becomes_its_code() {
        assert_eq!(paper("a中文b"), ("a[□\u{a0}U+4E2D U+6587]b".to_owned(), true));
        assert_eq!(on_paper("a中👍🏽b", Language::Dutch).replaced, ["中", "👍🏽"]);
        assert_eq!(paper("x\u{202e}y\u{0}"), ("x[□\u{a0}U+202E]y[□\u{a0}U+0000]".to_owned(), true));
        assert_eq!(paper("\u{e000}\u{fffe}"), ("[□\u{a0}U+E000 U+FFFE]".to_owned(), true));
    }

    #[test]
    fn a_word_without_an_end_may_break() {
        let (text, replaced) = paper(&"x".repeat(90));
        assert_eq!(text.replace(MAY_BREAK, ""), "x".repeat(90));
        assert!(text.split(MAY_BREAK).all(|part| part.len() <= 2 * LONG), "{text}");
        assert!(!replaced);
    }
}
