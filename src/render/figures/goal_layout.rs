//! Where everything in the picture of a goal stands: values over time against the target, or one bar against it.

use super::layout::Area;
use super::pen::whole;
use super::time_axis::{Axis, Label, labels};
use super::widths::{Letters, measure, wrap};
use crate::report::{Measured, Moment, Value};

pub(super) const WIDTH: i32 = 360;
pub(super) const FONT: i32 = 13;
pub(super) const LINE: i32 = 16;
/// A value is this wide and high.
pub(super) const DOT: i32 = 10;
/// How high the plot is.
const PLOT: i32 = 110;
/// The room of the line that the words for the target explain.
const KEY: i32 = 34;
/// How thick the bar is.
const BAR: i32 = 20;

/// A value with its figure.
#[derive(Clone, Debug)]
pub(super) struct Point {
    pub area: Area,
    /// Whether the goal began there.
    pub began: bool,
    /// Its figure, unless there is no room for it.
    pub figure: Option<(String, Area)>,
}

/// A picture.
#[derive(Clone, Debug)]
pub(super) struct Picture {
    pub height: i32,
    /// The words for the target, and the line of it: its middle, level or upright.
    pub target: (Vec<String>, Area),
    pub aim: (i32, i32, i32, i32),
    /// Where nothing is: the foot of the plot, or the beginning of the bar.
    pub zero: (i32, i32, i32, i32),
    pub points: Vec<Point>,
    /// The one value there is, as a bar from zero.
    pub bar: Option<Area>,
    pub days: Vec<Label>,
}

/// The picture of a goal whose figures can be drawn.
pub(super) fn picture(goal: &Measured) -> Option<Picture> {
    let target = goal.target.as_ref().filter(|_| goal.drawn)?;
    let aim = target.amount?;
    let values: Vec<(&Value, f64)> = goal.values.iter().filter_map(|value| Some((value, value.amount?))).collect();
    let scale = Scale::of(values.iter().map(|(_, amount)| *amount).chain([aim]));
    let dated: Vec<(&Value, f64, &Moment)> =
        values.iter().filter_map(|(value, amount)| Some((*value, *amount, value.at.as_ref()?))).collect();
    let words = format!("{}: {}", target.label.to_lowercase(), target.figure);
    let lines = wrap(&words, (FONT, Letters::Plain), WIDTH - KEY, 0);
    let area = Area { x: KEY, y: 0, width: WIDTH - KEY, height: whole(lines.len()) * LINE };
    let target = (aim, (lines, area));
    if dated.len() > 1 { Some(over_time(&dated, target, scale)) } else { bar(&values, target, scale) }
}

/// From the least to the most, zero among them: a picture that leaves zero out makes small steps look large.
#[derive(Clone, Copy)]
struct Scale {
    least: f64,
    most: f64,
}

impl Scale {
    fn of(amounts: impl Iterator<Item = f64>) -> Self {
        let start = Self { least: 0.0, most: 0.0 };
        amounts.fold(start, |scale, amount| Self { least: scale.least.min(amount), most: scale.most.max(amount) })
    }

    /// How far along `room` an amount is.
    fn at(self, amount: f64, room: i32) -> i32 {
        let span = self.most - self.least;
        let part = if span > 0.0 { ((amount - self.least) / span).clamp(0.0, 1.0) } else { 0.0 };
        #[expect(clippy::cast_possible_truncation, reason = "a part of a room that is a few hundred wide")]
        let along = (part * f64::from(room)).round() as i32;
        along
    }
}

fn over_time(dated: &[(&Value, f64, &Moment)], (aim, target): (f64, (Vec<String>, Area)), scale: Scale) -> Picture {
    let axis = Axis::of(dated.iter().map(|(_, _, at)| at.day), (0, WIDTH), 30);
    let top = target.1.height + 8 + LINE + DOT;
    let foot = top + PLOT;
    let height_of = |amount: f64| foot - scale.at(amount, PLOT);
    let mut points: Vec<Point> = dated
        .iter()
        .map(|(value, amount, at)| {
            let area = Area { x: axis.at(at.day) - DOT / 2, y: height_of(*amount) - DOT / 2, width: DOT, height: DOT };
            Point { area, began: value.began, figure: Some(figure(value, area)) }
        })
        .collect();
    // The last value matters most: from there back, a figure that would lie over another is left to the table.
    let mut taken: Vec<Area> = Vec::new();
    for point in points.iter_mut().rev() {
        let area = point.figure.as_ref().map(|(_, area)| *area);
        match area.filter(|area| !taken.iter().any(|other| meet(*area, *other))) {
            Some(area) => taken.push(area),
            None => point.figure = None,
        }
    }
    let mut moments: Vec<Moment> =
        dated.iter().map(|(_, _, at)| Moment { name: String::new(), ..(*at).clone() }).collect();
    moments.dedup();
    let (days, height) = labels(axis, &moments, (FONT - 1, LINE - 1), foot + DOT);
    Picture {
        height,
        target,
        aim: (0, height_of(aim), WIDTH, height_of(aim)),
        zero: (0, height_of(0.0), WIDTH, height_of(0.0)),
        points,
        bar: None,
        days,
    }
}

/// The latest value as a bar, with a mark for the target and one for where it began.
fn bar(values: &[(&Value, f64)], (aim, target): (f64, (Vec<String>, Area)), scale: Scale) -> Option<Picture> {
    let (latest, amount) = values.iter().rev().find(|(value, _)| !value.began)?;
    let room = WIDTH - DOT;
    let at = |amount: f64| DOT / 2 + scale.at(amount, room);
    let top = target.1.height + 10;
    let (zero, end) = (at(0.0), at(*amount));
    let area = Area { x: zero.min(end), y: top, width: (end - zero).abs().max(1), height: BAR };
    let below = top + BAR + 10;
    let point = |value: &Value, amount: f64| {
        let dot = Area { x: at(amount) - DOT / 2, y: top + (BAR - DOT) / 2, width: DOT, height: DOT };
        let (words, place) = figure(value, dot);
        Point { area: dot, began: value.began, figure: Some((words, Area { y: below, ..place })) }
    };
    let mut points = vec![point(latest, *amount)];
    if let Some((value, amount)) = values.iter().find(|(value, _)| value.began) {
        let mut began = point(value, *amount);
        let clash = |one: &Point, other: &Point| {
            one.figure.as_ref().zip(other.figure.as_ref()).is_some_and(|((_, one), (_, other))| meet(*one, *other))
        };
        if points.iter().any(|point| clash(point, &began)) {
            began.figure = None;
        }
        points.push(began);
    }
    Some(Picture {
        height: below + LINE,
        target,
        aim: (at(aim), top - 6, at(aim), top + BAR + 6),
        zero: (zero, top - 3, zero, top + BAR + 3),
        points,
        bar: Some(area),
        days: Vec::new(),
    })
}

/// The figure of a value above its dot, within the picture.
fn figure(value: &Value, dot: Area) -> (String, Area) {
    let width = measure(&value.figure, FONT, Letters::Bold);
    let x = (dot.x + DOT / 2 - width / 2).clamp(0, (WIDTH - width).max(0));
    (value.figure.clone(), Area { x, y: dot.y - LINE - 2, width, height: whole(1) * LINE })
}

fn meet(one: Area, other: Area) -> bool {
    one.x < other.x + other.width
        && other.x < one.x + one.width
        && one.y < other.y + other.height
        && other.y < one.y + one.height
}
