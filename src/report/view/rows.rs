//! Rows of the lists and tables that hold no items.

use serde::Serialize;

/// An objective with its result.
#[derive(Clone, Debug, Serialize)]
pub struct ObjectiveView {
    /// What was to be reached.
    pub text: String,
    /// "deels behaald"; empty while it is not known.
    pub result: String,
    /// `met`, `partly`, `not-met`; empty while it is not known.
    pub mark: &'static str,
}

/// A term with its meaning.
#[derive(Clone, Debug, Serialize)]
pub struct Term {
    /// The term.
    pub term: String,
    /// What it means.
    pub meaning: String,
}

/// Facilitator only: a note with its state.
#[derive(Clone, Debug, Serialize)]
pub struct LedgerRow {
    /// Its id.
    pub id: String,
    /// Its kind in words.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// Goes, proposed or stays, in words.
    pub state: String,
    /// `released`, `proposed`, `stays`.
    pub mark: &'static str,
    /// Why.
    pub reason: String,
    /// Who said it.
    pub contributors: String,
}

/// The words at the top of the facilitator's table.
#[derive(Clone, Debug, Serialize)]
pub struct LedgerColumns {
    /// id
    pub id: String,
    /// kind
    pub kind: String,
    /// title
    pub title: String,
    /// state
    pub state: String,
    /// reason
    pub reason: String,
    /// contributors
    pub contributors: String,
}
