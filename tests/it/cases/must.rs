//! What a case says must hold: the fields of `case.json` beside those that say what is done.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, from_value};

use super::editions::Place;

/// What must hold once all steps are done.
#[derive(Default, Deserialize, PartialEq)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Must {
    /// Where it is looked for, unless a field says where itself.
    pub(super) editions: Vec<Place>,
    pub(super) exit: BTreeMap<String, Vec<i32>>,
    pub(super) never: Vec<Sought>,
    pub(super) present: Vec<Sought>,
    pub(super) count: Vec<Counted>,
    pub(super) titles: Vec<Title>,
    pub(super) never_titles: Vec<Title>,
    pub(super) items: Vec<Item>,
    pub(super) told: Vec<Told>,
    pub(super) untold: Vec<String>,
    pub(super) says: BTreeMap<String, String>,
    pub(super) never_says: BTreeMap<String, String>,
    pub(super) record: Vec<String>,
    pub(super) never_record: Vec<String>,
    pub(super) shown: Vec<String>,
    pub(super) same: Vec<(String, String)>,
    pub(super) there: Vec<String>,
    pub(super) absent: Vec<String>,
    pub(super) holds: BTreeMap<String, Vec<String>>,
    pub(super) pictures: Option<Pictures>,
    pub(super) never_bytes: Vec<String>,
    pub(super) pdf_never: Vec<String>,
    pub(super) one_of: Vec<Self>,
}

/// Words that are looked for.
#[derive(Clone, Deserialize, PartialEq)]
#[serde(try_from = "Value")]
pub(super) struct Sought {
    pub(super) text: String,
    pub(super) editions: Vec<Place>,
    pub(super) files: Vec<String>,
    /// Without what is shown struck out.
    pub(super) struck: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SoughtFields {
    text: String,
    #[serde(default)]
    editions: Vec<Place>,
    #[serde(default)]
    files: Vec<String>,
    #[serde(default)]
    struck: bool,
}

impl TryFrom<Value> for Sought {
    type Error = serde_json::Error;

    fn try_from(value: Value) -> Result<Self, Self::Error> {
        if let Value::String(text) = value {
            return Ok(Self { text, editions: Vec::new(), files: Vec::new(), struck: false });
        }
        let SoughtFields { text, editions, files, struck } = from_value(value)?;
        Ok(Self { text, editions, files, struck })
    }
}

/// A title as a whole.
#[derive(Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(super) struct Title {
    pub(super) text: String,
    #[serde(default)]
    pub(super) editions: Vec<Place>,
}

/// How often something stands in one file, at most over all files.
#[derive(Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(super) struct Counted {
    #[serde(default)]
    pub(super) text: Option<String>,
    #[serde(default)]
    pub(super) regex: Option<String>,
    #[serde(default)]
    pub(super) editions: Vec<Place>,
    #[serde(default)]
    pub(super) files: Vec<String>,
    #[serde(default)]
    pub(super) min: usize,
    #[serde(default = "without_end")]
    pub(super) max: usize,
}

fn without_end() -> usize {
    usize::MAX
}

/// What stands in an item of the edition, and what does not.
#[derive(Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(super) struct Item {
    pub(super) title: String,
    #[serde(default)]
    pub(super) text: Vec<String>,
    #[serde(default)]
    pub(super) not: Vec<String>,
    #[serde(default)]
    pub(super) editions: Vec<Place>,
}

/// A message that must come.
#[derive(Deserialize, PartialEq)]
#[serde(try_from = "Value")]
pub(super) enum Told {
    /// A pattern for the whole line.
    Like(String),
    At(At),
}

impl TryFrom<Value> for Told {
    type Error = serde_json::Error;

    fn try_from(value: Value) -> Result<Self, Self::Error> {
        if let Value::String(pattern) = value { Ok(Self::Like(pattern)) } else { from_value(value).map(Self::At) }
    }
}

#[derive(Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(super) struct At {
    pub(super) file: String,
    #[serde(default)]
    pub(super) lines: Option<(u64, u64)>,
    #[serde(default)]
    pub(super) severity: Vec<String>,
    /// Codes that do not count.
    #[serde(default)]
    pub(super) not: Vec<String>,
    /// A place whose codes do not count either.
    #[serde(default)]
    pub(super) control: Option<Control>,
    #[serde(default)]
    pub(super) code: String,
    #[serde(default)]
    pub(super) why: String,
}

#[derive(Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(super) struct Control {
    pub(super) file: String,
    #[serde(default)]
    pub(super) lines: Option<(u64, u64)>,
}

/// Whether there must be a picture at all.
#[derive(Deserialize, PartialEq)]
#[serde(try_from = "Value")]
pub(super) enum Pictures {
    Any,
    Some,
}

impl TryFrom<Value> for Pictures {
    type Error = String;

    fn try_from(value: Value) -> Result<Self, String> {
        if value == Value::Bool(true) {
            Ok(Self::Any)
        } else if value == "some" {
            Ok(Self::Some)
        } else {
            Err(format!("pictures: {value} is neither true nor \"some\""))
        }
    }
}
