//! What templates can ask for: a text, an address, a picture; and the answers, worked out once per form of the report.

use std::collections::BTreeMap;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use tera::{Kwargs, State, Tera, TeraResult, Value};

use super::places::{Form, Places};
use super::prose::{Setting, html};
use super::templates::bad_template;
use super::words::Words;
use crate::render::content::Content;
use crate::render::figures::{Size, chain, course, force_field, goal};
use crate::render::names::Names;
use crate::render::template::BadTemplate;
use crate::report::{Picture, ProseKey};

/// Everything the functions answer from, for one form of the report.
#[derive(Clone, Debug, Default)]
pub(super) struct Answers {
    /// The texts as HTML, by key.
    pub texts: Vec<Value>,
    /// The address of every anchor, by its id.
    pub anchors: BTreeMap<String, Value>,
    /// The address of every section, by its slug.
    pub sections: BTreeMap<String, Value>,
    /// The pictures as SVG, by slug of their section and position among its parts; with `/narrow` those
    /// for narrow screens. Goals in figures by the id of their anchor and `/goal`.
    pub figures: BTreeMap<(String, usize), Value>,
}

/// Teaches the engine `prose(key=…)`, `href(to=…)`, `section(slug=…)` and `figure(of=…, part=…)`.
pub(super) fn teach(engine: &mut Tera, answers: Answers) {
    let answers = Arc::new(answers);
    let from = Arc::clone(&answers);
    engine.register_function("prose", move |asked: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        Ok(from.texts.get(asked.must_get::<usize>("key")?).cloned().unwrap_or_else(Value::none))
    });
    let from = Arc::clone(&answers);
    engine.register_function("href", move |asked: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        let to: &Value = asked.must_get("to")?;
        let id = to.get_from_path("id").and_then(Value::as_str).unwrap_or_default();
        Ok(from.anchors.get(id).cloned().unwrap_or_else(Value::none))
    });
    let from = Arc::clone(&answers);
    engine.register_function("section", move |asked: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        Ok(from.sections.get(asked.must_get::<&str>("slug")?).cloned().unwrap_or_else(Value::none))
    });
    engine.register_function("figure", move |asked: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        let of = (asked.must_get::<&str>("of")?.to_owned(), asked.must_get::<usize>("part")?);
        Ok(answers.figures.get(&of).cloned().unwrap_or_else(Value::none))
    });
}

/// A view as templates see it.
pub(super) fn value<T: Serialize + ?Sized>(view: &T) -> Result<Value, BadTemplate> {
    Value::try_from_serializable(view).map_err(|error| bad_template(&error))
}

/// Texts, addresses and figures of one form of the report.
pub(super) fn answers(content: Content<'_>, places: &Places<'_>, form: Form, words: &Words, names: Names) -> Answers {
    let address = |(position, picture): (usize, &Picture)| match form {
        Form::Site => names.picture(position, picture.extension),
        Form::Whole => format!("data:{};base64,{}", media_type(picture.extension), STANDARD.encode(&picture.bytes)),
    };
    let pictures: Vec<String> = content.pictures.iter().enumerate().map(address).collect();
    let setting = Setting { places, form, pictures: &pictures, words };
    let keys = (0..).map(ProseKey);
    let texts = content.prose.iter().zip(keys).map(|(prose, key)| Value::safe_string(&html(prose, key, setting)));
    let mut answers = Answers { texts: texts.collect(), ..Answers::default() };
    for id in places.ids() {
        answers.anchors.extend(places.id(id, form).map(|address| (id.to_owned(), Value::normal_string(&address))));
    }
    for slug in places.slugs() {
        answers
            .sections
            .extend(places.slug(slug, form).map(|address| (slug.to_owned(), Value::normal_string(&address))));
    }
    let drawn = |svg: &[String]| Value::safe_string(&svg.concat());
    if let Some(field) = &content.glance.forces {
        answers.figures.insert((String::new(), 0), drawn(&force_field(field, Size::Small, "ff")));
    }
    for (slug, part, field) in &places.fields {
        let svg = force_field(field, Size::Full, &format!("ff-{slug}-{part}"));
        answers.figures.insert(((*slug).to_owned(), *part), drawn(&svg));
    }
    for (id, view) in &places.goals {
        let svg = goal(view, &format!("measured-{id}"));
        answers.figures.extend(svg.map(|svg| ((format!("{id}/goal"), 0), Value::safe_string(&svg))));
    }
    for (slug, part, view) in &places.chains {
        let svg = chain(view, &format!("chain-{slug}-{part}"));
        answers.figures.insert(((*slug).to_owned(), *part), drawn(&svg));
    }
    for (slug, part, view) in &places.courses {
        // A narrow screen gets a picture of its own: a broad one could not be read there.
        for (name, size) in [((*slug).to_owned(), Size::Full), (format!("{slug}/narrow"), Size::Small)] {
            let svg = course(view, size, &format!("course-{}-{part}", name.replace('/', "-")));
            answers.figures.insert((name, *part), drawn(&svg));
        }
    }
    answers
}

fn media_type(extension: &str) -> &'static str {
    match extension {
        "png" => "image/png",
        _ => "image/jpeg",
    }
}
