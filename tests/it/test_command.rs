//! That the test command leaves nothing out.

use std::fs;
use std::path::Path;

use super::source_tree::rust_files;

#[test]
fn what_depends_on_the_typesetter_is_tested_without_it_too() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let command = fs::read_to_string(root.join("run.sh")).unwrap();
    let without = command.lines().find(|line| line.contains("--no-default-features --test it --")).unwrap();
    let named: Vec<&str> = without.split_once(" -- ").unwrap().1.split_whitespace().collect();
    // Modules that are only there with the typesetter, and the cases that are compiled without it anyhow.
    let exempt = ["main", "paper", "canaries", "compile_fail", "test_command"];
    let mut missing = Vec::new();
    let mut files = Vec::new();
    rust_files(&root.join("it"), &mut files);
    for file in files {
        if !fs::read_to_string(&file).unwrap().contains("feature = \"pdf\"") {
            continue;
        }
        let path = file.strip_prefix(root.join("it")).unwrap().with_extension("");
        let module = path.to_str().unwrap().replace('/', "::").replace("::mod", "");
        if !exempt.contains(&module.as_str()) && !named.contains(&module.as_str()) {
            missing.push(module);
        }
    }
    assert_eq!(missing, [""; 0], "name them in the step of tests/run.sh that tests without the typesetter");
    assert!(named.contains(&"without_paper"));
}
