//! Where everything in a force field stands. Whole units, so that every machine draws the same.

use super::widths::{Letters, measure, wrap};
use crate::report::{Force, ForceField};

/// How large a force field is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::render) enum Size {
    /// Over the whole width of a page.
    Full,
    /// Among other things, on page one.
    Small,
}

/// Measures of a size: from the outside in, a label, an arrow, and the theme in the middle.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measures {
    pub label: i32,
    /// Between a label and the edge of the picture.
    pub air: i32,
    pub gap: i32,
    pub arrow: i32,
    pub theme: i32,
    pub font: i32,
    pub line: i32,
    pub row_gap: i32,
}

impl Measures {
    const fn of(size: Size) -> Self {
        match size {
            Size::Full => Self { label: 240, air: 4, gap: 10, arrow: 88, theme: 140, font: 15, line: 20, row_gap: 14 },
            Size::Small => Self { label: 206, air: 3, gap: 8, arrow: 64, theme: 124, font: 13, line: 16, row_gap: 9 },
        }
    }

    pub(super) const fn width(self) -> i32 {
        2 * (self.label + 2 * self.gap + self.arrow) + self.theme
    }
}

/// A box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Area {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
}

/// Which side of the theme, and so which way to face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Promoting,
    Hindering,
}

/// One force with its arrow.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub number: String,
    pub lines: Vec<String>,
    pub label: Area,
    pub arrow: Area,
    pub weight: u8,
}

/// One picture; a long field takes several, one below the other.
#[derive(Clone, Debug)]
pub(super) struct Picture {
    pub measures: Measures,
    pub height: i32,
    pub theme: Area,
    pub theme_lines: Vec<String>,
    pub headings: [(Side, Area); 2],
    pub promoting: Vec<Row>,
    pub hindering: Vec<Row>,
}

/// Rows on each side of one picture: with the longest titles it still fits on one sheet of paper.
const ROWS: usize = 12;

/// The pictures that show the whole field, at least one.
pub(super) fn pictures(field: &ForceField, size: Size) -> Vec<Picture> {
    let count = field.promoting.len().max(field.hindering.len()).div_ceil(ROWS).max(1);
    (0..count)
        .map(|part| {
            let slice = |forces: &[Force]| forces.iter().skip(part * ROWS).take(ROWS).cloned().collect::<Vec<_>>();
            picture(&field.theme, &slice(&field.promoting), &slice(&field.hindering), Measures::of(size))
        })
        .collect()
}

fn picture(theme: &str, promoting: &[Force], hindering: &[Force], measures: Measures) -> Picture {
    let head = measures.line + 2 * measures.gap;
    let (left, left_end) = side(Side::Promoting, promoting, measures, head);
    let (right, right_end) = side(Side::Hindering, hindering, measures, head);
    let inside = measures.theme - 2 * measures.gap;
    let theme_lines = wrap(theme, (theme_font(measures), Letters::Plain), inside, 0);
    let lines = i32::try_from(theme_lines.len()).unwrap_or(i32::MAX / 64);
    let needed = lines * (measures.line + 2) + 2 * measures.gap;
    let height = left_end.max(right_end).max(head + needed);
    let column = measures.label + measures.gap + measures.arrow;
    let area = |x| Area { x, y: 0, width: column, height: measures.line };
    Picture {
        measures,
        height,
        theme: Area {
            x: column + measures.gap,
            y: head - measures.gap,
            width: measures.theme,
            height: height - head + measures.gap,
        },
        theme_lines,
        headings: [(Side::Promoting, area(0)), (Side::Hindering, area(measures.width() - column))],
        promoting: left,
        hindering: right,
    }
}

/// The theme is set a little larger than the labels.
pub(super) const fn theme_font(measures: Measures) -> i32 {
    measures.font + 1
}

/// The room a bold number takes, with the space behind it.
pub(super) fn number_width(number: &str, font: i32) -> i32 {
    if number.is_empty() { 0 } else { measure(number, font, Letters::Bold) + measure(" ", font, Letters::Plain) }
}

fn side(side: Side, forces: &[Force], measures: Measures, top: i32) -> (Vec<Row>, i32) {
    let mut y = top;
    let mut rows = Vec::with_capacity(forces.len());
    for force in forces {
        let taken = number_width(&force.anchor.number, measures.font);
        let lines = wrap(&force.anchor.title, (measures.font, Letters::Plain), measures.label - measures.air, taken);
        let text = i32::try_from(lines.len()).unwrap_or(i32::MAX / 64) * measures.line;
        let (length, thickness) = arrow(force.weight, measures);
        let height = text.max(thickness);
        let reach = measures.label + measures.gap;
        let (label_x, arrow_x) = match side {
            Side::Promoting => (0, reach + measures.arrow - length),
            Side::Hindering => {
                let inner = reach + measures.arrow + measures.gap + measures.theme + measures.gap;
                (inner + measures.arrow + measures.gap, inner)
            }
        };
        rows.push(Row {
            number: force.anchor.number.clone(),
            lines,
            label: Area { x: label_x, y: y + (height - text) / 2, width: measures.label, height: text },
            arrow: Area { x: arrow_x, y: y + (height - thickness) / 2, width: length, height: thickness },
            weight: force.weight,
        });
        y += height + measures.row_gap;
    }
    (rows, if forces.is_empty() { top } else { y })
}

/// Length and thickness by weight. Without a weight the arrow is as long as a middling one, and thin.
fn arrow(weight: u8, measures: Measures) -> (i32, i32) {
    let heavy = i32::from(weight.min(5));
    let unit = measures.font / 6 + 1;
    if weight == 0 {
        (measures.arrow * 5 / 7, 4 * unit)
    } else {
        (measures.arrow * (2 + heavy) / 7, (heavy + 2) * unit + unit)
    }
}
