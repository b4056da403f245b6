//! The templates: built in, and replaced one by one by those of the engagement.

use tera::{Error, ErrorKind, Tera};

use crate::render::pages::BadTemplate;

/// Where the built-in templates stand for the engine, which looks there when the engagement has none of that name.
const BUILT_IN: &str = "builtin/";

const PAGES: [(&str, &str); 9] = [
    ("html/agenda.html", include_str!("../../../templates/html/agenda.html")),
    ("html/base.html", include_str!("../../../templates/html/base.html")),
    ("html/glance.html", include_str!("../../../templates/html/glance.html")),
    ("html/index.html", include_str!("../../../templates/html/index.html")),
    ("html/parts.html", include_str!("../../../templates/html/parts.html")),
    ("html/section.html", include_str!("../../../templates/html/section.html")),
    ("html/register.html", include_str!("../../../templates/html/register.html")),
    ("html/sheet.html", include_str!("../../../templates/html/sheet.html")),
    ("html/whole.html", include_str!("../../../templates/html/whole.html")),
];

/// Read in this order, so that paper can overrule the screen.
const STYLES: [(&str, &str); 4] = [
    ("html/page.css", include_str!("../../../templates/html/page.css")),
    ("html/parts.css", include_str!("../../../templates/html/parts.css")),
    ("html/print.css", include_str!("../../../templates/html/print.css")),
    // A house style of the engagement's own; there is none built in.
    ("html/house.css", ""),
];

/// Read after the others, on the consent sheet alone.
const SHEET_STYLE: (&str, &str) = ("html/sheet.css", include_str!("../../../templates/html/sheet.css"));

const SCRIPT: (&str, &str) = ("html/register.js", include_str!("../../../templates/html/register.js"));

/// The built-in templates, styles and script: what pages say whatever the notes say.
pub(in crate::render) fn built_in() -> impl Iterator<Item = &'static str> {
    PAGES.iter().chain(&STYLES).chain([&SHEET_STYLE, &AGENDA_STYLE, &SCRIPT]).map(|(_, text)| *text)
}

/// The style sheet of the agenda, which is no page of a report.
const AGENDA_STYLE: (&str, &str) = ("html/agenda.css", include_str!("../../../templates/html/agenda.css"));

/// The style sheet of the agenda.
pub(super) fn agenda_style(own: &[(String, String)]) -> Result<String, BadTemplate> {
    inlined(own, AGENDA_STYLE, "</style")
}

/// The style sheet of every page.
pub(super) fn style(own: &[(String, String)]) -> Result<String, BadTemplate> {
    let mut style = String::new();
    for file in STYLES {
        style.push_str(&inlined(own, file, "</style")?);
    }
    Ok(style)
}

/// The style sheet of the consent sheet, which comes after that of every page.
pub(super) fn sheet_style(own: &[(String, String)]) -> Result<String, BadTemplate> {
    inlined(own, SHEET_STYLE, "</style")
}

/// The script of the register.
pub(super) fn script(own: &[(String, String)]) -> Result<String, BadTemplate> {
    inlined(own, SCRIPT, "</script")
}

/// A file that stands inside a page: with line ends as a browser reads them, for its fingerprint is taken from that.
fn inlined(own: &[(String, String)], (name, built_in): (&str, &str), end: &str) -> Result<String, BadTemplate> {
    let text = own.iter().find(|(path, _)| path == name).map_or(built_in, |(_, text)| text);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lower = text.to_ascii_lowercase();
    match lower.find(end) {
        None => Ok(text),
        Some(byte) => {
            let before = lower.get(..byte).unwrap_or_default();
            Err(BadTemplate {
                file: format!("templates/{name}"),
                line: before.matches('\n').count() + 1,
                column: before.rsplit('\n').next().unwrap_or_default().chars().count() + 1,
                message: format!("`{end}` would end the page's own"),
            })
        }
    }
}

/// Adds the templates to an engine that has its functions already.
pub(super) fn load(engine: &mut Tera, own: &[(String, String)]) -> Result<(), BadTemplate> {
    engine.set_fallback_prefixes([BUILT_IN]).map_err(|error| bad_template(&error))?;
    let built_in = PAGES.iter().map(|(name, text)| (format!("{BUILT_IN}{name}"), *text));
    let is_page = |path: &str| path.starts_with("html/") && path.rsplit('.').next() == Some("html");
    let own = own.iter().filter(|(path, _)| is_page(path)).map(|(path, text)| (path.clone(), text.as_str()));
    engine.add_raw_templates(built_in.chain(own)).map_err(|error| bad_template(&error))
}

/// What the engine says, with the place as the user knows it.
pub(super) fn bad_template(error: &Error) -> BadTemplate {
    if let ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) = error.kind() {
        let (line, column) = (report.span().start_line, report.span().start_col + 1);
        return BadTemplate { file: file_name(report.filename()), line, column, message: report.message().to_owned() };
    }
    let said = error.to_string();
    // These name templates and no place in them.
    let named = if let ErrorKind::CircularExtend { tpl, inheritance_chain } = error.kind() {
        Some(inheritance_chain.last().unwrap_or(tpl))
    } else if let ErrorKind::CircularInclude { tpl, .. } | ErrorKind::MissingParent { current: tpl, .. } = error.kind()
    {
        Some(tpl)
    } else {
        None
    };
    if let Some(name) = named {
        return BadTemplate { file: file_name(name), line: 1, column: 1, message: said };
    }
    from_words(&said).unwrap_or(BadTemplate { file: "templates/html".to_owned(), line: 0, column: 0, message: said })
}

/// Some errors come as words alone: `error: …`, and below it `--> file:line:column`.
fn from_words(said: &str) -> Option<BadTemplate> {
    let message = said.lines().next()?.trim_start_matches("error: ").to_owned();
    let place = said.lines().find_map(|line| line.trim_start().strip_prefix("--> "))?;
    let mut parts = place.rsplitn(3, ':');
    let column = parts.next()?.parse().ok()?;
    let line = parts.next()?.parse().ok()?;
    Some(BadTemplate { file: file_name(parts.next()?), line, column, message })
}

fn file_name(name: &str) -> String {
    format!("templates/{}", name.strip_prefix(BUILT_IN).unwrap_or(name))
}
