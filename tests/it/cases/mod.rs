//! Every folder of `tests/cases` is a fault that was found once: it is played in a copy of its own, and what it says must
//! hold does. `tests/cases/README.md` says how a case is written.

mod editions;
mod judge;
mod must;
mod paper;
mod pictures;
mod places;
mod play;
mod spec;
mod terminal;
mod told;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use self::play::Played;
use self::spec::{Case, Group};

/// The folders of all cases, each with its name: its kind and its own name.
fn folders() -> Vec<(String, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let below = |folder: &Path| {
        let mut inside: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        inside.retain(|path| path.is_dir());
        inside.sort();
        inside
    };
    let cases = below(&root).into_iter().flat_map(|kind| below(&kind));
    cases.map(|case| (case.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/"), case)).collect()
}

/// All cases; fails with the names of those that cannot be read.
fn cases() -> Vec<(String, PathBuf, Case)> {
    let (mut cases, mut unread) = (Vec::new(), Vec::new());
    for (name, folder) in folders() {
        match Case::read(&folder, &name) {
            Ok(case) => cases.push((name, folder, case)),
            Err(why) => unread.push(format!("{name}: {why}")),
        }
    }
    assert!(unread.is_empty(), "these cases cannot be read:\n{}\n", unread.join("\n"));
    cases
}

/// What does not hold of a case once it was played.
fn faults(folder: &Path, case: &Case) -> Vec<String> {
    let played = catch_unwind(AssertUnwindSafe(|| {
        let played = Played::of(folder, case);
        [played.faults.clone(), judge::faults(&case.must, &played)].concat()
    }));
    played.unwrap_or_else(|_| vec!["the check itself failed: its message stands above".to_owned()])
}

/// Plays the cases that are `meant`, and fails with the name of every one that does not hold, and why.
fn hold(meant: impl Fn(&Case) -> bool) {
    let (mut played, mut failed) = (0, Vec::new());
    for (name, folder, case) in cases().into_iter().filter(|(_, _, case)| meant(case)) {
        played += 1;
        let faults = faults(&folder, &case);
        if !faults.is_empty() {
            failed.push(format!("{name} ({}):\n    {}", case.what, faults.join("\n    ")));
        }
    }
    assert!(played > 0, "there are such cases");
    assert!(failed.is_empty(), "{} of {played} cases do not hold:\n{}\n", failed.len(), failed.join("\n"));
}

#[test]
fn promise() {
    hold(|case| case.group == Group::Promise);
}

#[test]
fn typed() {
    hold(|case| case.group == Group::Typed);
}

#[test]
fn flow() {
    hold(|case| case.group == Group::Flow);
}
