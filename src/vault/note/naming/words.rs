//! A text as words, so that `Karadüman`, `KARADUMAN` and `karaduman` are one.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::prose::{is_invisible, look_alike};

/// A run of letters or of digits.
pub(in crate::vault) struct Token<'a> {
    /// In small letters, without accents.
    pub(in crate::vault) folded: Cow<'a, str>,
    /// Where, in bytes of the text.
    pub(in crate::vault) range: Range<usize>,
    pub(in crate::vault) case: Case,
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::vault) enum Case {
    /// It begins with a small letter, or is a number.
    Small,
    /// It begins with a capital.
    Capital,
    /// Capitals throughout, two or more.
    Capitals,
}

/// The words of `text`. An apostrophe or a hyphen parts words: `Saskia's` is `saskia` and `s`.
pub(in crate::vault) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut start: Option<(usize, bool)> = None;
    for (at, c) in text.char_indices() {
        let sort = sort(c);
        match (start, sort) {
            (None, Sort::Letter) => start = Some((at, true)),
            (None, Sort::Digit) => start = Some((at, false)),
            (Some((from, true)), Sort::Digit) => {
                push(&mut found, text, from..at);
                start = Some((at, false));
            }
            (Some((from, false)), Sort::Letter) => {
                push(&mut found, text, from..at);
                start = Some((at, true));
            }
            (Some((from, _)), Sort::Between) => {
                push(&mut found, text, from..at);
                start = None;
            }
            (None, Sort::Between | Sort::Joined)
            | (Some((_, true)), Sort::Letter)
            | (Some((_, false)), Sort::Digit)
            | (Some(_), Sort::Joined) => {}
        }
    }
    if let Some((from, _)) = start {
        push(&mut found, text, from..text.len());
    }
    found
}

/// `word` in small letters, without accents and without characters that nobody sees.
pub(in crate::vault) fn fold(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
        return Cow::Borrowed(word);
    }
    let mut folded = String::with_capacity(word.len());
    for c in word.nfkd().filter(|c| !is_combining_mark(*c) && !is_invisible(*c)) {
        let c = look_alike(c).unwrap_or(c);
        for c in c.to_lowercase() {
            fold_into(&mut folded, c);
        }
    }
    Cow::Owned(folded)
}

fn fold_into(folded: &mut String, c: char) {
    match c {
        'ß' => folded.push_str("ss"),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        'ø' => folded.push('o'),
        'ł' => folded.push('l'),
        'đ' | 'ð' => folded.push('d'),
        'ı' => folded.push('i'),
        other if is_combining_mark(other) => {}
        other => folded.push(other),
    }
}

enum Sort {
    Letter,
    Digit,
    /// Belongs to whatever it follows.
    Joined,
    Between,
}

fn sort(c: char) -> Sort {
    if c.is_ascii() {
        // Nearly all text is that.
        return match c {
            'a'..='z' | 'A'..='Z' => Sort::Letter,
            '0'..='9' => Sort::Digit,
            _ => Sort::Between,
        };
    }
    // Some letters of Unicode are there to be seen by nobody.
    if is_invisible(c) {
        Sort::Joined
    } else if c.is_alphabetic() {
        Sort::Letter
    } else if c.is_numeric() {
        Sort::Digit
    } else if is_combining_mark(c) {
        Sort::Joined
    } else {
        Sort::Between
    }
}

fn push<'a>(found: &mut Vec<Token<'a>>, text: &'a str, range: Range<usize>) {
    let Some(word) = text.get(range.clone()) else { return };
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    let capital = letters.next().is_some_and(char::is_uppercase);
    let case = match (capital, letters.next(), letters.all(char::is_uppercase)) {
        (true, Some(second), true) if second.is_uppercase() => Case::Capitals,
        (true, _, _) => Case::Capital,
        (false, _, _) => Case::Small,
    };
    found.push(Token { folded: fold(word), range, case });
}

/// Whether token `at` begins a sentence.
pub(in crate::vault) fn begins_sentence(text: &str, tokens: &[Token<'_>], at: usize) -> bool {
    let Some(token) = tokens.get(at) else { return true };
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    let Some(before) = before else { return true };
    text.get(before.range.end..token.range.start)
        .is_none_or(|gap| gap.contains(['.', '!', '?', ':', '…', '\n', '•', '–', '—', '"', '“', '‘', '„', '«', '|']))
}

/// Whether what stands between two words of one name lets them be one name.
pub(in crate::vault) fn joins(gap: &str) -> bool {
    gap.chars().count() <= 3
        && gap.chars().all(|c| c.is_whitespace() || matches!(c, '-' | '.' | '\'' | '’' | '_' | '‑'))
}

#[cfg(test)]
mod tests {
    use super::{Case, fold, tokens};

    #[test]
    fn accents_capitals_and_unseen_characters_make_no_other_word() {
        for spelling in [
            "Karadüman",
            "KARADUMAN",
            "Karadu\u{308}man",
            "Kara\u{ad}duman",
            "Ｋａｒａｄｕｍａｎ",
            "Kаrаdumаn",
            "Kara\u{2063}du\u{e0020}man",
        ] {
            assert_eq!(fold(spelling), "karaduman", "{spelling}");
            assert_eq!(tokens(spelling).len(), 1, "{spelling}");
        }
        assert_eq!(fold("İpek"), "ipek");
    }

    #[test]
    fn a_possessive_and_a_number_are_words_of_their_own() {
        let text = "Saskia’s PLAN voor Q3";
        let found: Vec<_> = tokens(text).into_iter().map(|token| (token.folded.into_owned(), token.case)).collect();
        let expected = [
            ("saskia", Case::Capital),
            ("s", Case::Small),
            ("plan", Case::Capitals),
            ("voor", Case::Small),
            ("q", Case::Capital),
            ("3", Case::Small),
        ];
        assert_eq!(found, expected.map(|(word, case)| (word.to_owned(), case)));
    }
}
