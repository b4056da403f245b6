//! Values that are one of a few words: the words, in both languages.
//!
//! A value more is a line here; where it counts for something, the compiler names the place.

use super::keys::{nearest, one_line, plain};
use crate::audience::Edition;
use crate::diagnostics::{Code, Diagnostic, Nearest};
use crate::vault::read::Word;
use crate::wording::Language;

/// A value that is one of a few words.
pub(in crate::vault) trait Choice: Copy + PartialEq + 'static {
    /// Every value with its words: English first, then Dutch, then the others; one alone is both. The first two go on
    /// record: changing one changes every fingerprint that holds it.
    fn all() -> impl Iterator<Item = (&'static [&'static str], Self)>;

    /// What `written` names, if anything. Case, and `_` or a space for `-`, do not count.
    fn named(written: &str) -> Option<Self> {
        let written = plain(written);
        Self::all().find(|(words, _)| words.contains(&written.as_str())).map(|(_, value)| value)
    }

    /// Its word in a language.
    fn word(self, language: Language) -> &'static str {
        let words = Self::all().find(|(_, value)| *value == self).map_or(&[] as &[_], |(words, _)| words);
        let english = words.first().copied().unwrap_or_default();
        match language {
            Language::English => english,
            Language::Dutch => words.get(1).copied().unwrap_or(english),
        }
    }
}

/// What `word` names; a word that names nothing is a problem.
pub(in crate::vault) fn choose<T: Choice>(word: &Word, problems: &mut Vec<Diagnostic>) -> Option<T> {
    let found = T::named(&word.text);
    if found.is_none() {
        let words = T::all().flat_map(|(words, _)| words.iter().copied());
        let near = nearest(&plain(&word.text), words).map(Nearest::Word);
        problems.push(Diagnostic::new(Code::BadValue, word.place.clone()).nearest(near));
    }
    found
}

macro_rules! choices {
    ($($name:ident { $($value:ident $($word:literal)+;)* })*) => { $(
        impl Choice for $name {
            fn all() -> impl Iterator<Item = (&'static [&'static str], Self)> {
                let all: [(&[&str], Self); _] = [$((&[$($word),+], Self::$value),)*];
                all.into_iter()
            }
        }
    )* };
}

macro_rules! new_choices {
    ($($(#[$doc:meta])* $vis:vis $name:ident { $($(#[$about:meta])* $value:ident $($word:literal)+;)* })*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
            $vis enum $name { $($(#[$about])* $value,)* }
        )*
        choices! { $($name { $($value $($word)+;)* })* }
    };
}

new_choices! {
    /// Who can move it.
    pub Influence {
        /// Each for oneself.
        Self_ "self" "zelf";
        /// The group together.
        Together "together" "samen";
        /// The directors.
        Directors "directors" "directie";
        /// Nobody here.
        Outside "outside" "buiten";
    }

    /// One of the parties at the table.
    pub Party {
        /// The group.
        Group "group" "groep";
        /// The directors.
        Directors "directors" "directie";
        /// The facilitator.
        Facilitator "facilitator" "begeleider";
    }

    /// How far an action is.
    pub ActionState {
        /// Not begun.
        Open "open";
        /// Begun.
        InProgress "in-progress" "bezig";
        /// Done.
        Done "done" "gedaan" "klaar";
        /// Given up.
        Dropped "dropped" "vervallen";
        /// To a later date.
        Moved "moved" "doorgeschoven";
    }

    /// What became of an assumption.
    pub AssumptionState {
        /// Not tested yet.
        ToTest "to-test" "te-toetsen";
        /// It was so.
        Confirmed "confirmed" "bevestigd";
        /// It was not so.
        Refuted "refuted" "weerlegd";
        /// Nobody holds it any more.
        LetGo "let-go" "losgelaten";
    }

    /// What became of an objective.
    pub ObjectiveResult {
        /// Met.
        Met "met" "behaald";
        /// Partly met.
        Partly "partly" "deels";
        /// Not met.
        NotMet "not" "niet";
    }

    /// Whether an action came out of the dialogue.
    pub Origin {
        /// Out of the dialogue.
        Dialogue "dialogue" "dialoog";
        /// It was planned already.
        ExistingPlan "existing-plan" "bestaand-plan";
    }

    /// What one person can agree to.
    pub(in crate::vault) ConsentTo {
        /// That the name stands in the text.
        Name "name" "naam";
        /// That the words are quoted.
        Quote "quote" "citaat";
    }

    /// On which side of the table someone sits.
    pub(in crate::vault) Side {
        /// In the group.
        Member "member" "deelnemer";
        /// Whom the report is for.
        Director "director" "directie";
        /// Who leads the dialogue.
        Facilitator "facilitator" "begeleider";
    }

    /// The meetings of an engagement, in their usual order.
    pub SessionKind {
        /// With the client, before all else.
        Intake "intake";
        /// With the group: what it is about, and the theme.
        Introduction "introduction" "introductie";
        /// The group at work.
        WorkingSession "working-session" "werksessie";
        /// The group with the directors.
        DirectorsMeeting "directors'-meeting" "directiegesprek" "directors-meeting";
        /// Months later.
        FollowUp "follow-up" "opvolging";
        /// At the end.
        Evaluation "evaluation" "evaluatie";
    }

    /// Which of the two questions of an evaluation.
    pub EvaluationQuestion {
        /// What was gained.
        Gained "gained" "gewonnen";
        /// What not yet.
        NotYet "not-yet" "nog-niet";
    }
}

choices! {
    Edition {
        Facilitator "facilitator" "begeleider";
        Group "group" "groep";
        Directors "directors" "directie";
        Public "public" "openbaar";
    }

    Language {
        Dutch "dutch" "nederlands" "nl";
        English "english" "engels" "en";
    }
}

/// What the facilitator says of a note's release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::vault) enum Flag {
    /// Nothing: it stays.
    Undecided,
    /// `confidential: yes`: it stays.
    Stays,
    /// `confidential: no`: it may be shown to the group as a proposal.
    Proposed,
}

choices! {
    // Nothing but these six words, see [`super::values::flag`].
    Flag {
        Stays "yes" "ja" "true";
        Proposed "no" "nee" "false";
    }
}

/// A state that a progress note gives to what it is about; no word is in both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NewState {
    /// Of an action.
    Action(ActionState),
    /// Of an assumption.
    Assumption(AssumptionState),
}

impl Choice for NewState {
    fn all() -> impl Iterator<Item = (&'static [&'static str], Self)> {
        let actions = ActionState::all().map(|(words, state)| (words, Self::Action(state)));
        actions.chain(AssumptionState::all().map(|(words, state)| (words, Self::Assumption(state))))
    }
}

/// What a note is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// Working together.
    Cooperation,
    /// Money.
    Money,
    /// The world outside.
    OutsideWorld,
    /// Time.
    Time,
    /// Oneself.
    Self_,
    /// The group's own word.
    Own(String),
}

/// The areas of the method with their words: English first, then Dutch, then the others.
const AREAS: [(&[&str], Area); 5] = [
    (&["cooperation", "samenwerking", "working-together"], Area::Cooperation),
    (&["money", "geld"], Area::Money),
    (&["outside-world", "buitenwereld"], Area::OutsideWorld),
    (&["time", "tijd"], Area::Time),
    (&["self", "zelf"], Area::Self_),
];

impl Area {
    /// The area that `written` names; any other word is the group's own.
    pub(in crate::vault) fn named(written: &str) -> Self {
        let word = plain(written);
        let known = AREAS.into_iter().find(|(words, _)| words.contains(&word.as_str()));
        known.map_or_else(|| Self::Own(one_line(written)), |(_, area)| area)
    }

    /// Its word in a language; the group's own word is the same in each.
    pub(in crate::vault) fn word(&self, language: Language) -> &str {
        let words = AREAS.iter().find(|(_, area)| area == self).map(|(words, _)| *words);
        match (self, words) {
            (Self::Own(word), _) => word,
            (_, Some([english, dutch, ..])) => match language {
                Language::English => english,
                Language::Dutch => dutch,
            },
            (Self::Cooperation | Self::Money | Self::OutsideWorld | Self::Time | Self::Self_, _) => "",
        }
    }

    /// The group's own word.
    pub(in crate::vault) fn own(&self) -> Option<&str> {
        match self {
            Self::Own(word) => Some(word),
            Self::Cooperation | Self::Money | Self::OutsideWorld | Self::Time | Self::Self_ => None,
        }
    }
}
