//! A release talked through, with scripted answers.

#![expect(clippy::disallowed_methods, reason = "a test lays out a folder of its own")]

use std::collections::VecDeque;
use std::fs;
use std::io::{BufRead, Cursor, Read};
use std::path::{Path, PathBuf};

use super::super::dialogue::Dialogue;
use super::super::exit::Exit;
use super::super::manner::Manner;
use super::super::run::{Arguments, Command};
use super::super::speaker::Speaker;
use super::options::Release;
use super::talk::talk;
use crate::vault::Vault;
use crate::vault::sample::{OwnFolder, own_folder};
use crate::wording::Language;

const ENGAGEMENT: &str = "titel: Samen verder\npeildatum: 2025-09-22\nmensen:\n  - {id: saskia, naam: Saskia Wierdsma}\n  \
    - {id: wil, naam: Wil de Kruijf}\n";
const SESSION: &str = "---\ndatum: 2025-03-13\naanwezig: [saskia, wil]\n---\n# Werksessie\n\n## Hits\n\n- Wij bellen elke week\n\
    - Wij lachen veel {#lachen}\n- Saskia lacht het hardst\n\n## Acties\n\n\
    - Elke twee weken een belronde – saskia – 2025-04-14 {#belronde vertrouwelijk=nee}\n";

/// Where the session of the engagement stands.
fn session(folder: &Path) -> PathBuf {
    folder.join("sessies/s1/sessie.md")
}

fn engagement() -> OwnFolder {
    let folder = own_folder();
    fs::create_dir_all(folder.path().join("sessies/s1")).unwrap();
    fs::write(folder.path().join("traject.yaml"), ENGAGEMENT).unwrap();
    fs::write(session(folder.path()), SESSION).unwrap();
    folder
}

fn arguments(folder: &Path, further: &[&str]) -> (Release, Manner) {
    use clap::Parser as _;
    let folder = folder.to_str().unwrap();
    let given = [&["stap-report", "release", folder], further].concat();
    let arguments = Arguments::try_parse_from(given).unwrap();
    let Some(Command::Release(release)) = arguments.command else { panic!("not a release") };
    (release, arguments.manner)
}

/// How the talk ended, and everything that was said.
fn talked(folder: &Path, further: &[&str], input: impl BufRead) -> (Exit, String) {
    let (options, manner) = arguments(folder, further);
    let speaker = Speaker::new(Language::Dutch);
    let mut said = Vec::new();
    let mut person = Dialogue::new(&speaker, input, &mut said);
    let exit = talk(&options, manner, Vault::open(folder, None), &mut person);
    (exit, String::from_utf8(said).unwrap())
}

fn answers(lines: &[&str]) -> Cursor<Vec<u8>> {
    Cursor::new(lines.iter().flat_map(|line| format!("{line}\n").into_bytes()).collect())
}

fn text(folder: &Path) -> String {
    fs::read_to_string(session(folder)).unwrap()
}

fn record(folder: &Path) -> Option<String> {
    fs::read_to_string(folder.join("vrijgave.yaml")).ok()
}

#[test]
fn each_answer_stands_in_its_note_and_a_clear_yes_records_what_goes() {
    let folder = engagement();
    let given = ["g", "b", "l", "", "ja", "", "e", "ja"];
    let (exit, said) = talked(folder.path(), &[], answers(&given));
    assert_eq!(exit, Exit::Done, "{said}");
    let expected = SESSION
        .replace("elke week\n", "elke week {#wij-bellen-elke-week vertrouwelijk=nee}\n")
        .replace("{#lachen}", "{#lachen vertrouwelijk=ja}");
    assert_eq!(text(folder.path()), expected);
    let record = record(folder.path()).unwrap();
    for line in ["datum: 2025-03-13", "hoe: eenstemmig", "gevraagd: [\"saskia\", \"wil\"]", "genoemd: [\"saskia\"]"] {
        assert!(record.contains(line), "{line} in {record}");
    }
    assert!(record.contains("bevorderend: Wij bellen elke week") && record.contains("actie: Elke twee weken"));
    assert!(!record.contains("lach"));
    assert!(said.contains("actie: Elke twee weken een belronde") && said.contains("bevorderend: Wij lachen veel"));
}

#[test]
fn a_text_that_cannot_go_says_why_and_stays_undecided() {
    let folder = engagement();
    let (exit, said) = talked(folder.path(), &[], answers(&["later", "l", "gaat"]));
    assert_eq!(exit, Exit::Usage);
    assert!(said.contains("name-in-text") && said.contains("Zoals hij er staat"), "{said}");
    assert_eq!(text(folder.path()), SESSION);
}

#[test]
fn who_stops_has_recorded_nothing_and_is_told_what_stands_in_the_notes() {
    for end in
        [&["g", "q"][..], &["g"], &["g", "l", "l", "", "ja", "", "e"], &["g", "l", "l", "", "ja", "", "e", "nee"]]
    {
        let folder = engagement();
        let (exit, said) = talked(folder.path(), &[], answers(end));
        assert_eq!(exit, Exit::Usage);
        assert_eq!(record(folder.path()), None, "{end:?}");
        assert!(said.contains("Er is niets vastgelegd. Eén antwoord staat in zijn notitie."), "{said}");
        assert!(text(folder.path()).contains("elke week {#wij-bellen-elke-week vertrouwelijk=nee}"));
    }
}

#[test]
fn an_answer_that_means_nothing_is_asked_again() {
    let folder = engagement();
    let (_, said) = talked(folder.path(), &[], answers(&["misschien", "", "b"]));
    assert_eq!(said.matches("Wel kan: gaat, blijft, later, q.").count(), 2, "{said}");
    assert!(text(folder.path()).contains("elke week {vertrouwelijk=ja}"));
}

#[test]
fn one_refusal_is_enough_for_nobody_and_who_refused_is_written_nowhere() {
    let folder = engagement();
    let (exit, said) = talked(folder.path(), &[], answers(&["l", "l", "l", "", "nee", "", "s", "ja"]));
    assert_eq!(exit, Exit::Done, "{said}");
    let record = record(folder.path()).unwrap();
    assert!(record.contains("genoemd: []") && record.contains("hoe: schriftelijk"), "{record}");
    // They are asked once: another release does not ask again.
    let (_, said) = talked(folder.path(), &[], answers(&["g", "l", "l", "", "2025-04-10", "e", "ja"]));
    assert!(said.contains("Eerder is gezegd dat niemand"), "{said}");
}

#[test]
fn who_has_not_been_asked_is_named_and_until_then_nothing_of_the_session_goes() {
    let folder = engagement();
    let (exit, said) =
        talked(folder.path(), &[], answers(&["g", "l", "l", "Piet", "wil", "ja", "2025-04-03", "e", "ja"]));
    assert_eq!(exit, Exit::Done, "{said}");
    assert!(said.contains("Piet staat niet in het traject"), "{said}");
    assert!(said.contains("Nog te vragen: Wil de Kruijf."), "{said}");
    let record = record(folder.path()).unwrap();
    assert!(record.contains("gevraagd: [\"saskia\"]") && record.contains("datum: 2025-04-03"), "{record}");
    let (released, _) = Vault::open(folder.path(), None).release::<crate::audience::Directors>();
    assert_eq!(released.items().len(), 0);
}

#[test]
fn a_number_at_the_end_keeps_that_text_in_the_group() {
    let folder = engagement();
    let (exit, said) = talked(folder.path(), &[], answers(&["g", "g", "l", "", "later", "", "e", "3", "ja"]));
    assert_eq!(exit, Exit::Done, "{said}");
    assert!(text(folder.path()).contains("{#lachen vertrouwelijk=ja}"), "{}", text(folder.path()));
    let record = record(folder.path()).unwrap();
    assert!(!record.contains("lachen") && record.contains("bellen elke week"), "{record}");
    // A text has the same number when it is shown and when it is summed up.
    assert!(said.contains("── 3 ──\nbevorderend: Wij lachen veel") && said.contains("   3  Wij lachen veel"), "{said}");
}

#[test]
fn the_public_case_is_asked_for_the_clients_word_too() {
    let folder = engagement();
    let note =
        "---\nsoort: hit\nvertrouwelijk: nee\ntitel-openbaar: Zij belden elkaar vaker\n---\n# Wij bellen vaker\n";
    fs::write(folder.path().join("sessies/s1/vaker.md"), note).unwrap();
    let (exit, said) = talked(folder.path(), &["--for", "public"], answers(&["", "", "e", "2025-05-01", "ja"]));
    assert_eq!(exit, Exit::Done, "{said}");
    assert!(said.contains("bevorderend: Zij belden elkaar vaker") && !said.contains("Wij bellen vaker\n\n"), "{said}");
    let record = record(folder.path()).unwrap();
    assert!(record.contains("opdrachtgever-akkoord: 2025-05-01") && record.contains("versie: openbaar"), "{record}");
}

#[test]
fn what_was_taken_back_is_asked_about_anew() {
    let folder = engagement();
    let (exit, _) = talked(folder.path(), &[], answers(&["l", "l", "l", "", "ja", "", "e", "ja"]));
    assert_eq!(exit, Exit::Done);
    let request = crate::vault::WithdrawRequest {
        notes: vec!["belronde".to_owned()],
        editions: vec![crate::audience::Edition::Directors],
        date: jiff::civil::date(2025, 10, 1),
    };
    Vault::open(folder.path(), None).withdraw(&request).unwrap();
    let (exit, said) = talked(folder.path(), &[], answers(&["l", "l", "l", "g", "", "2025-10-02", "e", "ja"]));
    assert!(said.contains("Dit is eerder vrijgegeven en op 2025-10-01 ingetrokken."), "{said}");
    assert_eq!(exit, Exit::Done, "{said}");
    let (released, _) = Vault::open(folder.path(), None).release::<crate::audience::Directors>();
    assert_eq!(released.items().len(), 1);
}

#[test]
fn what_is_given_as_an_option_is_not_asked() {
    let folder = engagement();
    let options = ["--date", "2025-04-03", "--how", "written", "--asked", "saskia,wil", "--named", "all", "--goes"];
    let (exit, said) = talked(
        folder.path(),
        &[&options[..], &["lachen", "--stays", "wij-bellen-elke-week"]].concat(),
        answers(&["l", "ja"]),
    );
    assert_eq!(exit, Exit::Done, "{said}");
    assert!(record(folder.path()).unwrap().contains("Wij lachen veel"));
    assert!(text(folder.path()).contains("elke week {vertrouwelijk=ja}"));
}

#[test]
fn a_note_that_was_changed_while_it_was_shown_is_shown_again() {
    let folder = engagement();
    let path = session(folder.path());
    let change = move || fs::write(&path, SESSION.replace("elke week", "elke dag").replace("veel", "vaak")).unwrap();
    let given = VecDeque::from(["g", "g", "g", "q"].map(str::to_owned));
    let (_, said) = talked(folder.path(), &[], Interrupted { given, change: Some(Box::new(change)), line: Vec::new() });
    assert!(said.contains("intussen door iets anders veranderd"), "{said}");
    assert!(
        said.contains("bevorderend: Wij bellen elke dag") && said.contains("bevorderend: Wij lachen vaak"),
        "{said}"
    );
    let text = text(folder.path());
    assert!(text.contains("elke dag {#wij-bellen-elke-dag vertrouwelijk=nee}"), "{text}");
    assert!(text.contains("vaak {#lachen vertrouwelijk=nee}"), "{text}");
}

/// Answers, before the first of which something else happens.
struct Interrupted {
    given: VecDeque<String>,
    change: Option<Box<dyn FnOnce()>>,
    line: Vec<u8>,
}

impl Read for Interrupted {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let length = self.fill_buf()?.read(into)?;
        self.consume(length);
        Ok(length)
    }
}

impl BufRead for Interrupted {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        if self.line.is_empty() {
            if let Some(change) = self.change.take() {
                change();
            }
            self.line = self.given.pop_front().map(|line| format!("{line}\n").into_bytes()).unwrap_or_default();
        }
        Ok(&self.line)
    }

    fn consume(&mut self, amount: usize) {
        self.line.drain(..amount);
    }
}
