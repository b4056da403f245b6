//! A firm by the words of its name that tell which firm it is.

use std::ops::Range;
use std::sync::LazyLock;

use super::ordinary::WordList;
use super::words::{Case, Token, tokens};

static ORDINARY: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/ordinary-in-a-firm.txt")));

/// What a firm is by law.
const LEGAL: &[&str] = &["b", "v", "n", "bv", "nv", "gmbh", "ltd"];

/// How a firm can be known from a text.
pub(in crate::vault) struct Firm {
    /// Words that are this firm's alone.
    telling: Vec<String>,
    /// Names of two capitals: "BP".
    capitals: Vec<String>,
    /// Signs that stand together: "3M", "a.s.r.".
    signs: Vec<String>,
    /// All words but the form in law: a firm of ordinary words alone is known by all of them together.
    whole: Vec<String>,
}

impl Firm {
    /// By its name.
    pub(in crate::vault) fn of(name: &str) -> Self {
        let tokens = tokens(name);
        let word = |token: &Token<'_>| token.folded.to_string();
        let extraordinary = |word: &String| !ORDINARY.has(word);
        let long = |word: &String| word.chars().count() > 2;
        let short = |token: &&Token<'_>| token.case == Case::Capitals && token.folded.chars().count() == 2;
        let legal = |word: &str| LEGAL.contains(&word);
        let signs = (0..tokens.len()).filter_map(|at| together(&tokens, at)).map(|(signs, _)| signs);
        Self {
            telling: tokens.iter().map(word).filter(long).filter(extraordinary).collect(),
            capitals: tokens.iter().filter(short).map(word).filter(extraordinary).collect(),
            signs: signs.filter(extraordinary).filter(|signs| !legal(signs)).collect(),
            whole: tokens.iter().map(word).filter(|word| !legal(word)).collect(),
        }
    }

    /// Where it is named, by one of its words or by a longer word that begins or ends with one; in bytes of the text.
    pub(in crate::vault) fn find(&self, tokens: &[Token<'_>]) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let word = token.folded.as_ref();
            let brief = (token.case == Case::Capitals && self.capitals.iter().any(|known| known == word))
                || (word.len() > 2 && self.signs.iter().any(|known| known == word));
            if let Some((_, last)) = together(tokens, at).filter(|(signs, _)| self.signs.contains(signs)) {
                found.push(token.range.start..tokens.get(last).map_or(token.range.end, |last| last.range.end));
            } else if brief || self.telling.iter().any(|telling| is_made_of(word, telling)) {
                found.push(token.range.clone());
            } else if let Some(range) = self.whole_at(tokens, at) {
                found.push(range);
            }
        }
        found
    }

    fn whole_at(&self, tokens: &[Token<'_>], at: usize) -> Option<Range<usize>> {
        if !self.telling.is_empty() || self.whole.is_empty() {
            return None;
        }
        let stretch = tokens.get(at..at + self.whole.len())?;
        let (first, last) = (stretch.first()?, stretch.last()?);
        let same = stretch.iter().map(|token| token.folded.as_ref()).eq(self.whole.iter().map(String::as_str));
        (same && (stretch.len() > 1 || first.case != Case::Small)).then_some(first.range.start..last.range.end)
    }
}

/// Whether a word is a firm's, its genitive or a compound of it. Many a word ends as a short name does: "betaling".
fn is_made_of(word: &str, telling: &str) -> bool {
    let length = telling.chars().count();
    word == telling
        || word.strip_suffix('s') == Some(telling)
        || (length >= 5 && word.starts_with(telling))
        || (length >= 7 && word.ends_with(telling))
}

/// The letters and figures that stand together from `at` on, each alone, and the last of them: `3M`, `a.s.r.`.
fn together(tokens: &[Token<'_>], at: usize) -> Option<(String, usize)> {
    let alone =
        |token: &Token<'_>| token.folded.chars().count() == 1 || token.folded.starts_with(|c: char| c.is_ascii_digit());
    let before = at.checked_sub(1).and_then(|before| tokens.get(before)).zip(tokens.get(at));
    let near =
        |(one, next): (&Token<'_>, &Token<'_>)| alone(one) && alone(next) && next.range.start <= one.range.end + 1;
    if before.is_some_and(near) {
        return None;
    }
    let rest = tokens.get(at..)?;
    let count = 1 + rest.iter().zip(rest.iter().skip(1)).take_while(|pair| near(*pair)).count();
    let letters = rest.iter().take(count).any(|token| token.folded.starts_with(char::is_alphabetic));
    let all = rest.iter().take(count).map(|token| token.folded.as_ref()).collect::<String>();
    (count > 1 && letters).then_some((all, at + count - 1))
}

#[cfg(test)]
mod tests {
    use super::{Firm, tokens};

    #[test]
    fn one_telling_word_of_the_client_is_enough() {
        let is = |client: &str, text: &str| !Firm::of(client).find(&tokens(text)).is_empty();
        let firm = "Taling Smeermiddelen Europa B.V.";
        for text in
            ["Bij Taling werd het zwaarder", "De Taling-manier", "TALING", "Talings klanten", "Talingfabriek", "Tаling"]
        {
            assert!(is(firm, text), "{text}");
        }
        for text in ["De markt in Europa voor smeermiddelen", "Werken bij een b.v.", "De betaling", "Betalingen"] {
            assert!(!is(firm, text), "{text}");
        }
        for (firm, text) in [
            ("BP Europe", "Bij BP werd het zwaarder"),
            ("3M Nederland B.V.", "Bij 3M werd het zwaarder"),
            ("Q8 Lubricants Ltd", "At Q8 it got harder"),
            ("a.s.r. Nederland", "Bij a.s.r. werd het zwaarder"),
            ("a.s.r. Nederland", "Bij ASR werd het zwaarder"),
        ] {
            assert!(is(firm, text), "{firm}: {text}");
        }
        assert!(!is("3M Nederland B.V.", "Een b.v. van 3 meter") && !is("BP Europe", "De markt in Europe, en wij"));
        assert!(is("Zorggroep Noord", "Bij Zorggroep Noord") && !is("Zorggroep Noord", "In noord is zorg"));
    }
}
