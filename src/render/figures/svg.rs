//! Writes a force field down as SVG.
//!
//! Colours are presentation attributes, so that a picture stands on its own on paper; a page's style sheet may set others
//! by class. The sides also differ in shape: full arrows promote, hatched ones hinder.

use std::fmt::Write as _;

use super::layout::{Area, Picture, Row, Side, Size, pictures, theme_font};
use super::pen::SERIF;
use crate::render::escape::escape;
use crate::report::ForceField;

const PETROL: &str = "#0f4c55";
const WARM: &str = "#a8481f";
const INK: &str = "#1c2627";
const PAPER: &str = "#ffffff";

/// The force field as one picture, or several when it is long. Ids begin with `id`, which must be unique on the page.
pub(in crate::render) fn force_field(field: &ForceField, size: Size, id: &str) -> Vec<String> {
    let drawn = pictures(field, size);
    let of = drawn.len();
    drawn
        .iter()
        .enumerate()
        .map(|(at, picture)| write(field, picture, &format!("{id}-{}", at + 1), (at + 1, of)))
        .collect()
}

fn write(field: &ForceField, picture: &Picture, id: &str, (part, of): (usize, usize)) -> String {
    let (width, height) = (picture.measures.width(), picture.height);
    let count = if of > 1 { format!(" ({part}/{of})") } else { String::new() };
    let mut out = String::with_capacity(8 * 1024);
    let _ = write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"force-field\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\" aria-labelledby=\"{id}-t {id}-d\" font-family=\"{SERIF}\" font-size=\"{}\">\
         <title id=\"{id}-t\">{}{count}</title><desc id=\"{id}-d\">{}</desc>\
         <defs><pattern id=\"{id}-h\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" \
         patternTransform=\"rotate(45)\"><rect class=\"ff-paper\" width=\"5\" height=\"5\" fill=\"{PAPER}\"/>\
         <rect class=\"ff-hinder\" width=\"2\" height=\"5\" fill=\"{WARM}\"/></pattern></defs>",
        picture.measures.font,
        escape(&field.caption),
        escape(&field.alternative),
    );
    for (side, area) in picture.headings {
        let (words, anchor, x, class, fill) = match side {
            Side::Promoting => (&field.promoting_heading, "end", area.x + area.width, "ff-promote", PETROL),
            Side::Hindering => (&field.hindering_heading, "start", area.x, "ff-hinder", WARM),
        };
        let _ = write!(
            out,
            "<text class=\"{class}\" x=\"{x}\" y=\"{}\" text-anchor=\"{anchor}\" font-weight=\"700\" fill=\"{fill}\">{}</text>",
            area.y + picture.measures.font,
            escape(words),
        );
    }
    theme(&mut out, picture);
    for row in &picture.promoting {
        arrow(&mut out, row, Side::Promoting, id);
        label(&mut out, row, Side::Promoting, picture);
    }
    for row in &picture.hindering {
        arrow(&mut out, row, Side::Hindering, id);
        label(&mut out, row, Side::Hindering, picture);
    }
    out.push_str("</svg>");
    out
}

fn theme(out: &mut String, picture: &Picture) {
    let Area { x, y, width, height } = picture.theme;
    let _ = write!(
        out,
        "<rect class=\"ff-theme\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"3\" fill=\"{PETROL}\"/>\
         <text class=\"ff-theme-words\" text-anchor=\"middle\" font-style=\"italic\" font-size=\"{}\" fill=\"{PAPER}\">",
        theme_font(picture.measures),
    );
    let line = picture.measures.line + 2;
    let lines = i32::try_from(picture.theme_lines.len()).unwrap_or(i32::MAX / 64);
    let mut baseline = y + (height - lines * line) / 2 + line * 3 / 4;
    for words in &picture.theme_lines {
        let _ = write!(out, "<tspan x=\"{}\" y=\"{baseline}\">{}</tspan>", x + width / 2, escape(words));
        baseline += line;
    }
    out.push_str("</text>");
}

fn label(out: &mut String, row: &Row, side: Side, picture: &Picture) {
    let (x, anchor) = match side {
        Side::Promoting => (row.label.x + row.label.width, "end"),
        Side::Hindering => (row.label.x, "start"),
    };
    let _ = write!(out, "<text class=\"ff-words\" text-anchor=\"{anchor}\" fill=\"{INK}\">");
    let mut baseline = row.label.y + picture.measures.line * 3 / 4;
    for (at, words) in row.lines.iter().enumerate() {
        let _ = write!(out, "<tspan x=\"{x}\" y=\"{baseline}\">");
        if at == 0 && !row.number.is_empty() {
            let _ = write!(out, "<tspan font-weight=\"700\">{}</tspan> ", escape(&row.number));
        }
        let _ = write!(out, "{}</tspan>", escape(words));
        baseline += picture.measures.line;
    }
    out.push_str("</text>");
}

/// A block arrow that points at the theme.
fn arrow(out: &mut String, row: &Row, side: Side, id: &str) {
    let Area { x, y, width, height } = row.arrow;
    let (tail, tip, back) = match side {
        Side::Promoting => (x, x + width, -1),
        Side::Hindering => (x + width, x, 1),
    };
    let neck = tip + back * (height * 3 / 4).min(width / 2);
    let (middle, quarter) = (y + height / 2, height / 4);
    let (class, colour) = match side {
        Side::Promoting => ("ff-promote", PETROL),
        Side::Hindering => ("ff-hinder", WARM),
    };
    let look = match (row.weight, side) {
        (0, _) => format!("class=\"{class}-open\" fill=\"none\" stroke=\"{colour}\" stroke-dasharray=\"4 3\""),
        (_, Side::Promoting) => format!("class=\"{class}\" fill=\"{colour}\""),
        (_, Side::Hindering) => format!("class=\"{class}-hatched\" fill=\"url(#{id}-h)\" stroke=\"{colour}\""),
    };
    let (up, down, bottom) = (y + quarter, y + height - quarter, y + height);
    let _ = write!(
        out,
        "<polygon {look} points=\"{tail},{up} {neck},{up} {neck},{y} {tip},{middle} {neck},{bottom} {neck},{down} \
         {tail},{down}\"/>",
    );
}
