//! What was wrong with the command line, in the user's language.

use std::path::Path;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::exit::Exit;
use super::help::{names, values};
use super::speaker::{Speaker, tell};
use crate::wording::Argument;

/// From how much likeness on a word was probably meant.
const ALIKE: f64 = 0.5;

/// Says what was wrong, or prints the help or the version that was asked for. `typed` is what came after the program's
/// name, `command` everything that could have.
pub(super) fn misunderstood(error: &clap::Error, command: &Command, typed: &[String], speaker: &Speaker) -> Exit {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => bare(text),
        Some(ContextValue::Strings(texts)) => texts.iter().map(|text| bare(text)).collect::<Vec<_>>().join(", "),
        Some(_) | None => String::new(),
    };
    let (argument, value) = (text(ContextKind::InvalidArg), text(ContextKind::InvalidValue));
    let is_option = argument.starts_with('-');
    let at = chosen(command, typed);
    #[expect(clippy::wildcard_enum_match_arm, reason = "the other kinds cannot arise here, and clap may add some")]
    let key = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            tell(error.render().to_string().trim_end());
            return Exit::Done;
        }
        ErrorKind::InvalidSubcommand => {
            return no_such_command(command, &text(ContextKind::InvalidSubcommand), speaker);
        }
        ErrorKind::UnknownArgument if at.is_none() && !is_option => {
            // The word before it was taken for a folder.
            let at = typed.iter().position(|word| *word == argument).unwrap_or(0);
            let word = typed.get(at.saturating_sub(1)).map_or("", String::as_str);
            return no_such_command(command, word, speaker);
        }
        ErrorKind::UnknownArgument if !is_option => "usage-too-much",
        ErrorKind::UnknownArgument => "usage-unknown-argument",
        ErrorKind::InvalidValue if value.is_empty() => "usage-without-value",
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => "usage-without-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "usage-bad-value",
        ErrorKind::TooManyValues => "usage-without-a-value",
        ErrorKind::MissingRequiredArgument => "usage-missing",
        ErrorKind::ArgumentConflict => "usage-conflict",
        _ => "usage-other",
    };
    let other = text(ContextKind::PriorArg);
    let arguments =
        [("argument", Argument::Text(&argument)), ("value", Argument::Text(&value)), ("other", Argument::Text(&other))];
    speaker.complain(key, &arguments);
    let language = speaker.words().language();
    if error.kind() == ErrorKind::ValueValidation {
        // Of all that is given, only dates have a form.
        speaker.complain("usage-date", &[]);
    }
    let long = argument.split(' ').next().unwrap_or("").trim_start_matches('-');
    let all = || at.into_iter().chain([command]).flat_map(Command::get_arguments);
    let allowed = all().find(|one| one.get_long() == Some(long)).map(|one| values(one, language)).unwrap_or_default();
    if !allowed.is_empty() && error.kind() == ErrorKind::InvalidValue {
        speaker.complain("usage-allowed", &[("values", Argument::Text(&allowed.join(", ")))]);
        meant(nearest(&value, allowed), speaker);
    }
    if key == "usage-unknown-argument" {
        // Those of the command itself come first: of two that are as near, they are the likelier.
        let longs = all().flat_map(|one| {
            let own = one.get_long().map(str::to_owned);
            own.into_iter().chain(one.get_visible_aliases().unwrap_or_default().into_iter().map(str::to_owned))
        });
        meant(nearest(long, longs.collect()).map(|long| format!("--{long}")), speaker);
    }
    let page = at.and_then(|at| names(at, language).into_iter().next());
    more(page.as_deref(), speaker);
    Exit::Usage
}

/// Says that the first word is no command, and which was probably meant.
pub(super) fn no_such_command(command: &Command, word: &str, speaker: &Speaker) -> Exit {
    speaker.complain("usage-unknown-command", &[("argument", Argument::Text(word))]);
    meant(nearest_command(command, word, speaker), speaker);
    more(None, speaker);
    Exit::Usage
}

/// Says that a folder which was given without a command is not there; it may have been meant as a command.
pub(super) fn no_such_folder(command: &Command, folder: &Path, speaker: &Speaker) -> Exit {
    speaker.complain("no-such-folder", &[]);
    meant(folder.to_str().and_then(|word| nearest_command(command, word, speaker)), speaker);
    Exit::Usage
}

/// A name without the brackets that clap puts around placeholders.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '<' | '>' | '[' | ']')).collect()
}

/// The command that was typed, if any.
fn chosen<'c>(command: &'c Command, typed: &[String]) -> Option<&'c Command> {
    typed.iter().find_map(|word| command.find_subcommand(word))
}

fn nearest_command(command: &Command, word: &str, speaker: &Speaker) -> Option<String> {
    let language = speaker.words().language();
    nearest(word, command.get_subcommands().flat_map(|command| names(command, language)).collect())
}

/// The word that looks most like what was typed; of two, the first.
fn nearest(typed: &str, known: Vec<String>) -> Option<String> {
    let typed = typed.to_lowercase();
    let scored = known.into_iter().map(|word| (strsim::normalized_damerau_levenshtein(&typed, &word), word));
    let likely = scored.filter(|(score, _)| *score >= ALIKE);
    likely.reduce(|best, other| if other.0 > best.0 { other } else { best }).map(|(_, word)| word)
}

fn meant(suggestion: Option<String>, speaker: &Speaker) {
    if let Some(suggestion) = suggestion {
        speaker.complain("usage-meant", &[("suggestion", Argument::Text(&suggestion))]);
    }
}

/// Where there is more to know.
pub(super) fn more(page: Option<&str>, speaker: &Speaker) {
    let page = page.map(|page| format!("{page} ")).unwrap_or_default();
    speaker.complain("usage-more", &[("page", Argument::Text(&page))]);
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn the_nearest_word_is_meant_and_of_two_the_first() {
        let known = || ["voor", "vorm", "datum"].map(str::to_owned).to_vec();
        assert_eq!(nearest("vor", known()).as_deref(), Some("voor"));
        assert_eq!(nearest("VORM", known()).as_deref(), Some("vorm"));
        assert_eq!(nearest("dat", known()).as_deref(), Some("datum"));
        assert_eq!(nearest("xyz", known()), None);
    }
}
