//! The names of the files of a report folder, in the report's language.

use crate::wording::Language;

/// The page that a reader opens first; browsers and file managers know this name.
pub(in crate::render) const FIRST: &str = "index.html";

/// The file names that depend on the language alone.
#[derive(Clone, Copy, Debug)]
pub(in crate::render) struct Names {
    /// The whole report in one file.
    pub whole: &'static str,
    /// The consent sheet.
    pub sheet: &'static str,
    /// The register of all items.
    pub register: &'static str,
    /// The report on paper.
    #[cfg(feature = "pdf")]
    pub paper: &'static str,
    /// The action list, without its ending.
    pub actions: &'static str,
    /// The report as data, without its ending.
    pub report: &'static str,
    /// What the name of a draft's list begins with.
    pub draft: &'static str,
    picture: &'static str,
}

impl Names {
    /// The names in a language.
    pub(in crate::render) const fn of(language: Language) -> Self {
        match language {
            Language::Dutch => Self {
                whole: "STAP-rapportage.html",
                sheet: "vrijgaveblad.html",
                register: "zoeken.html",
                #[cfg(feature = "pdf")]
                paper: "STAP-rapportage.pdf",
                actions: "acties",
                report: "rapportage",
                draft: "concept-",
                picture: "beeld",
            },
            Language::English => Self {
                whole: "STAP-report.html",
                sheet: "consent-sheet.html",
                register: "search.html",
                #[cfg(feature = "pdf")]
                paper: "STAP-report.pdf",
                actions: "actions",
                report: "report",
                draft: "draft-",
                picture: "picture",
            },
        }
    }

    /// The names in a draft: what may go round by itself says in its name that it is one.
    pub(in crate::render) const fn of_draft(self, language: Language) -> Self {
        let (whole, paper) = match language {
            Language::Dutch => ("concept-STAP-rapportage.html", "concept-STAP-rapportage.pdf"),
            Language::English => ("draft-STAP-report.html", "draft-STAP-report.pdf"),
        };
        #[cfg(not(feature = "pdf"))]
        let _ = paper;
        Self {
            whole,
            #[cfg(feature = "pdf")]
            paper,
            ..self
        }
    }

    /// A picture by its place in the edition: the name it had says too much.
    pub(in crate::render) fn picture(self, position: usize, extension: &str) -> String {
        format!("{}-{}.{extension}", self.picture, position + 1)
    }
}

/// The page of a section.
pub(in crate::render) fn page(slug: &str) -> String {
    format!("{slug}.html")
}
