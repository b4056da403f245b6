//! What was handed out is remembered, by ids and fingerprints alone.

use std::path::Path;

use jiff::civil::date;

use super::HandedOut;
use super::file::append;
use crate::audience::{Basis, Directors, Draft, Edition, Group};
use crate::diagnostics::Code;
use crate::vault::consent::How;
use crate::vault::desk::edit::{on_disk, replace};
use crate::vault::desk::{HandedItem, Named, NotRecorded, Package, ReleaseRequest, Vault};
use crate::wording::Language;

const ENGAGEMENT: &str =
    "titel: Samen verder\npeildatum: 2025-09-22\nmensen:\n  - id: saskia\n    naam: Saskia Wierdsma\n";
const SESSION: &str = "---\ndatum: 2025-03-13\ntype: werksessie\naanwezig: [saskia]\n---\n# Werksessie\n\n\
    ## Wij zien elkaar te weinig {#te-weinig .belemmerend vertrouwelijk=nee}\n\nWij bellen zelden.\n\n\
    ## Wie er altijd te laat komt {#te-laat .belemmerend vertrouwelijk=ja}\n\nDat is bekend.\n";

fn write(root: &Path, file: &str, text: &str) {
    let path = root.join(file);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let before = on_disk(&path).unwrap();
    replace(path.parent().unwrap(), path.file_name().unwrap().to_str().unwrap(), before.as_deref(), text).unwrap();
}

fn engagement() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "traject.yaml", ENGAGEMENT);
    write(folder.path(), "sessies/s1/sessie.md", SESSION);
    let request = ReleaseRequest {
        sessions: Vec::new(),
        edition: Edition::Directors,
        date: date(2025, 4, 3),
        how: How::Unanimous,
        asked: None,
        named: Named::All,
        client_agreed: None,
        anew: Vec::new(),
    };
    Vault::open(folder.path(), None).record(&request).unwrap();
    folder
}

fn hash(digit: char) -> String {
    std::iter::repeat_n(digit, 64).collect()
}

fn codes(root: &Path) -> Vec<Code> {
    Vault::open(root, None).problems().iter().map(|problem| problem.code).collect()
}

#[test]
fn what_is_handed_out_is_remembered_by_its_ids_and_fingerprints() {
    let folder = engagement();
    let vault = Vault::open(folder.path(), None);
    vault.remember(&[vault.package::<Directors>(date(2025, 4, 10), hash('a'))]).unwrap();
    let vault = Vault::open(folder.path(), None);
    vault.remember(&[vault.package::<Draft<Directors>>(date(2025, 4, 11), hash('b'))]).unwrap();
    // What was opened before the file was written is not written over it.
    let late = vault.remember(&[vault.package::<Group>(date(2025, 4, 11), hash('c'))]);
    assert!(matches!(late, Err(NotRecorded::RecordChanged)));
    let vault = Vault::open(folder.path(), None);
    let notes = |package: &Package| package.items.iter().map(|item| item.note.clone()).collect::<Vec<_>>();
    let told: Vec<_> = vault.handed_out().packages.iter().map(|p| (p.edition, p.basis, p.date, notes(p))).collect();
    let goes = || vec!["te-weinig".to_owned()];
    assert_eq!(
        told,
        [
            (Edition::Directors, Basis::Record, date(2025, 4, 10), goes()),
            (Edition::Directors, Basis::Proposed, date(2025, 4, 11), goes()),
        ]
    );
    assert_eq!(vault.handed_out().holding("te-weinig").count(), 2);
    assert_eq!(vault.handed_out().holding("te-laat").count(), 0);
    assert_eq!(vault.handed_out().last(Edition::Directors).map(|package| package.date), Some(date(2025, 4, 10)));
    let text = on_disk(&folder.path().join("uitgereikt.yaml")).unwrap().unwrap();
    assert!(!text.contains("Wij") && !text.contains("te-laat"), "{text}");
}

#[test]
fn the_same_package_is_not_told_twice_and_every_earlier_byte_stays() {
    let folder = engagement();
    let file = folder.path().join("uitgereikt.yaml");
    let vault = Vault::open(folder.path(), None);
    vault.remember(&[vault.package::<Directors>(date(2025, 4, 10), hash('a'))]).unwrap();
    let first = on_disk(&file).unwrap().unwrap();
    let vault = Vault::open(folder.path(), None);
    vault.remember(&[vault.package::<Directors>(date(2025, 4, 10), hash('a'))]).unwrap();
    assert_eq!(on_disk(&file).unwrap().unwrap(), first);
    vault.remember(&[vault.package::<Directors>(date(2025, 6, 1), hash('a'))]).unwrap();
    let second = on_disk(&file).unwrap().unwrap();
    assert!(second.starts_with(&first) && second.len() > first.len());
}

#[test]
fn a_memory_in_either_language_is_read_and_gone_on_with() {
    let package = |digit| Package {
        edition: Edition::Group,
        basis: Basis::Room,
        date: date(2025, 4, 10),
        hash: hash(digit),
        items: vec![HandedItem { note: "één \"twee\"".to_owned(), fingerprint: hash('f') }],
    };
    for (language, name) in [(Language::Dutch, "uitgereikt.yaml"), (Language::English, "handed-out.yaml")] {
        let (first, text) = append(None, language, &[&package('a')]);
        // The file's own language goes on, whatever the engagement's is.
        let (second, text) = append(Some((first, text)), Language::Dutch, &[&package('b')]);
        assert_eq!((first, second), (name, name));
        let folder = engagement();
        write(folder.path(), name, &text);
        let vault = Vault::open(folder.path(), None);
        assert_eq!(*vault.handed_out(), HandedOut { packages: vec![package('a'), package('b')] });
        assert!(vault.can_remember());
    }
}

#[test]
fn a_memory_that_does_not_fit_is_an_error_and_is_not_written_over() {
    let folder = engagement();
    let root = folder.path();
    let vault = Vault::open(root, None);
    vault.remember(&[vault.package::<Directors>(date(2025, 4, 10), hash('a'))]).unwrap();
    let good = on_disk(&root.join("uitgereikt.yaml")).unwrap().unwrap();
    let joined = format!("<<<<<<< hier\n{good}=======\n{good}>>>>>>> daar\n");
    let faults = [
        good.replace("versie: directie", "versie: iedereen"),
        good.replace("stand: definitief", "stand: af"),
        good.replace("datum: 2025-04-10", "datum: 10-04-2025"),
        good.replace(&hash('a'), "kort"),
        good.replace("versie: directie", "versie: groep\n    kleur: rood"),
        good.replace("definitief", "concept").replace("directie", "groep"),
        joined,
    ];
    for text in faults {
        assert_ne!(text, good);
        write(root, "uitgereikt.yaml", &text);
        let vault = Vault::open(root, None);
        assert!(vault.is_readable() && vault.handed_out().packages.is_empty(), "{text}");
        assert!(codes(root).contains(&Code::BadHandedOut), "{text}");
        let again = vault.remember(&[vault.package::<Directors>(date(2025, 6, 1), hash('b'))]);
        assert!(matches!(again, Err(NotRecorded::NotReadable)), "{text}");
        assert_eq!(on_disk(&root.join("uitgereikt.yaml")).unwrap().as_deref(), Some(text.as_str()));
    }
}

#[test]
fn no_edition_depends_on_what_was_handed_out() {
    let folder = engagement();
    let vault = Vault::open(folder.path(), None);
    let titles = |vault: &Vault| {
        let (released, _) = vault.release::<Directors>();
        released.items().iter().map(|item| item.title.clone()).collect::<Vec<_>>()
    };
    let before = titles(&vault);
    vault.remember(&[vault.package::<Directors>(date(2025, 4, 10), hash('a'))]).unwrap();
    assert_eq!(titles(&Vault::open(folder.path(), None)), before);
}
