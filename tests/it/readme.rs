//! The README's commands, run as they stand there.

use std::fs;
use std::path::Path;
use std::process::Command;

/// The command lines of the README's `sh` blocks.
fn commands(readme: &str) -> Vec<String> {
    let mut commands = Vec::new();
    let mut inside = false;
    for line in readme.lines() {
        match line {
            "```sh" => inside = true,
            "```" => inside = false,
            line if inside => commands.push(line.to_owned()),
            _ => {}
        }
    }
    commands
}

/// Words as a shell splits them; the README quotes with `"` only.
fn split(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (number, part) in line.split('"').enumerate() {
        if number % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() { copy(&from, &to) } else { fs::copy(&from, &to).map(drop).unwrap() }
    }
}

#[test]
fn the_commands_of_the_readme_work_in_their_order() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    let place = tempfile::tempdir().unwrap();
    copy(&root.join("example-engagement"), &place.path().join("example-engagement"));
    let mut run = 0;
    for command in commands(&readme) {
        let line = command.replacen("cargo run --", "stap-report", 1);
        if line == "tests/run.sh" {
            continue; // it runs this test
        }
        let words = split(&line);
        assert_eq!(words[0], "stap-report", "no command of ours: {command}");
        let done =
            Command::new(env!("CARGO_BIN_EXE_stap-report")).args(&words[1..]).current_dir(&place).output().unwrap();
        assert!(done.status.success(), "{command}\n{}", String::from_utf8_lossy(&done.stderr));
        run += 1;
        if command.contains("begin") {
            write_the_notes_of_the_readme(&readme, place.path());
        }
    }
    assert!(run >= 4, "the README shows the whole way");
    assert!(place.path().join("example-engagement/rapportage-directie/index.html").exists());
    assert!(place.path().join("mijn-traject/concept-voor-de-groep/index.html").exists());
    let report =
        fs::read_to_string(place.path().join("mijn-traject/rapportage-directie/STAP-rapportage.html")).unwrap();
    assert!(report.contains("We zien elkaar te weinig") && !report.contains("Wie belt, wordt geholpen"));
}

/// What the README shows as notes is put where it says they go.
fn write_the_notes_of_the_readme(readme: &str, place: &Path) {
    let blocks: Vec<&str> =
        readme.split("```markdown\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    let session = place.join("mijn-traject/sessies/2025-03-13-werksessie-1/sessie.md");
    let text = fs::read_to_string(&session).unwrap();
    fs::write(&session, format!("{text}\n{}", blocks[0])).unwrap();
    fs::write(session.with_file_name("te-weinig.md"), blocks[1].replace("We zien elkaar", "Wij zien elkaar")).unwrap();
}
