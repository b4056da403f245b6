//! What may be in a drawing. Source: SVG 1.1 (second edition), W3C 2011, appendices of elements and attributes.

/// What becomes of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Element {
    /// It is written, under this name.
    Written(&'static str),
    /// It is not, but what is in it stays where it is.
    Opened,
    /// It goes, with all that is in it: nobody sees it, or it only moves.
    Dropped,
    /// It shows what cannot be made safe: without it the drawing would say something else.
    Refused,
}

const WRITTEN: [&str; 21] = [
    "circle",
    "clipPath",
    "defs",
    "ellipse",
    "g",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "svg",
    "symbol",
    "text",
    "tspan",
    "use",
];

/// What becomes of an element of the namespace of drawings.
pub(super) fn element(name: &str) -> Element {
    if let Some(written) = WRITTEN.into_iter().find(|written| *written == name) {
        return Element::Written(written);
    }
    match name {
        "a" | "switch" | "textPath" | "font" => Element::Opened,
        "image" | "foreignObject" | "feImage" | "video" | "audio" | "iframe" | "canvas" => Element::Refused,
        _ => Element::Dropped,
    }
}

/// Where things are and how large: numbers, lengths, lists of them, and how they are turned.
const MEASURES: [&str; 33] = [
    "cx",
    "cy",
    "d",
    "dx",
    "dy",
    "fx",
    "fy",
    "gradientTransform",
    "height",
    "markerHeight",
    "markerWidth",
    "offset",
    "orient",
    "pathLength",
    "patternTransform",
    "points",
    "r",
    "refX",
    "refY",
    "rotate",
    "rx",
    "ry",
    "textLength",
    "transform",
    "viewBox",
    "width",
    "x",
    "x1",
    "x2",
    "y",
    "y1",
    "y2",
    "letter-spacing",
];

/// How things look, and in which units they are measured.
const LOOKS: [&str; 40] = [
    "clip-path",
    "clip-rule",
    "clipPathUnits",
    "color",
    "dominant-baseline",
    "fill",
    "fill-opacity",
    "fill-rule",
    "font-family",
    "font-size",
    "font-style",
    "font-weight",
    "gradientUnits",
    "lengthAdjust",
    "marker-end",
    "marker-mid",
    "marker-start",
    "markerUnits",
    "mask",
    "maskContentUnits",
    "maskUnits",
    "opacity",
    "overflow",
    "paint-order",
    "patternContentUnits",
    "patternUnits",
    "preserveAspectRatio",
    "spreadMethod",
    "stop-color",
    "stop-opacity",
    "stroke",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-width",
    "text-anchor",
    "text-decoration",
];

/// The largest figure of a drawing, and the shortest dash: a line in a million dashes is made to keep a machine busy.
const LARGEST: f64 = 1e6;
const SHORTEST: f64 = 0.05;

/// The name of an attribute as it is written, when it may be.
pub(super) fn attribute(name: &str) -> Option<&'static str> {
    MEASURES.into_iter().chain(LOOKS).find(|known| *known == name)
}

/// The value as it is written; nothing when it is not what such a value is made of. References are not looked at here.
pub(super) fn value(name: &str, value: &str) -> Option<String> {
    let value = value.trim();
    if name == "font-family" {
        return Some(family(value).to_owned());
    }
    if matches!(name, "clip-path" | "mask" | "marker-start" | "marker-mid" | "marker-end") && value != "none" {
        return None;
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || c.is_ascii_whitespace() || "+-.,%()#".contains(c);
    if value.is_empty() || value.len() > 1_000_000 || !value.chars().all(plain) {
        return None;
    }
    let measured = MEASURES.contains(&name) || matches!(name, "font-size" | "stroke-width" | "stroke-dasharray");
    if measured && !figures(value).all(|figure| figure.is_finite() && figure.abs() <= LARGEST) {
        return None;
    }
    if name == "stroke-dasharray" && figures(value).any(|figure| figure != 0.0 && figure.abs() < SHORTEST) {
        return None;
    }
    // Words are of the format; a long one is somebody's.
    let of_the_format = measured || value.split(|c: char| !c.is_ascii_alphabetic()).all(|word| word.len() <= 20);
    of_the_format.then(|| value.split_ascii_whitespace().collect::<Vec<_>>().join(" "))
}

/// The figures in a value, letters and signs between them passed by.
pub(super) fn figures(value: &str) -> impl Iterator<Item = f64> {
    let sign = |c: char| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E');
    value.split(move |c: char| !sign(c)).filter(|part| part.contains(|c: char| c.is_ascii_digit())).map(|part| {
        let part = part.trim_matches(['e', 'E']);
        // `1.5.5` is two figures to a path; one stands for both here.
        part.parse().unwrap_or_else(|_| part.split(['.', 'e', 'E']).next().and_then(|n| n.parse().ok()).unwrap_or(0.0))
    })
}

/// Letters that are at hand everywhere: the name of a rare one would tell of the machine it was drawn on.
fn family(value: &str) -> &'static str {
    let value = value.to_ascii_lowercase();
    let has = |names: &[&str]| names.iter().any(|name| value.contains(name));
    if has(&["mono", "courier", "consol", "menlo"]) {
        "DejaVu Sans Mono, Consolas, Menlo, monospace"
    } else if has(&["times", "georgia", "garamond", "palatino", "roman"])
        || value.replace("sans-serif", "").contains("serif")
    {
        "Libertinus Serif, Georgia, Times New Roman, serif"
    } else {
        "Arial, Helvetica, Liberation Sans, DejaVu Sans, sans-serif"
    }
}
