//! The commands and their options, in English and Dutch. Their help stands in `templates/wording`, by the same names.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::audience::Edition;

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

/// How the program speaks.
#[derive(Clone, Copy, Debug, Args)]
pub(super) struct Manner {
    #[arg(long, visible_alias = "taal", global = true, value_enum)]
    pub(super) lang: Option<Lang>,
    #[arg(long, visible_alias = "vorm", global = true, value_enum, default_value = "human")]
    pub(super) format: Format,
}

/// The language of messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Lang {
    Nl,
    En,
}

/// How problems are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// With the line and a caret.
    #[value(alias = "uitgebreid")]
    Human,
    /// A line each, without a word of any note.
    #[value(alias = "kort")]
    Short,
    /// An object a line, for programs; without a word of any note.
    Json,
    /// Not at all: what is asked is something else.
    #[value(skip)]
    Quiet,
}

/// The commands, the everyday ones first.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    #[command(visible_alias = "begin")]
    Init(Init),
    #[command(visible_alias = "nieuw")]
    New(New),
    #[command(visible_alias = "controleer")]
    Check(Check),
    #[command(visible_alias = "bouw")]
    Build(Build),
    #[command(visible_alias = "vrijgeven")]
    Release(Release),
    #[command(visible_alias = "intrekken")]
    Withdraw(Withdraw),
    Agenda(Agenda),
    #[command(visible_alias = "vrijgaveblad")]
    Sheet(Sheet),
    #[command(visible_alias = "inpakken")]
    Pack(Pack),
    #[command(visible_alias = "stand")]
    Status(Status),
    #[command(visible_alias = "persoon")]
    Person(Person),
    #[command(visible_alias = "keur")]
    Audit(Audit),
    #[command(visible_alias = "importeer")]
    Import(Import),
    #[command(visible_alias = "uitleg")]
    Explain(Explain),
    Schema(Schema),
}

/// For whom an edition is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum For {
    #[value(alias = "directie")]
    Directors,
    #[value(alias = "groep")]
    Group,
    #[value(alias = "openbaar")]
    Public,
    #[value(alias = "begeleider")]
    Facilitator,
}

impl From<For> for Edition {
    fn from(audience: For) -> Self {
        match audience {
            For::Directors => Self::Directors,
            For::Group => Self::Group,
            For::Public => Self::Public,
            For::Facilitator => Self::Facilitator,
        }
    }
}

/// For whom a release is: the two editions that leave the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ReleaseFor {
    #[value(alias = "directie")]
    Directors,
    #[value(alias = "openbaar")]
    Public,
}

impl From<ReleaseFor> for Edition {
    fn from(audience: ReleaseFor) -> Self {
        match audience {
            ReleaseFor::Directors => Self::Directors,
            ReleaseFor::Public => Self::Public,
        }
    }
}

/// From which editions a text is taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum WithdrawFor {
    #[value(alias = "directie")]
    Directors,
    #[value(alias = "openbaar")]
    Public,
    #[value(alias = "alle")]
    All,
}

/// How those present decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Decided {
    #[value(alias = "eenstemmig")]
    Unanimous,
    #[value(alias = "schriftelijk")]
    Written,
}

#[derive(Debug, Args)]
pub(super) struct Init {
    pub(super) folder: PathBuf,
    #[arg(long, visible_alias = "titel")]
    pub(super) title: Option<String>,
    #[arg(long, visible_alias = "opdrachtgever")]
    pub(super) client: Option<String>,
    #[arg(long, visible_alias = "begeleider")]
    pub(super) facilitator: Option<String>,
    #[arg(long, visible_alias = "mensen", value_delimiter = ',')]
    pub(super) people: Option<Vec<String>>,
    #[arg(long, visible_alias = "datum")]
    pub(super) date: Option<Date>,
}

#[derive(Debug, Args)]
pub(super) struct New {
    pub(super) kind: String,
    pub(super) title: String,
    #[arg(long, visible_alias = "sessie")]
    pub(super) session: Option<String>,
    #[arg(long, visible_alias = "map", default_value = ".")]
    pub(super) folder: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    #[arg(default_value = ".")]
    pub(super) folder: PathBuf,
    #[arg(long, visible_alias = "streng")]
    pub(super) strict: bool,
    #[arg(long, visible_alias = "datum")]
    pub(super) date: Option<Date>,
}

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(super) struct Build {
    #[arg(default_value = ".")]
    pub(super) folder: PathBuf,
    #[arg(long = "for", visible_alias = "voor", value_enum, default_value = "directors")]
    pub(super) audience: For,
    #[arg(long, visible_alias = "concept")]
    pub(super) draft: bool,
    #[arg(long, visible_alias = "naar")]
    pub(super) out: Option<PathBuf>,
    #[arg(long, visible_alias = "datum")]
    pub(super) date: Option<Date>,
    #[arg(long, visible_alias = "tot")]
    pub(super) until: Option<String>,
    #[arg(long, visible_alias = "sinds")]
    pub(super) since: Option<String>,
    #[arg(long, visible_alias = "ga-door")]
    pub(super) keep_going: bool,
    #[arg(long, visible_alias = "streng")]
    pub(super) strict: bool,
    #[arg(long, visible_alias = "toon")]
    pub(super) open: bool,
    #[arg(long, visible_alias = "zonder-pdf")]
    pub(super) no_pdf: bool,
    #[arg(long, visible_alias = "alleen-pdf", conflicts_with = "no_pdf")]
    pub(super) pdf_only: bool,
}

impl Build {
    /// A build of everything, as it is now.
    pub(super) const fn of(folder: PathBuf, audience: For) -> Self {
        Self {
            folder,
            audience,
            draft: false,
            out: None,
            date: None,
            until: None,
            since: None,
            keep_going: false,
            strict: false,
            open: false,
            no_pdf: false,
            pdf_only: false,
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct Release {
    #[arg(default_value = ".")]
    pub(super) folder: PathBuf,
    #[arg(long = "for", visible_alias = "voor", value_enum, default_value = "directors")]
    pub(super) audience: ReleaseFor,
    #[arg(long, visible_alias = "sessies", value_delimiter = ',')]
    pub(super) sessions: Vec<String>,
    #[arg(long, visible_alias = "datum")]
    pub(super) date: Option<Date>,
    #[arg(long, visible_alias = "hoe", value_enum)]
    pub(super) how: Option<Decided>,
    #[arg(long, visible_alias = "gaat", value_delimiter = ',')]
    pub(super) goes: Vec<String>,
    #[arg(long, visible_alias = "blijft", value_delimiter = ',')]
    pub(super) stays: Vec<String>,
    #[arg(long, visible_alias = "gevraagd", value_delimiter = ',')]
    pub(super) asked: Option<Vec<String>>,
    #[arg(long, visible_alias = "genoemd", value_delimiter = ',')]
    pub(super) named: Vec<String>,
    #[arg(long, visible_alias = "opdrachtgever-akkoord")]
    pub(super) client_agreed: Option<Date>,
    #[arg(long, visible_alias = "ja")]
    pub(super) yes: bool,
}

#[derive(Debug, Args)]
pub(super) struct Withdraw {
    #[arg(required = true)]
    pub(super) notes: Vec<String>,
    #[arg(long, visible_alias = "map", default_value = ".")]
    pub(super) folder: PathBuf,
    #[arg(long = "for", visible_alias = "voor", value_enum, default_value = "all")]
    pub(super) audience: WithdrawFor,
    #[arg(long, visible_alias = "datum")]
    pub(super) date: Option<Date>,
    #[arg(long, visible_alias = "blijft")]
    pub(super) stays: bool,
    #[arg(long, visible_alias = "ja")]
    pub(super) yes: bool,
}

#[derive(Debug, Args)]
pub(super) struct Agenda {
    #[arg(default_value = ".")]
    pub(super) folder: PathBuf,
    #[arg(long, visible_alias = "datum")]
    pub(super) date: Option<Date>,
    #[arg(long = "type", visible_alias = "soort", value_enum, default_value = "follow-up")]
    pub(super) kind: MeetingKind,
    #[arg(long, visible_alias = "toon")]
    pub(super) open: bool,
}

/// A meeting that one makes an agenda for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum MeetingKind {
    #[value(alias = "opvolging")]
    FollowUp,
    #[value(alias = "evaluatie")]
    Evaluation,
    #[value(alias = "directiegesprek")]
    DirectorsMeeting,
}

#[derive(Debug, Args)]
pub(super) struct Sheet {
    #[arg(default_value = ".")]
    pub(super) folder: PathBuf,
    #[arg(long = "for", visible_alias = "voor", value_enum, default_value = "directors")]
    pub(super) audience: ReleaseFor,
    #[arg(long, visible_alias = "datum")]
    pub(super) date: Option<Date>,
    #[arg(long, visible_alias = "toon")]
    pub(super) open: bool,
}

/// A single file of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum FileForm {
    Pdf,
    Html,
    Xlsx,
    Csv,
    Ics,
    Json,
}

#[derive(Debug, Args)]
pub(super) struct Pack {
    #[arg(default_value = ".")]
    pub(super) folder: PathBuf,
    #[arg(long = "for", visible_alias = "voor", value_enum, default_value = "directors")]
    pub(super) audience: For,
    #[arg(long, visible_alias = "naar")]
    pub(super) out: Option<PathBuf>,
    #[arg(long, visible_alias = "bestanden", value_enum, value_delimiter = ',')]
    pub(super) files: Vec<FileForm>,
    #[arg(long, visible_alias = "concept")]
    pub(super) draft: bool,
    #[arg(long, visible_alias = "datum")]
    pub(super) date: Option<Date>,
}

#[derive(Debug, Args)]
pub(super) struct Status {
    #[arg(default_value = ".")]
    pub(super) folder: PathBuf,
    #[arg(long = "for", visible_alias = "voor", value_enum, default_value = "directors")]
    pub(super) audience: ReleaseFor,
    #[arg(long, visible_alias = "sessie")]
    pub(super) session: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Person {
    pub(super) who: String,
    #[arg(long, visible_alias = "map", default_value = ".")]
    pub(super) folder: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Audit {
    pub(super) what: PathBuf,
    #[arg(long, visible_alias = "traject")]
    pub(super) engagement: Option<PathBuf>,
    #[arg(long = "for", visible_alias = "voor", value_enum, default_value = "directors", requires = "engagement")]
    pub(super) audience: For,
    #[arg(long, visible_alias = "concept", requires = "engagement")]
    pub(super) draft: bool,
}

#[derive(Debug, Args)]
pub(super) struct Explain {
    pub(super) code: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Import {
    pub(super) table: PathBuf,
    #[arg(long, visible_alias = "indeling")]
    pub(super) map: String,
    #[arg(long = "engagement", visible_alias = "traject", alias = "folder", default_value = ".")]
    pub(super) folder: PathBuf,
    #[arg(long, visible_alias = "sessie")]
    pub(super) session: Option<String>,
    #[arg(long, visible_alias = "datum")]
    pub(super) date: Option<Date>,
}

#[derive(Debug, Args)]
pub(super) struct Schema {}
