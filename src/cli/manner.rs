//! How the program speaks, and for whom an edition is: what several commands are told.

use clap::{Args, ValueEnum};

use crate::audience::Edition;
use crate::wording::Language;

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

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Nl => Self::Dutch,
            Lang::En => Self::English,
        }
    }
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
