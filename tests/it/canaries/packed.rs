//! Files that hold files: their parts as they are when unpacked, for the search.

use crate::support::{Folder, members};

/// All names and all bytes of a folder, the parts of its packed files included.
pub(super) fn everything(folder: &Folder) -> Vec<u8> {
    let mut all = folder.everything();
    for (name, bytes) in folder.files().filter(|(_, bytes)| bytes.starts_with(b"PK")) {
        all.extend(unpacked(name, bytes));
    }
    // A calendar folds its lines: a word may stand on two.
    for (_, bytes) in folder.files().filter(|(name, _)| name.ends_with(".ics")) {
        all.extend(String::from_utf8_lossy(bytes).replace("\r\n ", "").bytes());
    }
    all
}

/// The parts of a packed file with their names, one after the other.
pub(crate) fn unpacked(name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut all = Vec::new();
    for (part, content) in members(bytes) {
        all.extend([part.as_bytes(), b"\n", &content, b"\n"].concat());
    }
    assert!(all.len() > bytes.len() / 2, "{name} holds something");
    all
}

#[test]
fn a_word_in_a_packed_file_is_found() {
    let folder = crate::support::Engagement::example().build(crate::support::Edition::Directors);
    let (_, book) = folder.files().find(|(name, _)| name.ends_with(".xlsx")).unwrap();
    let words = b"Elke twee weken een belronde";
    let holds = |bytes: &[u8]| bytes.windows(words.len()).any(|part| part == words);
    assert!(!holds(book), "a workbook is packed");
    assert!(holds(&unpacked("acties.xlsx", book)));
}
