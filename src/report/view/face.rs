//! What stands on every page.

use serde::Serialize;

/// What stands on every page.
#[derive(Clone, Debug, Serialize)]
pub struct Face {
    /// `nl` or `en`.
    pub language: &'static str,
    /// `facilitator`, `group`, `directors` or `public`.
    pub edition: &'static str,
    /// For whom this is, in words: "Versie voor de directie".
    pub edition_name: String,
    /// Whether it is a draft; every page then says so.
    pub draft: bool,
    /// The word that marks a draft on every page: "CONCEPT"; empty otherwise.
    pub draft_mark: String,
    /// One sentence on every page: who may read this.
    pub notice: String,
    /// "STAP-rapportage".
    pub kind: String,
    /// The theme, or the engagement's title when there is none.
    pub title: String,
    /// The engagement's title.
    pub engagement: String,
    /// The client, if it may be named.
    pub client: Option<String>,
    /// The date of the report (the reference date) in words; only the year in the public edition.
    pub date: String,
    /// The same as ISO 8601, for metadata; only the year in the public edition.
    pub date_iso: String,
    /// When the next meeting is, as ISO 8601; nothing where the edition gives no dates.
    pub next_meeting: Option<String>,
    /// The author of the document: the facilitator, or "the group".
    pub author: String,
}
