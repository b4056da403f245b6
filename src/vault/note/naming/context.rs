//! What stands around a word tells whether it is a name: "Wil vindt" and "Wil de directie", "bij Bakker" and "de bakker".

use super::named::{Setting, Sureness};
use super::ordinary::{
    ADDRESS, AFTER_A_NAME, AFTER_A_VERB, BEFORE_A_NAME, SUBJECTS, is_finite, joins_names, may_act, stands_bare,
};
use super::patterns::{Letters, Manner, Pattern};
use super::words::{Case, Token, begins_sentence, joins};

/// A text under search.
pub(super) struct Scene<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: &'t [Token<'t>],
    pub(super) setting: Setting,
    /// Whether capitals tell nothing, for nearly everything is written with them.
    capitals_throughout: bool,
}

impl<'t> Scene<'t> {
    pub(super) fn of(text: &'t str, tokens: &'t [Token<'t>], setting: Setting) -> Self {
        let rest = tokens.iter().skip(1);
        let capitals = rest.clone().filter(|token| token.case != Case::Small).count();
        let shouted = tokens.iter().filter(|token| token.case == Case::Capitals).count();
        let titled = setting == Setting::Title && tokens.len() > 3 && capitals * 3 >= (tokens.len() - 1) * 2;
        Self {
            text,
            tokens,
            setting,
            capitals_throughout: titled || (tokens.len() > 1 && shouted * 3 > tokens.len() * 2),
        }
    }

    /// What stands between token `at` and the next.
    pub(super) fn gap(&self, at: usize) -> Option<&'t str> {
        let (one, next) = self.tokens.get(at).zip(self.tokens.get(at + 1))?;
        self.text.get(one.range.end..next.range.start)
    }

    fn before(&self, at: usize) -> &'t str {
        self.tokens.get(at).and_then(|token| self.text.get(..token.range.start)).unwrap_or("")
    }

    fn behind(&self, at: usize) -> &'t str {
        self.tokens.get(at).and_then(|token| self.text.get(token.range.end..)).unwrap_or("")
    }

    /// The word behind token `at` with nothing but blanks between them.
    fn next(&self, at: usize) -> Option<&'t Token<'t>> {
        self.gap(at).filter(|gap| gap.chars().all(char::is_whitespace))?;
        self.tokens.get(at + 1)
    }

    /// The word before token `at` with nothing but blanks between them.
    fn last(&self, at: usize) -> Option<&'t Token<'t>> {
        let before = at.checked_sub(1)?;
        self.gap(before).filter(|gap| gap.chars().all(char::is_whitespace))?;
        self.tokens.get(before)
    }

    /// Whether an `@` touches what token `at` stands in.
    pub(super) fn is_at_sign(&self, at: usize, last: usize) -> bool {
        let part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '@');
        let before = self.before(at).chars().rev().take_while(|c| part(*c)).any(|c| c == '@');
        before || self.behind(last).chars().take_while(|c| part(*c)).any(|c| c == '@')
    }

    /// How sure it is that `pattern`, whose words stand at tokens `at` to `last`, is the person.
    pub(super) fn weigh(
        &self,
        pattern: &Pattern,
        at: usize,
        last: usize,
        letters: Option<Letters>,
    ) -> Option<Sureness> {
        let end = self.tokens.get(last)?;
        let exactly = pattern.words.last().is_some_and(|word| end.folded == *word);
        let sure = |holds: bool| holds.then_some(Sureness::Sure);
        match pattern.manner {
            Manner::Any => {
                let written = exactly || end.case != Case::Small || pattern.words.concat().chars().count() > 3;
                if written && self.is_a_town(at) { Some(Sureness::Perhaps) } else { sure(written) }
            }
            Manner::Capital => sure(end.case != Case::Small || self.addressed(at)),
            Manner::Capitals => sure(exactly && (at..=last).all(|step| self.is_initial(step))),
            Manner::Pointed => sure(exactly && self.is_pointed(at, last)),
            Manner::Marked => {
                (exactly && end.case == Case::Capitals && self.marks_somebody(at)).then_some(Sureness::Perhaps)
            }
            Manner::Handle => self.handle(pattern, at, last).filter(|_| exactly),
            Manner::LikeAFirstName | Manner::LikeASurname => self.word(pattern, at, last, letters),
        }
    }

    fn handle(&self, pattern: &Pattern, at: usize, last: usize) -> Option<Sureness> {
        let [handle] = pattern.words.as_slice() else {
            return self.is_at_sign(at, last).then_some(Sureness::Sure);
        };
        if self.is_at_sign(at, last) || super::patterns::is_telling_handle(handle) {
            return Some(Sureness::Sure);
        }
        (handle.chars().count() >= 6 && !super::ordinary::is_word_as_surname(handle)).then_some(Sureness::Perhaps)
    }

    /// A name that is a word as well.
    fn word(&self, pattern: &Pattern, at: usize, last: usize, letters: Option<Letters>) -> Option<Sureness> {
        use Sureness::{Perhaps, Sure};
        let end = self.tokens.get(last)?;
        if self.is_at_sign(at, last) || self.addressed(at) || self.with_initial(pattern, at, last, letters) {
            return Some(Sure);
        }
        let prev = self.last(at);
        let is_prev = |list: &super::ordinary::WordList| prev.is_some_and(|prev| list.has(&prev.folded));
        if end.case == Case::Small {
            let told = prev.is_some_and(|prev| matches!(prev.folded.as_ref(), "volgens" | "namens"));
            return told.then_some(Perhaps);
        }
        let next = self.next(last);
        let bare = pattern.words.last().is_some_and(|word| stands_bare(word));
        let a_verb_follows = next.is_some_and(|next| is_finite(&next.folded));
        let a_person_acts = next.is_some_and(|next| AFTER_A_NAME.has(&next.folded));
        let heads = begins_sentence(self.text, self.tokens, at);
        if !heads && self.capitals_throughout {
            let first_name = pattern.manner == Manner::LikeAFirstName;
            return match (is_prev(&BEFORE_A_NAME) && !bare, first_name) {
                (true, true) => Some(Sure),
                (true, false) => Some(Perhaps),
                (false, _) => None,
            };
        }
        if !heads && end.case == Case::Capitals {
            if next.is_some_and(|next| AFTER_A_VERB.has(&next.folded)) || is_prev(&SUBJECTS) {
                return None;
            }
            return Some(if is_prev(&BEFORE_A_NAME) || a_person_acts { Sure } else { Perhaps });
        }
        if !heads {
            return Some(Sure);
        }
        let behind = self.behind(last);
        let possessive = end.folded.len() > pattern.words.last().map_or(0, String::len)
            || ["'s ", "’s "].iter().any(|possessive| behind.starts_with(possessive));
        let beside_another = next.is_some_and(|next| joins_names(&next.folded))
            && self.tokens.get(last + 2).is_some_and(|other| other.case == Case::Capital);
        match pattern.manner {
            Manner::LikeAFirstName if next.is_some_and(|next| AFTER_A_VERB.has(&next.folded)) => None,
            Manner::LikeAFirstName if bare => {
                if a_person_acts || possessive {
                    Some(Sure)
                } else {
                    (a_verb_follows || behind.starts_with(',') || beside_another).then_some(Perhaps)
                }
            }
            Manner::LikeAFirstName => {
                let listed = behind.starts_with(',') || next.is_some_and(|next| joins_names(&next.folded));
                Some(if a_verb_follows || possessive || listed { Sure } else { Perhaps })
            }
            _ if a_person_acts || (beside_another && !bare) => Some(Sure),
            Manner::LikeASurname
            | Manner::Any
            | Manner::Capital
            | Manner::Capitals
            | Manner::Pointed
            | Manner::Marked
            | Manner::Handle => {
                let acts = a_verb_follows || next.is_some_and(|next| may_act(&next.folded));
                (acts || possessive || beside_another || behind.starts_with(':')).then_some(Perhaps)
            }
        }
    }

    /// "mevrouw bakker": somebody, however it is written.
    fn addressed(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.tokens.get(before).zip(self.gap(before)));
        before.is_some_and(|(before, gap)| ADDRESS.has(&before.folded) && gap.chars().count() <= 2 && joins(gap))
    }

    /// "J. Bakker" beside Jan Bakker, "Wil T." beside Wil Terwisga.
    fn with_initial(&self, pattern: &Pattern, at: usize, last: usize, letters: Option<Letters>) -> bool {
        let Some(letters) = letters else { return false };
        let is = |step: usize, letter: Option<char>| {
            let token = self.tokens.get(step).filter(|token| token.case == Case::Capital);
            token.is_some_and(|token| letter.is_some_and(|letter| token.folded.chars().eq([letter])))
        };
        if pattern.manner == Manner::LikeAFirstName {
            return self.gap(last).is_some_and(|gap| gap == " ") && is(last + 1, letters.last);
        }
        let before = at.checked_sub(1);
        before.is_some_and(|before| {
            self.gap(before).is_some_and(|gap| gap.starts_with('.') && joins(gap)) && is(before, letters.first)
        })
    }

    /// Capitals throughout, one letter included.
    fn is_initial(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| match token.case {
            Case::Capitals => true,
            Case::Capital => token.folded.chars().count() == 1,
            Case::Small => false,
        })
    }

    /// A point behind every letter, and no more such letters on either side.
    fn is_pointed(&self, at: usize, last: usize) -> bool {
        let letters = (at..=last).all(|step| self.is_initial(step));
        let between = (at..last).all(|step| self.gap(step).is_some_and(|gap| gap.starts_with('.') && gap.len() <= 2));
        let alone = |step: Option<usize>, gap: Option<usize>| {
            let beside = step.is_some_and(|step| {
                self.is_initial(step) && self.tokens.get(step).is_some_and(|token| token.folded.chars().count() == 1)
            });
            !(beside && gap.and_then(|gap| self.gap(gap)).is_some_and(|gap| gap.starts_with('.') && gap.len() <= 2))
        };
        let before = at.checked_sub(1);
        letters
            && between
            && self.behind(last).starts_with('.')
            && alone(before, before)
            && alone(Some(last + 1), Some(last))
    }

    /// Where letters stand for whoever speaks or acts: "SW: …", "volgens SW", "– SW –".
    fn marks_somebody(&self, at: usize) -> bool {
        let (before, behind) = (self.before(at).trim_end(), self.behind(at));
        let told = self.last(at).is_some_and(|prev| matches!(prev.folded.as_ref(), "volgens" | "namens"));
        let acts = self.next(at).is_some_and(|next| AFTER_A_NAME.has(&next.folded));
        let speaks = behind.starts_with(':')
            && (before.is_empty() || before.ends_with(['\n', '.', '-', '–', '•', '|', '"', '“']));
        let owns = before.ends_with(['–', '—'])
            && (behind.trim().is_empty() || behind.trim_start().starts_with(['–', '—', '\n']));
        told || acts || speaks || owns
    }

    /// "in Den Bosch" is a town, whoever is called so.
    fn is_a_town(&self, at: usize) -> bool {
        let den = self.last(at).filter(|prev| prev.folded == "den" && prev.case == Case::Capital);
        let before = at.checked_sub(1).filter(|_| den.is_some()).and_then(|den| self.last(den));
        before
            .is_some_and(|word| matches!(word.folded.as_ref(), "in" | "uit" | "naar" | "bij" | "te" | "regio" | "rond"))
    }
}
