//! That the test command leaves nothing out.

use std::fs;
use std::path::Path;

use super::source_tree::rust_files;

/// What a test speaks of that comes near paper.
const PAPER: [&str; 4] = ["feature = \"pdf\"", "--pdf-only", ".pdf", "\"pack\""];

#[test]
fn what_comes_near_paper_is_tested_with_the_typesetter_and_everything_without_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let command = fs::read_to_string(root.join("run.sh")).unwrap();
    let whole: Vec<&str> = command.lines().filter(|line| line.contains(" --test it")).collect();
    let (without, with): (Vec<&str>, Vec<&str>) =
        whole.into_iter().partition(|line| line.contains("--no-default-features"));
    assert!(without.iter().any(|line| line.ends_with("--test it")), "everything runs without the typesetter");
    let named: Vec<&str> = with.iter().flat_map(|line| line.split_once(" -- ").unwrap().1.split_whitespace()).collect();
    // The root, what drives the program, this file, what is only there without the typesetter, and what packs the same pages
    // again: `packages` has what is to be proved of a package with a PDF, and `paper` that what stays changes no byte of one.
    let exempt = ["main", "support::program", "test_command", "without_paper", "non_interference"];
    let mut missing = Vec::new();
    let mut files = Vec::new();
    rust_files(&root.join("it"), &mut files);
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let path = file.strip_prefix(root.join("it")).unwrap().with_extension("");
        let module = path.to_str().unwrap().replace('/', "::").replace("::mod", "");
        let run = named.iter().any(|named| module == *named || module.starts_with(&format!("{named}::")));
        if PAPER.iter().any(|word| text.contains(word)) && !run && !exempt.contains(&module.as_str()) {
            missing.push(module);
        }
    }
    assert_eq!(missing, [""; 0], "name them in the step of tests/run.sh that tests with the typesetter");
}
