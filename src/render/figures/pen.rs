//! What all pictures are drawn with: colours, letters, lines.
//!
//! Colours are presentation attributes, so that a picture stands on its own on paper; a page's style sheet may set others
//! by class.

use std::fmt::Write as _;

use super::layout::Area;
use crate::render::escape::escape;

pub(super) const SERIF: &str =
    "P052, URW Palladio L, Palatino Linotype, Palatino, Book Antiqua, Georgia, Liberation Serif, DejaVu Serif, serif";

/// A colour: its name for style sheets, and how it is on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    /// Running text.
    Text,
    /// What is of less weight.
    Quiet,
    /// What goes well.
    Petrol,
    /// What wants a look.
    Warm,
    /// The ground.
    Paper,
    /// Thin lines.
    Rule,
}

impl Ink {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Quiet => "quiet",
            Self::Petrol => "petrol",
            Self::Warm => "warm",
            Self::Paper => "paper",
            Self::Rule => "rule",
        }
    }

    pub(super) const fn colour(self) -> &'static str {
        match self {
            Self::Text => "#1c2627",
            Self::Quiet => "#4a5a5e",
            Self::Petrol => "#0f4c55",
            Self::Warm => "#a8481f",
            Self::Paper => "#ffffff",
            Self::Rule => "#c9c6bd",
        }
    }

    /// Attributes of a shape filled with it.
    pub(super) fn fill(self) -> String {
        format!("class=\"fill-{}\" fill=\"{}\"", self.name(), self.colour())
    }

    /// Attributes of a line drawn with it, or of a shape on paper with its outline.
    pub(super) fn stroke(self, width: &str) -> String {
        format!("class=\"stroke-{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{width}\"", self.name(), self.colour())
    }

    /// Attributes of a shape that hides what is below it, with its outline.
    pub(super) fn outline(self, width: &str) -> String {
        format!(
            "class=\"fill-paper stroke-{}\" fill=\"{}\" stroke=\"{}\" stroke-width=\"{width}\"",
            self.name(),
            Self::Paper.colour(),
            self.colour(),
        )
    }
}

/// What a picture is called, and how large it is.
pub(super) struct Frame<'a> {
    /// Its class, and unique id on the page.
    pub name: (&'a str, &'a str),
    pub size: (i32, i32),
    pub font: i32,
    pub title: &'a str,
    pub alternative: &'a str,
}

/// Begins a picture, and says what it shows to who cannot see it. Hatching is at hand under its id with `-h`.
pub(super) fn begin(frame: &Frame<'_>) -> String {
    let ((class, id), (width, height)) = (frame.name, frame.size);
    let mut out = String::with_capacity(8 * 1024);
    let _ = write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"{class}\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         aria-labelledby=\"{id}-t {id}-d\" font-family=\"{SERIF}\" font-size=\"{}\">\
         <title id=\"{id}-t\">{}</title><desc id=\"{id}-d\">{}</desc>\
         <defs><pattern id=\"{id}-h\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" \
         patternTransform=\"rotate(45)\"><rect {} width=\"6\" height=\"6\"/><rect {} width=\"2\" height=\"6\"/></pattern></defs>",
        frame.font,
        escape(frame.title),
        escape(frame.alternative),
        Ink::Paper.fill(),
        Ink::Petrol.fill(),
    );
    out
}

/// Ends it.
pub(super) fn end(mut out: String) -> String {
    out.push_str("</svg>");
    out
}

/// How lines of text are set: colour, side they are set to, more attributes, height of a line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting {
    pub ink: Ink,
    pub anchor: &'static str,
    pub more: &'static str,
    pub line: i32,
}

/// Sets lines of text, the first one with a bold number before it, if there is one.
pub(super) fn text(out: &mut String, setting: Setting, (x, top): (i32, i32), number: &str, lines: &[String]) {
    let Setting { ink, anchor, more, line } = setting;
    let _ = write!(out, "<text {} text-anchor=\"{anchor}\"{more}>", ink.fill());
    let mut baseline = top + line * 3 / 4;
    for (at, words) in lines.iter().enumerate() {
        let _ = write!(out, "<tspan x=\"{x}\" y=\"{baseline}\">");
        if at == 0 && !number.is_empty() {
            let _ = write!(out, "<tspan font-weight=\"700\">{}</tspan> ", escape(number));
        }
        let _ = write!(out, "{}</tspan>", escape(words));
        baseline += line;
    }
    out.push_str("</text>");
}

/// A straight line.
pub(super) fn line(out: &mut String, look: &str, (x1, y1): (i32, i32), (x2, y2): (i32, i32)) {
    let _ = write!(out, "<path {look} d=\"M{x1} {y1}L{x2} {y2}\"/>");
}

/// A box.
pub(super) fn rect(out: &mut String, look: &str, Area { x, y, width, height }: Area) {
    let _ = write!(out, "<rect {look} x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>");
}

/// " (2/3)" where there are several.
pub(super) fn part_of((part, of): (usize, usize)) -> String {
    if of > 1 { format!(" ({part}/{of})") } else { String::new() }
}

/// A count as a measure.
pub(super) fn whole(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX / 256)
}
