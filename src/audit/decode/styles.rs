//! Styles that take text out of sight, and the elements they are for.

/// A selector that hides, by what its last part asks of an element.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Hides {
    element: Option<String>,
    id: Option<String>,
    classes: Vec<String>,
}

impl Hides {
    /// Whether an element of this name, id and classes is meant. What stands around it is not looked at: rather too many
    /// are told than one too few.
    pub(super) fn means(&self, element: &str, id: &str, classes: &str) -> bool {
        let has = |class: &String| classes.split_whitespace().any(|own| own == class);
        self.element.as_ref().is_none_or(|name| name == element)
            && self.id.as_ref().is_none_or(|name| name == id)
            && self.classes.iter().all(has)
            && (self.element.is_some() || self.id.is_some() || !self.classes.is_empty())
    }
}

/// The selectors of a style sheet that hide what they mean, but for those that hold on paper only.
pub(super) fn hiding(css: &str) -> Vec<Hides> {
    let mut found = Vec::new();
    rules(&without_comments(css), &mut found, 0);
    found
}

fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    plain.extend(parts.map(|part| part.split_once("*/").map_or("", |(_, rest)| rest)));
    plain
}

fn rules(css: &str, found: &mut Vec<Hides>, depth: usize) {
    let mut rest = css;
    while let Some((before, behind)) = rest.split_once('{') {
        let prelude = before.rsplit([';', '}']).next().unwrap_or(before).trim().to_ascii_lowercase();
        let (inside, after) = block(behind);
        if prelude.starts_with('@') {
            let paper_only = prelude.contains("print") && !prelude.contains("screen");
            if !paper_only && depth < 8 {
                rules(inside, found, depth + 1);
            }
        } else if hides(inside) {
            found.extend(prelude.split(',').filter_map(selector));
        }
        rest = after;
    }
}

/// What stands before the brace that closes this block, and behind it.
fn block(css: &str) -> (&str, &str) {
    let mut depth = 1_usize;
    for (at, c) in css.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return (css.get(..at).unwrap_or(css), css.get(at + 1..).unwrap_or_default());
        }
    }
    (css, "")
}

fn selector(text: &str) -> Option<Hides> {
    let last = text.trim().rsplit([' ', '>', '+', '~']).next()?;
    if last.contains("::") || last.contains(":before") || last.contains(":after") {
        return None;
    }
    let last = last.split([':', '[']).next()?;
    let mut hides = Hides::default();
    let (mut sort, mut name) = (' ', String::new());
    for c in last.chars().chain(['.']) {
        if !matches!(c, '.' | '#') {
            name.push(c);
            continue;
        }
        let done = std::mem::take(&mut name);
        match sort {
            _ if done.is_empty() || done == "*" => {}
            '.' => hides.classes.push(done),
            '#' => hides.id = Some(done),
            _ => hides.element = Some(done),
        }
        sort = c;
    }
    Some(hides)
}

/// Whether declarations take text out of sight.
pub(super) fn hides(declarations: &str) -> bool {
    let declarations = declarations.to_ascii_lowercase();
    let all: Vec<(&str, &str)> = declarations
        .split(';')
        .filter_map(|one| one.split_once(':'))
        .map(|(name, value)| (name.trim(), value.trim().trim_end_matches("!important").trim()))
        .collect();
    let value = |name: &str| all.iter().rev().find(|(own, _)| *own == name).map(|(_, value)| *value);
    let is = |name: &str, values: &[&str]| value(name).is_some_and(|value| values.contains(&value));
    let size = |name: &str| value(name).and_then(number);
    let away = |name: &str| size(name).is_some_and(|size| size <= -99.0);
    let placed = is("position", &["absolute", "fixed"]);
    let tiny = |name: &str| size(name).is_some_and(|size| size <= 1.0);
    is("display", &["none"])
        || is("visibility", &["hidden", "collapse"])
        || is("content-visibility", &["hidden"])
        || size("opacity").is_some_and(|opacity| opacity < 0.05)
        || size("fill-opacity").is_some_and(|opacity| opacity < 0.05)
        || size("font-size").is_some_and(|size| size < 1.0 && !value("font-size").is_some_and(|v| v.ends_with("em")))
        || size("font-size") == Some(0.0)
        || away("text-indent")
        || (placed && ["left", "top", "right", "bottom"].into_iter().any(away))
        || (is("overflow", &["hidden", "clip"]) && (tiny("width") || tiny("height")))
        || value("clip-path").is_some_and(|path| path.starts_with("inset(50%") || path.starts_with("circle(0"))
        || value("clip").is_some_and(|clip| clip.starts_with("rect(0") || clip.starts_with("rect(1px"))
        || value("transform").is_some_and(|how| how.starts_with("scale(0"))
        || is("-webkit-text-fill-color", &["transparent"])
        || without_contrast(value("color"), value("background-color").or_else(|| value("background")))
}

/// White or no ink on white or no ground; or the same on the same.
fn without_contrast(ink: Option<&str>, ground: Option<&str>) -> bool {
    let bare: fn(&str) -> String = |colour| colour.chars().filter(|c| !c.is_whitespace()).collect();
    let (Some(ink), ground) = (ink.map(bare), ground.map(bare)) else { return false };
    let white = |colour: &str| {
        matches!(colour, "white" | "#fff" | "#ffffff" | "#ffff" | "#ffffffff" | "rgb(255,255,255)" | "transparent")
    };
    white(&ink) && ground.as_deref().is_none_or(white) || ground.is_some_and(|ground| ground == ink)
}

/// The figure that a value begins with.
fn number(value: &str) -> Option<f64> {
    let length = value.bytes().take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+')).count();
    let figure: f64 = value.get(..length)?.parse().ok()?;
    Some(if value.ends_with('%') { figure / 100.0 } else { figure })
}
