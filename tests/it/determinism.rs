//! Same notes, same bytes: whatever the machine, its settings, its folders and the hour.

use std::fs;
use std::sync::OnceLock;

use crate::support::{Edition, Engagement, Folder, Run, stap_report};

fn directors_edition() -> &'static Folder {
    static EDITION: OnceLock<Folder> = OnceLock::new();
    EDITION.get_or_init(|| Engagement::example().build(Edition::Directors))
}

/// Builds the example with these settings of the system.
fn built_with(settings: &[(&str, &str)]) -> Folder {
    let example = Engagement::example();
    Run::of(stap_report(&["build"]).envs(settings.iter().copied()).arg(example.root())).ends_with(0);
    example.folder(Edition::Directors.folder())
}

#[test]
fn the_languages_of_the_system_are_nothing_to_the_report() {
    for locale in ["tr_TR.UTF-8", "nl_NL.UTF-8", "ar_EG.UTF-8", "POSIX"] {
        let built = built_with(&[("LC_ALL", locale), ("LANG", locale), ("LANGUAGE", locale)]);
        directors_edition().assert_same(&built, locale);
    }
}

#[test]
fn the_zone_and_the_size_of_the_terminal_are_nothing_to_the_report() {
    for (zone, columns) in [("Pacific/Kiritimati", "20"), ("America/Adak", "400"), ("nowhere", "x")] {
        let built = built_with(&[("TZ", zone), ("COLUMNS", columns), ("TERM", "dumb"), ("SOURCE_DATE_EPOCH", "1")]);
        directors_edition().assert_same(&built, zone);
    }
}

#[test]
fn building_twice_writes_nothing_the_second_time() {
    let example = Engagement::example();
    let first = example.build(Edition::Directors);
    let page = example.root().join("rapportage-directie/index.html");
    let time = fs::metadata(&page).unwrap().modified().unwrap();
    first.assert_same(&example.build(Edition::Directors), "second build");
    assert_eq!(fs::metadata(&page).unwrap().modified().unwrap(), time);
}

/// The example again, its files made in another order and in another place.
fn made_anew(turned: bool) -> Engagement {
    let example = Engagement::example().folder("");
    let mut files: Vec<_> = example.files().collect();
    if turned {
        files.reverse();
    }
    files.into_iter().fold(Engagement::empty(), |engagement, (name, bytes)| engagement.with(name, bytes))
}

#[test]
fn the_order_in_which_files_were_made_is_nothing_to_the_report() {
    directors_edition().assert_same(&made_anew(false).build(Edition::Directors), "in order");
    directors_edition().assert_same(&made_anew(true).build(Edition::Directors), "turned");
}

#[test]
fn the_place_of_the_engagement_is_nothing_to_the_report() {
    let example = Engagement::example();
    let deep = example.beside().join("Zeër diep/een map met spaties/ß");
    fs::create_dir_all(&deep).unwrap();
    let deep = deep.join("traject 2");
    fs::rename(example.root(), &deep).unwrap();
    Run::of(stap_report(&["build"]).arg(&deep)).ends_with(0);
    directors_edition().assert_same(&Folder::read(&deep.join("rapportage-directie")), "elsewhere");
    fs::remove_dir_all(deep.join("rapportage-directie")).unwrap();
    Run::of(stap_report(&["build"]).current_dir(&deep)).ends_with(0);
    directors_edition().assert_same(&Folder::read(&deep.join("rapportage-directie")), "from inside");
    Run::of(stap_report(&["build", "--out", "uit"]).arg(&deep).current_dir(example.beside())).ends_with(0);
    directors_edition().assert_same(&Folder::read(&example.beside().join("uit")), "elsewhere than inside");
}

#[test]
fn line_ends_and_byte_order_marks_are_nothing_to_the_report() {
    let mut example = Engagement::example();
    for name in example.folder("").names() {
        if name.ends_with(".md") || name == "traject.yaml" {
            let text = example.text(name).replace('\n', "\r\n");
            example = example.with(name, format!("\u{feff}{text}"));
        }
    }
    directors_edition().assert_same(&example.build(Edition::Directors), "as Windows writes it");
}

#[cfg(unix)]
#[test]
fn the_permissions_of_new_files_are_nothing_to_the_report() {
    for mask in ["077", "000"] {
        let example = Engagement::example();
        let script = format!("umask {mask}; exec \"$0\" build --no-pdf \"$1\"");
        let mut shell = std::process::Command::new("/bin/sh");
        let run = Run::of(shell.args(["-c", &script, env!("CARGO_BIN_EXE_stap-report")]).arg(example.root()));
        run.ends_with(0);
        directors_edition().assert_same(&example.folder(Edition::Directors.folder()), mask);
    }
}

#[test]
fn builds_at_the_same_time_leave_one_whole_report() {
    let example = Engagement::example();
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| example.run(&["build"]).ends_with(0));
        }
    });
    directors_edition().assert_same(&example.folder(Edition::Directors.folder()), "three at once");
}
