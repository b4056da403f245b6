//! What must not compile: the promise, kept by the compiler.
//!
//! Each case in `tests/ui` is compiled against the library as it was built for the tests, and what the compiler says of it
//! must be what stands beside it: an error a line, with its place, its code and its words. `BLESS=1` writes what is said
//! now. A crate for such tests would build the library and all it needs once more: two hundred seconds for ten small files.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The library that these tests are linked with, or one that was built after it from the same files.
fn library() -> PathBuf {
    let program = env::current_exe().unwrap();
    let built = fs::read_dir(program.parent().unwrap()).unwrap().map(|entry| entry.unwrap().path());
    let is_ours = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy();
        name.starts_with("libstap_report-") && name.ends_with(".rlib")
    };
    built.filter(is_ours).max_by_key(|path| fs::metadata(path).unwrap().modified().unwrap()).unwrap()
}

/// What the compiler says of a case: its errors, a line each.
fn said(root: &Path, case: &Path, library: &Path, place: &Path) -> (bool, String) {
    let compiler = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let run = Command::new(compiler)
        .current_dir(root)
        .args(["--edition", "2024", "--crate-type", "bin", "--emit", "metadata", "--error-format", "short"])
        .arg("--extern")
        .arg(format!("stap_report={}", library.display()))
        .arg("-L")
        .arg(format!("dependency={}", library.parent().unwrap().display()))
        .arg("--out-dir")
        .arg(place)
        .arg(case.strip_prefix(root).unwrap())
        .output()
        .unwrap();
    let errors = String::from_utf8(run.stderr).unwrap();
    let errors = errors.lines().filter(|line| line.contains(": error")).map(|line| line.replace('\\', "/") + "\n");
    (run.status.success(), errors.collect())
}

#[test]
fn what_must_not_compile_does_not() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (library, place) = (library(), tempfile::tempdir().unwrap());
    let mut cases: Vec<PathBuf> = fs::read_dir(root.join("tests/ui")).unwrap().map(|it| it.unwrap().path()).collect();
    cases.retain(|path| path.extension().is_some_and(|ending| ending == "rs"));
    cases.sort();
    assert!(cases.len() >= 10, "{} cases", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let (compiles, said) = said(root, case, &library, place.path());
        let expected = case.with_extension("stderr");
        if env::var_os("BLESS").is_some() {
            fs::write(&expected, &said).unwrap();
        } else if compiles || said.is_empty() || said != fs::read_to_string(&expected).unwrap_or_default() {
            wrong.push(format!("{} compiles: {compiles}\n{said}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_case_that_uses_what_is_public_compiles() {
    let place = tempfile::tempdir().unwrap();
    let case = place.path().join("allowed.rs");
    fs::write(&case, "fn open(vault: &stap_report::vault::Vault) -> bool { vault.is_readable() }\nfn main() {}\n")
        .unwrap();
    let (compiles, said) = said(place.path(), &case, &library(), place.path());
    assert!(compiles, "{said}");
}
