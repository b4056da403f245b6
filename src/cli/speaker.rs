//! The voice: words, two streams, and whether somebody is listening.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use crate::audience::Edition;
use crate::wording::{Argument, Language, Wording};

/// Says things in one language: results on standard output, problems and questions on standard error.
#[derive(Debug)]
pub(super) struct Speaker {
    words: Wording,
}

impl Speaker {
    /// Speaks `language`.
    pub(super) fn new(language: Language) -> Self {
        Self { words: Wording::new(language) }
    }

    /// The words.
    pub(super) fn words(&self) -> &Wording {
        &self.words
    }

    /// A sentence.
    pub(super) fn sentence(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.words.say_with(key, arguments)
    }

    /// A sentence by its key, on standard output, if a person reads it.
    pub(super) fn remark(&self, key: &str, arguments: &[(&str, Argument<'_>)]) {
        if is_read() {
            tell(&self.sentence(key, arguments));
        }
    }

    /// A problem, on standard error.
    pub(super) fn complain(&self, key: &str, arguments: &[(&str, Argument<'_>)]) {
        say(io::stderr().lock(), &self.sentence(key, arguments));
    }

    /// Asks for a line; nothing when there is none.
    pub(super) fn ask(&self, key: &str) -> Option<String> {
        let mut stream = io::stderr().lock();
        write!(stream, "{} ", self.sentence(key, &[])).and_then(|()| stream.flush()).ok()?;
        let mut answer = String::new();
        let read = io::stdin().lock().read_line(&mut answer).ok()?;
        (read > 0).then(|| answer.trim().to_owned())
    }
}

/// Whether a person reads standard output.
pub(super) fn is_read() -> bool {
    io::stdout().is_terminal()
}

/// Whether a person can be asked.
pub(super) fn can_ask() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// A problem that is a sentence already, on standard error.
pub(super) fn warn(sentence: &str) {
    say(io::stderr().lock(), sentence);
}

/// A result, on standard output.
pub(super) fn tell(text: &str) {
    say(io::stdout().lock(), text);
}

/// Problems, on standard error, as `terminal.rs` made them: colours and all.
pub(super) fn print(problems: &str) {
    let written = writeln!(io::stderr().lock(), "{problems}");
    drop(written);
}

/// A reader who has gone away (a closed pipe) is no reason to fail.
fn say(mut stream: impl io::Write, text: &str) {
    let written = writeln!(stream, "{}", visible(text)).and_then(|()| stream.flush());
    drop(written);
}

/// `text` without characters that would steer a terminal: escape sequences, bells, marks that turn the direction.
pub(super) fn visible(text: &str) -> String {
    let steers =
        |c: char| c != '\n' && (c.is_control() || crate::prose::has_direction_marks(c.encode_utf8(&mut [0; 4])));
    text.chars().map(|c| if steers(c) { '\u{fffd}' } else { c }).collect()
}

/// The message that names an edition.
pub(super) const fn edition_key(edition: Edition) -> &'static str {
    match edition {
        Edition::Facilitator => "edition-facilitator",
        Edition::Group => "edition-group",
        Edition::Directors => "edition-directors",
        Edition::Public => "edition-public",
    }
}
