//! Where everything in a picture of the course stands: a lane for each action over the days.

use super::layout::{Area, Size, number_width};
use super::pen::whole;
use super::time_axis::{Axis, Label, labels};
use super::widths::{Letters, measure, wrap};
use crate::report::{CourseView, Lane, Moment, Sign, SignKind, StateMark};

/// Measures of a size. On a small one the words stand above their lane.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measures {
    pub width: i32,
    pub label: i32,
    pub state: i32,
    pub gap: i32,
    pub font: i32,
    pub line: i32,
    pub small: (i32, i32),
    /// Whether the words stand beside their lane.
    pub beside: bool,
}

impl Measures {
    const fn of(size: Size) -> Self {
        match size {
            Size::Full => {
                Self { width: 836, label: 246, state: 124, gap: 16, font: 15, line: 19, small: (13, 16), beside: true }
            }
            Size::Small => {
                Self { width: 360, label: 360, state: 360, gap: 12, font: 14, line: 18, small: (12, 15), beside: false }
            }
        }
    }

    fn track(self) -> (i32, i32) {
        if self.beside {
            let x = self.label + self.gap;
            (x, self.width - x - self.gap - self.state)
        } else {
            (0, self.width)
        }
    }
}

/// A sign is this wide and high.
pub(super) const SIGN: i32 = 22;
/// A flag is this wide and high.
pub(super) const FLAG: i32 = 12;
/// The bar of a lane.
const BAR: i32 = 10;
/// The highest a picture may be to go on one sheet of paper.
const HIGHEST: i32 = 1060;

/// A sign on a lane.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    pub name: SignKind,
    pub letter: String,
    pub area: Area,
}

/// A lane with its words.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub number: String,
    pub lines: Vec<String>,
    pub label: Area,
    pub state_lines: Vec<String>,
    pub state: Area,
    pub bars: Vec<(Area, StateMark)>,
    pub marks: Vec<Mark>,
    /// The dates by which it was to be done; the last one counts.
    pub flags: Vec<Area>,
    /// Where the line ends that parts it from the next.
    pub bottom: i32,
}

/// A sign with its meaning.
#[derive(Clone, Debug)]
pub(super) struct Key {
    pub mark: Mark,
    pub words: String,
    pub area: Area,
}

/// One picture; a long course takes several, one below the other.
#[derive(Clone, Debug)]
pub(super) struct Picture {
    pub measures: Measures,
    pub height: i32,
    pub labels: Vec<Label>,
    /// The reference date is the last of the labels.
    pub lanes_end: i32,
    pub rows: Vec<Row>,
    pub keys: Vec<Key>,
}

/// The pictures that show the whole course.
pub(super) fn pictures(course: &CourseView, size: Size) -> Vec<Picture> {
    let measures = Measures::of(size);
    let days = course.lanes.iter().flat_map(|lane| {
        let steps = lane.steps.iter().filter_map(|step| step.at.as_ref());
        lane.born.iter().chain(&lane.dues).chain(steps).map(|moment| moment.day)
    });
    let days = days.chain([course.reference.day]).chain(course.meetings.iter().map(|meeting| meeting.day));
    let axis = Axis::of(days, measures.track(), SIGN / 2 + 1);
    let mut moments: Vec<Moment> = course.meetings.clone();
    moments.push(course.reference.clone());
    let (labels, top) = labels(axis, &moments, measures.small, 0);
    let keys = |top| keys(&course.signs, measures, top);
    let below = keys(0).1;
    let mut pictures = Vec::new();
    let mut rows: Vec<Row> = Vec::new();
    let mut y = top;
    for lane in &course.lanes {
        let height = row(lane, axis, measures, 0).bottom;
        if !rows.is_empty() && y + height + below > HIGHEST {
            pictures.push((std::mem::take(&mut rows), y));
            y = top;
        }
        let row = row(lane, axis, measures, y);
        y = row.bottom;
        rows.push(row);
    }
    pictures.push((rows, y));
    let picture = |(rows, lanes_end): (Vec<Row>, i32)| {
        let (keys, height) = keys(lanes_end + measures.gap);
        Picture { measures, height, labels: labels.clone(), lanes_end, rows, keys }
    };
    pictures.into_iter().map(picture).collect()
}

fn row(lane: &Lane, axis: Axis, measures: Measures, top: i32) -> Row {
    let taken = number_width(&lane.anchor.number, measures.font);
    let lines = wrap(&lane.anchor.title, (measures.font, Letters::Plain), measures.label, taken);
    let state_lines = wrap(&lane.state, (measures.font, Letters::Plain), measures.state, 0);
    let text = whole(lines.len()) * measures.line;
    let state = whole(state_lines.len()) * measures.line;
    let track = FLAG + 2 + SIGN;
    let inner = top + measures.gap / 2;
    // Beside each other the three stand on one middle line; else one below the other.
    let height = if measures.beside { text.max(state).max(track) } else { text + state + 4 + track };
    let label = Area { x: 0, y: inner, width: measures.label, height: text };
    let state_area = Area { x: 0, y: inner + text, width: measures.state, height: state };
    let mut row = Row {
        number: lane.anchor.number.clone(),
        lines,
        label,
        state_lines,
        state: state_area,
        bars: Vec::new(),
        marks: Vec::new(),
        flags: Vec::new(),
        bottom: inner + height + measures.gap / 2,
    };
    let mut track_top = inner + height - track;
    if measures.beside {
        row.label.y = inner + (height - text) / 2;
        row.state.x = measures.width - measures.state;
        row.state.y = inner + (height - state) / 2;
        track_top = inner + (height - track) / 2;
    }
    draw(lane, axis, track_top, &mut row);
    row
}

/// The bars, signs and flags of a lane.
fn draw(lane: &Lane, axis: Axis, top: i32, row: &mut Row) {
    let middle = top + FLAG + 2 + SIGN / 2;
    row.bars = lane
        .stretches
        .iter()
        .map(|stretch| {
            let (from, to) = (axis.at(stretch.from), axis.at(stretch.to));
            (Area { x: from, y: middle - BAR / 2, width: (to - from).max(1), height: BAR }, stretch.mark)
        })
        .collect();
    let mut signs: Vec<(i32, SignKind, &str)> = lane.born.iter().map(|born| (born.day, SignKind::Born, "")).collect();
    signs.extend(lane.steps.iter().filter_map(|step| Some((step.at.as_ref()?.day, step.mark, step.letter.as_str()))));
    let days: Vec<i32> = signs.iter().map(|(day, ..)| *day).collect();
    for ((_, name, letter), at) in signs.iter().zip(axis.spread(&days, SIGN + 2)) {
        let area = Area { x: at - SIGN / 2, y: middle - SIGN / 2, width: SIGN, height: SIGN };
        row.marks.push(Mark { name: *name, letter: (*letter).to_owned(), area });
    }
    let flag = |due: &Moment| Area { x: axis.at(due.day) - FLAG / 2, y: top, width: FLAG, height: FLAG };
    row.flags = lane.dues.iter().map(flag).collect();
}

/// The signs with their meanings, in lines from `top` down; and where they end.
fn keys(signs: &[Sign], measures: Measures, top: i32) -> (Vec<Key>, i32) {
    let (font, _) = measures.small;
    let (mut x, mut y) = (0, top);
    let mut keys = Vec::with_capacity(signs.len());
    for sign in signs {
        let width = SIGN + 6 + measure(&sign.words, font, Letters::Plain);
        if x > 0 && x + width > measures.width {
            (x, y) = (0, y + SIGN + 8);
        }
        let mark =
            Mark { name: sign.name, letter: sign.letter.clone(), area: Area { x, y, width: SIGN, height: SIGN } };
        keys.push(Key {
            mark,
            words: sign.words.clone(),
            area: Area { x: x + SIGN + 6, y, width: width - SIGN - 6, height: SIGN },
        });
        x += width + 20;
    }
    (keys, if signs.is_empty() { top } else { y + SIGN + 2 })
}
