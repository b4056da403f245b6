//! Pages for the table: the consent sheet, to project, to print and to keep, and the agenda of a meeting, large enough to write on.

use std::collections::BTreeMap;

use tera::{Context, Tera, Value};

use super::answers::{Answers, answers, teach, value};
use super::paper::paper;
use super::places::{Form, Places};
use super::policy::{Pictures, policy};
use super::site::{Page, engine, shows};
use super::templates::{agenda_style, bad_template, load, sheet_style, style};
use super::words::PageWords;
use crate::render::content::Content;
use crate::render::names::Names;
use crate::render::pages::BadTemplate;
use crate::report::AgendaView;
use crate::wording::Wording;

/// The consent sheet under its name; nothing where there is none.
pub(in crate::render) fn sheet(
    content: Content<'_>,
    words: &Wording,
    own: &[(String, String)],
    names: Names,
) -> Result<BTreeMap<String, Vec<u8>>, BadTemplate> {
    let Some(sheet) = content.sheet else { return Ok(BTreeMap::new()) };
    // It points at nothing but itself.
    let content = Content { sections: &sheet.sections, ..content };
    let places = Places::of(content.sections);
    let said = PageWords::of(words);
    let style = format!("{}{}{}", style(own)?, sheet_style(own)?, paper(content.face));
    let mut engine = engine(content, &said, own, names, &style)?;
    teach(&mut engine, answers(content, &places, Form::Whole, &said, names));
    let page = Page { is: "sheet", file: names.sheet.to_owned(), title: sheet.heading.clone() };
    let mut given = Context::new();
    given.insert_value("page", value(&page)?);
    given.insert_value("sheet", value(sheet)?);
    given.insert_value("policy", Value::normal_string(&policy(&style, None, shows(content, Form::Whole))));
    let html = engine.render("html/sheet.html", &given).map_err(|error| bad_template(&error))?;
    Ok(BTreeMap::from([(page.file, html.into_bytes())]))
}

/// The name of the agenda; it is the same in both languages.
const FILE: &str = "agenda.html";

/// The agenda of a meeting.
pub(in crate::render) fn agenda(
    agenda: &AgendaView,
    own: &[(String, String)],
) -> Result<BTreeMap<String, Vec<u8>>, BadTemplate> {
    let style = agenda_style(own)?;
    let mut engine = Tera::new();
    teach(&mut engine, Answers::default());
    load(&mut engine, own)?;
    let mut given = Context::new();
    given.insert_value("agenda", value(agenda)?);
    given.insert_value("style", Value::safe_string(&style));
    given.insert_value("policy", Value::normal_string(&policy(&style, None, Pictures::None)));
    let html = engine.render("html/agenda.html", &given).map_err(|error| bad_template(&error))?;
    Ok(BTreeMap::from([(FILE.to_owned(), html.into_bytes())]))
}
