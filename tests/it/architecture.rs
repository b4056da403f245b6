//! The table in `src/lib.rs` is the law of the rooms; this is its judge.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What the law says of one room.
struct Row {
    rooms: BTreeSet<String>,
    crates: BTreeSet<String>,
}

/// A file of `src/` with its room and its code, comments taken out.
struct CodeFile {
    room: String,
    path: PathBuf,
    code: String,
    lines: usize,
    documents: String,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The words between backticks.
fn ticked(cell: &str) -> Vec<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn law() -> BTreeMap<String, Row> {
    let map = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let rows = map.lines().filter(|line| line.starts_with("//! | `"));
    rows.map(|line| {
        let cells: Vec<&str> = line.split('|').collect();
        let row = Row { rooms: ticked(cells[2]).into_iter().collect(), crates: ticked(cells[3]).into_iter().collect() };
        (ticked(cells[1])[0].clone(), row)
    })
    .collect()
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

fn code_files() -> Vec<CodeFile> {
    let src = root().join("src");
    let mut paths = Vec::new();
    rust_files(&src, &mut paths);
    paths.sort();
    let files = paths.into_iter().filter_map(|path| {
        let first = path.strip_prefix(&src).unwrap().iter().next().unwrap();
        let room = Path::new(first).file_stem().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&path).unwrap();
        let (comments, code): (Vec<&str>, Vec<&str>) =
            text.lines().partition(|line| line.trim_start().starts_with("//"));
        let documents = comments.iter().filter(|line| line.starts_with("//!")).copied().collect::<Vec<_>>().join("\n");
        let file = CodeFile { room, lines: text.lines().count(), code: code.join("\n"), documents, path };
        (file.room != "lib" && file.room != "main").then_some(file)
    });
    files.collect()
}

/// The first names behind `crate::`, also in `crate::{a::X, b}`.
fn rooms_named(code: &str) -> BTreeSet<String> {
    let word = |text: &str| text.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut named = BTreeSet::new();
    for rest in code.split("crate::").skip(1) {
        let Some(list) = rest.strip_prefix('{') else {
            named.insert(word(rest));
            continue;
        };
        let (mut depth, mut from) = (0, 0);
        for (at, c) in list.char_indices() {
            match c {
                '{' => depth += 1,
                '}' | ',' if depth == 0 => {
                    named.insert(word(&list[from..at]));
                    from = at + 1;
                    if c == '}' {
                        break;
                    }
                }
                '}' => depth -= 1,
                _ => {}
            }
        }
    }
    named
}

/// Whether `code` names the crate: `name::` not behind another word or path.
fn names_crate(code: &str, name: &str) -> bool {
    code.match_indices(&format!("{name}::")).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
    })
}

#[test]
fn rooms_and_crates_are_named_only_where_the_law_allows() {
    let law = law();
    let crates: BTreeSet<&String> = law.values().flat_map(|row| &row.crates).collect();
    let mut broken = Vec::new();
    for file in code_files() {
        let path = file.path.display();
        let Some(row) = law.get(&file.room) else {
            broken.push(format!("{path}: `{}` has no row in src/lib.rs", file.room));
            continue;
        };
        for name in rooms_named(&file.code) {
            if name != file.room && law.contains_key(&name) && !row.rooms.contains(&name) {
                broken.push(format!("{path}: `{}` may not name the room `{name}`", file.room));
            }
        }
        for name in &crates {
            if names_crate(&file.code, name) && !row.crates.contains(*name) {
                broken.push(format!("{path}: `{}` may not name the crate `{name}`", file.room));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn what_the_law_allows_is_used() {
    let mut unused = Vec::new();
    for (room, row) in law() {
        let code: String = code_files().into_iter().filter(|file| file.room == room).map(|file| file.code).collect();
        let named = rooms_named(&code);
        unused
            .extend(row.rooms.iter().filter(|name| !named.contains(*name)).map(|name| format!("{room}: room {name}")));
        unused.extend(
            row.crates.iter().filter(|name| !names_crate(&code, name)).map(|name| format!("{room}: crate {name}")),
        );
    }
    assert!(unused.is_empty(), "allowed and not used: {unused:#?}");
}

#[test]
fn every_dependency_stands_in_the_law() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let law = law();
    let known: BTreeSet<&String> = law.values().flat_map(|row| &row.crates).collect();
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
fn the_law_has_no_circle() {
    let law = law();
    let mut left: Vec<&String> = law.keys().collect();
    let mut below = BTreeSet::new();
    while !left.is_empty() {
        let before = left.len();
        left.retain(|room| {
            let stands = law[*room].rooms.iter().all(|other| below.contains(other));
            if stands {
                below.insert((*room).clone());
            }
            !stands
        });
        assert!(left.len() < before, "a circle among {left:?}");
    }
}

#[test]
fn serde_yaml_is_named_in_one_file() {
    let files: Vec<PathBuf> =
        code_files().into_iter().filter(|file| names_crate(&file.code, "serde_yaml")).map(|file| file.path).collect();
    assert_eq!(files, [root().join("src/vault/read/front_matter.rs")]);
}

#[test]
fn only_render_html_names_tera_and_only_render_pdf_the_typesetter() {
    let owned = [("tera", "html"), ("typst", "pdf"), ("typst_layout", "pdf"), ("typst_pdf", "pdf")];
    for (name, room) in owned {
        for file in code_files().into_iter().filter(|file| names_crate(&file.code, name)) {
            let path = file.path.display();
            assert!(file.path.starts_with(root().join("src/render").join(room)), "{path} names {name}");
        }
    }
}

#[test]
fn no_file_outgrows_its_reader() {
    let mut lengths: Vec<usize> = Vec::new();
    for file in code_files() {
        assert!(file.lines <= 400, "{} has {} lines: split it by what it is about", file.path.display(), file.lines);
        lengths.push(file.lines);
    }
    lengths.sort_unstable();
    assert!(lengths[lengths.len() / 2] <= 150, "the median file has {} lines", lengths[lengths.len() / 2]);
}

#[test]
fn every_room_says_what_it_takes_and_gives() {
    let signpost = |file: &CodeFile| file.path.ends_with("mod.rs") && !file.path.ends_with("tests/mod.rs");
    for file in code_files().into_iter().filter(signpost) {
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
