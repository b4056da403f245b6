//! The forms in which a word can hide in bytes.

use std::collections::BTreeSet;

use aho_corasick::{AhoCorasick, AhoCorasickBuilder};
use base64::Engine as _;
use sha2::{Digest as _, Sha256};

/// Words in all their forms, sought in one pass.
pub(super) struct Search {
    needles: AhoCorasick,
    names: Vec<String>,
}

impl Search {
    /// For words with their labels.
    pub(super) fn of<'a>(words: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut names = Vec::new();
        let mut needles = Vec::new();
        for (label, word) in words {
            for (form, bytes) in forms(word) {
                names.push(format!("{label} ({form})"));
                needles.push(bytes);
            }
        }
        assert!(!needles.is_empty(), "something is sought");
        let needles = AhoCorasickBuilder::new().ascii_case_insensitive(true).build(needles).unwrap();
        Self { needles, names }
    }

    /// What is found, by label and form.
    pub(super) fn found_in(&self, bytes: &[u8]) -> Vec<String> {
        let found: BTreeSet<&str> =
            self.needles.find_overlapping_iter(bytes).map(|found| self.names[found.pattern()].as_str()).collect();
        found.into_iter().map(str::to_owned).collect()
    }
}

/// A word as it can be written. The search makes no difference between capitals and small letters, but the coded forms do.
fn forms(word: &str) -> Vec<(&'static str, Vec<u8>)> {
    let mut forms = vec![
        ("plain", word.as_bytes().to_vec()),
        ("its first ten letters", word.as_bytes()[..10].to_vec()),
        ("reversed", word.bytes().rev().collect()),
        ("letters apart", joined(word, " ")),
        ("soft hyphens", joined(word, "\u{ad}")),
        ("zero width", joined(word, "\u{200b}")),
    ];
    let capital = word[..1].to_uppercase() + &word[1..];
    for cased in [word.to_owned(), capital, word.to_uppercase()] {
        forms.extend([
            ("decimal entities", coded(&cased, |byte| format!("&#{byte};"))),
            ("hexadecimal entities", coded(&cased, |byte| format!("&#x{byte:x};"))),
            ("percent", coded(&cased, |byte| format!("%{byte:02x}"))),
            ("json", coded(&cased, |byte| format!("\\u{byte:04x}"))),
            ("javascript", coded(&cased, |byte| format!("\\x{byte:02x}"))),
            ("css", coded(&cased, |byte| format!("\\{byte:x} "))),
            ("hexadecimal", coded(&cased, |byte| format!("{byte:02x}"))),
            ("hexadecimal with spaces", coded(&cased, |byte| format!("{byte:02x} "))),
            ("utf-16 little", cased.bytes().flat_map(|byte| [byte, 0]).collect()),
            ("utf-16 big", cased.bytes().flat_map(|byte| [0, byte]).collect()),
            ("rot13", cased.bytes().map(rot13).collect()),
            ("sha256", coded_bytes(&Sha256::digest(cased.as_bytes()))),
            (
                "sha256 in base64",
                base64::engine::general_purpose::STANDARD.encode(Sha256::digest(cased.as_bytes())).into(),
            ),
        ]);
        for shift in 0..3 {
            forms.push(("base64", base64_inside(&cased, shift)));
        }
    }
    forms
}

fn joined(word: &str, between: &str) -> Vec<u8> {
    let letters: Vec<String> = word.chars().map(String::from).collect();
    letters.join(between).into_bytes()
}

fn coded(word: &str, code: impl Fn(u8) -> String) -> Vec<u8> {
    word.bytes().map(code).collect::<String>().into_bytes()
}

fn coded_bytes(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into_bytes()
}

fn rot13(byte: u8) -> u8 {
    match byte {
        b'a'..=b'z' => (byte - b'a' + 13) % 26 + b'a',
        b'A'..=b'Z' => (byte - b'A' + 13) % 26 + b'A',
        other => other,
    }
}

/// The letters of base64 that are the same whatever stands before and after the word, `shift` bytes from a border.
fn base64_inside(word: &str, shift: usize) -> Vec<u8> {
    let padded = [vec![0; shift], word.as_bytes().to_vec()].concat();
    let whole = &padded[..padded.len() / 3 * 3];
    let coded = base64::engine::general_purpose::STANDARD.encode(whole);
    // A border letter mixes bits of the word with bits of what stands before it.
    let from = if shift == 0 { 0 } else { shift + 1 };
    coded.as_bytes()[from..].to_vec()
}

#[test]
fn every_form_is_found_in_the_midst_of_other_bytes() {
    let word = "bodegarilamupo";
    for (form, bytes) in forms(word) {
        let text = [b"<p>een tekst \xff".as_slice(), &bytes, b" en verder</p>"].concat();
        let found = Search::of([("kanarie", word)].into_iter()).found_in(&text);
        assert!(found.contains(&format!("kanarie ({form})")), "{form}: {found:?}");
    }
}

#[test]
fn base64_of_a_whole_file_gives_the_word_away() {
    for before in ["", "a", "ab", "abc"] {
        let file = format!("{before}xbodegarilamupo en nog wat");
        let coded = base64::engine::general_purpose::STANDARD.encode(file);
        let found = Search::of([("kanarie", "bodegarilamupo")].into_iter()).found_in(coded.as_bytes());
        assert_eq!(found, ["kanarie (base64)"], "{before:?}");
    }
}

#[test]
fn another_word_is_not_found() {
    let found = Search::of([("kanarie", "bodegarilamupo")].into_iter()).found_in(b"bodegari lamupo, bodegaxilamupo");
    assert_eq!(found, [] as [String; 0]);
}
