//! Help in the user's language: clap knows the commands, the message files know the words.
//!
//! clap's own pages are English whatever it is told, so the pages are set here, from what clap knows of each command.

use std::fmt::Write as _;

use clap::builder::Resettable;
use clap::{Arg, ArgAction, Command};

use super::columns::{table, wrapped};
use crate::wording::{Argument, Language, Wording};

/// `command` with every help text, every placeholder and the first of its names in `words`.
pub(super) fn in_words(command: Command, words: &Wording) -> Command {
    let root = described(command, words).disable_version_flag(true).arg(flag("version", 'V', "versie", words));
    let shared: Vec<Arg> = root.get_arguments().filter(|argument| argument.is_global_set()).cloned().collect();
    let names: Vec<String> = root.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let root = names.into_iter().fold(root, |root, name| {
        let key = format!("help-{name}");
        root.mut_subcommand(&name, |command| {
            let command = described(command, words);
            let page = page(&command, &shared, words, &key);
            command.help_template(page)
        })
    });
    let page = page(&root, &[], words, "help");
    root.help_template(page)
}

fn described(command: Command, words: &Wording) -> Command {
    let own = |argument: Arg| in_its_words(argument, words);
    command.disable_help_flag(true).mut_args(own).arg(flag("help", 'h', "hulp", words))
}

/// `--help` and `--version`, which clap would describe in English.
fn flag(name: &'static str, short: char, dutch: &'static str, words: &Wording) -> Arg {
    let action = if name == "help" { ArgAction::Help } else { ArgAction::Version };
    in_its_words(Arg::new(name).short(short).long(name).visible_alias(dutch).action(action), words)
}

/// An option under its name in this language; the other stays as good.
fn in_its_words(argument: Arg, words: &Wording) -> Arg {
    let names = argument.get_long().map(str::to_owned);
    let others: Vec<String> =
        argument.get_visible_aliases().unwrap_or_default().into_iter().map(str::to_owned).collect();
    let argument = match (words.language(), names, others.first()) {
        (Language::Dutch, Some(english), Some(dutch)) => {
            argument.visible_alias(Resettable::Reset).long(dutch.clone()).visible_alias(english)
        }
        (Language::Dutch | Language::English, ..) => argument,
    };
    if !argument.get_action().takes_values() {
        return argument;
    }
    let name = placeholder(&argument, words);
    argument.value_name(name)
}

/// What stands for a value, in capitals.
fn placeholder(argument: &Arg, words: &Wording) -> String {
    let key = format!("help-value.{}", argument.get_id());
    let own = words.knows(&key).then(|| words.say(&key));
    let name = own.or_else(|| argument.get_long().map(str::to_owned)).unwrap_or_else(|| argument.get_id().to_string());
    name.to_uppercase()
}

/// The names of a command: in this language first.
pub(super) fn names(command: &Command, language: Language) -> Vec<String> {
    let english = command.get_name().to_owned();
    let dutch = command.get_visible_aliases().map(str::to_owned);
    match language {
        Language::Dutch => dutch.chain([english]).collect(),
        Language::English => [english].into_iter().chain(dutch).collect(),
    }
}

/// The values that an argument takes, by their names in this language.
pub(super) fn values(argument: &Arg, language: Language) -> Vec<String> {
    let possible = if argument.get_action().takes_values() { argument.get_possible_values() } else { Vec::new() };
    possible.iter().map(|value| value_name(value, language)).collect()
}

fn value_name(value: &clap::builder::PossibleValue, language: Language) -> String {
    let names: Vec<&str> = value.get_name_and_aliases().collect();
    let own = match language {
        Language::Dutch => names.get(1).or(names.first()),
        Language::English => names.first(),
    };
    own.map(|name| (*name).to_owned()).unwrap_or_default()
}

fn page(command: &Command, shared: &[Arg], words: &Wording, key: &str) -> String {
    let arguments: Vec<&Arg> = command.get_arguments().chain(shared).collect();
    let (positional, options): (Vec<&Arg>, Vec<&Arg>) = arguments.iter().partition(|one| one.is_positional());
    let mut page = wrapped(&words.say(key), 0);
    let _ = write!(page, "\n{}\n  {}\n", words.say("help-usage"), usage(command, &positional, words, key));
    let rows = |arguments: &[&Arg]| arguments.iter().map(|one| row(one, words, key)).collect();
    let commands = command.get_subcommands().map(|command| {
        let names = names(command, words.language());
        (names.join(", "), words.say(&format!("help-{}", command.get_name())))
    });
    table(&mut page, &words.say("help-commands"), commands.collect());
    table(&mut page, &words.say("help-arguments"), rows(&positional));
    table(&mut page, &words.say("help-options"), rows(&options));
    let after = format!("{key}.after");
    if words.knows(&after) {
        page.push('\n');
        page.push_str(&words.say(&after).lines().map(|line| wrapped(line, 0)).collect::<String>());
    }
    page
}

fn usage(command: &Command, positional: &[&Arg], words: &Wording, key: &str) -> String {
    let mut usage = "stap-report".to_owned();
    if key != "help" {
        let _ = write!(usage, " {}", names(command, words.language()).first().map_or("", String::as_str));
    }
    for argument in positional {
        let name = placeholder(argument, words);
        let _ = if argument.is_required_set() { write!(usage, " {name}") } else { write!(usage, " [{name}]") };
    }
    let required = command.get_arguments().filter(|one| one.is_required_set() && !one.is_positional());
    for argument in required {
        let _ = write!(usage, " {}", option(argument, words));
    }
    let _ = write!(usage, " [{}]", words.say("help-usage.options"));
    if command.has_subcommands() {
        let _ = write!(usage, "\n  stap-report {} …", words.say("help-usage.command"));
    }
    usage
}

/// `--for AUDIENCE`.
fn option(argument: &Arg, words: &Wording) -> String {
    let long = argument.get_long().map(|long| format!("--{long}")).unwrap_or_default();
    if argument.get_action().takes_values() { format!("{long} {}", placeholder(argument, words)) } else { long }
}

fn row(argument: &Arg, words: &Wording, key: &str) -> (String, String) {
    let own = format!("{key}.{}", argument.get_id());
    let shared = format!("help-option.{}", argument.get_id());
    let mut text = words.say(if words.knows(&own) { &own } else { &shared });
    let mut more = Vec::new();
    let values = values(argument, words.language());
    if !values.iter().all(|value| text.contains(value.as_str())) {
        more.push(values.join(", "));
    }
    if argument.get_action().takes_values() {
        let shown = |value: &str| {
            let known = argument.get_possible_values().into_iter().find(|known| known.matches(value, false));
            known.map_or_else(|| value.to_owned(), |known| value_name(&known, words.language()))
        };
        let default: Vec<String> =
            argument.get_default_values().iter().filter_map(|value| value.to_str()).map(shown).collect();
        if default == ["."] {
            more.push(words.say("help-here"));
        } else if !default.is_empty() {
            more.push(words.say_with("help-default", &[("value", Argument::Text(&default.join(", ")))]));
        }
    }
    let others = argument.get_visible_aliases().unwrap_or_default();
    if !others.is_empty() {
        let others = others.iter().map(|other| format!("--{other}")).collect::<Vec<_>>().join(", ");
        more.push(words.say_with("help-also", &[("names", Argument::Text(&others))]));
    }
    if !more.is_empty() {
        let _ = write!(text, " ({})", more.join("; "));
    }
    let short = argument.get_short().map(|short| format!("-{short}, ")).unwrap_or_default();
    let name = if argument.is_positional() { placeholder(argument, words) } else { option(argument, words) };
    (format!("{short}{name}"), text)
}
