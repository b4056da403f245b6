use super::*;
use crate::audience::{Directors, Draft, FOLDERS, Group};

/// The folder is written for the directors.
fn replace(files: &BTreeMap<String, Vec<u8>>, folder: &Path) -> Result<Published, Refused> {
    super::replace(files, folder, Directors::FOLDER, folder.parent().unwrap())
}

fn files(pages: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    pages.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

fn put(path: PathBuf, text: &str) {
    OpenOptions::new().write(true).create(true).truncate(true).open(path).unwrap().write_all(text.as_bytes()).unwrap();
}

#[test]
fn a_report_is_replaced_whole() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("report");
    replace(&files(&[("index.html", "1"), ("old.html", "1")]), &folder).unwrap();
    assert_eq!(replace(&files(&[("index.html", "2")]), &folder).unwrap(), Published::Written(folder.clone()));
    assert_eq!(fs::read(folder.join("index.html")).unwrap(), b"2");
    assert!(!folder.join("old.html").exists());
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn an_equal_report_is_left_untouched() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("report");
    replace(&files(&[("index.html", "1")]), &folder).unwrap();
    let before = fs::metadata(folder.join("index.html")).unwrap().modified().unwrap();
    assert_eq!(replace(&files(&[("index.html", "1")]), &folder).unwrap(), Published::Unchanged(folder.clone()));
    assert_eq!(fs::metadata(folder.join("index.html")).unwrap().modified().unwrap(), before);
    fs::remove_file(folder.join("index.html")).unwrap();
    assert_eq!(replace(&files(&[("index.html", "1")]), &folder).unwrap(), Published::Written(folder));
}

#[test]
fn a_folder_that_is_not_ours_is_never_touched() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("report");
    fs::create_dir(&folder).unwrap();
    put(folder.join("mine.txt"), "mine");
    assert!(matches!(replace(&files(&[("index.html", "1")]), &folder), Err(Refused::NotOurs)));
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
}

#[test]
fn a_foreign_or_changed_file_stops_it_and_stays() {
    for (name, text) in [("mine.txt", "mine"), ("index.html", "with my remarks")] {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("report");
        replace(&files(&[("index.html", "1")]), &folder).unwrap();
        put(folder.join(name), text);
        let refused = replace(&files(&[("index.html", "2")]), &folder);
        assert!(matches!(refused, Err(Refused::ForeignFile(path)) if path.to_str() == Some(name)));
        assert_eq!(fs::read(folder.join(name)).unwrap(), text.as_bytes());
    }
}

#[test]
fn what_a_file_manager_leaves_behind_is_not_foreign() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("report");
    replace(&files(&[("index.html", "1")]), &folder).unwrap();
    put(folder.join(".DS_Store"), "");
    assert!(matches!(replace(&files(&[("index.html", "2")]), &folder), Ok(Published::Written(_))));
}

#[cfg(unix)]
#[test]
fn a_link_is_no_folder() {
    let place = tempfile::tempdir().unwrap();
    let (real, link) = (place.path().join("real"), place.path().join("link"));
    fs::create_dir(&real).unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    assert!(matches!(replace(&files(&[("index.html", "1")]), &link), Err(Refused::NotAFolder)));
}

#[test]
fn two_builds_at_once_leave_one_whole_report() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("report");
    std::thread::scope(|scope| {
        for text in ["1", "2", "3", "4"] {
            let folder = &folder;
            scope.spawn(move || replace(&files(&[("a.html", text), ("b.html", text)]), folder).unwrap());
        }
    });
    assert_eq!(fs::read(folder.join("a.html")).unwrap(), fs::read(folder.join("b.html")).unwrap());
    assert!(matches!(manifest::look(&folder), Ok(Found::Ours(_))));
}

#[test]
fn the_notes_home_and_root_are_refused() {
    let place = tempfile::tempdir().unwrap();
    let notes = place.path().join("engagement");
    fs::create_dir_all(notes.join("sessies")).unwrap();
    let at = |folder: &Path| Target::<Directors>::at(folder, &notes, Some(&place.path().join("home")));
    fs::create_dir(place.path().join("home")).unwrap();
    assert!(matches!(at(&notes), Err(Refused::HoldsTheNotes)));
    assert!(matches!(at(place.path()), Err(Refused::HoldsTheNotes)));
    assert!(matches!(at(&notes.join("sessies")), Err(Refused::AmongTheNotes)));
    assert!(matches!(at(&place.path().join("home")), Err(Refused::Home)));
    assert!(matches!(at(Path::new("/")), Err(Refused::Root)));
    assert!(at(&notes.join("rapportage-directie")).is_ok());
    assert!(at(&place.path().join("elsewhere")).is_ok());
}

#[test]
fn the_folder_of_another_edition_is_refused() {
    let place = tempfile::tempdir().unwrap();
    let notes = place.path();
    assert!(matches!(
        Target::<Group>::at(&notes.join("rapportage-directie"), notes, None),
        Err(Refused::AmongTheNotes)
    ));
    assert!(matches!(
        Target::<Draft<Directors>>::at(&notes.join("rapportage-directie"), notes, None),
        Err(Refused::AmongTheNotes)
    ));
    assert!(Target::<Directors>::at(&notes.join("rapportage-directie"), notes, None).is_ok());
}

#[cfg(unix)]
#[test]
fn a_way_through_a_link_leads_no_report_among_the_notes() {
    let place = tempfile::tempdir().unwrap();
    let (notes, link) = (place.path().join("engagement"), place.path().join("link"));
    fs::create_dir_all(notes.join("sessies")).unwrap();
    std::os::unix::fs::symlink(notes.join("sessies"), &link).unwrap();
    assert!(matches!(Target::<Directors>::at(&link.join("new"), &notes, None), Err(Refused::AmongTheNotes)));
    assert!(matches!(Target::<Directors>::at(&link.join("a/b"), &notes, None), Err(Refused::AmongTheNotes)));
}

#[test]
fn a_report_never_takes_the_place_of_another_edition() {
    let place = tempfile::tempdir().unwrap();
    let pages = files(&[("index.html", "1")]);
    for there in FOLDERS {
        for edition in FOLDERS {
            let folder = place.path().join(format!("{}-{}", there.english, edition.english));
            super::replace(&pages, &folder, there, place.path()).unwrap();
            let again = super::replace(&files(&[("index.html", "2")]), &folder, edition, place.path());
            if there == edition {
                assert!(matches!(again, Ok(Published::Written(_))));
            } else {
                assert!(matches!(again, Err(Refused::OtherEdition(found)) if found == there));
                assert_eq!(fs::read(folder.join("index.html")).unwrap(), b"1");
            }
        }
    }
}

#[test]
fn a_report_that_does_not_say_what_it_is_is_replaced_only_under_its_own_name() {
    let place = tempfile::tempdir().unwrap();
    let pages = files(&[("index.html", "1")]);
    for (name, replaced) in [("rapportage-directie", true), ("report-directors", true), ("elders", false)] {
        let folder = place.path().join(name);
        replace(&pages, &folder).unwrap();
        let manifest = String::from_utf8(fs::read(folder.join(manifest::NAME)).unwrap()).unwrap();
        let (edition, rest) = manifest.split_once('\n').unwrap();
        assert_eq!(edition, "# edition: report-directors");
        put(folder.join(manifest::NAME), rest);
        match replace(&files(&[("index.html", "2")]), &folder) {
            Ok(_) => assert!(replaced, "{name}"),
            Err(refused) => assert!(!replaced && matches!(refused, Refused::UnknownEdition), "{name}"),
        }
    }
}

#[test]
fn what_a_stopped_build_left_is_taken_away_by_the_next_wherever_it_was() {
    let place = tempfile::tempdir().unwrap();
    let (notes, elsewhere) = (place.path().join("notes"), place.path().join("elsewhere"));
    fs::create_dir_all(notes.join("sessies/een")).unwrap();
    fs::create_dir_all(elsewhere.join("diep")).unwrap();
    for left in [
        notes.join(".VERTROUWELIJK-groep.stap-report-work/report"),
        elsewhere.join(".mijn-map.stap-report-work/report"),
    ] {
        fs::create_dir_all(&left).unwrap();
        put(left.join("index.html"), "geheim");
    }
    put(notes.join(".stap-report.places"), elsewhere.to_str().unwrap());
    put(notes.join(".stap-report.lock"), "");
    put(notes.join(".vrijgave-a1b2c3"), "geheim");
    put(notes.join("sessies/een/.vrijgave-d4e5f6"), "geheim");
    put(elsewhere.join(".van-een-ander"), "blijft");
    put(notes.join(".vrijgave-aantekeningen"), "blijft");
    super::replace(&files(&[("index.html", "1")]), &notes.join("rapportage-directie"), Directors::FOLDER, &notes)
        .unwrap();
    let names = |folder: &Path| {
        let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    assert_eq!(names(&notes), [".vrijgave-aantekeningen", "rapportage-directie", "sessies"]);
    assert_eq!(names(&notes.join("sessies/een")), [""; 0]);
    assert_eq!(names(&elsewhere), [".van-een-ander", "diep"]);
}

#[test]
fn a_file_of_the_record_that_is_being_written_is_left_alone() {
    let place = tempfile::tempdir().unwrap();
    let held = place.path().join(".vrijgave-a1b2c3");
    put(held.clone(), "wordt geschreven");
    let file = File::open(&held).unwrap();
    file.lock().unwrap();
    replace(&files(&[("index.html", "1")]), &place.path().join("rapportage-directie")).unwrap();
    assert!(held.exists());
    drop(file);
    replace(&files(&[("index.html", "2")]), &place.path().join("rapportage-directie")).unwrap();
    assert!(!held.exists());
}

#[cfg(unix)]
#[test]
fn what_is_for_those_who_were_there_is_for_nobody_else_on_the_machine() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = tempfile::tempdir().unwrap();
    for edition in FOLDERS {
        let folder = place.path().join(edition.dutch);
        super::replace(&files(&[("index.html", "1"), ("a/b.html", "2")]), &folder, edition, place.path()).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let open = edition == Directors::FOLDER || edition == crate::audience::Public::FOLDER;
        for path in [folder.clone(), folder.join("a")] {
            assert_eq!(mode(&path) == 0o700, !open, "{}", path.display());
        }
        for path in [folder.join("index.html"), folder.join("a/b.html"), folder.join(manifest::NAME)] {
            assert_eq!(mode(&path) == 0o600, !open, "{}", path.display());
        }
    }
}
