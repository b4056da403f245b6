//! The messages of the program, read back from what it said.

use regex::Regex;
use serde_json::Value;

use super::must::{At, Told};
use super::places::like;

/// A message. What it points at besides is a message with the severity `also`.
pub(super) struct Problem {
    file: String,
    line: u64,
    column: u64,
    severity: String,
    code: String,
}

impl Problem {
    /// All that were said, in lines of JSON or in short ones.
    pub(super) fn all(said: &str) -> Vec<Self> {
        let short = Regex::new(r"^(.+?)(?::(\d+)(?::(\d+))?)?: (error|warning|note|fout|waarschuwing)\[([a-z0-9-]+)\]")
            .unwrap();
        let mut all = Vec::new();
        for line in said.lines() {
            if line.starts_with('{') {
                all.extend(serde_json::from_str(line).into_iter().flat_map(|value| Self::from_json(&value)));
            } else if let Some(parts) = short.captures(line) {
                let part = |at: usize| parts.get(at).map_or("", |part| part.as_str());
                let number = |at: usize| part(at).parse().unwrap_or(0);
                let severity = part(4).replace("fout", "error").replace("waarschuwing", "warning");
                let (file, code) = (part(1).to_owned(), part(5).to_owned());
                all.push(Self { file, line: number(2), column: number(3), severity, code });
            }
        }
        all
    }

    fn from_json(value: &Value) -> Vec<Self> {
        if value["reason"] != "problem" {
            return Vec::new();
        }
        let code = value["code"].as_str().unwrap();
        let at = |place: &Value, severity: &str| Self {
            file: place["file"].as_str().unwrap_or("").to_owned(),
            line: place["line"].as_u64().unwrap_or(0),
            column: place["column"].as_u64().unwrap_or(0),
            severity: severity.to_owned(),
            code: code.to_owned(),
        };
        let also = value["also"].as_array().into_iter().flatten().map(|place| at(place, "also"));
        std::iter::once(at(value, value["severity"].as_str().unwrap())).chain(also).collect()
    }

    /// The message in one line.
    fn shown(&self) -> String {
        let Self { file, line, column, severity, code } = self;
        format!("{file}:{line}:{column}: {severity}[{code}]")
    }

    fn stands(&self, file: &str, lines: Option<(u64, u64)>) -> bool {
        like(&self.file, file) && lines.is_none_or(|(from, to)| (from..=to).contains(&self.line))
    }
}

/// The messages that did not come.
pub(super) fn missing(told: &[Told], problems: &[Problem]) -> Vec<String> {
    let untold = told.iter().filter(|told| match told {
        Told::Like(pattern) => {
            let pattern = Regex::new(pattern).unwrap();
            !problems.iter().any(|problem| pattern.is_match(&problem.shown()))
        }
        Told::At(at) => !comes(at, problems),
    });
    untold
        .map(|told| match told {
            Told::Like(pattern) => format!("not told: {pattern}"),
            Told::At(At { file, lines, severity, why, .. }) => {
                let lines = lines.map_or(String::new(), |(from, to)| format!(" {from} to {to}"));
                format!("not told: {file}{lines} {} {why}", severity.join("/"))
            }
        })
        .collect()
}

fn comes(at: &At, problems: &[Problem]) -> bool {
    let code = Regex::new(&at.code).unwrap();
    let severe = |severity: &String| match at.severity.as_slice() {
        [] => ["error", "warning", "also"].contains(&severity.as_str()),
        wanted => wanted.contains(severity),
    };
    // What is told of a neutral note as well says nothing.
    let calm = |of: &Problem| {
        let control = at.control.as_ref().map(|control| (control.file.as_str(), control.lines));
        let neutral = |(file, lines)| problems.iter().any(|other| other.code == of.code && other.stands(file, lines));
        at.not.contains(&of.code) || control.is_some_and(neutral)
    };
    problems.iter().any(|problem| {
        problem.stands(&at.file, at.lines)
            && severe(&problem.severity)
            && code.is_match(&problem.code)
            && !calm(problem)
    })
}

/// The messages that came and must not.
pub(super) fn false_alarms(untold: &[String], problems: &[Problem]) -> Vec<String> {
    let found = untold.iter().filter_map(|pattern| {
        let pattern = Regex::new(pattern).unwrap();
        problems.iter().map(Problem::shown).find(|line| pattern.is_match(line))
    });
    found.map(|line| format!("false alarm: {line}")).collect()
}
