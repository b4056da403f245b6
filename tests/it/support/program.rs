//! The program, run as a user runs it.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// How a run went.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Run {
    pub(crate) fn of(command: &mut Command) -> Self {
        Self::from(command.stdin(Stdio::null()).output().unwrap())
    }

    /// Fails unless the program ended with `code`.
    pub(crate) fn ends_with(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "stdout: {}\nstderr: {}", self.stdout, self.stderr);
        self
    }

    /// Everything that was said.
    pub(crate) fn said(&self) -> String {
        format!("{}\n{}", self.stdout, self.stderr)
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        Self { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }
}

/// The program with nothing of this machine's settings.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stap-report"));
    command.env_clear().env("LC_ALL", "C");
    command
}

/// The program with those arguments. It builds pages alone unless asked for a PDF alone: setting the type takes a while, and
/// `paper.rs` has what is to be proved of it.
pub(crate) fn stap_report(arguments: &[&str]) -> Command {
    let mut command = program();
    command.args(arguments);
    let builds = matches!(arguments.first(), Some(&("build" | "bouw")));
    if builds && !arguments.contains(&"--pdf-only") {
        command.arg("--no-pdf");
    }
    command
}

/// A run that was held against bounds.
#[derive(Debug)]
pub(crate) struct Watched {
    pub(crate) run: Run,
    pub(crate) time: Duration,
    /// How long a processor was busy with it, where the system tells.
    pub(crate) worked: Option<Duration>,
    /// The most memory it held, where the system tells.
    pub(crate) mebibytes: Option<u64>,
}

/// Runs a command that may hang: it is ended after `at_most`, and then has no exit code.
pub(crate) fn watched(command: &mut Command, at_most: Duration) -> Watched {
    let place = tempfile::tempdir().unwrap();
    let (said, complained) = (place.path().join("said"), place.path().join("complained"));
    let file = |path: &Path| File::create(path).unwrap();
    let start = Instant::now();
    let mut child = command.stdin(Stdio::null()).stdout(file(&said)).stderr(file(&complained)).spawn().unwrap();
    let (mut kibibytes, mut worked) = (None, None);
    let code = loop {
        kibibytes = peak(child.id()).max(kibibytes);
        worked = busy(child.id()).max(worked);
        if let Some(status) = child.try_wait().unwrap() {
            break status.code();
        }
        if start.elapsed() > at_most {
            child.kill().unwrap();
            child.wait().unwrap();
            break None;
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    let text = |path: &Path| String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned();
    Watched {
        run: Run { code, stdout: text(&said), stderr: text(&complained) },
        time: start.elapsed(),
        worked,
        mebibytes: kibibytes.map(|kibibytes| kibibytes / 1024),
    }
}

/// The high-water mark of a process, as Linux keeps it.
fn peak(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}

/// How long processors were busy with a process, as Linux keeps it: in hundredths of a second.
fn busy(process: u32) -> Option<Duration> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    let (user, system): (u64, u64) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
    Some(Duration::from_millis((user + system) * 10))
}
