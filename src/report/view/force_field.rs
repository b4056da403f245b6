//! The force field, without layout.

use serde::Serialize;

use super::place::Anchor;

/// The force field: data without layout. Both sides are ordered as they are drawn, the heaviest first.
#[derive(Clone, Debug, Serialize)]
pub struct ForceField {
    /// What the forces work on: the theme.
    pub theme: String,
    /// "Bevorderend", "Onze hits".
    pub promoting_heading: String,
    /// "Belemmerend", "Onze shits".
    pub hindering_heading: String,
    /// What helps.
    pub promoting: Vec<Force>,
    /// What hinders.
    pub hindering: Vec<Force>,
    /// Text that stands for the picture.
    pub alternative: String,
    /// The caption of its table.
    pub caption: String,
    /// The words at the top of the table: number, factor, weight.
    pub columns: [String; 3],
}

/// One force.
#[derive(Clone, Debug, Serialize)]
pub struct Force {
    /// The item it stands for.
    pub anchor: Anchor,
    /// 1 to 5; 0 when the group gave no weight.
    pub weight: u8,
    /// The weight in words: "zeer zwaar".
    pub weight_word: String,
}
