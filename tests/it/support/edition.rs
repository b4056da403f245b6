//! What can be built, how one asks for it, and where it is written.

/// An edition, or the draft of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edition {
    Draft,
    Directors,
    PublicDraft,
    Public,
    Group,
    Facilitator,
    /// The consent sheet of what was released.
    Sheet,
}

impl Edition {
    /// Everything that people outside the room get to see, or may get.
    pub(crate) const OUTSIDE: [Self; 4] = [Self::Draft, Self::Directors, Self::PublicDraft, Self::Public];

    /// Everything there is.
    pub(crate) const ALL: [Self; 7] =
        [Self::Draft, Self::Directors, Self::PublicDraft, Self::Public, Self::Group, Self::Facilitator, Self::Sheet];

    /// How it is asked for.
    pub(crate) fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Draft => &["build", "--draft"],
            Self::Directors => &["build"],
            Self::PublicDraft => &["build", "--for", "public", "--draft"],
            Self::Public => &["build", "--for", "public"],
            Self::Group => &["build", "--for", "group"],
            Self::Facilitator => &["build", "--for", "facilitator"],
            Self::Sheet => &["sheet"],
        }
    }

    /// Where it is written inside a Dutch engagement.
    pub(crate) fn folder(self) -> &'static str {
        match self {
            Self::Draft => "concept-voor-de-groep",
            Self::Directors => "rapportage-directie",
            Self::PublicDraft => "concept-openbaar-voor-de-groep",
            Self::Public => "rapportage-openbaar",
            Self::Group => "VERTROUWELIJK-groep",
            Self::Facilitator => "VERTROUWELIJK-begeleider",
            Self::Sheet => "vrijgaveblad",
        }
    }
}
