//! The table of keys: every name a key may have, Dutch and English as equal citizens.

use crate::wording::Language;

/// A family of keys that may stand together.
pub(in crate::vault) trait Keys: Copy + Ord + 'static {
    /// Every key with its names: English first, then Dutch, then the others.
    const NAMES: &'static [(Self, &'static [&'static str])];
}

macro_rules! keys {
    ($($(#[$doc:meta])* $set:ident { $($key:ident $($name:literal)+;)* })*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(in crate::vault) enum $set { $($key,)* }

        impl Keys for $set {
            const NAMES: &'static [(Self, &'static [&'static str])] = &[$((Self::$key, &[$($name),+]),)*];
        }
    )* };
}

keys! {
    /// Keys of a note.
    NoteKey {
        Kind "kind" "soort" "factor" "type";
        Title "title" "titel";
        Owner "owner" "eigenaar" "wie";
        Confidential "confidential" "vertrouwelijk";
        Audience "audience" "zichtbaar-voor";
        Session "session" "sessie";
        Contributor "contributor" "inbrenger";
        Weight "weight" "gewicht";
        Area "area" "gebied";
        Influence "influence" "invloed";
        RelatesTo "relates-to" "hoort-bij";
        Answers "answers" "antwoord-op";
        Of "of" "van";
        BasedOn "based-on" "gebaseerd-op";
        Settles "settles" "beslist";
        To "to" "aan";
        Due "due" "uiterlijk";
        State "state" "stand";
        Reason "reason" "reden";
        NewDate "new-date" "nieuwe-datum";
        Measure "measure" "maatstaf";
        Baseline "baseline" "beginwaarde";
        Target "target" "streefwaarde";
        Actual "actual" "huidige-waarde";
        Indicator "indicator";
        Objectives "objectives" "doelstellingen";
        Question "question" "evaluatievraag";
        Voice "voice" "stem";
        Origin "origin" "herkomst";
        Recognised "recognised" "herkend" "recognized";
        Consent "consent" "toestemming";
        DirectorsText "directors-text" "tekst-directie";
        PublicTitle "public-title" "titel-openbaar";
        PublicText "public-text" "tekst-openbaar";
        Tags "tags" "trefwoorden";
        Lang "lang" "taal";
        Id "id";
    }

    /// Keys of a session: its own, and what its notes take over. The flag is here to be refused.
    SessionKey {
        Id "id";
        Title "title" "titel";
        Date "date" "datum";
        Type "type" "soort";
        Present "present" "aanwezig";
        Owner "owner" "eigenaar";
        Contributor "contributor" "inbrenger";
        Audience "audience" "zichtbaar-voor";
        Area "area" "gebied";
        Influence "influence" "invloed";
        Lang "lang" "taal";
        Tags "tags" "trefwoorden";
        Confidential "confidential" "vertrouwelijk";
    }

    /// Keys of the engagement file.
    EngagementKey {
        Title "title" "titel";
        Client "client" "opdrachtgever";
        Sector "sector";
        Language "language" "taal";
        Facilitator "facilitator" "begeleider";
        People "people" "mensen";
        ReferenceDate "reference-date" "peildatum";
        NextMeeting "next-meeting" "volgende-bijeenkomst";
        AllowedWords "allowed-words" "toegestane-woorden";
        ForbiddenWords "forbidden-words" "verboden-woorden";
        PublicTitle "public-title" "openbare-titel";
        Colophon "colophon" "colofon";
        SmallestGroup "smallest-group" "kleinste-groep";
    }

    /// Keys of one person.
    PersonKey {
        Id "id";
        Name "name" "naam";
        OtherNames "other-names" "andere-namen";
        Role "role" "rol";
        Is "is";
    }

    /// Keys of one allowed word.
    AllowedKey {
        Word "word" "woord";
        Reason "reason" "reden";
    }

    /// Keys of what one person agreed to.
    ConsentKey {
        Person "person" "persoon";
        For "for" "voor";
        On "on" "op";
    }

    /// Keys of a mapping: what the columns of a board's export mean.
    MappingKey {
        Board "board" "bord";
        Separator "separator" "scheidingsteken";
        Encoding "encoding" "codering";
        Title "title" "titel";
        Text "text" "tekst";
        Kind "kind" "soort";
        Kinds "kinds" "soorten";
        Otherwise "otherwise" "anders";
        Recognised "recognised" "herkend";
        Weight "weight" "gewicht";
        Contributor "contributor" "inbrenger";
        Owner "owner" "eigenaar" "wie";
        Due "due" "uiterlijk";
        Date "date" "datum";
        SaysNothing "says-nothing" "zegt-niets";
    }

    /// Keys of one objective of an assignment.
    ObjectiveKey {
        Objective "objective" "doelstelling";
        Result "result" "resultaat";
    }
}

macro_rules! fields {
    ($($(#[$doc:meta])* $field:ident $english:literal $dutch:literal;)*) => {
        /// What is said of a note beside its title and text, by the name under which it goes on record. The words of this
        /// list are part of the record: changing one changes every fingerprint that holds it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Field { $($(#[$doc])* $field,)* }

        impl Field {
            /// Every field.
            pub(in crate::vault) const ALL: &[Self] = &[$(Self::$field,)*];

            /// Its name in a language.
            pub const fn name(self, language: Language) -> &'static str {
                match (self, language) {
                    $((Self::$field, Language::English) => $english, (Self::$field, Language::Dutch) => $dutch,)*
                }
            }
        }
    };
}

fields! {
    /// Who takes it forward.
    Owner "owner" "eigenaar";
    /// What it tells the course of.
    Of "of" "van";
    /// What it belongs with.
    RelatesTo "relates-to" "hoort-bij";
    /// What it answers.
    Answers "answers" "antwoord-op";
    /// What it rests on.
    BasedOn "based-on" "gebaseerd-op";
    /// What it decides.
    Settles "settles" "beslist";
    /// How heavy it weighs.
    Weight "weight" "gewicht";
    /// What it is about.
    Area "area" "gebied";
    /// Who can move it.
    Influence "influence" "invloed";
    /// What was to be reached.
    Objective "objective" "doelstelling";
    /// By when.
    Due "due" "uiterlijk";
    /// How far it is.
    State "state" "stand";
    /// To when it was moved.
    NewDate "new-date" "nieuwe-datum";
    /// Why it was moved or dropped.
    Reason "reason" "reden";
    /// Where it comes from.
    Origin "origin" "herkomst";
    /// How we will see it.
    Measure "measure" "maatstaf";
    /// Where we began.
    Baseline "baseline" "beginwaarde";
    /// Where we want to be.
    Target "target" "streefwaarde";
    /// Where we are.
    Actual "actual" "huidige-waarde";
    /// What it can be seen by.
    Indicator "indicator" "indicator";
    /// Whom it asks.
    To "to" "aan";
    /// Whose words they are.
    By "by" "van wie";
    /// Which of the two questions of an evaluation.
    Question "question" "evaluatievraag";
    /// Who says so.
    Voice "voice" "stem";
}

impl Field {
    /// The field of that name, in either language.
    pub(in crate::vault) fn called(name: &str) -> Option<Self> {
        let is_it = |field: &Self| [Language::Dutch, Language::English].iter().any(|of| field.name(*of) == name);
        Self::ALL.iter().copied().find(is_it)
    }

    /// Whether its values are the group's own words.
    pub(in crate::vault) const fn holds_own_words(self) -> bool {
        match self {
            Self::Objective
            | Self::Reason
            | Self::Measure
            | Self::Baseline
            | Self::Target
            | Self::Actual
            | Self::Indicator => true,
            Self::Owner
            | Self::Of
            | Self::RelatesTo
            | Self::Answers
            | Self::BasedOn
            | Self::Settles
            | Self::Weight
            | Self::Area
            | Self::Influence
            | Self::Due
            | Self::State
            | Self::NewDate
            | Self::Origin
            | Self::To
            | Self::By
            | Self::Question
            | Self::Voice => false,
        }
    }
}

/// The key of that name, whatever its case; `-`, `_` and a space are the same.
pub(in crate::vault) fn key<K: Keys>(written: &str) -> Option<K> {
    let written = plain(written);
    K::NAMES.iter().find(|(_, names)| names.contains(&written.as_str())).map(|(key, _)| *key)
}

/// The language in which a key is written, where its two names differ.
pub(in crate::vault) fn key_language<K: Keys>(written: &str) -> Option<Language> {
    let written = plain(written);
    let (_, names) = K::NAMES.iter().find(|(_, names)| names.contains(&written.as_str()))?;
    match names.iter().position(|name| *name == written) {
        Some(0) if names.len() > 1 => Some(Language::English),
        Some(1) => Some(Language::Dutch),
        Some(_) | None => None,
    }
}

/// The known name that looks most like `written`, if one comes near.
pub(in crate::vault) fn nearest_key<K: Keys>(written: &str) -> Option<&'static str> {
    nearest(&plain(written), K::NAMES.iter().flat_map(|(_, names)| names.iter().copied()))
}

/// The one of `known` that looks most like `written`, if one comes near.
pub(in crate::vault) fn nearest<'a>(written: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let near = known.map(|name| (strsim::damerau_levenshtein(written, &name.to_lowercase()), name));
    let (distance, name) = near.min_by_key(|(distance, _)| *distance)?;
    let allowed = (name.chars().count() / 3).clamp(1, 3);
    (distance <= allowed).then_some(name)
}

/// A key or a value's word without what does not count: case, and what stands between its parts.
pub(in crate::vault) fn plain(written: &str) -> String {
    written.trim().to_lowercase().replace(['_', ' '], "-")
}

/// Text on one line: control characters left out, white space collapsed.
pub(in crate::vault) fn one_line(text: &str) -> String {
    let visible: String = text.chars().filter(|c| c.is_whitespace() || !c.is_control()).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}
