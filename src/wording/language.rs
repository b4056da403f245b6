//! The languages.

use unic_langid::LanguageIdentifier;

/// A language the tool speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// Nederlands.
    Dutch,
    /// English.
    English,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// The code that HTML and PDF use.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// The language of a code or a locale, such as `nl`, `nl_NL.UTF-8` or `en-GB`.
    pub fn parse(code: &str) -> Option<Self> {
        let main = code.split(['-', '_', '.', '@']).next()?;
        Self::ALL.into_iter().find(|language| main.eq_ignore_ascii_case(language.code()))
    }

    pub(super) fn locale(self) -> LanguageIdentifier {
        self.code().parse().unwrap_or_default()
    }

    /// The words of the tool in a report, as they stand in the message file.
    pub const fn report_messages(self) -> &'static str {
        let [report, _, _] = self.messages();
        report
    }

    pub(super) const fn messages(self) -> [&'static str; 3] {
        match self {
            Self::Dutch => [
                include_str!("../../templates/wording/nl/report.ftl"),
                include_str!("../../templates/wording/nl/diagnostics.ftl"),
                include_str!("../../templates/wording/nl/commands.ftl"),
            ],
            Self::English => [
                include_str!("../../templates/wording/en/report.ftl"),
                include_str!("../../templates/wording/en/diagnostics.ftl"),
                include_str!("../../templates/wording/en/commands.ftl"),
            ],
        }
    }
}
