//! Two engagements that differ only in what is not released give editions that are equal byte for byte, names included.

mod changes;
mod example;
mod faults;
mod generated;
mod model;

use std::sync::OnceLock;

use crate::support::{Edition, Engagement, Folder};

/// What everybody outside the room gets of the example as it stands.
fn unchanged_example() -> &'static [Folder; 4] {
    static EDITIONS: OnceLock<[Folder; 4]> = OnceLock::new();
    EDITIONS.get_or_init(|| {
        let example = Engagement::example();
        Edition::OUTSIDE.map(|edition| example.build(edition))
    })
}

/// The consent sheet of the example as it stands.
fn unchanged_sheet() -> &'static Folder {
    static SHEET: OnceLock<Folder> = OnceLock::new();
    SHEET.get_or_init(|| Engagement::example().build(Edition::Sheet))
}

/// The package for the directors, and the single files of it: every byte of them.
fn package(example: &Engagement) -> Vec<u8> {
    example.run(&["pack", "--files", "html,json"]).ends_with(0);
    example.run(&["pack"]).ends_with(0);
    let name = "STAP-rapportage-directie-2025-09-22";
    let files = ["zip", "html", "json"].map(|ending| format!("{name}.{ending}"));
    files.iter().flat_map(|file| std::fs::read(example.root().join(file)).unwrap()).collect()
}

fn unchanged_package() -> &'static [u8] {
    static PACKAGE: OnceLock<Vec<u8>> = OnceLock::new();
    PACKAGE.get_or_init(|| package(&Engagement::example()))
}

/// Fails unless the directors' edition of the example and its draft are the same before and after a change.
fn nothing_changes(change: changes::Change) {
    let example = change(Engagement::example());
    let [draft, directors, ..] = unchanged_example();
    draft.assert_same(&example.build(Edition::Draft), "draft");
    directors.assert_same(&example.build(Edition::Directors), "directors");
}
