//! A case is played: its steps are done one after the other, in a copy of its folder.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use regex::Regex;
use tempfile::TempDir;

use super::editions::Editions;
use super::spec::{Case, Step};
use super::terminal::{self, PATIENCE};
use crate::support::{copy, program, watched};

/// A case once its steps are done.
pub(super) struct Played {
    _place: TempDir,
    case: PathBuf,
    engagement: PathBuf,
    out: PathBuf,
    /// How each step that runs the program ended; with nothing when it was ended.
    pub(super) ended: BTreeMap<usize, Option<i32>>,
    /// What each of them said.
    pub(super) said: BTreeMap<usize, String>,
    /// What went wrong in playing it.
    pub(super) faults: Vec<String>,
}

impl Played {
    pub(super) fn of(folder: &Path, case: &Case) -> Self {
        let place = tempfile::tempdir().unwrap();
        let (copied, out) = (place.path().join("case"), place.path().join("out"));
        copy(folder, &copied);
        fs::create_dir(&out).unwrap();
        let engagement = copied.join(&case.engagement);
        let (ended, said) = (BTreeMap::new(), BTreeMap::new());
        let mut played = Self { _place: place, case: copied, engagement, out, ended, said, faults: Vec::new() };
        for (at, step) in case.steps.iter().enumerate() {
            played.step(at, step);
        }
        played
    }

    /// The editions as they stand there now.
    pub(super) fn editions(&self) -> Editions {
        Editions::read(&self.engagement, &self.out)
    }

    /// What is on record.
    pub(super) fn record(&self) -> String {
        let records = ["vrijgave.yaml", "released.yaml"].map(|name| self.engagement.join(name));
        let there = records.iter().filter(|path| path.exists());
        there.map(|path| String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned()).collect()
    }

    /// Everything that was said in all steps.
    pub(super) fn all_said(&self) -> String {
        self.said.values().map(String::as_str).collect::<Vec<_>>().join("\n")
    }

    /// The folder that a pattern looks in, and the rest of it.
    pub(super) fn place<'p>(&self, pattern: &'p str) -> (&Path, &'p str) {
        let places = [("{in}/", &self.engagement), ("{out}/", &self.out), ("{case}/", &self.case)];
        let within =
            places.into_iter().find_map(|(place, folder)| Some((folder.as_path(), pattern.strip_prefix(place)?)));
        within.unwrap_or((&self.engagement, pattern))
    }

    /// Where a path of the case lies.
    pub(super) fn path(&self, path: &str) -> PathBuf {
        let (folder, rest) = self.place(path);
        folder.join(rest)
    }

    fn filled(&self, words: &[String]) -> Vec<String> {
        let places = [("{case}", &self.case), ("{in}", &self.engagement), ("{out}", &self.out)];
        let fill = |word: &String| {
            places.iter().fold(word.clone(), |word, (place, path)| word.replace(place, path.to_str().unwrap()))
        };
        words.iter().map(fill).collect()
    }

    fn step(&mut self, at: usize, step: &Step) {
        match step {
            Step::Program(arguments) => {
                let mut command = program();
                let run = watched(command.args(self.filled(arguments)).current_dir(&self.case), PATIENCE).run;
                self.hear(at, run.code, run.said());
            }
            Step::Terminal(arguments) => {
                let (code, said) = terminal::run(&self.filled(arguments), &self.case);
                self.hear(at, code, said);
            }
            Step::Dialogue { arguments, when, changes } => self.talk(at, arguments, when, changes),
            Step::Kill { arguments, times, file, text } => {
                self.kill(at, arguments, *times, (file.as_str(), text.as_str()));
            }
            Step::Write(file, text) => self.write(file, text),
            Step::Append(file, text) => {
                let text = fs::read_to_string(self.path(file)).unwrap() + text;
                self.write(file, &text);
            }
            Step::Replace(file, old, new) => self.replace(at, file, old, new),
            Step::Copy(from, to) => self.copy(at, from, to),
            Step::Remove(path) => {
                let path = self.path(path);
                let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
                self.faults.extend(removed.err().map(|why| format!("step {at}: {}: {why}", path.display())));
            }
        }
    }

    /// Keeps how a run went, and whether it came to a bad end.
    fn hear(&mut self, at: usize, code: Option<i32>, said: String) {
        // 70 is what the program ends with when it blames itself, 101 what a panic ends with.
        if matches!(code, None | Some(70 | 101)) || said.contains("panicked at") {
            self.faults.push(format!("step {at}: it crashed or hung ({code:?})"));
        }
        self.ended.insert(at, code);
        self.said.insert(at, said);
    }

    fn talk(&mut self, at: usize, arguments: &[String], when: &str, changes: &[Step]) {
        let (arguments, folder) = (self.filled(arguments), self.case.clone());
        let (when, mut met) = (Regex::new(when).unwrap(), false);
        let (code, said) = terminal::talk(&arguments, &folder, |question| {
            if !met && when.is_match(question) {
                met = true;
                for change in changes {
                    self.step(at, change);
                }
            }
        });
        if !met {
            self.faults.push(format!("step {at}: the question {when} never came:\n{said}"));
        }
        self.hear(at, code, said);
    }

    /// Ends the program as soon as something new stands in the folder, each time a little later than the time before.
    fn kill(&mut self, at: usize, arguments: &[String], times: u16, (file, text): (&str, &str)) {
        let mut killed = 0;
        for round in 0..times {
            self.write(file, &text.replace("{n}", &round.to_string()));
            let before = names(&self.engagement);
            let mut command = program();
            command.args(self.filled(arguments)).current_dir(&self.case);
            let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
            let (start, mut seen) = (Instant::now(), None);
            while child.try_wait().unwrap().is_none() {
                if names(&self.engagement).difference(&before).next().is_some() {
                    seen.get_or_insert_with(Instant::now);
                }
                let waited = Duration::from_micros(700) * u32::from(round);
                if seen.is_some_and(|seen| seen.elapsed() >= waited) || start.elapsed() > PATIENCE {
                    child.kill().unwrap();
                    killed += 1;
                    break;
                }
            }
            child.wait().unwrap();
        }
        if killed == 0 {
            self.faults.push(format!("step {at}: it was never at work when it was to be ended"));
        }
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.path(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn replace(&mut self, at: usize, file: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.path(file)).unwrap();
        if text.contains(old) {
            self.write(file, &text.replace(old, new));
        } else {
            self.faults.push(format!("step {at}: there is nothing to replace in {file}"));
        }
    }

    fn copy(&mut self, at: usize, from: &str, to: &str) {
        let (from, to) = (self.path(from), self.path(to));
        if from.is_dir() {
            copy(&from, &to);
            return;
        }
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        if let Err(why) = fs::copy(&from, to) {
            self.faults.push(format!("step {at}: {}: {why}", from.display()));
        }
    }
}

fn names(folder: &Path) -> BTreeSet<std::ffi::OsString> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect()
}
