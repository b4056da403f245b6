//! That the test command leaves nothing out.

use std::fs;
use std::path::Path;

use super::source_tree::rust_files;

/// What a test speaks of that comes near paper.
const PAPER: [&str; 4] = ["feature = \"pdf\"", "--pdf-only", ".pdf", "\"pack\""];

#[test]
fn what_comes_near_paper_is_tested_with_the_typesetter_and_everything_else_without_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let command = fs::read_to_string(root.join("run.sh")).unwrap();
    let line = |begin: &str| command.lines().find_map(|line| line.strip_prefix(begin)).unwrap();
    assert_eq!(line("cargo test --quiet --test it -- "), "\"${near_paper[@]}\"");
    assert_eq!(line("cargo test --quiet --no-default-features --test it -- "), "\"${near_paper[@]/#/--skip=}\"");
    let named: Vec<&str> = line("near_paper=(").trim_end_matches(')').split_whitespace().collect();
    assert!(named.iter().all(|named| named.ends_with("::")), "a filter is a module, and nothing besides");
    // The root, what drives the program, this file, what is only there without the typesetter, and what packs the same pages
    // again: `packages` has what is to be proved of a package with a PDF, and `paper` that what stays changes no byte of one.
    let exempt = ["main", "support::program", "test_command", "without_typesetter", "non_interference"];
    let (mut missing, mut lost) = (Vec::new(), Vec::new());
    let mut files = Vec::new();
    rust_files(&root.join("it"), &mut files);
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let path = file.strip_prefix(root.join("it")).unwrap().with_extension("");
        let module = path.to_str().unwrap().replace('/', "::").replace("::mod", "");
        let whole = format!("{module}::");
        let run = named.iter().any(|named| whole.contains(named));
        if PAPER.iter().any(|word| text.contains(word)) && !run && !exempt.contains(&module.as_str()) {
            missing.push(module.clone());
        }
        // What is only there without the typesetter would run nowhere.
        if run && module == "without_typesetter" {
            lost.push(module);
        }
    }
    assert_eq!(missing, [""; 0], "name them in the step of tests/run.sh that tests with the typesetter");
    assert_eq!(lost, [""; 0], "they run with the typesetter alone, where they are not");
}
