//! What the checks notice, and what they leave alone.

mod chain;
mod head_counts;
mod names;
mod noticing;
mod ordinary;
mod plan;
mod promise;
mod situation;
