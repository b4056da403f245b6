use super::goal_layout::{FONT, Picture, WIDTH, picture};
use super::goal_svg::goal;
use super::layout::Area;
use super::widths::{Letters, measure};
use crate::report::{Measured, Moment, Value};

fn value(amount: f64, day: Option<i32>, began: bool) -> Value {
    Value {
        label: "Evaluatie, 18 september 2025".to_owned(),
        words: amount.to_string(),
        figure: amount.to_string().replace('.', ","),
        amount: Some(amount),
        at: day.map(|day| Moment {
            day,
            name: "Evaluatie".to_owned(),
            date: format!("{} september 2025", day % 28 + 1),
            iso: String::new(),
        }),
        began,
    }
}

fn view(values: Vec<Value>, target: f64) -> Measured {
    Measured {
        caption: "Het verloop".to_owned(),
        alternative: "Van nul naar vier".to_owned(),
        heads: ["Moment", "Stand"].map(str::to_owned),
        values,
        target: Some(Value { label: "Streefwaarde".to_owned(), ..value(target, None, false) }),
        drawn: true,
    }
}

fn meet(one: Area, other: Area) -> bool {
    one.x < other.x + other.width
        && other.x < one.x + one.width
        && one.y < other.y + other.height
        && other.y < one.y + one.height
}

fn assert_in_order(picture: &Picture) {
    let mut words: Vec<Area> = vec![picture.target.1];
    words.extend(picture.points.iter().filter_map(|point| point.figure.as_ref()).map(|(_, area)| *area));
    words.extend(picture.days.iter().map(|day| day.area));
    for (at, area) in words.iter().enumerate() {
        assert!(area.x >= 0 && area.x + area.width <= WIDTH, "{area:?} leaves the picture sideways");
        assert!(area.y >= 0 && area.y + area.height <= picture.height, "{area:?} leaves {} below", picture.height);
        assert!(words[at + 1..].iter().all(|other| !meet(*area, *other)), "{area:?} lies over another of {words:?}");
    }
    for (words, area) in picture.points.iter().filter_map(|point| point.figure.as_ref()) {
        assert!(measure(words, FONT, Letters::Bold) <= area.width);
    }
    let (lines, area) = &picture.target;
    assert!(lines.iter().all(|line| measure(line, FONT, Letters::Plain) <= area.width));
    assert!(picture.points.iter().all(|point| point.area.x >= 0 && point.area.x + point.area.width <= WIDTH));
}

#[test]
fn nothing_overlaps_with_few_or_many_values_of_any_size() {
    for count in [1_i32, 2, 5, 12, 30] {
        for factor in [0.0, 0.01, 1.0, 1234.5, -3.0] {
            let values = (0..count).map(|at| value(f64::from(at * 7 % 5) * factor, Some(9000 + at * 30), at == 0));
            let values: Vec<Value> = values.chain([value(factor, Some(9900), false)]).collect();
            assert_in_order(&picture(&view(values, 4.0 * factor)).unwrap());
        }
    }
}

#[test]
fn one_value_is_a_bar_as_long_as_its_share_of_the_target() {
    let drawn = picture(&view(vec![value(3.0, Some(9000), false)], 4.0)).unwrap();
    let (bar, aim) = (drawn.bar.unwrap(), drawn.aim.0);
    assert!((bar.width * 4 - (aim - bar.x) * 3).abs() <= 4, "{bar:?} against {aim}");
    assert_in_order(&drawn);
}

#[test]
fn a_value_without_a_date_is_drawn_as_a_bar_with_where_it_began() {
    let drawn = picture(&view(vec![value(1.0, None, true), value(3.0, None, false)], 4.0)).unwrap();
    assert!(drawn.bar.is_some() && drawn.points.len() == 2);
    assert_in_order(&drawn);
}

#[test]
fn more_stands_higher_and_later_stands_further_to_the_right() {
    let values = vec![value(0.0, Some(9000), true), value(4.0, Some(9100), false), value(2.0, Some(9200), false)];
    let drawn = picture(&view(values, 6.0)).unwrap();
    let places: Vec<Area> = drawn.points.iter().map(|point| point.area).collect();
    assert!(places[0].x < places[1].x && places[1].x < places[2].x);
    assert!(places[1].y < places[2].y && places[2].y < places[0].y && drawn.aim.1 < places[1].y);
}

#[test]
fn what_cannot_be_drawn_is_not() {
    assert!(goal(&Measured { drawn: false, ..view(vec![value(3.0, Some(9000), false)], 4.0) }, "g").is_none());
}

#[test]
fn a_picture_of_a_goal_cannot_be_broken_by_what_was_written() {
    let mut hostile = view(vec![value(3.0, Some(9000), false)], 4.0);
    hostile.values[0].figure = "</text><script>alert(1)</script>\"'&".to_owned();
    let drawn = goal(&hostile, "g").unwrap();
    assert!(drawn.contains("<title id=\"g-t\">Het verloop</title>"));
    assert!(!drawn.contains("<script") && !drawn.contains(" style="));
}
