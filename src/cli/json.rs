//! Problems and findings for programs: an object a line on standard output, each with its `reason`.
//!
//! README, "Messages for programs", describes the fields; they only ever grow. No word of a note is in them.

use serde_json::{Map, Value, json};

use super::findings::cell;
use super::speaker::{edition_key, tell};
use super::terminal;
use crate::audit::{Finding, Weight, Within};
use crate::diagnostics::{Diagnostic, Fact, Nearest, Place, Severity};
use crate::wording::Wording;

/// Tells problems.
pub(super) fn problems(problems: &[Diagnostic], words: &Wording) {
    for problem in problems {
        line(&of_problem(problem, words));
    }
}

/// Tells what the audit found.
pub(super) fn findings(findings: &[Finding]) {
    for finding in findings {
        line(&of_finding(finding));
    }
}

/// Tells an object.
pub(super) fn line(object: &Value) {
    tell(&object.to_string());
}

fn of_problem(problem: &Diagnostic, words: &Wording) -> Value {
    let Diagnostic { place, code, also, nearest, facts, editions } = problem;
    let nearest = nearest.as_ref().map(|nearest| match nearest {
        Nearest::Word(word) => json!({ "word": word }),
        Nearest::At(place) => of_place(place),
    });
    let facts: Map<String, Value> = facts
        .iter()
        .map(|(name, fact)| match fact {
            Fact::Number(number) => ((*name).to_owned(), json!(number)),
            Fact::Word(word) | Fact::Term(word) => ((*name).to_owned(), json!(word)),
        })
        .collect();
    let mut object = json!({
        "reason": "problem",
        "code": code.as_str(),
        "severity": severity(problem.severity()),
        "message": terminal::message(problem, words, ""),
        "also": also.iter().map(of_place).collect::<Vec<Value>>(),
        "nearest": nearest,
        "facts": facts,
        "editions": editions.iter().map(|edition| edition_key(*edition).trim_start_matches("edition-")).collect::<Vec<_>>(),
    });
    put_place(&mut object, place);
    object
}

const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn of_finding(finding: &Finding) -> Value {
    let Finding { file, within, kind, length, source } = finding;
    let mut object = json!({
        "reason": "finding",
        "kind": kind.name(),
        "severity": match kind.weight() { Weight::Refused => "error", Weight::Told => "note" },
        "file": file,
        "length": (*length > 0).then_some(length),
        "source": source.as_ref().map(of_place),
    });
    let place = match within {
        Within::Whole => json!({}),
        Within::Name => json!({ "in_name": true }),
        Within::Line(line, column) => json!({ "line": line, "column": column }),
        Within::Page(page) => json!({ "page": page }),
        Within::Object(object) => json!({ "object": object }),
        Within::Cell(sheet, column, row) => json!({ "sheet": sheet, "cell": cell(*column, *row) }),
    };
    if let (Some(object), Value::Object(place)) = (object.as_object_mut(), place) {
        object.extend(place);
    }
    object
}

/// An object of a sort, with the place it is about.
pub(super) fn at(reason: &str, place: &Place, mut object: Value) -> Value {
    if let Some(object) = object.as_object_mut() {
        object.insert("reason".to_owned(), json!(reason));
    }
    put_place(&mut object, place);
    object
}

fn of_place(place: &Place) -> Value {
    let mut object = json!({});
    put_place(&mut object, place);
    object
}

/// Line and column are null where the whole file is meant.
fn put_place(object: &mut Value, Place { file, line, column, bytes: _ }: &Place) {
    if let Some(object) = object.as_object_mut() {
        object.insert("file".to_owned(), json!(&**file));
        object.insert("line".to_owned(), json!((*line > 0).then_some(line)));
        object.insert("column".to_owned(), json!((*line > 0).then_some(column)));
    }
}
