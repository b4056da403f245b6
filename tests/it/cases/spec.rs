//! What a `case.json` says. A field or a step that is not known here is an error: no expectation passes unread.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, from_value};

use super::must::Must;

/// One case.
pub(super) struct Case {
    /// What it is about, in one line.
    pub(super) what: String,
    pub(super) group: Group,
    /// Where the engagement lies in the folder of the case.
    pub(super) engagement: String,
    pub(super) steps: Vec<Step>,
    pub(super) must: Must,
}

/// What a case is about.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Group {
    /// Confidentiality.
    Promise,
    /// What people type, and that none of it is lost without a word.
    Typed,
    /// The way from the draft to the report.
    Flow,
}

/// The fields that say what a case is and what is done; all others say what must hold.
const HEAD: [&str; 7] = ["what", "kind", "group", "visible", "source", "in", "steps"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    what: String,
    kind: String,
    group: Group,
    source: String,
    #[serde(rename = "visible", default)]
    _visible: bool,
    #[serde(rename = "in", default = "usual_place")]
    engagement: String,
    steps: Vec<Step>,
}

fn usual_place() -> String {
    "in".to_owned()
}

impl Case {
    /// Reads the case that lies in `folder` and is called `name`.
    pub(super) fn read(folder: &Path, name: &str) -> Result<Self, String> {
        let text = fs::read_to_string(folder.join("case.json")).map_err(|why| format!("case.json: {why}"))?;
        let case = Self::parse(&text)?;
        let kind = name.split('/').next();
        if kind != Some(case.1.as_str()) {
            return Err(format!("its kind is {}, and it lies elsewhere", case.1));
        }
        Ok(case.0)
    }

    /// The case, and its kind.
    fn parse(text: &str) -> Result<(Self, String), String> {
        let fields: Map<String, Value> = serde_json::from_str(text).map_err(|why| why.to_string())?;
        let (head, must): (Map<_, _>, Map<_, _>) =
            fields.into_iter().partition(|(field, _)| HEAD.contains(&field.as_str()));
        let head: Head = from_value(Value::Object(head)).map_err(|why| why.to_string())?;
        let must: Must = from_value(Value::Object(must)).map_err(|why| why.to_string())?;
        if head.what.is_empty() || head.source.is_empty() || head.steps.is_empty() || must == Must::default() {
            return Err("it says what it is about, where it was seen, what is done and what must hold".to_owned());
        }
        let Head { what, kind, group, engagement, steps, .. } = head;
        Ok((Self { what, group, engagement, steps, must }, kind))
    }
}

/// What is done. Paths lie in the engagement.
#[derive(Deserialize)]
#[serde(try_from = "Vec<Value>")]
pub(super) enum Step {
    Program(Vec<String>),
    Terminal(Vec<String>),
    /// At the question that holds what matches `when`, the changes are made before it is answered.
    Dialogue {
        arguments: Vec<String>,
        when: String,
        changes: Vec<Self>,
    },
    /// The file is written and the program killed, several times over.
    Kill {
        arguments: Vec<String>,
        times: u16,
        file: String,
        text: String,
    },
    Write(String, String),
    Append(String, String),
    Replace(String, String, String),
    Copy(String, String),
    Remove(String),
}

impl TryFrom<Vec<Value>> for Step {
    type Error = String;

    fn try_from(words: Vec<Value>) -> Result<Self, String> {
        let name = words.first().and_then(Value::as_str).ok_or("a step begins with a word")?.to_owned();
        let rest = || words[1..].to_vec();
        Ok(match name.as_str() {
            "@terminal" => Self::Terminal(parts::<(_,)>(&name, rest())?.0),
            "@dialogue" => {
                let (arguments, when, changes) = parts(&name, rest())?;
                Self::Dialogue { arguments, when, changes }
            }
            "@kill" => {
                let (arguments, times, (file, text)) = parts(&name, rest())?;
                Self::Kill { arguments, times, file, text }
            }
            "@write" => parts(&name, rest()).map(|(file, text)| Self::Write(file, text))?,
            "@append" => parts(&name, rest()).map(|(file, text)| Self::Append(file, text))?,
            "@replace" => parts(&name, rest()).map(|(file, old, new)| Self::Replace(file, old, new))?,
            "@copy" => parts(&name, rest()).map(|(from, to)| Self::Copy(from, to))?,
            "@remove" => Self::Remove(parts::<(_,)>(&name, rest())?.0),
            _ if name.starts_with('@') => return Err(format!("there is no step {name}")),
            _ => Self::Program(parts(&name, words)?),
        })
    }
}

fn parts<T: DeserializeOwned>(name: &str, words: Vec<Value>) -> Result<T, String> {
    from_value(Value::Array(words)).map_err(|why| format!("the step {name}: {why}"))
}

#[test]
fn a_field_or_step_that_nobody_knows_is_an_error() {
    let case = |more: &str, step: &str| {
        let head = r#""what": "x", "kind": "x", "group": "typed", "source": "x""#;
        Case::parse(&format!("{{{head}, \"steps\": [{step}]{more}}}")).map(|_| ())
    };
    let holds = r#", "never": ["x"]"#;
    assert_eq!(case(holds, r#"["check", "{in}"]"#), Ok(()));
    let unknown = [
        (r#", "nevr": ["x"]"#, "nevr"),
        (r#", "never": [{"text": "x", "edition": ["draft"]}]"#, "edition"),
        (r#", "never": [{"text": "x", "editions": ["concept"]}]"#, "concept"),
        (r#", "one_of": [{"toldd": []}]"#, "toldd"),
        (r#", "told": [{"file": "x", "sevirity": ["error"]}]"#, "sevirity"),
        (r#", "pictures": "many""#, "many"),
        ("", "what must hold"),
    ];
    for (more, named) in unknown {
        let why = case(more, r#"["check"]"#).unwrap_err();
        assert!(why.contains(named), "{more}: {why}");
    }
    for step in
        [r#"["@wrote", "a", "b"]"#, r#"["@write", "a"]"#, r#"["@write", "a", "b", "c"]"#, r#"["check", 1]"#, "[]"]
    {
        assert!(case(holds, step).is_err(), "{step}");
    }
}
