//! A goal in figures over time, without layout.

use serde::Serialize;

use super::course::Moment;

/// Where a goal began, where it is to go, and where it stood when.
#[derive(Clone, Debug, Serialize)]
pub struct Measured {
    /// The caption of the table, and the name of the picture.
    pub caption: String,
    /// What the picture shows, in words.
    pub alternative: String,
    /// The words at the top of the table: when, where it stood.
    pub heads: [String; 2],
    /// Where it stood, the earliest first; before that where it began.
    pub values: Vec<Value>,
    /// Where it is to go.
    pub target: Option<Value>,
    /// Whether there is a picture: all that counts is in figures that can be compared.
    pub drawn: bool,
}

/// Something measured.
#[derive(Clone, Debug, Serialize)]
pub struct Value {
    /// What it is, or when it was: "Beginwaarde", "Evaluatie, 18 september 2025".
    pub label: String,
    /// As it was written: "7,2".
    pub words: String,
    /// Its figure as it was written, with its sign of percentage; empty when there is none.
    pub figure: String,
    /// Its figure, to be drawn.
    pub amount: Option<f64>,
    /// When it was; none for a target, and where no meeting is known.
    pub at: Option<Moment>,
    /// Whether the goal began there.
    pub began: bool,
}
