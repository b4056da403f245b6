//! How many of the group thought or felt something: whoever knows the team can work out the rest.

use std::ops::Range;
use std::sync::LazyLock;

use super::matter::Matter;
use super::numbers::number;
use super::phrases::Phrases;
use crate::diagnostics::{Code, Diagnostic};
use crate::vault::kind::Kind;
use crate::vault::note::naming::{Token, WordList, begins_sentence, tokens};

static FELT: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/said-or-felt.txt")));
static WHOLE: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/part-of-a-whole.txt")));
static PEOPLE: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/people-of-a-team.txt")));
static EVERYBODY: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/everybody.txt")));
static FRACTIONS: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("lists/fractions.txt")));
static UNANIMITY: LazyLock<Phrases> = LazyLock::new(|| Phrases::read(include_str!("lists/unanimity.txt")));

pub(super) fn check(matter: &Matter<'_>) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for passage in &matter.passages {
        let note = passage.note.and_then(|note| matter.admitted.notes.get(note));
        // What is planned says how many take part: it counts only when somebody says or feels something.
        let planned = note.is_some_and(|note| matches!(note.kind, Kind::Action | Kind::Goal | Kind::Behaviour));
        let tokens = tokens(passage.text);
        let found = counts(passage.text, &tokens, planned);
        if found.is_empty() {
            continue;
        }
        let settled = matter.settled(&tokens);
        let open = found.into_iter().filter(|range| !settled.touches(range));
        problems.extend(open.map(|range| matter.problem(Code::HeadCount, passage, range)));
    }
    problems
}

/// Where `text` says how many people thought something. In what is `planned` a part of the group alone tells nothing.
pub(super) fn counts(text: &str, tokens: &[Token<'_>], planned: bool) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = UNANIMITY.find(tokens).into_iter().map(|hit| hit.range).collect();
    let scan = Scan { text, tokens, planned };
    let mut at = 0;
    while at < tokens.len() {
        let end = scan.fraction(at).or_else(|| scan.part(at)).or_else(|| scan.all_but(at));
        let end = end.or_else(|| scan.all_of(at)).or_else(|| scan.votes(at));
        if let (Some(end), Some(first)) = (end, tokens.get(at))
            && let Some(last) = tokens.get(end)
        {
            let range = first.range.start..last.range.end;
            if !found.iter().any(|known| known.start < range.end && range.start < known.end) {
                found.push(range);
            }
            at = end;
        }
        at += 1;
    }
    found.sort_by_key(|range| range.start);
    found
}

/// A text under search; every look gives the last word of what it found at a word.
struct Scan<'t> {
    text: &'t str,
    tokens: &'t [Token<'t>],
    planned: bool,
}

impl Scan<'_> {
    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.folded.as_ref())
    }

    fn gap(&self, at: usize) -> &str {
        let pair = self.tokens.get(at).zip(self.tokens.get(at + 1));
        pair.and_then(|(one, next)| self.text.get(one.range.end..next.range.start)).unwrap_or("")
    }

    /// Whether nothing but blanks stands between this word and the next.
    fn joined(&self, at: usize) -> bool {
        let gap = self.gap(at);
        !gap.is_empty() && gap.chars().all(|c| c.is_whitespace() && c != '\n')
    }

    /// The word behind `at` on the same breath.
    fn next(&self, at: usize) -> &str {
        if self.joined(at) { self.word(at + 1) } else { "" }
    }

    fn previous(&self, at: usize) -> &str {
        at.checked_sub(1).filter(|before| self.joined(*before)).map_or("", |before| self.word(before))
    }

    /// Whether somebody says or feels something in the sentence of word `at`, behind it or before it.
    fn somebody_felt(&self, at: usize) -> bool {
        let mut first = at;
        while first > 0 && !begins_sentence(self.text, self.tokens, first) {
            first -= 1;
        }
        let sentence = (first..self.tokens.len())
            .take_while(|step| *step <= at || !begins_sentence(self.text, self.tokens, *step));
        sentence.into_iter().any(|step| FELT.has(self.word(step)))
    }

    /// Whether people are meant by a number that ends at `at`: "… vinden", "… collega's", "… of us", and not "… vestigingen".
    fn of_people(&self, at: usize) -> Option<usize> {
        let next = self.next(at);
        if self.is_part_of_us(at + 1) && !next.is_empty() {
            let whole = self.whole_behind(at + 1)?;
            return (!self.planned || self.somebody_felt(at)).then_some(whole);
        }
        if PEOPLE.has(next) {
            return (!self.planned || self.somebody_felt(at)).then_some(at + 1);
        }
        if FELT.has(next) {
            return Some(at);
        }
        // What may stand between: "zijn het oneens", "waren tegen", "heeft dit genoemd", or nothing more at all.
        let between = [
            "", "is", "zijn", "was", "waren", "were", "are", "het", "er", "dit", "dat", "ook", "zich", "heeft",
            "hebben", "had", "hadden", "has", "have", "gaf", "gaven", "did", "do",
        ];
        (between.contains(&next) && self.somebody_felt(at)).then_some(at)
    }

    /// Whether "van ons", "of the team", "van de groep" begins at `at`.
    fn is_part_of_us(&self, at: usize) -> bool {
        matches!(self.word(at), "van" | "of" | "uit" | "der") && self.whole_behind(at).is_some()
    }

    fn whole_behind(&self, of: usize) -> Option<usize> {
        let article =
            matches!(self.next(of), "de" | "het" | "deze" | "dit" | "the" | "this" | "onze" | "our" | "alle" | "all");
        let whole = if article { of + 2 } else { of + 1 };
        if !self.joined(of) || (article && !self.joined(of + 1)) {
            return None;
        }
        let is_whole = WHOLE.has(self.word(whole)) || PEOPLE.has(self.word(whole));
        let own = article && WHOLE.has(self.word(of + 1)) && !self.joined(of + 1);
        (is_whole || own).then_some(whole)
    }

    /// "vijf van de zeven", "6/7", "80%", "de helft van ons".
    fn fraction(&self, at: usize) -> Option<usize> {
        let word = self.word(at);
        if FRACTIONS.has(word) {
            let end = self.whole_behind(at + 1).filter(|_| self.is_part_of_us(at + 1) && self.joined(at))?;
            return (!self.planned || self.somebody_felt(at)).then_some(end);
        }
        if self.gap_behind(at).starts_with('%') && word.starts_with(|c: char| c.is_ascii_digit()) {
            return self.percent(at);
        }
        let count = number(word)?;
        if self.gap(at) == "/" {
            let whole = number(self.word(at + 1))?;
            let date = matches!(
                self.previous(at),
                "op" | "tot" | "voor" | "vanaf" | "sinds" | "per" | "on" | "by" | "since" | "until" | "before"
            );
            let fits = (2..=60).contains(&whole) && (1..=whole).contains(&count) && !date && self.gap(at + 1) != "/";
            return fits.then(|| self.of_people(at + 1)).flatten();
        }
        // "vijf van de zeven", "five out of seven", "5 op de 7".
        let of = match (self.next(at), self.word(at + 2)) {
            ("out", "of") => at + 2,
            ("van" | "of" | "uit" | "op" | "in", _) => at + 1,
            _ => return None,
        };
        let article = matches!(self.word(of + 1), "de" | "het" | "the" | "onze" | "our" | "alle");
        let whole = if article { of + 2 } else { of + 1 };
        number(self.word(whole)).filter(|whole| *whole >= count)?;
        (at..whole).all(|step| self.joined(step)).then(|| self.of_people(whole)).flatten()
    }

    fn gap_behind(&self, at: usize) -> &str {
        let end = self.tokens.get(at).map_or(self.text.len(), |token| token.range.end);
        self.text.get(end..).unwrap_or("").trim_start_matches([' ', '\u{a0}'])
    }

    /// "80% van ons", "80% vindt dit lastig", and not "80% van de orders".
    fn percent(&self, at: usize) -> Option<usize> {
        if self.is_part_of_us(at + 1) {
            let end = self.whole_behind(at + 1)?;
            return (!self.planned || self.somebody_felt(at)).then_some(end);
        }
        let side =
            |step: usize| matches!(self.word(step), "eens" | "oneens" | "tegen" | "against" | "akkoord" | "favour");
        let sides = matches!(self.word(at + 1), "is" | "was" | "zijn" | "waren" | "are" | "were");
        (FELT.has(self.word(at + 1)) || (sides && (at + 2..at + 5).any(side))).then_some(at)
    }

    /// "vijf van ons vinden", "drie collega's missen", "twee vinden dit", "één was het oneens".
    fn part(&self, at: usize) -> Option<usize> {
        number(self.word(at))?;
        if self.is_part_of_us(at + 1) && self.joined(at) {
            return self.whole_behind(at + 1).filter(|end| FELT.has(self.next(*end)) || self.takes_sides(*end));
        }
        if PEOPLE.has(self.next(at)) {
            let s = usize::from(self.word(at + 2) == "s" && !self.joined(at + 1));
            let people = at + 1 + s;
            let says = FELT.has(self.next(people)) || self.takes_sides(people) || self.indicates(people);
            return says.then_some(people);
        }
        // "er waren er twee tegen", "only one did not agree".
        let against = self.previous(at) == "er" && matches!(self.next(at), "tegen" | "oneens");
        if against || (self.word(at + 2) == "not" && self.is_denied(at)) {
            return Some(at + 1);
        }
        // A figure before a verb counts something else as often: "hoofdstuk 2 vinden we lastig".
        let alone = matches!(
            self.previous(at),
            "" | "en" | "and" | "maar" | "but" | "slechts" | "only" | "nog" | "dat" | "that" | "ruim"
        );
        let says = FELT.has(self.next(at))
            && !matches!(
                self.word(at + 1),
                "tegen" | "support" | "object" | "found" | "vote" | "hope" | "trust" | "experience"
            );
        let us = matches!(self.word(at + 2), "we" | "wij" | "ik" | "je" | "jullie");
        (alone && ((says && !us) || self.takes_sides(at))).then_some(at)
    }

    /// "gaven aan": what they felt follows.
    fn indicates(&self, people: usize) -> bool {
        matches!(self.next(people), "gaven" | "geven" | "gaf" | "geeft")
            && (people + 2..=people + 3).any(|step| self.word(step) == "aan")
    }

    /// "did not agree".
    fn is_denied(&self, at: usize) -> bool {
        matches!(self.next(at), "did" | "does" | "do") && FELT.has(self.word(at + 3))
    }

    /// "alle zeven vinden", "all seven agree", "alle zeven waren het eens".
    fn all_of(&self, at: usize) -> Option<usize> {
        if !matches!(self.word(at), "alle" | "all") || !self.joined(at) {
            return None;
        }
        number(self.word(at + 1)).filter(|count| *count > 1)?;
        let last = if PEOPLE.has(self.next(at + 1)) { at + 2 } else { at + 1 };
        (FELT.has(self.next(last)) || self.takes_sides(last)).then_some(last)
    }

    /// Whether what stands behind `at` tells for or against: "was het oneens", "waren tegen", "stemde voor".
    fn takes_sides(&self, at: usize) -> bool {
        if !matches!(
            self.next(at),
            "is" | "zijn" | "was" | "waren" | "were" | "are" | "bleef" | "bleven" | "stemde" | "stemden" | "voted"
        ) {
            return false;
        }
        (at + 2..=at + 6).take_while(|step| self.joined(step - 1)).any(|step| {
            matches!(
                self.word(step),
                "oneens"
                    | "eens"
                    | "tegen"
                    | "against"
                    | "ontevreden"
                    | "favour"
                    | "unhappy"
                    | "voorstander"
                    | "tegenstander"
                    | "akkoord"
            ) || (self.word(step) == "voor" && !self.joined(step))
        })
    }

    /// "iedereen behalve één", "everyone but one", "all but two of us".
    fn all_but(&self, at: usize) -> Option<usize> {
        if !EVERYBODY.has(self.word(at))
            || !matches!(self.next(at), "behalve" | "uitgezonderd" | "but" | "except" | "bar" | "save" | "minus" | "op")
        {
            return None;
        }
        let first = if self.word(at + 2) == "for" { at + 3 } else { at + 2 };
        number(self.word(first)).filter(|_| self.joined(at + 1))?;
        let op = self.word(at + 1) == "op";
        if op {
            return (self.next(first) == "na").then_some(first + 1);
        }
        // "All but one order was late" is about orders.
        let people = !matches!(self.word(at), "all" | "elk" | "ieder")
            || self.of_people(first).is_some()
            || self.next(first).is_empty();
        people.then_some(first)
    }

    /// "vijf stemmen voor", "vier tegen drie stemmen", "door vier genoemd", "zes keer genoemd".
    fn votes(&self, at: usize) -> Option<usize> {
        number(self.word(at))?;
        let next = self.next(at);
        // "stemden 5-2", "4 voor, 3 tegen".
        if matches!(self.previous(at), "stemden" | "stemde" | "gestemd" | "voted") && self.gap(at) == "-" {
            return number(self.word(at + 1)).map(|_| at + 1);
        }
        if matches!(next, "voor" | "for") {
            let other = if matches!(self.word(at + 2), "en" | "and") { at + 3 } else { at + 2 };
            let against = matches!(self.next(other), "tegen" | "against");
            return number(self.word(other)).filter(|_| against).map(|_| other + 1);
        }
        if matches!(next, "stemmen" | "stem" | "stippen" | "stickers" | "votes" | "vote" | "dots") {
            let side = matches!(self.next(at + 1), "voor" | "tegen" | "for" | "against" | "in");
            return (side || self.previous(at) == "met" || self.previous(at) == "with").then_some(at + 1);
        }
        if matches!(next, "keer" | "maal" | "x" | "times" | "mensen" | "people" | "personen") {
            let told = matches!(self.next(at + 1), "genoemd" | "gezegd" | "benoemd" | "mentioned" | "named");
            return told.then_some(at + 2);
        }
        if matches!(next, "genoemd" | "benoemd" | "gezegd" | "herkend") && self.previous(at) == "door" {
            return Some(at + 1);
        }
        let by = self.previous(at) == "by"
            && matches!(self.word(at.saturating_sub(2)), "mentioned" | "named" | "said" | "shared" | "supported");
        (by && !self.joined(at)).then_some(at)
    }
}
