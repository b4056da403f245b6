//! Questions and answers: over a terminal, or over whatever a test puts in its place.

use std::io::{BufRead, Write};

use jiff::civil::Date;

use super::speaker::{Speaker, can_ask, visible};
use crate::wording::Argument;

/// Asks in the words of a speaker, and hears what is answered.
pub(super) struct Dialogue<'s, R, W> {
    pub(super) speaker: &'s Speaker,
    input: R,
    output: W,
}

/// That nobody answers any more: the input has come to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Gone;

impl<'s, R: BufRead, W: Write> Dialogue<'s, R, W> {
    /// A dialogue between `input` and `output`.
    pub(super) fn new(speaker: &'s Speaker, input: R, output: W) -> Self {
        Self { speaker, input, output }
    }

    /// A sentence.
    pub(super) fn say(&mut self, key: &str, arguments: &[(&str, Argument<'_>)]) {
        let sentence = self.speaker.sentence(key, arguments);
        self.show(&sentence);
    }

    /// Text as it is. Nothing in it steers the terminal.
    pub(super) fn show(&mut self, text: &str) {
        // A reader who has gone away is noticed when the next question finds no answer.
        drop(writeln!(self.output, "{}", visible(text)));
    }

    /// Asks for a line.
    pub(super) fn ask(&mut self, key: &str, arguments: &[(&str, Argument<'_>)]) -> Result<String, Gone> {
        let question = visible(&self.speaker.sentence(key, arguments));
        drop(write!(self.output, "{question} ").and_then(|()| self.output.flush()));
        let mut answer = String::new();
        match self.input.read_line(&mut answer) {
            Ok(read) if read > 0 => Ok(answer.trim().to_owned()),
            Ok(_) | Err(_) => Err(Gone),
        }
    }

    /// Asks for a date until there is one; an empty answer is the suggestion, where there is one.
    pub(super) fn ask_date(&mut self, key: &str, suggestion: Option<Date>) -> Result<Date, Gone> {
        loop {
            let suggested = suggestion.map(|date| date.to_string()).unwrap_or_default();
            let answer = self.ask(key, &[("date", Argument::Text(&suggested))])?;
            let date = if answer.is_empty() { suggestion } else { answer.parse().ok() };
            match date {
                Some(date) => return Ok(date),
                None => self.say("usage-date", &[]),
            }
        }
    }

    /// Asks until the answer is one of these words, or the beginning of one.
    pub(super) fn choose<T: Copy>(&mut self, key: &str, words: &[(&str, T)]) -> Result<T, Gone> {
        loop {
            let answer = self.ask(key, &[])?.to_lowercase();
            let is = |key: &str| !answer.is_empty() && self.speaker.sentence(key, &[]).starts_with(&answer);
            if let Some((_, chosen)) = words.iter().find(|(key, _)| is(key)) {
                return Ok(*chosen);
            }
            let known: Vec<String> = words.iter().map(|(key, _)| self.speaker.sentence(key, &[])).collect();
            self.say("usage-allowed", &[("values", Argument::Text(&known.join(", ")))]);
        }
    }

    /// Asks for a clear yes; nothing else counts as one.
    pub(super) fn agrees(&mut self, key: &str, arguments: &[(&str, Argument<'_>)]) -> Result<bool, Gone> {
        let answer = self.ask(key, arguments)?;
        Ok(answer.to_lowercase() == self.speaker.sentence("release-yes", &[]))
    }
}

/// The person at the terminal, if there is one.
pub(super) fn with_a_person<T>(
    speaker: &Speaker,
    talk: impl FnOnce(&mut Dialogue<'_, std::io::StdinLock<'static>, std::io::Stderr>) -> T,
) -> Option<T> {
    can_ask().then(|| talk(&mut Dialogue::new(speaker, std::io::stdin().lock(), std::io::stderr())))
}
