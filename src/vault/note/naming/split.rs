//! Names that were taken apart: `Sas-kia`, `S a s k i a`, `Sas` at the end of a line, `Sask1a`.

use std::ops::Range;

use super::context::Scene;
use super::named::{Named, Sureness};
use super::patterns::{Patterns, Whole};
use super::words::{Case, Token};

/// In how many pieces a name is sought that is not spelt letter by letter.
const PIECES: usize = 6;

impl Patterns {
    /// Every name that was taken apart.
    pub(super) fn split(&self, scene: &Scene<'_>, found: &mut Vec<Named>) {
        if self.whole.is_empty() {
            return;
        }
        let mut spelt_to = 0;
        for at in 0..scene.tokens.len() {
            if at >= spelt_to
                && let Some(run) = spelt_run(scene, at)
            {
                self.spelt(scene, run.clone(), found);
                spelt_to = run.end;
            }
            self.pieces(scene, at, found);
        }
    }

    /// A name in pieces of which the first is token `at`.
    fn pieces(&self, scene: &Scene<'_>, at: usize, found: &mut Vec<Named>) {
        let Some(first) = scene.tokens.get(at) else { return };
        let Some(mut whole) = piece(first, scene, at) else { return };
        let mut blanks = false;
        let mut disguised = first.folded.starts_with(|c: char| c.is_ascii_digit());
        for last in at + 1..(at + PIECES).min(scene.tokens.len()) {
            if !self.begins(&whole) {
                return;
            }
            let (Some(gap), Some(token)) = (scene.gap(last - 1), scene.tokens.get(last)) else { return };
            match gap {
                "" => disguised = true,
                "@" => whole.push('a'),
                "$" => whole.push('s'),
                gap if parts_a_word(gap) => {}
                gap if gap.chars().count() <= 2 && gap.chars().all(char::is_whitespace) => blanks = true,
                _ => return,
            }
            let Some(next) = piece(token, scene, last) else { return };
            whole.push_str(&next);
            let Some(name) = self.known(&whole) else { continue };
            let length = whole.chars().count();
            let capital = first.case == Case::Capital;
            let rest_small =
                (at + 1..=last).all(|step| scene.tokens.get(step).is_some_and(|token| token.case == Case::Small));
            let sureness = match (blanks, name.common) {
                (false, false) if length >= 4 => Sureness::Sure,
                (false, true) if length >= 4 && capital && rest_small && !disguised => Sureness::Perhaps,
                (true, false) if length >= 5 && capital && rest_small => Sureness::Perhaps,
                _ => continue,
            };
            found.push(Named {
                range: first.range.start..token.range.end,
                people: name.people.clone(),
                sureness,
                common: name.common,
            });
            return;
        }
    }

    /// Names in a run of single letters.
    fn spelt(&self, scene: &Scene<'_>, run: Range<usize>, found: &mut Vec<Named>) {
        let letters: Vec<&Token<'_>> = scene.tokens.get(run.clone()).into_iter().flatten().collect();
        for start in 0..letters.len() {
            let mut whole = String::new();
            for (end, token) in letters.iter().enumerate().skip(start) {
                whole.push_str(&token.folded);
                if end > start && !self.begins(&whole) && !self.whole.contains_key(&whole) {
                    break;
                }
                let Some(name) = self.whole.get(&whole) else { continue };
                let inner = scene.gap(run.start + start);
                let apart = |gap: Option<&str>| gap.is_none() || gap != inner;
                let alone = (start == 0 || apart(scene.gap(run.start + start - 1)))
                    && (end + 1 == letters.len() || apart(scene.gap(run.start + end)));
                let small = letters
                    .get(start..=end)
                    .is_some_and(|letters| letters.iter().all(|letter| letter.case == Case::Small));
                let short = whole.chars().count() < 5;
                if (short && !alone) || (name.common && small) {
                    continue;
                }
                if let (Some(first), Some(last)) = (letters.get(start), letters.get(end)) {
                    let range = first.range.start..last.range.end;
                    found.push(Named {
                        range,
                        people: name.people.clone(),
                        sureness: Sureness::Sure,
                        common: name.common,
                    });
                }
            }
        }
    }

    fn begins(&self, piece: &str) -> bool {
        let next = self.whole.range::<str, _>((std::ops::Bound::Excluded(piece), std::ops::Bound::Unbounded)).next();
        next.is_some_and(|(name, _)| name.starts_with(piece))
    }

    /// The name that `whole` is, with or without the `s` of a possessive.
    fn known(&self, whole: &str) -> Option<&Whole> {
        self.whole.get(whole).or_else(|| self.whole.get(whole.strip_suffix('s')?))
    }
}

/// A piece of a word: letters, or a figure in the midst of letters that is read as one.
fn piece(token: &Token<'_>, scene: &Scene<'_>, at: usize) -> Option<String> {
    if !token.folded.starts_with(|c: char| c.is_ascii_digit()) {
        return Some(token.folded.to_string());
    }
    let touches = scene.gap(at) == Some("") || at.checked_sub(1).is_some_and(|before| scene.gap(before) == Some(""));
    touches.then(|| token.folded.chars().map(as_letter).collect::<Option<String>>()).flatten()
}

const fn as_letter(figure: char) -> Option<char> {
    match figure {
        '0' => Some('o'),
        '1' => Some('i'),
        '3' => Some('e'),
        '4' => Some('a'),
        '5' => Some('s'),
        '7' => Some('t'),
        _ => None,
    }
}

/// Whether what stands between two pieces may stand in the midst of a word: signs, or a hyphen at the end of a line.
fn parts_a_word(gap: &str) -> bool {
    let signs = gap.trim_end();
    let blanks = gap.get(signs.len()..).unwrap_or("");
    let sentence = [',', ';', ':', '!', '?', '(', ')', '€', '%', '&', '+', '='];
    (blanks.is_empty() || (blanks.contains('\n') && is_hyphen(signs)))
        && (1..=3).contains(&signs.chars().count())
        && !signs.contains(char::is_whitespace)
        && !signs.contains(sentence)
}

fn is_hyphen(signs: &str) -> bool {
    !signs.is_empty() && signs.chars().all(|c| matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\u{2013}' | '\u{2212}'))
}

/// The run of three single letters or more that begins at token `at`.
fn spelt_run(scene: &Scene<'_>, at: usize) -> Option<Range<usize>> {
    let single = |step: usize| {
        scene.tokens.get(step).is_some_and(|token| {
            let mut letters = token.folded.chars();
            letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
        })
    };
    let mut end = at;
    while single(end) {
        end += 1;
        if scene.gap(end - 1).is_none_or(|gap| gap.chars().count() > 3) {
            break;
        }
    }
    (end >= at + 3).then_some(at..end)
}
