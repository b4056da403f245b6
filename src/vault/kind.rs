//! The kinds of notes, their names, and how far each may travel.
//!
//! Source: the table of note kinds of the method, README, "The notes".

use crate::audience::Edition;

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident $dutch:literal [$($nl:literal)*] $english:literal [$($en:literal)*] $ceiling:ident $letters:expr;)*) => {
        /// What a note is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $($(#[$doc])* $name,)* }

        impl Kind {
            /// All of them, in the order of the method.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Its name in Dutch.
            pub const fn dutch(self) -> &'static str {
                match self { $(Self::$name => $dutch,)* }
            }

            /// Its name in the message files.
            pub const fn message(self) -> &'static str {
                match self { $(Self::$name => concat!("kind-", $english),)* }
            }

            /// Its name in English; also its key in the message files.
            pub const fn english(self) -> &'static str {
                match self { $(Self::$name => $english,)* }
            }

            /// Every name that a note may use for it, in both languages.
            pub const fn names(self) -> &'static [&'static str] {
                match self { $(Self::$name => &[$dutch, $english, $($nl,)* $($en,)*],)* }
            }

            /// The widest edition it may ever reach.
            pub const fn ceiling(self) -> Edition {
                match self { $(Self::$name => Edition::$ceiling,)* }
            }

            /// The letters of its numbers, Dutch and English; none for a kind that is not numbered.
            pub const fn letters(self) -> Option<(&'static str, &'static str)> {
                match self { $(Self::$name => $letters,)* }
            }
        }
    };
}

kinds! {
    /// One compact sentence that appeals to everyone.
    Theme "thema" ["taak"] "theme" ["task"] Public None;
    /// Why the engagement began.
    Occasion "aanleiding" [] "occasion" [] Public None;
    /// What the directors asked for.
    Assignment "opdracht" [] "assignment" [] Directors Some(("O", "O"));
    /// What works with us: a hit.
    Promoting "bevorderend" ["hit" "plus"] "promoting" [] Public Some(("B", "P"));
    /// What works against us: a shit.
    Hindering "belemmerend" ["shit" "min"] "hindering" ["minus"] Public Some(("H", "H"));
    /// What everyone recognises across the views.
    CommonThread "rode-draad" [] "common-thread" [] Public Some(("R", "T"));
    /// What is filled in about others and not yet tested.
    Assumption "veronderstelling" [] "assumption" [] Directors Some(("V", "U"));
    /// How we will see that we got there.
    Goal "prestatie" ["doel"] "goal" ["performance"] Public Some(("P", "G"));
    /// Who does what by when.
    Action "actie" [] "action" [] Public Some(("A", "A"));
    /// The behaviour that makes it work.
    Behaviour "gedrag" [] "behaviour" ["behavior"] Public Some(("G", "B"));
    /// What the group asks.
    Question "vraag" [] "question" [] Directors Some(("Q", "Q"));
    /// Why something was done, with which aim and effect.
    Explanation "toelichting" [] "explanation" [] Directors None;
    /// The directors' own words on the report.
    Response "reactie" [] "response" [] Directors None;
    /// What was agreed.
    Agreement "afspraak" [] "agreement" [] Directors Some(("S", "M"));
    /// Somebody's own words.
    Quote "citaat" [] "quote" [] Directors None;
    /// What became of an item.
    Progress "voortgang" [] "progress" [] Public None;
    /// What was gained, what not yet.
    Evaluation "evaluatie" [] "evaluation" [] Public None;
    /// One participant's own view, written at home.
    IndividualView "ik-beeld" [] "individual-view" [] Facilitator None;
    /// What the facilitator noticed.
    Observation "observatie" [] "observation" [] Facilitator None;
}

impl Kind {
    /// The kind of that name, in either language, whatever its case.
    pub fn parse(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase();
        Self::ALL.iter().copied().find(|kind| kind.names().contains(&name.as_str()))
    }

    /// Whether its owner is printed; elsewhere an owner who is a member counts as the one who said it.
    pub const fn prints_owner(self) -> bool {
        match self {
            Self::Goal | Self::Action | Self::Behaviour | Self::Question | Self::Agreement => true,
            Self::Theme
            | Self::Occasion
            | Self::Assignment
            | Self::Promoting
            | Self::Hindering
            | Self::CommonThread
            | Self::Assumption
            | Self::Explanation
            | Self::Response
            | Self::Quote
            | Self::Progress
            | Self::Evaluation
            | Self::IndividualView
            | Self::Observation => false,
        }
    }
}

/// The headings under which a list item is a note of a kind, Dutch and English, in the order of the file; nothing for a
/// kind that no row of a table can be. An individual view stands among the observations and says itself what it is.
pub(in crate::vault) const HEADINGS: [(Kind, &str, &str); 12] = [
    (Kind::Theme, "Thema", "Theme"),
    (Kind::Promoting, "Hits", "Hits"),
    (Kind::Hindering, "Shits", "Shits"),
    (Kind::CommonThread, "Rode draden", "Common threads"),
    (Kind::Assumption, "Veronderstellingen", "Assumptions"),
    (Kind::Goal, "Prestaties", "Goals"),
    (Kind::Action, "Acties", "Actions"),
    (Kind::Behaviour, "Gedrag", "Behaviour"),
    (Kind::Question, "Vragen", "Questions"),
    (Kind::Agreement, "Afspraken", "Agreements"),
    (Kind::Evaluation, "Evaluatie", "Evaluation"),
    (Kind::Observation, "Observaties", "Observations"),
];

/// The heading for a kind, in both languages.
pub(in crate::vault) fn heading(kind: Kind) -> Option<(&'static str, &'static str)> {
    let kind = if kind == Kind::IndividualView { Kind::Observation } else { kind };
    HEADINGS.iter().find(|(known, ..)| *known == kind).map(|(_, dutch, english)| (*dutch, *english))
}
