//! From the command line to a command. The names of commands and options are English and Dutch; their help stands in
//! `templates/wording`, by the same names.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand};

use super::exit::Exit;
use super::manner::{For, Manner};
use super::speaker::Speaker;
use super::{
    agenda, audit, build, check, explain, help, import, init, new, pack, person, release, schema, sheet, status, usage,
    withdraw,
};
use crate::wording::{Argument, Language, Wording};

/// What the user asked for.
#[derive(Debug, Parser)]
#[command(name = "stap-report", version, disable_help_subcommand = true)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    /// Without a command: the engagement to check, build and tell about.
    pub(super) folder: Option<PathBuf>,
    #[command(flatten)]
    pub(super) manner: Manner,
}

/// The commands, the everyday ones first.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    #[command(visible_alias = "begin")]
    Init(init::Init),
    #[command(visible_alias = "nieuw")]
    New(new::New),
    #[command(visible_alias = "controleer")]
    Check(check::Check),
    #[command(visible_alias = "bouw")]
    Build(build::Build),
    #[command(visible_alias = "vrijgeven")]
    Release(release::Release),
    #[command(visible_alias = "intrekken")]
    Withdraw(withdraw::Withdraw),
    Agenda(agenda::Agenda),
    #[command(visible_alias = "vrijgaveblad")]
    Sheet(sheet::Sheet),
    #[command(visible_alias = "inpakken")]
    Pack(pack::Pack),
    #[command(visible_alias = "stand")]
    Status(status::Options),
    #[command(visible_alias = "persoon")]
    Person(person::Person),
    #[command(visible_alias = "keur")]
    Audit(audit::Audit),
    #[command(visible_alias = "importeer")]
    Import(import::Import),
    #[command(visible_alias = "uitleg")]
    Explain(explain::Explain),
    Schema(schema::Schema),
}

/// Does what the command line says.
pub fn run() -> ExitCode {
    let typed: Vec<OsString> = std::env::args_os().collect();
    let language = spoken(&typed);
    admit_faults(language);
    std::panic::catch_unwind(|| obey(typed, language)).unwrap_or(Exit::Fault.into())
}

/// Says where in our own code a fault lies, and nothing else: what a panic says could hold a note's words.
fn admit_faults(language: Language) {
    std::panic::set_hook(Box::new(move |fault| {
        let place = fault.location().map(ToString::to_string).unwrap_or_default();
        Speaker::new(language).complain("our-fault", &[("place", Argument::Text(&place))]);
    }));
}

fn obey(typed: Vec<OsString>, language: Language) -> ExitCode {
    let mut known = help::in_words(Arguments::command(), &Wording::new(language));
    let words: Vec<String> = typed.iter().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    let parsed = known.try_get_matches_from_mut(typed).and_then(|matches| Arguments::from_arg_matches(&matches));
    let arguments = match parsed {
        Ok(arguments) => arguments,
        Err(error) => return usage::misunderstood(&error, &known, &words, &Speaker::new(language)).into(),
    };
    let manner = arguments.manner;
    if let Some(folder) = &arguments.folder {
        let speaker = Speaker::new(language);
        if arguments.command.is_some() {
            return usage::no_such_command(&known, &folder.to_string_lossy(), &speaker).into();
        }
        if !folder.is_dir() {
            return usage::no_such_folder(&known, folder, &speaker).into();
        }
    }
    let exit = match arguments.command {
        Some(Command::Init(options)) => init::run(&options, &Speaker::new(language)),
        Some(Command::New(options)) => new::run(&options, manner, language),
        Some(Command::Check(options)) => check::run(&options, manner, language),
        Some(Command::Build(options)) => build::run(&options, manner, language),
        Some(Command::Release(options)) => release::run(&options, manner, language),
        Some(Command::Withdraw(options)) => withdraw::run(&options, manner, language),
        Some(Command::Agenda(options)) => agenda::run(&options, manner, language),
        Some(Command::Sheet(options)) => sheet::run(&options, manner, language),
        Some(Command::Pack(options)) => pack::run(&options, manner, language),
        Some(Command::Status(options)) => status::run(&options, manner, language),
        Some(Command::Person(options)) => person::run(&options, manner, language),
        Some(Command::Audit(options)) => audit::run(&options, manner, language),
        Some(Command::Import(options)) => import::run(&options, manner, language),
        Some(Command::Explain(options)) => explain::run(&options, &Speaker::new(language)),
        Some(Command::Schema(_)) => schema::run(),
        None => {
            let folder = arguments.folder.unwrap_or_else(|| ".".into());
            build::run(&build::Build::of(folder, For::Directors), manner, language)
        }
    };
    exit.into()
}

/// The language for what is said before an engagement is known: as asked, as typed, as the system is set.
fn spoken(typed: &[OsString]) -> Language {
    let words = || typed.iter().skip(1).filter_map(|word| word.to_str());
    let asked = |option: &str| matches!(option, "--lang" | "--taal");
    let apart = words().zip(words().skip(1)).find(|(option, _)| asked(option)).map(|(_, value)| value);
    let joined =
        words().filter_map(|word| word.split_once('=')).find(|(option, _)| asked(option)).map(|(_, value)| value);
    if let Some(language) = apart.or(joined).and_then(Language::parse) {
        return language;
    }
    // The other names of the commands are Dutch: only a Dutch speaker types them.
    let known = Arguments::command();
    let is_dutch =
        |word: &str| known.get_subcommands().any(|command| command.get_visible_aliases().any(|alias| alias == word));
    if words().any(is_dutch) {
        return Language::Dutch;
    }
    sys_locale::get_locale().as_deref().and_then(Language::parse).unwrap_or(Language::English)
}
