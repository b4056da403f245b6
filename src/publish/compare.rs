//! Files that somebody hands over, held against the list of what we wrote.

use std::collections::BTreeMap;

use super::manifest::{self, hash};
use crate::audit::FindingKind;

/// The names that such a list has: in a folder, and in a package of either language.
const LISTS: [&str; 3] = [manifest::NAME, "inhoud.sha256", "contents.sha256"];

/// How files differ from the lists among them: foreign, changed and missing ones, by path.
///
/// A list speaks for the folder it lies in. Without any, that is all there is to tell.
pub fn compare(files: &BTreeMap<String, Vec<u8>>) -> Vec<(String, FindingKind)> {
    let lists: Vec<(&str, BTreeMap<&str, &str>)> = files.iter().filter_map(|(path, bytes)| list(path, bytes)).collect();
    if lists.is_empty() {
        return vec![(String::new(), FindingKind::NoManifest)];
    }
    let mut differs = Vec::new();
    for (path, bytes) in files {
        if LISTS.contains(&name(path)) {
            continue;
        }
        // The list that lies nearest.
        let speaks = lists.iter().filter(|(folder, _)| path.starts_with(folder)).max_by_key(|(folder, _)| folder.len());
        let expected = speaks.and_then(|(folder, list)| list.get(path.strip_prefix(folder)?));
        match expected {
            None => differs.push((path.clone(), FindingKind::Foreign)),
            Some(expected) if **expected != hash(bytes) => differs.push((path.clone(), FindingKind::Changed)),
            Some(_) => {}
        }
    }
    for (folder, list) in &lists {
        let gone = list.keys().map(|path| format!("{folder}{path}")).filter(|path| !files.contains_key(path));
        differs.extend(gone.map(|path| (path, FindingKind::Missing)));
    }
    differs
}

/// The folder that a list speaks for, and the fingerprints of its files by path.
fn list<'a>(path: &'a str, bytes: &'a [u8]) -> Option<(&'a str, BTreeMap<&'a str, &'a str>)> {
    let name = LISTS.into_iter().find(|list| *list == name(path))?;
    let lines = std::str::from_utf8(bytes).ok()?.lines().filter_map(|line| line.split_once("  "));
    Some((path.strip_suffix(name)?, lines.map(|(hash, path)| (path, hash)).collect()))
}

fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audience::{Audience as _, Directors};

    fn files(all: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
        all.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
    }

    fn listed(all: &[(&str, &str)]) -> String {
        manifest::of(&files(all), Directors::FOLDER)
    }

    #[test]
    fn what_is_as_it_was_written_does_not_differ() {
        let list = listed(&[("a.html", "a"), ("b/c.png", "c")]);
        for (folder, name) in [("", ".stap-report.sha256"), ("rapportage/", "inhoud.sha256")] {
            let path = |path: &str| format!("{folder}{path}");
            let (a, c, list_name) = (path("a.html"), path("b/c.png"), path(name));
            assert_eq!(compare(&files(&[(&a, "a"), (&c, "c"), (&list_name, &list)])), []);
        }
    }

    #[test]
    fn foreign_changed_and_missing_files_are_told() {
        let list = listed(&[("a.html", "a"), ("c.png", "c")]);
        let there = files(&[("a.html", "anders"), ("d.txt", "d"), (".stap-report.sha256", &list)]);
        let told = |path: &str, kind| (path.to_owned(), kind);
        assert_eq!(
            compare(&there),
            [
                told("a.html", FindingKind::Changed),
                told("d.txt", FindingKind::Foreign),
                told("c.png", FindingKind::Missing)
            ]
        );
    }

    #[test]
    fn without_a_list_only_that_is_told() {
        assert_eq!(compare(&files(&[("a.html", "a")])), [(String::new(), FindingKind::NoManifest)]);
    }
}
