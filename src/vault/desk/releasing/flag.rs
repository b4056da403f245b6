//! A note's file with its flag written into it. Every other byte stays as it was.

use super::request::Decision;
use crate::vault::note::{Head, HeadForm};
use crate::wording::Language;

/// What is written.
pub(super) struct Mark<'a> {
    pub(super) decision: Decision,
    /// The language of the engagement, for a note whose keys have none.
    pub(super) language: Language,
    /// An id to give to a note that has none of its own.
    pub(super) id: Option<&'a str>,
}

/// `text` with the flag of the note that has this `head`; `None` where it cannot be told how.
pub(super) fn marked(text: &str, head: &Head, mark: &Mark<'_>) -> Option<String> {
    let language = head.language.unwrap_or(mark.language);
    if let Some(flag) = &head.flag {
        return spliced(text, flag.start, flag.end, value_like(text.get(flag.clone())?, mark.decision));
    }
    let (key, value) = (key(language), value(language, mark.decision));
    match head.form {
        HeadForm::Nothing => None,
        HeadForm::FrontMatter => in_front_matter(text, head, &format!("{key}: {value}")),
        HeadForm::Block => {
            let id = mark.id.filter(|_| !head.has_id).map(block_id).unwrap_or_default();
            in_block(text, head, &format!("{id}{key}={value}"))
        }
    }
}

const fn key(language: Language) -> &'static str {
    match language {
        Language::Dutch => "vertrouwelijk",
        Language::English => "confidential",
    }
}

const fn value(language: Language, decision: Decision) -> &'static str {
    match (language, decision) {
        (Language::Dutch, Decision::Goes) => "nee",
        (Language::Dutch, Decision::Stays) => "ja",
        (Language::English, Decision::Goes) => "no",
        (Language::English, Decision::Stays) => "yes",
    }
}

/// The value in the words in which the note says it now.
fn value_like(written: &str, decision: Decision) -> &'static str {
    let bare = written.trim_matches(['"', '\'']);
    let is = |words: [&str; 2]| words.iter().any(|word| bare.eq_ignore_ascii_case(word));
    match decision {
        Decision::Goes if is(["true", "false"]) => "false",
        Decision::Stays if is(["true", "false"]) => "true",
        Decision::Goes | Decision::Stays if is(["yes", "no"]) => value(Language::English, decision),
        Decision::Goes | Decision::Stays => value(Language::Dutch, decision),
    }
}

/// `#id `, or `id="…" ` for what the short form cannot hold.
fn block_id(id: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '/');
    if id.chars().all(plain) { format!("#{id} ") } else { format!("id=\"{id}\" ") }
}

/// A line of its own before the fence that closes the front matter, in the line ends of the file.
fn in_front_matter(text: &str, head: &Head, line: &str) -> Option<String> {
    let whole = text.get(head.at.clone())?;
    let fence = head.at.start + whole.rfind('\n')? + 1;
    let before = text.get(..fence)?;
    let end = if before.ends_with("\r\n") { "\r\n" } else { "\n" };
    let keys = text.get(head.at.start..fence)?.lines().skip(1);
    let first = keys.clone().find(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'));
    let first = first.unwrap_or("");
    // Keys between braces: there the flag goes before the last brace.
    if first.trim_start().starts_with('{') {
        let brace = before.rfind('}')?;
        return spliced(text, brace, brace, &format!(", {line}"));
    }
    let indent = first.get(..first.len() - first.trim_start().len()).unwrap_or("");
    spliced(text, fence, fence, &format!("{indent}{line}{end}"))
}

/// Before the brace that closes the block; or a block of its own, where there is none.
fn in_block(text: &str, head: &Head, words: &str) -> Option<String> {
    if head.at.is_empty() {
        return spliced(text, head.at.start, head.at.start, &format!(" {{{words}}}"));
    }
    let block = text.get(head.at.clone())?.strip_suffix('}')?;
    let brace = head.at.start + block.len();
    let space = if block.ends_with(['{', ' ', '\t']) { "" } else { " " };
    spliced(text, brace, brace, &format!("{space}{words}"))
}

fn spliced(text: &str, from: usize, to: usize, new: &str) -> Option<String> {
    Some(format!("{}{new}{}", text.get(..from)?, text.get(to..)?))
}
