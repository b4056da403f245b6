//! Writes the picture of the chain down as SVG. What a box stands for is told by its column, its edge and its number.

use std::fmt::Write as _;

use super::chain_layout::{FONT, INSET, LINE, Node, Picture, WIDTH, pictures};
use super::layout::Area;
use super::pen::{self, Frame, Ink, Setting};
use crate::report::{Chain, Kind};

/// The chain as one picture, or several when it is long. Ids begin with `id`, which must be unique on the page.
pub(in crate::render) fn chain(chain: &Chain, id: &str) -> Vec<String> {
    let drawn = pictures(chain);
    let of = drawn.len();
    drawn
        .iter()
        .enumerate()
        .map(|(at, picture)| write(chain, picture, &format!("{id}-{}", at + 1), (at + 1, of)))
        .collect()
}

fn write(chain: &Chain, picture: &Picture, id: &str, part: (usize, usize)) -> String {
    let mut out = pen::begin(&Frame {
        name: ("figure chain-picture", id),
        size: (WIDTH, picture.height),
        font: FONT,
        title: &format!("{}{}", chain.caption, pen::part_of(part)),
        alternative: &chain.alternative,
    });
    for line in &picture.lines {
        thread(&mut out, line);
    }
    let setting = |ink, more| Setting { ink, anchor: "start", more, line: LINE };
    for head in &picture.heads {
        pen::text(&mut out, setting(Ink::Petrol, " font-weight=\"700\""), (head.area.x, 0), "", &head.lines);
    }
    for node in &picture.nodes {
        frame(&mut out, node, id);
        let at = (node.area.x + INSET + 2, node.area.y + INSET / 2);
        pen::text(&mut out, setting(Ink::Text, ""), at, &node.number, &node.lines);
    }
    pen::end(out)
}

/// A line from box to box, level where it passes a column by.
fn thread(out: &mut String, areas: &[Area]) {
    let mut path = String::new();
    for pair in areas.windows(2) {
        if let [from, to] = pair {
            let middle = |area: &Area| area.y + area.height / 2;
            let (x1, x2) = (from.x + from.width, to.x);
            let half = (x2 - x1) / 2;
            if path.is_empty() {
                let _ = write!(path, "M{x1} {}", middle(from));
            } else {
                let _ = write!(path, "H{x1}");
            }
            let _ = write!(path, "C{} {} {} {} {x2} {}", x1 + half, middle(from), x2 - half, middle(to), middle(to));
        }
    }
    if !path.is_empty() {
        let _ = write!(out, "<path {} d=\"{path}\"/>", Ink::Quiet.stroke("1.3"));
    }
}

/// The box of a link: what hinders has a hatched edge, what is done a full one, what is asked or agreed a broken one;
/// goals and behaviour are round.
fn frame(out: &mut String, node: &Node, id: &str) {
    let Area { x, y, width, height } = node.area;
    let ink = if node.kind == Kind::Hindering { Ink::Warm } else { Ink::Petrol };
    let round = if matches!(node.kind, Kind::Goal | Kind::Behaviour) { 9 } else { 0 };
    let is_broken = matches!(node.kind, Kind::Question | Kind::Agreement | Kind::Behaviour);
    let broken = if is_broken { " stroke-dasharray=\"5 3\"" } else { "" };
    let _ = write!(
        out,
        "<rect {}{broken} x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{round}\"/>",
        ink.outline("1.3"),
    );
    let edge = Area { x, y, width: 6, height };
    if node.kind == Kind::Hindering {
        let hatched = format!("class=\"stroke-warm\" fill=\"url(#{id}-h)\" stroke=\"{}\"", Ink::Warm.colour());
        pen::rect(out, &hatched, edge);
    } else if node.kind == Kind::Action {
        pen::rect(out, &Ink::Petrol.fill(), edge);
    }
}
