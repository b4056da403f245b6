//! What templates can ask for: a text, an address, a picture.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Kwargs, State, Tera, TeraResult, Value};

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
