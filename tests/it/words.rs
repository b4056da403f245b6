//! Every key of the message files stands in every language, with the same arguments, and something uses it.

#![expect(clippy::disallowed_methods, reason = "a test reads the message files and the source as they stand")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use stap_report::diagnostics::Code;

/// The messages of a language, by key or `key.attribute`, with what each names.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn messages(language: &str, file: &str) -> Messages {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/wording").join(language).join(file);
    let text = fs::read_to_string(path).unwrap();
    let (mut found, mut key, mut at) = (Messages::new(), String::new(), String::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let (name, named) = line.split_once('=').map_or(("", line), |(name, value)| (name.trim_end(), value));
        let is_name = |name: &str| {
            !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        };
        let attribute =
            name.trim_start().strip_prefix('.').filter(|attribute| name.starts_with("    .") && is_name(attribute));
        let begins = if let Some(attribute) = attribute {
            at = format!("{key}.{attribute}");
            true
        } else if is_name(name) {
            name.clone_into(&mut key);
            at.clone_from(&key);
            true
        } else {
            false
        };
        if begins {
            assert!(found.insert(at.clone(), BTreeSet::new()).is_none(), "{at} stands twice in {language}/{file}");
        }
        let text = if begins { named } else { line };
        found.entry(at.clone()).or_default().extend(text.split('$').skip(1).map(|rest| {
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect::<String>()
        }));
    }
    found.remove("");
    found
}

const FILES: [&str; 3] = ["report.ftl", "diagnostics.ftl", "commands.ftl"];

fn all(language: &str) -> Messages {
    FILES.iter().flat_map(|file| messages(language, file)).collect()
}

/// The source of the program without its tests, and its templates.
fn source() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut text = String::new();
    for folder in ["src", "templates"] {
        gather(&root.join(folder), &mut text);
    }
    text
}

fn gather(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "tests" {
                gather(&path, text);
            }
        } else if [".rs", ".html", ".typ", ".js"].iter().any(|ending| name.ends_with(ending)) {
            let whole = fs::read_to_string(&path).unwrap();
            text.push_str(whole.split("#[cfg(test)]\nmod tests {").next().unwrap());
        }
    }
}

#[test]
fn every_message_stands_in_every_language_with_the_same_arguments() {
    for file in FILES {
        assert_eq!(messages("nl", file), messages("en", file), "{file}");
    }
}

#[test]
fn every_key_that_the_program_says_is_written() {
    let (source, messages) = (source(), all("en"));
    let mut said = 0;
    for call in [
        ".say(\"",
        ".say_with(\"",
        ".sentence(\"",
        ".remark(\"",
        ".complain(\"",
        ".ask(\"",
        ".choose(\"",
        ".agrees(\"",
        ".own(\"",
        "Term(\"",
    ] {
        for rest in source.split(call).skip(1) {
            let key = rest.split('"').next().unwrap();
            said += 1;
            assert!(messages.contains_key(key), "nobody wrote {key}");
        }
    }
    assert!(said > 20, "only {said} keys were found in the source: has the way of saying changed?");
}

#[test]
fn no_message_is_written_that_nothing_says() {
    let (source, messages) = (source(), all("en"));
    let wording: String = FILES
        .iter()
        .map(|file| {
            fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/wording/en").join(file)).unwrap()
        })
        .collect();
    let codes: BTreeSet<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    let unused: Vec<&String> = messages
        .keys()
        .filter(|key| {
            let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
            let mentioned = if attribute.is_empty() {
                is_mentioned(message, &source) || wording.contains(&format!("{{ {message} }}"))
            } else {
                true
            };
            !mentioned && !codes.contains(message)
        })
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// Whether a key stands in the source, whole or put together from a beginning and an end that both stand there.
fn is_mentioned(key: &str, source: &str) -> bool {
    let whole = ["\"", ".{"].iter().any(|end| source.contains(&format!("\"{key}{end}")));
    let together = key.match_indices('-').any(|(dash, _)| {
        let (beginning, end) = key.split_at(dash + 1);
        let is_end = end.bytes().all(|byte| byte.is_ascii_digit()) || source.contains(&format!("\"{end}\""));
        let is_command = beginning == "help-" && (source.contains(&format!("mod {end};")) || end == "help");
        source.contains(&format!("\"{beginning}{{")) && (is_end || is_command)
    });
    whole || together
}

#[test]
fn every_part_of_a_problems_message_is_one_that_is_shown() {
    let shown = ["label", "hint", "explain", "also"];
    for key in messages("en", "diagnostics.ftl").keys() {
        if let Some((_, attribute)) = key.split_once('.') {
            assert!(shown.contains(&attribute), "nothing shows {key}");
        }
    }
}
