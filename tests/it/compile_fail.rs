//! What must not compile: the promise, kept by the compiler.

/// The name under which this program runs itself again as if it had been built without the typesetter and with no other compiler.
#[cfg(unix)]
const PLAIN: &str = "it-0000000000000000";

#[test]
fn what_must_not_compile_does_not() {
    // The typesetter is most of what there is to compile, and none of these cases needs it.
    #[cfg(unix)]
    if !std::env::args_os().next().is_some_and(|name| std::path::Path::new(&name).ends_with(PLAIN)) {
        return without_the_typesetter();
    }
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}

/// Runs the test above under another name. `trybuild` builds its cases with the features of the program that asks, which
/// it finds in what cargo wrote down beside a program of that name; where it finds nothing, it takes the default ones. What
/// a compiler says is compared, so it is the plain one.
#[cfg(unix)]
fn without_the_typesetter() {
    use std::os::unix::process::CommandExt as _;
    let place = tempfile::tempdir().unwrap();
    let noted = place.path().join(".fingerprint").join(PLAIN);
    std::fs::create_dir_all(&noted).unwrap();
    std::fs::write(noted.join("test-integration-test-it.json"), r#"{"features":"[]"}"#).unwrap();
    let run = std::process::Command::new(std::env::current_exe().unwrap())
        .arg0(place.path().join("deps").join(PLAIN))
        .env_remove("RUSTC_WORKSPACE_WRAPPER")
        .args(["--exact", "compile_fail::what_must_not_compile_does_not", "--nocapture"])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "{said}\n{}", String::from_utf8_lossy(&run.stderr));
    assert!(said.contains("1 passed"), "the cases were looked at: {said}");
}
