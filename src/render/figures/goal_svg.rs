//! Writes the picture of a goal down as SVG: full dots for where it stood, an open one for where it began, a broken line
//! for where it is to go.

use std::fmt::Write as _;

use super::goal_layout::{FONT, LINE, Picture, WIDTH, picture};
use super::layout::Area;
use super::pen::{self, Frame, Ink, Setting};
use crate::report::Measured;

/// The picture of a goal; none when its figures cannot be drawn. Its id must be unique on the page.
pub(in crate::render) fn goal(goal: &Measured, id: &str) -> Option<String> {
    let drawn = picture(goal)?;
    let mut out = pen::begin(&Frame {
        name: ("figure goal-picture", id),
        size: (WIDTH, drawn.height),
        font: FONT,
        title: &goal.caption,
        alternative: &goal.alternative,
    });
    let line = |out: &mut String, look: &str, (x1, y1, x2, y2): (i32, i32, i32, i32)| {
        pen::line(out, look, (x1, y1), (x2, y2));
    };
    line(&mut out, &Ink::Quiet.stroke("1"), drawn.zero);
    if let Some(bar) = drawn.bar {
        pen::rect(&mut out, &format!("{} fill-opacity=\"0.35\"", Ink::Petrol.fill()), bar);
        pen::rect(&mut out, &Ink::Petrol.stroke("1.2"), bar);
    }
    let broken = format!("{} stroke-dasharray=\"6 4\"", Ink::Warm.stroke("2"));
    line(&mut out, &broken, drawn.aim);
    words(&mut out, &drawn, &broken);
    points(&mut out, &drawn);
    Some(pen::end(out))
}

fn words(out: &mut String, drawn: &Picture, broken: &str) {
    let (words, area) = &drawn.target;
    pen::line(out, broken, (0, LINE / 2), (area.x - 8, LINE / 2));
    let setting = |ink, anchor, more| Setting { ink, anchor, more, line: LINE };
    pen::text(out, setting(Ink::Warm, "start", ""), (area.x, area.y), "", words);
    for day in &drawn.days {
        let at = (day.area.x + day.area.width / 2, day.area.y);
        pen::text(out, setting(Ink::Quiet, "middle", " font-size=\"12\""), at, "", &day.lines);
    }
}

fn points(out: &mut String, drawn: &Picture) {
    let middle = |area: Area| (area.x + area.width / 2, area.y + area.height / 2);
    if drawn.bar.is_none() {
        for pair in drawn.points.windows(2) {
            if let [from, to] = pair {
                pen::line(out, &Ink::Petrol.stroke("2"), middle(from.area), middle(to.area));
            }
        }
    }
    for point in &drawn.points {
        let (x, y) = middle(point.area);
        let look = if point.began { Ink::Petrol.outline("2") } else { Ink::Petrol.fill() };
        let _ = write!(out, "<circle {look} cx=\"{x}\" cy=\"{y}\" r=\"{}\"/>", point.area.width / 2);
        if let Some((words, area)) = &point.figure {
            let at = (area.x + area.width / 2, area.y);
            let setting = Setting { ink: Ink::Text, anchor: "middle", more: " font-weight=\"700\"", line: LINE };
            pen::text(out, setting, at, "", std::slice::from_ref(words));
        }
    }
}
