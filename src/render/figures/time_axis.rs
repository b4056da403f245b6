//! Days along a line, and the labels of some of them.

use super::layout::Area;
use super::pen::whole;
use super::widths::{Letters, measure, wrap};
use crate::report::Moment;

/// Days from left to right.
#[derive(Clone, Copy, Debug)]
pub(super) struct Axis {
    first: i32,
    last: i32,
    pub x: i32,
    pub width: i32,
    /// Room at both ends, so that a sign on the first or last day stays within.
    margin: i32,
}

impl Axis {
    /// An axis that holds all these days.
    pub(super) fn of(days: impl Iterator<Item = i32> + Clone, (x, width): (i32, i32), margin: i32) -> Self {
        let (first, last) = (days.clone().min().unwrap_or_default(), days.max().unwrap_or_default());
        Self { first, last, x, width, margin }
    }

    /// Where a day is.
    pub(super) fn at(self, day: i32) -> i32 {
        let room = i64::from(self.width - 2 * self.margin);
        let days = i64::from(self.last) - i64::from(self.first);
        let past = (i64::from(day) - i64::from(self.first)).clamp(0, days.max(0));
        // A single day stands in the middle.
        let along = if days == 0 { room / 2 } else { past * room / days };
        self.x + self.margin + i32::try_from(along).unwrap_or_default()
    }

    /// Places of signs as near to their days as they can stand `apart` without meeting; the days must ascend.
    pub(super) fn spread(self, days: &[i32], apart: i32) -> Vec<i32> {
        let (left, right) = (self.x + self.margin, self.x + self.width - self.margin);
        let apart = apart.min((right - left) / whole(days.len()).max(1));
        let mut places: Vec<i32> = days.iter().map(|day| self.at(*day)).collect();
        let mut least = left;
        for place in &mut places {
            *place = (*place).max(least);
            least = *place + apart;
        }
        let mut most = right;
        for place in places.iter_mut().rev() {
            *place = (*place).min(most);
            most = *place - apart;
        }
        places
    }
}

/// A day with its words above the axis.
#[derive(Clone, Debug)]
pub(super) struct Label {
    pub lines: Vec<String>,
    pub area: Area,
    /// Where its day is.
    pub at: i32,
}

/// The labels of days from `top` down, none over another; and where they end.
pub(super) fn labels(axis: Axis, moments: &[Moment], (font, line): (i32, i32), top: i32) -> (Vec<Label>, i32) {
    const GAP: i32 = 8;
    // The reference date is set bold among the others.
    let set = (font, Letters::Bold);
    let room = (font * 12).min(axis.width);
    let texts: Vec<Vec<String>> = moments
        .iter()
        .map(|moment| {
            let mut lines = if moment.name.is_empty() { Vec::new() } else { wrap(&moment.name, set, room, 0) };
            lines.extend(wrap(&moment.date, set, room, 0));
            lines
        })
        .collect();
    let height = whole(texts.iter().map(Vec::len).max().unwrap_or_default()) * line;
    let mut ends: Vec<i32> = Vec::new();
    let mut labels = Vec::with_capacity(moments.len());
    for (moment, lines) in moments.iter().zip(texts) {
        let width = lines.iter().map(|line| measure(line, font, Letters::Bold)).max().unwrap_or_default();
        let at = axis.at(moment.day);
        let x = (at - width / 2).clamp(axis.x, (axis.x + axis.width - width).max(axis.x));
        let row = ends.iter().position(|end| end + GAP <= x).unwrap_or(ends.len());
        match ends.get_mut(row) {
            Some(end) => *end = x + width,
            None => ends.push(x + width),
        }
        let own = whole(lines.len()) * line;
        // The words stand at the foot of their row.
        let area = Area { x, y: top + whole(row) * (height + GAP) + height - own, width, height: own };
        labels.push(Label { lines, area, at });
    }
    let rows = whole(ends.len());
    (labels, top + rows * (height + GAP))
}
