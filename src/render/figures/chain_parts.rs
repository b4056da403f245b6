//! A chain in parts, each small enough for one sheet of paper.

use std::collections::BTreeSet;

use crate::report::Chain;

/// Between boxes of a column.
pub(super) const GAP: i32 = 14;
/// The room a line takes that passes a column by.
pub(super) const DETOUR: i32 = 6;

/// Some of a chain: positions among its links, and the ties between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Part {
    pub links: BTreeSet<usize>,
    pub ties: BTreeSet<(usize, usize)>,
}

impl Part {
    fn and(&self, other: &Self) -> Self {
        Self { links: &self.links | &other.links, ties: &self.ties | &other.ties }
    }

    /// How high its highest column is, given how high each box is.
    fn height(&self, chain: &Chain, heights: &[i32]) -> i32 {
        let column = |at: usize| chain.links.get(at).map_or(0, |link| link.column);
        let mut columns = [0; 4];
        let mut add = |at: usize, height: i32| {
            if let Some(column) = columns.get_mut(at) {
                *column += height + GAP;
            }
        };
        for at in &self.links {
            add(column(*at), heights.get(*at).copied().unwrap_or_default());
        }
        for (from, to) in &self.ties {
            (column(*from) + 1..column(*to)).for_each(|between| add(between, DETOUR));
        }
        columns.into_iter().max().unwrap_or_default()
    }
}

/// The parts in which every link and every tie stands, none higher than `highest` where that can be.
pub(super) fn parts(chain: &Chain, heights: &[i32], highest: i32) -> Vec<Part> {
    let fits = |part: &Part| part.height(chain, heights) <= highest;
    let mut parts: Vec<Part> = Vec::new();
    let mut now = Part::default();
    let mut strands = strands(chain);
    // A strand too long for a sheet is cut into its ties.
    strands = strands.into_iter().flat_map(|strand| if fits(&strand) { vec![strand] } else { cut(&strand) }).collect();
    for strand in strands {
        let both = now.and(&strand);
        if fits(&both) {
            now = both;
        } else {
            if !now.links.is_empty() {
                parts.push(now);
            }
            now = strand;
        }
    }
    if !now.links.is_empty() {
        parts.push(now);
    }
    parts
}

/// What begins at each link that nothing leads to, branch by branch, with all it leads on to.
fn strands(chain: &Chain) -> Vec<Part> {
    let mut strands = Vec::new();
    for root in 0..chain.links.len() {
        if chain.ties.iter().any(|(_, to)| *to == root) {
            continue;
        }
        let branches: Vec<(usize, usize)> = chain.ties.iter().filter(|(from, _)| *from == root).copied().collect();
        if branches.is_empty() {
            strands.push(Part { links: BTreeSet::from([root]), ties: BTreeSet::new() });
        }
        for branch in branches {
            let mut strand = Part { links: BTreeSet::from([root]), ties: BTreeSet::from([branch]) };
            // Ties go to the right, and there are four columns: the way ends.
            let mut todo = vec![branch.1];
            while let Some(at) = todo.pop() {
                if strand.links.insert(at) {
                    for tie in chain.ties.iter().filter(|(from, _)| *from == at) {
                        strand.ties.insert(*tie);
                        todo.push(tie.1);
                    }
                }
            }
            strands.push(strand);
        }
    }
    strands
}

fn cut(strand: &Part) -> Vec<Part> {
    let of = |tie: &(usize, usize)| Part { links: BTreeSet::from([tie.0, tie.1]), ties: BTreeSet::from([*tie]) };
    strand.ties.iter().map(of).collect()
}
