//! Session files out of chance, held against a model of what may leave.
//!
//! The model (`model.rs`) is written from the promise alone and knows nothing of the program. Whatever the vault lets out
//! of a session file, the model must let out as well: word for word, every word of a file being the only one of its sort.
//! `STAP_FUZZ_COUNT` and `STAP_FUZZ_SEED` ask for more, or for others.

mod grammar;
mod model;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use stap_report::audience::{Directors, Draft};
use stap_report::vault::Vault;

use self::grammar::{Chance, session};

/// Where the numbers begin, and how many files every run of the tests reads.
const SEED: u64 = 20_250_313;
const COUNT: u64 = 1_500;
/// So many files that leak are shown at once; a search over many thousands takes a while to build.
const MANY: usize = 12;

fn asked(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|number| number.parse().ok()).unwrap_or(otherwise)
}

/// An engagement whose one session holds `body`.
fn lay(root: &Path, body: &str) {
    fs::write(root.join("sessies/een/sessie.md"), body).unwrap();
}

fn engagement() -> tempfile::TempDir {
    // In memory where there is such a folder: the disk would be most of the time.
    let shared = Path::new("/dev/shm");
    let folder = if shared.is_dir() { tempfile::tempdir_in(shared) } else { tempfile::tempdir() }.unwrap();
    fs::create_dir_all(folder.path().join("sessies/een")).unwrap();
    let people = "mensen:\n  - {id: p1, naam: Aartje Blom, is: deelnemer}\n";
    fs::write(folder.path().join("traject.yaml"), format!("titel: Proef\n{people}")).unwrap();
    folder
}

/// The words of `text` that a file has only once.
fn words(text: &str) -> BTreeSet<String> {
    let all = text.split(|c: char| !c.is_ascii_alphanumeric());
    all.filter(|word| word.starts_with("zq") && word.len() > 3).map(str::to_owned).collect()
}

fn released(root: &Path) -> BTreeSet<String> {
    let (released, _) = Vault::open(root, None).release::<Draft<Directors>>();
    words(&format!("{:?}", released.items()))
}

#[test]
fn no_word_leaves_that_the_model_keeps() {
    let (seed, count) = (asked("STAP_FUZZ_SEED", SEED), asked("STAP_FUZZ_COUNT", COUNT));
    let folder = engagement();
    let mut went = 0;
    let mut findings = Vec::new();
    for number in 0..count {
        let body = session(&mut Chance::new(seed + number));
        lay(folder.path(), &body);
        let out = released(folder.path());
        let may = words(&model::goes(&body));
        let leaked = out.difference(&may).collect::<Vec<_>>();
        if !leaked.is_empty() {
            let shown = body.escape_debug().to_string().replace("\\n", "\n");
            findings.push(format!("seed {}: {leaked:?} left\n{shown}", seed + number));
        }
        went += out.len();
        if findings.len() == MANY {
            break;
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    // A program that keeps everything would pass otherwise.
    assert!(went as u64 > count / 20, "{went} words left {count} files");
}

/// Marks, each with a secret in it or behind it, and whether the secret alone or the whole note stays.
const MARKS: &[&str] = &[
    "<!-- zqsecret -->",
    "%% zqsecret %%",
    "<!— zqsecret —>",
    "‹!-- zqsecret --›",
    "{>>zqsecret<<}",
    "{++zqsecret++}",
    "{--zqsecret--}",
    "{~~a~>zqsecret~~}",
    "{==zqsecret==}",
    "(vertrouwelijk) zqsecret",
    "[vertrouwelijk] zqsecret",
    "Vertrouwelijk: zqsecret",
    "zqsecret (vertrouwelijk, niet delen)",
    "niet delen: zqsecret",
    "voor mezelf: zqsecret",
    "confidential: zqsecret",
    "do not share: zqsecret",
    "zqsecret {vertrouwelijk=ja}",
];

/// Marks of several lines.
const BLOCKS: &[&str] = &[
    ":::vertrouwelijk\nzqsecret\n:::",
    ": : : vertrouwelijk\nzqsecret\n: : :",
    "::\u{200b}:vertrouwelijk\nzqsecret\n:::",
    "։։։vertrouwelijk\nzqsecret\n։։։",
    "<!--\nzqsecret\n-->",
    "%%\nzqsecret\n%%",
    "<<<<<<< HEAD\nzqsecret\n=======\nanders\n>>>>>>> main",
    "---\nsoort: belemmerend\nvertrouwelijk: ja\n---\nzqsecret",
    "## Voor mezelf\n\nzqsecret",
    "### Voor mezelf\n\nzqsecret",
    "Voor mezelf\n---\nzqsecret",
    "Voor mezelf\n===\nzqsecret",
    "##Geheim\nzqsecret",
    "```\n## Geheim\nzqsecret\n```",
    "<!-- open\n\n## Geheim\n\nzqsecret -->",
];

/// Where a mark may stand, `@` for it; what is indented there is indented as the place is.
const PLACES: &[&str] = &[
    "## Hits\n- Open {vertrouwelijk=nee}\n  @\n- Ander\n",
    "## Hits\n- Open {vertrouwelijk=nee}\n\n  @\n- Ander\n",
    "## Hits\n- Open {vertrouwelijk=nee}\n  - @\n",
    "## Hits\n- Open {vertrouwelijk=nee}\n\n  1. a\n  2. @\n",
    "## Hits\n- Open {vertrouwelijk=nee}\n  > @\n",
    "## Hits\n- Open {vertrouwelijk=nee}\n@\n- Ander\n",
    "## Hits\n- Open {vertrouwelijk=nee}\n\n@\n",
    "## Open {.hit vertrouwelijk=nee}\n\n@\n",
    "## Open {.hit vertrouwelijk=nee}\n@\n",
    "## Open {.hit vertrouwelijk=nee}\n\n- a\n- @\n",
    "## Open {.hit vertrouwelijk=nee}\n\n- a\n@\n",
    "## Open {.hit vertrouwelijk=nee}\n\n> @\n",
    "## Open {.hit vertrouwelijk=nee}\n\n### @\n",
    "## Open {.hit vertrouwelijk=nee}\n\n| a | b |\n|---|---|\n| c | @ |\n",
    "## Open {.hit vertrouwelijk=nee}\n\n**@**\n",
    "@\n\n## Open {.hit vertrouwelijk=nee}\ntekst\n",
    "Open {.hit vertrouwelijk=nee}\n---\n@\n",
];

#[test]
fn no_mark_lets_a_word_out_wherever_it_stands() {
    let folder = engagement();
    let ends = ["\n", "\r\n", "\r", "\u{2028}", "\u{b}"];
    for (number, place) in PLACES.iter().enumerate() {
        for (mark_number, mark) in MARKS.iter().chain(BLOCKS).enumerate() {
            // A mark of several lines has no place in a line.
            if mark.contains('\n') && (place.contains("| @") || place.contains("**@") || place.contains("### @")) {
                continue;
            }
            let line = place.lines().find(|line| line.contains('@')).unwrap();
            let before = line.split('@').next().unwrap();
            let quote = before.contains('>');
            let indent = before.chars().map(|c| if c == '>' { '>' } else { ' ' }).collect::<String>();
            let below = if quote || before.trim() != "" || before.len() > 1 { indent } else { String::new() };
            let mark = mark.replace('\n', &format!("\n{below}"));
            let body = format!("---\ndatum: 2025-03-13\n---\n{}", place.replace('@', &mark));
            // Every mark meets every end of a line, and so does every place.
            for end in ["\n", ends[(number + mark_number) % ends.len()]] {
                lay(folder.path(), &body.replace('\n', end));
                let out = released(folder.path());
                assert!(out.is_empty(), "{end:?}\n{body}");
            }
        }
    }
}
