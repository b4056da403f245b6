//! The consent sheet.

use serde::Serialize;

use super::section::Section;

/// The consent sheet: what goes, word for word and numbered as in the edition, and nothing else.
#[derive(Clone, Debug, Serialize)]
pub struct Sheet {
    /// "Vrijgaveblad".
    pub heading: String,
    /// What it is, and what becomes of the rest.
    pub lead: String,
    /// When and how the group decided, as the edition says it; none in a draft.
    pub decided: Option<String>,
    /// "Vrijgavekenmerk".
    pub mark_label: String,
    /// The consent mark.
    pub mark: String,
    /// What the mark is for.
    pub mark_meaning: String,
    /// What else those present should know before they decide.
    pub remarks: Vec<String>,
    /// What can be filled in by hand; nothing once it is decided.
    pub blanks: Vec<String>,
    /// The sections with what was said in them.
    pub sections: Vec<Section>,
}
