//! The pages of the editions: which there are, what they are called, and where each item stands.

use crate::audience::Edition;
use crate::vault::{Details, EvaluationQuestion, Item, Kind, Party, PrintedOwner, SessionKey};
use crate::wording::Language;

/// A page of a report, beside page one. No edition has all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Page {
    /// How to read it.
    Guide,
    /// Occasion, assignment and theme; in the public edition the occasion alone.
    Start,
    /// Public: the theme.
    Theme,
    /// Public: the approach in steps.
    Approach,
    /// The situation.
    Situation,
    /// What we want to achieve.
    Goals,
    /// The plan of action.
    Actions,
    /// The behaviour that goes with it.
    Behaviour,
    /// The conversation with the directors.
    Conversation,
    /// What was told since.
    FollowUp,
    /// What was gained, what not yet.
    Evaluation,
    /// Public: what was gained.
    Gained,
    /// Public: what not yet.
    NotYet,
    /// Public: what was said of it without answering either question.
    LookingBack,
    /// Public: the facilitator's view.
    View,
    /// Group: what stays here.
    Stays,
    /// Facilitator: every note with its state.
    Ledger,
    /// Facilitator: every note in full.
    Notes,
    /// Terms and colophon.
    Ending,
}

impl Page {
    /// The name of its file and its anchor.
    pub(super) const fn slug(self, language: Language) -> &'static str {
        let (dutch, english) = match self {
            Self::Guide => ("leeswijzer", "how-to-read"),
            Self::Start => ("aanleiding", "occasion"),
            Self::Theme => ("thema", "theme"),
            Self::Approach => ("aanpak", "approach"),
            Self::Situation => ("situatie", "situation"),
            Self::Goals => ("prestaties", "goals"),
            Self::Actions => ("acties", "actions"),
            Self::Behaviour => ("gedrag", "behaviour"),
            Self::Conversation => ("gesprek", "conversation"),
            Self::FollowUp => ("opvolging", "follow-up"),
            Self::Evaluation => ("evaluatie", "evaluation"),
            Self::Gained => ("opbrengst", "gained"),
            Self::NotYet => ("nog-niet", "not-yet"),
            Self::LookingBack => ("terugblik", "looking-back"),
            Self::View => ("begeleider", "facilitator"),
            Self::Stays => ("blijft-in-de-groep", "stays-in-the-group"),
            Self::Ledger => ("overzicht", "overview"),
            Self::Notes => ("notities", "notes"),
            Self::Ending => ("begrippen-en-colofon", "terms-and-colophon"),
        };
        match language {
            Language::Dutch => dutch,
            Language::English => english,
        }
    }
}

/// Where an item stands among the others, in the order of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Slot {
    Occasion,
    Assignment,
    Theme,
    Promoting,
    Hindering,
    Threads,
    Assumptions,
    Quotes,
    Goals,
    Actions,
    AskedActions,
    Questions,
    Behaviour,
    Response,
    QuestionsToUs,
    Explanations,
    Agreements,
    Told,
    Gained,
    NotYet,
    LookingBack,
    View,
    /// Facilitator: by meeting (its position; the last of all without one), then by kind.
    Note(usize, Kind),
}

impl Slot {
    /// Where an item stands when it does not stand below another.
    pub(super) fn of(item: &Item, edition: Edition) -> Self {
        match edition {
            Edition::Facilitator => Self::Note(item.session.map_or(usize::MAX, SessionKey::position), item.kind),
            Edition::Public if by_facilitator(item) => Self::View,
            Edition::Group | Edition::Directors | Edition::Public => Self::in_report(item),
        }
    }

    fn in_report(item: &Item) -> Self {
        match item.kind {
            Kind::Theme => Self::Theme,
            Kind::Occasion => Self::Occasion,
            Kind::Assignment => Self::Assignment,
            Kind::Promoting => Self::Promoting,
            Kind::Hindering => Self::Hindering,
            Kind::CommonThread => Self::Threads,
            Kind::Assumption => Self::Assumptions,
            Kind::Goal => Self::Goals,
            Kind::Action if asked_of_directors(item) => Self::AskedActions,
            Kind::Action => Self::Actions,
            Kind::Behaviour => Self::Behaviour,
            Kind::Question if asked_of_us(item) => Self::QuestionsToUs,
            Kind::Question => Self::Questions,
            Kind::Explanation => Self::Explanations,
            Kind::Response => Self::Response,
            Kind::Agreement => Self::Agreements,
            Kind::Quote | Kind::IndividualView | Kind::Observation => Self::Quotes,
            Kind::Progress => Self::Told,
            Kind::Evaluation => match question_of(item) {
                Some(EvaluationQuestion::Gained) => Self::Gained,
                Some(EvaluationQuestion::NotYet) => Self::NotYet,
                None => Self::LookingBack,
            },
        }
    }

    /// The page it stands on.
    pub(super) const fn page(self, edition: Edition) -> Page {
        match edition {
            Edition::Facilitator => Page::Notes,
            Edition::Group | Edition::Directors => self.in_full(),
            Edition::Public => self.in_public(),
        }
    }

    const fn in_full(self) -> Page {
        match self {
            Self::Occasion | Self::Assignment | Self::Theme => Page::Start,
            Self::Promoting | Self::Hindering | Self::Threads | Self::Assumptions | Self::Quotes => Page::Situation,
            Self::Goals => Page::Goals,
            Self::Actions | Self::AskedActions | Self::Questions => Page::Actions,
            Self::Behaviour => Page::Behaviour,
            Self::Response | Self::QuestionsToUs | Self::Explanations | Self::Agreements => Page::Conversation,
            Self::Told => Page::FollowUp,
            Self::Gained | Self::NotYet | Self::LookingBack | Self::View => Page::Evaluation,
            Self::Note(..) => Page::Notes,
        }
    }

    const fn in_public(self) -> Page {
        match self {
            Self::Occasion | Self::Assignment => Page::Start,
            Self::Theme => Page::Theme,
            Self::Promoting | Self::Hindering | Self::Threads | Self::Assumptions | Self::Quotes => Page::Situation,
            Self::Goals
            | Self::Actions
            | Self::AskedActions
            | Self::Questions
            | Self::Behaviour
            | Self::Response
            | Self::QuestionsToUs
            | Self::Explanations
            | Self::Agreements
            | Self::Told => Page::Approach,
            Self::Gained => Page::Gained,
            Self::NotYet => Page::NotYet,
            Self::LookingBack => Page::LookingBack,
            Self::View => Page::View,
            Self::Note(..) => Page::Notes,
        }
    }
}

/// Who made an agreement, in the order of printing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum AgreedBy {
    Together,
    Group,
    Directors,
}

/// Who made an agreement: whoever is to keep it.
pub(super) fn agreed_by(item: &Item) -> AgreedBy {
    if item.directors_own || asked_of_directors(item) {
        AgreedBy::Directors
    } else if item.owners.contains(&PrintedOwner::Party(Party::Directors)) {
        AgreedBy::Together
    } else {
        AgreedBy::Group
    }
}

/// Whether an action is the directors' alone.
pub(super) fn asked_of_directors(item: &Item) -> bool {
    !item.owners.is_empty() && item.owners.iter().all(|owner| *owner == PrintedOwner::Party(Party::Directors))
}

/// Whether a question is put to the group or the facilitator.
pub(super) fn asked_of_us(item: &Item) -> bool {
    matches!(item.details, Details::Question { to: Party::Group | Party::Facilitator, .. })
}

fn question_of(item: &Item) -> Option<EvaluationQuestion> {
    if let Details::Evaluation { question, .. } = item.details { question } else { None }
}

fn by_facilitator(item: &Item) -> bool {
    matches!(item.details, Details::Evaluation { voice: Party::Facilitator, .. })
}
