//! Where everything in a picture of the chain stands: boxes in columns, lines in the lanes between them.

use super::chain_parts::{DETOUR, GAP, Part, parts};
use super::layout::{Area, number_width};
use super::pen::whole;
use super::widths::{Letters, wrap};
use crate::report::{Chain, Kind};

pub(super) const WIDTH: i32 = 836;
pub(super) const FONT: i32 = 14;
pub(super) const LINE: i32 = 18;
/// Between a box and its words.
pub(super) const INSET: i32 = 9;
/// Between columns.
const LANE: i32 = 48;
/// The highest the columns may be to go on one sheet of paper.
const HIGHEST: i32 = 1060;

/// Something in the chain.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub kind: Kind,
    pub number: String,
    pub lines: Vec<String>,
    pub area: Area,
}

/// The head of a column.
#[derive(Clone, Debug)]
pub(super) struct Head {
    pub lines: Vec<String>,
    pub area: Area,
}

/// One picture; a long chain takes several, one below the other.
#[derive(Clone, Debug)]
pub(super) struct Picture {
    pub height: i32,
    pub heads: Vec<Head>,
    pub nodes: Vec<Node>,
    /// The boxes and detours that each line passes, from left to right.
    pub lines: Vec<Vec<Area>>,
}

/// The columns that hold something, with where they stand.
struct Columns {
    places: [Option<i32>; 4],
    width: i32,
}

impl Columns {
    fn of(chain: &Chain) -> Self {
        let holds = |column: usize| chain.links.iter().any(|link| link.column == column);
        let count = whole((0..4).filter(|column| holds(*column)).count()).max(1);
        let width = (WIDTH - (count - 1) * LANE) / count;
        let mut places = [None; 4];
        let mut x = 0;
        for (_, place) in places.iter_mut().enumerate().filter(|(column, _)| holds(*column)) {
            *place = Some(x);
            x += width + LANE;
        }
        Self { places, width }
    }

    fn x(&self, column: usize) -> i32 {
        self.places.get(column).copied().flatten().unwrap_or_default()
    }
}

/// The pictures that show the whole chain.
pub(super) fn pictures(chain: &Chain) -> Vec<Picture> {
    let columns = Columns::of(chain);
    let words: Vec<Vec<String>> = chain
        .links
        .iter()
        .map(|link| {
            let taken = number_width(&link.anchor.number, FONT);
            wrap(&link.anchor.title, (FONT, Letters::Plain), columns.width - 2 * INSET, taken)
        })
        .collect();
    let heights: Vec<i32> = words.iter().map(|lines| whole(lines.len()) * LINE + INSET).collect();
    let heads = heads(chain, &columns);
    let top = heads.iter().map(|head| head.area.height).max().unwrap_or_default() + GAP;
    let parts = parts(chain, &heights, HIGHEST - top);
    parts.iter().map(|part| picture(chain, part, (&columns, &words, &heights), (heads.clone(), top))).collect()
}

fn heads(chain: &Chain, columns: &Columns) -> Vec<Head> {
    let heads = chain.columns.iter().zip(columns.places).filter_map(|(words, place)| {
        let lines = wrap(words, (FONT, Letters::Bold), columns.width, 0);
        let area = Area { x: place?, y: 0, width: columns.width, height: whole(lines.len()) * LINE };
        Some(Head { lines, area })
    });
    heads.collect()
}

/// What stands in a column: a link, or a line that passes it by, both by position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slot {
    Link(usize),
    Passing(usize),
}

fn picture(
    chain: &Chain,
    part: &Part,
    (columns, words, heights): (&Columns, &[Vec<String>], &[i32]),
    (heads, top): (Vec<Head>, i32),
) -> Picture {
    let ties: Vec<(usize, usize)> = part.ties.iter().copied().collect();
    let stacks = stacks(chain, part, &ties);
    let height_of = |slot: &Slot| match slot {
        Slot::Link(at) => heights.get(*at).copied().unwrap_or_default(),
        Slot::Passing(_) => DETOUR,
    };
    let total = |stack: &Vec<Slot>| stack.iter().map(|slot| height_of(slot) + GAP).sum::<i32>();
    let highest = stacks.iter().map(total).max().unwrap_or_default();
    let mut placed: Vec<(usize, Slot, Area)> = Vec::new();
    for (column, stack) in stacks.iter().enumerate() {
        let mut y = top + (highest - total(stack)) / 2;
        for slot in stack {
            let height = height_of(slot);
            placed.push((column, *slot, Area { x: columns.x(column), y, width: columns.width, height }));
            y += height + GAP;
        }
    }
    let find = |wanted: Slot, column: usize| {
        placed.iter().find(|(at, slot, _)| *slot == wanted && *at == column).map(|(.., area)| *area)
    };
    let column = |at: usize| chain.links.get(at).map_or(0, |link| link.column);
    let lines = ties.iter().enumerate().map(|(tie, (from, to))| {
        let begin = find(Slot::Link(*from), column(*from));
        let between = (column(*from) + 1..column(*to)).filter_map(|at| find(Slot::Passing(tie), at));
        let between: Vec<Area> = between.collect();
        begin.into_iter().chain(between).chain(find(Slot::Link(*to), column(*to))).collect()
    });
    let lines = lines.collect();
    let node = |(_, slot, area): &(usize, Slot, Area)| {
        let Slot::Link(at) = slot else { return None };
        let link = chain.links.get(*at)?;
        let lines = words.get(*at).cloned().unwrap_or_default();
        Some(Node { kind: link.kind, number: link.anchor.number.clone(), lines, area: *area })
    };
    Picture { height: top + highest, heads, nodes: placed.iter().filter_map(node).collect(), lines }
}

/// What stands in each column from top to bottom. The first keeps the order of the report; in the others each stands near
/// the middle of what leads to it, so that few lines cross.
fn stacks(chain: &Chain, part: &Part, ties: &[(usize, usize)]) -> [Vec<Slot>; 4] {
    let column = |at: usize| chain.links.get(at).map_or(0, |link| link.column);
    let mut stacks: [Vec<Slot>; 4] = Default::default();
    let mut before: Vec<Slot> = Vec::new();
    for (at, stack) in stacks.iter_mut().enumerate() {
        let own = part.links.iter().copied().filter(|link| column(*link) == at).map(Slot::Link);
        let passing = ties.iter().enumerate().filter(|(_, (from, to))| column(*from) < at && at < column(*to));
        let passing = passing.map(|(tie, _)| Slot::Passing(tie));
        let mut slots: Vec<(Option<usize>, usize, Slot)> =
            own.chain(passing).enumerate().map(|(order, slot)| (middle(slot, ties, &before), order, slot)).collect();
        // What nothing leads to comes last.
        slots.sort_by_key(|(middle, order, _)| (middle.is_none(), *middle, *order));
        *stack = slots.into_iter().map(|(.., slot)| slot).collect();
        before.extend(stack.iter().copied());
    }
    stacks
}

/// Where in the columns before it what leads to it stands, on average, in thousandths of a place.
fn middle(slot: Slot, ties: &[(usize, usize)], before: &[Slot]) -> Option<usize> {
    let leads = |(tie, (from, to)): (usize, &(usize, usize))| {
        let here = match slot {
            Slot::Link(link) => *to == link,
            Slot::Passing(passing) => tie == passing,
        };
        if !here {
            return None;
        }
        // The nearest thing of this tie: its own detour in the column before, or else where it begins.
        let detour = before.iter().rposition(|slot| *slot == Slot::Passing(tie));
        detour.or_else(|| before.iter().rposition(|slot| *slot == Slot::Link(*from)))
    };
    let places: Vec<usize> = ties.iter().enumerate().filter_map(leads).collect();
    (places.iter().sum::<usize>() * 1000).checked_div(places.len())
}
