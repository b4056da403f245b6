use std::collections::BTreeSet;

use super::chain_layout::{FONT, INSET, Picture, WIDTH, pictures};
use super::chain_svg::chain;
use super::layout::{Area, number_width};
use super::widths::{Letters, measure};
use crate::report::{Anchor, Chain, ChainHeads, ChainLink, Kind};

/// So many in every column, tied to neighbours and past them.
fn view(count: usize, title: &str) -> Chain {
    let kinds = [Kind::Hindering, Kind::Action, Kind::Goal, Kind::Behaviour];
    let link = |at: usize| {
        let (column, number) = (at / count, at % count + 1);
        let letter = ["H", "A", "P", "G"][column];
        ChainLink {
            anchor: Anchor {
                section: "acties",
                id: format!("{letter}{number}").to_lowercase(),
                number: format!("{letter}{number}"),
                title: title.to_owned(),
            },
            kind: kinds[column],
            column,
            from: Vec::new(),
            to: Vec::new(),
        }
    };
    let mut ties = BTreeSet::new();
    for at in 0..count {
        ties.insert((at, count + at * 7 % count));
        ties.insert((at, count + (at + 1) % count));
        ties.insert((at, 2 * count + at * 3 % count));
        ties.insert((at, 3 * count + at));
        ties.insert((count + at, 2 * count + at / 3));
        ties.insert((2 * count + at, 3 * count + at * 5 % count));
    }
    let words = String::new;
    Chain {
        caption: "Wat waar bij hoort".to_owned(),
        alternative: "Kolommen met lijnen.".to_owned(),
        columns: ["Belemmerend", "Doen, vragen, afspreken", "Prestaties", "Gedrag"].map(str::to_owned),
        heads: ChainHeads { number: words(), what: words(), from: words(), to: words() },
        links: (0..4 * count).map(link).collect(),
        ties: ties.into_iter().collect(),
    }
}

fn meet(one: Area, other: Area) -> bool {
    one.x < other.x + other.width
        && other.x < one.x + one.width
        && one.y < other.y + other.height
        && other.y < one.y + one.height
}

fn assert_in_order(picture: &Picture) {
    let boxes: Vec<Area> =
        picture.nodes.iter().map(|node| node.area).chain(picture.heads.iter().map(|head| head.area)).collect();
    for (at, area) in boxes.iter().enumerate() {
        assert!(area.x >= 0 && area.x + area.width <= WIDTH, "{area:?} leaves the picture sideways");
        assert!(area.y >= 0 && area.y + area.height <= picture.height, "{area:?} leaves {} below", picture.height);
        for other in &boxes[at + 1..] {
            assert!(!meet(*area, *other), "{area:?} lies over {other:?}");
        }
    }
    for node in &picture.nodes {
        for (at, line) in node.lines.iter().enumerate() {
            let taken = if at == 0 { number_width(&node.number, FONT) } else { 0 };
            assert!(taken + measure(line, FONT, Letters::Plain) <= node.area.width - INSET, "“{line}” is too wide");
        }
    }
    for line in &picture.lines {
        assert!(line.len() >= 2 && line.windows(2).all(|pair| pair[0].x < pair[1].x));
        let (ends, passed) = ([line[0], line[line.len() - 1]], &line[1..line.len() - 1]);
        assert!(ends.iter().all(|end| boxes.contains(end)), "a line begins and ends at a box");
        assert!(passed.iter().all(|area| boxes.iter().all(|other| !meet(*area, *other))), "a line runs through a box");
    }
}

fn sheets(chain: &Chain) -> Vec<Picture> {
    let drawn = pictures(chain);
    for picture in &drawn {
        assert_in_order(picture);
        // 225 mm of height to 160 mm of width.
        assert!(picture.height * 160 <= WIDTH * 225, "{} is too high", picture.height);
    }
    drawn
}

#[test]
fn boxes_and_lines_keep_apart_with_few_or_many_and_any_title() {
    let long = "Maatregelen uit het verleden zijn niet uitgelegd en wie ernaar vraagt krijgt telkens een ander antwoord \
                van de leiding, soms geen";
    let unbroken = "samenwerkingsovereenkomstonderhandelingen".repeat(3);
    for count in [1, 2, 5, 10] {
        for title in ["", "Kort", long, unbroken.as_str(), "漢字漢字漢字漢字漢字漢字漢字漢字漢字"] {
            sheets(&view(count, title));
        }
    }
}

#[test]
fn every_link_and_every_tie_is_drawn_on_one_sheet_or_another() {
    for count in [1, 5, 10, 40] {
        let chain = view(count, "Elke twee weken een belronde van een half uur");
        let drawn = sheets(&chain);
        let numbers: BTreeSet<&str> =
            drawn.iter().flat_map(|picture| &picture.nodes).map(|node| node.number.as_str()).collect();
        assert_eq!(numbers.len(), 4 * count);
        let mut ties = BTreeSet::new();
        for picture in &drawn {
            let number = |area: &Area| picture.nodes.iter().find(|node| node.area == *area).unwrap().number.as_str();
            ties.extend(picture.lines.iter().map(|line| (number(&line[0]), number(&line[line.len() - 1]))));
        }
        assert_eq!(ties.len(), chain.ties.len());
    }
}

#[test]
fn a_small_chain_is_one_picture() {
    assert_eq!(pictures(&view(5, "Te weinig tijd voor elkaar")).len(), 1);
}

#[test]
fn an_empty_column_takes_no_room() {
    let mut chain = view(1, "Kort");
    chain.links.truncate(2);
    chain.ties.retain(|tie| *tie == (0, 1));
    let picture = pictures(&chain).remove(0);
    assert_eq!((picture.heads.len(), picture.nodes.len()), (2, 2));
    assert_eq!(picture.nodes[1].area.x + picture.nodes[1].area.width, WIDTH);
}

#[test]
fn what_is_tied_to_nothing_stands_in_the_picture_alone() {
    let mut chain = view(3, "Kort");
    chain.ties.retain(|(from, to)| *from != 1 && *to != 1);
    let picture = pictures(&chain).remove(0);
    assert!(picture.nodes.iter().any(|node| node.number == "H2"));
    assert_in_order(&picture);
}

#[test]
fn a_picture_of_the_chain_cannot_be_broken_by_a_title() {
    let drawn = chain(&view(2, "</text><script>alert(1)</script>\"'&"), "k").concat();
    assert!(drawn.contains("role=\"img\"") && drawn.contains("<title id=\"k-1-t\">Wat waar bij hoort</title>"));
    assert!(!drawn.contains("<script") && !drawn.contains(" style="));
}
