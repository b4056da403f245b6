//! The report as the templates get it: its views as JSON, every text made fit for paper.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::characters::on_paper;
use super::prose;
use super::setting::Setting;
use crate::render::content::Content;
use crate::render::figures::{self, Size};
use crate::render::unset::Unset;
use crate::report::{Anchor, Chain, CourseView, Face, ForceField, ItemView, Measured, Part, ProseKey, Section};
use crate::wording::{Argument, Language, Wording};

/// What the typesetter gets.
pub(super) struct Data {
    pub(super) json: Vec<u8>,
    pub(super) files: Vec<(String, Vec<u8>)>,
    /// Year, month and day.
    pub(super) date: (i32, u8, u8),
    pub(super) unset: BTreeSet<Unset>,
}

/// Makes the data ready. Pictures in `bad` are told by their words alone.
pub(super) fn data(content: Content<'_>, words: &Wording, bad: &BTreeSet<usize>) -> serde_json::Result<Data> {
    let language = words.language();
    let mut files = Vec::new();
    let mut setting = Setting::of(language, bad);
    let mut sections = serde_json::to_value(content.sections)?;
    draw(content.sections, &mut sections, language, &mut files);
    setting.texts(&mut sections);

    let mut texts = serde_json::to_value(content.prose)?;
    let owners = owners(content.sections);
    for (key, text) in texts.as_array_mut().into_iter().flatten().enumerate() {
        setting.at = owners.get(&key).map(|id| (*id).to_owned());
        prose::settle(text, &mut setting, key);
        setting.texts(text);
    }
    setting.at = None;

    let glance_files = content.glance.forces.as_ref().map_or_else(Vec::new, |field| {
        let drawn = figures::force_field(&on_paper_too(field, language), Size::Small, "glance");
        put("force-field-glance", drawn, &mut files)
    });
    let pictures = content.pictures.iter().enumerate().map(|(at, picture)| {
        let name = format!("/picture-{}.{}", at + 1, picture.extension);
        if bad.contains(&at) {
            return Value::Null;
        }
        files.push((name.clone(), picture.bytes.clone()));
        name.into()
    });
    let pictures: Value = pictures.collect::<Vec<Value>>().into();
    let date = date(&content.face.date_iso);
    let mut rest = json!({
        "title": title(content.face),
        "face": content.face,
        "glance": content.glance,
        "words": said(words),
    });
    setting.texts(&mut rest);
    let mut whole = json!({
        "date": { "year": date.0, "month": date.1, "day": date.2 },
        "sections": sections,
        "prose": texts,
        "pictures": pictures,
        "glance_files": glance_files,
        "anchors": targets(content.sections).map(|(_, anchor)| anchor.id.as_str()).collect::<Vec<_>>(),
        "slugs": slugs(content.sections),
        "footnotes": setting.footnotes,
    });
    if let (Some(whole), Value::Object(rest)) = (whole.as_object_mut(), rest) {
        whole.extend(rest);
    }
    Ok(Data { json: serde_json::to_vec(&whole)?, files, date, unset: setting.unset })
}

/// Whose words each text is: its key → the id of its item or step.
fn owners(sections: &[Section]) -> BTreeMap<usize, &str> {
    targets(sections).filter_map(|(body, anchor)| Some((usize::try_from(body?.0).ok()?, anchor.id.as_str()))).collect()
}

/// What a link may lead to: every item and every step of its course, each set once; with the key of its text.
fn targets(sections: &[Section]) -> impl Iterator<Item = (Option<ProseKey>, &Anchor)> {
    let items = sections.iter().flat_map(Section::items);
    items.flat_map(|item| {
        let steps = item.course.iter().map(|step| (step.body, &step.anchor));
        std::iter::once((item.body, &item.anchor)).chain(steps)
    })
}

/// Draws the pictures of the sections, and says in each part which files show it.
fn draw(sections: &[Section], values: &mut Value, language: Language, files: &mut Vec<(String, Vec<u8>)>) {
    for (section, value) in sections.iter().zip(values.as_array_mut().into_iter().flatten()) {
        let parts = value.get_mut("parts").and_then(Value::as_array_mut).into_iter().flatten();
        for (at, (part, value)) in section.parts.iter().zip(parts).enumerate() {
            let name = format!("picture-{}-{at}", section.slug);
            let drawn = match part {
                Part::ForceField { field } => figures::force_field(&on_paper_too(field, language), Size::Full, &name),
                Part::Chain { chain } => figures::chain(&chain_on_paper(chain, language), &name),
                Part::Course { course } => figures::course(&course_on_paper(course, language), Size::Full, &name),
                Part::Items { items, .. } | Part::Actions { items, .. } => {
                    goals(items, value, language, files);
                    continue;
                }
                Part::Words { .. }
                | Part::Objectives { .. }
                | Part::FollowUp { .. }
                | Part::Lists { .. }
                | Part::Index { .. }
                | Part::Steps { .. }
                | Part::Terms { .. }
                | Part::Ledger { .. } => continue,
            };
            if let Some(value) = value.as_object_mut() {
                value.insert("files".to_owned(), put(&name, drawn, files).into());
            }
        }
        if let Some(below) = value.get_mut("subsections") {
            draw(&section.subsections, below, language, files);
        }
    }
}

/// Draws the goals in figures, and says with each which file shows it.
fn goals(items: &[ItemView], value: &mut Value, language: Language, files: &mut Vec<(String, Vec<u8>)>) {
    let values = value.get_mut("items").and_then(Value::as_array_mut).into_iter().flatten();
    for (item, value) in items.iter().zip(values) {
        let name = format!("goal-{}", item.anchor.id);
        let drawn = item.measured.as_ref().and_then(|view| figures::goal(&goal_on_paper(view, language), &name));
        let file = drawn.and_then(|drawn| put(&name, vec![drawn], files).into_iter().next());
        let measured = value.get_mut("measured").and_then(Value::as_object_mut);
        if let (Some(file), Some(measured)) = (file, measured) {
            measured.insert("file".to_owned(), file.into());
        }
    }
}

fn put(name: &str, drawn: Vec<String>, files: &mut Vec<(String, Vec<u8>)>) -> Vec<String> {
    let named = drawn.into_iter().enumerate().map(|(at, svg)| (format!("/{name}-{}.svg", at + 1), svg.into_bytes()));
    let first = files.len();
    files.extend(named);
    files.iter().skip(first).map(|(name, _)| name.clone()).collect()
}

/// The same field in characters that paper can show.
fn on_paper_too(field: &ForceField, language: Language) -> ForceField {
    let set = |text: &mut String| *text = on_paper(text, language).text.replace('\u{200b}', "");
    let mut field = field.clone();
    for text in [&mut field.theme, &mut field.promoting_heading, &mut field.hindering_heading, &mut field.alternative] {
        set(text);
    }
    set(&mut field.caption);
    for force in field.promoting.iter_mut().chain(&mut field.hindering) {
        set(&mut force.anchor.number);
        set(&mut force.anchor.title);
    }
    field
}

/// The same goal in characters that paper can show.
fn goal_on_paper(goal: &Measured, language: Language) -> Measured {
    let set = |text: &mut String| *text = on_paper(text, language).text.replace('\u{200b}', "");
    let mut goal = goal.clone();
    set(&mut goal.caption);
    set(&mut goal.alternative);
    for value in goal.values.iter_mut().chain(&mut goal.target) {
        set(&mut value.label);
        set(&mut value.figure);
        if let Some(at) = &mut value.at {
            set(&mut at.date);
        }
    }
    goal
}

/// The same chain in characters that paper can show.
fn chain_on_paper(chain: &Chain, language: Language) -> Chain {
    let set = |text: &mut String| *text = on_paper(text, language).text.replace('\u{200b}', "");
    let mut chain = chain.clone();
    set(&mut chain.caption);
    set(&mut chain.alternative);
    chain.columns.iter_mut().for_each(set);
    for link in &mut chain.links {
        set(&mut link.anchor.number);
        set(&mut link.anchor.title);
    }
    chain
}

/// The same course in characters that paper can show.
fn course_on_paper(course: &CourseView, language: Language) -> CourseView {
    let set = |text: &mut String| *text = on_paper(text, language).text.replace('\u{200b}', "");
    let mut course = course.clone();
    set(&mut course.caption);
    set(&mut course.alternative);
    for lane in &mut course.lanes {
        set(&mut lane.anchor.number);
        set(&mut lane.anchor.title);
        set(&mut lane.state);
        lane.steps.iter_mut().for_each(|step| set(&mut step.letter));
    }
    for moment in course.meetings.iter_mut().chain([&mut course.reference]) {
        set(&mut moment.name);
        set(&mut moment.date);
    }
    for sign in &mut course.signs {
        set(&mut sign.letter);
        set(&mut sign.words);
    }
    course
}

/// The document's title, as a window shows it.
fn title(face: &Face) -> String {
    let draft = if face.draft { format!("{} · ", face.draft_mark) } else { String::new() };
    format!("{draft}{} · {}", face.kind, face.title)
}

/// A year alone stands for its first day: an archive wants a date, and the public edition tells no more than the year.
fn date(iso: &str) -> (i32, u8, u8) {
    let mut parts = iso.split('-');
    let year = parts.next().and_then(|year| year.parse().ok()).unwrap_or(1970);
    let mut next = || parts.next().and_then(|part| part.parse().ok()).unwrap_or(1);
    (year, next(), next())
}

/// The words of pages that the report itself does not say, by key.
fn said(words: &Wording) -> Value {
    let page_of = [("page", Argument::Text("{page}")), ("of", Argument::Text("{of}"))];
    let callouts = ["note", "tip", "important", "warning", "example"];
    let mut said: Map<String, Value> = callouts
        .iter()
        .map(|name| (format!("callout_{name}"), words.say(&format!("page-callout-{name}")).into()))
        .collect();
    said.insert("contents".to_owned(), words.say("page-contents").into());
    said.insert("page_of".to_owned(), words.say_with("page-of", &page_of).into());
    said.into()
}

fn slugs(sections: &[Section]) -> Vec<&'static str> {
    sections.iter().flat_map(Section::all).map(|section| section.slug).collect()
}
