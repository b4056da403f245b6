//! The pages: one per section, page one, the register, and the whole report in one file.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::{Context, Tera, Value};

use super::answers::{Answers, answers, teach, value};
use super::paper::paper;
use super::places::{Form, Places};
use super::policy::{Pictures, policy};
use super::register::{count, register};
use super::templates::{bad_template, load, script, style};
use super::words::{Words, found};
use crate::render::content::Content;
use crate::render::exports::{self, Download, Downloads};
use crate::render::names::{FIRST, Names, page};
use crate::render::template::BadTemplate;
use crate::report::{Part, Section};
use crate::wording::Wording;

/// A page as its template knows it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Page {
    /// What it is: `glance`, `section`, `register`, `whole` or `sheet`.
    pub(super) is: &'static str,
    pub(super) file: String,
    pub(super) title: String,
}

/// An entry in the table of contents.
#[derive(Debug, Serialize)]
struct Entry<'a> {
    slug: &'a str,
    number: Option<&'a str>,
    heading: &'a str,
    below: Vec<Self>,
}

/// All HTML files of the report, by path.
pub(in crate::render) fn files(
    content: Content<'_>,
    words: &Wording,
    own: &[(String, String)],
    names: Names,
) -> Result<BTreeMap<String, Vec<u8>>, BadTemplate> {
    let places = Places::of(content.sections);
    let said = Words::of(words);
    let downloads = exports::downloads(content, words);
    let style = format!("{}{}", style(own)?, paper(content.face));
    let script = script(own)?;
    let engine = engine(content, &said, own, names, &style)?;
    let sections = content.sections.iter().map(value).collect::<Result<Vec<_>, _>>()?;
    let shows = |form| shows(content, form);

    let mut files = BTreeMap::new();
    let mut put = |engine: &Tera, template: &str, page: &Page, given: &Context| -> Result<(), BadTemplate> {
        let mut html = engine.render(template, given).map_err(|error| bad_template(&error))?;
        // All pages are kept until the last is written: what a page does not need would be kept with it.
        html.shrink_to_fit();
        files.insert(page.file.clone(), html.into_bytes());
        Ok(())
    };

    let mut site = engine.clone();
    teach(&mut site, answers(content, &places, Form::Site, &said, names));
    let pages = pages(content, &said, names);
    for (at, page) in pages.iter().enumerate() {
        let mut given = Context::new();
        given.insert_value("page", value(page)?);
        given.insert_value("previous", value(&at.checked_sub(1).and_then(|before| pages.get(before)))?);
        given.insert_value("next", value(&pages.get(at + 1))?);
        let mut runs = None;
        let template = match page.is {
            "register" => {
                let groups = register(content.sections, content.prose, &places);
                given.insert_value("found", Value::normal_string(&found(words, count(&groups))));
                given.insert_value("groups", value(&groups)?);
                given.insert_value("script", Value::safe_string(&script));
                runs = Some(script.as_str());
                "html/register.html"
            }
            "section" => {
                let at = at.checked_sub(1);
                given.insert_value("take", value(&taken_along(content, at, &downloads))?);
                let section = at.and_then(|at| sections.get(at)).cloned();
                given.insert_value("this", section.unwrap_or_else(Value::none));
                "html/section.html"
            }
            _ => "html/index.html",
        };
        given.insert_value("policy", Value::normal_string(&policy(&style, runs, shows(Form::Site))));
        put(&site, template, page, &given)?;
    }

    let mut whole = engine;
    teach(&mut whole, answers(content, &places, Form::Whole, &said, names));
    let page = Page { is: "whole", file: names.whole.to_owned(), title: content.face.kind.clone() };
    let mut given = Context::new();
    given.insert_value("page", value(&page)?);
    given.insert_value("sections", Value::from(sections));
    given.insert_value("policy", Value::normal_string(&policy(&style, None, shows(Form::Whole))));
    put(&whole, "html/whole.html", &page, &given)?;
    Ok(files)
}

/// The engine with what stands on every page; its functions have no answers yet.
pub(super) fn engine(
    content: Content<'_>,
    said: &Words,
    own: &[(String, String)],
    names: Names,
    style: &str,
) -> Result<Tera, BadTemplate> {
    let mut engine = Tera::new();
    teach(&mut engine, Answers::default());
    load(&mut engine, own)?;
    let global = engine.global_context();
    global.insert_value("face", value(content.face)?);
    global.insert_value("w", value(&said.for_templates())?);
    global.insert_value("contents", value(&entries(content.sections))?);
    global.insert_value("glance", value(content.glance)?);
    global.insert_value("style", Value::safe_string(style));
    global.insert_value("first", Value::normal_string(FIRST));
    global.insert_value("whole", Value::normal_string(names.whole));
    global.insert_value("register", Value::normal_string(names.register));
    let beside = content.sheet.filter(|_| content.face.draft).map(|_| names.sheet);
    global.insert_value("sheet_file", value(&beside)?);
    Ok(engine)
}

/// Where the pictures of a form come from.
pub(super) fn shows(content: Content<'_>, form: Form) -> Pictures {
    match (content.pictures, form) {
        ([], _) => Pictures::None,
        (_, Form::Site) => Pictures::Beside,
        (_, Form::Whole) => Pictures::Inside,
    }
}

/// The pages of the site in reading order.
fn pages(content: Content<'_>, said: &Words, names: Names) -> Vec<Page> {
    let first = Page { is: "glance", file: FIRST.to_owned(), title: content.glance.heading.clone() };
    let last = Page { is: "register", file: names.register.to_owned(), title: said.get("register").to_owned() };
    let sections = content.sections.iter();
    let between =
        sections.map(|section| Page { is: "section", file: page(section.slug), title: section.heading.clone() });
    std::iter::once(first).chain(between).chain([last]).collect()
}

/// What the page of the section at `at` offers to take along: the lists where the actions stand, everything at the end.
fn taken_along<'a>(content: Content<'_>, at: Option<usize>, all: &'a Downloads) -> Vec<&'a Download> {
    let section = at.and_then(|at| content.sections.get(at));
    let is_last = at.is_some_and(|at| at + 1 == content.sections.len());
    let lists = all.actions.iter().filter(|_| is_last || section.is_some_and(has_actions));
    lists.chain(all.report.iter().filter(|_| is_last)).collect()
}

fn has_actions(section: &Section) -> bool {
    section.all().iter().flat_map(|section| &section.parts).any(|part| matches!(part, Part::Actions { .. }))
}

fn entries(sections: &[Section]) -> Vec<Entry<'_>> {
    sections.iter().map(entry).collect()
}

fn entry(Section { slug, number, heading, lead: _, parts: _, subsections }: &Section) -> Entry<'_> {
    Entry { slug, number: number.as_deref(), heading, below: entries(subsections) }
}
