//! The consent sheet: one file that holds everything, to project, to print and to keep.

use std::collections::BTreeMap;

use tera::{Context, Value};

use super::answers::{answers, teach, value};
use super::paper::paper;
use super::places::{Form, Places};
use super::policy::policy;
use super::site::{Page, engine, shows};
use super::templates::{bad_template, sheet_style, style};
use super::words::Words;
use crate::render::content::Content;
use crate::render::names::Names;
use crate::render::template::BadTemplate;
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
    let said = Words::of(words);
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
