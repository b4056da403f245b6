//! Every problem the program knows, with the smallest engagement that has it and the words it is told in.
//!
//! `tests/diagnostics/<code>/input/` is the engagement, `expected.txt` what is said of it: a line for each problem, then
//! the same for people. `BLESS=1 cargo test --test it diagnostics` writes what is said now.

#![expect(clippy::disallowed_methods, reason = "a test reads and blesses its own files")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use stap_report::cli::terminal::{Look, explain, human, short};
use stap_report::diagnostics::{Code, Diagnostic, Place};
use stap_report::vault::Vault;
use stap_report::wording::{Language, Wording};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics")
}

/// What is said of the engagement in a code's folder.
fn said(code: Code, folder: &Path) -> String {
    let later = |file, line| said_of(folder, Language::Dutch, &[found_later(folder, code, file, line)]);
    if code == Code::BadTemplate {
        later("templates/html/base.html", 2)
    } else if code == Code::LeakFound {
        later("sessies/een/tijd.md", 6)
    } else if code == Code::CharactersNotOnPaper {
        later("sessies/een/helpen.md", 6)
    } else if code == Code::PictureNotOnPaper {
        later("sessies/een/flap.md", 6)
    } else if code == Code::UnreadableFile {
        let place = copy(folder);
        // A note larger than any note: it is made here, not kept in the repository.
        let note = fs::OpenOptions::new().write(true).open(place.path().join("sessies/een/groot.md")).unwrap();
        note.set_len(17 * 1024 * 1024).unwrap();
        said_of_engagement(place.path())
    } else {
        said_of_engagement(folder)
    }
}

fn said_of_engagement(folder: &Path) -> String {
    let vault = Vault::open(folder, None);
    let words = Wording::new(vault.language());
    let lines = |place: &Place| vault.line(place).map(|line| (line.text.to_owned(), line.start));
    format!("{}\n{}", short(vault.problems(), &words), human(vault.problems(), &words, Look::Plain, lines))
}

/// A problem of the road behind the vault, at a line of a file.
fn found_later(folder: &Path, code: Code, file: &str, line: usize) -> Diagnostic {
    let text = fs::read_to_string(folder.join(file)).unwrap();
    let start = text.split_inclusive('\n').take(line - 1).map(str::len).sum::<usize>();
    let end = start + text.get(start..).unwrap().lines().next().unwrap().len();
    Diagnostic::new(code, Place::within(file.into(), &text, start..end))
}

fn said_of(folder: &Path, language: Language, problems: &[Diagnostic]) -> String {
    let words = Wording::new(language);
    let lines = |place: &Place| {
        let text = fs::read_to_string(folder.join(&*place.file)).ok()?;
        let start = text.get(..place.bytes.start)?.rfind('\n').map_or(0, |end| end + 1);
        Some((text.get(start..)?.lines().next()?.to_owned(), start))
    };
    format!("{}\n{}", short(problems, &words), human(problems, &words, Look::Plain, lines))
}

fn copy(folder: &Path) -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    copy_into(folder, place.path());
    place
}

fn copy_into(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_into(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn every_code_is_said_as_expected() {
    let blessing = std::env::var_os("BLESS").is_some();
    let mut wrong = Vec::new();
    for code in Code::ALL {
        let folder = folder().join(code.as_str());
        let input = folder.join("input");
        if !input.is_dir() {
            wrong.push(format!("{}: no folder with an input", code.as_str()));
            continue;
        }
        let said = said(*code, &input);
        let expected = folder.join("expected.txt");
        if blessing {
            fs::write(&expected, &said).unwrap();
        }
        let expected = fs::read_to_string(&expected).unwrap_or_default();
        if !expected.contains(&format!("[{}]: ", code.as_str())) {
            wrong.push(format!("{}: not in its own expected.txt:\n{expected}", code.as_str()));
        }
        if expected != said {
            wrong.push(format!("{}: expected:\n{expected}\nsaid:\n{said}", code.as_str()));
        }
    }
    assert!(wrong.is_empty(), "{}\nBLESS=1 writes what is said now.", wrong.join("\n\n"));
}

#[test]
fn no_folder_is_left_of_a_code_that_is_gone() {
    let known: BTreeSet<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    for entry in fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(known.contains(name.as_str()), "tests/diagnostics/{name} belongs to no code");
    }
}

#[test]
fn every_code_has_a_message_a_label_and_an_explanation_in_every_language() {
    for language in Language::ALL {
        let words = Wording::new(language);
        for code in Code::ALL {
            for part in ["", ".label", ".hint", ".explain"] {
                assert!(
                    words.knows(&format!("{}{part}", code.as_str())),
                    "{}{part} in {}",
                    code.as_str(),
                    language.code()
                );
            }
            assert!(explain(*code, &words).lines().count() > 2, "{}", code.as_str());
        }
    }
}

#[test]
fn a_message_leaves_no_argument_unnamed() {
    for entry in fs::read_dir(folder()).unwrap() {
        let expected = fs::read_to_string(entry.unwrap().path().join("expected.txt")).unwrap();
        assert!(!expected.contains("{$") && !expected.contains("{ $"), "{expected}");
    }
}
