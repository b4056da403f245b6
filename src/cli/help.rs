//! Help in the user's language: clap knows the commands, the message files know the words.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction};

use super::exit::Exit;
use super::speaker::{Speaker, tell};
use crate::wording::{Argument, Wording};

/// `command` with every help text in `words`.
pub(super) fn in_words(command: clap::Command, words: &Wording) -> clap::Command {
    let described = describe(command, words, "help");
    let names: Vec<String> = described.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    names.into_iter().fold(described, |all, name| {
        let key = format!("help-{name}");
        all.mut_subcommand(&name, |command| describe(command, words, &key))
    })
}

fn describe(command: clap::Command, words: &Wording, key: &str) -> clap::Command {
    let template =
        format!("{{about-with-newline}}\n{}\n  {{usage}}\n\n{{all-args}}{{after-help}}", words.say("help-usage"));
    let help = Arg::new("help").short('h').long("help").visible_alias("hulp").action(ArgAction::Help);
    let mut command = command
        .about(words.say(key))
        .help_template(template)
        .subcommand_help_heading(words.say("help-commands"))
        .disable_help_flag(true)
        .arg(help);
    let after = format!("{key}.after");
    if words.knows(&after) {
        command = command.after_help(words.say(&after));
    }
    let (arguments, options) = (words.say("help-arguments"), words.say("help-options"));
    command.mut_args(|argument| {
        let heading = if argument.is_positional() { &arguments } else { &options };
        let own = format!("{key}.{}", argument.get_id());
        let shared = format!("help-option.{}", argument.get_id());
        let text = words.say(if words.knows(&own) { &own } else { &shared });
        argument.help(text).help_heading(heading.clone())
    })
}

/// Says what was wrong with the command line, or prints the help or the version that was asked for.
pub(super) fn misunderstood(error: &clap::Error, speaker: &Speaker) -> Exit {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(_) | None => String::new(),
    };
    #[expect(clippy::wildcard_enum_match_arm, reason = "the other kinds cannot arise here, and clap may add some")]
    let key = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            tell(error.render().to_string().trim_end());
            return Exit::Done;
        }
        ErrorKind::UnknownArgument => "usage-unknown-argument",
        ErrorKind::InvalidSubcommand => "usage-unknown-command",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "usage-bad-value",
        ErrorKind::MissingRequiredArgument => "usage-missing",
        _ => "usage-other",
    };
    let (argument, value) = (text(ContextKind::InvalidArg), text(ContextKind::InvalidValue));
    let command = text(ContextKind::InvalidSubcommand);
    let argument = if argument.is_empty() { command } else { argument };
    speaker.complain(key, &[("argument", Argument::Text(&argument)), ("value", Argument::Text(&value))]);
    if error.kind() == ErrorKind::ValueValidation {
        // Of all that is given, only dates have a form.
        speaker.complain("usage-date", &[]);
    }
    let allowed = text(ContextKind::ValidValue);
    if !allowed.is_empty() {
        speaker.complain("usage-allowed", &[("values", Argument::Text(&allowed))]);
    }
    let meant =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue].map(text).concat();
    if !meant.is_empty() {
        speaker.complain("usage-meant", &[("suggestion", Argument::Text(&meant))]);
    }
    speaker.complain("usage-more", &[]);
    Exit::Usage
}
