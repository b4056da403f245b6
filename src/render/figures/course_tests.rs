use super::course_layout::{Picture, pictures};
use super::course_svg::course;
use super::layout::{Area, Size, number_width};
use super::pen::whole;
use super::widths::{Letters, measure};
use crate::report::{Anchor, CourseColumns, CourseView, Lane, LaneStep, Moment, Sign, SignKind, StateMark, Stretch};

fn anchor(number: &str, title: &str) -> Anchor {
    Anchor { section: "acties", id: number.to_lowercase(), number: number.to_owned(), title: title.to_owned() }
}

fn moment(day: i32, name: &str) -> Moment {
    Moment { day, name: name.to_owned(), date: format!("{} september 2025", day % 28 + 1), iso: String::new() }
}

/// So many actions, each with so many steps, over so many meetings.
fn view(count: usize, steps: usize, meetings: usize, title: &str) -> CourseView {
    let states = [
        SignKind::State(StateMark::InProgress),
        SignKind::State(StateMark::Moved),
        SignKind::State(StateMark::Open),
        SignKind::Told,
        SignKind::State(StateMark::Done),
        SignKind::State(StateMark::Dropped),
    ];
    let lane = |at: usize| {
        let day = |step: usize| 9000 + i32::try_from((step + 1) * 20 + at).unwrap();
        let steps = (0..steps).map(|step| LaneStep {
            anchor: anchor("", "Verteld"),
            at: Some(moment(day(step / 2), "Opvolging")),
            mark: states[(step + at) % 6],
            letter: "D".to_owned(),
            told: "doorgeschoven".to_owned(),
        });
        Lane {
            anchor: anchor(&format!("A{}", at + 1), title),
            born: Some(moment(9000, "Werksessie")),
            dues: (0..at % 4).map(|due| moment(9030 + i32::try_from(due * 40).unwrap(), "")).collect(),
            due: String::new(),
            steps: steps.collect(),
            stretches: vec![
                Stretch { from: 9000, to: 9050, mark: StateMark::Open },
                Stretch { from: 9050, to: 9100, mark: StateMark::DatePassed },
            ],
            state: "open, datum verstreken".to_owned(),
            state_mark: Some(StateMark::DatePassed),
        }
    };
    let words = String::new;
    CourseView {
        totals: words(),
        caption: "Het verloop".to_owned(),
        alternative: "Per actie een balk.".to_owned(),
        columns: CourseColumns {
            number: words(),
            what: words(),
            born: words(),
            due: words(),
            steps: words(),
            state: words(),
        },
        lanes: (0..count).map(lane).collect(),
        meetings: (0..meetings)
            .map(|at| moment(9000 + i32::try_from(at * 3).unwrap(), "Gesprek met de directie"))
            .collect(),
        reference: moment(9100, "Peildatum"),
        signs: [
            SignKind::Born,
            SignKind::State(StateMark::Done),
            SignKind::State(StateMark::Moved),
            SignKind::State(StateMark::Dropped),
            SignKind::Due,
            SignKind::FirstDue,
            SignKind::State(StateMark::DatePassed),
        ]
        .map(|name| Sign { name, letter: "G".to_owned(), words: format!("wat {} betekent", name.name()) })
        .into(),
    }
}

fn meet(one: Area, other: Area) -> bool {
    one.x < other.x + other.width
        && other.x < one.x + one.width
        && one.y < other.y + other.height
        && other.y < one.y + one.height
}

fn assert_in_order(picture: &Picture) {
    let mut words: Vec<Area> = picture.labels.iter().map(|label| label.area).collect();
    words.extend(picture.keys.iter().flat_map(|key| [key.area, key.mark.area]));
    for row in &picture.rows {
        words.extend([row.label, row.state]);
        words.extend(row.marks.iter().map(|mark| mark.area));
        assert!(row.flags.iter().chain(row.bars.iter().map(|(bar, _)| bar)).all(|area| {
            area.x >= 0
                && area.x + area.width <= picture.measures.width
                && !meet(*area, row.label)
                && !meet(*area, row.state)
        }));
        let font = picture.measures.font;
        for (at, line) in row.lines.iter().enumerate() {
            let taken = if at == 0 { number_width(&row.number, font) } else { 0 };
            assert!(taken + measure(line, font, Letters::Plain) <= row.label.width, "“{line}” is too wide");
        }
        assert!(row.state_lines.iter().all(|line| measure(line, font, Letters::Plain) <= row.state.width));
        assert!(whole(row.lines.len()) * picture.measures.line <= row.label.height);
    }
    for (at, area) in words.iter().enumerate() {
        assert!(area.x >= 0 && area.x + area.width <= picture.measures.width, "{area:?} leaves the picture sideways");
        assert!(area.y >= 0 && area.y + area.height <= picture.height, "{area:?} leaves {} below", picture.height);
        for other in &words[at + 1..] {
            assert!(!meet(*area, *other), "{area:?} lies over {other:?}");
        }
    }
}

#[test]
fn nothing_overflows_or_overlaps_with_one_seven_or_forty_actions_and_any_title() {
    let long = "Elke twee weken een belronde van een half uur, in wisselende koppels, met telkens een geval dat iemand \
                zelf heeft meegemaakt";
    assert!(long.chars().count() >= 120);
    let unbroken = "samenwerkingsovereenkomstonderhandelingen".repeat(3);
    for size in [Size::Full, Size::Small] {
        for count in [1, 7, 40] {
            for title in ["", "Kort", long, unbroken.as_str(), "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字"]
            {
                for (steps, meetings) in [(0, 0), (2, 5), (9, 14)] {
                    for picture in pictures(&view(count, steps, meetings, title), size) {
                        assert_in_order(&picture);
                    }
                }
            }
        }
    }
}

#[test]
fn every_action_has_a_lane_and_a_sheet_of_paper_holds_each_picture() {
    for count in [1, 7, 40] {
        let drawn = pictures(&view(count, 3, 4, &"lang ".repeat(24)), Size::Full);
        let numbers: Vec<&str> =
            drawn.iter().flat_map(|picture| &picture.rows).map(|row| row.number.as_str()).collect();
        assert_eq!(numbers, (1..=count).map(|at| format!("A{at}")).collect::<Vec<_>>());
        for picture in &drawn {
            // 225 mm of height to 160 mm of width.
            assert!(picture.height * 160 <= picture.measures.width * 225, "{} is too high", picture.height);
        }
    }
}

#[test]
fn a_later_day_stands_further_to_the_right() {
    let picture = pictures(&view(1, 0, 3, "Kort"), Size::Full).remove(0);
    for pair in picture.labels.windows(2) {
        assert!(pair[0].at < pair[1].at);
    }
}

#[test]
fn a_single_day_is_drawn_too() {
    let mut alone = view(1, 0, 0, "Kort");
    let lane = &mut alone.lanes[0];
    lane.born = None;
    lane.stretches.clear();
    assert_in_order(&pictures(&alone, Size::Small)[0]);
}

#[test]
fn every_state_has_a_shape_or_a_letter_of_its_own() {
    let mut shapes = Vec::new();
    let states = [StateMark::Open, StateMark::InProgress, StateMark::Done, StateMark::Moved, StateMark::Dropped];
    for mark in states.map(SignKind::State).into_iter().chain([SignKind::Born, SignKind::Told]) {
        let mut one = view(1, 1, 0, "Kort");
        one.signs.clear();
        one.lanes[0].steps[0].mark = mark;
        one.lanes[0].steps[0].letter.clear();
        let drawn = course(&one, Size::Full, "c").concat();
        let shape = drawn.rsplit("<circle").next().unwrap().to_owned();
        // Colours apart: what is left is what a black-and-white printer shows.
        shapes.push(shape.replace("petrol", "").replace("warm", "").replace("#a8481f", "").replace("#0f4c55", ""));
    }
    shapes.sort();
    shapes.dedup();
    assert_eq!(shapes.len(), 7);
}

#[test]
fn a_picture_of_the_course_cannot_be_broken_by_a_title() {
    let drawn = course(&view(1, 2, 1, "</text><script>alert(1)</script>\"'&"), Size::Full, "c").concat();
    assert!(drawn.contains("role=\"img\"") && drawn.contains("<title id=\"c-1-t\">Het verloop</title>"));
    assert!(!drawn.contains("<script") && !drawn.contains(" style="));
}
