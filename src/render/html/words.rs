//! The words on pages that are not in the report: ways around, labels for those who cannot see.

use std::collections::BTreeMap;

use crate::wording::{Argument, Wording};

/// Their keys, without the `page-` they have in the message files.
const KEYS: [&str; 16] = [
    "skip",
    "contents",
    "register",
    "register-lead",
    "whole",
    "sheet",
    "filter",
    "filter-none",
    "previous",
    "next",
    "around",
    "task-done",
    "task-open",
    "footnote",
    "footnote-back",
    "take",
];

const CALLOUTS: [&str; 5] = ["callout-note", "callout-tip", "callout-important", "callout-warning", "callout-example"];

/// The words, by key without `page-`.
#[derive(Clone, Debug, Default)]
pub(super) struct PageWords(BTreeMap<&'static str, String>);

impl PageWords {
    pub(super) fn of(words: &Wording) -> Self {
        Self(KEYS.into_iter().chain(CALLOUTS).map(|key| (key, words.say(&format!("page-{key}")))).collect())
    }

    pub(super) fn get(&self, key: &str) -> &str {
        self.0.get(key).map_or("", String::as_str)
    }

    /// Key and words, the key as templates write it: `footnote_back`.
    pub(super) fn for_templates(&self) -> BTreeMap<String, &str> {
        self.0.iter().map(|(key, words)| (key.replace('-', "_"), words.as_str())).collect()
    }
}

/// How many of all items a filter shows; a `#` stands where the script writes the number.
pub(super) fn found(words: &Wording, all: usize) -> String {
    let all = i64::try_from(all).unwrap_or(i64::MAX);
    words.say_with("page-found", &[("found", Argument::Text("#")), ("all", Argument::Number(all))])
}
