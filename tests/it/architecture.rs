//! The table in `src/lib.rs` is the law of the rooms, and a table in a room's `mod.rs` is the law of the rooms inside it;
//! this is their judge.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::source_tree::{SourceFile, names_crate, root, source_files};

/// The rooms that have rooms of their own, with a table that says who may name whom.
const WITH_A_LAW_OF_ITS_OWN: [&str; 5] = ["vault", "report", "render", "audit", "cli"];

/// What the law says of one room.
struct Row {
    rooms: BTreeSet<String>,
    crates: BTreeSet<String>,
}

/// A table of law.
struct Law {
    /// The module whose rooms it is about: none for the house, `vault` for the rooms of the vault.
    within: Vec<String>,
    file: PathBuf,
    /// The rooms, in the order of the table.
    order: Vec<String>,
    rows: BTreeMap<String, Row>,
}

/// The words between backticks.
fn ticked(cell: &str) -> Vec<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

impl Law {
    fn read(within: &[String], file: PathBuf) -> Option<Self> {
        let text = fs::read_to_string(&file).ok()?;
        let mut law = Self { within: within.to_vec(), file, order: Vec::new(), rows: BTreeMap::new() };
        for line in text.lines().filter(|line| line.starts_with("//! | `")) {
            let cells: Vec<&str> = line.split('|').collect();
            assert_eq!(cells.len(), 6, "{}: a row has four cells: {line}", law.file.display());
            let row =
                Row { rooms: ticked(cells[2]).into_iter().collect(), crates: ticked(cells[3]).into_iter().collect() };
            let room = ticked(cells[1])[0].clone();
            law.order.push(room.clone());
            law.rows.insert(room, row);
        }
        (!law.rows.is_empty()).then_some(law)
    }

    /// The room that a module lies in.
    fn room<'m>(&self, module: &'m [String]) -> Option<&'m String> {
        module.strip_prefix(self.within.as_slice())?.first()
    }

    /// The files it is about. The law of the house is about tests too; inside a room a test may look at everything.
    fn files<'f>(&self, all: &'f [SourceFile]) -> Vec<&'f SourceFile> {
        let judged = |file: &&SourceFile| self.room(&file.module).is_some() && !(self.is_inner() && file.is_test);
        all.iter().filter(judged).collect()
    }

    fn is_inner(&self) -> bool {
        !self.within.is_empty()
    }

    fn code<'f>(&self, file: &'f SourceFile) -> &'f str {
        if self.is_inner() { &file.code_without_tests } else { &file.code }
    }

    /// The rooms that a file names, but for its own.
    fn named(&self, file: &SourceFile, all: &[SourceFile]) -> BTreeSet<String> {
        let paths = if self.is_inner() { &file.paths } else { &file.paths_with_tests };
        let found = paths.iter().map(|path| if self.is_inner() { definition(path, all) } else { path.clone() });
        let own = self.room(&file.module);
        found.filter_map(|path| self.room(&path).filter(|room| Some(*room) != own).cloned()).collect()
    }
}

fn house() -> Law {
    Law::read(&[], root().join("src/lib.rs")).unwrap()
}

/// The law of the house, and those of the rooms that have rooms of their own.
fn laws() -> Vec<Law> {
    let house = house();
    let inner = house.order.iter().filter_map(|room| {
        let file = root().join("src").join(room).join("mod.rs");
        Law::read(std::slice::from_ref(room), file)
    });
    let inner: Vec<Law> = inner.collect();
    std::iter::once(house).chain(inner).collect()
}

/// Where what a path names is defined: what a `mod.rs` hands on is followed to its file.
fn definition(path: &[String], all: &[SourceFile]) -> Vec<String> {
    let mut path = path.to_vec();
    for _ in 0..8 {
        let modules = all.iter().filter(|file| path.starts_with(&file.module));
        let Some(module) = modules.max_by_key(|file| file.module.len()) else { return path };
        let Some(name) = path.get(module.module.len()) else { return path };
        let Some(handed_on) = module.hands_on.get(name) else { return path };
        let rest = path.split_off(module.module.len() + 1);
        path = handed_on.iter().cloned().chain(rest).collect();
    }
    path
}

#[test]
fn rooms_and_crates_are_named_only_where_the_law_allows() {
    let all = source_files();
    let house = house();
    let crates: BTreeSet<&String> = house.rows.values().flat_map(|row| &row.crates).collect();
    let mut broken = Vec::new();
    for law in laws() {
        let table = law.file.strip_prefix(root()).unwrap().display();
        for file in law.files(&all) {
            let path = file.path.display();
            let room = law.room(&file.module).unwrap();
            let Some(row) = law.rows.get(room) else {
                broken.push(format!("{path}: `{room}` has no row in {table}"));
                continue;
            };
            for name in law.named(file, &all) {
                if law.rows.contains_key(&name) && !row.rooms.contains(&name) {
                    broken.push(format!("{path}: `{room}` may not name the room `{name}` ({table})"));
                }
            }
            for name in &crates {
                if names_crate(law.code(file), name) && !row.crates.contains(*name) {
                    broken.push(format!("{path}: `{room}` may not name the crate `{name}` ({table})"));
                }
            }
        }
    }
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn what_the_law_allows_is_used() {
    let all = source_files();
    let mut unused = Vec::new();
    for law in laws() {
        let table = law.file.strip_prefix(root()).unwrap().display();
        for (room, row) in &law.rows {
            let files: Vec<&SourceFile> =
                law.files(&all).into_iter().filter(|file| law.room(&file.module) == Some(room)).collect();
            if files.is_empty() {
                unused.push(format!("{table}: there is no room {room}"));
            }
            let named: BTreeSet<String> = files.iter().flat_map(|file| law.named(file, &all)).collect();
            let uses = |name: &String| files.iter().any(|file| names_crate(law.code(file), name));
            unused.extend(row.rooms.difference(&named).map(|name| format!("{table}: {room}: room {name}")));
            unused.extend(
                row.crates.iter().filter(|name| !uses(name)).map(|name| format!("{table}: {room}: crate {name}")),
            );
        }
    }
    assert!(unused.is_empty(), "allowed and not used: {unused:#?}");
}

#[test]
fn a_room_with_rooms_of_its_own_has_a_law_for_them() {
    let with: BTreeSet<String> = laws().iter().filter_map(|law| law.within.first().cloned()).collect();
    for room in WITH_A_LAW_OF_ITS_OWN {
        assert!(with.contains(room), "src/{room}/mod.rs has no table");
    }
}

#[test]
fn every_dependency_stands_in_the_law() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let law = house();
    let known: BTreeSet<&String> = law.rows.values().flat_map(|row| &row.crates).collect();
    let mut section = "";
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        } else if section.ends_with("dependencies]") && !section.contains("dev-") {
            let Some((name, _)) = line.split_once('=').filter(|_| !line.starts_with('#')) else { continue };
            let name = name.trim().replace('-', "_");
            assert!(known.contains(&name), "`{name}` stands in Cargo.toml and no room owns it");
        }
    }
}

#[test]
fn no_law_has_a_circle() {
    for law in laws() {
        let mut left: Vec<&String> = law.rows.keys().collect();
        let mut below = BTreeSet::new();
        while !left.is_empty() {
            let before = left.len();
            left.retain(|room| {
                let stands = law.rows[*room].rooms.iter().all(|other| below.contains(other));
                if stands {
                    below.insert((*room).clone());
                }
                !stands
            });
            assert!(left.len() < before, "{}: a circle among {left:?}", law.file.display());
        }
    }
}

#[test]
fn a_room_of_the_vault_names_only_those_below_it() {
    let laws = laws();
    let law = laws.iter().find(|law| law.within == ["vault"]).unwrap();
    for (at, room) in law.order.iter().enumerate() {
        let above = |name: &&String| law.order[..=at].contains(name);
        let upward: Vec<&String> = law.rows[room].rooms.iter().filter(above).collect();
        assert!(upward.is_empty(), "`{room}` may name what stands above it: {upward:?}");
    }
}

#[test]
fn nothing_in_the_vault_comes_through_its_front_page() {
    let all = source_files();
    let page = all.iter().find(|file| file.module == ["vault"]).unwrap();
    let mut through = Vec::new();
    for file in all.iter().filter(|file| file.module.len() > 1 && file.module[0] == "vault" && !file.is_test) {
        let handed_on =
            |path: &&Vec<String>| path[0] == "vault" && path.len() > 1 && page.hands_on.contains_key(&path[1]);
        let found =
            file.paths.iter().filter(handed_on).map(|path| format!("{}: {}", file.path.display(), path.join("::")));
        through.extend(found);
    }
    assert!(through.is_empty(), "name the room itself:\n{}\n", through.join("\n"));
}

#[test]
fn no_file_names_itself_through_others() {
    let all = source_files();
    let inner: Vec<&SourceFile> = all.iter().filter(|file| !file.is_test && !file.is_signpost()).collect();
    let mut arrows: BTreeMap<&[String], BTreeSet<&[String]>> = BTreeMap::new();
    for file in &inner {
        let to = file.paths.iter().filter_map(|path| {
            let path = definition(path, &all);
            let holder = inner.iter().filter(|other| path.starts_with(&other.module));
            holder.max_by_key(|other| other.module.len()).map(|other| other.module.as_slice())
        });
        arrows.insert(&file.module, to.filter(|other| *other != file.module.as_slice()).collect());
    }
    // What names nothing that is left stands on no circle, nor does what nothing that is left names.
    loop {
        let named: BTreeSet<&[String]> = arrows.values().flatten().copied().collect();
        let before = arrows.len();
        arrows.retain(|file, to| !to.is_empty() && named.contains(file));
        let left: BTreeSet<&[String]> = arrows.keys().copied().collect();
        for to in arrows.values_mut() {
            to.retain(|other| left.contains(other));
        }
        if arrows.len() == before && arrows.values().all(|to| !to.is_empty()) {
            break;
        }
    }
    let told = arrows.iter().map(|(file, to)| {
        let to: Vec<String> = to.iter().map(|other| other.join("/")).collect();
        format!("{} names {}", file.join("/"), to.join(", "))
    });
    let told: Vec<String> = told.collect();
    assert!(told.is_empty(), "a circle among these:\n{}\n", told.join("\n"));
}

#[test]
fn serde_yaml_is_named_in_one_file() {
    let named = |file: &SourceFile| names_crate(&file.code, "serde_yaml");
    let files: Vec<PathBuf> = source_files().into_iter().filter(named).map(|file| file.path).collect();
    assert_eq!(files, [root().join("src/vault/read/front_matter.rs")]);
}

#[test]
fn only_render_html_names_tera_and_only_render_pdf_the_typesetter() {
    let owned = [("tera", "html"), ("typst", "pdf"), ("typst_layout", "pdf"), ("typst_pdf", "pdf")];
    for (name, room) in owned {
        for file in source_files().into_iter().filter(|file| names_crate(&file.code, name)) {
            let path = file.path.display();
            assert!(file.path.starts_with(root().join("src/render").join(room)), "{path} names {name}");
        }
    }
}

#[test]
fn no_file_outgrows_its_reader() {
    let mut lengths: Vec<usize> = Vec::new();
    for file in source_files() {
        assert!(file.lines <= 400, "{} has {} lines: split it by what it is about", file.path.display(), file.lines);
        lengths.push(file.lines);
    }
    lengths.sort_unstable();
    assert!(lengths[lengths.len() / 2] <= 150, "the median file has {} lines", lengths[lengths.len() / 2]);
}

#[test]
fn every_room_says_what_it_takes_and_gives() {
    let signpost = |file: &SourceFile| file.is_signpost() && !file.path.ends_with("tests/mod.rs");
    for file in source_files().into_iter().filter(signpost) {
        let path = file.path.display();
        for word in ["Takes", "ives", "Touch this", "on't touch it", "nvariant"] {
            assert!(file.documents.contains(word), "{path} does not say “{word}”");
        }
        assert!(!file.code.contains("fn "), "{path} holds code: a mod.rs is a signpost");
    }
}

#[test]
fn main_only_calls() {
    assert!(fs::read_to_string(root().join("src/main.rs")).unwrap().lines().count() < 10);
}

/// What a comment or a page of ours says of a place in this house.
fn places_named(file: &Path) -> Vec<String> {
    let text = fs::read_to_string(file).unwrap();
    let is_rust = file.extension().is_some_and(|ending| ending == "rs");
    let comments = text.lines().filter(|line| !is_rust || line.trim_start().starts_with("//"));
    let quoted: Vec<String> = comments.flat_map(ticked).filter(|word| !word.contains([' ', '{', '<', '…'])).collect();
    // Cargo.toml says first in a comment which rooms a crate is for.
    let owners = text.lines().filter_map(|line| line.strip_prefix("# ")?.split_once(": "));
    let owners = owners.filter(|(rooms, _)| !is_rust && !rooms.contains(". ")).flat_map(|(rooms, _)| rooms.split(", "));
    let owners = owners.filter(|room| room.contains('/')).map(str::to_owned);
    quoted.into_iter().chain(owners.collect::<Vec<_>>()).collect()
}

#[test]
fn every_place_that_a_comment_or_a_page_names_is_there() {
    let tops = ["src", "templates", "tests", "benches", "example-engagement"].map(str::to_owned);
    let rooms: Vec<String> = house().order;
    let pages = ["README.md", "Cargo.toml", ".clippy.toml"].map(|name| root().join(name));
    let files = source_files().into_iter().map(|file| file.path).chain(pages);
    let mut missing = Vec::new();
    for file in files {
        // The report of the example is there once it was built.
        for place in places_named(&file).into_iter().filter(|place| !place.contains("/rapportage-directie/")) {
            let first = place.split('/').next().unwrap().to_owned();
            let ours = place.contains('/') && (tops.contains(&first) || rooms.contains(&first));
            let mut from = file.ancestors().skip(1).take_while(|folder| folder.starts_with(root()));
            let there = from.any(|folder| ["", "src"].iter().any(|below| folder.join(below).join(&place).exists()));
            if (ours || place.ends_with(".rs")) && !there {
                missing.push(format!("{}: {place}", file.display()));
            }
        }
    }
    assert!(missing.is_empty(), "there is no such place:\n{}\n", missing.join("\n"));
}
