//! The agenda of a meeting: a page for the table, large enough to write on.

use std::collections::BTreeMap;

use tera::{Context, Tera, Value};

use super::answers::{Answers, teach, value};
use super::policy::{Pictures, policy};
use super::templates::{agenda_style, bad_template, load};
use crate::render::template::BadTemplate;
use crate::report::AgendaView;

/// The page under its name; it is the same in both languages.
const FILE: &str = "agenda.html";

/// The page.
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
