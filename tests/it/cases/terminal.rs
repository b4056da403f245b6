//! The program in a terminal: `script` makes one, and hands on what is typed and said.

use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use regex::Regex;

use crate::support::{program, watched};

/// The longest that anything may take.
pub(super) const PATIENCE: Duration = Duration::from_mins(1);

/// How long nothing is said before a question counts as asked.
const QUIET: Duration = Duration::from_millis(150);

/// What somebody answers who lets everything go as it was written: by what a question ends with. Nobody else is asked,
/// nobody is named, and whatever is not here is left as it is suggested.
const ANSWERS: [(&str, &str); 10] = [
    ("g/b/l", "g"),
    ("g/s/l", "g"),
    ("(j/n/l)", "n"),
    ("(y/n/l)", "n"),
    ("(e/s)", "e"),
    ("(u/w)", "u"),
    ("typ ja", "ja"),
    ("type yes", "yes"),
    ("(j/n)", "j"),
    ("(y/n)", "y"),
];

/// How the program ended in a terminal where nobody types, and what it said there.
pub(super) fn run(arguments: &[String], folder: &Path) -> (Option<i32>, String) {
    let run = watched(&mut in_terminal(arguments, folder), PATIENCE).run;
    (run.code, as_read(&run.stdout))
}

/// The same with somebody who answers. Before an answer is typed, `asked` hears the question.
pub(super) fn talk(arguments: &[String], folder: &Path, mut asked: impl FnMut(&str)) -> (Option<i32>, String) {
    let mut command = in_terminal(arguments, folder);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let heard = listen(&mut child);
    let (mut said, mut answered, start) = (Vec::new(), 0, Instant::now());
    while start.elapsed() < PATIENCE {
        match heard.recv_timeout(QUIET) {
            Ok(more) => said.extend(more),
            Err(RecvTimeoutError::Disconnected) => break,
            // A question leaves the place to answer it behind it; whatever else is said ends its line.
            Err(RecvTimeoutError::Timeout) if said.len() > answered && said.ends_with(b" ") => {
                let question = as_read(&String::from_utf8_lossy(&said[answered..]));
                let question = question.trim_end().lines().next_back().unwrap_or_default().to_lowercase();
                asked(&question);
                let answer = ANSWERS.iter().find(|(end, _)| question.contains(end)).map_or("", |(_, answer)| answer);
                writeln!(child.stdin.as_mut().unwrap(), "{answer}").unwrap();
                answered = said.len();
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
    // Whoever is still waiting for an answer by now is hanging.
    let in_time = start.elapsed() < PATIENCE;
    if !in_time {
        child.kill().unwrap();
    }
    let code = child.wait().unwrap().code().filter(|_| in_time);
    (code, as_read(&String::from_utf8_lossy(&said)))
}

/// The program as `script` runs it: with a line for a shell, its exit code handed on, and no file of what was said.
fn in_terminal(arguments: &[String], folder: &Path) -> Command {
    let program = program();
    let words = std::iter::once(program.get_program().to_str().unwrap()).chain(arguments.iter().map(String::as_str));
    let quoted: Vec<String> = words.map(|word| format!("'{}'", word.replace('\'', r"'\''"))).collect();
    let mut script = Command::new("script");
    script.args(["--quiet", "--return", "--command", &format!("exec {}", quoted.join(" ")), "/dev/null"]);
    script.current_dir(folder).env_clear().env("PATH", "/usr/bin:/bin").env("LC_ALL", "C").env("TERM", "dumb");
    script
}

/// Hears what is said as it comes.
fn listen(child: &mut Child) -> Receiver<Vec<u8>> {
    let (tell, heard) = channel();
    let mut output = child.stdout.take().unwrap();
    std::thread::spawn(move || {
        let mut part = [0; 4096];
        while let Ok(read @ 1..) = output.read(&mut part) {
            // Nobody listens any more once a hanging program was ended.
            if tell.send(part[..read].to_vec()).is_err() {
                break;
            }
        }
    });
    heard
}

/// What somebody reads: without what steers the terminal.
fn as_read(said: &str) -> String {
    let steering = Regex::new("\x1b\\[[0-9;?]*[a-zA-Z]").unwrap();
    steering.replace_all(&said.replace("\r\n", "\n"), "").into_owned()
}

#[test]
fn the_program_sees_a_terminal_and_hands_on_its_exit_code() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["init", "proef"].map(str::to_owned);
    let mut questions = 0;
    let (_, said) = talk(&arguments, folder.path(), |_| questions += 1);
    assert!(questions > 0, "in a terminal questions are asked: {said}");
    let (code, said) = run(&["check".to_owned(), "it's not there".to_owned()], folder.path());
    assert_eq!(code, Some(2), "{said}");
}
