//! The files of `src/` as the tests of the house see them: what each names, comments taken out.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A file of `src/` but for `lib.rs` and `main.rs`.
pub(crate) struct SourceFile {
    pub(crate) path: PathBuf,
    /// Its module, from the crate on: `vault`, `gate`, `release`.
    pub(crate) module: Vec<String>,
    /// Its code, comments taken out.
    pub(crate) code: String,
    /// The same without what only a test sees.
    pub(crate) code_without_tests: String,
    /// Every path into this crate that its code names, from the crate on.
    pub(crate) paths: BTreeSet<Vec<String>>,
    /// The same, with what only a test sees.
    pub(crate) paths_with_tests: BTreeSet<Vec<String>>,
    /// The names it hands on with `pub use`, and what each means.
    pub(crate) hands_on: BTreeMap<String, Vec<String>>,
    pub(crate) documents: String,
    pub(crate) lines: usize,
    pub(crate) is_test: bool,
}

impl SourceFile {
    /// Whether it is a `mod.rs`, which only says what is where.
    pub(crate) fn is_signpost(&self) -> bool {
        self.path.ends_with("mod.rs")
    }
}

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Whether `code` names the crate: `name::` not behind another word or path.
pub(crate) fn names_crate(code: &str, name: &str) -> bool {
    code.match_indices(&format!("{name}::")).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        !before.is_some_and(|c| is_word(c) || c == ':')
    })
}

pub(crate) fn source_files() -> Vec<SourceFile> {
    let src = root().join("src");
    let mut paths = Vec::new();
    rust_files(&src, &mut paths);
    paths.sort();
    paths
        .iter()
        .filter(|path| !["src/lib.rs", "src/main.rs"].iter().any(|edge| path.ends_with(edge)))
        .map(|path| read(path, &src))
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

fn read(path: &Path, src: &Path) -> SourceFile {
    let text = fs::read_to_string(path).unwrap();
    let below = path.strip_prefix(src).unwrap().with_extension("");
    let mut module: Vec<String> = below.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
    if module.last().is_some_and(|last| last == "mod") {
        module.pop();
    }
    let (comments, code): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| line.trim_start().starts_with("//"));
    let code = code.join("\n");
    let code_without_tests = without_tests(&code);
    let of_tests = code.split_once("#[cfg(test)]\nmod tests {").map_or("", |(_, tests)| tests);
    let mut paths_with_tests = paths(&code_without_tests, &module).0;
    let (paths, hands_on) = paths(&code_without_tests, &module);
    let inside = module.iter().cloned().chain(["tests".to_owned()]).collect::<Vec<_>>();
    paths_with_tests.extend(self::paths(of_tests, &inside).0);
    SourceFile {
        is_test: module.iter().any(|part| part == "tests"),
        documents: comments.iter().filter(|line| line.starts_with("//!")).copied().collect::<Vec<_>>().join("\n"),
        lines: text.lines().count(),
        path: path.to_owned(),
        module,
        code,
        code_without_tests,
        paths,
        paths_with_tests,
        hands_on,
    }
}

/// Tests of a file stand at its end.
fn without_tests(code: &str) -> String {
    code.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned()
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

type Paths = BTreeSet<Vec<String>>;

/// Every path of this crate that `code` of `module` names, and what it hands on under which name.
fn paths(code: &str, module: &[String]) -> (Paths, BTreeMap<String, Vec<String>>) {
    let mut found = Paths::new();
    let mut hands_on = BTreeMap::new();
    let mut rest = String::new();
    // Modules that were taken in by name: what is named through them is in them.
    let mut taken: Vec<(String, Vec<String>)> = Vec::new();
    for statement in code.split_inclusive(';') {
        let last = statement
            .rfind("\nuse ")
            .or_else(|| statement.rfind(" use "))
            .or_else(|| statement.starts_with("use ").then_some(0));
        let tree = last.map(|at| statement[at..].trim_start().trim_start_matches("use ").trim_end_matches(';'));
        let Some(tree) = tree.filter(|tree| is_use(tree)) else {
            rest.push_str(statement);
            continue;
        };
        let before = &statement[..last.unwrap_or_default()];
        let is_public = before.trim_end().ends_with("pub") || before.trim_end().ends_with(')');
        rest.push_str(before);
        for leaf in leaves(&tree.split_whitespace().collect::<Vec<_>>().join(" ")) {
            let (path, name) = leaf.split_once(" as ").unwrap_or((&leaf, ""));
            let Some(path) = absolute(path, module) else { continue };
            let name = if name.is_empty() { path.last().cloned().unwrap_or_default() } else { name.to_owned() };
            if is_public {
                hands_on.insert(name.clone(), path.clone());
            }
            taken.push((name, path.clone()));
            found.insert(path);
        }
    }
    for (name, path) in taken {
        found.extend(named_behind(&rest, &name).into_iter().map(|next| [path.as_slice(), &[next]].concat()));
    }
    for start in ["crate", "super", "self"] {
        for (at, _) in rest.match_indices(&format!("{start}::")) {
            let before = &rest[..at];
            if before.ends_with(|c: char| is_word(c) || c == ':') || before.ends_with("in ") {
                continue;
            }
            let path: String = rest[at..].chars().take_while(|c| is_word(*c) || *c == ':').collect();
            found.extend(absolute(path.trim_end_matches(':'), module));
        }
    }
    (found, hands_on)
}

/// Whether this is the tree of a `use` of this crate's own.
fn is_use(tree: &str) -> bool {
    ["crate::", "super::", "self::"].iter().any(|start| tree.starts_with(start))
}

/// The names behind `name::`.
fn named_behind(code: &str, name: &str) -> BTreeSet<String> {
    let stands_alone = |at: &usize| !code[..*at].ends_with(|c: char| is_word(c) || c == ':');
    let through = format!("{name}::");
    let found = code.match_indices(&through).map(|(at, _)| at).filter(stands_alone);
    found.map(|at| code[at + name.len() + 2..].chars().take_while(|c| is_word(*c)).collect()).collect()
}

/// `a::{b, c::{self, d}}` as `a::b`, `a::c`, `a::c::d`.
fn leaves(tree: &str) -> Vec<String> {
    let Some((before, inside)) = tree.split_once('{') else {
        return vec![tree.trim().trim_end_matches("::self").to_owned()];
    };
    let inside = inside.rsplit_once('}').map_or(inside, |(inside, _)| inside);
    let (mut depth, mut from, mut found) = (0, 0, Vec::new());
    for (at, c) in inside.char_indices().chain([(inside.len(), ',')]) {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                let one = inside[from..at].trim();
                if !one.is_empty() {
                    found.extend(leaves(&format!("{}{one}", before.trim())));
                }
                from = at + 1;
            }
            _ => {}
        }
    }
    found
}

/// A path from the crate on; nothing for one that does not begin in this crate.
fn absolute(path: &str, module: &[String]) -> Option<Vec<String>> {
    let mut parts: Vec<String> = path.split("::").map(|part| part.trim().to_owned()).collect();
    let mut from = match parts.first()?.as_str() {
        "crate" => Vec::new(),
        "self" | "super" => module.to_vec(),
        _ => return None,
    };
    while parts.first().is_some_and(|part| part == "super") {
        parts.remove(0);
        from.pop();
    }
    if parts.first().is_some_and(|part| part == "crate" || part == "self") {
        parts.remove(0);
    }
    from.extend(parts);
    (!from.is_empty()).then_some(from)
}
