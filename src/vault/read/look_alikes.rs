//! Signs and letters that look like those of a mark, and what stands unseen between them.
//!
//! Whoever typed one of them meant the mark. So every mark is looked for in a line's skeleton as well, in which such signs
//! are all the same and what nobody sees is gone.

use std::ops::Range;

use crate::prose::{is_invisible, look_alike};

/// A line as it looks, with the way back to its bytes.
pub(super) struct Skeleton {
    text: String,
    /// Where in the line each byte of the skeleton came from; nothing when each stands where it stood.
    from: Vec<usize>,
    /// How long the line is.
    end: usize,
}

impl Skeleton {
    pub(super) fn of(line: &str) -> Self {
        // Nearly all lines hold nothing but plain letters.
        if line.is_ascii() {
            return Self { text: line.replace('\t', " "), from: Vec::new(), end: line.len() };
        }
        let mut text = String::new();
        let mut from = Vec::new();
        for (at, c) in line.char_indices().filter(|(_, c)| !is_invisible(*c)) {
            text.push(plain(c));
            from.resize(text.len(), at);
        }
        Self { text, from, end: line.len() }
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// The bytes of the line behind `range` of the skeleton.
    pub(super) fn range(&self, range: Range<usize>) -> Range<usize> {
        if self.from.is_empty() {
            return range;
        }
        let at = |byte: usize| self.from.get(byte).copied().unwrap_or(self.end);
        at(range.start)..at(range.end).max(at(range.start))
    }
}

/// The sign that `c` is taken for.
fn plain(c: char) -> char {
    match c {
        '：' | '︓' | '﹕' | 'ː' | '˸' | '։' | '׃' | '∶' | '꞉' | '܃' | '܄' | '᠄' | '⁚' | '᛬' | 'ः' | '׀' | '༔'
        | 'ꓽ' | '︰' => ':',
        '‹' | '〈' | '⟨' | '＜' | '﹤' | '❮' | '˂' | '≺' | '«' | 'ᐸ' | '\u{2329}' => '<',
        '›' | '〉' | '⟩' | '＞' | '﹥' | '❯' | '˃' | '≻' | '»' | 'ᐳ' | '\u{232a}' => '>',
        '！' | 'ǃ' | '﹗' | '¡' | '❗' | 'ⵑ' => '!',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹘' | '﹣' | '－' | '⸺' | '⸻' | '⁃' | 'ー' | '─' | '━' => {
            '-'
        }
        '％' | '﹪' | '٪' => '%',
        '｛' | '﹛' | '❴' => '{',
        '｝' | '﹜' | '❵' => '}',
        '＋' | '﹢' | '➕' => '+',
        '＝' | '﹦' | '═' => '=',
        '～' | '∼' | '˜' | '〜' => '~',
        '（' | '﹙' => '(',
        '）' | '﹚' => ')',
        '［' | '【' | '〔' => '[',
        '］' | '】' | '〕' => ']',
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' | '\t' => ' ',
        other => look_alike(other).unwrap_or(other),
    }
}
