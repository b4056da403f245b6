//! The chain from what hinders to the behaviour that goes with it, without layout.

use serde::Serialize;

use super::place::Anchor;

/// What answers what: hindering factors, what we do and ask, goals, behaviour. Data without layout.
#[derive(Clone, Debug, Serialize)]
pub struct Chain {
    /// The caption of the table, and the name of the picture.
    pub caption: String,
    /// Text that stands for the picture.
    pub alternative: String,
    /// The four columns, from left to right; empty where nothing stands.
    pub columns: [String; 4],
    /// The words at the top of the table.
    pub heads: ChainHeads,
    /// What stands in the chain: column by column, in the order of the report.
    pub links: Vec<ChainLink>,
    /// What belongs together: positions in `links`, the first in a column left of the second.
    pub ties: Vec<(usize, usize)>,
}

/// The words at the top of the table of the chain.
#[derive(Clone, Debug, Serialize)]
pub struct ChainHeads {
    /// "Nr."
    pub number: String,
    /// "Wat"
    pub what: String,
    /// "Komt uit"
    pub from: String,
    /// "Loopt door naar"
    pub to: String,
}

/// Something in the chain.
#[derive(Clone, Debug, Serialize)]
pub struct ChainLink {
    /// The item.
    pub anchor: Anchor,
    /// The English name of its kind, for styles.
    pub kind: &'static str,
    /// Its column, from 0 to 3.
    pub column: usize,
    /// What it is tied to on its left.
    pub from: Vec<Anchor>,
    /// What it is tied to on its right.
    pub to: Vec<Anchor>,
}
