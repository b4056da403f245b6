//! What is met on the way through the data: footnotes, and what paper cannot show as it was written.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::characters::on_paper;
use crate::render::unset::Unset;
use crate::wording::Language;

/// What has been met while the data is made ready.
pub(super) struct Setting<'a> {
    pub(super) language: Language,
    /// Footnotes that are there to be pointed at.
    pub(super) footnotes: BTreeSet<String>,
    /// Where a character was replaced or a picture left out.
    pub(super) unset: BTreeSet<Unset>,
    /// Pictures that cannot be set.
    bad: &'a BTreeSet<usize>,
    /// The anchor of the item whose words these are.
    pub(super) at: Option<String>,
}

impl<'a> Setting<'a> {
    /// Nothing has been met yet.
    pub(super) fn of(language: Language, bad: &'a BTreeSet<usize>) -> Self {
        Self { language, footnotes: BTreeSet::new(), unset: BTreeSet::new(), bad, at: None }
    }

    /// A picture is shown here.
    pub(super) fn shown(&mut self, picture: Option<u64>) {
        let picture = picture.and_then(|picture| usize::try_from(picture).ok());
        if picture.is_some_and(|picture| self.bad.contains(&picture)) {
            self.unset.insert(Unset::Picture(self.at.clone()));
        }
    }

    /// Makes every text fit for paper.
    pub(super) fn texts(&mut self, value: &mut Value) {
        match value {
            Value::String(text) => {
                let set = on_paper(text, self.language);
                let at = &self.at;
                let signs = set.replaced.into_iter().map(|sign| Unset::Sign { at: at.clone(), sign });
                self.unset.extend(signs);
                let set = set.text.into_owned();
                *text = set;
            }
            Value::Array(values) => values.iter_mut().for_each(|value| self.texts(value)),
            Value::Object(map) => {
                let outer = self.at.clone();
                if let Some(id) = anchor_of(map) {
                    self.at = Some(id);
                }
                // An address stays what it is, to the letter; it is ASCII by now.
                map.iter_mut()
                    .filter(|(name, value)| *name != "to" || !is_address(value))
                    .for_each(|(_, value)| self.texts(value));
                self.at = outer;
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}

fn is_address(value: &Value) -> bool {
    value.as_array().is_some_and(|list| matches!(list.as_slice(), [Value::String(_)]))
}

/// The id of the item that an object stands for or points at.
fn anchor_of(map: &Map<String, Value>) -> Option<String> {
    let anchor = map.get("anchor").and_then(Value::as_object).unwrap_or(map);
    anchor.get("section")?;
    anchor.get("id")?.as_str().filter(|id| !id.is_empty()).map(str::to_owned)
}
