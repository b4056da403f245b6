//! Patterns for files, as a shell writes them.

use std::path::{Path, PathBuf};

use regex::Regex;

/// Whether a name, or a path as one name, is like a pattern: `*` stands for anything.
pub(super) fn like(name: &str, pattern: &str) -> bool {
    translated(pattern, ".*").is_match(name)
}

/// What lies below `root` at a path like the pattern: there `*` stands for anything but `/`, and `**/` for any folders.
pub(super) fn matching(root: &Path, pattern: &str) -> Vec<PathBuf> {
    let wanted = translated(pattern, "[^/]*");
    let mut found = Vec::new();
    walk(root, "", &mut |path, at| {
        if wanted.is_match(path) {
            found.push(at);
        }
    });
    found
}

fn walk(folder: &Path, path: &str, meet: &mut impl FnMut(&str, PathBuf)) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.map(Result::unwrap) {
        let path = format!("{path}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            walk(&entry.path(), &format!("{path}/"), meet);
        }
        meet(&path, entry.path());
    }
}

fn translated(pattern: &str, anything: &str) -> Regex {
    let mut made = String::from("(?s)^");
    let mut rest = pattern;
    while let Some(next) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("**/") {
            made.push_str("(?:.*/)?");
            rest = after;
            continue;
        }
        rest = &rest[next.len_utf8()..];
        match (next, rest.split_once(']')) {
            ('*', _) => made.push_str(anything),
            ('?', _) => made.push_str("[^/]"),
            ('[', Some((inside, after))) => {
                let (not, letters) = inside.strip_prefix('!').map_or(("", inside), |letters| ("^", letters));
                made.push_str(&format!("[{not}{}]", letters.replace('\\', r"\\")));
                rest = after;
            }
            (other, _) => made.push_str(&regex::escape(&other.to_string())),
        }
    }
    made.push('$');
    Regex::new(&made).unwrap()
}

#[test]
fn patterns_are_read_as_a_shell_reads_them() {
    for (pattern, is, is_not) in [
        ("*.md", "n/x.md", "x.mdx"),
        ("*weinig (conflicted copy 1).md", "a/weinig (conflicted copy 1).md", "weinig.md"),
        (".[!.]*", ".tmp", "..tmp"),
        ("logseq*", "logseq/bak", "a/logseq"),
    ] {
        assert!(like(is, pattern) && !like(is_not, pattern), "{pattern}");
    }
    let root = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(root.path().join("a/b")).unwrap();
    std::fs::write(root.path().join("a/b/x.md"), "").unwrap();
    for (pattern, found) in [("a/**/*.md", 1), ("a/*/x.md", 1), ("a/*", 1), ("*.md", 0), ("**/x.md", 1)] {
        assert_eq!(matching(root.path(), pattern).len(), found, "{pattern}");
    }
}
