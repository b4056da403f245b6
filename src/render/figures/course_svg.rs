//! Writes the picture of the course down as SVG. Every state has a shape and a letter of its own: no colour is needed.

use std::fmt::Write as _;

use super::course_layout::{FLAG, Mark, Picture, Row, pictures};
use super::layout::{Area, Size};
use super::pen::{self, Frame, Ink, Setting};
use super::time_axis::Label;
use crate::render::escape::escape;
use crate::report::{CourseView, SignKind, StateMark};

/// The course as one picture, or several when there are many actions. Ids begin with `id`, which must be unique on the page.
pub(in crate::render) fn course(course: &CourseView, size: Size, id: &str) -> Vec<String> {
    let drawn = pictures(course, size);
    let of = drawn.len();
    drawn
        .iter()
        .enumerate()
        .map(|(at, picture)| write(course, picture, &format!("{id}-{}", at + 1), (at + 1, of)))
        .collect()
}

fn write(course: &CourseView, picture: &Picture, id: &str, part: (usize, usize)) -> String {
    let measures = picture.measures;
    let mut out = pen::begin(&Frame {
        name: ("figure course-picture", id),
        size: (measures.width, picture.height),
        font: measures.font,
        title: &format!("{}{}", course.caption, pen::part_of(part)),
        alternative: &course.alternative,
    });
    days(&mut out, picture);
    for row in &picture.rows {
        if !measures.beside {
            let Area { x, y, width, height } = row.label;
            pen::rect(&mut out, &Ink::Paper.fill(), Area { x, y, width, height: height + row.state.height });
        }
        let words = |ink, more| Setting { ink, anchor: "start", more, line: measures.line };
        pen::text(&mut out, words(Ink::Text, ""), (row.label.x, row.label.y), &row.number, &row.lines);
        pen::text(&mut out, words(Ink::Quiet, ""), (row.state.x, row.state.y), "", &row.state_lines);
        lane(&mut out, row, id);
        // Below its words alone: rules that cross the lines of the days would be a table to those who are read to.
        let end = if measures.beside { row.label.x + row.label.width } else { measures.width };
        pen::line(&mut out, &Ink::Rule.stroke("0.7"), (0, row.bottom), (end, row.bottom));
    }
    let (font, line) = measures.small;
    for key in &picture.keys {
        sign(&mut out, &key.mark, id);
        let Area { x, y, .. } = key.area;
        let top = y + (key.area.height - line) / 2;
        let _ = write!(
            out,
            "<text {} font-size=\"{font}\" x=\"{x}\" y=\"{}\">{}</text>",
            Ink::Quiet.fill(),
            top + line * 3 / 4,
            escape(&key.words)
        );
    }
    pen::end(out)
}

/// The meetings as thin lines, the reference date as a heavy broken one, each below its words.
fn days(out: &mut String, picture: &Picture) {
    let Some((reference, meetings)) = picture.labels.split_last() else { return };
    let below = |label: &Label| label.area.y + label.area.height + 2;
    for label in meetings {
        pen::line(out, &Ink::Rule.stroke("1"), (label.at, below(label)), (label.at, picture.lanes_end));
    }
    let look = format!("{} stroke-dasharray=\"7 4\"", Ink::Text.stroke("1.6"));
    pen::line(out, &look, (reference.at, below(reference)), (reference.at, picture.lanes_end));
    let (font, line) = picture.measures.small;
    for (at, label) in picture.labels.iter().enumerate() {
        pen::rect(out, &Ink::Paper.fill(), label.area);
        let is_reference = at + 1 == picture.labels.len();
        let more = match (is_reference, font) {
            (true, 13) => " font-size=\"13\" font-weight=\"700\"",
            (true, _) => " font-size=\"12\" font-weight=\"700\"",
            (false, 13) => " font-size=\"13\"",
            (false, _) => " font-size=\"12\"",
        };
        let ink = if is_reference { Ink::Text } else { Ink::Quiet };
        let middle = label.area.x + label.area.width / 2;
        pen::text(out, Setting { ink, anchor: "middle", more, line }, (middle, label.area.y), "", &label.lines);
    }
}

fn lane(out: &mut String, row: &Row, id: &str) {
    for (area, mark) in &row.bars {
        pen::rect(out, &bar(*mark, id), *area);
    }
    for pair in row.flags.windows(2) {
        if let [from, to] = pair {
            moved(out, *from, *to);
        }
    }
    for (at, area) in row.flags.iter().enumerate() {
        flag(out, *area, at + 1 == row.flags.len());
    }
    for mark in &row.marks {
        sign(out, mark, id);
    }
}

/// How a stretch of a lane looks.
fn bar(mark: StateMark, id: &str) -> String {
    match mark {
        StateMark::InProgress => format!(
            "class=\"stroke-petrol\" fill=\"url(#{id}-h)\" stroke=\"{}\" stroke-width=\"1.2\"",
            Ink::Petrol.colour()
        ),
        StateMark::DatePassed => format!("{} stroke-dasharray=\"2 3\"", Ink::Warm.outline("2")),
        StateMark::Open
        | StateMark::Done
        | StateMark::Dropped
        | StateMark::Moved
        | StateMark::ToTest
        | StateMark::Confirmed
        | StateMark::Refuted
        | StateMark::LetGo => Ink::Petrol.outline("1.2"),
    }
}

/// A pennant that points down at its day: full for the date that counts, open for one before it.
fn flag(out: &mut String, Area { x, y, width, height }: Area, counts: bool) {
    let look = if counts { Ink::Text.fill() } else { Ink::Text.outline("1.3") };
    let _ = write!(out, "<path {look} d=\"M{x} {y}h{width}l{} {height}z\"/>", -width / 2);
}

/// From one date to the next.
fn moved(out: &mut String, from: Area, to: Area) {
    let y = from.y + FLAG / 3;
    let (start, end, back) = if from.x < to.x { (from.x + FLAG, to.x - 1, -6) } else { (from.x, to.x + FLAG + 1, 6) };
    if (end - start).abs() > 8 {
        let _ =
            write!(out, "<path {} d=\"M{start} {y}H{end}m{back} -4l{} 4l{back} 4\"/>", Ink::Text.stroke("1.3"), -back);
    }
}

fn sign(out: &mut String, mark: &Mark, id: &str) {
    let Area { x, y, width, height } = mark.area;
    let (middle, centre, r) = (x + width / 2, y + height / 2, width / 2 - 1);
    let circle = |out: &mut String, look: &str, r: i32| {
        let _ = write!(out, "<circle {look} cx=\"{middle}\" cy=\"{centre}\" r=\"{r}\"/>");
    };
    match mark.name {
        SignKind::Born => circle(out, &Ink::Petrol.outline("2"), 5),
        SignKind::Told => circle(out, &Ink::Petrol.fill(), 4),
        SignKind::State(StateMark::Done) => circle(out, &Ink::Petrol.fill(), r),
        SignKind::State(StateMark::InProgress) => circle(out, &Ink::Petrol.outline("3"), r - 1),
        SignKind::State(StateMark::Moved) => {
            let _ = write!(
                out,
                "<path {} d=\"M{middle} {}l{r} {r}l-{r} {r}l-{r} -{r}z\"/>",
                Ink::Warm.outline("1.6"),
                centre - r
            );
        }
        SignKind::State(StateMark::Dropped) => {
            let side = 2 * (r - 1);
            pen::rect(
                out,
                &Ink::Warm.outline("1.6"),
                Area { x: middle - r + 1, y: centre - r + 1, width: side, height: side },
            );
        }
        SignKind::Due | SignKind::FirstDue => {
            flag(
                out,
                Area { x: middle - FLAG / 2, y: centre - FLAG / 2, width: FLAG, height: FLAG },
                mark.name == SignKind::Due,
            );
        }
        SignKind::State(state @ StateMark::DatePassed) => {
            pen::rect(out, &bar(state, id), Area { x, y: centre - 5, width, height: 10 });
        }
        SignKind::State(
            StateMark::Open | StateMark::ToTest | StateMark::Confirmed | StateMark::Refuted | StateMark::LetGo,
        ) => circle(out, &Ink::Petrol.outline("1.4"), r),
    }
    if !mark.letter.is_empty() {
        let ink = if mark.name == SignKind::State(StateMark::Done) { Ink::Paper } else { Ink::Text };
        let _ = write!(
            out,
            "<text {} font-size=\"12\" font-weight=\"700\" text-anchor=\"middle\" x=\"{middle}\" y=\"{}\">{}</text>",
            ink.fill(),
            centre + 4,
            escape(&mark.letter),
        );
    }
}
