//! Every problem this program knows, by a name that does not change.

/// How much a problem weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The note stays, and no report is made.
    Error,
    /// Worth a look; the report is made.
    Warning,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident $text:literal $severity:ident;)*) => {
        /// A sort of problem. Its text is what `explain` takes and what the message files call it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $($(#[$doc])* $name,)* }

        impl Code {
            /// All of them, in the order of this file.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The name that users see.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// Whether it stops a build.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    // ── the engagement as a whole ──
    /// The folder has no engagement file.
    NoEngagementFile "no-engagement-file" Error;
    /// Both `traject.yaml` and `engagement.yaml` are there.
    TwoEngagementFiles "two-engagement-files" Error;
    /// A required key of the engagement or session file is missing.
    MissingKey "missing-key" Error;
    // ── files ──
    /// A file cannot be read.
    UnreadableFile "unreadable-file" Error;
    /// A file is not UTF-8.
    NotUtf8 "not-utf8" Error;
    /// A file holds a NUL or another control character.
    ControlCharacter "control-character" Error;
    /// A link leads out of the engagement.
    LinkOutside "link-outside" Error;
    /// A Markdown file that holds no note.
    NoNote "no-note" Warning;
    /// A file that may hold notes and is not read.
    FileNotRead "file-not-read" Warning;
    // ── front matter and blocks ──
    /// Text or a blank line stands before `---`.
    TextBeforeFrontMatter "text-before-front-matter" Error;
    /// The closing `---` is missing.
    FrontMatterNotClosed "front-matter-not-closed" Error;
    /// A second document in the front matter.
    SecondDocument "second-document" Error;
    /// YAML that cannot be read.
    BadYaml "bad-yaml" Error;
    /// A tab where YAML wants spaces.
    TabInYaml "tab-in-yaml" Error;
    /// A YAML alias, anchor or tag.
    AliasOrTag "alias-or-tag" Error;
    /// A key stands twice.
    DoubledKey "doubled-key" Error;
    /// A key that nothing knows.
    UnknownKey "unknown-key" Error;
    /// A key that is known, and that a note of this kind does not take.
    KeyNotHere "key-not-here" Warning;
    /// A flag in a session file: a session never decides for its notes.
    FlagInSession "flag-in-session" Error;
    /// A key without a value.
    EmptyValue "empty-value" Error;
    /// A value that the key does not take.
    BadValue "bad-value" Error;
    /// A date that is not written as year-month-day.
    BadDate "bad-date" Error;
    /// The last part of an action's line, neither an owner nor a date.
    BadEnding "bad-ending" Error;
    /// A block `{…}` that cannot be read.
    BadBlock "bad-block" Error;
    /// A kind that nothing knows.
    UnknownKind "unknown-kind" Error;
    /// A note without a kind.
    MissingKind "missing-kind" Error;
    /// A person who is not in the engagement file.
    UnknownPerson "unknown-person" Error;
    /// A session that does not exist.
    UnknownSession "unknown-session" Error;
    /// Two notes, sessions or people with one id.
    DoubledId "doubled-id" Error;
    // ── parts that stay ──
    /// A part that stays is not closed.
    PartNotClosed "part-not-closed" Error;
    /// A line that looks like a part that stays, and is not.
    PartMisspelt "part-misspelt" Error;
    /// A comment is not closed.
    CommentNotClosed "comment-not-closed" Error;
    /// What looks like the beginning or end of a comment, and is not.
    CommentMisspelt "comment-misspelt" Error;
    /// A line that a merge of two versions left.
    MergeMarker "merge-marker" Error;
    /// An editor's remark or change that was not carried out.
    EditorMark "editor-mark" Error;
    /// Code in a session file is not closed.
    CodeNotClosed "code-not-closed" Error;
    /// A line that looks like a heading, and is not one to Markdown.
    HeadingUnclear "heading-unclear" Error;
    /// A line of a proposed list item that is not indented.
    LineNotIndented "line-not-indented" Error;
    /// Text is nested deeper than anybody can read.
    NestedTooDeep "nested-too-deep" Error;
    // ── the promise ──
    /// A wider audience than the flag or the kind allows.
    WiderThanAllowed "wider-than-allowed" Error;
    /// A bare link to a note that is not in the edition.
    BareLink "bare-link" Error;
    /// A link that more than one note answers to.
    AmbiguousLink "ambiguous-link" Error;
    /// A block, flag or tag inside a proposed text.
    MarkInText "mark-in-text" Error;
    /// A member's name in a proposed text.
    NameInText "name-in-text" Error;
    /// A proposed text has a word that may be somebody's name.
    PossibleName "possible-name" Warning;
    /// A proposed text says how many of the group thought something.
    HeadCount "head-count" Error;
    /// A proposed public text has a date that tells more than its year.
    DateInPublicText "date-in-public-text" Error;
    /// An e-mail address or a telephone number in a proposed text.
    ContactInText "contact-in-text" Error;
    /// The client's name in a text for anyone.
    ClientInPublicText "client-in-public-text" Error;
    /// A word of a special category in a proposed text.
    SpecialCategory "special-category" Error;
    /// A forbidden word in a proposed text.
    ForbiddenWord "forbidden-word" Error;
    /// What the engagement says of itself holds words that were taken back.
    WithdrawnWords "withdrawn-words" Error;
    /// A quotation proposed without that person's consent.
    QuoteWithoutConsent "quote-without-consent" Error;
    /// A released text was changed afterwards.
    ReleasedTextChanged "released-text-changed" Error;
    /// The record of what was released cannot be read.
    BadRecord "bad-record" Error;
    /// The memory of what was handed out cannot be read.
    BadHandedOut "bad-handed-out" Error;
    /// An address with a blank in it, which Markdown takes for words.
    AddressUnclear "address-unclear" Error;
    /// A picture that cannot go out.
    PictureRefused "picture-refused" Error;
    // ── worth a look ──
    /// A line under a section's heading that is no item.
    LineNotRead "line-not-read" Warning;
    /// Items under a heading that is no section.
    UnknownSection "unknown-section" Warning;
    /// A block in a place where none is read.
    BlockNotRead "block-not-read" Warning;
    /// A proposed text is not on record yet.
    NotOnRecord "not-on-record" Warning;
    /// Someone who was present has not been asked.
    NotEverybodyAsked "not-everybody-asked" Warning;
    /// Consent for a note was taken back, and its flag still proposes it.
    ConsentWithdrawn "consent-withdrawn" Warning;
    /// The note of a recorded text is gone.
    RecordedTextMissing "recorded-text-missing" Warning;
    /// A link in the front matter is cut.
    LinkCut "link-cut" Warning;
    /// A link that more than one note answers to, all but one of which stay.
    LinkOfTwo "link-of-two" Warning;
    /// Two current themes.
    TwoThemes "two-themes" Warning;
    /// A theme without the word together.
    ThemeWithoutTogether "theme-without-together" Warning;
    /// An action without an owner of its own.
    ActionWithoutOwner "action-without-owner" Warning;
    /// An action without a due date.
    ActionWithoutDate "action-without-date" Warning;
    /// An action that serves no goal.
    ActionWithoutGoal "action-without-goal" Warning;
    /// An action due before its session.
    DueBeforeSession "due-before-session" Warning;
    /// A goal without a measure.
    GoalWithoutMeasure "goal-without-measure" Warning;
    /// A heavy hindering factor that nothing answers.
    HeavyFactorUnanswered "heavy-factor-unanswered" Warning;
    /// A goal that nothing serves, where others are served.
    GoalWithoutAction "goal-without-action" Warning;
    /// An action that belongs to nothing, where others do.
    ActionServesNothing "action-serves-nothing" Warning;
    /// A question to the directors that nothing answers although they met the group since.
    QuestionUnanswered "question-unanswered" Warning;
    /// An action past its date.
    DatePassed "date-passed" Warning;
    /// An action moved twice.
    MovedTwice "moved-twice" Warning;
    /// A literal quotation in a proposed text.
    LiteralQuotation "literal-quotation" Warning;
    /// An exact amount in a proposed text.
    ExactAmount "exact-amount" Warning;
    /// Words that point at one person.
    TheOnlyOne "the-only-one" Warning;
    /// Words about a few people of the group.
    SmallGroup "small-group" Warning;
    /// A word that may be about health.
    AmbiguousHealthWord "ambiguous-health-word" Warning;
    /// Only hits or only shits.
    OneSided "one-sided" Warning;
    /// More than seven open actions.
    ManyOpenActions "many-open-actions" Warning;
    /// A picture in a proposed text.
    PictureInText "picture-in-text" Warning;
    /// A picture's name that more than one file has.
    PictureOfTwo "picture-of-two" Warning;
    /// An explanation without its three parts.
    ExplanationIncomplete "explanation-incomplete" Warning;
    /// Something the kind needs is missing.
    KindNeeds "kind-needs" Warning;
    // ── the road behind the vault ──
    /// Characters that no font of the PDF has.
    CharactersNotOnPaper "characters-not-on-paper" Warning;
    /// A picture that cannot be put into the PDF.
    PictureNotOnPaper "picture-not-on-paper" Warning;
    /// An override of a template or of the words cannot be read.
    BadTemplate "bad-template" Error;
    /// The audit found something that stays in the finished pages.
    LeakFound "leak-found" Error;
}
